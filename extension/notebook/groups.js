/** The order in which records are shown: by story, or by speaker. */
import { ANONYMOUS, dayOf, speakerKey, UNATTRIBUTED } from "./filter.js";

/**
 * @typedef {import("./record.js").KeptRecord} KeptRecord
 * @typedef {{key: string, records: KeptRecord[]}} Group
 */

/** Stories, the one that was kept from last first; within a story as the text runs. @param {KeptRecord[]} records */
export function byStory(records) {
  const groups = grouped(records, ({ story }) => story.url);
  const latest = new Map(groups.map(({ key, records: own }) => [key, own.reduce((last, { kept_at }) => (kept_at > last ? kept_at : last), "")]));
  groups.sort((one, other) => descending(latest.get(one.key), latest.get(other.key)) || ascending(one.key, other.key));
  for (const { records: own } of groups) own.sort((one, other) => one.quote.start - other.quote.start || ascending(one.id, other.id));
  return groups;
}

/** Speakers, who has said most first, those without a name last; within a speaker from the newest story to the oldest. */
export function bySpeaker(records) {
  const groups = grouped(records, speakerKey);
  groups.sort((one, other) => last(one.key) - last(other.key) || other.records.length - one.records.length || ascending(one.key, other.key));
  for (const { records: own } of groups) {
    own.sort((one, other) => descending(dayOf(one), dayOf(other)) || ascending(one.story.url, other.story.url) || one.quote.start - other.quote.start);
  }
  return groups;
}

function last(key) {
  return key === UNATTRIBUTED ? 2 : key === ANONYMOUS ? 1 : 0;
}

/** @returns {Group[]} */
function grouped(records, keyOf) {
  const groups = new Map();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, records: [record] });
    else group.records.push(record);
  }
  return [...groups.values()];
}

function ascending(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

function descending(one, other) {
  return ascending(other, one);
}

/**
 * The first so many records, still in their groups: nobody looks at twenty thousand at once, and no browser draws them in
 * an instant.
 *
 * @param {Group[]} groups
 * @param {number} most
 * @returns {{key: string, records: KeptRecord[], all: KeptRecord[]}[]}
 */
export function firstOf(groups, most) {
  const shown = [];
  let left = most;
  for (const { key, records } of groups) {
    if (left <= 0) break;
    shown.push({ key, records: records.slice(0, left), all: records });
    left -= records.length;
  }
  return shown;
}
