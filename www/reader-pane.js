/**
 * The extension's reader in a frame of its own: its styles lay it out by the width that it has, not by the
 * window's.
 */
import messages from "../extension/_locales/en/messages.json";
import { Reader, styles } from "../extension/reader/index.js";

/** Strings as `chrome.i18n.getMessage` gives them: `$1` is the first substitution. */
const strings = (key, ...substitutions) =>
  (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, number) => substitutions[number - 1] ?? "");

export class ReaderPane {
  /** @param {HTMLIFrameElement} frame an empty frame of our own origin */
  constructor(frame) {
    this.document = frame.contentDocument;
    this.document.documentElement.lang = "en";
    const sheet = new frame.contentWindow.CSSStyleSheet();
    sheet.replaceSync(`:root { color-scheme: light dark } body { margin: 0 } ${styles}`);
    this.document.adoptedStyleSheets = [sheet];
    // The frame shows the reader only: links open beside it.
    this.document.head.append(Object.assign(this.document.createElement("base"), { target: "_blank" }));
    const options = { document: this.document, strings, locale: "en", direction: "ltr", onBack: () => this.clear() };
    this.reader = new Reader(options);
  }

  showStory(article) {
    this.show(() => this.reader.showStory(article));
  }

  showMessage(code) {
    this.show(() => this.reader.showMessage(code));
  }

  clear() {
    this.document.body.replaceChildren();
  }

  /** Drawing moves the focus to the headline, which here would take it from whoever is typing. */
  show(draw) {
    const { activeElement } = document;
    this.document.body.replaceChildren(this.reader.element);
    draw();
    this.document.scrollingElement.scrollTop = 0;
    activeElement?.focus({ preventScroll: true });
  }
}
