/**
 * The content script of the benchmark's own extension. It runs what the address asks for (`?run=…`) once the page has
 * loaded and leaves the times, in ms, in `data-bench`:
 *
 * * `ours`, `readability`, `defuddle`: the first call in this tab; of ours also what was over before the
 *   pipeline began, walk and start of the wasm;
 * * `warm`: the medians of many calls, alternating; the first of each is not counted;
 * * `snapshot`: no times, but the packed page.
 */
import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import { extract } from "../../extension/content/core.js";
import { walk } from "../../extension/content/walker.js";
import format from "../../extension/content/snapshot-format.json" with { type: "json" };

const CONTENDERS = {
  ours: () => extract(walk(document, format), location.href),
  readability: () => new Readability(document.cloneNode(true)).parse(),
  defuddle: () => new Defuddle(document.cloneNode(true)).parse(),
};

async function timed(contender) {
  const start = performance.now();
  try {
    await CONTENDERS[contender]();
    const ms = performance.now() - start;
    const [pipeline] = performance.getEntriesByName("quotelight:pipeline");
    return pipeline === undefined ? { ms } : { ms, before: ms - pipeline.duration };
  } catch (error) {
    return { ms: performance.now() - start, error: String(error?.code ?? error) };
  }
}

const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** Calls counted, at most: those that take long are called less often. */
const ROUNDS = 15;
const PATIENCE = 4000;

async function warm() {
  const names = Object.keys(CONTENDERS);
  const times = new Map(names.map((name) => [name, []]));
  for (const name of names) await timed(name);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, values] of times) {
      const spent = values.reduce((sum, ms) => sum + ms, 0);
      if (values.length < 3 || spent < PATIENCE) values.push((await timed(name)).ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name))]));
}

function snapshot() {
  const { words, text } = walk(document, format);
  return { words: [...words], text };
}

const RUNS = { warm, snapshot };

async function main() {
  const run = new URL(location.href).searchParams.get("run");
  if (run === null) return;
  const result = await (RUNS[run]?.() ?? timed(run));
  document.documentElement.setAttribute("data-bench", JSON.stringify(result));
}

// After whatever the browser itself does when a page has loaded.
setTimeout(main, 100);
