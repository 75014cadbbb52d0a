/**
 * The README's picture: the reader on the first sample, scrolled to its first quotations.
 *
 *     ./build.sh && node scripts/readme-picture.mjs        writes docs/reader.png
 */
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "../tests/e2e/lib/chromium.mjs";
import { openReader } from "../tests/e2e/lib/reader.mjs";
import { serveFolder } from "./serve-folder.mjs";

/** Pixels that stay above the first quotation of a paragraph that begins with one. */
const ABOVE = 330;

const server = await serveFolder("www/samples");
const browser = await launch(resolve("dist/chromium"));
try {
  const tab = await browser.open(server.url("english-wire.html"));
  await tab.page.setViewport({ width: 1280, height: 800 });
  await openReader(tab);
  const top = await tab.inReader((root) => root.querySelectorAll("mark[data-quotation]")[1].getBoundingClientRect().top);
  await tab.page.evaluate((top) => scrollTo({ top, behavior: "instant" }), top - ABOVE);
  await sleep(500);
  await mkdir("docs", { recursive: true });
  await tab.page.screenshot({ path: "docs/reader.png" });
} finally {
  await browser.close();
  await server.close();
}
