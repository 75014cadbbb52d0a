/** The notebook's page, in a tab of its own: the one that is open already, if there is one. */

export async function openNotebook() {
  const url = chrome.runtime.getURL("notebook.html");
  const [open] = await chrome.runtime.getContexts({ contextTypes: ["TAB"], documentUrls: [url] });
  if (open === undefined) return chrome.tabs.create({ url });
  await chrome.tabs.update(open.tabId, { active: true });
  await chrome.windows.update(open.windowId, { focused: true });
}
