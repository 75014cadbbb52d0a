/**
 * `icon.svg` → the PNGs beside it, by a browser: `node extension/icons/render.mjs`. The PNGs are committed; run
 * it again when the drawing changes. The amber plate stands out on light and dark toolbars alike; while a
 * reader is open plate and marks change places.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

const SIZES = [16, 32, 48, 128];
const OPEN_SIZES = [16, 32];
const PLATE = "#f5b83d";
const MARKS = "#2a2114";

const svg = await readFile(new URL("icon.svg", import.meta.url), "utf8");
const openSvg = svg.replace(PLATE, "plate").replace(MARKS, PLATE).replace('fill="plate"', `fill="${MARKS}" stroke="${PLATE}" stroke-width="2"`);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const size of SIZES) await render(svg, size, `${size}.png`);
for (const size of OPEN_SIZES) await render(openSvg, size, `open-${size}.png`);
await browser.close();

async function render(source, size, name) {
  await page.setViewport({ width: size, height: size });
  await page.goto(`data:text/html,<body style="margin:0">${encodeURIComponent(source.replace("<svg", `<svg width="${size}" height="${size}" style="display:block"`))}`);
  await page.screenshot({ path: fileURLToPath(new URL(name, import.meta.url)), omitBackground: true });
}
