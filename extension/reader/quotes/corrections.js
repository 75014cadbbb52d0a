/**
 * What the user has said of a story's attributions: a quotation is somebody else's, or nobody's that the text names.
 * Kept by the words of the quotation, so that it still fits when the story is read again with a paragraph more.
 *
 * @typedef {Record<string, string | null>} Corrections by quotation key: the speaker's name, or null for nobody
 */

/** What a quotation is known by: its words, and which of those with the same words it is. */
export function quotationKeys(quotes) {
  const seen = new Map();
  return quotes.map(({ text }) => {
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return `${count}:${text}`;
  });
}

/**
 * The article as the user has corrected it; the one that is given stays as it is.
 *
 * @param {object} article the article's JSON value
 * @param {Corrections} corrections
 */
export function correctedArticle(article, corrections) {
  if (Object.keys(corrections).length === 0) return article;
  const speakers = [...(article.speakers ?? [])];
  const keys = quotationKeys(article.quotes);
  const quotes = article.quotes.map((quotation, index) => {
    const name = corrections[keys[index]];
    if (name === undefined) return quotation;
    return { ...quotation, speaker: name === null ? null : idOf(name, speakers), confidence: 1, isCorrected: true };
  });
  return { ...article, quotes, speakers };
}

/** The id of the speaker with this name, who is added where the story names nobody so. */
function idOf(name, speakers) {
  const known = speakers.find((speaker) => speaker.name === name);
  if (known !== undefined) return known.id;
  const added = { id: `user-${speakers.length}`, name, kind: "person", description: null, mentions: [], quotes: [] };
  speakers.push(added);
  return added.id;
}
