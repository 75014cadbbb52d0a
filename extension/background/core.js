/**
 * The same core as in the content script, for pages whose CSP forbids wasm there. Only Chromium has such pages:
 * in Firefox the content script's wasm always runs, and the bundler leaves this out.
 */
import { utf8, wasmIn } from "../content/bytes.js";
import createCore from "quotelight:core";

let core = null;

/**
 * @param {{words: Uint32Array, text: string, url: string}} page
 * @returns {Promise<{article: object} | {error: {code: string, message: string}}>} never rejects
 */
export async function extract({ words, text, url }) {
  if (!REMOTE_CORE) return { error: { code: "internal", message: "The core runs in the page." } };
  try {
    core ??= await startCore();
    return { article: core.extract(words, utf8(text), url) };
  } catch (error) {
    if (typeof error?.code === "string" && !(error instanceof Error)) return { error };
    // After a trap the instance's memory can mean anything: the next call gets a fresh one.
    core = null;
    return { error: { code: "internal", message: String(error?.message ?? error) } };
  }
}

async function startCore() {
  const core = createCore();
  const script = await (await fetch(chrome.runtime.getURL("content.js"))).text();
  // A second copy of the wasm would make the package half as large again.
  core.initSync({ module: wasmIn(script) });
  return core;
}
