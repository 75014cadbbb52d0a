/** Pictures with their captions and credits. */
import { focusedAround } from "../dom.js";
import { drawIcon } from "../icons.js";
import { safeImage } from "../links.js";

/**
 * @typedef {{url: string, alt?: string, caption?: string, credit?: string, width?: number, height?: number}} Figure
 */

/**
 * A picture of the body, or the lead picture where `index` is null.
 *
 * @param {import("../story.js").Drawing} drawing
 * @param {Figure} figure
 * @param {number | null} index
 * @returns {Element | null} null if the picture's address may not be loaded and nothing is said of it
 */
export function drawFigure(drawing, figure, index) {
  const { maker } = drawing;
  const picture = drawPicture(drawing, figure, index === null);
  const caption = drawCaption(drawing, figure, index);
  if (picture === null && caption === null && index === null) return null;
  const enlarge = picture === null ? null : drawEnlarge(drawing, picture);
  return maker.make("figure", { "data-block": index, class: index === null ? "lead" : null, tabindex: -1 }, [picture, enlarge, caption]);
}

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {Figure} figure
 * @param {boolean} isLead
 */
function drawPicture({ maker, strings }, { url, alt, caption, width, height }, isLead) {
  const src = safeImage(url);
  if (src === null) return null;
  const hasSize = width > 0 && height > 0;
  const image = maker.make("img", {
    alt: alt ?? "",
    referrerpolicy: "no-referrer",
    loading: isLead ? "eager" : "lazy",
    decoding: "async",
    width: hasSize ? width : null,
    height: hasSize ? height : null,
  });
  image.addEventListener("error", () => image.replaceWith(placeholder(maker, strings, { alt, caption })), { once: true });
  image.setAttribute("src", src);
  return image;
}

/** The button on a picture that shows it as large as the window; a click on the picture does the same. */
function drawEnlarge({ maker, strings, onEnlarge, ui }, image) {
  if (onEnlarge === null) return null;
  const button = maker.button({ class: "enlarge", "aria-label": strings("enlarge"), ...ui }, [drawIcon(maker, "enlarge")], () => onEnlarge(image, button));
  image.addEventListener("click", (event) => {
    if (event.isTrusted) onEnlarge(image, button);
  });
  image.addEventListener("error", () => {
    // Whoever has come to the button by keyboard stays at the picture's place.
    if (focusedAround(button) === button) button.parentElement.focus({ preventScroll: true });
    button.remove();
  }, { once: true });
  return button;
}

/** What stands where a picture cannot be loaded: the words that stand for it, unless the caption below says them. */
function placeholder(maker, strings, { alt, caption }) {
  const isSaidBelow = caption && alt && (alt.includes(caption) || caption.includes(alt));
  return maker.make("div", { class: "missing", dir: "auto" }, [alt && !isSaidBelow ? alt : strings("pictureMissing")]);
}

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {Figure} figure
 * @param {number | null} index
 */
function drawCaption(drawing, { caption, credit }, index) {
  const { maker } = drawing;
  if (!caption && !credit) return null;
  return maker.make("figcaption", { dir: "auto" }, [
    caption ? maker.make("span", { class: "caption", "data-field": "caption" }, drawing.display("caption", index, caption)) : null,
    caption && credit ? " " : null,
    credit ? maker.make("span", { class: "credit" }, [credit]) : null,
  ]);
}
