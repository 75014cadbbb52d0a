/** Words of a story → a record for the notebook, as `notebook/record.js` describes it, without an id yet. */

/** How much of what stands around the words is kept with them, in code points. */
const CONTEXT = 32;

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {string} url the story's
 * @param {{start: number, end: number, text?: import("../offsets.js").CodePointText, field?: import("./places.js").Field | null}} range
 *   in code points of the text, which is the body's if no other is given
 * @param {{kind: string, color?: string}} what
 */
export function draftOf(drawing, url, { start, end, text = drawing.text, field = null }, { kind, color = null }) {
  const { article, quotations } = drawing;
  const now = new Date().toISOString();
  const words = text.slice(start, end);
  // A highlight inside of a quotation is its speaker's too.
  const around = field === null ? quotations.within(start, end) : field === "caption" ? [] : quotations.inDisplay(field, null);
  const quotation = around.find((one) => one.quotation.kind === "direct" && one.start <= start && one.end >= end)?.quotation ?? null;
  const speaker = quotation === null ? null : quotations.speakerOf(quotation);
  const isNamed = speaker !== null && !quotation.isCorrected;
  return {
    story: {
      url,
      title: article.title ?? "",
      site_name: article.site_name ?? null,
      authors: article.authors ?? [],
      published: article.published ?? null,
      modified: article.modified ?? null,
      language: article.language ?? null,
      accessed: now,
    },
    quote: {
      kind,
      text: words,
      prefix: text.slice(start - CONTEXT, start),
      suffix: text.slice(end, end + CONTEXT),
      start,
      end,
      occurrence: occurrencesBefore(text, words, start),
      field,
      speaker: speaker?.name ?? null,
      speaker_kind: speaker?.kind ?? null,
      description: speaker === null ? null : quotations.descriptionOf(speaker),
      cue: isNamed ? (quotation.cue?.text ?? null) : null,
      source: isNamed ? (quotation.source?.text ?? null) : null,
      channel: quotation?.channel ?? null,
      color,
    },
    note: "",
    tags: [],
    kept_at: now,
  };
}

/** How often the words stand in the text before this place. */
function occurrencesBefore(text, words, start) {
  const until = text.unit(start);
  let count = 0;
  for (let at = text.text.indexOf(words); at >= 0 && at < until; at = text.text.indexOf(words, at + words.length)) count += 1;
  return count;
}
