/** Filters of the notebook, and what there is to choose in each. */
import { folded } from "./words.js";

/**
 * @typedef {import("./record.js").KeptRecord} KeptRecord
 *
 * @typedef {object} Filter
 * @property {string} speaker a speaker's key, or ""
 * @property {string} outlet an outlet's key, or ""
 * @property {string} tag or ""
 * @property {string} from a date, or "": published on it or later; where that is unknown, kept
 * @property {string} to a date, or ""
 */

/** @type {Readonly<Filter>} */
export const NO_FILTER = Object.freeze({ speaker: "", outlet: "", tag: "", from: "", to: "" });

/** Keys of those who have no name: no spelling of a name gives them. */
export const ANONYMOUS = "\u0000anonymous";
export const UNATTRIBUTED = "\u0000unattributed";

/**
 * What a speaker is known by across stories: the name. "A ministry official" of one story is not that of another: all of
 * those stand together, as anonymous.
 *
 * @param {KeptRecord} record
 */
export function speakerKey({ quote: { speaker, speaker_kind } }) {
  if (speaker === null || speaker === "") return UNATTRIBUTED;
  return speaker_kind === "anonymous" ? ANONYMOUS : folded(speaker);
}

/** What an outlet is called, and known by. */
export function outletName({ story: { site_name, url } }) {
  return site_name || new URL(url).hostname;
}

export function outletKey(record) {
  return folded(outletName(record));
}

/** The day that a record belongs to: when its story was published, or else when it was kept. */
export function dayOf({ story, kept_at }) {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(story.published ?? "")?.[0];
  return day ?? kept_at.slice(0, 10);
}

/**
 * @param {KeptRecord[]} records
 * @param {Filter} filter
 * @param {Set<string> | null} found ids that a search has found; null if nobody searches
 */
export function filtered(records, filter, found) {
  const { speaker, outlet, tag, from, to } = filter;
  return records.filter((record) => {
    if (found !== null && !found.has(record.id)) return false;
    if (speaker !== "" && speakerKey(record) !== speaker) return false;
    if (outlet !== "" && outletKey(record) !== outlet) return false;
    if (tag !== "" && !record.tags.includes(tag)) return false;
    const day = dayOf(record);
    return (from === "" || day >= from) && (to === "" || day <= to);
  });
}

/**
 * What there is to choose: keys with a name each and how many records they have, in order of the names.
 *
 * @param {KeptRecord[]} records
 * @param {string} locale
 */
export function choicesOf(records, locale) {
  const speakers = new Map();
  const outlets = new Map();
  const tags = new Map();
  for (const record of records) {
    count(speakers, speakerKey(record), record.quote.speaker ?? "");
    count(outlets, outletKey(record), outletName(record));
    for (const tag of record.tags) count(tags, tag, tag);
  }
  const { compare } = new Intl.Collator(locale);
  const inOrder = (choices) => [...choices.values()].sort((one, other) => compare(one.name, other.name));
  return { speakers: inOrder(speakers), outlets: inOrder(outlets), tags: inOrder(tags) };
}

function count(choices, key, name) {
  const choice = choices.get(key);
  if (choice === undefined) choices.set(key, { key, name, count: 1 });
  else choice.count += 1;
}
