/** The card of a quotation: whose words they are, why the reader thinks so, and what can be done with them. */
import { drawIcon } from "../icons.js";
import { drawCopyMenu } from "../takeaway/draw.js";
import { drawCorrection } from "./correct.js";
import { quotationOf } from "./marks.js";

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
    /** The piece of a quotation, or of a highlight of the user's own, that the card tells of, or null. */
    this.shown = null;
    /** Whether it was shown while the quotation came, see `show`. */
    this.isOnItsWay = false;
    /** Whether it is below its quotation, and not above. */
    this.isBelow = false;
    this.isLeaving = false;
    // The words move when a picture above them arrives: the card goes with them, and stays on its side of them.
    this.resizing = new ResizeObserver(([{ contentRect: { height } }]) => {
      const hasMoved = this.heightAround !== null && this.heightAround !== height;
      this.heightAround = height;
      if (this.shown !== null && hasMoved) this.place(this.shown, this.isBelow);
    });
    /** How high the story was when it was last looked at, px, or null: an observer calls at once, whatever has moved. */
    this.heightAround = null;
    /** What is kept, where there is a notebook. @type {import("../keeping/keeping.js").Keeping | null} */
    this.keeping = null;
    /** What can be copied, where there is a clipboard. @type {import("../takeaway/takeaway.js").Takeaway | null} */
    this.takeaway = null;
  }

  /**
   * Shows what is known of the quotation that this piece belongs to.
   *
   * @param {Element} mark
   * @param {boolean} [isOnItsWay] the quotation is being scrolled to the window's middle, where there is room below it
   */
  show(mark, isOnItsWay = false) {
    if (this.shown === mark || this.isLeaving) return;
    const children = this.draw(mark);
    if (children.length === 0) return;
    this.hide();
    this.shown = mark;
    this.element.replaceChildren(...children);
    this.element.setAttribute("data-hue", pieceOf(mark)?.getAttribute("data-hue") ?? "0");
    this.element.hidden = false;
    mark.setAttribute("aria-describedby", mark.hasAttribute("data-own") ? "ql-card-own" : "ql-card-words");
    this.isOnItsWay = isOnItsWay;
    this.place(mark, isOnItsWay);
    if (!isOnItsWay) this.uncover(mark);
    const { parentElement } = this.element;
    if (parentElement === null) return;
    this.heightAround = null;
    this.resizing.observe(parentElement);
  }

  /** Draws anew what is shown: something has been kept or taken out. The focus stays at the same thing. */
  refresh() {
    if (this.shown === null) return;
    const focused = this.hasFocus ? this.element.getRootNode().activeElement : null;
    this.element.replaceChildren(...this.draw(this.shown));
    if (focused === null) return;
    const same = [...this.element.querySelectorAll("button")].find((button) => button.className === focused.className && button.dataset.color === focused.dataset.color);
    (same ?? this.element.querySelector("button")).focus({ preventScroll: true });
  }

  hide() {
    this.keeping?.parts.form?.flush();
    this.shown?.removeAttribute("aria-describedby");
    this.resizing.disconnect();
    this.shown = null;
    this.element.hidden = true;
  }

  /** Moves the focus to what can be done. */
  enter() {
    this.element.querySelector("button, summary")?.focus({ preventScroll: true });
  }

  /**
   * Below the quotation, inside of the column; above it where the window ends. Narrow windows put it at the bottom by style.
   *
   * @param {Element} mark
   * @param {boolean} isBelow wherever the window ends
   */
  place(mark, isBelow) {
    const line = mark.getClientRects()[0];
    const origin = this.element.offsetParent?.getBoundingClientRect();
    if (line === undefined || origin === undefined) return;
    const widest = origin.width - this.element.offsetWidth;
    const height = this.element.offsetHeight;
    const { clientHeight } = this.element.ownerDocument.documentElement;
    const { top: first, bottom } = mark.getBoundingClientRect();
    // Of words that fill the window the card covers some: below their end nobody would see it.
    const last = Math.min(bottom, (this.isOnItsWay ? first : Math.max(first, 0)) + TALL * clientHeight);
    this.isBelow = isBelow || last + height + EDGE < clientHeight || first < height + BAR;
    const top = this.isBelow ? last : first - height - EDGE;
    this.element.style.setProperty("--card-top", `${top - origin.top}px`);
    this.element.style.setProperty("--card-left", `${Math.max(0, Math.min(line.left - origin.left, widest))}px`);
  }

  /** At the bottom of a narrow window the card may lie over the very words: as many lines as needed go up. */
  uncover(mark) {
    if (this.element.offsetParent !== null) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const covered = Math.min(bottom + EDGE - this.element.getBoundingClientRect().top, top - BAR);
    if (covered > 0) this.element.ownerDocument.defaultView.scrollBy({ top: covered, behavior: "instant" });
  }

  /** What there is to say of a quotation, of a highlight, or of a highlight inside of a quotation. */
  draw(mark) {
    const { maker, strings, quotations } = this.drawing;
    const number = Number(pieceOf(mark)?.getAttribute("data-quotation"));
    const quotation = pieceOf(mark) === null ? undefined : quotations.all[number];
    const own = mark.getAttribute("data-own");
    const parts = [
      ...(quotation === undefined ? [] : this.drawQuotation(number, quotation, own !== null)),
      ...(own === null ? [] : (this.keeping?.parts.drawForHighlight(own) ?? [])),
    ];
    if (parts.length === 0) return [];
    return [maker.button({ class: "close", "aria-label": strings("close") }, [drawIcon(maker, "close")], () => this.leave()), ...parts];
  }

  drawQuotation(number, quotation, isWithOwn) {
    const { maker, quotations } = this.drawing;
    const speaker = quotations.speakerOf(quotation);
    const kept = this.keeping?.parts.drawForQuotation(number) ?? { actions: [], parts: [] };
    return [
      maker.make("div", { id: "ql-card-words" }, this.drawWords(quotation, speaker)),
      this.drawActions(number, quotation, speaker, kept.actions),
      // One form is enough in a card.
      ...(isWithOwn ? [] : kept.parts),
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

  drawActions(number, quotation, speaker, first) {
    const { maker, strings, quotations } = this.drawing;
    const { showOnPage } = this.actions;
    const hasMore = speaker !== null && quotations.entryOf(speaker).quotations.length > 1;
    return maker.make("div", { class: "card-actions" }, [
      ...first,
      hasMore ? maker.button({ class: "next-by" }, [strings("nextBySpeaker")], () => this.actions.nextBySpeaker(number)) : null,
      showOnPage === null ? null : maker.button({ class: "on-page" }, [strings("showOnPage")], () => showOnPage(number)),
      this.takeaway === null ? null : drawCopyMenu(this.drawing, (form) => this.takeaway.copy(number, form)),
      drawCorrection(this.drawing, quotation, (name) => this.actions.correct(number, name)),
    ]);
  }

  /** Whether the focus is in the card. */
  get hasFocus() {
    return this.element.contains(this.element.getRootNode().activeElement);
  }

  /** Esc closes the card and not the story. Says whether there was one. */
  dismiss() {
    if (this.shown === null) return false;
    if (this.hasFocus) this.leave();
    else this.hide();
    return true;
  }

  /** Tab beyond the card's first or last control goes back to the words. Says whether it did. */
  tab(isBackwards) {
    if (!this.hasFocus) return false;
    const controls = [...this.element.querySelectorAll("button, summary, select, input, textarea")].filter((one) => one.checkVisibility());
    if (this.element.getRootNode().activeElement !== controls.at(isBackwards ? 0 : -1)) return false;
    this.leave();
    return true;
  }

  /** Hides the card and goes back to the words. */
  leave() {
    const { shown } = this;
    this.hide();
    // The focus that comes back shall not show it again.
    this.isLeaving = true;
    this.firstPiece(shown)?.focus({ preventScroll: true });
    this.isLeaving = false;
  }

  /** Where one comes back to from the card: of all pieces, the first one takes the focus. */
  get words() {
    return this.firstPiece(this.shown);
  }

  /** @returns {HTMLElement | null} */
  firstPiece(mark) {
    const own = mark?.getAttribute("data-own");
    if (own) return this.keeping?.pieceOf(own) ?? mark;
    const index = quotationOf(mark);
    return index === null ? mark : this.drawing.pieces.get(index)[0];
  }
}

/** The piece of a quotation that this is, or stands in. */
function pieceOf(mark) {
  return mark.closest("mark[data-quotation][data-kind=direct]");
}

/**
 * So much of the window's height may stand between a quotation's beginning and its card: more than half is left free for
 * reading, and what remains of the window holds a card, also where the words begin below the bar.
 */
const TALL = 0.55;

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
