/** The story at a glance: a strip as long as the story, with a stretch for each quotation. */

/** The narrowest stretch that is still seen, in percent of the strip. */
const LEAST = 0.6;

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {number[]} indexes the quotations that it shows
 * @param {string} label what a screen reader says of it
 */
export function drawStrip({ maker, quotations, text, ui }, indexes, label) {
  const whole = Math.max(1, text.length);
  const stretches = indexes.map((index) => {
    const quotation = quotations.all[index];
    const stretch = maker.make("span", { "data-hue": quotations.hueOf(quotations.speakerOf(quotation)), "data-of": index });
    const width = Math.max(LEAST, ((quotation.end - quotation.start) / whole) * 100);
    stretch.style.setProperty("inset-inline-start", `${Math.min(100 - width, (quotation.start / whole) * 100).toFixed(2)}%`);
    stretch.style.setProperty("inline-size", `${width.toFixed(2)}%`);
    return stretch;
  });
  return maker.make("div", { class: "strip", role: "img", "aria-label": label, dir: ui.dir }, stretches);
}
