/** The article's JSON value → the story, drawn node by node. */
import { drawBody } from "./blocks.js";
import { drawFigure } from "./figure.js";
import { drawHead } from "./head.js";
import { drawInlines } from "./inlines.js";
import { marksOf } from "./marks.js";
import { drawNotes } from "./notes.js";
import { CodePointText } from "./offsets.js";
import { Quotations } from "./quotations.js";
import { drawSpeakers } from "./speakers.js";
import { drawSource } from "./source.js";

/** What every part of a story is drawn with. */
export class Drawing {
  constructor({ maker, strings, locale, ui }, article) {
    this.maker = maker;
    /** @type {(key: string, ...substitutions: string[]) => string} */
    this.strings = strings;
    this.locale = locale;
    /** What an element with words of the interface bears, amid a story in another language. */
    this.ui = ui;
    // Made once: each of these costs milliseconds.
    this.number = new Intl.NumberFormat(locale);
    this.percent = new Intl.NumberFormat(locale, { style: "percent" });
    this.article = article;
    this.text = new CodePointText(article.text);
    this.quotations = new Quotations(article);
    /** The pieces of each quotation, by its number, in reading order. */
    this.pieces = new Map();
    const onPiece = (key, mark) => {
      if (!this.pieces.has(key)) this.pieces.set(key, []);
      this.pieces.get(key).push(mark);
    };
    this.markFor = marksOf(maker, this.quotations, onPiece);
    this.cursor = { block: null, at: 0 };
  }

  /** A stretch of a block's words. Stretches of one block are asked for in order. */
  inlines(block, range) {
    const quotations = this.quotations.within(range.start, range.end);
    const from = this.firstInline(block, range.start);
    return drawInlines(this.maker, this.text, range, block.inlines ?? [], quotations, this.markFor, from);
  }

  /** Where the inlines that do not end before `start` begin: a list of many items stays linear. */
  firstInline(block, start) {
    if (this.cursor.block !== block) this.cursor = { block, at: 0 };
    const inlines = block.inlines ?? [];
    while (this.cursor.at < inlines.length && inlines[this.cursor.at].end <= start) this.cursor.at += 1;
    return this.cursor.at;
  }

  /** Headline, standfirst or a caption, with the quotations that were found in it. */
  display(field, block, value) {
    const text = new CodePointText(value);
    const quotations = this.quotations.inDisplay(field, block);
    return drawInlines(this.maker, text, { start: 0, end: text.length }, [], quotations, this.markFor);
  }
}

/**
 * @param {{maker: import("./dom.js").Maker, strings: Function, locale: string}} context
 * @param {object} article
 * @param {(number: number, pieces: Map<number, Element[]>) => void} jump goes to a quotation
 * @returns {{nodes: Element[], drawing: Drawing}}
 */
export function drawStory(context, article, jump) {
  const drawing = new Drawing(context, article);
  const { maker } = context;
  const story = maker.make("article", { lang: article.language, dir: article.direction ?? "ltr" }, [
    drawHead(drawing),
    article.lead_image ? drawFigure(drawing, article.lead_image, null) : null,
    drawBody(drawing),
    drawNotes(drawing),
    drawSource(drawing),
  ]);
  const main = maker.make("main", {}, [story]);
  const speakers = drawSpeakers(drawing, (number) => jump(number, drawing.pieces));
  return { nodes: [main, speakers], drawing };
}
