/**
 * Copying and saving, as in the extension: the second wasm, which is started when somebody first asks for it. A link leads to
 * the story alone, as only a page that is read where it stands can tell whether words are unique on it.
 */
import init, { take } from "quotelight-takeaway";
import { answerOf } from "../extension/background/answer.js";
import { Clipboard } from "../extension/content/takeaway/clipboard.js";
import { saveFile } from "../extension/content/takeaway/save.js";

let starting = null;

/**
 * @param {Document} document the reader's
 * @param {() => string | null} address of the story that is shown
 * @returns {import("../extension/reader/ports.js").TakeawayPort}
 */
export function takeawayFor(document, address) {
  const clipboard = new Clipboard(document);
  document.addEventListener("copy", (event) => clipboard.onCopy(event));
  return {
    get url() {
      return address();
    },
    take: answer,
    copy: (contents, isRich) => clipboard.write(contents, isRich),
    save: (file) => saveFile(document, file),
  };
}

async function answer(request) {
  starting ??= init({ module_or_path: new URL("takeaway.wasm", import.meta.url) });
  try {
    await starting;
    return answerOf(take(JSON.stringify(request)), null);
  } catch (error) {
    // There may be a network the next time.
    starting = null;
    throw error;
  }
}
