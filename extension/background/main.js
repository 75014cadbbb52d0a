/** The background: a click opens or closes the reader of that tab. A service worker in Chromium, an event page in Firefox. */
import { onClick } from "./click.js";
import { onMessage } from "./inbox.js";
import { onMenu, makeMenus } from "./menus.js";
import { onPermissionsRemoved, registerSites } from "./sites.js";

chrome.action.onClicked.addListener(onClick);
chrome.runtime.onMessage.addListener(onMessage);
chrome.contextMenus.onClicked.addListener(onMenu);
chrome.permissions.onRemoved.addListener(onPermissionsRemoved);
// Browsers forget menus and registered scripts when the extension is updated.
chrome.runtime.onInstalled.addListener(() => {
  makeMenus();
  registerSites();
});
