/** A click on the button → the reader in that tab, or a word on why not. */
import { READER_KEY } from "../messages.js";
import { showRefusal } from "./button.js";

/**
 * In Chromium the grant of `activeTab` can arrive after a click that follows a navigation within milliseconds:
 * 3 of 100 such clicks failed, none of 120 with four tries this far apart.
 */
const TRIES = 4;
const PAUSE_MS = 60;

/** The listener of `action.onClicked`. */
export function onClick(tab) {
  return openReader(tab);
}

/**
 * Opens the reader in a tab that we may touch, or closes it.
 *
 * @param {Tab} tab
 * @param {{isAuto?: boolean, isSelection?: boolean}} [wish] see `content/toggle.js`
 */
export async function openReader(tab, wish = {}) {
  const clickedAt = Date.now();
  for (let left = TRIES; ; left -= 1) {
    try {
      await toggleReader(tab.id, clickedAt, wish);
      return;
    } catch (error) {
      if (left <= 1 || !(await isStillThere(tab))) {
        if (wish.isAuto) return;
        await showRefusal(tab.id, reasonFor(tab, error));
        return;
      }
    }
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
}

async function toggleReader(tabId, clickedAt, wish) {
  const target = { tabId };
  const [{ result: toggled }] = await chrome.scripting.executeScript({
    target,
    func: toggleIfThere,
    args: [READER_KEY, clickedAt, wish],
  });
  if (toggled === true) return;
  await Promise.all([
    chrome.scripting.insertCSS({ target, files: ["cover.css"], origin: "USER" }),
    chrome.scripting.executeScript({ target, files: ["content.js"] }),
  ]);
}

/** Runs in the page: toggles the reader that an earlier click brought, or notes the time for the one to come. */
function toggleIfThere(key, clickedAt, wish) {
  const reader = globalThis[Symbol.for(key)];
  if (typeof reader?.toggle !== "function") {
    globalThis[Symbol.for(key)] = { clickedAt, wish };
    return false;
  }
  reader.toggle(clickedAt, wish);
  return true;
}

async function isStillThere(tab) {
  try {
    await chrome.tabs.get(tab.id);
    return true;
  } catch {
    return false;
  }
}

/**
 * Which refusal it is. An ordinary address that may not be touched although the user clicked on it is Chromium's
 * sticky case: the tab moved to or from a cross-origin isolated page after an earlier grant, and only another
 * tab helps.
 */
function reasonFor(tab, error) {
  const isOrdinary = /^(https?|file):/.test(tab.url ?? "") && !isStore(tab.url);
  return isOrdinary && /Cannot access contents/.test(String(error?.message)) ? "isolated" : "restricted";
}

function isStore(url) {
  return /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/.test(
    url,
  );
}
