/** The article's JSON value → the story, drawn node by node. */
import { drawBody } from "./blocks.js";
import { drawFigure } from "./frame/figure.js";
import { drawHead } from "./frame/head.js";
import { drawInlines } from "./inlines.js";
import { marksOf } from "./quotes/marks.js";
import { drawNotes } from "./frame/notes.js";
import { CodePointText } from "./offsets.js";
import { Quotations } from "./quotes/quotations.js";
import { drawSource } from "./frame/source.js";

/** What every part of a story is drawn with. */
export class Drawing {
  constructor({ maker, strings, locale, ui, number, percent }, article, onEnlarge) {
    this.maker = maker;
    /** @type {(key: string, ...substitutions: string[]) => string} */
    this.strings = strings;
    this.locale = locale;
    /** What an element with words of the interface bears, amid a story in another language. */
    this.ui = ui;
    this.number = number;
    this.percent = percent;
    /** @type {((image: HTMLImageElement, opener: HTMLElement) => void) | null} shows a picture as large as it goes */
    this.onEnlarge = onEnlarge;
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
    /** The story's element, once it is drawn. */
    this.root = () => null;
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
 * @param {object} context
 * @param {object} article
 * @param {((image: HTMLImageElement, opener: HTMLElement) => void) | null} [onEnlarge]
 */
export function drawStory(context, article, onEnlarge = null) {
  const drawing = new Drawing(context, article, onEnlarge);
  const { maker } = context;
  const body = drawBody(drawing);
  const footer = drawSource(drawing);
  const story = maker.make("article", { lang: article.language, dir: article.direction ?? "ltr" }, [
    drawHead(drawing),
    article.lead_image ? drawFigure(drawing, article.lead_image, null) : null,
    body,
    drawNotes(drawing),
    footer,
  ]);
  drawing.root = () => story;
  return { drawing, main: maker.make("main", {}, [story]), body, footer };
}
