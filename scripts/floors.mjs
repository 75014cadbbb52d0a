/**
 * The scorers of `../shared/score` against the table in `tests/floors.json`, one line a floor: `ok …` or `not ok …`.
 *
 *     node scripts/floors.mjs --program target/release/quotelight
 *
 * Figures are percentages, as the scorers print them; `fail` is a number of pages.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({ options: { program: { type: "string" } } });
const floors = JSON.parse(readFileSync("tests/floors.json", "utf8"));
const COUNTS = new Set(["fail"]);

let allHold = true;
for (const [scorer, command] of [["extraction", "extract"], ["quotes", "quotes"]]) {
  const rows = floors[scorer];
  const results = score(scorer, command, [...new Set(rows.map((row) => row.set))]);
  for (const row of rows) report(row, results);
}
process.exitCode = allHold ? 0 : 1;

function score(scorer, command, sets) {
  const run = `${JSON.stringify(options.program)} ${command} --format jsonl --files-from {list}`;
  const script = `../shared/score/score_${scorer}.py`;
  const printed = execFileSync("python3", [script, "--command", run, "--set", sets.join(","), "--json"], {
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(printed);
}

function report({ set, figure, floor, ceiling, why }, results) {
  const figures = results[set].figures ?? results[set];
  const value = figures[figure] * (COUNTS.has(figure) ? 1 : 100);
  const holds = floor === undefined ? value <= ceiling : value >= floor;
  allHold &&= holds;
  const limit = floor === undefined ? `at most ${ceiling}` : `at least ${floor}`;
  console.log(`${holds ? "ok" : "not ok"} ${set} ${figure}: ${value.toFixed(1)}, ${limit} (${why})`);
}
