/** Tables of ratios, as text. */

/** The mean of ratios. */
export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/**
 * Rows, then their mean and the worst of each column.
 *
 * @param {{page: string}[]} rows
 * @param {Record<string, (row: object) => number>} columns
 */
export function table(rows, columns, { mean = geometricMean } = {}) {
  const names = Object.keys(columns);
  const line = (name, cells) => name.padEnd(24) + cells.map((cell) => cell.padStart(20)).join("");
  const valuesOf = (name) => rows.map((row) => columns[name](row));
  const show = (value) => value.toFixed(2);
  return [
    line("", names),
    ...rows.map((row) => line(row.page, names.map((name) => show(columns[name](row))))),
    line("mean", names.map((name) => show(mean(valuesOf(name))))),
    line("worst", names.map((name) => show(Math.max(...valuesOf(name))))),
  ].join("\n");
}
