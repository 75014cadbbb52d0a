/** Bytes that travel in a script as a string, a character a byte; text that travels as bytes. */

/**
 * @param {string} text characters up to U+00FF
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function bytesOf(text) {
  // Both are the browser's own code; a loop that runs once is never compiled well. It is for Node, which runs the tests and
  // may be too old to have them.
  const array = /** @type {any} */ (Uint8Array);
  if (array.fromBase64) return array.fromBase64(btoa(text));
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/**
 * The string literal in a script that holds a wasm module, read. Nothing else begins with its magic number.
 *
 * @param {string} script
 */
export function wasmIn(script) {
  const literal = /"(\0asm(?:[^"\\]|\\.)*)"/.exec(script)?.[1] ?? "";
  return bytesOf(literal.replace(/\\(.)/g, (_, char) => ({ n: "\n", r: "\r" })[char] ?? char));
}

/**
 * A text in UTF-8. The browser's own encoder is quicker than the loop in which wasm-bindgen hands a string over.
 *
 * @param {string} text
 */
export function utf8(text) {
  return new TextEncoder().encode(text);
}
