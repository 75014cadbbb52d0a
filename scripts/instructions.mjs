/**
 * How many instructions the command line takes for six pages, as valgrind counts them, against `tests/instructions.json`:
 * a time that no noise of the machine can touch. One line a page: `ok …` or `not ok …`.
 *
 *     node scripts/instructions.mjs --program target/release/quotelight [--keep]
 *
 * `--keep` writes the figures of now: for a change that is worth its cost, and after one that saves.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({ options: { program: { type: "string" }, keep: { type: "boolean", default: false } } });

const TABLE = "tests/instructions.json";

/** Growth that is let pass: another compiler or another libc counts a little differently. */
const MOST_GROWTH = 0.05;

const known = JSON.parse(readFileSync(TABLE, "utf8"));
const counted = Object.fromEntries(Object.keys(known).map((page) => [page, count(page)]));
if (options.keep) writeFileSync(TABLE, `${JSON.stringify(counted, null, 2)}\n`);
else {
  for (const [page, now] of Object.entries(counted)) report(page, known[page], now);
}

function count(page) {
  const program = [options.program, "extract", "--format", "json", page];
  // A page without a story ends with status 1, and counts too.
  const { stderr, error } = spawnSync("valgrind", ["--tool=callgrind", "--callgrind-out-file=/dev/null", ...program], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [, instructions] = /Collected : (\d+)/.exec(stderr ?? "") ?? [];
  if (instructions === undefined) throw new Error(`valgrind counted nothing for ${page}: ${error ?? stderr}`);
  return Number(instructions);
}

function report(page, before, now) {
  const growth = now / before - 1;
  const holds = growth <= MOST_GROWTH;
  if (!holds) process.exitCode = 1;
  const percent = `${growth < 0 ? "−" : "+"}${Math.abs(growth * 100).toFixed(1)} %`;
  console.log(`${holds ? "ok" : "not ok"} ${page}: ${now} instructions, ${percent} (at most +5 %; --keep takes the new figures)`);
}
