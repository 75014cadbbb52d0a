/** The icons of the bar: paths in a box of 24, drawn with the text's colour. */

const SVG = "http://www.w3.org/2000/svg";
const createIn = Document.prototype.createElementNS;

const PATHS = Object.freeze({
  speakers: "M4 6h10M4 11h7M4 16h5M17 13.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12.5 20c.3-2.6 2.1-4 4.5-4s4.2 1.4 4.5 4",
  letters: "M3 18 8 6l5 12M4.7 14h6.6M15 18l3-7.5 3 7.5M16 15.5h4",
  contents: "M4 6h2M9 6h11M4 12h2M9 12h11M4 18h2M9 18h11",
  listen: "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5ZM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  notebook: "M7 4h10a1.5 1.5 0 0 1 1.5 1.5V20l-6.5-4-6.5 4V5.5A1.5 1.5 0 0 1 7 4Z",
  keys: "M9.2 9.2a2.9 2.9 0 1 1 4.3 2.5c-1 .6-1.5 1.2-1.5 2.3M12 17.2v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z",
  save: "M12 4v11M7.5 10.5 12 15l4.5-4.5M4.5 19.5h15",
  close: "M6 6l12 12M18 6 6 18",
  enlarge: "M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5",
});

/**
 * @typedef {keyof typeof PATHS} IconName
 *
 * @param {import("./dom.js").Maker} maker
 * @param {IconName} name
 */
export function drawIcon(maker, name) {
  const svg = createIn.call(maker.document, SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  const path = createIn.call(maker.document, SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.appendChild(path);
  return svg;
}
