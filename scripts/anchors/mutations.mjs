/**
 * What happens to a story after words of it were kept: words are changed, paragraphs are moved, taken out and put in. A
 * story is a list of paragraphs, a paragraph a list of tokens that know where in the story they were: so it is known where
 * the kept words are afterwards.
 *
 * @typedef {{text: string, from: number, to: number}} Token `from` is -1 for what was not in the story
 */

/** A text, paragraphs parted by line breaks → paragraphs of tokens. @returns {Token[][]} */
export function paragraphsOf(text) {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: paragraph, index }) =>
    [...paragraph.matchAll(/\s+|[^\s]+/g)].map(({ 0: token, index: at }) => ({ text: token, from: index + at, to: index + at + token.length })),
  );
}

/** The other way round, with each token's place in the new text. */
export function joined(paragraphs) {
  let text = "";
  const placed = [];
  paragraphs.forEach((paragraph, number) => {
    if (number > 0) text += "\n\n";
    for (const token of paragraph) {
      placed.push({ ...token, at: text.length });
      text += token.text;
    }
  });
  return { text, placed };
}

/**
 * Where the words from `start` to `end` are now, and how much of them.
 *
 * @returns {{start: number, end: number, share: number, spans: {start: number, end: number}[]}} `share` of their words that
 *   are there, changed or not, and where each of those is
 */
export function survivors({ placed }, words, start, end) {
  const here = placed.filter(({ text, from, to }) => from >= 0 && from < end && to > start && text.trim() !== "");
  if (here.length === 0) return { start: 0, end: 0, share: 0, spans: [] };
  // The words may begin and end in the midst of a token.
  const inner = (offset, token) => Math.max(0, Math.min(token.text.length, offset - token.from));
  const spans = here.map((token) => ({ start: token.at + inner(start, token), end: token.at + (end >= token.to ? token.text.length : inner(end, token)) }));
  return { start: spans[0].start, end: spans.at(-1).end, share: Math.min(1, here.length / words), spans };
}

const ADS = [
  "Advertisement",
  "Sign up for our newsletter and get the day’s most important stories in your inbox every morning.",
  "Read more: What we know so far, and what we do not",
  "This story was updated with a response from the parties that are named in it.",
];

/** By name: how each alters a story. `random(n)` gives a number below n. @type {Record<string, (paragraphs: Token[][], random: (below: number) => number) => Token[][]>} */
export const MUTATIONS = Object.freeze({
  "nothing": (paragraphs) => paragraphs,
  "marks and dashes of another kind": (paragraphs) => each(paragraphs, (token) => ({ ...token, text: token.text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, "-") })),
  "1 word in 20 changed": (paragraphs, random) => wordsChanged(paragraphs, random, 20),
  "1 word in 7 changed": (paragraphs, random) => wordsChanged(paragraphs, random, 7),
  "1 word in 4 changed": (paragraphs, random) => wordsChanged(paragraphs, random, 4),
  "paragraphs moved": moved,
  "advertisements put in": withAds,
  "1 paragraph in 3 taken out": (paragraphs, random) => paragraphs.filter(() => random(3) > 0),
  "all of it at once": (paragraphs, random) => withAds(moved(wordsChanged(paragraphs.filter(() => random(5) > 0), random, 10), random), random),
});

function each(paragraphs, change) {
  return paragraphs.map((paragraph) => paragraph.map(change));
}

/** Of so many words one is replaced, taken out, or gets another one behind it. */
function wordsChanged(paragraphs, random, among) {
  const all = paragraphs.flat().filter(({ text }) => /\p{L}/u.test(text));
  const other = () => all[random(all.length)].text.replace(/[^\p{L}\p{N}]/gu, "");
  return paragraphs.map((paragraph) =>
    paragraph.flatMap((token) => {
      if (token.text.trim() === "" || random(among) > 0) return [token];
      const kind = random(3);
      // What stands at the word, a mark or a comma, stays.
      if (kind === 0) return [{ ...token, text: token.text.replace(/[\p{L}\p{N}]+/u, other) }];
      if (kind === 1) return [];
      return [token, { text: ` ${other()}`, from: -1, to: -1 }];
    }),
  );
}

function moved(paragraphs, random) {
  const result = [...paragraphs];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const with_ = random(at + 1);
    [result[at], result[with_]] = [result[with_], result[at]];
  }
  return result;
}

/** Between paragraphs, and now and then in the midst of one. */
function withAds(paragraphs, random) {
  const ad = () => ({ text: ADS[random(ADS.length)], from: -1, to: -1 });
  return paragraphs.flatMap((paragraph) => {
    const whole = random(4) === 0 && paragraph.length > 20 ? paragraph.toSpliced(random(paragraph.length), 0, { ...ad(), text: ` ${ad().text} ` }) : paragraph;
    return random(3) === 0 ? [whole, [ad()]] : [whole];
  });
}

/**
 * Words that somebody may keep: quotations, and stretches of a few words.
 *
 * @returns {{text: string, prefix: string, suffix: string, start: number, end: number}[]}
 */
export function keptOf(text, random) {
  const quotations = [...text.matchAll(/“[^“”\n]{6,600}”|„[^„“\n]{6,600}“|«[^«»\n]{6,600}»|"[^"\n]{6,600}"/g)].slice(0, 12).map(({ 0: words, index }) => [index, index + words.length]);
  const tokens = paragraphsOf(text).filter((paragraph) => paragraph.length > 12);
  const stretches = Array.from({ length: tokens.length === 0 ? 0 : 4 }, () => {
    const words = tokens[random(tokens.length)].filter((token) => token.text.trim() !== "");
    const first = random(words.length);
    return [words[first].from, words[Math.min(words.length - 1, first + random(40))].to];
  });
  return [...quotations, ...stretches].map(([start, end]) => ({ text: text.slice(start, end), prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32), start, end }));
}

export function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
