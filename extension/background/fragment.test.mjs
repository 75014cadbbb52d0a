/** Links to the very words. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { folded, textDirective } from "./fragment.js";
import { visibleText } from "./page-text.js";

const directive = (page, exact, { before = "", after = "" } = {}) => textDirective({ exact, before, after }, folded(page), "en");
const WORDS = "“We go now.”";

test("words that stand once are named as they are, without the marks around them", () => {
  assert.equal(directive("It met. “We go now.” She left.", WORDS), ":~:text=We%20go%20now");
});

test("what means something in a directive is encoded", () => {
  assert.equal(directive("so, a well-known “A & B, well-known 100%” thing", "“A & B, well-known 100%”"), ":~:text=A%20%26%20B%2C%20well%2Dknown%20100");
});

test("words that stand twice get what stands around them, until they stand once", () => {
  const page = "At noon she said: “We go now.” At night she said: “We go now.” Then all left.";
  const around = { before: "At noon she said: “We go now.” At night she said: ", after: " Then all left." };
  assert.equal(directive(page, WORDS, around), ":~:text=We%20go%20now,-.%E2%80%9D%20Then%20all");
  const first = { before: "At noon she said: ", after: " At night she said: “We go now.” Then all left." };
  assert.equal(directive(page, WORDS, first), ":~:text=We%20go%20now,-.%E2%80%9D%20At%20night");
});

test("words that nothing tells apart have no directive, and words that the page does not have", () => {
  assert.equal(directive("“We go now.”\n“We go now.”", WORDS), null);
  assert.equal(directive("Something else.", WORDS), null);
  assert.equal(directive("“…”", "“…”"), null);
});

test("long words are named by their first and last ones, and the nearest end is theirs", () => {
  const long = "“The bridge has been closed to all traffic since March, and we have waited long enough for a plan that was promised to us a year ago, in this very room.”";
  const found = directive(`She said: ${long} That was all.`, long);
  assert.equal(found, ":~:text=The%20bridge%20has%20been%20closed,ago%2C%20in%20this%20very%20room");
  const repeated = directive(`She said: ${long} ${long.replace("The bridge has been closed to", "A road has been open to")}`, long);
  assert.equal(repeated, found, "the same end further on does no harm");
});

test("a prefix is taken from the same paragraph only", () => {
  const page = "One.\n“We go now.”\nTwo\n“We go now.”";
  assert.equal(directive(page, WORDS, { before: "One.\n\n“We go now.”\n\nTwo\n\n", after: "" }), null);
});

test("several paragraphs are named by the first one's beginning and the last one's end, with an advertisement between", () => {
  const exact = "“One two three four five six seven.\n\n“Eight nine ten eleven twelve.”";
  const page = "She said: “One two three four five six seven.\nBuy now!\n“Eight nine ten eleven twelve.” So she said.";
  assert.equal(directive(page, exact), ":~:text=One%20two%20three%20four%20five,Eight%20nine%20ten%20eleven%20twelve");
});

test("scripts without spaces are cut where words end", () => {
  assert.equal(textDirective({ exact: "「私たちは行く」", before: "市長は", after: "と述べた" }, folded("市長は「私たちは行く」と述べた"), "ja"), `:~:text=${encodeURIComponent("私たちは行く")}`);
});

test("the visible text of a packed page is what is shown in it", async () => {
  const format = JSON.parse(await readFile(new URL("../content/snapshot-format.json", import.meta.url), "utf8"));
  const tag = (name) => format.tags.indexOf(name) << 3;
  // html > body > (p.x "Seen", p hidden "Unseen", noscript "Without", p "😀")
  const strings = ["x", "Seen", "Unseen", "Without", "😀"];
  const words = Uint32Array.from([
    1,
    1 | tag("html"), 0,
    1 | tag("body"), 1,
    1 | tag("p") | (1 << 11), 2, format.attributes.indexOf("class"), 1,
    2, 3, 4,
    1 | 4 | tag("p"), 2,
    2, 5, 6,
    1 | tag("noscript"), 2,
    2, 7, 7,
    1 | tag("p"), 2,
    2, 9, 2,
  ]);
  assert.equal(visibleText({ words, text: `${strings.join("\0")}\0` }, format), "Seen\n😀");
});
