/** What is kept of the story that is shown: quotations, highlights of one's own, notes. All of it by acts of the user. */
import { COLORS } from "../../notebook/record.js";
import { draftOf } from "./draft.js";
import { drawNoteForm } from "./form.js";
import { COLOR_NAMES, drawColors, Marker } from "./marker.js";
import { paint, unpaint } from "./paint.js";
import { Places, selectedRange } from "./places.js";
import { recalled } from "./recall.js";

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
    this.form = null;
    this.lastColor = COLORS[0];
    /** What was selected when the marker came. */
    this.selected = null;
    /** Told of what is selected before the marker shows. @type {(selected: {start: number, end: number}) => void} */
    this.onSelected = () => {};
    this.marker = new Marker(drawing, (color) => this.highlight(color));
    this.timer = null;
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
    if (this.found.has(record.id) && one.index === null) unpaint(this.body, record.id);
    this.found.set(record.id, one);
    if (one.index !== null) {
      this.showKept(one.index);
      return;
    }
    const { color } = record.quote;
    paint(this.drawing.maker, this.places(), { start, end }, { id: record.id, color, label: this.colorLabel(color) });
  }

  drop(id) {
    const one = this.found.get(id);
    this.found.delete(id);
    this.missing = this.missing.filter((record) => record.id !== id);
    if (one === undefined) return;
    if (one.index !== null) this.showKept(one.index);
    else unpaint(this.body, id);
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

  places() {
    const { article, text } = this.drawing;
    return new Places(this.body, article, text);
  }

  /** The first piece of a highlight. @returns {HTMLElement | null} */
  pieceOf(id) {
    return this.body.querySelector(`[data-own="${id}"]`);
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
    return draftOf(this.drawing, this.port.url, this.drawing.quotations.all[index], { kind: "quotation" });
  }

  /** Highlights what is selected. */
  async highlight(color = this.lastColor) {
    const { strings } = this.drawing;
    const selected = this.placesSelected() ?? this.selected;
    this.hideMarker();
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
    for (const span of this.body.querySelectorAll(`[data-own="${id}"]`)) {
      span.setAttribute("data-color", color);
      span.setAttribute("aria-description", this.colorLabel(color));
    }
    this.refresh();
  }

  refresh() {
    this.form?.flush();
    this.card.refresh();
  }

  /** The words that are selected have changed: once they stand still, the marker comes or goes. */
  selectionChanged() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.selected = this.placesSelected();
      if (this.selected === null) {
        this.marker.hide();
        return;
      }
      // The click that ended the selection has called the card, where it was in a quotation.
      this.card.hide();
      this.onSelected(this.selected);
      this.marker.show(this.selected.range);
    }, SETTLE_MS);
  }

  placesSelected() {
    const range = this.body.checkVisibility() ? selectedRange(this.body.getRootNode()) : null;
    return range === null ? null : this.places().within(range);
  }

  hideMarker() {
    clearTimeout(this.timer);
    this.selected = null;
    this.marker.hide();
  }

  /** Whether there was a marker to hide. */
  dismiss() {
    const isShown = !this.marker.element.hidden;
    this.hideMarker();
    return isShown;
  }

  /** What a quotation's card says of its being kept. @returns {{actions: Node[], parts: Node[]}} */
  drawForQuotation(index) {
    const { maker, strings } = this.drawing;
    const kept = this.ofQuotation(index);
    const button = maker.button({ class: "keep", "aria-pressed": String(kept !== undefined) }, [strings(kept === undefined ? "keep" : "kept")], () => this.toggle(index));
    if (kept === undefined) return { actions: [button], parts: [] };
    return { actions: [button], parts: [kept.isChanged ? this.drawChange(kept) : null, this.drawNote(kept.record)].filter(Boolean) };
  }

  /** The card of a highlight. @returns {Node[]} */
  drawForHighlight(id) {
    const { maker, strings } = this.drawing;
    const one = this.found.get(id);
    if (one === undefined) return [];
    const { record } = one;
    return [
      maker.make("p", { class: "own-title", id: "ql-card-own" }, [this.colorLabel(record.quote.color)]),
      maker.make("div", { class: "colors", role: "group", "aria-label": strings("highlightColor") }, drawColors(this.drawing, record.quote.color, (color) => this.recolor(id, color))),
      one.isChanged ? this.drawChange(one) : null,
      this.drawNote(record),
      maker.make("div", { class: "card-actions" }, [maker.button({ class: "remove" }, [strings("highlightRemove")], () => this.takeOut([id], "unkeptNotice"))]),
    ].filter(Boolean);
  }

  /** Old and new words beside each other. */
  drawChange({ record, start, end }) {
    const { maker, strings, text, article } = this.drawing;
    const side = (label, words) =>
      maker.make("div", {}, [maker.make("dt", {}, [strings(label)]), maker.make("dd", { dir: "auto", lang: article.language }, [words])]);
    return maker.make("div", { class: "changed" }, [
      maker.make("p", {}, [strings("changedTitle")]),
      maker.make("dl", {}, [side("changedThen", record.quote.text), side("changedNow", text.slice(start, end))]),
    ]);
  }

  drawNote(record) {
    const { maker, strings } = this.drawing;
    this.form = drawNoteForm(this.drawing, record, (changed) => this.change(record.id, changed));
    const isOpen = record.note !== "" || record.tags.length > 0;
    return maker.make("details", { class: "noted", open: isOpen }, [maker.make("summary", {}, [strings("noteTitle")]), this.form.element]);
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

/** A selection is settled when it has not changed for so long, in ms. */
const SETTLE_MS = 200;
