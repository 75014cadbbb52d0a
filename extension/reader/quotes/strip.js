/**
 * The story at a glance: a strip as long as the story, with a stretch for each quotation. It is one element with one
 * gradient, so that a story of a hundred quotations is drawn as fast as one of two.
 */

/** The narrowest stretch that is still seen, in percent of the strip. */
const LEAST = 0.8;

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {number[]} indexes the quotations that it shows, in order
 * @param {string} label what a screen reader says of it
 */
export function drawStrip({ maker, quotations, text, ui }, indexes, label) {
  const strip = maker.make("div", { class: "strip", role: "img", "aria-label": label, dir: ui.dir });
  const stops = stretchesOf(quotations, indexes, text.length).map(({ index, from, to }) => {
    const hue = quotations.hueOf(quotations.speakerOf(quotations.all[index]));
    return `transparent 0 ${from}%,var(--hue-${hue}-ink) 0 ${to}%`;
  });
  const side = ui.dir === "rtl" ? "left" : "right";
  strip.style.setProperty("background-image", `linear-gradient(to ${side},${stops.join()},transparent 0)`);
  return strip;
}

/**
 * The quotation at a place of a strip, or the nearest one.
 *
 * @param {import("../story.js").Drawing} drawing
 * @param {number[]} indexes as the strip was drawn with
 * @param {number} place from 0, where the story begins, to 1
 */
export function quotationAt({ quotations, text }, indexes, place) {
  const middle = ({ from, to }) => (from + to) / 2;
  const nearest = (best, one) => (Math.abs(middle(one) - place * 100) < Math.abs(middle(best) - place * 100) ? one : best);
  return stretchesOf(quotations, indexes, text.length).reduce(nearest).index;
}

/** Where quotations stand, in percent of the text. */
function stretchesOf(quotations, indexes, length) {
  const percent = (offset) => Math.round((offset / Math.max(1, length)) * 10_000) / 100;
  return indexes.map((index) => {
    const { start, end } = quotations.all[index];
    const from = Math.min(100 - LEAST, percent(start));
    return { index, from, to: Math.max(percent(end), from + LEAST) };
  });
}
