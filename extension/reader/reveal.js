/** Brings an element before the eyes and gives it the focus; with motion only where the system allows it. */
export function reveal(element, block) {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block, behavior: isCalm ? "instant" : "smooth" });
  element.focus({ preventScroll: true });
}
