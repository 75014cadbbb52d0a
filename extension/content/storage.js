/** What the user has chosen and said: settings, synced; and by story what was corrected and brought back. */

import { plainAddress } from "./address.js";

const SETTINGS = "settings";
const HINT_SEEN = "hintSeen";
const STORY = "story:";

/** Stories that are remembered; past that the oldest goes. */
const MAX_STORIES = 300;

/** Writes are gathered for so long, in ms: the browser allows 120 a minute, and a slider makes more. */
const GATHER_MS = 400;

let pending = null;

/**
 * Never fails: without storage there are defaults.
 *
 * @param {string} url the page's
 * @returns {Promise<{settings: object, saved: object, isFirstRun: boolean}>}
 */
export async function load(url) {
  const key = storyKey(url);
  try {
    const [synced, local] = await Promise.all([chrome.storage.sync.get(SETTINGS), chrome.storage.local.get([key, HINT_SEEN])]);
    return { settings: synced[SETTINGS] ?? {}, saved: local[key]?.saved ?? {}, isFirstRun: local[HINT_SEEN] !== true };
  } catch {
    return { settings: {}, saved: {}, isFirstRun: false };
  }
}

export function saveSettings(settings) {
  clearTimeout(pending?.timer);
  pending = { settings, timer: setTimeout(flush, GATHER_MS) };
}

/** Writes what is still to be written. */
export function flush() {
  if (pending === null) return;
  clearTimeout(pending.timer);
  ignoringErrors(chrome.storage.sync.set({ [SETTINGS]: pending.settings }));
  pending = null;
}

export function saveHintSeen() {
  ignoringErrors(chrome.storage.local.set({ [HINT_SEEN]: true }));
}

/**
 * @param {string} url the page's
 * @param {object} saved what to keep for its story
 */
export function saveStory(url, saved) {
  ignoringErrors(writeStory(storyKey(url), saved));
}

async function writeStory(key, saved) {
  const isEmpty = Object.values(saved).every((value) => Object.keys(value ?? {}).length === 0);
  if (isEmpty) return chrome.storage.local.remove(key);
  await chrome.storage.local.set({ [key]: { at: Date.now(), saved } });
  const stories = Object.entries(await chrome.storage.local.get(null)).filter(([name]) => name.startsWith(STORY));
  const oldest = stories.sort(([, a], [, b]) => b.at - a.at).slice(MAX_STORIES);
  if (oldest.length > 0) await chrome.storage.local.remove(oldest.map(([name]) => name));
}

/** One key for a story, however one came to it. */
export function storyKey(address) {
  return STORY + plainAddress(address);
}

/** The extension may have been updated under an open reader: then nothing can be kept, and reading goes on. */
function ignoringErrors(promise) {
  promise?.catch(() => {});
}
