/**
 * Criterion's figures → a table of ratios: what the pipeline costs beside html5ever's parse of the same page. Times
 * are this machine's; ratios travel.
 *
 *     node scripts/ratios.mjs --criterion target/criterion
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({ options: { criterion: { type: "string" } } });
const folder = join(options.criterion, "page");

/** Median time in nanoseconds of each page that was measured. */
function medians(name) {
  const pages = readdirSync(join(folder, name)).filter((page) => page !== "report");
  return new Map(
    pages.map((page) => {
      const { median } = JSON.parse(readFileSync(join(folder, name, page, "new/estimates.json"), "utf8"));
      return [page, median.point_estimate];
    }),
  );
}

const [alone, parse, article, pipeline] = ["html5ever alone", "parse", "article", "pipeline"].map(medians);
const rows = [...pipeline.keys()].sort().map((page) => ({
  page,
  "pipeline / html5ever": pipeline.get(page) / alone.get(page),
  "article / html5ever": article.get(page) / alone.get(page),
  "parse / html5ever": parse.get(page) / alone.get(page),
}));

const mean = (column) => Math.exp(rows.reduce((sum, row) => sum + Math.log(row[column]), 0) / rows.length);
const columns = Object.keys(rows[0]).slice(1);
const line = (page, values) => `${page.padEnd(42)}${values.map((value) => String(value).padStart(22)).join("")}`;
console.log(line("page", columns));
for (const row of rows) console.log(line(row.page, columns.map((column) => row[column].toFixed(2))));
console.log(line("geometric mean", columns.map((column) => mean(column).toFixed(2))));
