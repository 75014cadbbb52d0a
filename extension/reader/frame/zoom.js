/** A picture as large as the window: a modal dialog, which Esc, its button or a click closes. */
import { drawIcon } from "../icons.js";

export class Zoom {
  /** @param {{maker: import("../dom.js").Maker, strings: Function, ui: object}} context */
  constructor(context) {
    const { maker, strings, ui } = context;
    this.context = context;
    this.element = maker.make("dialog", { class: "zoom", "aria-label": strings("enlarge"), ...ui });
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
    const { maker, strings } = this.context;
    this.element.replaceChildren(
      maker.button({ class: "close", "aria-label": strings("close") }, [drawIcon(maker, "close")], () => this.close()),
      maker.make("figure", {}, [image.cloneNode(), caption?.cloneNode(true)]),
    );
    this.opener = opener;
    this.element.showModal();
  }

  /** Closes it; says whether it was open. */
  close() {
    if (!this.element.open) return false;
    this.element.close();
    this.element.replaceChildren();
    this.opener?.focus({ preventScroll: true });
    return true;
  }
}
