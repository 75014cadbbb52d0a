/** The reader's settings: what there is to set, within which bounds, and what it is before anybody chose. */

/** The choices of each setting that has choices. */
export const CHOICES = Object.freeze({
  theme: ["system", "light", "sepia", "dark", "black"],
  font: ["serif", "sans", "hyperlegible"],
});

/** The bounds of each setting that is a number: factors of the tokens, spacing in em. */
export const RANGES = Object.freeze({
  scale: { min: 0.8, max: 2, step: 0.1 },
  width: { min: 0.6, max: 1.6, step: 0.1 },
  air: { min: 0.8, max: 1.5, step: 0.05 },
  letters: { min: 0, max: 0.12, step: 0.02 },
  words: { min: 0, max: 0.3, step: 0.05 },
  rate: { min: 0.5, max: 2, step: 0.1 },
});

/**
 * @typedef {object} Settings
 * @property {string} theme one of `CHOICES.theme`
 * @property {string} font one of `CHOICES.font`
 * @property {number} scale of the text's size
 * @property {number} width of the line's length
 * @property {number} air of the line's height
 * @property {number} letters between letters, em
 * @property {number} words between words, em
 * @property {boolean} hoverCards
 * @property {boolean} letterKeys
 * @property {number} rate of the voice
 * @property {boolean} voiceBySpeaker
 * @property {boolean} sayQuotes
 * @property {boolean} remoteVoices voices too that send the text to their provider
 */

/** @type {Readonly<Settings>} */
export const DEFAULTS = Object.freeze({
  theme: "system",
  font: "serif",
  scale: 1,
  width: 1,
  air: 1,
  letters: 0,
  words: 0,
  hoverCards: true,
  letterKeys: true,
  rate: 1,
  voiceBySpeaker: false,
  sayQuotes: false,
  remoteVoices: false,
});

/**
 * Settings as they were stored → settings that can be relied on. Storage is synced between versions: what is not
 * known is left out, what is out of bounds gets its default.
 *
 * @param {unknown} stored
 * @returns {Settings}
 */
export function settingsFrom(stored) {
  const given = typeof stored === "object" && stored !== null ? stored : {};
  const known = Object.keys(DEFAULTS).filter((name) => isValid(name, given[name]));
  return { ...DEFAULTS, ...Object.fromEntries(known.map((name) => [name, given[name]])) };
}

function isValid(name, value) {
  if (name in CHOICES) return CHOICES[name].includes(value);
  if (name in RANGES) return typeof value === "number" && value >= RANGES[name].min && value <= RANGES[name].max;
  return typeof value === "boolean";
}
