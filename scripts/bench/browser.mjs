/**
 * Ours beside @mozilla/readability and Defuddle, in real browsers, in a content script, on the same pages.
 *
 *     node scripts/bench/browser.mjs --wasm FOLDER [--dist dist] [--browser chromium|firefox] [--pages REGEX] [--json FILE]
 *
 * Cold: a fresh tab for each contender, its first call, wasm start included; the median of three. Start: what of ours is
 * over before the pipeline begins, walk and wasm start. Warm: one tab, the median of 15 alternating calls. Ours is walk,
 * transfer, article and quotations; the others do `parse()` on `document.cloneNode(true)`. Then a click on the extension's
 * button until the story is drawn, by the browser's own timeline.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launch as launchChromium } from "../../tests/e2e/lib/chromium.mjs";
import { launch as launchFirefox } from "../../tests/e2e/lib/firefox.mjs";
import { openReader, until } from "../../tests/e2e/lib/reader.mjs";
import { serve } from "../../tests/e2e/lib/server.mjs";
import { makeExtension } from "./extension.mjs";
import { HEADERS, benchmarkPages } from "./pages.mjs";
import { run } from "./run.mjs";
import { geometricMean, table } from "./table.mjs";

const { values: options } = parseArgs({
  options: {
    wasm: { type: "string" },
    dist: { type: "string", default: "dist" },
    browser: { type: "string", multiple: true, default: ["chromium", "firefox"] },
    pages: { type: "string", default: "" },
    json: { type: "string" },
  },
});

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };
const COLD_ROUNDS = 3;
const CONTENDERS = ["ours", "readability", "defuddle"];

/** Firefox: clocks as fine as they are, no other work. */
const PREFS = { "privacy.reduceTimerPrecision": false };

const pages = benchmarkPages().filter(({ name }) => name.match(options.pages));
const server = await serve(
  Object.fromEntries(pages.map(({ name, html }) => [`/${name}.html`, { body: html, headers: HEADERS }])),
);
const folder = await mkdtemp(join(tmpdir(), "quotelight-bench-"));
const results = {};
try {
  for (const browser of options.browser) {
    const contents = await makeExtension(browser, { wasm: options.wasm, out: join(folder, browser) });
    const rows = await inBrowser(browser, contents, contend);
    const clicks = await inBrowser(browser, resolve(options.dist, browser), click);
    results[browser] = { rows, clicks };
    print(browser, rows, clicks);
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
if (options.json) await writeFile(options.json, JSON.stringify(results));

/** Firefox gets a fresh start for each page: whole runs in one browser came to a halt, runs of one page never did. */
async function inBrowser(browser, extension, work) {
  const rows = [];
  for (const some of browser === "firefox" ? pages.map((page) => [page]) : [pages]) {
    const running = await LAUNCHERS[browser](extension, { prefs: PREFS });
    try {
      for (const { name } of some) rows.push({ page: name, ...(await work(running, name)) });
    } finally {
      await running.close();
    }
  }
  return rows;
}

/** `{cold: {ours, readability, defuddle, before}, warm: {ours, readability, defuddle}}` in ms; null where ours gave no story. */
async function contend(running, page) {
  const cold = Object.fromEntries([...CONTENDERS, "before"].map((name) => [name, []]));
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    for (const name of CONTENDERS) {
      const { ms, before, error } = await run(running, server, page, name);
      if (error && name === "ours") return { error };
      cold[name].push(ms);
      if (before !== undefined) cold.before.push(before);
    }
  }
  const medians = Object.entries(cold).map(([name, values]) => [name, values.toSorted((a, b) => a - b)[1]]);
  return { cold: Object.fromEntries(medians), warm: await run(running, server, page, "warm") };
}

/** The parts of a click, in ms. */
async function click(running, page) {
  const tab = await running.open(server.url(`/${page}.html`));
  try {
    await openReader(tab);
    return await until("the measures", async () => {
      const measures = await tab.inPage(() =>
        performance
          .getEntriesByType("measure")
          .filter(({ name }) => name.startsWith("quotelight:"))
          .map(({ name, duration }) => [name.replace("quotelight:", ""), duration]),
      );
      const parts = Object.fromEntries(measures);
      return "total" in parts ? parts : null;
    });
  } finally {
    await tab.close();
  }
}

function print(browser, rows, clicks) {
  const counted = rows.filter((row) => !row.error);
  const ratio = (how, other, one = "ours") => (row) => row[how][one] / row[how][other];
  const columns = {
    "cold / Readability": ratio("cold", "readability"),
    "cold / Defuddle": ratio("cold", "defuddle"),
    "start / Readability": ratio("cold", "readability", "before"),
    "warm / Readability": ratio("warm", "readability"),
    "warm / Defuddle": ratio("warm", "defuddle"),
  };
  console.log(`\n${browser}: ours divided by the other, on ${counted.length} pages`);
  console.log(table(counted, columns));
  for (const { page, error } of rows.filter((row) => row.error)) console.log(`${page}: left out, as ours says ${error}`);
  const parts = ["injection", "wasm", "walk", "pipeline", "drawing", "layout"];
  const shares = Object.fromEntries(parts.map((part) => [part, (row) => (row[part] ?? 0) / row.total]));
  console.log(`\n${browser}: a click until the story is drawn; its parts as shares of the whole`);
  console.log(table(clicks, shares, { mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length }));
  console.log(`(a click is ${geometricMean(clicks.map((row) => row.total)).toFixed(0)} ms on this machine)`);
}
