/** What is kept of the story that is shown: quotations, highlights of one's own, notes. All of it by acts of the user. */
import { COLORS } from "../../notebook/record.js";
import { draftOf } from "./draft.js";
import { KeptCard } from "./kept-card.js";
import { COLOR_NAMES } from "./marker.js";
import { paint, unpaint } from "./paint.js";
import { Places } from "./places.js";
import { recalled } from "./recall.js";
import { Selecting } from "./selecting.js";

/**
 * @typedef {import("./recall.js").Found} Found
 *
 * @typedef {object} KeepingParts
 * @property {import("../story.js").Drawing} drawing
 * @property {HTMLElement} body the story's
 * @property {import("../quotes/card.js").Card} card
 * @property {import("../notice.js").Notice} notice
 * @property {import("../ports.js").NotebookPort} port
 */

export class Keeping {
  /** @param {KeepingParts} parts */
  constructor({ drawing, body, card, notice, port }) {
    this.drawing = drawing;
    this.body = body;
    this.card = card;
    this.notice = notice;
    this.port = port;
    /** By id. @type {Map<string, Found>} */
    this.found = new Map();
    /** What was kept and stands in the story no more. */
    this.missing = [];
    /** How to undo what was done last, or null. */
    this.undoing = null;
    this.lastColor = COLORS[0];
    this.selecting = new Selecting({ drawing, card, places: (field) => this.places(field), isBodyShown: () => body.checkVisibility(), onColor: (color) => this.highlight(color) });
    /** What the card says of what is kept. */
    this.parts = new KeptCard(drawing, this);
    this.last = Promise.resolve();
  }

  /** One thing after the other: a key that is pressed twice does and undoes. */
  inTurn(act) {
    this.last = this.last.then(act, act);
    return this.last;
  }

  /** Asks the notebook what it holds of this story, and shows it. */
  async recall() {
    const records = await this.port.recall();
    if (records === null || records.length === 0) return;
    const { found, missing } = recalled(records, this.drawing);
    this.missing = missing;
    for (const one of found) this.add(one);
    this.refresh();
    await this.keepCorrected();
  }

  /** Whose words they are was corrected after they were kept: the notebook shall say the same. */
  async keepCorrected() {
    const { quotations } = this.drawing;
    const corrected = [...this.found.values()].filter(({ record, index }) => {
      const quotation = index === null ? null : quotations.all[index];
      return quotation?.isCorrected && record.quote.text === quotation.text && record.quote.speaker !== (quotations.speakerOf(quotation)?.name ?? null);
    });
    if (corrected.length === 0) return;
    const records = await this.port.keep(corrected.map(({ index }) => this.draftOfQuotation(index)));
    for (const one of recalled(records ?? [], this.drawing).found) this.add(one);
  }

  add(one) {
    const { record, start, end } = one;
    // The same words in another colour.
    if (this.found.has(record.id) && one.index === null) unpaint(this.story, record.id);
    this.found.set(record.id, one);
    if (one.index !== null) {
      this.showKept(one.index);
      return;
    }
    const { color } = record.quote;
    paint(this.drawing.maker, this.places(record.quote.field ?? null), { start, end }, { id: record.id, color, label: this.colorLabel(color) });
  }

  drop(id) {
    const one = this.found.get(id);
    this.found.delete(id);
    this.missing = this.missing.filter((record) => record.id !== id);
    if (one === undefined) return;
    if (one.index !== null) this.showKept(one.index);
    else unpaint(this.story, id);
  }

  /** The last piece of a quotation says whether it is kept. */
  showKept(index) {
    const last = this.drawing.pieces.get(index)?.at(-1);
    if (last === undefined) return;
    const kept = this.ofQuotation(index);
    if (kept === undefined) last.removeAttribute("data-kept");
    else last.setAttribute("data-kept", this.drawing.strings(kept.isChanged ? "keptChanged" : "kept"));
  }

  /** What is kept of a quotation. @returns {Found | undefined} */
  ofQuotation(index) {
    return [...this.found.values()].find((one) => one.index === index);
  }

  /** The story's element: its head and its pictures as well as its body. */
  get story() {
    return this.drawing.root();
  }

  /** @param {import("./places.js").Field | null} field */
  places(field) {
    const { article, text } = this.drawing;
    return field === null ? Places.ofBody(this.body, article, text) : Places.ofField(this.story, field);
  }

