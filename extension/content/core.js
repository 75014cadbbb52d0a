/**
 * The core, wherever it runs: in this content script where the page allows wasm, else in the background, fed by
 * message. The caller need not know which.
 */
import { EXTRACT } from "../messages.js";
import { measure, measured } from "./measure.js";
import createCore from "quotelight:core";
import wasm from "quotelight:wasm";
import { bytesOf, utf8 } from "./bytes.js";

let core = null;

/**
 * The packed page → the article's JSON value.
 *
 * @param {{words: Uint32Array, text: string}} snapshot
 * @param {string} url the page's address
 * @returns {Promise<object>}
 * @throws {{code: string, message: string}} as in the output format
 */
export async function extract(snapshot, url) {
  if (core === null && !isWasmAllowed()) return extractRemotely(snapshot, url);
  core ??= measured("wasm", startCore);
  try {
    return measured("pipeline", () => core.extract(snapshot.words, utf8(snapshot.text), url));
  } catch (error) {
    // After a trap the instance's memory can mean anything: the next call gets a fresh one.
    if (!isAnswer(error)) core = null;
    throw isAnswer(error) ? error : internal(error);
  }
}

/** An empty module: in Chromium a content script may run wasm only where the page's own CSP lets it. */
function isWasmAllowed() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}

function startCore() {
  const core = createCore();
  core.initSync({ module: bytesOf(wasm) });
  return core;
}

async function extractRemotely({ words, text }, url) {
  const started = performance.now();
  let answer;
  try {
    answer = await chrome.runtime.sendMessage({ name: EXTRACT, words, text, url });
  } catch (error) {
    throw internal(error);
  }
  measure("remote", started);
  if (answer?.article) return answer.article;
  throw isAnswer(answer?.error) ? answer.error : internal(answer);
}

/** Whether it is an error that the core itself gave. */
function isAnswer(error) {
  return typeof error?.code === "string" && typeof error?.message === "string" && !(error instanceof Error);
}

function internal(error) {
  return { code: "internal", message: String(error?.message ?? error) };
}
