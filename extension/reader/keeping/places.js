/** Where the story's words stand in the document: offsets of a text ↔ text nodes. */
import { CodePointText } from "../offsets.js";

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

/** @typedef {import("../../notebook/record.js").Field} Field */

/** Between two captions. */
const BORDER = "\n\n";

/**
 * @typedef {{start: number, end: number, range: Range, text: CodePointText, field: Field | null}} Selected in code points of
 *   the text
 * @typedef {{element: Element, start: number, end: number}} Stretch an element that shows a stretch of the text, in UTF-16 units
 */
export class Places {
  /**
   * @param {import("../offsets.js").CodePointText} text
   * @param {Stretch[]} stretches in reading order
   * @param {Field | null} [field]
   */
  constructor(text, stretches, field = null) {
    this.text = text;
    this.field = field;
    this.stretches = stretches;
    /** @type {{node: Text, start: number}[]} in reading order; `start` in UTF-16 units of the text */
    this.all = [];
    for (const { element, start, end } of stretches) this.collect(element, start, end);
  }

  /**
   * The places of the story's body.
   *
   * @param {HTMLElement} body
   * @param {object} article
   * @param {import("../offsets.js").CodePointText} text the article's
   */
  static ofBody(body, article, text) {
    const stretches = [];
    for (const element of body.querySelectorAll("[data-block]")) {
      const block = article.blocks[Number(element.getAttribute("data-block"))];
      if (block?.start !== undefined) stretches.push({ element, start: text.unit(block.start), end: text.unit(block.end) });
    }
    return new Places(text, stretches);
  }

  /** @param {Element} story @param {Field} field */
  static ofField(story, field) {
    const stretches = [];
    let text = "";
    for (const element of story.querySelectorAll(`[data-field="${field}"]`)) {
      if (text !== "") text += BORDER;
      const start = text.length;
      text += element.textContent;
      stretches.push({ element, start, end: text.length });
    }
    return new Places(new CodePointText(text), stretches, field);
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
   * What of the words a range holds.
   *
   * @param {Range} range
   * @returns {Selected | null}
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
    if (start >= end) return null;
    return { start: this.text.point(start), end: this.text.point(end), range, text: this.text, field: this.field };
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