  /** The first piece of a highlight. @returns {HTMLElement | null} */
  pieceOf(id) {
    return this.story.querySelector(`[data-own="${id}"]`);
  }

  colorLabel(color) {
    const { strings } = this.drawing;
    return `${strings("highlightTitle")}: ${strings(COLOR_NAMES[color])}`;
  }

  /** Keeps a quotation, or takes it out. */
  toggle(index) {
    return this.inTurn(async () => {
      const kept = this.ofQuotation(index);
      if (kept === undefined) await this.keep([this.draftOfQuotation(index)], "keptNotice");
      else await this.takeOut([kept.record.id], "unkeptNotice");
    });
  }

  /** Keeps all quotations of the story. */
  keepAll() {
    return this.inTurn(async () => {
      const { numbers } = this.drawing.quotations;
      const drafts = [...numbers.keys()].filter((index) => this.ofQuotation(index) === undefined).map((index) => this.draftOfQuotation(index));
      if (drafts.length === 0) this.notice.say(this.drawing.strings(numbers.size === 0 ? "speakersNone" : "keptAlready"));
      else await this.keep(drafts, "keptNoticeMany");
    });
  }

  draftOfQuotation(index) {
    const { start, end } = this.drawing.quotations.all[index];
    return draftOf(this.drawing, this.port.url, { start, end }, { kind: "quotation" });
  }

  /** Highlights what is selected. */
  async highlight(color = this.lastColor) {
    const { strings } = this.drawing;
    const selected = this.selecting.take();
    if (selected === null) {
      this.notice.say(strings("highlightNothing"));
      return;
    }
    this.lastColor = color;
    const records = await this.keep([draftOf(this.drawing, this.port.url, selected, { kind: "highlight", color })], "highlighted");
    const piece = records === null ? null : this.pieceOf(records[0].id);
    if (piece === null) return;
    Document.prototype.getSelection.call(this.body.ownerDocument)?.removeAllRanges();
    piece.focus({ preventScroll: true });
  }

  /**
   * @param {object[]} drafts
   * @param {string} said the string that says so
   * @returns {Promise<import("../../notebook/record.js").KeptRecord[] | null>}
   */
  async keep(drafts, said) {
    const { strings, number } = this.drawing;
    const records = await this.port.keep(drafts);
    if (records === null) {
      this.notice.say(strings("keepFailed"));
      return null;
    }
    for (const one of recalled(records, this.drawing).found) this.add(one);
    this.done(strings(said, number.format(records.length)), () => this.takeOut(records.map(({ id }) => id), "undone"));
    return records;
  }

  /** Takes records out. */
  async takeOut(ids, said) {
    const { strings } = this.drawing;
    const removed = await this.port.remove(ids);
    if (removed === null) {
      this.notice.say(strings("keepFailed"));
      return;
    }
    const shown = this.card.shown;
    if (shown?.matches(".own")) this.card.hide();
    for (const id of ids) this.drop(id);
    this.done(strings(said), () => this.keep(removed, "undone"));
  }

  done(said, undo) {
    this.undoing = undo;
    this.notice.say(said, () => this.undo());
    this.refresh();
  }

  /** Undoes what was done last, and that in turn. */
  undo() {
    return this.inTurn(async () => {
      const { undoing } = this;
      this.undoing = null;
      await undoing?.();
    });
  }

  /** Another note, other tags or another colour. Says whether it could be written. */
  async change(id, changed) {
    const record = await this.port.change(id, changed);
    const one = this.found.get(id);
    if (record === null) return false;
    if (one !== undefined) this.found.set(id, { ...one, record });
    return true;
  }

  async recolor(id, color) {
    if (!(await this.change(id, { color }))) return;
    this.lastColor = color;
    for (const span of this.story.querySelectorAll(`[data-own="${id}"]`)) {
      span.setAttribute("data-color", color);
      span.setAttribute("aria-description", this.colorLabel(color));
    }
    this.refresh();
  }

  refresh() {
    this.parts.form?.flush();
    this.card.refresh();
  }

  /** Goes into the note of what the card tells of; a quotation that is not kept yet is kept first. */
  async writeNote(index) {
    if (index !== null && this.ofQuotation(index) === undefined && !this.card.shown?.matches(".own")) await this.toggle(index);
    const details = this.card.element.querySelector(".noted");
    if (details === null || this.card.shown === null) return;
    details.open = true;
    details.querySelector("textarea").focus();
  }
}
