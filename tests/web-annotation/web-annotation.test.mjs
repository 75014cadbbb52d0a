/**
 * What the command line writes as Web Annotations, on every fixture: the W3C's model, context and vocabulary. What the
 * extension writes is checked by the same in `tests/e2e/`. And each fault of a list is noticed, so that this can fail.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { ROOT } from "../e2e/lib/builds.mjs";
import { problemsOfGraph, unknownTerms } from "./graph.mjs";
import { problemsOfModel } from "./model.mjs";
import { problemsOf } from "./problems.mjs";

const program = resolve(ROOT, process.env.QUOTELIGHT_BIN ?? "target/release/quotelight");

/** Collections as the command line writes them. It answers 1 where a page holds no story, which some fixtures do not. */
async function write(...args) {
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 1 << 28 }).catch((error) => error);
  return stdout.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

const TEXT = "The council met. “We go now,” said Mara Ellison, the mayor of Northwick. “Not yet,” said the port authority.";

test("what the context takes from the annotation vocabulary is in it", () => {
  assert.deepEqual(unknownTerms(), []);
});

describe("Web Annotations of the command line", () => {
  let folder;
  before(async () => (folder = await mkdtemp(join(tmpdir(), "quotelight-annotations-"))));
  after(() => rm(folder, { recursive: true, force: true }));

  const ofText = async (text, ...more) => {
    const path = join(folder, "text.txt");
    await writeFile(path, text);
    const [collection] = await write("quotes", "--format", "annotations", ...more, path);
    return collection;
  };

  test("all fixtures", async () => {
    const collections = await write("extract", "--format", "annotations", "--accessed", "2031-03-06T23:10:00-05:00", join(ROOT, "tests/fixtures"));
    const items = collections.flatMap(({ first }) => first?.items ?? []);
    assert.ok(collections.length > 20 && items.length > 20, `${collections.length} stories, ${items.length} annotations`);
    for (const collection of collections) assert.deepEqual(await problemsOf(collection), [], collection.label);
    assert.equal(items[0].created, "2031-03-07T04:10:00Z");
  });

  test("plain text, and a story in which nobody speaks", async () => {
    for (const text of [TEXT, "The council met and went home."]) assert.deepEqual(await problemsOf(await ofText(text)), [], text);
    assert.equal((await ofText("The council met and went home.")).total, 0);
  });

  test("a story whose address has characters that no address may have", async () => {
    const path = join(folder, "page.html");
    await writeFile(path, await readFile(join(ROOT, "tests/fixtures/wire--own-byline/page.html")));
    for (const url of ["https://herald.example/a b/“c”?q=<d>|{e}^`#f g", "https://xn--bcher-kva.example/ünïcode/%zz", "not an address", "file:///tmp/a page.html"]) {
      const [collection] = await write("extract", "--format", "annotations", "--url", url, path);
      assert.deepEqual(await problemsOf(collection), [], url);
    }
  });

  const first = ({ first: { items } }) => items[0];
  const target = (collection) => first(collection).target;
  // Each with the check that has to notice it: [what is wrong, by the model's words, by context and vocabulary].
  const FAULTS = [
    ["a term that the context does not have", false, true, (it) => (first(it).speaker = "Mara Ellison")],
    ["a term of one's own in the target", false, true, (it) => (target(it).hash = "0")],
    ["a misspelt term", true, true, (it) => rename(target(it).selector[0], "exact", "exactly")],
    ["a prefix that nothing declares", false, true, (it) => rename(target(it), "schema:sha256", "sdo:sha256")],
    ["a misspelt class", true, true, (it) => (target(it).selector[0].type = "TextQuotationSelector")],
    ["a purpose that is none", true, true, (it) => (first(it).body[0].purpose = "naming")],
    ["a motivation that is none", true, true, (it) => (first(it).motivation = "quoting")],
    ["a relative address", true, true, (it) => (target(it).source.id = "/story")],
    ["no id", true, false, (it) => delete first(it).id],
    ["a relative id", true, true, (it) => (first(it).id = "annotation 1")],
    ["no target", true, false, (it) => delete first(it).target],
    ["no exact words", true, false, (it) => delete target(it).selector[0].exact],
    ["a position that is no number", true, false, (it) => (target(it).selector[1].start = "17")],
    ["a position before the text", true, false, (it) => (target(it).selector[1].start = -1)],
    ["words with a language that may have none", true, true, (it) => (target(it).selector[0].exact = { "@value": "x", "@language": "en" })],
    ["a body at the target", false, true, (it) => (target(it).body = first(it).body)],
    ["a selector at the annotation", false, true, (it) => (first(it).selector = target(it).selector)],
    ["a time with a zone of its own", true, false, (it) => (first(it).created = "2031-03-06T10:00:00+01:00")],
    ["a page of none", true, false, (it) => Object.assign(it, { total: 0, first: { ...it.first, items: [] } })],
    ["a wrong total", true, false, (it) => (it.total = 7)],
    ["another context", true, true, (it) => (it["@context"] = "https://example.org/context.jsonld")],
  ];

  for (const [fault, byModel, byGraph, alter] of FAULTS) {
    test(`noticed: ${fault}`, async () => {
      const collection = await ofText(TEXT);
      assert.deepEqual(await problemsOf(collection), []);
      alter(collection);
      assert.equal(problemsOfModel(collection).length > 0, byModel, "by the model");
      assert.equal((await problemsOfGraph(collection)).length > 0, byGraph, "by context and vocabulary");
    });
  }
});

function rename(object, from, to) {
  object[to] = object[from];
  delete object[from];
}
