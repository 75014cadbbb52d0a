/** The context menu: the reader of this page, of what is selected, of a link; this site by itself; the notebook. */
import { showRefusal } from "./button.js";
import { openReader } from "./click.js";
import { openNotebook } from "./notebook.js";
import { addSite, chosenSites, patternOf, removeSite } from "./sites.js";

const ITEMS = Object.freeze([
  { id: "page", contexts: ["page"], title: "menuPage" },
  { id: "selection", contexts: ["selection"], title: "menuSelection" },
  { id: "link", contexts: ["link"], title: "menuLink", targetUrlPatterns: ["https://*/*", "http://*/*"] },
  { id: "site", contexts: ["action"], title: "menuSite" },
  { id: "notebook", contexts: ["action"], title: "notebookOpen" },
]);

/** Makes the menu; it lasts until the extension is updated. */
export async function makeMenus() {
  await chrome.contextMenus.removeAll();
  for (const { title, ...item } of ITEMS) chrome.contextMenus.create({ ...item, title: chrome.i18n.getMessage(title) });
}

/** The listener of `contextMenus.onClicked`. */
export function onMenu({ menuItemId, linkUrl }, tab) {
  switch (menuItemId) {
    case "page":
      return openReader(tab);
    case "selection":
      return openReader(tab, { isSelection: true });
    case "link":
      return openLink(linkUrl, tab);
    case "notebook":
      return openNotebook();
    case "site":
      return toggleSite(tab);
  }
}

/**
 * Opens a link in a tab of its own, in the reader. The click permits us to touch the tab that it was made in and no
 * other, so the browser asks; the permission is given back as soon as the reader is there.
 */
async function openLink(address, tab) {
  const pattern = patternOf(address);
  if (pattern === null) return;
  // First of all: browsers let us ask only while the click is being handled.
  const isGranted = await chrome.permissions.request({ origins: [pattern] });
  if (!isGranted) {
    await showRefusal(tab.id, "unpermitted");
    return;
  }
  const opened = await chrome.tabs.create({ url: address, openerTabId: tab.id, index: tab.index + 1 });
  await openReader(await loaded(opened.id));
  if (!(await chosenSites()).includes(pattern)) await chrome.permissions.remove({ origins: [pattern] });
}

/** Opens this site's stories by themselves from now on, or no more. */
async function toggleSite(tab) {
  const pattern = patternOf(tab.url ?? "");
  if (pattern === null) {
    await showRefusal(tab.id, "restricted");
    return;
  }
  const isGranted = await chrome.permissions.request({ origins: [pattern] });
  if (!isGranted) return;
  if ((await chosenSites()).includes(pattern)) await removeSite(pattern);
  else await addSite(pattern);
}

/** Resolves with the tab when its page has loaded. */
function loaded(tabId) {
  return new Promise((resolve) => {
    const done = (tab) => {
      chrome.tabs.onUpdated.removeListener(onUpdated);
      resolve(tab);
    };
    const onUpdated = (id, { status }, tab) => {
      if (id === tabId && status === "complete") done(tab);
    };
    chrome.tabs.onUpdated.addListener(onUpdated);
    chrome.tabs.get(tabId).then((tab) => {
      if (tab.status === "complete" && !/^about:/.test(tab.url ?? "about:")) done(tab);
    });
  });
}
