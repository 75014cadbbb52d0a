/** What the extension's own pages have in common: the reader's styles, language and title, the user's settings. */
import { locale } from "./content/strings.js";
import { Face } from "./reader/settings/face.js";
import { settingsFrom } from "./reader/settings/model.js";
import { styles } from "./reader/styles.js";

/**
 * Dresses this page.
 *
 * @param {string} title
 * @param {string} own the page's own styles
 * @returns {Promise<ReturnType<typeof settingsFrom>>} how stories are to look
 */
export async function dressPage(title, own) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${styles}\n${own}`);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = locale;
  document.title = `Quotelight: ${title}`;
  return settingsFrom((await chrome.storage.sync.get("settings")).settings);
}

/** The bundled face, from the extension's own files. */
export function ownFace() {
  return new Face(document, async (file) => (await fetch(`fonts/${file}.woff2`)).arrayBuffer());
}
