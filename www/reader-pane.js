/**
 * The extension's reader in a frame of its own: its styles lay it out by the width that it has, not by the
 * window's.
 */
import messages from "../extension/_locales/en/messages.json";
import { Reader, styles } from "../extension/reader/index.js";
import { browserSpeech } from "../extension/reader/speech/port.js";
import { takeawayFor } from "./takeaway.js";

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
    /** The address of the story that is shown, if it has one. */
    this.address = null;
    // The frame shows the reader only: links open beside it.
    this.document.head.append(Object.assign(this.document.createElement("base"), { target: "_blank" }));
    this.reader = new Reader({
      document: this.document,
      strings,
      locale: "en",
      direction: "ltr",
      onBack: () => this.clear(),
      settings: storedSettings(),
      ports: {
        saveSettings: storeSettings,
        loadFont: async (file) => (await fetch(new URL(`fonts/${file}.woff2`, import.meta.url))).arrayBuffer(),
        speech: browserSpeech(frame.contentWindow),
        takeaway: takeawayFor(this.document, () => this.address),
      },
    });
    this.document.addEventListener("scroll", () => this.reader.scrolled());
    this.document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const isOurs = event.key === "Escape" ? this.reader.dismiss() : this.reader.press(event, this.document.activeElement);
      if (isOurs) event.preventDefault();
    });
  }

  /** @returns {Promise<void>} settled once all is drawn */
  showStory(article) {
    this.address = article.url;
    return this.show(() => this.reader.showStory(article));
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
    const drawn = draw();
    this.document.scrollingElement.scrollTop = 0;
    activeElement?.focus({ preventScroll: true });
    return drawn;
  }
}

const SETTINGS = "quotelight-settings";

/** Where nothing may be stored, nothing is. */
function storedSettings() {
  try {
    return JSON.parse(localStorage.getItem(SETTINGS)) ?? {};
  } catch {
    return {};
  }
}

function storeSettings(settings) {
  try {
    localStorage.setItem(SETTINGS, JSON.stringify(settings));
  } catch {
    // The reader looks as it was set until the page is left.
  }
}
