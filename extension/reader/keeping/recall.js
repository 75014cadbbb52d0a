/** What the notebook holds of a story → where it stands in the story as it is today. */
import { anchor, costOf } from "../../anchoring/anchor.js";
import { Places } from "./places.js";

/**
 * @typedef {import("../../notebook/record.js").KeptRecord} KeptRecord
 * @typedef {{record: KeptRecord, start: number, end: number, index: number | null, words: string, isChanged: boolean}} Found in code
 *   points of the body, or of the field that the record names; `index` is the quotation's; `words` as they are now
 *
 * @param {KeptRecord[]} records
 * @param {import("../story.js").Drawing} drawing
 * @returns {{found: Found[], missing: KeptRecord[]}}
 */
export function recalled(records, drawing) {
  const { quotations } = drawing;
  const texts = new Map([[null, drawing.text]]);
  const textOf = (field) => {
    if (!texts.has(field)) texts.set(field, Places.ofField(drawing.root(), field).text);
    return texts.get(field);
  };
  const found = [];
  const missing = [];
  let left = PATIENCE;
  for (const record of records) {
    const { quote } = record;
    const text = textOf(quote.field ?? null);
    const cost = costOf(text.text, quote);
    const place = anchor(text.text, { ...quote, start: text.unit(quote.start) }, cost <= left);
    if (place === null || place.how === "fuzzy") left -= cost;
    const range = place === null ? null : { start: text.point(place.start), end: text.point(place.end) };
    const index = range === null || quote.kind === "highlight" ? null : quotationAt(quotations, range);
    if (range === null || (quote.kind === "quotation" && index === null)) missing.push(record);
    else {
      const { start, end } = index === null ? range : quotations.all[index];
      const words = text.slice(start, end);
      found.push({ record, start, end, index, words, isChanged: words !== quote.text });
    }
  }
  return { found, missing };
}

/** So many steps are taken in a story for words that are nearly the same: no page shall keep its reader waiting. */
const PATIENCE = 30_000_000;

/** The quotation that has most in common with a stretch of the text, if that is half of it at least. */
function quotationAt(quotations, { start, end }) {
  let best = null;
  for (const one of quotations.within(start, end)) {
    if (one.quotation.kind !== "direct") continue;
    const common = Math.min(end, one.end) - Math.max(start, one.start);
    if (common * 2 >= Math.min(end - start, one.end - one.start) && common > (best?.common ?? 0)) best = { index: one.index, common };
  }
  return best?.index ?? null;
}
