/** Words are found again after a story has changed, and not where they are not. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { anchor } from "./anchor.js";
import { distances } from "./distances.js";

/** The table of distances, as it is taught. */
function taught(text, pattern, isFromStart) {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  return [...text].map((character, at) => {
    const next = [isFromStart ? at + 1 : 0];
    for (let row = 1; row <= pattern.length; row += 1) {
      next.push(Math.min(next[row - 1] + 1, column[row] + 1, column[row - 1] + (pattern[row - 1] === character ? 0 : 1)));
    }
    column = next;
    return next.at(-1);
  });
}

test("distances are those of the table, for patterns of one block and of many", () => {
  const random = generator(7);
  for (let round = 0; round < 300; round += 1) {
    const letters = (length) => Array.from({ length }, () => "abcd"[random(4)]).join("");
    const pattern = letters(1 + random(100));
    const text = letters(random(150)) + pattern.slice(random(20)) + letters(random(30));
    for (const isFromStart of [false, true]) {
      assert.deepEqual([...distances(text, pattern, isFromStart)], taught(text, pattern, isFromStart), `${pattern} in ${text}`);
    }
  }
});

const STORY = [
  "KVALHOLM — The night ferry between Kvalholm and the outer islands will keep sailing until the end of April.",
  "“We were asked to choose between a budget and a promise,” said Ada Bell, leader of the council. “Tonight we kept the promise.”",
  "Amund Reiersen, the harbour master, had told members that it would mean “a winter without a lifeline” for some 2,300 people.",
  "“Yes,” he said when asked whether he was glad. Northline Ferries called the decision “welcome, if late.”",
  "“Yes,” said the mayor, who had walked out before the vote.",
].join("\n\n");

/** As it is kept: the words with what stands around them. */
function kept(words, nth = 0) {
  let start = STORY.indexOf(words);
  for (let left = nth; left > 0; left -= 1) start = STORY.indexOf(words, start + 1);
  const end = start + words.length;
  return { text: words, prefix: STORY.slice(Math.max(0, start - 32), start), suffix: STORY.slice(end, end + 32), start };
}

function found(text, words) {
  const place = anchor(text, words);
  return place === null ? null : `${place.how}: ${text.slice(place.start, place.end)}`;
}

const PROMISE = kept("“We were asked to choose between a budget and a promise,”");

test("the very words, wherever they have gone", () => {
  assert.equal(found(STORY, PROMISE), `exact: ${PROMISE.text}`);
  const paragraphs = STORY.split("\n\n");
  assert.equal(found([...paragraphs].reverse().join("\n\n"), PROMISE), `exact: ${PROMISE.text}`);
  assert.equal(found(`${"Advertisement. ".repeat(40)}\n\n${STORY}`, PROMISE), `exact: ${PROMISE.text}`);
  assert.equal(found(STORY.replace(/[“”]/g, '"'), PROMISE), `exact: ${PROMISE.text.replace(/[“”]/g, '"')}`);
});

test("of the same words in two places, those with the same around them", () => {
  const second = kept("“Yes,”", 1);
  const moved = `${STORY.split("\n\n").reverse().join("\n\n")}`;
  const place = anchor(moved, second);
  assert.equal(moved.slice(place.start, place.end + 15), "“Yes,” said the mayor");
});

test("changed words, by what stands around them or by their likeness", () => {
  const reworded = STORY.replace("choose between a budget and a promise", "pick one of them, a budget or our promise");
  assert.equal(found(reworded, PROMISE), "context: “We were asked to pick one of them, a budget or our promise,”");
  const typo = STORY.replace("lifeline", "life-line").replace("Amund Reiersen, the harbour master, had told members", "He had said");
  assert.equal(found(typo, kept("“a winter without a lifeline”")), "context: “a winter without a life-line”");
  const around = typo.replace("that it would mean", "that this was").replace("for some 2,300 people", "for 2,300 of us");
  assert.equal(found(around, kept("“a winter without a lifeline”")), "fuzzy: “a winter without a life-line”");
});

test("what is gone is not found", () => {
  assert.equal(found(STORY.replace(PROMISE.text, ""), PROMISE), null);
  assert.equal(found("", PROMISE), null);
  assert.equal(found("Something else entirely, about a harbour and a budget, and no word of the council.", PROMISE), null);
  const yes = kept("“Yes,”", 1);
  assert.equal(found("“Yes,” wrote somebody else in another place. And so it ended there.", yes), null);
});

test("long words are found by their ends", () => {
  const random = generator(3);
  const words = (length) => Array.from({ length }, () => Array.from({ length: 3 + random(7) }, () => "abcdefghijklmnopqrstuvwxyz"[random(26)]).join("")).join(" ");
  const long = words(600);
  const text = `${words(200)} ${long.replace(long.slice(2000, 2030), "another thirty characters here")} ${words(200)}`;
  const place = anchor(text, { text: long, prefix: "", suffix: "", start: 0 });
  assert.equal(place.how, "fuzzy");
  assert.ok(Math.abs(place.start - text.indexOf(long.slice(0, 200))) < 3 && Math.abs(place.end - place.start - long.length) < 6);
});

function generator(seed) {
  let state = seed + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
