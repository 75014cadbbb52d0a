/**
 * Finds words again in a story that has changed since they were kept: first the very words, then what stands between the
 * same words before and after, then the words with so many differences at most. Where nothing fits well enough they are not
 * found: a note on the wrong words is worse than one on none. `scripts/anchors.mjs` measures both.
 *
 * @typedef {object} Words
 * @property {string} text the words themselves
 * @property {string} prefix what stood before them
 * @property {string} suffix what stood behind them
 * @property {number} start about where they stood
 *
 * @typedef {{start: number, end: number, how: "exact" | "context" | "fuzzy"}} Anchor in UTF-16 units
 */
import { distances } from "./distances.js";

/** Words so short stand in many places: without anything alike around them they are not believed to be the same. */
const SHORT = 24;

/** Of the words' length: how many differences there may be. */
const FUZZY = 0.3;

/** As above, where what stands around the words is the same. */
const FUZZY_BETWEEN = 0.65;

/** How alike, from 0 to 1, one side must be for words that are few, or differ; and both, for words known by their sides alone. */
const ONE_SIDE = 0.65;
const BOTH_SIDES = 0.75;

/** Longer patterns are looked for by so many of their first and last characters. */
const LONGEST = 1024;

/** How many places are looked at more closely. */
const MOST = 24;

/**
 * @param {string} text the story's
 * @param {Words} words
 * @returns {Anchor | null}
 */
export function anchor(text, words) {
  return new Search(text, words).run();
}

class Search {
  constructor(text, { text: exact, prefix, suffix, start }) {
    this.text = evened(text);
    this.exact = evened(exact);
    this.prefix = evened(prefix);
    this.suffix = evened(suffix);
    this.start = start;
  }

  run() {
    if (this.exact === "") return null;
    return this.exactly() ?? this.between() ?? this.nearly();
  }

  /** The very words; of several places the one with the most alike around it. @returns {Anchor | null} */
  exactly() {
    const places = occurrences(this.text, this.exact);
    const best = this.best(places.map((start) => ({ start, end: start + this.exact.length, errors: 0 })));
    if (best === null) return null;
    const isSure = this.exact.length >= SHORT || best.side >= ONE_SIDE;
    return isSure ? { start: best.start, end: best.end, how: "exact" } : null;
  }

  /** What stands between the same words as before. @returns {Anchor | null} */
  between() {
    const before = this.prefix.slice(-LEAST_SIDE);
    const after = this.suffix.slice(0, LEAST_SIDE);
    if (before.length < LEAST_SIDE || after.length < LEAST_SIDE) return null;
    const most = Math.round(this.exact.length * 1.6) + 16;
    const candidates = [];
    for (const place of occurrences(this.text, before).slice(0, MOST)) {
      const start = place + before.length;
      const end = this.text.indexOf(after, start + 1);
      if (end < 0 || end - start > most) continue;
      const errors = distances(this.text.slice(start, end), this.exact.slice(0, LONGEST), true).at(-1);
      if (errors <= Math.min(this.exact.length, LONGEST) * FUZZY_BETWEEN) candidates.push({ start, end, errors });
    }
    const best = this.best(candidates);
    return best !== null && best.sides >= BOTH_SIDES ? { start: best.start, end: best.end, how: "context" } : null;
  }

  /** Words that are nearly the same. @returns {Anchor | null} */
  nearly() {
    const { exact } = this;
    if (exact.length > 2 * LONGEST) return this.nearlyLong();
    const best = this.best(this.near(exact));
    if (best === null) return null;
    const isAlike = best.errors <= exact.length * FUZZY * 0.5 && exact.length >= 2 * SHORT;
    return isAlike || best.side >= ONE_SIDE ? { start: best.start, end: best.end, how: "fuzzy" } : null;
  }

  /** From where the first part of long words is to where the last part ends. @returns {Anchor | null} */
  nearlyLong() {
    const first = lowest(this.near(this.exact.slice(0, LONGEST)));
    const last = lowest(this.near(this.exact.slice(-LONGEST)));
    if (first === null || last === null || last.end <= first.start) return null;
    return last.end - first.start < this.exact.length * 1.5 ? { start: first.start, end: last.end, how: "fuzzy" } : null;
  }

  /** The places where a pattern fits with few enough differences, each with where it begins. */
  near(pattern) {
    const most = Math.floor(pattern.length * FUZZY);
    const found = distances(this.text, pattern);
    const ends = [];
    // Of places side by side the best one.
    for (let at = 0; at < found.length; at += 1) {
      if (found[at] > most) continue;
      const last = ends.at(-1);
      if (last === undefined || at - last.at > pattern.length / 2) ends.push({ at, errors: found[at] });
      else if (found[at] < last.errors) ends[ends.length - 1] = { at, errors: found[at] };
    }
    ends.sort((one, other) => one.errors - other.errors);
    const backwards = reversed(pattern);
    return ends.slice(0, MOST).map(({ at, errors }) => {
      const end = at + 1;
      const before = reversed(this.text.slice(Math.max(0, end - pattern.length - most), end));
      return { start: end - 1 - indexOfLeast(distances(before, backwards, true)), end, errors };
    });
  }

  /** The candidate whose words and surroundings are most alike. */
  best(candidates) {
    let best = null;
    for (const candidate of candidates) {
      const before = alike(reversed(this.prefix), reversed(this.text.slice(Math.max(0, candidate.start - this.prefix.length - SLACK), candidate.start)));
      const after = alike(this.suffix, this.text.slice(candidate.end, candidate.end + this.suffix.length + SLACK));
      const near = 1 - Math.min(1, Math.abs(candidate.start - this.start) / (this.text.length + 1));
      const score = 50 * (1 - candidate.errors / this.exact.length) + 20 * before + 20 * after + 2 * near;
      if (best === null || score > best.score) best = { ...candidate, score, side: Math.max(before, after), sides: Math.min(before, after) };
    }
    return best;
  }
}

/** So much of what stands on a side must be there unchanged for `between`. */
const LEAST_SIDE = 12;

/** What stands around words may have grown by so much. */
const SLACK = 6;

/** How much of the pattern the text begins with, from 0 to 1. At the story's edge there is nothing to compare. */
function alike(pattern, text) {
  if (pattern === "") return text === "" ? 1 : 0;
  if (text === "") return 0;
  const found = distances(text, pattern, true);
  return 1 - Math.min(pattern.length, found[indexOfLeast(found)]) / pattern.length;
}

function occurrences(text, words) {
  const places = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < 1000; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function indexOfLeast(numbers) {
  let least = 0;
  for (let at = 1; at < numbers.length; at += 1) if (numbers[at] < numbers[least]) least = at;
  return least;
}

function lowest(candidates) {
  return candidates.reduce((best, one) => (best === null || one.errors < best.errors ? one : best), null);
}

function reversed(text) {
  let result = "";
  for (let at = text.length - 1; at >= 0; at -= 1) result += text[at];
  return result;
}

/** Quotation marks, dashes and spaces of one kind each, character by character: editors change them without a thought. */
function evened(text) {
  return text.replace(/[‘’‚‛′]/g, "'").replace(/[“”„‟″«»]/g, '"').replace(/[‐‑‒–—−]/g, "-").replace(/\s/g, " ");
}
