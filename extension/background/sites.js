/**
 * Sites whose stories open in the reader by themselves. The user chooses each, and the browser asks for the host
 * permission at that moment; taking either back takes both back.
 */

const SITES = "sites";
const SCRIPT = "auto";

/** What a match pattern looks like for all pages of a site, with its other scheme left out. */
export function patternOf(address) {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && hostname !== "" ? `${protocol}//${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** The chosen sites, as match patterns. */
export async function chosenSites() {
  return (await chrome.storage.local.get(SITES))[SITES] ?? [];
}

export async function isChosen(address) {
  return (await chosenSites()).includes(patternOf(address));
}

/** Chooses a site that the user has just permitted. */
export async function addSite(pattern) {
  await setSites([...new Set([...(await chosenSites()), pattern])].sort());
}

export async function removeSite(pattern) {
  await setSites((await chosenSites()).filter((site) => site !== pattern));
  await chrome.permissions.remove({ origins: [pattern] });
}

/** The listener of `permissions.onRemoved`: the user took a permission back in the browser's own settings. */
export async function onPermissionsRemoved({ origins = [] }) {
  const sites = await chosenSites();
  const left = sites.filter((site) => !origins.includes(site));
  if (left.length < sites.length) await setSites(left);
}

async function setSites(sites) {
  await chrome.storage.local.set({ [SITES]: sites });
  await registerSites();
}

/** Tells the browser on which sites to run `auto.js`. */
export async function registerSites() {
  const matches = await chosenSites();
  const registered = await chrome.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (registered.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await chrome.scripting.registerContentScripts([{ id: SCRIPT, matches, js: ["auto.js"], runAt: "document_idle" }]);
}
