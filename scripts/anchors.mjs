/**
 * Are kept words found again after a story has changed? Prints a table: a row a kind of change (`anchors/mutations.mjs`),
 * made to the texts of the corpora, which lie beside the project.
 *
 *     node scripts/anchors.mjs [--corpus ../shared/corpus] [--texts 400]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "./anchors/measure.mjs";

const { values: options } = parseArgs({ options: { corpus: { type: "string", default: "../shared/corpus" }, texts: { type: "string", default: "400" } } });

const percent = (part, whole) => (whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)} %`);
const rows = measure(texts());
console.log(`${"change".padEnd(34)} ${"words there".padStart(11)} ${"found".padStart(8)} ${"to the letter".padStart(13)} ${"gone".padStart(6)} ${"wrong anchors".padStart(14)} ${"ms each".padStart(8)}`);
for (const { name, there, right, exact, gone, wrong, ms } of rows) {
  const all = there + gone;
  console.log(
    `${name.padEnd(34)} ${String(there).padStart(11)} ${percent(right, there).padStart(8)} ${percent(exact, there).padStart(13)} ${String(gone).padStart(6)} ${`${wrong} (${percent(wrong, all)})`.padStart(14)} ${(ms / all).toFixed(2).padStart(8)}`,
  );
}

/** Texts long enough to be stories, taken evenly from all sets. */
function texts() {
  const folders = readdirSync(options.corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const all = folders.flatMap(({ name }) =>
    readFileSync(join(options.corpus, name, "index.jsonl"), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line).text ?? ""),
  );
  const stories = all.filter((text) => text.length > 1500 && text.split("\n").length > 4);
  const step = Math.max(1, stories.length / Number(options.texts));
  return Array.from({ length: Math.min(stories.length, Number(options.texts)) }, (_, index) => stories[Math.floor(index * step)]);
}
