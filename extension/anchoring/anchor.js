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

/** So much may have been put into the words, an advertisement say, where the rest of them is nearly the same. */
const PUT_IN = 200;

/** How alike, from 0 to 1, what stands around the words must be: for words that are few, that differ, that are known by it alone. */
const AROUND_FEW = 0.6;
const AROUND_DIFFERENT = 0.45;
const AROUND_UNKNOWN = 0.75;

/** The border of a paragraph beside the words counts as so many characters. */
const BORDER = 6;

/** Longer patterns are looked for by so many of their first and last characters. */
const LONGEST = 1024;

/** How many places are looked at more closely. */
const MOST = 24;

/**
 * @param {string} text the story's
 * @param {Words} words
 * @param {boolean} [isPatient] whether words that are only nearly the same are looked for, which `costOf` tells the price of
 * @returns {Anchor | null}
 */
export function anchor(text, words, isPatient = true) {
  return new Search(text, words).run(isPatient);
}

/** How many steps it takes to look for words that are nearly the same; a million of them take some ten ms. */
export function costOf(text, { text: exact }) {
  return text.length * Math.ceil(Math.min(exact.length, 2 * LONGEST) / 32);
}

class Search {
  constructor(text, { text: exact, prefix, suffix, start }) {
    this.text = evened(text);
    this.exact = evened(exact);
    this.before = evened(prefix);
    this.after = evened(suffix);
    // Paragraphs are moved: what stands in the same one is what counts.
    this.prefix = this.before.replace(/^[^]*\n/, "\n");
    this.suffix = this.after.replace(/\n[^]*$/, "\n");
    this.start = start;
  }

  run(isPatient) {
    if (this.exact === "") return null;
    return this.exactly() ?? this.between() ?? (isPatient ? this.nearly() : null);
  }

  /** The very words; of several places the one with the most alike around it. @returns {Anchor | null} */
  exactly() {
    const places = occurrences(this.text, this.exact);
    const best = this.best(places.map((start) => ({ start, end: start + this.exact.length, errors: 0 })));
    if (best === null) return null;
    return this.exact.length >= SHORT || best.around >= AROUND_FEW ? { start: best.start, end: best.end, how: "exact" } : null;
  }

  /** What stands between the same words as before. @returns {Anchor | null} */
  between() {
    const before = this.before.slice(-LEAST_SIDE);
    const after = this.after.slice(0, LEAST_SIDE);
    if (before.length < LEAST_SIDE || after.length < LEAST_SIDE) return null;
    const most = Math.round(this.exact.length * 1.6) + PUT_IN;
    const whole = Math.min(this.exact.length, LONGEST);
    const candidates = [];
    for (const place of occurrences(this.text, before).slice(0, MOST)) {
      const start = place + before.length;
      const next = this.text.indexOf(after, start + 1);
      if (next < 0 || next - start > most) continue;
      // What stood in one paragraph does: another one may have been put in behind it.
      const border = this.exact.includes("\n") ? -1 : this.text.slice(start, next).indexOf("\n", 1);
      const end = border < 0 ? next : start + border;
      const errors = distances(this.text.slice(start, end), this.exact.slice(0, LONGEST), true).at(-1);
      const putIn = Math.max(0, end - start - this.exact.length);
      if (errors <= whole * FUZZY_BETWEEN || errors - putIn <= whole * FUZZY * 0.5) candidates.push({ start, end, errors: Math.min(errors, whole) });
    }
    const best = this.best(candidates);
    return best !== null && best.around >= AROUND_UNKNOWN ? { start: best.start, end: best.end, how: "context" } : null;
  }

  /** Words that are nearly the same. @returns {Anchor | null} */
  nearly() {
    const { exact } = this;
    if (exact.length > 2 * LONGEST) return this.nearlyLong();
    const best = this.best(this.near(exact));
    if (best === null) return null;
    const isAlike = best.errors <= exact.length * FUZZY * 0.5 && exact.length >= SHORT;
    return isAlike || best.around >= (exact.length < SHORT ? AROUND_UNKNOWN : AROUND_DIFFERENT) ? { start: best.start, end: best.end, how: "fuzzy" } : null;
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
      const around = this.around(candidate);
      const near = 1 - Math.min(1, Math.abs(candidate.start - this.start) / (this.text.length + 1));
      const score = 50 * (1 - candidate.errors / this.exact.length) + 40 * around + 2 * near;
      if (best === null || score > best.score) best = { ...candidate, score, around };
    }
    return best;
  }

  /** How alike both sides are together, from 0 to 1. */
  around({ start, end }) {
    const { prefix, suffix, text } = this;
    const before = alike(reversed(prefix), reversed(text.slice(Math.max(0, start - prefix.length - SLACK), start)));
    const after = alike(suffix, text.slice(end, end + suffix.length + SLACK));
    const [one, other] = [Math.max(BORDER, prefix.length), Math.max(BORDER, suffix.length)];
    return (before * one + after * other) / (one + other);
  }
}

/** So much of what stands on a side must be there unchanged for `between`. */
const LEAST_SIDE = 12;

/** What stands around words may have grown by so much. */
const SLACK = 6;

/** How much of the pattern the text begins with, from 0 to 1. The story's edge is a paragraph's too. */
function alike(pattern, text) {
  if (pattern === "" || pattern === "\n") return text === "" || text.startsWith("\n") ? 1 : 0;
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
  return text.replace(/[‘’‚‛′]/g, "'").replace(/[“”„‟″«»]/g, '"').replace(/[‐‑‒–—−]/g, "-").replace(/[^\S\n]/g, " ");
}
