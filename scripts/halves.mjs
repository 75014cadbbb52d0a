/**
 * The extraction scorer's figures on two halves of each set, whole publishers in one half or the other: the read half,
 * whose errors rules were written from, and the unread half, whose errors nobody looked at.
 *
 *     node scripts/halves.mjs --program target/release/quotelight
 *     node scripts/halves.mjs --program target/release/quotelight --set fundus-pages --errors title,authors,date
 *
 * A page's group is its publisher, else its address's domain, else its id; a group is read if the first hex digit of the
 * sha1 of its name is even. `--errors` lists what came out wrong, on the read half alone.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const CORPUS = "../shared/corpus";
const { values: options } = parseArgs({
  options: { program: { type: "string" }, set: { type: "string", default: "all" }, errors: { type: "string", default: "" } },
});
const COLUMNS = ["wF1", "wP", "wR", "paraF1", "with", "without", "snipF1", "title", "titleF1", "authF1", "auth=", "date"];

const { report, results } = score();
const wanted = options.errors.split(",").filter(Boolean);
console.log(row("set", "half", "n", "groups", "fail", ...COLUMNS));
for (const [set, { pages }] of Object.entries(report)) {
  const index = readIndex(set);
  const groups = new Map([...index].map(([id, page]) => [id, groupOf(page)]));
  for (const [half, isIn] of [["read", isRead], ["unread", (group) => !isRead(group)], ["all", () => true]]) {
    const chosen = pages.filter(({ id }) => isIn(groups.get(id)));
    const count = new Set(chosen.map(({ id }) => groups.get(id))).size;
    const failed = chosen.reduce((sum, page) => sum + page.fail, 0);
    console.log(row(set, half, chosen.length, count, failed, ...COLUMNS.map((column) => figure(chosen, column))));
  }
  for (const field of wanted) listErrors(field, pages.filter(({ id }) => isRead(groups.get(id))), index, results.get(set));
}

/** The scorer's report, and the program's answers by set and id. */
function score() {
  const folder = mkdtempSync(join(tmpdir(), "halves-"));
  try {
    const saved = join(folder, "results.jsonl");
    const command = `${JSON.stringify(options.program)} extract --format jsonl --files-from {list}`;
    const script = "../shared/score/score_extraction.py";
    const args = [script, "--command", command, "--set", options.set, "--json", "--save", saved];
    const printed = execFileSync("python3", args, { maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] });
    const results = new Map();
    for (const line of readFileSync(saved, "utf8").split("\n").filter(Boolean)) {
      const result = JSON.parse(line);
      const [set, name] = result.path.split("/").slice(-2);
      if (!results.has(set)) results.set(set, new Map());
      results.get(set).set(name.replace(/\.html$/, ""), result);
    }
    return { report: JSON.parse(printed), results };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readIndex(set) {
  const lines = readFileSync(join(CORPUS, set, "index.jsonl"), "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line)).map((page) => [page.id, page]));
}

function groupOf({ publisher, url, id }) {
  if (publisher) return publisher;
  if (!url) return id;
  const labels = new URL(url).hostname.split(".");
  // `example.co.uk`: a short second label belongs to the suffix.
  const kept = labels.length > 2 && labels.at(-2).length <= 3 ? 3 : 2;
  return labels.slice(-kept).join(".");
}

function isRead(group) {
  return Number.parseInt(createHash("sha1").update(group).digest("hex")[0], 16) % 2 === 0;
}

/** In per cent, as the scorer sums up: the mean over pages, but for `snipF1`, which is pooled. */
function figure(pages, column) {
  if (column === "snipF1") {
    const [tp, fp, fn] = ["_tp", "_fp", "_fn"].map((key) => pages.reduce((sum, page) => sum + (page[key] ?? 0), 0));
    return tp + fn ? ((200 * tp) / (2 * tp + fp + fn)).toFixed(1) : "-";
  }
  const values = pages.map((page) => page[column]).filter((value) => value !== undefined && value !== null);
  return values.length ? ((100 * values.reduce((sum, value) => sum + value, 0)) / values.length).toFixed(1) : "-";
}

function row(set, half, ...cells) {
  return set.padEnd(14) + half.padEnd(7) + cells.map((cell) => String(cell).padStart(8)).join("");
}

function listErrors(field, pages, index, results) {
  const [column, name] = { title: ["title", "title"], authors: ["auth=", "authors"], date: ["date", "published"] }[field];
  console.log(`\n${field}: what the read half's reference says, what came out`);
  for (const { id, [column]: value } of pages) {
    if (value === undefined || value === 1) continue;
    const [expected, got] = [index.get(id)[name], results?.get(id)?.[name]].map((text) => JSON.stringify(text));
    console.log(`  ${id}\n    ${expected}\n    ${got}`);
  }
  console.log();
}
