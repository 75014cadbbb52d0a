/** The notebook without a browser: records, merging, search, filters, order, export and import. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ANONYMOUS, choicesOf, filtered, NO_FILTER, speakerKey, UNATTRIBUTED } from "./filter.js";
import { bySpeaker, byStory, firstOf } from "./groups.js";
import { merged, mergedInto } from "./merge.js";
import { COLORS, idOf, recordFrom, tagsFrom, withIds } from "./record.js";
import { SearchIndex } from "./search.js";
import { exported, imported } from "./transfer.js";
import { queryOf, wordsOf } from "./words.js";

/** A record with all that is asked of one; what is given is written over it. */
function record({ story = {}, quote = {}, ...rest } = {}) {
  return recordFrom({
    story: { url: "https://ledger.example/ferry", title: "Council backs night ferry", site_name: "The Harbour Ledger", authors: ["Ingrid Aune"], published: "2031-03-04T21:40:00Z", modified: null, language: "en", accessed: "2031-03-05T08:00:00.000Z", ...story },
    quote: { kind: "quotation", text: "“Tonight we kept the promise.”", prefix: "Ada Bell. ", suffix: " Her motion", start: 120, end: 150, occurrence: 0, speaker: "Ada Bell", speaker_kind: "person", description: "leader of the council", cue: "said", source: "Ada Bell", channel: null, color: null, ...quote },
    note: "",
    tags: [],
    kept_at: "2031-03-05T08:00:00.000Z",
    ...rest,
  });
}

test("what is no record is none, whatever it is", () => {
  const good = record();
  for (const value of [null, undefined, 7, "text", [], {}, { story: {}, quote: {} }, { ...good, kept_at: "yesterday" }, { ...good, tags: "one" }, { ...good, note: 7 }]) {
    assert.equal(recordFrom(value), null, JSON.stringify(value));
  }
  for (const url of ["javascript:alert(1)", "data:text/html,x", "not an address", "chrome://settings"]) {
    assert.equal(recordFrom({ ...good, story: { ...good.story, url } }), null, url);
  }
  for (const quote of [{ text: " " }, { kind: "other" }, { start: -1 }, { end: 1.5 }, { text: "x".repeat(300_000) }]) {
    assert.equal(recordFrom({ ...good, quote: { ...good.quote, ...quote } }), null, JSON.stringify(quote).slice(0, 60));
  }
});

test("a record has its fields and no others; a highlight has a colour that there is", () => {
  const strange = recordFrom({ ...record(), surprise: 1, story: { ...record().story, onload: "x" } });
  assert.deepEqual(strange, record());
  assert.equal(record({ quote: { kind: "highlight", color: "infrared" } }).quote.color, COLORS[0]);
  assert.equal(record({ quote: { color: "pink" } }).quote.color, null);
  assert.deepEqual(tagsFrom(["  harbour  budget ", "ferry", "", "ferry"]), ["ferry", "harbour budget"]);
});

test("the same words at the same place have one id; other words, places, stories and kinds have others", async () => {
  const id = await idOf(record());
  assert.match(id, /^[0-9a-f]{32}$/);
  assert.equal(await idOf(record({ note: "mine", quote: { start: 500, end: 530, prefix: "moved" } })), id, "a paragraph more before it");
  const others = [record({ quote: { text: "“Tonight we kept it.”" } }), record({ quote: { occurrence: 1 } }), record({ quote: { kind: "highlight" } }), record({ story: { url: "https://ledger.example/other" } })];
  const ids = await Promise.all(others.map(idOf));
  assert.equal(new Set([id, ...ids]).size, 5);
});

test("merging loses no note and no tag, and merging again changes nothing", () => {
  const one = record({ id: "1", note: "Check the figure.", tags: ["budget"], kept_at: "2031-03-05T08:00:00.000Z" });
  const other = record({ id: "1", note: "Call her.", tags: ["ferry"], kept_at: "2031-03-01T08:00:00.000Z", quote: { start: 90 } });
  const both = merged(one, other);
  assert.equal(both.note, "Check the figure.\n\nCall her.");
  assert.deepEqual(both.tags, ["budget", "ferry"]);
  assert.equal(both.kept_at, other.kept_at);
  assert.equal(both.quote.start, one.quote.start, "the later one knows the story better");
  assert.deepEqual(merged(both, other), { ...both, quote: { ...both.quote, start: 90 } });
  assert.deepEqual(merged(both, both), both);
  assert.equal(merged(record({ note: "" }), record({ note: "x" })).note, "x");
});

test("what comes twice is there once", async () => {
  const [one] = await withIds([record()]);
  const { records, added } = mergedInto(new Map(), [one, one, { ...one, tags: ["ferry"] }]);
  assert.equal(added, 1);
  assert.deepEqual(records, [{ ...one, tags: ["ferry"] }]);
  assert.equal(mergedInto(new Map([[one.id, one]]), [one]).added, 0);
});

test("export and import give the same bytes, in whatever order the records are", async () => {
  const records = await withIds([
    record({ note: "Two\nlines, “marks”, \u2028 and 😀", tags: ["a", "b"] }),
    record({ quote: { text: "“א” and “ع”\ud800", start: 3 } }),
    record({ story: { url: "https://ledger.example/other?id=7", site_name: null, authors: [] }, quote: { kind: "highlight", color: "blue", speaker: null } }),
  ]);
  const text = exported(records);
  const back = imported(text);
  assert.deepEqual(await withIds(back.map(recordFrom)), JSON.parse(text).kept);
  assert.equal(exported(back.reverse()), text);
  assert.equal(exported([]), exported(imported(exported([]))));
  assert.equal(text.split("\n").length, records.length + 3, "a record a line");
});

