/** A word on what has just been done, with the way to undo it. It goes after a while; the key stays. */

/** How long it stays, in ms; and where there is nothing to undo. */
const STAY_MS = 9_000;
const BRIEF_MS = 4_000;

export class Notice {
  /** @param {{maker: import("./dom.js").Maker, strings: Function, ui: object}} context */
  constructor({ maker, strings, ui }) {
    this.maker = maker;
    this.strings = strings;
    this.element = maker.make("div", { class: "notice", role: "status", ...ui });
    this.timer = null;
    this.stay = STAY_MS;
    // Whoever is at it is not hurried.
    for (const type of ["mouseover", "focusin"]) this.element.addEventListener(type, () => clearTimeout(this.timer));
    for (const type of ["mouseout", "focusout"]) this.element.addEventListener(type, () => this.wait());
  }

  /**
   * @param {string} words
   * @param {(() => void) | null} [onUndo]
   */
  say(words, onUndo = null) {
    const { maker, strings } = this;
    this.element.replaceChildren(maker.make("p", {}, [words]), ...(onUndo === null ? [] : [maker.button({ class: "undo" }, [strings("undo")], onUndo)]));
    this.stay = onUndo === null ? BRIEF_MS : STAY_MS;
    this.wait();
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.clear(), this.stay);
  }

  clear() {
    clearTimeout(this.timer);
    this.element.replaceChildren();
  }
}
