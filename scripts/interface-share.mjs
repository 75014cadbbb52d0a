/**
 * How much of the drawing is the interface: the time that the whole reader takes to be drawn, beside the time that the
 * story alone takes, on an invented story of 3,000 words with 60 quotations. Both are drawn in turn in one page of
 * Chromium; the ratio of the medians is printed.
 *
 *     node scripts/interface-share.mjs [ROUNDS]
 */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { executable } from "../tests/e2e/lib/executable.mjs";
import { story } from "../tests/e2e/lib/story.mjs";

const [rounds = "60"] = process.argv.slice(2);
const WORDS = "the council will keep the night ferry to the outer islands sailing until the end of April after a long debate in the old fish hall".split(" ");
const words = (count, from) => Array.from({ length: count }, (_, index) => WORDS[(from + index) % WORDS.length]).join(" ");
const speakers = Object.fromEntries(["bell", "reiersen", "quist", "aune", "okafor"].map((id) => [id, { name: `Ada ${id}`, description: "member of the council" }]));
const ids = Object.keys(speakers);
const article = story({
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
      import messages from "./_locales/en/messages.json";
      import { Reader, styles } from "./reader/index.js";
      import { drawStory } from "./reader/story.js";
      const strings = (key, ...values) => messages[key].message.replace(/\\$(\\d)/g, (_, number) => values[number - 1] ?? "");
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets = [sheet];
      const reader = new Reader({ document, strings, locale: "en", direction: "ltr", onBack() {} });
      document.body.append(reader.element);
      const timed = (draw) => {
        reader.element.replaceChildren();
        document.body.getBoundingClientRect();
        draw();
        document.body.getBoundingClientRect();
      };
      window.draw = (article, isWhole) => timed(() => {
        if (isWhole) reader.showStory(article);
        else reader.element.replaceChildren(drawStory(reader.context, article).main);
      });`,
    resolveDir: fileURLToPath(new URL("../extension", import.meta.url)),
  },
  bundle: true,
  write: false,
  format: "iife",
  loader: { ".css": "text" },
});

const browser = await puppeteer.launch({ executablePath: executable("CHROME", ["chromium", "google-chrome"]), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluate(outputFiles[0].text);
  const session = await page.createCDPSession();
  // The thread's own time: what other programs do meanwhile does not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const times = { alone: [], whole: [] };
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const kind of Object.keys(times)) {
      const before = await spent(session);
      await page.evaluate((article, isWhole) => window.draw(article, isWhole), article, kind === "whole");
      times[kind].push((await spent(session)) - before);
    }
  }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const ratio = median(times.whole) / median(times.alone);
  console.log(`the whole reader takes ${ratio.toFixed(2)} times as long to draw as its story alone (${article.text.split(/\s+/).length} words)`);
} finally {
  await browser.close();
}

/** What the page's thread has spent so far, in seconds. */
async function spent(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value;
}
