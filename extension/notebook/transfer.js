/** The whole notebook ↔ one JSON file. The same records give the same bytes, whatever way they came. */
import { recordFrom } from "./record.js";

const FORMAT = "quotelight-notebook";
const VERSION = 1;

/** @param {import("./record.js").KeptRecord[]} records @returns {string} a record a line */
export function exported(records) {
  const lines = [...records].sort(byTime).map((record) => JSON.stringify(recordFrom(record)));
  return `{"format":"${FORMAT}","version":${VERSION},"kept":[\n${lines.join(",\n")}\n]}\n`;
}

/**
 * @param {string} text a file's
 * @returns {unknown[] | null} what may be records; null if it is no file of ours
 */
export function imported(text) {
  try {
    const { format, version, kept } = JSON.parse(text);
    return format === FORMAT && version === VERSION && Array.isArray(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** In the order in which they were kept. */
function byTime(one, other) {
  return compare(one.kept_at, other.kept_at) || compare(one.story.url, other.story.url) || one.quote.start - other.quote.start || compare(one.id, other.id);
}

function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
