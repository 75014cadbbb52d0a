/**
 * From such a part of the window on, an element is shown from its beginning rather than by its middle: with less than a fifth
 * of the window left above and below it, its beginning would be near the bar and a card below it near the window's end.
 */
const TALL = 0.6;

/** From so many windows away on, a scroll is a jump: to see the story rush by helps nobody. */
const FAR = 1.5;

/**
 * Brings an element before the eyes and gives it the focus; with motion only where the system allows it.
 *
 * @param {Element} element
 * @param {ScrollLogicalPosition} block
 * @param {HTMLElement} [target] gets the focus in its place
 */
export function reveal(element, block, target = /** @type {HTMLElement} */ (element)) {
  const { top, height } = element.getBoundingClientRect();
  const { clientHeight } = element.ownerDocument.documentElement;
  const isFar = Math.abs(top) > FAR * clientHeight;
  const isTall = block === "center" && height > TALL * clientHeight;
  const isCalm = isFar || matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: isTall ? "start" : block, behavior: isCalm ? "instant" : "smooth" });
  target.focus({ preventScroll: true });
}

/**
 * Ends a smooth scroll that is under way: in Firefox it would go on to where it was going, whatever is scrolled by in between.
 * Only a scroll to another place ends it.
 *
 * @param {Window} view
 */
export function halt(view) {
  const { scrollY } = view;
  view.scrollTo({ top: scrollY > 0 ? scrollY - 1 : 1, behavior: "instant" });
  view.scrollTo({ top: scrollY, behavior: "instant" });
}
