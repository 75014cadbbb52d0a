/**
 * A stretch of the story's text with links, emphasis and quotations → nodes.
 *
 * Links and emphasis nest as the page nested them. Quotations do not overlap each other, but one may begin inside
 * a link and end outside of it. A link is never cut, as two links to one place are two stops for the keyboard: the
 * quotation is, and so it may have several `mark`s.
 */
import { safeHref } from "./links.js";

const ELEMENTS = Object.freeze({
  link: "a",
  emphasis: "em",
  strong: "strong",
  code: "code",
  sub: "sub",
  sup: "sup",
  q: "q",
  mark: "mark",
});

/**
 * @typedef {{start: number, end: number}} Range
 * @typedef {Range & {kind: string, href?: string}} Inline
 *
 * @param {import("./dom.js").Maker} maker
 * @param {import("./offsets.js").CodePointText} text
 * @param {Range} range what is drawn of the text
 * @param {Inline[]} inlines sorted by start, outer first; what lies outside of the range is left out
 * @param {Range[]} quotations sorted by start, without overlaps
 * @param {(quotation: {quotation: object, index: number | null, key: number | string}) => Element} markFor makes the element for a piece of a quotation
 * @param {number} [from] how many of the inlines may be skipped
 * @returns {Node[]}
 */
export function drawInlines(maker, text, range, inlines, quotations, markFor, from = 0) {
  const drawing = new Drawing(maker, text, range.start, markFor);
  const links = clipped(inlines, range, from);
  const marks = clipped(quotations, range, 0);
  let link = links.next();
  let mark = marks.next();
  while (link !== null || mark !== null) {
    if (opensFirst(mark, link)) {
      drawing.advance(mark.start);
      drawing.openQuotation(mark);
      mark = marks.next();
    } else {
      drawing.advance(link.start);
      drawing.openInline(link);
      link = links.next();
    }
  }
  drawing.advance(range.end);
  return drawing.nodes;
}

/** At the same place the longer one is outside, the quotation if they are of one length. */
function opensFirst(mark, link) {
  if (mark === null || link === null) return link === null;
  return mark.start < link.start || (mark.start === link.start && mark.end >= link.end);
}

/** Those that have something in the range, cut to it, one after the other. */
function clipped(spans, range, from) {
  let index = from;
  return {
    next() {
      while (index < spans.length) {
        const whole = spans[index++];
        if (whole.start >= range.end) return null;
        const start = Math.max(whole.start, range.start);
        const end = Math.min(whole.end, range.end);
        if (start < end) return { start, end, whole };
      }
      return null;
    },
  };
}

/** Text is written up to a place; elements open and close on the way. */
class Drawing {
  constructor(maker, text, start, markFor) {
    this.maker = maker;
    this.text = text;
    this.at = start;
    this.markFor = markFor;
    this.nodes = [];
    /** Open elements, outer first: `{element, end}`; the `end` of a piece of the quotation is null. */
    this.open = [];
    /** The quotation that is being written, or null. One piece of it is open at most: as soon as it has words. */
    this.quotation = null;
    this.hasPiece = false;
  }

  /** Writes the text up to `offset` and closes what ends on the way. */
  advance(offset) {
    for (;;) {
      const end = Math.min(this.innermostInlineEnd(), this.quotation?.end ?? Infinity);
      this.write(Math.min(offset, end));
      if (end > offset) return;
      this.closeAt(end);
    }
  }

  openQuotation(quotation) {
    this.quotation = quotation;
  }

  /** Within the quotation's piece, if the quotation holds all of the inline; else outside of it. */
  openInline({ end, whole }) {
    const limit = Math.min(end, this.innermostInlineEnd());
    if (this.quotation !== null && limit <= this.quotation.end) this.openPiece();
    else if (this.isPieceInnermost()) this.pop();
    this.push({ element: inlineElement(this.maker, whole), end: limit });
  }

  /** Closes all that ends here. A quotation that goes on opens another piece when it has more words. */
  closeAt(offset) {
    if (this.quotation !== null && this.quotation.end <= offset) this.quotation = null;
    while (this.open.length > 0) {
      const { end } = this.open[this.open.length - 1];
      const isOver = end === null ? this.quotation === null || this.innermostInlineEnd() <= offset : end <= offset;
      if (!isOver) break;
      this.pop();
    }
  }

  openPiece() {
    if (this.hasPiece) return;
    this.push({ element: this.markFor(this.quotation.whole), end: null });
    this.hasPiece = true;
  }

  isPieceInnermost() {
    return this.open.length > 0 && this.open[this.open.length - 1].end === null;
  }

  innermostInlineEnd() {
    const inline = this.open[this.open.length - (this.isPieceInnermost() ? 2 : 1)];
    return inline?.end ?? Infinity;
  }

  write(offset) {
    if (offset <= this.at) return;
    if (this.quotation !== null) this.openPiece();
    this.append(this.maker.text(this.text.slice(this.at, offset)));
    this.at = offset;
  }

  push(opened) {
    this.append(opened.element);
    this.open.push(opened);
  }

  pop() {
    if (this.open.pop().end === null) this.hasPiece = false;
  }

  append(node) {
    if (this.open.length > 0) this.open[this.open.length - 1].element.appendChild(node);
    else this.nodes.push(node);
  }
}

function inlineElement(maker, { kind, href }) {
  if (kind !== "link") return maker.make(ELEMENTS[kind] ?? "span");
  const safe = safeHref(href);
  return safe === null ? maker.make("span") : maker.make("a", { href: safe, rel: "noopener noreferrer" });
}
