/** Elements that shadow what scripts ask of forms, documents and windows. */
const OF_FORMS = [
  "firstChild", "lastChild", "nextSibling", "parentNode", "childNodes", "children", "nodeType", "nodeName", "localName",
  "tagName", "attributes", "getAttribute", "getAttributeNames", "hasAttributes", "textContent", "innerHTML", "shadowRoot",
  "remove", "append", "ownerDocument", "checkVisibility", "constructor", "__proto__",
];
const OF_DOCUMENTS = [
  "body", "documentElement", "head", "querySelector", "createElement", "addEventListener", "adoptedStyleSheets",
  "defaultView", "getSelection", "location", "activeElement", "fullscreenElement", "cookie",
];
const OF_WINDOWS = ["chrome", "browser", "WebAssembly", "performance", "Uint8Array", "Symbol", "getComputedStyle"];

export const clobbering = [
  ...OF_FORMS.map((name) => `<form><input name="${name}"><b>words</b></form>`),
  ...OF_DOCUMENTS.map((name) => `<img name="${name}"><form name="${name}"></form>`),
  ...OF_WINDOWS.map((name) => `<a id="${name}"></a><a id="${name}" name="runtime" href="javascript:ran()"></a>`),
];
