/**
 * The pictures of the README and for the stores, 1280 × 800 but for the narrow ones: the reader on the samples.
 *
 *     ./build.sh && node scripts/pictures.mjs [FOLDER]        writes into docs/
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "../tests/e2e/lib/chromium.mjs";
import { openReader } from "../tests/e2e/lib/reader.mjs";
import { stage } from "../tests/e2e/lib/stage.mjs";
import { serve } from "../tests/e2e/lib/server.mjs";
import arabic from "../tests/e2e/stories/arabic.mjs";
import { serveFolder } from "./serve-folder.mjs";

const [folder = "docs"] = process.argv.slice(2);
const ENGLISH = "english-wire.html";
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 800 };

/** `keys` are pressed, `theme` is chosen before; `print` shows it as on paper. */
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
];

await mkdir(folder, { recursive: true });
const samples = await serveFolder("www/samples");
const browser = await launch(resolve("dist/chromium"));
try {
  await takeHintAway();
  for (const picture of PICTURES) await take(picture);
} finally {
  await browser.close();
  await samples.close();
}

async function take({ name, sample, stage, keys = [], theme = "light", size = WIDE, print = false }) {
  const server = stage ? await serve({ "/": { body: stage } }) : samples;
  const tab = await browser.open(server.url(sample ?? "/"));
  await tab.page.setViewport(size);
  await (await tab.worker()).evaluate((theme) => chrome.storage.sync.set({ settings: { theme } }), theme);
  if (!stage) await openReader(tab);
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

/** Pictures show what one sees every day. */
async function takeHintAway() {
  const tab = await browser.open(samples.url(ENGLISH));
  await (await tab.worker()).evaluate(() => chrome.storage.local.set({ hintSeen: true }));
  await tab.close();
}
