/** Interface strings of the extension, from `_locales`. */

export const strings = (key, ...substitutions) => chrome.i18n.getMessage(key, substitutions);

/** BCP 47, of the interface: what dates and numbers are written in. */
export const locale = chrome.i18n.getUILanguage();

export const direction = chrome.i18n.getMessage("@@bidi_dir") || "ltr";
