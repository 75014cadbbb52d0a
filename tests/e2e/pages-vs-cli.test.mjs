/**
 * Real pages by a click in both browsers: the reader's blocks are those of the command line.
 *
 *     node --test tests/e2e/pages-vs-cli.test.mjs            prints each difference
 *
 * `QUOTELIGHT_BIN` names the program, `QUOTELIGHT_PAGES` how many pages are tried. The pages are served in their
 * own charset with their scripts taken out, and nothing else is loaded. Their `style` elements are taken out too:
 * a page may hide parts of itself until its scripts run, which the walker sees and the command line cannot know.
 * `QUOTELIGHT_STYLES=1` keeps them.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { extension, ROOT } from "./lib/builds.mjs";
import { LAUNCHERS } from "./lib/both.mjs";
import { recordingProxy } from "./lib/proxy.mjs";
import { openReader } from "./lib/reader.mjs";
import { serve } from "./lib/server.mjs";

const corpus = join(ROOT, "../shared/corpus/fundus-pages");
const program = resolve(ROOT, process.env.QUOTELIGHT_BIN ?? "target/release/quotelight");
const count = Number(process.env.QUOTELIGHT_PAGES ?? 40);

const missing = [corpus, program].find((path) => !existsSync(path));

describe("real pages, by click and by command line", { skip: missing ? `${missing} is not there` : false }, () => {
  const state = { pages: [] };

  before(async () => {
    state.folder = await mkdtemp(join(tmpdir(), "quotelight-pages-"));
    state.pages = await chosenPages(state.folder);
    state.expected = await byCommandLine(state.pages, state.folder);
    state.server = await serve(Object.fromEntries(state.pages.map(({ id, html }) => [`/${id}`, { body: withoutScripts(html), type: "text/html" }])));
    // Whatever else a page asks for is answered at once, with nothing.
    state.proxy = await recordingProxy({});
  });

  after(async () => {
    await state.server?.close();
    await state.proxy?.close();
    await rm(state.folder, { recursive: true, force: true });
  });

  for (const [name, launch] of Object.entries(LAUNCHERS)) {
    test(`${name}: ${count} pages have the same blocks`, async () => {
      const browser = await launch(extension(name), { proxy: state.proxy.address });
      const differences = [];
      try {
        for (const [index, { id, url }] of state.pages.entries()) {
          const shown = await byClick(browser, state.server.url(`/${id}`));
          differences.push(...differencesOf(`${id} ${url}`, shown, state.expected[index]));
        }
      } finally {
        await browser.close();
      }
      for (const difference of differences) console.log(difference);
      assert.equal(differences.length, 0, `${differences.length} differences:\n${differences.join("\n")}`);
    });
  }
});

/** Pages at even distances through the set, so that many publishers are among them. */
async function chosenPages(folder) {
  const lines = (await readFile(join(corpus, "index.jsonl"), "utf8")).trim().split("\n").map((line) => JSON.parse(line));
  const step = lines.length / count;
  const chosen = Array.from({ length: Math.min(count, lines.length) }, (_, index) => lines[Math.floor(index * step)]);
  return Promise.all(
    chosen.map(async ({ id, file, url }) => {
      const html = gunzipSync(await readFile(join(corpus, file)));
      const path = join(folder, `${id}.html`);
      await writeFile(path, html);
      return { id, url, path, html };
    }),
  );
}

async function byCommandLine(pages, folder) {
  const list = join(folder, "list");
  await writeFile(list, pages.map(({ path, url }) => `${path}\t${url ?? ""}\n`).join(""));
  const args = ["extract", "--format", "jsonl", "--files-from", list];
  // A page without an article makes the exit status 1; its line says so.
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 1 << 30 }).catch((error) => error);
  return stdout.trim().split("\n").map((line) => JSON.parse(line));
}

/** Bytes in, bytes out: the charset is the page's affair. Data that scripts hold is kept. */
function withoutScripts(html) {
  const unscripted = html
    .toString("latin1")
    .replace(/<script\b((?![^>]*json)[^>]*)>[\s\S]*?<\/script\s*>/gi, "")
    .replace(/\son(load|error)\s*=/gi, " data-no-$1=");
  const text = process.env.QUOTELIGHT_STYLES ? unscripted : unscripted.replace(/<style\b[\s\S]*?<\/style\s*>/gi, "");
  return Buffer.from(text, "latin1");
}

async function byClick(browser, url) {
  const tab = await browser.open(url);
  try {
    const { state, error } = await openReader(tab);
    if (state === "error") return { error };
    return { blocks: await tab.inReader(blocksOf) };
  } finally {
    await tab.close();
  }
}

/** Runs in the reader. */
function blocksOf(root) {
  const texts = [];
  for (const block of root.querySelectorAll("main article [data-block]")) {
    const isPicture = block.localName === "figure" || block.localName === "hr";
    texts[Number(block.dataset.block)] = isPicture ? "" : block.textContent;
  }
  return texts;
}

function differencesOf(name, shown, told) {
  if (told.error || shown.error) {
    const [here, there] = [shown.error ?? "a story", told.error?.code ?? "a story"];
    return here === there ? [] : [`${name}: the reader has ${here}, the command line ${there}`];
  }
  const differences = [];
  const expected = told.blocks.map(words);
  for (let index = 0; index < Math.max(expected.length, shown.blocks.length); index += 1) {
    const [here, there] = [shown.blocks[index], expected[index]];
    if (here === there) continue;
    differences.push(`${name}: block ${index}\n    reader:       ${brief(here)}\n    command line: ${brief(there)}`);
    // From the first missing block on, all the others are shifted.
    if (shown.blocks.length !== expected.length) break;
  }
  return differences;
}

/** A block's words as they follow each other in the reader's elements. */
function words(block) {
  if (block.items) return block.items.map(({ text }) => text).join("");
  if (block.rows) return block.rows.flat().join("");
  return block.text;
}

function brief(text) {
  return text === undefined ? "nothing" : JSON.stringify(text.slice(0, 120));
}
