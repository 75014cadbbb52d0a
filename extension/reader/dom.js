/**
 * How the reader makes elements: node by node, from strings that are only ever text. Nothing here, or anywhere
 * in the extension, turns a string into markup.
 */

const create = Document.prototype.createElement;
const createText = Document.prototype.createTextNode;

/** An element maker for one document. `document.createElement` itself may be shadowed by an element of the page. */
export class Maker {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
  }

  /**
   * Makes an element.
   *
   * @template {keyof HTMLElementTagNameMap} K
   * @param {K} name
   * @param {Record<string, string | number | boolean | null | undefined>} [attributes] `null`, `undefined` and
   *   `false` leave one out, `true` gives it the empty value
   * @param {(Node | string | null | undefined)[]} [children]
   * @returns {HTMLElementTagNameMap[K]}
   */
  make(name, attributes = {}, children = []) {
    const element = /** @type {HTMLElementTagNameMap[K]} */ (create.call(this.document, name));
    for (const attribute in attributes) {
      const value = attributes[attribute];
      if (value === null || value === undefined || value === false) continue;
      element.setAttribute(attribute, value === true ? "" : String(value));
    }
    for (const child of children) {
      if (child === null || child === undefined) continue;
      element.appendChild(typeof child === "string" ? this.text(child) : child);
    }
    return element;
  }

  /** Makes a text node. */
  text(value) {
    return createText.call(this.document, value);
  }

  /** Makes a button of ours: never one of a form. */
  button(attributes, children, onClick) {
    const button = this.make("button", { type: "button", ...attributes }, children);
    button.addEventListener("click", (event) => {
      if (event.isTrusted) onClick(event);
    });
    return button;
  }
}

/**
 * What has the focus where this element stands: in the reader's shadow root, or on the www page.
 *
 * @param {Element} element
 * @returns {HTMLElement | null}
 */
export function focusedAround(element) {
  const root = /** @type {ShadowRoot | Document} */ (element.getRootNode());
  return /** @type {HTMLElement | null} */ (root.activeElement);
}
