/**
 * The pages that benchmarks read: of each of six languages five, from the smallest to the largest of the corpora
 * beside the project (`../shared/corpus`), scripts taken out, data in scripts kept.
 *
 *     node scripts/bench/pages.mjs --out FOLDER
 *
 * writes them as `LANGUAGE-SIZE.html`, for benchmarks that run elsewhere.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";

const CORPUS = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const SETS = ["fundus-pages", "readability", "trafilatura", "wcxb-dev"];
const LANGUAGES = ["en", "de", "es", "fr", "pl", "ja"];

/** Where in the order of sizes a page is taken, from 0 to 1. */
const SIZES = { smallest: 0, small: 0.25, median: 0.5, large: 0.75, largest: 1 };

/** Fewest bytes of a page that is a story and no stub. */
const SMALLEST = 8_000;

/** Nothing of the page is fetched; the page's CSP lets our wasm run in Chromium. */
export const HEADERS = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; script-src 'wasm-unsafe-eval'",
};

/** @returns {{name: string, html: string}[]} */
export function benchmarkPages() {
  const entries = SETS.flatMap(entriesOf);
  return LANGUAGES.flatMap((language) => {
    const pages = entries
      .filter((entry) => entry.lang?.toLowerCase().startsWith(language))
      .map(({ path }) => gunzipSync(readFileSync(path)))
      .filter((bytes) => isUtf8(bytes) && bytes.length >= SMALLEST)
      .sort((one, other) => one.length - other.length);
    const chosen = Object.entries(SIZES).map(([size, share]) => [size, pages[Math.round(share * (pages.length - 1))]]);
    // Where a language has few pages, two sizes are one page: it counts once.
    return [...new Map(chosen.map(([size, page]) => [page, size]))].map(([page, size]) => ({
      name: `${language}-${size}`,
      html: withoutScripts(page.toString("utf8")),
    }));
  });
}

function entriesOf(set) {
  const lines = readFileSync(join(CORPUS, set, "index.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line)).map(({ lang, file }) => ({ lang, path: join(CORPUS, set, file) }));
}

function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Takes out what would run, and what would be fetched to run; JSON-LD stays: readers read it. */
function withoutScripts(html) {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi, (script, attributes) => (/json/i.test(attributes) ? script : ""))
    .replace(/<meta\b[^>]*http-equiv=[^>]*>/gi, "")
    .replace(/\son\w+=("[^"]*"|'[^']*')/gi, "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values: options } = parseArgs({ options: { out: { type: "string" } } });
  mkdirSync(options.out, { recursive: true });
  for (const { name, html } of benchmarkPages()) writeFileSync(join(options.out, `${name}.html`), html);
}
