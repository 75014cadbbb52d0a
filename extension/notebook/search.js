/**
 * Full-text search: which records hold these words? An index of words in memory, made when the notebook opens. Twenty
 * thousand quotations have some sixty thousand different words at most; each knows its records, so that a search looks at
 * those alone.
 */
import { queryOf, squeezed, wordsOf } from "./words.js";

/** @typedef {import("./record.js").KeptRecord} KeptRecord */

export class SearchIndex {
  constructor() {
    /** The numbers of the records that hold a word, ascending. @type {Map<string, number[]>} */
    this.places = new Map();
    /** @type {(KeptRecord | null)[]} by number; null where one is gone */
    this.records = [];
    this.numbers = new Map();
    /** All words in order, so that those with one beginning stand together; null when there are new ones. */
    this.sorted = null;
  }

  /** Adds a record, in the place of the one that had its id. @param {KeptRecord} record */
  add(record) {
    this.remove(record.id);
    const number = this.records.push(record) - 1;
    this.numbers.set(record.id, number);
    for (const word of new Set(wordsOf(textOf(record)))) {
      const numbers = this.places.get(word);
      if (numbers !== undefined) numbers.push(number);
      else {
        this.places.set(word, [number]);
        this.sorted = null;
      }
    }
  }

  remove(id) {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.records[number] = null;
    this.numbers.delete(id);
  }

  /**
   * The records in which all words of the query begin a word, and all phrases stand.
   *
   * @param {string} query
   * @returns {Set<string> | null} ids; null if the query says nothing
   */
  search(query) {
    const { words, phrases } = queryOf(query);
    if (words.length === 0) return null;
    const counts = new Uint16Array(this.records.length);
    words.forEach((word, index) => {
      for (const numbers of this.beginningWith(word)) {
        for (const number of numbers) if (counts[number] === index) counts[number] = index + 1;
      }
    });
    const found = new Set();
    counts.forEach((count, number) => {
      const record = this.records[number];
      if (count === words.length && record !== null && hasPhrases(record, phrases)) found.add(record.id);
    });
    return found;
  }

  /** The places of all words with this beginning. */
  *beginningWith(start) {
    this.sorted ??= [...this.places.keys()].sort();
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle] < start) low = middle + 1;
      else high = middle;
    }
    for (; this.sorted[low]?.startsWith(start); low += 1) yield this.places.get(this.sorted[low]);
  }
}

function hasPhrases(record, phrases) {
  if (phrases.length === 0) return true;
  const text = squeezed(textOf(record));
  return phrases.every((phrase) => text.includes(phrase));
}

/** All words of a record that somebody may look for. */
function textOf({ story, quote, note, tags }) {
  const { title, site_name, authors } = story;
  const { text, speaker, description, channel } = quote;
  return [text, speaker, description, channel, title, site_name, ...authors, note, ...tags].filter(Boolean).join("\n");
}
