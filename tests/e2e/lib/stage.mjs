/**
 * The renderer alone, on a page of its own, with a story of ours: for what is about drawing and not about the way
 * there. The shadow root is open, so that tests can look inside.
 */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

export const EXTENSION = fileURLToPath(new URL("../../../extension", import.meta.url));

/** The source of ports with all that the extension gives a reader: a hint that is due, voices, a notebook, a clipboard. */
export const EVERY_PORT = `{
  isFirstRun: true,
  onHintSeen() {},
  showOnPage() {},
  openOptions() {},
  speech: { voices: async () => [], say: async () => true, stop() {} },
  notebook: { url: "https://www.harbourledger.example/2031/03/ferry-vote", recall: async () => [], keep: async () => [], remove: async () => [], change: async () => null, open() {} },
  takeaway: { url: "https://www.harbourledger.example/2031/03/ferry-vote", take: async () => ({ text: "" }), copy: async () => true, save() {} },
}`;

/**
 * The HTML of a page that draws the story as the extension would, in this interface language. `ports` is the source of an
 * object with ports of the test's own.
 */
export async function stage(article, { locale = "en", code = null, settings = {}, ports = "{}" } = {}) {
  const messages = JSON.parse(await readFile(join(EXTENSION, `_locales/${locale}/messages.json`), "utf8"));
  const cover = await readFile(join(EXTENSION, "content/cover.css"), "utf8");
  const value = JSON.stringify({ article, messages, locale, code, settings }).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Stage</title><style>${cover}</style></head><body><main>The page behind</main>
<script>const given = ${value}; const givenPorts = ${ports};</script><script>${await script()}</script></body></html>`;
}

let built = null;

function script() {
  built ??= build({
    stdin: {
      contents: `
        import { Reader, styles } from "./reader/index.js";
        const { article, messages, locale, code, settings } = given;
        const strings = (key, ...substitutions) =>
          messages[key].message.replace(/\\$(\\d)/g, (_, number) => substitutions[number - 1] ?? "");
        const host = document.createElement("div");
        host.setAttribute("data-quotelight-reader", "");
        host.setAttribute("style", "all: initial; display: block; visibility: visible; page: quotelight");
        const root = host.attachShadow({ mode: "open" });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        root.adoptedStyleSheets = [sheet];
        const reader = new Reader({ document, strings, locale, direction: locale === "ar" ? "rtl" : "ltr", onBack: () => host.remove(), settings, ports: { afterPaint: (act) => act(), ...givenPorts } });
        host.setAttribute("data-theme", reader.settings.theme);
        const pressed = (event) => event.key === "Escape" ? reader.dismiss() || host.remove() : reader.press(event, root.activeElement);
        window.addEventListener("keydown", (event) => pressed(event) && event.preventDefault(), true);
        document.addEventListener("scroll", () => reader.scrolled());
        root.appendChild(reader.element);
        document.body.appendChild(host);
        if (code === null) reader.showStory(article);
        else reader.showMessage(code);
        host.setAttribute("data-state", code === null ? "ready" : "error");`,
      resolveDir: EXTENSION,
    },
    bundle: true,
    write: false,
    format: "iife",
    loader: { ".css": "text" },
  }).then(({ outputFiles }) => outputFiles[0].text);
  return built;
}
