/** What a card says of what is kept: the note and its tags, the colour, words that have changed. */
import { drawNoteForm } from "./form.js";
import { drawColors } from "./marker.js";

export class KeptCard {
  /**
   * @param {import("../story.js").Drawing} drawing
   * @param {import("./keeping.js").Keeping} keeping
   */
  constructor(drawing, keeping) {
    this.drawing = drawing;
    this.keeping = keeping;
    /** The form for the note that is shown, if one is. */
    this.form = null;
  }

  /** What a quotation's card says of its being kept. @returns {{actions: Node[], parts: Node[]}} */
  drawForQuotation(index) {
    const { maker, strings } = this.drawing;
    const kept = this.keeping.ofQuotation(index);
    const button = maker.button({ class: "keep", "aria-pressed": String(kept !== undefined) }, [strings(kept === undefined ? "keep" : "kept")], () => this.keeping.toggle(index));
    if (kept === undefined) return { actions: [button], parts: [] };
    return { actions: [button], parts: [kept.isChanged ? this.drawChange(kept) : null, this.drawNote(kept.record)].filter(Boolean) };
  }

  /** The card of a highlight. @returns {Node[]} */
  drawForHighlight(id) {
    const { maker, strings } = this.drawing;
    const { keeping } = this;
    const one = keeping.found.get(id);
    if (one === undefined) return [];
    const { record } = one;
    return [
      maker.make("p", { class: "own-title", id: "ql-card-own" }, [keeping.colorLabel(record.quote.color)]),
      maker.make("div", { class: "colors", role: "group", "aria-label": strings("highlightColor") }, drawColors(this.drawing, record.quote.color, (color) => keeping.recolor(id, color))),
      one.isChanged ? this.drawChange(one) : null,
      this.drawNote(record),
      maker.make("div", { class: "card-actions" }, [maker.button({ class: "remove" }, [strings("highlightRemove")], () => keeping.takeOut([id], "unkeptNotice"))]),
    ].filter(Boolean);
  }

  /** Old and new words beside each other. */
  drawChange({ record, words }) {
    const { maker, strings, article } = this.drawing;
    const side = (label, text) =>
      maker.make("div", {}, [maker.make("dt", {}, [strings(label)]), maker.make("dd", { dir: "auto", lang: article.language }, [text])]);
    return maker.make("div", { class: "changed" }, [
      maker.make("p", {}, [strings("changedTitle")]),
      maker.make("dl", {}, [side("changedThen", record.quote.text), side("changedNow", words)]),
    ]);
  }

  drawNote(record) {
    const { maker, strings } = this.drawing;
    this.form = drawNoteForm(this.drawing, record, (changed) => this.keeping.change(record.id, changed));
    const isOpen = record.note !== "" || record.tags.length > 0;
    return maker.make("details", { class: "noted", open: isOpen }, [maker.make("summary", {}, [strings("noteTitle")]), this.form.element]);
  }
}
