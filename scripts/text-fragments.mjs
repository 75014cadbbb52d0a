/**
 * Links to the very words, tried on real pages in a real Chromium: the reader copies a quotation by its key, and the link
 * that stands in what was copied is opened.
 *
 *     node scripts/text-fragments.mjs [--quotations 40] [--each 3] [--dist dist]
 *
 * Prints a row for each quotation and the sums: for how many a link to them alone was offered, and for how many of those
 * the browser brings the words before the eyes, where without the fragment it does not.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchmarkPages } from "./bench/pages.mjs";
import { launch } from "../tests/e2e/lib/chromium.mjs";
import { openReader, until } from "../tests/e2e/lib/reader.mjs";
import { serve } from "../tests/e2e/lib/server.mjs";

const { values: options } = parseArgs({
  options: { quotations: { type: "string", default: "40" }, each: { type: "string", default: "3" }, dist: { type: "string", default: "dist" } },
});
const wanted = Number(options.quotations);

const pages = benchmarkPages();
const server = await serve(Object.fromEntries(pages.map(({ name, html }) => [`/${name}`, { body: html }])));
const browser = await launch(join(options.dist, "chromium"));
const rows = [];
for (const { name } of pages) {
  if (rows.length >= wanted) break;
  try {
    rows.push(...(await tried(name)));
  } catch (error) {
    console.error(`${name}: ${error.message.split("\n")[0]}`);
  }
}
await browser.close();
await server.close();
report(rows.slice(0, wanted));

/** Some quotations of a page, from its beginning to its end, each with what became of its link. */
async function tried(name) {
  const tab = await open(`/${name}`);
  const { state } = await openReader(tab);
  const count = state === "ready" ? await tab.inReader((root) => root.querySelectorAll(".body mark[data-number]").length) : 0;
  const links = [];
  for (let step = 0; step < count; step += 1) {
    await tab.press("n");
    // The last one first of all, as that is the farthest from the page's top.
    const isChosen = (count - 1 - step) % Math.max(1, Math.ceil(count / Number(options.each))) === 0;
    if (isChosen) links.push(await copied(tab));
  }
  await tab.close();
  const results = [];
  for (const { link, words } of links) {
    const isOffered = link.includes(":~:text=");
    const [with_, without] = isOffered ? [await isSeen(link, words), await isSeen(link.split("#")[0], words)] : [false, false];
    results.push({ name, words, isOffered, isSeen: with_, isSeenAnyhow: without });
  }
  return results;
}

async function copied(tab) {
  await tab.inReader((root) => root.querySelector(".notice").replaceChildren());
  await tab.press("y");
  await until("a copy", () => tab.inReader((root) => root.querySelector(".notice").textContent));
  const text = await tab.clipboard();
  return { link: text.trim().split("\n").at(-1), words: text.split("\n")[0] };
}

/** Whether the words are before the eyes once the link is open. */
async function isSeen(link, words) {
  const tab = await open(link);
  try {
    return await until("the words", () => tab.inPage(inView, words.replace(/[^\p{L}\p{N}]/gu, "").slice(0, 60)), { timeout: 2500 });
  } catch {
    return false;
  } finally {
    await tab.close();
  }
}

/** Runs in the page: whether these letters and digits stand in the window. */
function inView(wanted) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const chars = [];
  let text = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
    for (const { index, 0: char } of node.data.matchAll(/[\p{L}\p{N}]/gu)) {
      for (let unit = 0; unit < char.length; unit += 1) chars.push([node, index]);
      text += char;
    }
  }
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const range = document.createRange();
    range.setStart(...chars[at]);
    range.setEnd(chars[at][0], chars[at][1] + 1);
    const { top, bottom } = range.getBoundingClientRect();
    if (top >= 0 && bottom <= innerHeight && bottom > top) return true;
  }
  return false;
}

/** Opens a page without what it would fetch from elsewhere. */
async function open(path) {
  const tab = await browser.open("about:blank");
  await tab.page.setRequestInterception(true);
  tab.page.on("request", (request) => (new URL(request.url()).hostname === "localhost" || !request.url().startsWith("http") ? request.continue() : request.abort()));
  await tab.page.goto(path.includes(":") ? path : server.url(path), { waitUntil: "domcontentloaded" });
  return tab;
}

function report(rows) {
  const mark = (is) => (is ? "yes" : "no");
  console.log(`${"page".padEnd(14)} ${"offered".padEnd(8)} ${"scrolls".padEnd(8)} ${"anyhow".padEnd(7)} words`);
  for (const row of rows) {
    console.log(`${row.name.padEnd(14)} ${mark(row.isOffered).padEnd(8)} ${mark(row.isSeen).padEnd(8)} ${mark(row.isSeenAnyhow).padEnd(7)} ${row.words.slice(0, 60)}`);
  }
  const offered = rows.filter(({ isOffered }) => isOffered);
  const seen = offered.filter(({ isSeen }) => isSeen);
  console.log(`\n${rows.length} quotations; ${offered.length} with a link to them alone; ${seen.length} of those before the eyes when it is opened (${seen.filter(({ isSeenAnyhow }) => isSeenAnyhow).length} anyhow)`);
}
