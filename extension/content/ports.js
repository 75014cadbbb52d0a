/** What the reader is given in a page: the extension's storage, its fonts and options, the page's voices. */
import { FONT, OPTIONS } from "../messages.js";
import { canonicalAddress } from "./address.js";
import { notebookFor } from "./keep.js";
import { browserSpeech } from "../reader/speech/port.js";
import { takeawayFor } from "./takeaway/port.js";
import { flush, saveHintSeen, saveSettings, saveStory } from "./storage.js";

/**
 * @param {{saved: object, isFirstRun: boolean}} kept as `load` of `storage.js` gives it
 * @param {string} url the page's
 * @param {{snapshot: {words: Uint32Array, text: string} | null, clipboard: import("./takeaway/clipboard.js").Clipboard}} page
 * @param {{onSettings: (settings: object) => void, onShow: (words: object) => void}} events
 * @returns {Partial<import("../reader/ports.js").Ports>}
 */
export function portsFor({ saved, isFirstRun }, url, { snapshot, clipboard }, { onSettings, onShow }) {
  const canonical = canonicalAddress(document, url);
  return {
    saved,
    isFirstRun,
    saveSettings(settings) {
      onSettings(settings);
      saveSettings(settings);
    },
    saveStory: (kept) => saveStory(url, kept),
    onHintSeen: saveHintSeen,
    loadFont: async (file) => (await chrome.runtime.sendMessage({ name: FONT, file })).bytes,
    openOptions() {
      flush();
      chrome.runtime.sendMessage({ name: OPTIONS });
    },
    notebook: notebookFor(canonical),
    takeaway: takeawayFor(document, canonical, snapshot, clipboard),
    showOnPage: onShow,
    speech: browserSpeech(window),
  };
}
