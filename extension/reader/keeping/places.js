/** Where the story's words stand in the document: offsets of the article's text ↔ text nodes. */

// By the prototype: elements of the page may bear these names.
const { getSelection, createRange } = Document.prototype;

/**
 * What is selected, if anything is.
 *
 * @param {Node} root the shadow root that the story stands in, or the document
 * @returns {Range | null}
 */
export function selectedRange(root) {
  const document = root.ownerDocument ?? /** @type {Document} */ (root);
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const [chosen] = getSelection.call(document)?.getComposedRanges({ shadowRoots }) ?? [];
  if (chosen === undefined || chosen.collapsed) return null;
  const range = createRange.call(document);
  range.setStart(chosen.startContainer, chosen.startOffset);
  range.setEnd(chosen.endContainer, chosen.endOffset);
  return range;
}

export class Places {
  /**
   * @param {HTMLElement} body the story's
   * @param {object} article
   * @param {import("../offsets.js").CodePointText} text
   */
  constructor(body, article, text) {
    this.text = text;
    /** @type {{node: Text, start: number}[]} in reading order; `start` in UTF-16 units of the text */
    this.all = [];
    for (const element of body.querySelectorAll("[data-block]")) {
      const block = article.blocks[Number(element.getAttribute("data-block"))];
      if (block?.start !== undefined) this.collect(element, text.unit(block.start), text.unit(block.end));
    }
  }

  /** A block's text nodes hold its words in order; what parts items or cells stands between them. */
  collect(element, start, end) {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let at = start;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { data, parentElement } = /** @type {Text} */ (node);
      if (data === "" || parentElement.closest(".gap") !== null) continue;
      const found = this.text.text.indexOf(data, at);
      if (found < 0 || found >= end) continue;
      this.all.push({ node: /** @type {Text} */ (node), start: found });
      at = found + data.length;
    }
  }

  /** What of the story's words is selected, as `within` gives it. @param {Node} root */
  selected(root) {
    const range = selectedRange(root);
    return range === null ? null : this.within(range);
  }

  /**
   * What of the story's words a range holds.
   *
   * @param {Range} range
   * @returns {{start: number, end: number, range: Range} | null} in code points
   */
  within(range) {
    const touched = this.all.filter(({ node }) => range.intersectsNode(node));
    if (touched.length === 0) return null;
    const first = touched[0];
    const last = touched.at(-1);
    let start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
    let end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.data.length);
    // A double click takes the space behind the word with it.
    while (start < end && /\s/.test(this.text.text[start])) start += 1;
    while (end > start && /\s/.test(this.text.text[end - 1])) end -= 1;
    return start < end ? { start: this.text.point(start), end: this.text.point(end), range } : null;
  }

  /** The pieces of text nodes between two offsets in UTF-16 units. */
  *between(start, end) {
    for (const { node, start: at } of this.all) {
      const from = Math.max(0, start - at);
      const to = Math.min(node.data.length, end - at);
      if (from < to) yield { node, from, to };
    }
  }
}
