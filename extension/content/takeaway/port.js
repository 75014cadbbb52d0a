/** What the reader is given to take words and files away with: the background writes them, from the page's text where a link leads there. */
import { TAKE } from "../../messages.js";
import { saveFile } from "./save.js";

/**
 * @param {Document} document
 * @param {string} url the story's, without what does not belong to it
 * @param {{words: Uint32Array, text: string} | null} snapshot the page as it was read
 * @param {import("./clipboard.js").Clipboard} clipboard
 * @returns {import("../../reader/ports.js").TakeawayPort}
 */
export function takeawayFor(document, url, snapshot, clipboard) {
  return {
    url,
    async take(request, words) {
      const place = words && snapshot !== null ? { ...words, snapshot } : undefined;
      const { answer, error } = await chrome.runtime.sendMessage({ name: TAKE, request, place });
      if (error) throw new Error(error.message);
      return answer;
    },
    copy: (contents, isRich) => clipboard.write(contents, isRich),
    save: (file) => saveFile(document, file),
  };
}
