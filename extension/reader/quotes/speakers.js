/** Who said what: an entry for each speaker, with a way to each of their quotations. */
import { focusedAround } from "../dom.js";
import { drawIcon } from "../icons.js";
import { isBehind } from "../panels.js";
import { MODES } from "./modes.js";
import { drawStrip, quotationAt } from "./strip.js";

const MODE_NAMES = Object.freeze({ all: "modeAll", quotations: "modeQuotations", narration: "modeNarration" });

/**
 * The index. It stands beside the story where there is room, else it is a drawer.
 */
export class Speakers {
  /**
   * @param {import("../story.js").Drawing} drawing
   * @param {object} actions
   * @param {(index: number) => void} actions.goTo
   * @param {(mode: string, speaker?: string | null) => void} actions.setMode
   * @param {() => HTMLElement | null} actions.whence where the focus shall come back to
   */
  constructor(drawing, actions) {
    this.drawing = drawing;
    this.actions = actions;
    const { maker, strings, ui } = drawing;
    this.heading = maker.make("h2", { id: "ql-speakers", tabindex: -1 }, [strings("speakersTitle")]);
    this.element = maker.make("nav", { class: "speakers", "data-speakers": true, "aria-labelledby": "ql-speakers", lang: ui.lang, tabindex: -1 }, [this.heading]);
    // One listener for all jumps: a story has as many as it has quotations.
    this.element.addEventListener("click", (event) => {
      const index = event.isTrusted ? event.target.getAttribute("data-to") : null;
      if (index !== null) actions.goTo(Number(index));
    });
    // Whoever goes on into the story by keyboard would stand behind the drawer.
    this.element.addEventListener("focusout", ({ relatedTarget }) => {
      if (isBehind(relatedTarget) && !this.element.contains(/** @type {Node} */ (relatedTarget))) this.shut();
    });
    this.opener = null;
    this.button = null;
  }

  /** Draws what it holds; until then it is an empty place beside the story. */
  draw() {
    const { maker, strings, quotations, ui } = this.drawing;
    const named = quotations.entries.filter(({ speaker }) => speaker.kind !== "anonymous");
    const anonymous = quotations.entries.filter(({ speaker }) => speaker.kind === "anonymous");
    const close = maker.button({ class: "close", "aria-label": strings("close") }, [drawIcon(maker, "close")], () => this.close());
    const parts = [
      maker.make("div", { class: "panel-head" }, [this.heading, close]),
      quotations.isEmpty ? maker.make("p", { class: "hint" }, [strings("speakersNone")]) : this.drawModes(),
      quotations.isEmpty ? null : this.drawOverview([...quotations.numbers.keys()]),
      this.drawGroup(null, named),
      this.drawGroup(strings("speakersAnonymous"), anonymous),
      this.drawUnattributed(quotations.unattributed),
      quotations.isEmpty ? null : maker.make("p", { class: "hint", dir: ui.dir }, [strings("speakersHint")]),
    ];
    this.element.replaceChildren(...parts.filter(Boolean));
  }

  /** @param {HTMLElement} button the one that opens it */
  open(button) {
    this.opener = this.actions.whence();
    this.button = button;
    this.element.setAttribute("data-open", "");
    button.setAttribute("aria-expanded", "true");
    this.heading.focus({ preventScroll: true });
  }

  /** Closes the drawer; says whether it was open. The focus goes back to where it was, or to the button. */
  close() {
    if (!this.element.hasAttribute("data-open")) return false;
    const hadFocus = this.element.contains(focusedAround(this.element));
    this.shut();
    if (hadFocus) (this.opener?.checkVisibility() ? this.opener : this.button).focus({ preventScroll: true });
    return true;
  }

  shut() {
    this.element.removeAttribute("data-open");
    this.button?.setAttribute("aria-expanded", "false");
  }

  /** Shows which way of reading is on. */
  showMode(mode, speaker) {
    for (const button of this.element.querySelectorAll("button[data-mode]")) {
      const isOn = button.dataset.mode === mode && (button.dataset.only ?? null) === speaker;
      button.setAttribute("aria-pressed", String(isOn));
    }
  }

  drawModes() {
    const { maker, strings, ui } = this.drawing;
    const buttons = MODES.map((mode) =>
      maker.button({ "data-mode": mode, "aria-pressed": String(mode === "all") }, [strings(MODE_NAMES[mode])], () => this.actions.setMode(mode)),
    );
    return maker.make("div", { class: "modes", role: "group", "aria-label": strings("modesTitle"), dir: ui.dir }, buttons);
  }

  drawOverview(all) {
    const { strings } = this.drawing;
    const strip = drawStrip(this.drawing, all, strings("stripLabel"));
    strip.classList.add("overview");
    strip.addEventListener("click", (event) => {
      if (!event.isTrusted) return;
      const { left, width } = strip.getBoundingClientRect();
      const place = (event.clientX - left) / width;
      this.actions.goTo(quotationAt(this.drawing, all, this.drawing.ui.dir === "rtl" ? 1 - place : place));
    });
    return strip;
  }

  drawGroup(title, entries) {
    const { maker } = this.drawing;
    if (entries.length === 0) return null;
    return maker.make("div", { class: "group" }, [
      title === null ? null : maker.make("h3", {}, [title]),
      maker.make("ul", {}, entries.map((entry) => this.drawEntry(entry))),
    ]);
  }

  drawEntry({ speaker, quotations: indexes, share }) {
    const { maker, strings, quotations, ui, percent, article } = this.drawing;
    const lang = article.language;
    const description = quotations.descriptionOf(speaker);
    const only = maker.button(
      { class: "only-by", "data-mode": "quotations", "data-only": speaker.id, "aria-pressed": "false", "aria-label": `${strings("only")}: ${speaker.name}` },
      [strings("only")],
      () => this.actions.setMode("quotations", speaker.id),
    );
    return maker.make("li", { "data-speaker": speaker.id, "data-hue": quotations.hueOf(speaker) }, [
      maker.make("p", { class: "name", dir: "auto", lang }, [speaker.name]),
      description === null ? null : maker.make("p", { class: "description", dir: "auto", lang }, [description]),
      maker.make("p", { class: "share", dir: ui.dir }, [`${this.count(indexes)} · ${strings("shareOfWords", percent.format(share))}`]),
      drawStrip(this.drawing, indexes, strings("stripOf", speaker.name)),
      this.drawJumps(speaker.name, indexes, only),
    ]);
  }

  drawUnattributed(indexes) {
    const { maker, strings, ui } = this.drawing;
    if (indexes.length === 0) return null;
    return maker.make("div", { class: "group unattributed", "data-hue": 0 }, [
      maker.make("h3", {}, [strings("speakersUnattributed")]),
      maker.make("p", { class: "share", dir: ui.dir }, [this.count(indexes)]),
      this.drawJumps(strings("speakersUnattributed"), indexes, null),
    ]);
  }

  count(indexes) {
    const { strings, number } = this.drawing;
    return strings(indexes.length === 1 ? "quotationsOne" : "quotationsMany", number.format(indexes.length));
  }

  drawJumps(name, indexes, last) {
    const { maker, strings, number: format, quotations } = this.drawing;
    const buttons = indexes.map((index) => {
      const number = format.format(quotations.numbers.get(index));
      const label = strings("jumpLabel", name, number);
      return maker.make("button", { type: "button", "aria-label": label, "data-to": index }, [number]);
    });
    return maker.make("div", { class: "jumps" }, [...buttons, last]);
  }
}
