/** Finds words of the story on the page, brings them before the eyes and selects them. */
import { bodyOf, selectionOf } from "./safe-dom.js";

const createRange = (document) => Document.prototype.createRange.call(document);
const createWalker = (document, root) => Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);

/** Characters that the story leaves out, and the page may have. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/**
 * @param {Document} document
 * @param {{exact: string, prefix: string}} words the prefix tells places with the same words apart
 * @returns {boolean} whether they were found
 */
export function showOnPage(document, { exact, prefix }) {
  const body = bodyOf(document);
  if (body === null) return false;
  const page = textOf(document, body);
  // A quotation over several paragraphs is found by its first.
  const wanted = squeezed(exact.split("\n")[0]);
  const before = squeezed(prefix.split("\n").at(-1));
  const withPrefix = page.text.indexOf(before + wanted);
  const at = withPrefix >= 0 ? withPrefix + before.length : page.text.indexOf(wanted);
  if (wanted === "" || at < 0) return false;
  const [first, last] = [page.place(at), page.place(at + wanted.length - 1)];
  const range = createRange(document);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  const { top, height } = range.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top - Math.max(0, (window.innerHeight - height) / 2), behavior: "instant" });
  const selection = selectionOf(document);
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}

/** The page's text without white space, and where each character of it stands. */
function textOf(document, body) {
  const nodes = [];
  const starts = [];
  const offsets = [];
  const parts = [];
  let length = 0;
  const walker = createWalker(document, body);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = /** @type {Text} */ (node);
    const places = [];
    let kept = "";
    for (let index = 0; index < data.length; index += 1) {
      const character = data[index];
      if (/\s/.test(character) || INVISIBLE.test(character)) continue;
      kept += character;
      places.push(index);
    }
    if (kept === "" || !isShown(node)) continue;
    nodes.push(node);
    starts.push(length);
    offsets.push(places);
    parts.push(kept);
    length += kept.length;
  }
  return {
    text: parts.join(""),
    place(at) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= at) low = middle;
        else high = middle - 1;
      }
      return { node: nodes[low], offset: offsets[low][at - starts[low]] };
    },
  };
}

function isShown(node) {
  const { parentElement } = node;
  return parentElement !== null && Element.prototype.checkVisibility.call(parentElement, { visibilityProperty: true });
}

function squeezed(words) {
  return words.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, "");
}
