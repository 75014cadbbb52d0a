/**
 * Citations and files: the second wasm, which is read when somebody copies or saves something. It runs here, where every
 * browser lets it, and so it is no file that a page could see.
 */
import { answerOf } from "./answer.js";
import { folded, textDirective } from "./fragment.js";
import { visibleText } from "./page-text.js";
import createTakeaway from "quotelight:takeaway";
import format from "../content/snapshot-format.json" with { type: "json" };

let starting = null;

/**
 * @param {object} request `{form, story?, parts?, records?, accessed?, labels?, quotations?, title?}`: see
 *   `src/takeaway/request.rs`
 * @param {{exact: string, before: string, after: string, snapshot: {words: Uint32Array, text: string}}} [place] the words of
 *   the one part, the story's words around them and the packed page: the citation's link leads there, if one leads to
 *   these words alone
 * @returns {Promise<{answer: ReturnType<typeof answerOf>} | {error: {code: string, message: string}}>} never rejects
 */
export async function take(request, place) {
  try {
    starting ??= start();
    const fragment = place ? fragmentFor(place, request.story?.language ?? null) : null;
    const parts = place ? request.parts.map((part) => ({ ...part, fragment })) : request.parts;
    return { answer: answerOf((await starting).take(JSON.stringify({ ...request, parts })), fragment) };
  } catch (error) {
    // After a trap the instance's memory can mean anything: the next call gets a fresh one.
    starting = null;
    return { error: { code: "internal", message: String(error?.message ?? error) } };
  }
}

function fragmentFor(place, language) {
  return textDirective(place, folded(visibleText(place.snapshot, format)), language);
}

async function start() {
  const takeaway = createTakeaway();
  const response = await fetch(chrome.runtime.getURL("takeaway.wasm"));
  takeaway.initSync({ module: await response.arrayBuffer() });
  return takeaway;
}
