/** The parts of the renderer that need no browser. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDate, shownDates } from "./frame/dates.js";
import { drawInlines } from "./inlines.js";
import { safeHref, safeImage } from "./links.js";
import { CodePointText, codePoints } from "./offsets.js";
import { Quotations } from "./quotes/quotations.js";
import { readingMinutes } from "./frame/reading-time.js";

/** Makes markup for people to compare instead of elements. */
const maker = {
  text: (value) => value,
  make(name, { href } = {}) {
    const children = [];
    return {
      appendChild: (child) => children.push(child),
      toString: () => `<${name}${href ? ` ${href}` : ""}>${children.join("")}</${name}>`,
    };
  },
};

function drawn(value, inlines, quotations, range = { start: 0, end: codePoints(value) }) {
  return drawInlines(maker, new CodePointText(value), range, inlines, quotations, () => maker.make("mark")).join("");
}

const link = (start, end) => ({ start, end, kind: "link", href: "https://a.example/" });
const em = (start, end) => ({ start, end, kind: "emphasis" });
const A = "https://a.example/";

test("offsets are code points: nothing is cut in the middle of one", () => {
  const text = new CodePointText("a😀b𝒞d");
  assert.equal(text.length, 5);
  assert.equal(text.slice(1, 2), "😀");
  assert.equal(text.slice(2, 5), "b𝒞d");
  assert.equal(text.slice(4, 99), "d");
  assert.equal(new CodePointText("plain").slice(1, 3), "la");
  for (let offset = 0; offset <= 5; offset += 1) assert.equal(text.point(text.unit(offset)), offset);
  assert.equal(new CodePointText("plain").point(3), 3);
});

test("a quotation around an inline is one mark, inside of a link it is within the link", () => {
  assert.equal(drawn("abcdef", [em(2, 4)], [{ start: 1, end: 5 }]), "a<mark>b<em>cd</em>e</mark>f");
  assert.equal(drawn("abcdef", [link(0, 6)], [{ start: 1, end: 5 }]), `<a ${A}>a<mark>bcde</mark>f</a>`);
  assert.equal(drawn("abcdef", [em(1, 5)], [{ start: 1, end: 5 }]), "a<mark><em>bcde</em></mark>f");
});

test("a quotation that crosses a link's border is cut there, and the link is not", () => {
  assert.equal(drawn("abcdef", [link(0, 3)], [{ start: 1, end: 5 }]), `<a ${A}>a<mark>bc</mark></a><mark>de</mark>f`);
  assert.equal(drawn("abcdef", [link(3, 6)], [{ start: 1, end: 5 }]), `a<mark>bc</mark><a ${A}><mark>de</mark>f</a>`);
  assert.equal(
    drawn("abcdefgh", [em(1, 7), link(3, 7)], [{ start: 2, end: 5 }]),
    `a<em>b<mark>c</mark><a ${A}><mark>de</mark>fg</a></em>h`,
  );
  assert.equal(
    drawn("abcdef", [link(1, 3)], [{ start: 0, end: 2 }, { start: 2, end: 6 }]),
    `<mark>a</mark><a ${A}><mark>b</mark><mark>c</mark></a><mark>def</mark>`,
  );
});

test("every word is drawn once, wherever quotations and inlines begin and end", () => {
  const text = "abcdefgh";
  for (let seed = 0; seed < 5000; seed += 1) {
    const random = generator(seed);
    const cut = () => [random(9), random(9)].sort((a, b) => a - b);
    const [start, end] = cut();
    const [from, to] = cut();
    const [first, last] = cut();
    const inlines = [link(start, end), em(Math.max(start, first), Math.min(end, last))].filter((one) => one.start < one.end);
    const quotations = [{ start: from, end: to }, { start: to, end: 8 }].filter((one) => one.start < one.end);
    const markup = drawn(text, inlines, quotations);
    assert.equal(markup.replace(/<[^>]*>/g, ""), text, JSON.stringify({ inlines, quotations }));
    assert.ok((markup.match(/<a /g) ?? []).length <= 1, "a link is never cut");
    assert.ok(!markup.includes("<mark></mark>"), markup);
  }
});

test("only the words of the range are drawn", () => {
  assert.equal(drawn("abcdef", [link(0, 6)], [{ start: 0, end: 6 }], { start: 2, end: 4 }), `<mark><a ${A}>cd</a></mark>`);
});

test("links and pictures lead nowhere but to the web", () => {
  assert.equal(safeHref("https://a.example/x"), "https://a.example/x");
  assert.equal(safeHref("mailto:a@b.example"), "mailto:a@b.example");
  for (const href of ["javascript:alert(1)", " JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc", "/relative", null, {}]) {
    assert.equal(safeHref(href), null, String(href));
  }
  assert.equal(safeImage("mailto:a@b.example"), null);
  assert.equal(safeImage("data:image/svg+xml,x"), null);
});

test("a date without a time is that day everywhere, and nonsense is no date", () => {
  assert.equal(formatDate("2031-03-04", "en"), "March 4, 2031");
  assert.match(formatDate("2031-03-04T12:00:00Z", "de"), /4\. März 2031/);
  assert.equal(formatDate("yesterday", "en"), null);
});

test("an update within the minute of publication is not told", () => {
  const at = (published, modified) => shownDates({ published, modified }, "en").updated;
  assert.equal(at("2031-03-04T12:00:05Z", "2031-03-04T12:00:06Z"), null);
  assert.equal(at("2031-03-04T12:00:05Z", null), null);
  assert.match(at("2031-03-04T12:00:05Z", "2031-03-04T13:00:05Z"), /March 4, 2031/);
  assert.match(at(null, "2031-03-04"), /March 4, 2031/);
});

test("reading takes as long as people of that language take", () => {
  assert.equal(readingMinutes("word ".repeat(238 * 3), "en-GB"), 3);
  assert.equal(readingMinutes("字".repeat(357 * 2), "ja"), 2);
  assert.equal(readingMinutes("", null), 1);
});

test("names are shown from the threshold on, and a label once a run", () => {
  const quotation = (start, speaker, confidence = 0.9, kind = "direct") => ({ start, end: start + 5, text: "“one”", kind, speaker, confidence, repeats: null });
  const quotations = new Quotations({
    name_threshold: 0.6,
    speakers: [{ id: "a", name: "Ada" }, { id: "b", name: "Ben" }],
    quotes: [quotation(0, "a"), quotation(10, "a"), quotation(20, "b", 0.5), quotation(30, "a"), quotation(40, null, 0, "title"), quotation(50, "b")],
    blocks: [{ kind: "paragraph", start: 0, end: 28 }, { kind: "paragraph", start: 30, end: 60 }],
  });
  assert.equal(quotations.speakerOf(quotations.all[2]), null);
  assert.deepEqual([...quotations.labels], [[0, "margin"], [3, "margin"], [5, "line"]]);
  assert.deepEqual(quotations.entries.map(({ speaker, quotations: indexes }) => [speaker.name, indexes]), [["Ada", [0, 1, 3]], ["Ben", [5]]]);
  assert.deepEqual(quotations.unattributed, [2]);
  assert.deepEqual(quotations.within(4, 21).map(({ index }) => index), [0, 1, 2]);
});

/** Numbers below a limit that are the same in every run. */
function generator(seed) {
  let state = seed * 2654435761 + 1;
  return (limit) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return (state >>> 16) % limit;
  };
}
