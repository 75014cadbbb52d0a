/**
 * Where the user was on the page: scrolled to, focused, selected. Elements that scroll by themselves keep their place
 * in both browsers, although they lose their boxes meanwhile.
 */
import { activeElementOf, focus, isConnected, selectionOf } from "./safe-dom.js";

/**
 * Notes the place, to be given back when the reader closes.
 *
 * @param {Document} document
 * @returns {{restore: () => void}}
 */
export function savePlace(document) {
  const scroll = { left: window.scrollX, top: window.scrollY };
  const focused = activeElementOf(document);
  const selected = savedSelection(document);
  return {
    restore() {
      window.scrollTo({ ...scroll, behavior: "instant" });
      restoreSelection(document, selected);
      if (focused !== null && isConnected(focused) && focused !== activeElementOf(document)) {
        focus(focused, { preventScroll: true });
      }
    },
  };
}

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
