/** The bundled face's files, for content scripts: no page can ask for them, so no page can tell that they are there. */

const FILES = new Set(["hyperlegible-400", "hyperlegible-700"]);

/**
 * @param {string} file
 * @returns {Promise<{bytes: Uint8Array | null}>}
 */
export async function loadFont(file) {
  if (!FILES.has(file)) return { bytes: null };
  const response = await fetch(chrome.runtime.getURL(`fonts/${file}.woff2`));
  return { bytes: new Uint8Array(await response.arrayBuffer()) };
}
