/**
 * Ways of reading: all of the story, only its quotations (of one speaker, if so wished), only its narration. Whoever
 * changes from one to another stays at the same quotation, with eyes and focus.
 */
import { halt } from "../reveal.js";
import { quotationOf } from "./marks.js";

export const MODES = Object.freeze(["all", "quotations", "narration"]);

/**
 * @typedef {object} Stop where a quotation stands in a way of reading
 * @property {number} index the quotation's
 * @property {HTMLElement} element what one sees of it
 * @property {HTMLElement} target what takes the focus
 */

export class Modes {
  /**
   * @param {import("../story.js").Drawing} drawing
   * @param {HTMLElement} body the story's body
   * @param {object} events
   * @param {() => void} events.onChange
   * @param {(index: number) => void} events.goTo
   * @param {() => HTMLElement | null} events.whence what has the focus, or the words whose card has it
   */
  constructor(drawing, body, { onChange, goTo, whence }) {
    this.drawing = drawing;
    this.body = body;
    this.onChange = onChange;
    this.goTo = goTo;
    this.whence = whence;
    this.mode = "all";
    /** Whose quotations alone are shown, or null. */
    this.speaker = null;
    this.list = null;
    this.gaps = [];
  }

  /**
   * @param {string} mode one of `MODES`
   * @param {string | null} [speaker] a speaker's id
   */
  set(mode, speaker = null) {
    const anchor = this.anchor();
    this.restore();
    this.mode = mode;
    this.speaker = speaker;
    if (mode === "quotations") this.showQuotations();
    if (mode === "narration") this.hideQuotations();
    this.onChange();
    if (anchor !== null) this.keepPlace(anchor);
  }

  /** Enters a mode, or leaves it where it is the one. */
  toggle(mode, speaker = null) {
    const isOn = this.mode === mode && this.speaker === speaker;
    this.set(isOn ? "all" : mode, isOn ? null : speaker);
  }

  /**
   * Where each quotation stands in this way of reading, in reading order.
   *
   * @returns {Stop[]}
   */
  stops() {
    if (this.mode === "quotations") {
      const items = [...(this.list?.querySelectorAll("li") ?? [])];
      return items.map((element) => ({ index: Number(element.dataset.of), element, target: element.querySelector("button") }));
    }
    if (this.mode === "narration") return this.gaps.map(({ index, gap }) => ({ index, element: gap, target: gap }));
    const { pieces, quotations } = this.drawing;
    return [...quotations.numbers.keys()].filter((index) => pieces.has(index)).map((index) => {
      const [element] = pieces.get(index);
      return { index, element, target: element };
    });
  }

  /**
   * The quotation with the focus, or the next one behind what has it, or the first one in the window. Null at the story's
   * head, where nothing is to keep; the focus is lost with whatever has it, wherever that is.
   */
  anchor() {
    const stops = this.stops();
    const shown = this.list ?? this.body;
    const { top: head } = shown.getBoundingClientRect();
    const focused = this.whence();
    const hasFocus = shown.contains(focused);
    if (!hasFocus && head >= 0) return null;
    const index = hasFocus ? quotationOf(focused) : null;
    const top = ({ element }) => element.getBoundingClientRect().top;
    const isNext = (stop) => {
      if (index !== null) return stop.index >= index;
      return hasFocus ? follows(stop.element, focused) : top(stop) >= 0;
    };
    const anchor = stops.find(isNext) ?? stops.at(-1);
    return anchor === undefined ? { index: 0, top: head, hasFocus } : { index: anchor.index, top: top(anchor), hasFocus };
  }

  /** The same quotation, or the next one that is shown, at the same height; with the focus it comes into the window. */
  keepPlace({ index, top, hasFocus }) {
    const stops = this.stops();
    const stop = stops.find((one) => one.index >= index) ?? stops.at(-1);
    if (stop === undefined) {
      // Nobody speaks: what says so has the focus, or the story's headline again.
      if (hasFocus) /** @type {HTMLElement} */ (this.list ?? this.drawing.root().querySelector("h1")).focus({ preventScroll: true });
      return;
    }
    const { element, target } = stop;
    const view = element.ownerDocument.defaultView;
    view.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
    halt(view);
    if (!hasFocus) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  restore() {
    this.list?.remove();
    this.list = null;
    this.body.hidden = false;
    for (const { gap, marks } of this.gaps) {
      gap.remove();
      for (const mark of marks) mark.hidden = false;
    }
    this.gaps = [];
  }

  showQuotations() {
    const { maker, strings, quotations } = this.drawing;
    let last;
    const items = [...quotations.numbers.keys()]
      .map((index) => ({ index, quotation: quotations.all[index], speaker: quotations.speakerOf(quotations.all[index]) }))
      .filter(({ speaker }) => this.speaker === null || speaker?.id === this.speaker)
      .map(({ index, quotation, speaker }) => {
        const isSame = speaker === last;
        last = speaker;
        return this.drawItem(index, quotation, speaker, isSame);
      });
    this.list = maker.make("ol", { class: "only", "aria-label": strings("modeQuotations") }, items);
    if (items.length === 0) this.list = maker.make("p", { class: "only hint", tabindex: -1 }, [strings("speakersNone")]);
    this.body.after(this.list);
    this.body.hidden = true;
  }

  drawItem(index, quotation, speaker, isSame) {
    const { maker, strings, quotations, number, ui } = this.drawing;
    const name = speaker?.name ?? strings("unattributed");
    const label = strings("jumpLabel", name, number.format(quotations.numbers.get(index)));
    return maker.make("li", { "data-hue": quotations.hueOf(speaker), "data-of": index }, [
      isSame ? null : maker.make("p", { class: "name", dir: "auto" }, [name]),
      // Firefox reads out no description from a blockquote itself.
      maker.make("blockquote", { dir: "auto" }, [maker.make("span", { id: `ql-only-${index}` }, [quotation.text])]),
      maker.button({ class: "in-story", "aria-label": `${strings("inStory")}: ${label}`, "aria-describedby": `ql-only-${index}`, ...ui }, [strings("inStory")], () => {
        this.set("all");
        this.goTo(index);
      }),
    ]);
  }

  /** Where somebody speaks, marks with nothing in them say so. */
  hideQuotations() {
    const { maker, pieces, quotations } = this.drawing;
    for (const [key, marks] of pieces) {
      const quotation = typeof key === "number" ? quotations.all[key] : null;
      if (quotation?.kind !== "direct") continue;
      const hue = marks[0].getAttribute("data-hue");
      const gap = maker.make("span", { class: "gap", "data-hue": hue, "data-of": key, tabindex: -1 }, ["[…]"]);
      marks[0].before(gap);
      for (const mark of marks) mark.hidden = true;
      this.gaps.push({ index: key, gap, marks });
    }
  }
}

function follows(element, other) {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
