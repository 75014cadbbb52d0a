/**
 * Prints what is shipped beside its budget; fails past one. A goal is where a budget shall come down to.
 *
 *     node scripts/sizes.mjs --wasm FILE --dist DIST
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";

const { values: options } = parseArgs({ options: { wasm: { type: "string" }, dist: { type: "string" } } });

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
const asItIs = (bytes) => bytes;

/** All that is drawn with: the scripts without the wasm that stands in them, and the longest language's strings. */
function readersOwn(folder) {
  const scripts = ["content.js", "options.js", "background.js", "popup.js", "auto.js"].map((name) => readFileSync(join(folder, name), "utf8"));
  const strings = readdirSync(join(folder, "_locales")).map((locale) => readFileSync(join(folder, "_locales", locale, "messages.json"), "utf8"));
  const longest = strings.reduce((one, other) => (Buffer.byteLength(other) > Buffer.byteLength(one) ? other : one));
  return Buffer.from([...scripts, longest].join("\n").replace(/"\0asm(?:[^"\\]|\\.)*"/, ""));
}

/** Budgets in bytes, of what `measure` makes of the file. */
const ROWS = [
  { name: "wasm", path: options.wasm, measure: brotli, how: "brotli", budget: 266_000, goal: 180_000 },
  { name: "takeaway.wasm", path: join(options.dist, "firefox", "takeaway.wasm"), measure: brotli, how: "brotli", budget: 90_000 },
  // All that a click injects.
  ...["chromium", "firefox"].map((browser) => ({
    name: `content script, ${browser}`,
    path: join(options.dist, browser, "content.js"),
    measure: brotli,
    how: "brotli",
    budget: 340_000,
  })),
  { name: "the reader's own, without wasm", read: () => readersOwn(join(options.dist, "firefox")), measure: brotli, how: "brotli", budget: 60_000 },
  ...readdirSync(options.dist)
    .filter((name) => name.endsWith(".zip"))
    .map((name) => ({ name, path: join(options.dist, name), measure: asItIs, how: "as it is", budget: 700_000 })),
];

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

let isOver = false;
for (const { name, path, read, measure, how, budget, goal } of ROWS) {
  const raw = read?.() ?? readFileSync(path);
  const size = measure(raw).length;
  isOver ||= size > budget;
  console.log(
    `  ${name.padEnd(34)} ${kilobytes(raw.length).padStart(10)}  ${how} ${kilobytes(size).padStart(9)} of ${kilobytes(budget)}` +
      (goal ? `, goal ${kilobytes(goal)}` : "") +
      (size > budget ? "  OVER BUDGET" : ""),
  );
}
if (isOver) process.exit(1);
