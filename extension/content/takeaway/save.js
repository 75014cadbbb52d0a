/** A file of ours → the browser's downloads, by a link that is never in the page. */

/** How long the file's address is kept for the browser to take it, in ms. */
const KEEP_MS = 60_000;

/**
 * @param {Document} document
 * @param {{name: string, type: string, text?: string, bytes?: Uint8Array<ArrayBuffer>}} file
 */
export function saveFile(document, { name, type, text, bytes }) {
  const address = URL.createObjectURL(new Blob([bytes ?? text], { type }));
  const link = /** @type {HTMLAnchorElement} */ (Document.prototype.createElement.call(document, "a"));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
