/** Settings → how the reader looks: attributes and factors that `tokens.css` reads. */

/**
 * @param {HTMLElement} element the reader's
 * @param {import("./model.js").Settings} settings
 */
export function applyAppearance(element, settings) {
  element.setAttribute("data-theme", settings.theme);
  element.setAttribute("data-font", settings.font);
  element.style.setProperty("--scale", String(settings.scale));
  element.style.setProperty("--width", String(settings.width));
  element.style.setProperty("--air", String(settings.air));
  element.style.setProperty("--letters", `${settings.letters}em`);
  element.style.setProperty("--words", `${settings.words}em`);
}
