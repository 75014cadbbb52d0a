/** One address for a story, however one came to it. */
import { querySelector } from "./safe-dom.js";
import tracking from "./tracking.json" with { type: "json" };

/** Whether a parameter says where a click came from and not which story it is; the names are those of `src/takeaway/address.rs`. */
function isTracking(parameter) {
  const [name] = parameter.split("=", 1);
  return tracking.some((known) => (known.endsWith("*") ? name.startsWith(known.slice(0, -1)) : name === known));
}

/** An address without fragment and tracking parameters. */
export function plainAddress(address) {
  const { protocol, host, pathname, search } = new URL(address);
  const parameters = search.slice(1).split("&").filter((one) => one !== "" && !isTracking(one));
  return `${protocol}//${host}${pathname}${parameters.length > 0 ? "?" : ""}${parameters.join("&")}`;
}

/**
 * The address that the page names as its own, where it may be believed: a page may speak for its own site and no other,
 * or it could put its words among what was kept from somebody else's.
 *
 * @param {Document} document
 * @param {string} address where the page is
 */
export function canonicalAddress(document, address) {
  return plainAddress(namedAddress(document, address) ?? address);
}

function namedAddress(document, address) {
  try {
    const href = querySelector(document, "head > link[rel~=canonical i][href]")?.getAttribute("href");
    if (!href) return null;
    const canonical = new URL(href, address);
    const here = new URL(address);
    const isOfSite = /^https?:$/.test(canonical.protocol) && siteOf(canonical.hostname) === siteOf(here.hostname) && canonical.port === here.port;
    // Some pages name their site's front page, all of them the same.
    const isStory = canonical.pathname !== "/" || here.pathname === "/";
    return isOfSite && isStory ? canonical.href : null;
  } catch {
    return null;
  }
}

/** A host without the part that only says for which kind of window the page is laid out. */
function siteOf(hostname) {
  return hostname.replace(/^(www|m|mobile|amp|touch)\./, "");
}
