/** The `mark` elements of quotations. */

/**
 * Makes a function that makes the pieces of quotations.
 *
 * @param {import("../dom.js").Maker} maker
 * @param {import("./quotations.js").Quotations} quotations
 * @param {(key: number | string, mark: Element) => void} onPiece called for each piece, in reading order
 */
export function marksOf(maker, quotations, onPiece) {
  const begun = new Set();
  return ({ quotation, index, key }) => {
    const isFirst = !begun.has(key);
    begun.add(key);
    const isSpeech = quotation.kind === "direct";
    const speaker = isSpeech ? quotations.speakerOf(quotation) : null;
    const mark = maker.make("mark", {
      // Only quotations of the body have a number; those of the headline and the like are marked all the same.
      "data-quotation": index,
      "data-kind": quotation.kind,
      "data-speaker": speaker?.id,
      "data-hue": isSpeech ? quotations.hueOf(speaker) : null,
      "data-number": isFirst ? quotations.numbers.get(index) : null,
      "data-label": isFirst && quotations.labels.has(index) ? speaker.name : null,
      "data-place": isFirst ? quotations.labels.get(index) : null,
      // A quotation is one stop for the keyboard, however many pieces it has.
      tabindex: isSpeech && isFirst && index !== null ? 0 : null,
    });
    onPiece(key, mark);
    return mark;
  };
}

/**
 * The quotation that an element stands in, be it a piece of the quotation or what stands for it in another way of reading.
 *
 * @param {Element | null} element
 * @returns {number | null}
 */
export function quotationOf(element) {
  const place = element?.closest("mark[data-quotation], [data-of]");
  return place ? Number(place.getAttribute("data-quotation") ?? place.getAttribute("data-of")) : null;
}
