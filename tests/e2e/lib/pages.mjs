/** The pages of `pages/` and variations on them, ready to be served. */
import { readFile } from "node:fs/promises";

const cluttered = await readFile(new URL("../pages/cluttered.html", import.meta.url), "utf8");

/** A small picture: one transparent pixel. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The cluttered page with something more in its head, at the end of its body, or in its headers. */
export function news({ head = "", body = "", headers = {} } = {}) {
  return {
    body: cluttered.replace("</head>", () => `${head}</head>`).replace("</body>", () => `${body}</body>`),
    headers,
  };
}

export const PICTURES = { "/lead.png": { body: PIXEL, type: "image/png" }, "/chart.png": { body: PIXEL, type: "image/png" } };

/** The first words of the story's first and last paragraph, and words of its furniture. */
export const WORDS = Object.freeze({
  first: "KVALHOLM — The night ferry",
  last: "The islands’ mayor, who had walked out",
  furniture: ["We value your privacy", "Most read", "harbourcat", "Subscribe now", "bare words of the page"],
});
