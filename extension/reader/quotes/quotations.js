/**
 * What the reader shows of an article's quotations: whose each one is, where a label stands, how a speaker looks.
 */
import { countWords } from "../frame/reading-time.js";

/** Hues that tell speakers apart; further speakers share a neutral one. */
const HUES = 8;

/** The quotations of an article, ready to be drawn. */
export class Quotations {
  /** @param {object} article the article's JSON value */
  constructor(article) {
    this.all = article.quotes ?? [];
    this.threshold = article.name_threshold ?? 1;
    this.speakers = new Map((article.speakers ?? []).map((speaker) => [speaker.id, speaker]));
    this.display = groupByField(article.headline_quotes ?? []);
    this.entries = this.collectEntries();
    this.hues = new Map(this.entries.map(({ speaker }, index) => [speaker.id, index < HUES ? index + 1 : 0]));
    this.numbers = numberSpoken(this.all);
    this.labels = this.chooseLabels(article.blocks ?? []);
  }

  /** The speaker whose name is shown with a quotation, or null: nobody known, or not surely enough. */
  speakerOf(quotation) {
    if (quotation.speaker === null || quotation.confidence < this.threshold) return null;
    return this.speakers.get(quotation.speaker) ?? null;
  }

  /** The entry of a speaker whose name is shown. */
  entryOf(speaker) {
    return this.entries.find((entry) => entry.speaker === speaker);
  }

  /** What the story calls a speaker, if it is more than the name. */
  descriptionOf(speaker) {
    return speaker.description === speaker.name ? null : (speaker.description ?? null);
  }

  /** 1 to 8, or 0 for the neutral one. */
  hueOf(speaker) {
    return speaker === null ? 0 : (this.hues.get(speaker.id) ?? 0);
  }

  /** Whether anybody's words were found. */
  get isEmpty() {
    return !this.all.some(isSpoken);
  }

  /** The numbers of quotations without a shown name. */
  get unattributed() {
    const numbers = [];
    this.all.forEach((quotation, index) => {
      if (isSpoken(quotation) && this.speakerOf(quotation) === null) numbers.push(index);
    });
    return numbers;
  }

  /** The quotations of the headline, the standfirst or a caption, as `within` gives them. */
  inDisplay(field, block) {
    return this.display.get(displayKey(field, block)) ?? [];
  }

  /** The quotations that have something in a span, as `{start, end, quotation, index}`. */
  within(start, end) {
    const found = [];
    for (let index = this.firstEndingAfter(start); index < this.all.length; index += 1) {
      const quotation = this.all[index];
      if (quotation.start >= end) break;
      found.push({ start: quotation.start, end: quotation.end, quotation, index, key: index });
    }
    return found;
  }

  /** Binary search: quotations are sorted and do not overlap. */
  firstEndingAfter(offset) {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle].end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Speakers with what is shown of theirs, in order of first quotation. */
  collectEntries() {
    const indexes = new Map();
    let words = 0;
    this.all.forEach((quotation, index) => {
      if (!isSpoken(quotation)) return;
      const count = countWords(quotation.text);
      words += count;
      const speaker = this.speakerOf(quotation);
      if (speaker === null) return;
      const entry = indexes.get(speaker.id) ?? { speaker, quotations: [], words: 0 };
      entry.quotations.push(index);
      entry.words += count;
      indexes.set(speaker.id, entry);
    });
    return [...indexes.values()].map((entry) => ({ ...entry, share: words === 0 ? 0 : entry.words / words }));
  }

  /**
   * The quotations that bear their speaker's name, and where: the first of each run. A run goes on as long as the
   * same person speaks and no other block comes between. The margin has room for one name a block; further ones
   * stand in the line.
   */
  chooseLabels(blocks) {
    const labels = new Map();
    let last = { speaker: null, block: -2 };
    blocks.forEach((block, blockIndex) => {
      // An embedded post bears its author's name already.
      if (block.start === undefined || block.kind === "embed") return;
      let isMarginFree = block.kind !== "table";
      for (const { quotation, index, start } of this.within(block.start, block.end)) {
        if (quotation.kind !== "direct" || start < block.start) continue;
        const speaker = this.speakerOf(quotation);
        const goesOn = speaker === last.speaker && blockIndex - last.block <= 1;
        if (speaker !== null && !goesOn) {
          labels.set(index, isMarginFree ? "margin" : "line");
          isMarginFree = false;
        }
        last = { speaker, block: blockIndex };
      }
    });
    return labels;
  }
}

/** The number that a reader sees with each spoken quotation, from 1. */
function numberSpoken(quotations) {
  const numbers = new Map();
  quotations.forEach((quotation, index) => {
    if (isSpoken(quotation)) numbers.set(index, numbers.size + 1);
  });
  return numbers;
}

function groupByField(quotations) {
  const groups = new Map();
  quotations.forEach((quotation, index) => {
    const name = displayKey(quotation.field, quotation.block ?? null);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push({
      start: quotation.start,
      end: quotation.end,
      quotation,
      index: null,
      key: `display-${index}`,
    });
  });
  return groups;
}

function displayKey(field, block) {
  return `${field} ${block ?? ""}`;
}

/** Words in marks that are somebody's; a pull quote, which repeats the body, is not counted again. */
function isSpoken(quotation) {
  return quotation.kind === "direct" && (quotation.repeats ?? null) === null;
}
