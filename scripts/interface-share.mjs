/**
 * How much of the drawing is the interface: the time until the whole reader is painted, beside the time until the story
 * alone is, on an invented story of 3,000 words with 56 quotations. The reader has all that the extension gives it: voices,
 * notebook, clipboard, a hint that is due, a list of what was left out. Both are drawn in turn in one page of Chromium, in
 * a window where the index stands beside the story; time is the thread's own, for scripts, styles, layout and painting.
 * The ratio of the medians is printed, and beside it what the reader does after its first picture: the bar's tools, the
 * index's entries, the table for paper, the loss meter, the hint. Panels, and what a card holds, are drawn when they open.
 *
 *     node scripts/interface-share.mjs [ROUNDS]
 */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { executable } from "../tests/e2e/lib/executable.mjs";
import { EVERY_PORT } from "../tests/e2e/lib/stage.mjs";
import { story } from "../tests/e2e/lib/story.mjs";

const [rounds = "100"] = process.argv.slice(2);
const WORDS = "the council will keep the night ferry to the outer islands sailing until the end of April after a long debate in the old fish hall".split(" ");
const words = (count, from) => Array.from({ length: count }, (_, index) => WORDS[(from + index) % WORDS.length]).join(" ");
const speakers = Object.fromEntries(["bell", "reiersen", "quist", "aune", "okafor"].map((id) => [id, { name: `Ada ${id}`, description: "member of the council" }]));
const ids = Object.keys(speakers);
const article = story({
  loss: { visible_words: 3400, kept_words: 3000, dropped: Array.from({ length: 20 }, (_, index) => ({ text: words(20, index), words: 20, reason: "related", before: index })) },
  title: "Council backs night ferry",
  speakers,
  blocks: Array.from({ length: 60 }, (_, index) => ({
    kind: index % 15 === 14 ? "heading" : "paragraph",
    level: 2,
    text: index % 15 === 14 ? words(5, index) : `${words(28, index)} ⟦${ids[index % 5]} “${words(18, index + 7)}”⟧ ${words(6, index)}.`,
  })),
});

const { outputFiles } = await build({
  stdin: {
    contents: `
      const article = ${JSON.stringify(article)};
      import messages from "./_locales/en/messages.json";
      import { Reader, styles } from "./reader/index.js";
      import { drawStory } from "./reader/story.js";
      const strings = (key, ...values) => messages[key].message.replace(/\\$(\\d)/g, (_, number) => values[number - 1] ?? "");
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets = [sheet];
      const ports = {
        ...${EVERY_PORT},
        afterPaint: (act) => void (window.rest = act),
      };
      const reader = new Reader({ document, strings, locale: "en", direction: "ltr", onBack() {}, ports });
      document.body.append(reader.element);
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      window.clear = () => {
        reader.element.replaceChildren();
        return painted();
      };
      window.draw = (kind) => {
        if (kind === "whole") reader.showStory(article);
        if (kind === "alone") reader.element.replaceChildren(drawStory(reader.context, article).main);
        if (kind === "rest") window.rest();
        return painted();
      };`,
    resolveDir: fileURLToPath(new URL("../extension", import.meta.url)),
  },
  bundle: true,
  write: false,
  format: "iife",
  loader: { ".css": "text" },
});

let session;
const browser = await puppeteer.launch({ executablePath: executable("CHROME", ["chromium", "google-chrome"]), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluate(outputFiles[0].text);
  session = await page.createCDPSession();
  // The thread's own time: what other programs do meanwhile does not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const times = { nothing: [], alone: [], whole: [], rest: [] };
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const kind of Object.keys(times)) {
      if (kind !== "rest") await page.evaluate(() => window.clear());
      const before = await spent();
      await page.evaluate((kind) => window.draw(kind), kind);
      times[kind].push((await spent()) - before);
    }
  }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  // What asking costs, and a picture in which nothing has changed, is no part of it.
  const cost = (kind) => median(times[kind]) - median(times.nothing);
  const share = (kind) => (cost(kind) / cost("alone")).toFixed(2);
  const count = article.text.split(/\s+/).length;
  console.log(`the whole reader takes ${share("whole")} times as long to be painted as its story alone (${count} words); what follows takes ${share("rest")}`);
} finally {
  await browser.close();
}

/** What the page's thread has spent so far, in seconds. */
async function spent() {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value;
}
