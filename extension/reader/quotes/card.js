/** The card of a quotation: whose words they are, why the reader thinks so, and what can be done with them. */
import { drawIcon } from "../icons.js";
import { drawCorrection } from "./correct.js";

/**
 * @typedef {object} CardActions
 * @property {(index: number) => void} nextBySpeaker
 * @property {((index: number) => void) | null} showOnPage
 * @property {(index: number, name: string | null | undefined) => void} correct
 */

/** One card, shown below the quotation that it tells of. */
export class Card {
  /**
   * @param {import("../story.js").Drawing} drawing
   * @param {CardActions} actions
   */
  constructor(drawing, actions) {
    const { maker, strings, ui } = drawing;
    this.drawing = drawing;
    this.actions = actions;
    this.element = maker.make("div", { class: "card", id: "ql-card", role: "group", "aria-label": strings("cardTitle"), hidden: true, ...ui });
    /** The piece of a quotation that the card tells of, or null. */
    this.shown = null;
  }

  /**
   * Shows what is known of the quotation that this piece belongs to.
   *
   * @param {Element} mark
   * @param {boolean} [isOnItsWay] the quotation is being scrolled to the window's middle, where there is room below it
   */
  show(mark, isOnItsWay = false) {
    const number = Number(mark.getAttribute("data-quotation"));
    const quotation = this.drawing.quotations.all[number];
    if (quotation === undefined || this.shown === mark) return;
    this.hide();
    this.shown = mark;
    this.element.replaceChildren(...this.draw(number, quotation));
    this.element.setAttribute("data-hue", mark.getAttribute("data-hue"));
    this.element.hidden = false;
    mark.setAttribute("aria-describedby", "ql-card-words");
    this.place(mark, isOnItsWay);
  }

  hide() {
    this.shown?.removeAttribute("aria-describedby");
    this.shown = null;
    this.element.hidden = true;
  }

  /** Moves the focus to what can be done. */
  enter() {
    this.element.querySelector("button, summary")?.focus({ preventScroll: true });
  }

  /** Below the quotation, inside of the column; above it where the window ends. Narrow windows put it at the bottom by style. */
  place(mark, isOnItsWay) {
    const line = mark.getClientRects()[0];
    const origin = this.element.offsetParent?.getBoundingClientRect();
    if (line === undefined || origin === undefined) return;
    const widest = origin.width - this.element.offsetWidth;
    const last = mark.getBoundingClientRect();
    const height = this.element.offsetHeight;
    const hasRoom = isOnItsWay || last.bottom + height + EDGE < this.element.ownerDocument.documentElement.clientHeight || last.top < height + BAR;
    const top = hasRoom ? last.bottom : last.top - height - EDGE;
    this.element.style.setProperty("--card-top", `${top - origin.top}px`);
    this.element.style.setProperty("--card-left", `${Math.max(0, Math.min(line.left - origin.left, widest))}px`);
  }

  draw(number, quotation) {
    const { maker, strings, quotations } = this.drawing;
    const speaker = quotations.speakerOf(quotation);
    return [
      maker.button({ class: "close", "aria-label": strings("close") }, [drawIcon(maker, "close")], () => this.leave()),
      maker.make("div", { id: "ql-card-words" }, this.drawWords(quotation, speaker)),
      this.drawActions(number, quotation, speaker),
    ];
  }

  /** What is known. It describes the quotation to a screen reader while the focus is there. */
  drawWords(quotation, speaker) {
    const { maker, strings, quotations, article } = this.drawing;
    const description = speaker === null ? null : quotations.descriptionOf(speaker);
    const lang = article.language;
    return [
      maker.make("p", { class: "name", dir: "auto", lang: speaker === null ? null : lang }, [speaker?.name ?? strings("unattributed")]),
      speaker?.kind === "anonymous" ? maker.make("p", { class: "description" }, [strings("anonymousSource")]) : null,
      description === null ? null : maker.make("p", { class: "description", dir: "auto", lang }, [description]),
      drawEvidence(this.drawing, quotation, speaker),
      quotation.isCorrected ? maker.make("p", { class: "why" }, [strings("correctedByYou")]) : null,
      speaker === null && !quotation.isCorrected ? maker.make("p", { class: "why" }, [strings("unattributedWhy")]) : null,
    ];
  }

  drawActions(number, quotation, speaker) {
    const { maker, strings, quotations } = this.drawing;
    const { showOnPage } = this.actions;
    const hasMore = speaker !== null && quotations.entryOf(speaker).quotations.length > 1;
    return maker.make("div", { class: "card-actions" }, [
      hasMore ? maker.button({ class: "next-by" }, [strings("nextBySpeaker")], () => this.actions.nextBySpeaker(number)) : null,
      showOnPage === null ? null : maker.button({ class: "on-page" }, [strings("showOnPage")], () => showOnPage(number)),
      drawCorrection(this.drawing, quotation, (name) => this.actions.correct(number, name)),
    ]);
  }

  /** Hides the card and goes back to the words. */
  leave() {
    const { shown } = this;
    this.hide();
    shown?.focus({ preventScroll: true });
  }
}

/** Room below the card, and the bar's above it, in px. */
const EDGE = 16;
const BAR = 64;

/** The words of the text that name who spoke, that report it, and where it was said; and how sure that is. */
function drawEvidence({ maker, strings, percent, article }, quotation, speaker) {
  if (quotation.isCorrected) return null;
  const isNamed = speaker !== null;
  const rows = [
    ["cardSource", isNamed ? quotation.source?.text : null, article.language],
    ["cardCue", isNamed ? quotation.cue?.text : null, article.language],
    ["cardChannel", quotation.channel, article.language],
    ["cardSure", isNamed ? percent.format(quotation.confidence) : null, null],
  ].filter(([, words]) => words);
  if (rows.length === 0) return null;
  const drawn = rows.flatMap(([label, words, lang]) => [
    maker.make("dt", {}, [strings(label)]),
    maker.make("dd", { dir: "auto", lang }, [words]),
  ]);
  return maker.make("dl", {}, drawn);
}
