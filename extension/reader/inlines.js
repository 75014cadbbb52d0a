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
 * @param {(quotation: Range) => Element} markFor makes the element for a piece of a quotation
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
    /** Open elements, outer first: `{element, end}` for an inline, `{element, end: null}` for a piece of the quotation. */
    this.open = [];
    /** The quotation that is being written, or null. At most one piece of it is open. */
    this.quotation = null;
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
    this.openPiece();
  }

  /** A quotation that ends inside of the inline is interrupted before it, and goes on within. */
  openInline({ end, whole }) {
    const limit = this.innermostInlineEnd();
    const isCrossed = this.isPieceInnermost() && this.quotation.end < end;
    if (isCrossed) this.open.pop();
    this.push({ element: inlineElement(this.maker, whole), end: Math.min(end, limit) });
    if (isCrossed) this.openPiece();
  }

  /** Closes all that ends here; a quotation that goes on is interrupted and opens again outside. */
  closeAt(offset) {
    if (this.quotation !== null && this.quotation.end <= offset) this.quotation = null;
    while (this.open.length > 0) {
      const { end } = this.open[this.open.length - 1];
      const isOver = end === null ? this.quotation === null || this.innermostInlineEnd() <= offset : end <= offset;
      if (!isOver) break;
      this.open.pop();
    }
    const isInterrupted = this.quotation !== null && !this.open.some((opened) => opened.end === null);
    if (isInterrupted) this.openPiece();
  }

  openPiece() {
    this.push({ element: this.markFor(this.quotation.whole), end: null });
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
    this.append(this.maker.text(this.text.slice(this.at, offset)));
    this.at = offset;
  }

  push(opened) {
    this.append(opened.element);
    this.open.push(opened);
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
