/**
 * A link to the very words: the text directive of https://wicg.github.io/scroll-to-text-fragment/, found by trying.
 *
 * What is offered is tested against the page's own text: the browser goes to the first place that fits, so a directive
 * must fit at one place only. It is tested more strictly than a browser reads it: without spaces, case and accents, over
 * the borders of paragraphs. What is unique so is unique there.
 */

/** Up to so many characters the words stand in the link as they are; longer ones by their first and last words. */
const WHOLE = 140;

/** How many words name the beginning and the end of longer ones, tried in this order. */
const ENDS = [5, 8, 12];

/** How many words before and behind are taken along, tried in this order. */
const CONTEXTS = [[0, 0], [2, 0], [0, 2], [3, 3], [6, 0], [0, 6], [8, 8]];

/** Characters that the page may have amid words and the story leaves out. */
const UNSEEN = /[\s\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** A text for comparing: without spaces, case, accents and the forms of quotation marks. */
export function folded(text) {
  return text.normalize("NFD").replace(UNSEEN, "").toLowerCase().replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'");
}

/**
 * @param {{exact: string, before: string, after: string}} words with the story's text around them, lines as in the story
 * @param {string} page the page's visible text, `folded`
 * @param {string | null} language BCP 47, of the story
 * @returns {string | null} `:~:text=…`, or null where no directive leads to these words alone
 */
export function textDirective({ exact, before, after }, page, language) {
  const lines = exact.split("\n").map((line) => new Line(line, language)).filter(({ words }) => words.length > 0);
  if (lines.length === 0) return null;
  const [first, last] = [lines[0], lines.at(-1)];
  const lead = new Line(`${lineBeside(before, -1)}${exact.startsWith(first.text) ? first.lead : ""}`, language);
  const trail = new Line(`${exact.endsWith(last.text) ? last.trail : ""}${lineBeside(after, 0)}`, language);
  const whole = folded(exact.slice(exact.indexOf(first.core), exact.lastIndexOf(last.core) + last.core.length));
  for (const { start, end } of terms(lines)) {
    for (const [ahead, behind] of CONTEXTS) {
      const directive = { prefix: lead.tail(ahead), start, end, suffix: trail.head(behind) };
      if (isMissing(directive, ahead, behind)) continue;
      if (leadsThere(directive, whole, page)) return written(directive);
    }
  }
  return null;
}

/** A line of a text, cut into words. */
class Line {
  constructor(text, language) {
    this.text = text;
    const cut = segmenter(language).segment(text);
    this.words = [...cut].filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  }

  /** From the first word to the last, without the marks around them. */
  get core() {
    return this.between(0, this.words.length);
  }

  /** The marks before the first word. */
  get lead() {
    return this.text.slice(0, this.words[0].start);
  }

  /** The marks behind the last word. */
  get trail() {
    return this.text.slice(this.words.at(-1).end);
  }

  between(from, to) {
    return this.text.slice(this.words[from].start, this.words[to - 1].end);
  }

  /** The first words, or all. */
  first(count) {
    return this.between(0, Math.min(count, this.words.length));
  }

  /** The last words, or all. */
  last(count) {
    return this.between(Math.max(0, this.words.length - count), this.words.length);
  }

  /** The last words with all that stands behind them: what comes next must follow at once. */
  tail(count) {
    const word = this.words[Math.max(0, this.words.length - count)];
    return count === 0 || word === undefined ? "" : this.text.slice(word.start).trim();
  }

  /** The first words with all that stands before them. */
  head(count) {
    const word = this.words[Math.min(count, this.words.length) - 1];
    return count === 0 || word === undefined ? "" : this.text.slice(0, word.end).trim();
  }
}

const segmenters = new Map();

function segmenter(language) {
  const key = language ?? "";
  if (!segmenters.has(key)) segmenters.set(key, made(key));
  return segmenters.get(key);
}

/** What the page says its language is need be none. */
function made(language) {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: "word" });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "word" });
  }
}

/** The line of a text that touches the words: a term must not cross the border of a paragraph. */
function lineBeside(text, at) {
  return text.split("\n").at(at) ?? "";
}

/** What may name the words, the plainest first. */
function* terms(lines) {
  const [first, last] = [lines[0], lines.at(-1)];
  if (lines.length === 1 && first.core.length <= WHOLE) {
    yield { start: first.core, end: null };
    return;
  }
  for (const count of ENDS) {
    // The two must not meet.
    if (lines.length === 1 && first.words.length < 2 * count + 1) break;
    yield { start: first.first(count), end: last.last(count) };
  }
  if (lines.length === 1) yield { start: first.core, end: null };
}

function isMissing({ prefix, suffix }, ahead, behind) {
  return (ahead > 0 && prefix === "") || (behind > 0 && suffix === "");
}

/** Whether the directive fits at one place, and that is where the words stand. */
function leadsThere({ prefix, start, end, suffix }, whole, page) {
  if (end === null) return isUnique(folded(prefix + start + suffix), page);
  const beginning = folded(prefix + start);
  if (!isUnique(beginning, page)) return false;
  const at = page.indexOf(beginning) + beginning.length;
  const ending = folded(end + suffix);
  const found = page.indexOf(ending, at);
  if (found < 0) return false;
  // The nearest end is taken. Where the page puts something amid the words, it must be the only one.
  const from = at - folded(start).length;
  if (page.startsWith(whole, from)) return found + folded(end).length === from + whole.length;
  return isUnique(ending, page);
}

function isUnique(words, page) {
  const at = page.indexOf(words);
  return at >= 0 && page.indexOf(words, at + 1) < 0;
}

function written({ prefix, start, end, suffix }) {
  const parts = [prefix && `${encoded(prefix)}-`, encoded(start), end !== null && encoded(end), suffix && `-${encoded(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(",")}`;
}

/** The hyphen parts a prefix from what follows; `&` and `,` are encoded with the rest. */
function encoded(words) {
  return encodeURIComponent(words.toWellFormed()).replaceAll("-", "%2D");
}
