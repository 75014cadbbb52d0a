/** The body: each block of the article → an element with `data-block`. */
import { drawFigure } from "./frame/figure.js";
import { codePoints } from "./offsets.js";
import { safeHref } from "./links.js";
import { formatDate } from "./frame/dates.js";

/**
 * @typedef {import("./story.js").Drawing} Drawing what every part of a story is drawn with
 *
 * @param {Drawing} drawing
 * @returns {HTMLElement} the body with all blocks
 */
export function drawBody(drawing) {
  const { maker, article } = drawing;
  const blocks = article.blocks.map((block, index) => {
    const draw = DRAWERS[block.kind] ?? drawParagraph;
    return draw(drawing, block, index);
  });
  return maker.make("div", { class: "body" }, blocks);
}

/** How each kind of block is drawn. */
const DRAWERS = Object.freeze({
  paragraph: drawParagraph,
  heading: drawHeading,
  list: drawList,
  quote: drawQuote,
  table: drawTable,
  code: drawCode,
  embed: drawEmbed,
  figure: (drawing, block, index) => drawFigure(drawing, block, index),
  separator: ({ maker }, _, index) => maker.make("hr", { "data-block": index }),
});

function drawParagraph(drawing, block, index) {
  return drawing.maker.make("p", { "data-block": index, dir: "auto" }, words(drawing, block));
}

function drawHeading(drawing, block, index) {
  const level = Math.min(6, Math.max(2, block.level));
  return drawing.maker.make(`h${level}`, { "data-block": index, dir: "auto" }, words(drawing, block));
}

/** All of a block's words. */
function words(drawing, block) {
  return drawing.inlines(block, { start: block.start, end: block.end });
}

/** Items follow each other in the block's text, parted by a blank line; `depth` says which list an item is of. */
function drawList(drawing, block, index) {
  const { maker } = drawing;
  const name = block.ordered ? "ol" : "ul";
  const list = maker.make(name, { "data-block": index, dir: "auto" });
  const open = [list];
  let at = block.start;
  for (const item of block.items) {
    const range = { start: at, end: at + codePoints(item.text) };
    at = range.end + BLANK_LINE;
    const depth = Math.min(item.depth, open.length - 1 + (open.at(-1).lastChild === null ? 0 : 1));
    while (open.length - 1 > depth) open.pop();
    if (open.length - 1 < depth) {
      const inner = maker.make(name);
      open.at(-1).lastChild.appendChild(inner);
      open.push(inner);
    }
    open.at(-1).appendChild(maker.make("li", {}, drawing.inlines(block, range)));
  }
  return list;
}

const BLANK_LINE = 2;

/** A pull quote repeats words of the body, and looks like it: it is no new quotation. */
function drawQuote(drawing, block, index) {
  const { maker } = drawing;
  const isPull = drawing.quotations.within(block.start, block.end).some(({ quotation }) => (quotation.repeats ?? null) !== null);
  const quote = maker.make("blockquote", { "data-block": index, class: isPull ? "pull" : null, dir: "auto" }, words(drawing, block));
  if (!block.cite) return quote;
  return maker.make("figure", { class: "quote" }, [
    quote,
    maker.make("figcaption", { class: "cite", dir: "auto" }, [block.cite]),
  ]);
}

/** Rows follow each other in the block's text, parted by a line break, cells by ` | `. */
function drawTable(drawing, block, index) {
  const { maker } = drawing;
  const rows = [];
  let at = block.start;
  for (const [rowIndex, cells] of block.rows.entries()) {
    const isHeader = block.header && rowIndex === 0;
    const drawn = [];
    for (const cell of cells) {
      const range = { start: at, end: at + codePoints(cell) };
      at = range.end + CELL_BORDER;
      drawn.push(
        maker.make(isHeader ? "th" : "td", { dir: "auto", scope: isHeader ? "col" : null }, drawing.inlines(block, range)),
      );
    }
    at += ROW_BORDER - (cells.length > 0 ? CELL_BORDER : 0);
    rows.push(maker.make("tr", {}, drawn));
  }
  const table = maker.make("table", {}, [
    block.header ? maker.make("thead", {}, rows.slice(0, 1)) : null,
    maker.make("tbody", {}, block.header ? rows.slice(1) : rows),
  ]);
  // A table may be wider than the column: it scrolls, and must be reachable by keyboard for that.
  const label = drawing.strings("tableLabel");
  return maker.make("div", { class: "table", "data-block": index, role: "group", "aria-label": label, tabindex: 0 }, [table]);
}

const CELL_BORDER = 3;
const ROW_BORDER = 1;

function drawCode({ maker, text }, block, index) {
  const lines = text.slice(block.start, block.end);
  return maker.make("pre", { "data-block": index, dir: "ltr", tabindex: 0 }, [maker.make("code", {}, [lines])]);
}

/** An embedded post as a static card: whose, where, when, and its own words. */
function drawEmbed(drawing, block, index) {
  const { maker, strings, locale, ui } = drawing;
  const date = block.published ? formatDate(block.published, locale) : null;
  const source = [block.provider, date].filter(Boolean).join(" · ");
  const href = safeHref(block.url);
  const hasWords = block.start !== undefined;
  return maker.make("figure", { class: "embed", dir: "auto" }, [
    maker.make("blockquote", { "data-block": index, dir: "auto" }, hasWords ? words(drawing, block) : []),
    maker.make("figcaption", {}, [
      block.author ? maker.make("cite", {}, [block.author]) : null,
      source === "" ? null : maker.make("span", { class: "source" }, [source]),
      href === null ? null : maker.make("a", { href, rel: "noopener noreferrer", ...ui }, [strings("embedOpen")]),
    ]),
  ]);
}
