/** Pages that have no place for a reader. */
import { bodyOf } from "./safe-dom.js";

const HTML = "http://www.w3.org/1999/xhtml";

/**
 * @param {Document} document
 * @returns {string | null} a key of `REFUSALS`, or null if there can be a reader
 */
export function refusalOf(document) {
  const body = bodyOf(document);
  const isBody = body !== null && body.localName === "body" && body.namespaceURI === HTML;
  return isBody ? null : "bodyless";
}
