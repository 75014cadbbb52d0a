/** Below the story: where it comes from, and what the marks cannot tell. */
import { safeHref } from "../links.js";

/** @param {import("../story.js").Drawing} drawing */
export function drawSource({ maker, strings, article, ui }) {
  const href = safeHref(article.url);
  const name = article.site_name ?? (href === null ? null : new URL(href).hostname);
  return maker.make("footer", { class: "source" }, [
    maker.make("p", { class: "honest", ...ui }, [strings("reportedSpeech")]),
    href === null || !name
      ? null
      : maker.make("p", ui, [
          `${strings("original")} `,
          maker.make("a", { href, rel: "noopener noreferrer", dir: "auto" }, [name]),
        ]),
  ]);
}
