/** Marks a stretch of the story's words while it is read aloud, and takes the marks out without a trace. */

export class Spotlight {
  /** @param {import("../dom.js").Maker} maker */
  constructor(maker) {
    this.maker = maker;
    this.spans = [];
  }

  /**
   * @param {Element} element holds the words
   * @param {number} start in UTF-16 units of its text
   * @param {number} end exclusive
   * @returns {Element | null} the first marked piece
   */
  show(element, start, end) {
    this.clear();
    const walker = this.maker.document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    let at = 0;
    for (let node = walker.nextNode(); node !== null && at < end; node = walker.nextNode()) {
      const { length } = /** @type {Text} */ (node).data;
      const from = Math.max(0, start - at);
      const to = Math.min(length, end - at);
      if (from < to) found.push({ node: /** @type {Text} */ (node), from, to });
      at += length;
    }
    for (const { node, from, to } of found) {
      const rest = from > 0 ? node.splitText(from) : node;
      if (to - from < rest.data.length) rest.splitText(to - from);
      const span = this.maker.make("span", { class: "spoken" });
      rest.replaceWith(span);
      span.appendChild(rest);
      this.spans.push(span);
    }
    return this.spans[0] ?? null;
  }

  clear() {
    for (const span of this.spans) {
      const parent = span.parentNode;
      span.replaceWith(...span.childNodes);
      parent?.normalize();
    }
    this.spans = [];
  }
}
