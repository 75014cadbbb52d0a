/** Ways of reading: all of the story, only its quotations (of one speaker, if so wished), only its narration. */

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
    this.restore();
    this.mode = mode;
    this.speaker = speaker;
    if (mode === "quotations") this.showQuotations();
    if (mode === "narration") this.hideQuotations();
    this.onChange();
  }

  /** Enters a mode, or leaves it where it is the one. */
  toggle(mode, speaker = null) {
    const isOn = this.mode === mode && this.speaker === speaker;
    this.set(isOn ? "all" : mode, isOn ? null : speaker);
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
      maker.make("blockquote", { dir: "auto" }, [quotation.text]),
      maker.button({ class: "in-story", "aria-label": `${strings("inStory")}: ${label}`, ...ui }, [strings("inStory")], () => {
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
      const gap = maker.make("span", { class: "gap", "data-hue": hue }, ["[…]"]);
      marks[0].before(gap);
      for (const mark of marks) mark.hidden = true;
      this.gaps.push({ gap, marks });
    }
  }
}
