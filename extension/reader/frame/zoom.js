/** A picture as large as the window: a modal dialog, which Esc, its button or a click closes. */
import { drawIcon } from "../icons.js";

export class Zoom {
  /** @param {{maker: import("../dom.js").Maker, strings: Function, ui: object}} context */
  constructor({ maker, strings, ui }) {
    this.maker = maker;
    const close = maker.button({ class: "close", "aria-label": strings("close") }, [drawIcon(maker, "close")], () => this.close());
    this.figure = maker.make("figure", {});
    this.element = maker.make("dialog", { class: "zoom", "aria-label": strings("enlarge"), ...ui }, [close, this.figure]);
    this.element.addEventListener("click", (event) => {
      if (event.isTrusted && /** @type {Element} */ (event.target).closest("figcaption") === null) this.close();
    });
    this.opener = null;
  }

  /**
   * @param {HTMLImageElement} image
   * @param {HTMLElement} opener gets the focus back
   */
  open(image, opener) {
    const caption = image.closest("figure")?.querySelector("figcaption");
    this.figure.replaceChildren(image.cloneNode(), ...(caption ? [caption.cloneNode(true)] : []));
    this.opener = opener;
    this.element.showModal();
  }

  /** Closes it; says whether it was open. */
  close() {
    if (!this.element.open) return false;
    this.element.close();
    this.figure.replaceChildren();
    this.opener?.focus({ preventScroll: true });
    return true;
  }
}
