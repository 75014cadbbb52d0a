/** Where the user was on the page: scrolled to, focused, selected. */
import { activeElementOf, focus, isConnected, selectionOf } from "./safe-dom.js";

/**
 * Notes the place, to be given back when the reader closes.
 *
 * @param {Document} document
 * @returns {{restore: () => void}}
 */
export function savePlace(document) {
  const scroll = { left: window.scrollX, top: window.scrollY };
  const scrollers = savedScrollers(document);
  const focused = activeElementOf(document);
  const selected = savedSelection(document);
  return {
    restore() {
      window.scrollTo({ ...scroll, behavior: "instant" });
      for (const { element, left, top } of scrollers) {
        if (isConnected(element)) element.scrollTo({ left, top, behavior: "instant" });
      }
      restoreSelection(document, selected);
      if (focused !== null && isConnected(focused) && focused !== activeElementOf(document)) {
        focus(focused, { preventScroll: true });
      }
    },
  };
}

/** Elements that scroll by themselves lose their place with their box. */
function savedScrollers(document) {
  const saved = [];
  for (const element of Document.prototype.getElementsByTagName.call(document, "*")) {
    const top = scrollTop.call(element);
    const left = scrollLeft.call(element);
    if (top !== 0 || left !== 0) saved.push({ element, left, top });
  }
  return saved;
}

const scrollTop = Object.getOwnPropertyDescriptor(Element.prototype, "scrollTop").get;
const scrollLeft = Object.getOwnPropertyDescriptor(Element.prototype, "scrollLeft").get;

function savedSelection(document) {
  const selection = selectionOf(document);
  if (selection === null || selection.rangeCount === 0) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

/** The page may have changed meanwhile: then there is nothing left to select. */
function restoreSelection(document, selected) {
  const selection = selectionOf(document);
  if (selection === null) return;
  if (selected === null) {
    selection.removeAllRanges();
    return;
  }
  try {
    selection.setBaseAndExtent(selected.anchorNode, selected.anchorOffset, selected.focusNode, selected.focusOffset);
  } catch {
    selection.removeAllRanges();
  }
}
