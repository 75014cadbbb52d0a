/**
 * What of the first call in Chromium is compiling: it compiles a function of the wasm when that is first called.
 *
 *     node scripts/bench/compilation.mjs --wasm FOLDER [--pages REGEX]
 *
 * One fresh tab a page, with V8's own trace, which makes both numbers of the share a little larger.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "../../tests/e2e/lib/chromium.mjs";
import { until } from "../../tests/e2e/lib/reader.mjs";
import { serve } from "../../tests/e2e/lib/server.mjs";
import { makeExtension } from "./extension.mjs";
import { HEADERS, benchmarkPages } from "./pages.mjs";

const { values: options } = parseArgs({ options: { wasm: { type: "string" }, pages: { type: "string", default: "" } } });

const CATEGORIES = ["v8.wasm", "disabled-by-default-v8.wasm.detailed"];

const pages = benchmarkPages().filter(({ name }) => name.match(options.pages));
const server = await serve(
  Object.fromEntries(pages.map(({ name, html }) => [`/${name}.html`, { body: html, headers: HEADERS }])),
);
const folder = await mkdtemp(join(tmpdir(), "quotelight-bench-"));
const running = await launch(await makeExtension("chromium", { wasm: options.wasm, out: folder }));
try {
  const rows = [];
  for (const { name } of pages) rows.push({ name, ...(await firstCall(name)) });
  for (const { name, functions, share } of rows) console.log(`${name.padEnd(16)}${functions} functions, ${percent(share)} of the first call`);
  const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
  const [functions, share] = [middle(rows.map((row) => row.functions)), middle(rows.map((row) => row.share))];
  console.log(`${"median".padEnd(16)}${functions} functions, ${percent(share)} of the first call`);
} finally {
  await running.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

/** How many functions are compiled in the first call, and the time of that as a share of the call. */
async function firstCall(name) {
  const tab = await running.open("about:blank");
  try {
    await tab.page.tracing.start({ categories: CATEGORIES });
    await tab.visit(server.url(`/${name}.html?run=ours`));
    const answer = await until(`ours on ${name}`, () => tab.inPage(() => document.documentElement.getAttribute("data-bench")), {
      timeout: 120_000,
    });
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.page.tracing.stop()));
    const compiled = traceEvents.filter((event) => event.name === "wasm.CompileLazy" && event.ph === "X");
    const ms = compiled.reduce((sum, event) => sum + event.dur, 0) / 1000;
    return { functions: compiled.length, share: ms / JSON.parse(answer).ms };
  } finally {
    await tab.close();
  }
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}
