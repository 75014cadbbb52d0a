/**
 * The main job, shown: a browser with the extension on a news page, a real click on the button, the reader.
 *
 *     node scripts/demo.mjs --dist dist [PAGE.html or URL]
 *
 * With a display the window stays open. Without one: `dist/demo/page.png`, `dist/demo/reader.png`, and who said
 * what on the terminal.
 */
import { mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { launch } from "../tests/e2e/lib/chromium.mjs";
import { openReader } from "../tests/e2e/lib/reader.mjs";
import { serveFolder } from "./serve-folder.mjs";

const { values: options, positionals } = parseArgs({
  options: { dist: { type: "string", default: "dist" } },
  allowPositionals: true,
});
const [page = "www/samples/english-wire.html"] = positionals;
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== "linux";

const server = /^https?:/.test(page) ? null : await serveFolder(dirname(page));
const address = server === null ? page : server.url(basename(page));
const browser = await launch(resolve(options.dist, "chromium"), { headless: !hasDisplay });
try {
  const tab = await browser.open(address);
  const folder = join(options.dist, "demo");
  await mkdir(folder, { recursive: true });
  await tab.page.screenshot({ path: join(folder, "page.png") });
  const { state, error } = await openReader(tab);
  if (state !== "ready") throw new Error(`The reader says: ${error}`);
  // Fonts and the lead picture.
  await tab.page.waitForNetworkIdle({ idleTime: 200, timeout: 5000 }).catch(() => {});
  await tab.page.screenshot({ path: join(folder, "reader.png") });
  print(await tab.inReader(whoSaidWhat));
  console.log(`${join(folder, "page.png")}: the page\n${join(folder, "reader.png")}: the reader`);
  if (hasDisplay) {
    console.log("The window stays open until you close it.");
    await once(browser.browser, "disconnected");
  }
} finally {
  await browser.close();
  await server?.close();
}

/** Runs in the page: what the reader shows. */
function whoSaidWhat(root) {
  const words = (element) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
  const pieces = new Map();
  for (const mark of root.querySelectorAll("main article mark[data-quotation][data-kind=direct]")) {
    const { quotation, speaker = null } = mark.dataset;
    const block = mark.closest("[data-block]");
    const whole = pieces.get(quotation) ?? { speaker, text: "", block };
    whole.text += (whole.block === block ? "" : " ") + mark.textContent;
    whole.block = block;
    pieces.set(quotation, whole);
  }
  const speakers = [...root.querySelectorAll("[data-speakers] li[data-speaker]")].map((entry) => ({
    id: entry.dataset.speaker,
    name: words(entry.querySelector(".name")),
    description: words(entry.querySelector(".description")),
  }));
  return { title: words(root.querySelector("h1")), speakers, quotations: [...pieces.values()].map(({ speaker, text }) => ({ speaker, text })) };
}

function print({ title, speakers, quotations }) {
  console.log(`\n${title}\n`);
  const of = (id) => quotations.filter(({ speaker }) => speaker === id);
  for (const { id, name, description } of speakers) printGroup(description ? `${name} (${description})` : name, of(id));
  printGroup("Nobody is named surely enough", of(null));
}

function printGroup(name, quotations) {
  if (quotations.length === 0) return;
  console.log(name);
  for (const { text } of quotations) console.log(`    ${text.replace(/\s+/g, " ")}`);
  console.log();
}
