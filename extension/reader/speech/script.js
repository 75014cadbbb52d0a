/** The article → what is read aloud: sentences, and within each the parts that one voice says. */

/**
 * @typedef {{text: string, quotation: number | null, begins: boolean, ends: boolean}} Part `begins`, `ends`: whether the
 *   quotation begins and ends in this part
 * @typedef {{start: number, end: number, block: number | null, parts: Part[]}} Sentence offsets into the article's text, in
 *   code points; `block` is null for the headline
 */

/**
 * @param {object} article
 * @param {import("../offsets.js").CodePointText} text
 * @param {import("../quotes/quotations.js").Quotations} quotations
 * @returns {Sentence[]}
 */
export function scriptOf(article, text, quotations) {
  const segmenter = new Intl.Segmenter(article.language ?? undefined, { granularity: "sentence" });
  const sentences = [{ start: 0, end: 0, block: null, parts: [{ text: article.title, quotation: null, begins: false, ends: false }] }];
  article.blocks.forEach((block, index) => {
    if (block.start === undefined || block.kind === "code" || block.end <= block.start) return;
    let at = block.start;
    for (const { segment } of segmenter.segment(text.slice(block.start, block.end))) {
      const end = at + [...segment].length;
      if (segment.trim() !== "") sentences.push({ start: at, end, block: index, parts: partsOf(at, end, text, quotations) });
      at = end;
    }
  });
  return sentences;
}

/** A sentence, cut where quotations begin and end. */
function partsOf(start, end, text, quotations) {
  const parts = [];
  let at = start;
  const push = (to, quotation, whole) => {
    const words = text.slice(at, to);
    const begins = whole !== null && at === whole.start;
    const ends = whole !== null && to === whole.end;
    if (words.trim() !== "") parts.push({ text: words, quotation, begins, ends });
    at = to;
  };
  for (const { start: from, end: to, index, quotation } of quotations.within(start, end)) {
    if (quotation.kind !== "direct") continue;
    if (from > at) push(from, null, null);
    push(Math.min(to, end), index, { start: from, end: to });
  }
  if (at < end) push(end, null, null);
  return parts;
}

/** Parts that may be said in one breath are one: what is not told apart is not interrupted. */
export function joined(parts) {
  return [{ text: parts.map(({ text }) => text).join(""), quotation: null, begins: false, ends: false }];
}
