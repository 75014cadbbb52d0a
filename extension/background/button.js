/** What the button shows of a tab. All of it is kept by tab, and the browser forgets it on navigation. */
import { REFUSALS } from "../messages.js";

const ICONS = { 16: "icons/16.png", 32: "icons/32.png" };
const OPEN_ICONS = { 16: "icons/open-16.png", 32: "icons/open-32.png" };

/** The reader of the tab is `open` or `closed`. */
export async function showState(tabId, state) {
  const open = state === "open";
  await Promise.all([
    chrome.action.setTitle({ tabId, title: chrome.i18n.getMessage(open ? "actionClose" : "actionOpen") }),
    chrome.action.setIcon({ tabId, path: open ? OPEN_ICONS : ICONS }),
    chrome.action.setBadgeText({ tabId, text: "" }),
  ]);
}

/** There can be no reader in the tab: badge, title, and a popup with the reason. */
export async function showRefusal(tabId, reason) {
  const message = chrome.i18n.getMessage(REFUSALS[reason] ?? REFUSALS.restricted);
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text: "!" }),
    chrome.action.setBadgeBackgroundColor({ tabId, color: "#8a3b12" }),
    chrome.action.setTitle({ tabId, title: message }),
  ]);
  await openPopup(tabId, reason);
}

/**
 * Opens the popup now, if the browser lets us. It is the tab's popup only for that moment: the next click is a
 * click again, which may work by then.
 */
async function openPopup(tabId, reason) {
  const tab = await chrome.tabs.get(tabId);
  await chrome.action.setPopup({ tabId, popup: `popup.html?${new URLSearchParams({ reason, tab: tabId })}` });
  try {
    await chrome.action.openPopup({ windowId: tab.windowId });
  } catch {
    // No window has the focus: badge and title have said it.
  }
}
