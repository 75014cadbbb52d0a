/**
 * Paints highlights, and takes them off without a trace. Elements of ours, and not the browser's own highlights (`CSS.highlights`):
 * that list is the document's, and a page that reads it gets at the nodes inside of our closed shadow root.
 */

/**
 * @param {import("../dom.js").Maker} maker
 * @param {import("./places.js").Places} places as they are now
 * @param {{start: number, end: number}} range in code points
 * @param {{id: string, color: string, label: string}} highlight
 */
export function paint(maker, places, { start, end }, { id, color, label }) {
  const { text } = places;
  const pieces = [...places.between(text.unit(start), text.unit(end))];
  pieces.forEach(({ node, from, to }, index) => {
    const words = from > 0 ? node.splitText(from) : node;
    if (to - from < words.data.length) words.splitText(to - from);
    const span = maker.make("span", {
      class: "own",
      "data-own": id,
      "data-color": color,
      role: "mark",
      "aria-description": label,
      // One stop for the keyboard, however many pieces it has.
      tabindex: index === 0 ? 0 : null,
    });
    words.replaceWith(span);
    span.appendChild(words);
  });
}

/** @param {HTMLElement} body @param {string} id */
export function unpaint(body, id) {
  for (const span of body.querySelectorAll(".own")) {
    if (span.getAttribute("data-own") !== id) continue;
    const { parentNode } = span;
    span.replaceWith(...span.childNodes);
    parentNode.normalize();
  }
}
