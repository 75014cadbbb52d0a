/**
 * Ways of reading: all of the story, only its quotations (of one speaker, if so wished), only its narration. Whoever
 * changes from one to another stays at the same quotation, with eyes and focus.
 */
import { focusedAround } from "../dom.js";
import { reveal } from "../reveal.js";

export const MODES = Object.freeze(["all", "quotations", "narration"]);

export class Modes {
  /**
   * @param {import("../story.js").Drawing} drawing
   * @param {HTMLElement} body the story's body
   * @param {{onChange: () => void, goTo: (index: number) => void}} events
   */
  constructor(drawing, body, { onChange, goTo }) {
    this.drawing = drawing;
    this.body = body;
    this.onChange = onChange;
    this.goTo = goTo;
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
   * From one of the listed quotations to another.
   *
   * @param {1 | -1} direction
   * @param {boolean} isSameSpeaker
   */
  step(direction, isSameSpeaker) {
    const { quotations } = this.drawing;
    const speakerOf = (index) => quotations.speakerOf(quotations.all[index]);
    const stops = this.stops();
    const at = stops.findIndex(({ element }) => element.contains(focusedAround(element)));
    const isWanted = ({ index }) => at < 0 || !isSameSpeaker || speakerOf(index) === speakerOf(stops[at].index);
    const wanted = stops.filter((stop) => stop === stops[at] || isWanted(stop));
    if (wanted.length === 0) return;
    const from = at < 0 ? (direction > 0 ? -1 : 0) : wanted.indexOf(stops[at]);
    const { element, target } = wanted[(from + direction + wanted.length) % wanted.length];
    reveal(element, "center", target);
  }

  /** Where each quotation stands in this way of reading: what one sees of it, and what takes the focus. */
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

  /** The quotation with the focus, or the first one in the window; null at the story's head, where nothing is to keep. */
  anchor() {
    const stops = this.stops();
    const top = ({ element }) => element.getBoundingClientRect().top;
    const focused = stops.find(({ element }) => element.contains(focusedAround(element)));
    const isAtHead = (this.list ?? this.body).getBoundingClientRect().top >= 0;
    const anchor = focused ?? (isAtHead ? undefined : (stops.find((stop) => top(stop) >= 0) ?? stops.at(-1)));
    return anchor === undefined ? null : { index: anchor.index, top: top(anchor), hasFocus: focused !== undefined };
  }

  /** The same quotation, or the next one that is shown, at the same height. */
  keepPlace({ index, top, hasFocus }) {
    const stops = this.stops();
    const stop = stops.find((one) => one.index >= index) ?? stops.at(-1);
    if (stop === undefined) return;
    const { defaultView } = this.body.ownerDocument;
    defaultView.scrollBy({ top: stop.element.getBoundingClientRect().top - top, behavior: "instant" });
    if (hasFocus) stop.target.focus({ preventScroll: true });
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
    if (items.length === 0) this.list = maker.make("p", { class: "only hint" }, [strings("speakersNone")]);
    this.body.after(this.list);
    this.body.hidden = true;
  }

  drawItem(index, quotation, speaker, isSame) {
    const { maker, strings, quotations, number, ui } = this.drawing;
    const name = speaker?.name ?? strings("unattributed");
    const label = strings("jumpLabel", name, number.format(quotations.numbers.get(index)));
    return maker.make("li", { "data-hue": quotations.hueOf(speaker), "data-of": index }, [
      isSame ? null : maker.make("p", { class: "name", dir: "auto" }, [name]),
      maker.make("blockquote", { id: `ql-only-${index}`, dir: "auto" }, [quotation.text]),
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
      const gap = maker.make("span", { class: "gap", "data-hue": hue, tabindex: -1 }, ["[…]"]);
      marks[0].before(gap);
      for (const mark of marks) mark.hidden = true;
      this.gaps.push({ index: key, gap, marks });
    }
  }
}
