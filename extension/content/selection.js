/** The part of an article that the user had selected on the page. */
import { selectionOf } from "./safe-dom.js";

/** What is selected, as lines of words; empty where nothing is. */
export function selectedLines(document) {
  return String(selectionOf(document) ?? "")
    .split(/\n+/)
    .map(squeezed)
    .filter((line) => line !== "");
}

/**
 * The blocks that the selection touches, whole, with the quotations in them.
 *
 * @param {object} article the article's JSON value
 * @param {string[]} lines as `selectedLines` gives them
 * @returns {object | null} null if the selection holds nothing of the story
 */
export function selectedPart(article, lines) {
  const isTouched = ({ text }) => {
    const words = squeezed(text ?? "");
    return words !== "" && lines.some((line) => words.includes(line) || line.includes(words));
  };
  const blocks = article.blocks.filter(isTouched);
  if (blocks.length === 0) return null;
  const isWithin = ({ start, end }) => blocks.some((block) => start < block.end && end > block.start);
  const quotes = article.quotes.filter(isWithin);
  return { ...article, blocks, quotes, lead_image: null, standfirst: null, notes: [], loss: undefined, headline_quotes: [] };
}

function squeezed(words) {
  return words.replace(/\s+/g, "");
}
