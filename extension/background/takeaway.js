/**
 * Citations and files: the second wasm, which is read when somebody copies or saves something. It runs here, where every
 * browser lets it, and so it is no file that a page could see.
 */
import createTakeaway from "quotelight:takeaway";

let starting = null;

/**
 * @param {object} request `{form, story?, parts?, records?, accessed?, labels?, quotations?, title?}`: see
 *   `src/takeaway/request.rs`
 * @returns {Promise<{answer: {name?: string, type?: string, text?: string, html?: string, bytes?: Uint8Array}} |
 *   {error: {code: string, message: string}}>} never rejects
 */
export async function take(request) {
  try {
    starting ??= start();
    const taken = (await starting).take(JSON.stringify(request));
    const answer = JSON.parse(taken.json());
    const bytes = taken.bytes();
    taken.free();
    return { answer: bytes === undefined ? answer : { ...answer, bytes } };
  } catch (error) {
    // After a trap the instance's memory can mean anything: the next call gets a fresh one.
    starting = null;
    return { error: { code: "internal", message: String(error?.message ?? error) } };
  }
}

async function start() {
  const takeaway = createTakeaway();
  const response = await fetch(chrome.runtime.getURL("takeaway.wasm"));
  takeaway.initSync({ module: await response.arrayBuffer() });
  return takeaway;
}
