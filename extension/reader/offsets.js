/**
 * The article counts in Unicode code points, JavaScript in UTF-16 code units. This is the one place where the one
 * becomes the other.
 */

const SURROGATE = /[\ud800-\udfff]/;

/** A text that is cut by code points. */
export class CodePointText {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.units = SURROGATE.test(text) ? unitOffsets(text) : null;
  }

  /** The offset in UTF-16 code units; past the end it is the end. */
  unit(offset) {
    const at = Math.max(0, offset);
    if (this.units === null) return Math.min(at, this.text.length);
    return this.units[Math.min(at, this.units.length - 1)];
  }

  /** The offset in code points of one in UTF-16 code units. */
  point(unit) {
    if (this.units === null) return unit;
    let low = 0;
    let high = this.units.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.units[middle] < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The words from `start` to `end`, exclusive. */
  slice(start, end) {
    return this.text.slice(this.unit(start), this.unit(end));
  }

  /** How many code points the text has. */
  get length() {
    return this.units === null ? this.text.length : this.units.length - 1;
  }
}

/** How many code points a string has. */
export function codePoints(text) {
  if (!SURROGATE.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function unitOffsets(text) {
  const units = new Uint32Array(text.length + 1);
  let count = 0;
  let at = 0;
  for (const char of text) {
    units[count++] = at;
    at += char.length;
  }
  units[count] = at;
  return units.subarray(0, count + 1);
}