test("other files are none of ours", () => {
  for (const text of ["", "{}", "[]", "null", "{", `{"format":"quotelight-notebook","version":2,"kept":[]}`, `{"format":"quotelight-notebook","version":1,"kept":{}}`]) {
    assert.equal(imported(text), null, text);
  }
});

test("words are found without capitals and accents, in scripts with and without spaces", () => {
  assert.deepEqual(wordsOf("Sévérine’s Straße, 2031"), ["severine", "s", "strasse", "2031"]);
  assert.deepEqual(wordsOf("夜間フェリー"), ["夜間", "間フ", "フェ", "ェリ", "リー", "ー"]);
  assert.deepEqual(queryOf("夜間").words, ["夜間"]);
  assert.deepEqual(queryOf("夜間").phrases, ["夜間"]);
  assert.deepEqual(queryOf(`ferry “kept the promise”`), { words: ["ferry", "kept", "the", "promise"], phrases: ["kept the promise"] });
});

test("search finds by the beginnings of words, in words, names, notes and tags", () => {
  const index = new SearchIndex();
  index.add(record({ id: "bell" }));
  index.add(record({ id: "amund", quote: { text: "“A winter without a lifeline”", speaker: "Amund Reiersen" }, note: "The promise again?", tags: ["harbour"] }));
  index.add(record({ id: "ja", quote: { text: "「夜間フェリーは続く」", speaker: "港 太郎" } }));
  index.add(record({ id: "ar", quote: { text: "قال إنّ الباخرةَ ستبقى", speaker: null } }));
  const found = (query) => [...(index.search(query) ?? ["everything"])].sort();
  assert.deepEqual(found("promise"), ["amund", "bell"]);
  assert.deepEqual(found("PROM wint"), ["amund"]);
  assert.deepEqual(found("reier"), ["amund"]);
  assert.deepEqual(found("harbour"), ["amund", "ar", "bell", "ja"], "the outlet's name too");
  assert.deepEqual(found(`"kept the promise"`), ["bell"]);
  assert.deepEqual(found(`"the kept promise"`), []);
  assert.deepEqual(found("フェリー"), ["ja"]);
  assert.deepEqual(found("夜"), ["ja"]);
  assert.deepEqual(found("夜フ"), []);
  assert.deepEqual(found("الباخرة"), ["ar"]);
  assert.deepEqual(found("nowhere"), []);
  assert.deepEqual(found(" … "), ["everything"]);
  index.add(record({ id: "bell", quote: { text: "“Changed.”" } }));
  assert.deepEqual(found("tonight"), []);
  assert.deepEqual(found("changed"), ["bell"]);
  index.remove("bell");
  assert.deepEqual(found("changed"), []);
});

test("filters by speaker, outlet, tag and day hold together", () => {
  const records = [
    record({ id: "1", tags: ["ferry"] }),
    record({ id: "2", quote: { speaker: "ADA BELL" }, story: { site_name: "Other Post", published: "2031-05-01" } }),
    record({ id: "3", quote: { speaker: "a ministry official", speaker_kind: "anonymous" }, story: { published: null } }),
    record({ id: "4", quote: { speaker: null }, story: { site_name: null } }),
  ];
  const ids = (filter, found = null) => filtered(records, { ...NO_FILTER, ...filter }, found).map(({ id }) => id);
  assert.deepEqual(ids({}), ["1", "2", "3", "4"]);
  assert.deepEqual(ids({ speaker: speakerKey(records[0]) }), ["1", "2"]);
  assert.deepEqual(ids({ speaker: ANONYMOUS }), ["3"]);
  assert.deepEqual(ids({ speaker: UNATTRIBUTED }), ["4"]);
  assert.deepEqual(ids({ tag: "ferry" }), ["1"]);
  assert.deepEqual(ids({ outlet: "ledger.example" }), ["4"]);
  assert.deepEqual(ids({ from: "2031-03-05", to: "2031-04-30" }), ["3"], "by the day of keeping where none is known");
  assert.deepEqual(ids({ from: "2031-03-04", speaker: speakerKey(records[0]) }, new Set(["2"])), ["2"]);
  const { speakers, outlets, tags } = choicesOf(records, "en");
  assert.deepEqual(speakers.filter(({ key }) => key === "ada bell").map(({ count }) => count), [2]);
  assert.deepEqual(outlets.map(({ name }) => name), ["ledger.example", "Other Post", "The Harbour Ledger"]);
  assert.deepEqual(tags, [{ key: "ferry", name: "ferry", count: 1 }]);
});

test("by story the latest comes first, by speaker whoever said most; only so many are shown", () => {
  const records = [
    record({ id: "1", quote: { start: 9 }, kept_at: "2031-03-06" }),
    record({ id: "2", quote: { start: 3, speaker: "Amund Reiersen" } }),
    record({ id: "3", story: { url: "https://ledger.example/later", published: "2031-06-01" }, kept_at: "2031-06-02" }),
    record({ id: "4", quote: { speaker: null, start: 1 } }),
  ];
  const order = (groups) => groups.map(({ records: own }) => own.map(({ id }) => id));
  assert.deepEqual(order(byStory(records)), [["3"], ["4", "2", "1"]]);
  assert.deepEqual(order(bySpeaker(records)), [["3", "1"], ["2"], ["4"]]);
  assert.deepEqual(order(firstOf(byStory(records), 2)), [["3"], ["4"]]);
  assert.deepEqual(order(firstOf(byStory(records), 9)), [["3"], ["4", "2", "1"]]);
});
