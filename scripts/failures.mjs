/**
 * Prints the tests that failed, with what they said, from a suite's log: TAP as Node.js writes it, libtest's form (cargo,
 * wasm-bindgen) and single lines `not ok …`. Where the log names no test, its last lines are what there is to say.
 *
 *     node scripts/failures.mjs LOG
 */
import { readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** So many lines of what one test said: the rest stands in the log. */
const MOST_LINES = 14;

/** So many tests: where a browser does not start at all, hundreds fail for one reason. */
const MOST_TESTS = 40;

/** What Node.js reports of a test that failed only as one within it did, or never ran: the cause has an entry of its own. */
const ECHOES = new Set(["subtestsFailed", "cancelledByParent"]);

/**
 * @typedef {object} Failure
 * @property {string} name with the file or the suites it stands in, where the log tells them
 * @property {string} message several lines, perhaps empty
 */

/**
 * @param {string} log
 * @returns {Failure[]}
 */
export function failuresOf(log) {
  const lines = log.split(/\r?\n/);
  return [...failuresOfTap(lines), ...failuresOfLibtest(lines)];
}

/** What to print of a suite that failed. */
export function report(log) {
  const failures = failuresOf(log);
  if (failures.length === 0) return cut(log.trimEnd().split(/\r?\n/).slice(-MOST_LINES).join("\n"), "  ");
  const told = failures.slice(0, MOST_TESTS).map(({ name, message }) => [`  ${name}`, ...(message ? [cut(message, "      ")] : [])].join("\n"));
  if (failures.length > MOST_TESTS) told.push(`  … ${failures.length - MOST_TESTS} more tests`);
  return told.join("\n");
}

function failuresOfTap(lines) {
  const failures = [];
  /** The subtests that the line stands in, the outermost first. */
  const within = [];
  for (const [at, line] of lines.entries()) {
    const began = /^( *)# Subtest: (.*)$/.exec(line);
    if (began) {
      within.length = began[1].length / 4;
      within.push(began[2]);
    }
    const ended = /^( *)not ok (?:\d+ - )?(.*)$/.exec(line);
    if (!ended || / # (SKIP|TODO)\b/.test(line)) continue;
    const [, indent, own] = ended;
    const details = detailsAfter(lines, at, indent);
    if (ECHOES.has(details.failureType)) continue;
    const path = [...within.slice(0, indent.length / 4), own];
    // Of a file that broke off before its tests nothing is told but what it wrote, which stands before it.
    const message = "exitCode" in details ? commentsBefore(lines, at) : (details.error ?? "");
    failures.push({ name: [fileOf(details.location), path.join(" › ")].filter(Boolean).join(": "), message });
  }
  return failures;
}

function commentsBefore(lines, at) {
  const written = [];
  for (let before = at - 1; lines[before]?.startsWith("# "); before -= 1) {
    if (!lines[before].startsWith("# Subtest: ")) written.unshift(lines[before].slice(2));
  }
  return written.join("\n");
}

/** The entries of the YAML block that follows a line, as texts. */
function detailsAfter(lines, at, indent) {
  const inner = `${indent}  `;
  const details = {};
  if (lines[at + 1] !== `${inner}---`) return details;
  for (let next = at + 2; next < lines.length && lines[next] !== `${inner}...`; next += 1) {
    const entry = new RegExp(`^${inner}(\\w+): (.*)$`).exec(lines[next]);
    if (!entry) continue;
    const [, key, value] = entry;
    if (value !== "|-") {
      details[key] = value.replace(/^'(.*)'$/, "$1").replaceAll("\\'", "'");
      continue;
    }
    const text = [];
    while (lines[next + 1]?.startsWith(`${inner}  `) || lines[next + 1]?.trim() === "") text.push(lines[(next += 1)].slice(inner.length + 2));
    details[key] = text.join("\n").trim();
  }
  return details;
}

function failuresOfLibtest(lines) {
  const failures = [];
  for (const [at, line] of lines.entries()) {
    const [, name] = /^---- (.+) (?:stdout|output) ----$/.exec(line) ?? [];
    if (name === undefined) continue;
    const end = lines.findIndex((one, index) => index > at && (/^---- .+ ----$/.test(one) || one === "failures:"));
    const said = lines.slice(at + 1, end < 0 ? undefined : end).filter((one) => !/^note: run with `RUST_BACKTRACE/.test(one));
    failures.push({ name, message: said.join("\n").trim() });
  }
  return failures;
}

/** The file of a place `/folder/file.mjs:5:3`, from the project's folder on. */
function fileOf(location) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  return location?.replace(/:\d+:\d+$/, "").replace(root, "");
}

function cut(text, indent) {
  const lines = text.split("\n");
  const more = lines.length - MOST_LINES;
  const kept = more > 0 ? [...lines.slice(0, MOST_LINES), `… ${more} more lines`] : lines;
  return kept.map((line) => `${indent}${line}`).join("\n");
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) console.log(report(readFileSync(process.argv[2], "utf8")));
