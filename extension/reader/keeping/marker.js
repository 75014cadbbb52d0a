/** What appears beside words that were selected: the colours to highlight them with. */
import { COLORS } from "../../notebook/record.js";

/** The string that names each colour. */
export const COLOR_NAMES = Object.freeze({ yellow: "colorYellow", green: "colorGreen", blue: "colorBlue", pink: "colorPink" });

/**
 * The colours as buttons, with their names.
 *
 * @param {{maker: import("../dom.js").Maker, strings: Function}} context
 * @param {string | null} current the one that is on
 * @param {(color: string) => void} onColor
 */
export function drawColors({ maker, strings }, current, onColor) {
  return COLORS.map((color) =>
    maker.button({ class: "color", "data-color": color, "aria-pressed": current === null ? null : String(color === current) }, [
      maker.make("span", { class: "swatch", "data-color": color, "aria-hidden": "true" }),
      strings(COLOR_NAMES[color]),
    ], () => onColor(color)),
  );
}

export class Marker {
  /**
   * @param {import("../story.js").Drawing} drawing
   * @param {(color: string) => void} onColor
   */
  constructor(drawing, onColor) {
    const { maker, strings, ui } = drawing;
    this.element = maker.make("div", { class: "marker", role: "group", "aria-label": strings("highlightTitle"), hidden: true, ...ui }, drawColors(drawing, null, onColor));
  }

  /** @param {Range} range beside what */
  show(range) {
    this.element.hidden = false;
    const origin = this.element.offsetParent?.getBoundingClientRect();
    const lines = range.getClientRects();
    const last = lines[lines.length - 1];
    if (origin === undefined || last === undefined) return;
    const widest = origin.width - this.element.offsetWidth;
    this.element.style.setProperty("--card-top", `${last.bottom - origin.top}px`);
    this.element.style.setProperty("--card-left", `${Math.max(0, Math.min(last.left - origin.left, widest))}px`);
  }

  hide() {
    this.element.hidden = true;
  }
}
