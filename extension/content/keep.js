/** The notebook, as the reader in a page asks for it: by message, as it lies in the extension's own origin. */
import { KEEP, KEPT, NOTEBOOK, REWRITE, UNKEEP } from "../messages.js";

/**
 * @param {string} url the story's
 * @returns {import("../reader/ports.js").NotebookPort}
 */
export function notebookFor(url) {
  return {
    url,
    recall: async () => (await ask({ name: KEPT, url }))?.records ?? null,
    keep: async (records) => (await ask({ name: KEEP, records }))?.records ?? null,
    remove: async (ids) => (await ask({ name: UNKEEP, ids }))?.records ?? null,
    change: async (id, changed) => (await ask({ name: REWRITE, id, changed }))?.record ?? null,
    open: () => void ask({ name: NOTEBOOK }),
  };
}

/** The background's answer; null where there is none, as after an update of the extension. */
async function ask(message) {
  try {
    return (await chrome.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}
