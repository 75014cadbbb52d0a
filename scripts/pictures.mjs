/**
 * The pictures of the README and for the stores, 1280 × 800 but for the narrow ones: the reader on the samples, and the
 * notebook with what is kept of them.
 *
 *     ./build.sh && node scripts/pictures.mjs [FOLDER [NAME…]]        writes into docs/, all or those named
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "../tests/e2e/lib/chromium.mjs";
import { dragOver, openReader, until } from "../tests/e2e/lib/reader.mjs";
import { stage } from "../tests/e2e/lib/stage.mjs";
import { serve } from "../tests/e2e/lib/server.mjs";
import arabic from "../tests/e2e/stories/arabic.mjs";
import { serveFolder } from "./serve-folder.mjs";

const [folder = "docs", ...names] = process.argv.slice(2);
const ENGLISH = "english-wire.html";
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 800 };

/** `keys` are pressed, `theme` is chosen before; `print` shows it as on paper; `own` is a page of the extension's. */
const PICTURES = [
  { name: "reader", sample: ENGLISH, keys: ["n", "n", "c"] },
  { name: "card", sample: ENGLISH, keys: ["n", "n"] },
  { name: "dark", sample: "deutsch.html", theme: "dark", keys: ["n"] },
  { name: "sepia", sample: "francais.html", theme: "sepia", keys: ["a"] },
  { name: "japanese", sample: "nihongo.html", keys: ["n", "n"] },
  { name: "arabic", stage: await stage(arabic, { locale: "ar" }), keys: ["n"] },
  { name: "quotations-only", sample: ENGLISH, keys: ["q"] },
  { name: "narrow", sample: ENGLISH, size: NARROW, keys: ["n", "n"] },
  { name: "narrow-index", sample: ENGLISH, size: NARROW, theme: "black", keys: ["i"] },
  { name: "print", sample: ENGLISH, size: { width: 800, height: 1100 }, print: true },
  { name: "notebook", own: "notebook.html" },
  { name: "notebook-dark", own: "notebook.html", theme: "dark" },
  { name: "notebook-narrow", own: "notebook.html", size: NARROW },
];

await mkdir(folder, { recursive: true });
const samples = await serveFolder("www/samples");
const browser = await launch(resolve("dist/chromium"));
try {
  await takeHintAway();
  await fillNotebook();
  for (const picture of PICTURES.filter(({ name }) => names.length === 0 || names.includes(name))) await take(picture);
} finally {
  await browser.close();
  await samples.close();
}

async function take({ name, sample, own, stage, keys = [], theme = "light", size = WIDE, print = false }) {
  const server = stage ? await serve({ "/": { body: stage } }) : samples;
  const tab = await browser.open(server.url(sample ?? "/"));
  await tab.page.setViewport(size);
  await tab.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme === "dark" ? "dark" : "light" }]);
  await (await tab.worker()).evaluate((theme) => chrome.storage.sync.set({ settings: { theme } }), theme);
  if (own) await tab.visit(new URL(own, await extensionAddress(tab)).href);
  else if (!stage) await openReader(tab);
  for (const key of keys) {
    await tab.press(key);
    await sleep(400);
  }
  if (print) await tab.page.emulateMediaType("print");
  await sleep(400);
  await tab.page.screenshot({ path: join(folder, `${name}.png`), fullPage: print });
  await tab.close();
  if (stage) await server.close();
}

async function extensionAddress(tab) {
  return (await tab.worker()).url();
}

/** As somebody would: all of two stories, some of another with a note and tags, and words highlighted. */
async function fillNotebook() {
  for (const [sample, keys] of [["deutsch.html", ["B"]], ["francais.html", ["B"]], [ENGLISH, ["n", "b", "n", "b", "n", "e"]]]) {
    const tab = await browser.open(samples.url(sample));
    await openReader(tab);
    for (const key of keys) {
      await tab.press(key);
      await sleep(400);
    }
    if (sample === ENGLISH) await writeNote(tab);
    await tab.close();
  }
}

async function writeNote(tab) {
  await tab.type("Ask for the report before Friday.");
  await tab.press("Tab");
  await tab.type("interview, to check");
  await until("it to be written", () => tab.inReader((root) => root.querySelector(".card .said")?.textContent));
  await tab.press("Escape");
  const words = await tab.inReader((root) => [...root.querySelectorAll(".body > p")].at(-1).textContent.split(" ").slice(0, 6).join(" "));
  await dragOver(tab, ".body > p:last-of-type", words);
  await sleep(400);
  await tab.press("h");
  await sleep(400);
}

/** Pictures show what one sees every day. */
async function takeHintAway() {
  const tab = await browser.open(samples.url(ENGLISH));
  await (await tab.worker()).evaluate(() => chrome.storage.local.set({ hintSeen: true }));
  await tab.close();
}
