/** When the card is shown: a quotation is focused, tapped, or rested upon with the pointer. */

const SPOKEN = ".own, mark[data-quotation][data-kind=direct]";

/** How long the pointer rests before the card comes, and how long it may stray before it goes, in ms. */
const REST_MS = 250;
const STRAY_MS = 350;

/** Where the pointer was last seen, whichever story was shown then. */
let pointer = { x: -1, y: -1 };

/** Whether it is the pointer that has moved, and not the words below it: the window scrolls to a quotation. */
function hasMoved({ clientX, clientY }) {
  const { x, y } = pointer;
  pointer = { x: clientX, y: clientY };
  return x !== clientX || y !== clientY;
}

export class Attention {
  /**
   * @param {HTMLElement} main
   * @param {import("./card.js").Card} card
   * @param {() => boolean} isHoverOn
   */
  constructor(main, card, isHoverOn) {
    this.card = card;
    this.isHoverOn = isHoverOn;
    this.timer = null;
    /** Whether the card came by the pointer alone, and goes with it. */
    this.isByHover = false;
    main.addEventListener("focusin", ({ target }) => this.attend(target));
    // To the index or the bar: in a narrow window the card would lie above what has the focus.
    main.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget !== null && !main.contains(/** @type {Node} */ (relatedTarget))) this.card.hide();
    });
    main.addEventListener("click", (event) => {
      if (event.isTrusted) this.attend(event.target);
    });
    main.addEventListener("mouseover", (event) => {
      // With a button held down it is on its way to select words.
      if (event.isTrusted && hasMoved(event) && event.buttons === 0 && this.isHoverOn()) this.hover(event.target);
    });
  }

  attend(target) {
    const mark = target.closest(SPOKEN);
    if (mark !== null) this.show(mark, false);
    else if (target.closest(".card") === null) this.card.hide();
    else this.isByHover = false;
  }

  hover(target) {
    clearTimeout(this.timer);
    const mark = target.closest(SPOKEN);
    if (mark !== null && mark !== this.card.shown) {
      this.timer = setTimeout(() => this.show(mark, true), REST_MS);
    } else if (mark === null && target.closest(".card") === null && this.isByHover) {
      this.timer = setTimeout(() => this.card.hide(), STRAY_MS);
    }
  }

  /**
   * @param {Element} mark
   * @param {boolean} isByHover
   * @param {boolean} [isOnItsWay] see `Card.show`
   */
  show(mark, isByHover, isOnItsWay = false) {
    clearTimeout(this.timer);
    // A card that is at work stays: the pointer only passes by.
    if (isByHover && !this.isByHover && this.card.hasFocus) return;
    this.isByHover = isByHover;
    this.card.show(mark, isOnItsWay);
  }
}
