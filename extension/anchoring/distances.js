/**
 * How well does a pattern fit a text, wherever it ends? Edit distances by Myers' bit vectors ("A fast bit-vector algorithm
 * for approximate string matching based on dynamic programming", 1999) with Hyyrö's blocks: a column of the table of
 * distances is a word of 32 bits for each 32 characters of the pattern, and goes one character of the text on in some twenty
 * operations.
 */

const WORD = 32;

/**
 * @param {string} text
 * @param {string} pattern not empty
 * @param {boolean} [isFromStart] whether the fit begins where the text does; else it begins anywhere
 * @returns {Uint32Array} for each place in the text, of the fit that ends with that character, how many characters must be
 *   put in, left out or replaced
 */
export function distances(text, pattern, isFromStart = false) {
  const count = Math.ceil(pattern.length / WORD);
  const places = placesOf(pattern, count);
  const nowhere = new Int32Array(count);
  // Of each block, where going down a row of the column adds one, and where it takes one away.
  const plus = new Int32Array(count).fill(-1);
  const minus = new Int32Array(count);
  const lastBit = 1 << ((pattern.length - 1) % WORD);
  const found = new Uint32Array(text.length);
  let distance = pattern.length;
  for (let at = 0; at < text.length; at += 1) {
    const equal = places.get(text[at]) ?? nowhere;
    // What going on a character changes at the border of two blocks: 1, 0 or -1.
    let carry = isFromStart ? 1 : 0;
    for (let block = 0; block < count; block += 1) {
      const p = plus[block];
      const m = minus[block];
      const isLess = carry < 0 ? 1 : 0;
      const vertical = equal[block] | m;
      const match = equal[block] | isLess;
      const horizontal = (((match & p) + p) ^ p) | match;
      let up = m | ~(horizontal | p);
      let down = p & horizontal;
      const top = block === count - 1 ? lastBit : 1 << (WORD - 1);
      const next = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | isLess;
      plus[block] = down | ~(vertical | up);
      minus[block] = up & vertical;
      carry = next;
    }
    distance += carry;
    found[at] = distance;
  }
  return found;
}

/** Where in the pattern each of its characters stands, a bit a place. */
function placesOf(pattern, count) {
  const places = new Map();
  for (let at = 0; at < pattern.length; at += 1) {
    let bits = places.get(pattern[at]);
    if (bits === undefined) {
      bits = new Int32Array(count);
      places.set(pattern[at], bits);
    }
    bits[at >> 5] |= 1 << (at & 31);
  }
  return places;
}
