/** The notebook in memory: all records, what somebody looks for in them, and what is to be shown of it. */
import { choicesOf, filtered, NO_FILTER } from "./filter.js";
import { bySpeaker, byStory } from "./groups.js";
import { SearchIndex } from "./search.js";
import { exported } from "./transfer.js";

/** @typedef {import("./record.js").KeptRecord} KeptRecord */

export class Shelf {
  constructor() {
    /** @type {Map<string, KeptRecord>} */
    this.records = new Map();
    /** Made when it is first needed. @type {SearchIndex | null} */
    this.index = null;
    this.filter = { ...NO_FILTER };
    this.query = "";
    /** @type {"story" | "speaker"} */
    this.order = "story";
  }

  /** @param {KeptRecord[]} records all there are */
  fill(records) {
    this.records = new Map(records.map((record) => [record.id, record]));
    this.index = null;
  }

  /** Makes the index: a part of a second for twenty thousand quotations, which nobody should wait for who only looks. */
  prepare() {
    if (this.index !== null) return;
    this.index = new SearchIndex();
    for (const record of this.records.values()) this.index.add(record);
  }

  /** @param {KeptRecord[]} records new ones, or ones that have changed */
  put(records) {
    for (const record of records) {
      this.records.set(record.id, record);
      this.index?.add(record);
    }
  }

  take(ids) {
    for (const id of ids) {
      this.records.delete(id);
      this.index?.remove(id);
    }
  }

  get all() {
    return [...this.records.values()];
  }

  get isFiltered() {
    return this.query.trim() !== "" || Object.values(this.filter).some((value) => value !== "");
  }

  clear() {
    this.query = "";
    this.filter = { ...NO_FILTER };
  }

  /** What fits search and filters. @returns {KeptRecord[]} */
  fitting() {
    if (this.query.trim() === "") return filtered(this.all, this.filter, null);
    this.prepare();
    return filtered(this.all, this.filter, this.index.search(this.query));
  }

  groupsOf(records) {
    return this.order === "story" ? byStory(records) : bySpeaker(records);
  }

  choices(locale) {
    return choicesOf(this.all, locale);
  }

  /** How many stories there are, and how many bytes an export has. */
  measure() {
    const text = this.export();
    return { stories: new Set(this.all.map(({ story }) => story.url)).size, bytes: new TextEncoder().encode(text).length };
  }

  export() {
    return exported(this.all);
  }
}
