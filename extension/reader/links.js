/** Which addresses the reader lets through. The core has checked them; what is drawn is checked again. */

const LINKS = new Set(["http:", "https:", "mailto:"]);
const IMAGES = new Set(["http:", "https:"]);

/** The address of a link, or null if it may not be followed. */
export function safeHref(href) {
  return safeUrl(href, LINKS);
}

/** The address of a picture, or null if it may not be loaded. */
export function safeImage(url) {
  return safeUrl(url, IMAGES);
}

function safeUrl(value, schemes) {
  if (typeof value !== "string") return null;
  try {
    const url = new URL(value);
    return schemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
