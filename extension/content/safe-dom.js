/**
 * What we ask of the page's document, by the getters and methods of the prototypes. An element of the page named
 * `body`, `createElement` or `activeElement` replaces that property of `document` in a content script's world
 * too; it cannot replace these.
 */

const getter = (prototype, name) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name);
  return (node) => get.call(node);
};
const method = (prototype, name) => {
  const { value } = Object.getOwnPropertyDescriptor(prototype, name);
  return (node, ...args) => value.apply(node, args);
};

export const bodyOf = getter(Document.prototype, "body");
export const rootOf = getter(Document.prototype, "documentElement");
export const titleOf = getter(Document.prototype, "title");
export const contentTypeOf = getter(Document.prototype, "contentType");
export const activeElementOf = getter(Document.prototype, "activeElement");
export const fullscreenElementOf = getter(Document.prototype, "fullscreenElement");
export const exitFullscreen = method(Document.prototype, "exitFullscreen");
export const selectionOf = method(Document.prototype, "getSelection");
export const createElement = method(Document.prototype, "createElement");
export const querySelector = method(Document.prototype, "querySelector");
export const querySelectorAll = method(Document.prototype, "querySelectorAll");
export const parentOf = getter(Node.prototype, "parentNode");
export const appendChild = method(Node.prototype, "appendChild");
export const isConnected = getter(Node.prototype, "isConnected");
export const remove = method(Element.prototype, "remove");
export const focus = method(HTMLElement.prototype, "focus");
