/** The packed page → its visible text. The page itself is hidden while its story is read. */

const ELEMENT = 1;
const HIDDEN_BIT = 4;
const TAG_SHIFT = 3;
const ATTRIBUTES_SHIFT = 11;

/** Elements whose text is no text of the page. */
const SILENT = new Set(["title", "noscript", "script", "template", "textarea", "option", "datalist", "rp", "svg"]);

/**
 * @param {{words: Uint32Array, text: string}} snapshot as `walker.js` packs it; `src/dom/snapshot.rs` documents the form
 * @param {{tags: string[]}} format
 * @returns {string}
 */
export function visibleText({ words, text }, { tags }) {
  const silent = new Set(tags.flatMap((name, index) => (SILENT.has(name) ? [index] : [])));
  const parts = [];
  // By number of node: whether what it holds is not seen. The first is the document.
  const isUnseen = [false];
  let at = 1;
  let unit = 0;
  const take = (length) => {
    const value = text.slice(unit, unit + length);
    unit += length + 1;
    return value;
  };
  while (at < words.length) {
    const word = words[at++];
    const parent = words[at++];
    if ((word & 3) === ELEMENT) {
      isUnseen.push(isUnseen[parent] || (word & HIDDEN_BIT) !== 0 || silent.has((word >> TAG_SHIFT) & 0xff));
      for (let count = word >>> ATTRIBUTES_SHIFT; count > 0; count -= 1) {
        unit += words[at + 1] + 1;
        at += 2;
      }
    } else {
      const value = take(words[at++]);
      isUnseen.push(true);
      if (!isUnseen[parent]) parts.push(value);
    }
  }
  return parts.join("\n");
}
