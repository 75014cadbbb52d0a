/**
 * A modal dialog of the page makes everything else inert, even while it is hidden: no focus, no selection, no
 * click. Against that only another modal dialog helps, opened after it. So where the page has one, the reader
 * stands in a modal dialog of its own, inside of the shadow root. Closing the page's dialog instead would change
 * the page.
 */
import { createElement, querySelector } from "./safe-dom.js";

export class TopLayer {
  /**
   * @param {Document} document
   * @param {ShadowRoot} root
   * @param {Element} content what must not become inert
   */
  constructor(document, root, content) {
    this.document = document;
    this.root = root;
    this.content = content;
    this.dialog = null;
    // A dialog that opens while the reader is there.
    this.observer = new MutationObserver(() => this.rise());
  }

  start() {
    this.rise();
    this.observer.observe(this.document, { subtree: true, attributes: true, attributeFilter: ["open"] });
  }

  stop() {
    this.observer.disconnect();
    this.dialog?.close();
  }

  /** Puts the reader above the page's modal dialogs, if there are any. */
  rise() {
    if (querySelector(this.document, ":modal") === null) return;
    if (this.dialog === null) {
      this.dialog = createElement(this.document, "dialog");
      this.dialog.setAttribute("class", "stage");
      this.dialog.addEventListener("cancel", (event) => event.preventDefault());
      this.root.appendChild(this.dialog);
      this.dialog.appendChild(this.content);
    }
    if (this.dialog.open) this.dialog.close();
    this.dialog.showModal();
  }
}
