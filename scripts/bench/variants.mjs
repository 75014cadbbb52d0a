/**
 * Builds of the wasm beside the first of them, in Chromium or Firefox: what a flag of the compiler is worth.
 *
 *     node scripts/bench/variants.mjs --wasm FOLDER --wasm FOLDER… [--browser chromium] [--pages REGEX] [--rounds 5]
 *
 * Each build is an extension of its own in a browser of its own; their calls alternate, page by page. Cold is the first call
 * in a fresh tab, the start of the wasm included, warm the median of up to 15 calls. The medians of all rounds are compared,
 * as ratios to the first build's. Name the first build twice to see the noise.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { launch as launchChromium } from "../../tests/e2e/lib/chromium.mjs";
import { launch as launchFirefox } from "../../tests/e2e/lib/firefox.mjs";
import { serve } from "../../tests/e2e/lib/server.mjs";
import { makeExtension } from "./extension.mjs";
import { HEADERS, benchmarkPages } from "./pages.mjs";
import { run } from "./run.mjs";
import { table } from "./table.mjs";

const { values: options } = parseArgs({
  options: {
    wasm: { type: "string", multiple: true },
    browser: { type: "string", default: "chromium" },
    pages: { type: "string", default: "" },
    rounds: { type: "string", default: "5" },
  },
});
const launch = { chromium: launchChromium, firefox: launchFirefox }[options.browser];

const pages = benchmarkPages().filter(({ name }) => name.match(options.pages));
const server = await serve(
  Object.fromEntries(pages.map(({ name, html }) => [`/${name}.html`, { body: html, headers: HEADERS }])),
);
const folder = await mkdtemp(join(tmpdir(), "quotelight-variants-"));
const builds = [];
try {
  for (const [index, wasm] of options.wasm.entries()) {
    const extension = await makeExtension(options.browser, { wasm, out: join(folder, String(index)) });
    const browser = await launch(extension, { prefs: { "privacy.reduceTimerPrecision": false } });
    builds.push({ name: `${index}-${basename(wasm)}`, browser });
  }
  const rows = [];
  for (const { name } of pages) rows.push(await measure(name));
  for (const how of ["cold", "warm"]) {
    const columns = Object.fromEntries(builds.slice(1).map(({ name }) => [name, (row) => row[name][how] / row[builds[0].name][how]]));
    console.log(`\n${options.browser}, ${how}, divided by ${builds[0].name}`);
    console.log(table(rows, columns));
  }
} finally {
  for (const { browser } of builds) await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

/** `{page, [build]: {cold, warm}}`, in ms. */
async function measure(page) {
  const times = Object.fromEntries(builds.map(({ name }) => [name, { cold: [], warm: [] }]));
  for (let round = 0; round < Number(options.rounds); round += 1) {
    // Whoever comes first in one round comes last in the next.
    for (const { name, browser } of round % 2 ? builds.toReversed() : builds) {
      times[name].cold.push((await run(browser, server, page, "ours")).ms);
      times[name].warm.push((await run(browser, server, page, "warm")).ours);
    }
  }
  const medians = Object.entries(times).map(([name, { cold, warm }]) => [name, { cold: median(cold), warm: median(warm) }]);
  return { page, ...Object.fromEntries(medians) };
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
