/** Text → the words by which it is found, in any script. */

/** Scripts that put no space between words: they are found by pairs of characters. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Khmer}\p{scx=Lao}\p{scx=Myanmar}]/u;
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}+|[^${UNSPACED.source.slice(1)}+`, "gu");

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Accents of the Latin, Greek and Cyrillic scripts, and the short vowels of Arabic, which most people leave out. */
const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;

/** Without capitals and accents: "Sévérine" is found by "severine". */
export function folded(text) {
  return text.normalize("NFKD").replace(ACCENTS, "").toLowerCase().replaceAll("ß", "ss");
}

/** The words of a text, folded; the same one may come several times. */
export function wordsOf(text) {
  const words = folded(text).match(WORD) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? word.match(UNSPACED_RUN).flatMap(pairsOf) : [word]));
}

/** Of a run without spaces: each pair of characters, and the last one alone, so that each begins something. */
function pairsOf(run) {
  if (!UNSPACED.test(run)) return [run];
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ""));
}

/**
 * What somebody looks for: words, of which the beginning is enough, and "phrases in marks", which must stand so.
 *
 * @param {string} query
 * @returns {{words: string[], phrases: string[]}} folded
 */
export function queryOf(query) {
  const phrases = [];
  const rest = query.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/g, (_, phrase) => {
    phrases.push(squeezed(phrase));
    return ` ${phrase} `;
  });
  // A run without spaces is a phrase of its pairs.
  for (const run of folded(rest).match(WORD) ?? []) if (UNSPACED.test(run)) phrases.push(run);
  const words = wordsOf(rest);
  return { words: [...new Set(words)].filter((word) => !isTail(word, words)), phrases };
}

/** The last character of a longer run finds nothing that the pair before it does not find. */
function isTail(word, words) {
  return UNSPACED.test(word) && [...word].length === 1 && words.some((other) => other !== word && other.endsWith(word));
}

/** Folded, with one space where there is any. */
export function squeezed(text) {
  return folded(text).replace(/\s+/g, " ").trim();
}
