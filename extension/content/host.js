/**
 * The reader's place in the page: `<div data-quotelight-reader>`, last in `body`, its shadow root closed. What
 * hides the rest of the page is `cover.css`, which the background inserted as a style of the user's: no rule and
 * no inline style of the page can win against it, the page cannot see it, and it works only as long as the host
 * is there.
 */
import { Reader, styles } from "../reader/index.js";
import { Guard } from "./guard.js";
import { Keeper } from "./keeper.js";
import { measured } from "./measure.js";
import { savePlace } from "./place.js";
import { Clipboard } from "./takeaway/clipboard.js";
import { portsFor } from "./ports.js";
import { appendChild, bodyOf, createElement, exitFullscreen, fullscreenElementOf, remove, selectionOf } from "./safe-dom.js";
import { showOnPage } from "./show-on-page.js";
import { flush } from "./storage.js";
import { direction, locale, strings } from "./strings.js";
import { TopLayer } from "./top-layer.js";

/**
 * The host inherits nothing and obeys no rule of the page: inline and important, after `all`. What shows it is
 * `cover.css`: where that goes, because the extension was removed, the page is back without it.
 */
const HOST_STYLE = [
  "all: initial",
  "display: none",
  "visibility: visible",
  "position: static",
  "page: quotelight",
].map((rule) => `${rule} !important`).join("; ");

export class Host {
  /**
   * @param {Document} document
   * @param {{settings: object, saved: object, isFirstRun: boolean}} kept what the user chose earlier
   * @param {{words: Uint32Array, text: string} | null} snapshot the page as it was read
   * @param {{onBack: () => void, onContested: () => void}} events `onContested`: the page takes the host out as
   *   fast as it is put back
   */
  constructor(document, kept, snapshot, { onBack, onContested }) {
    this.document = document;
    this.element = createElement(document, "div");
    this.element.setAttribute("data-quotelight-reader", "");
    this.element.setAttribute("data-state", "loading");
    this.element.setAttribute("style", HOST_STYLE);
    this.root = this.element.attachShadow({ mode: OPEN_ROOT ? "open" : "closed" });
    this.root.adoptedStyleSheets = [sheetOf(styles)];
    const clipboard = new Clipboard(document);
    const ports = portsFor(kept, location.href, { snapshot, clipboard }, {
      onSettings: ({ theme }) => this.keeper.setTheme(theme),
      onShow: (words) => {
        onBack();
        showOnPage(document, words);
      },
    });
    this.reader = new Reader({ document, strings, locale, direction, onBack, settings: kept.settings, ports });
    this.root.appendChild(this.reader.element);
    this.guard = new Guard(this.element, {
      onKey: (event) => this.onKey(event, onBack),
      onScroll: () => this.reader.scrolled(),
      onSelection: () => this.reader.selectionChanged(),
      onCopy: (event) => clipboard.onCopy(event),
    });
    this.topLayer = new TopLayer(document, this.root, this.reader.element);
    this.keeper = new Keeper(document, this.element, this.root, {
      onContested,
      onRepaired: () => this.topLayer.rise(),
    });
    this.keeper.setTheme(this.reader.settings.theme);
    this.place = null;
  }

  open() {
    this.place = savePlace(this.document);
    this.guard.start();
    if (fullscreenElementOf(this.document) !== null) exitFullscreen(this.document).catch(() => {});
    this.reader.showLoading();
    appendChild(bodyOf(this.document), this.element);
    this.keeper.start();
    this.topLayer.start();
    window.scrollTo({ left: 0, top: 0, behavior: "instant" });
  }

  showStory(article) {
    const whole = measured("drawing", () => this.reader.showStory(article));
    measured("layout", () => this.takeFocus());
    whole.then(() => this.keeper.setState("ready")).catch((error) => this.showError(error));
  }

  /** Says why there is no story: an error of the core has a code, anything else is a fault of ours. */
  showError(error) {
    const isFault = error instanceof Error;
    if (isFault) console.error("Quotelight:", error);
    this.showMessage(isFault ? "internal" : error.code);
  }

  showMessage(code) {
    this.reader.showMessage(code);
    measured("layout", () => this.takeFocus());
    this.keeper.setState("error", code);
  }

  takeFocus() {
    this.reader.takeFocus();
    // In Chromium, "select all" reaches into a shadow tree only from a caret within.
    selectionOf(this.document)?.collapse(this.root.querySelector("h1"), 0);
  }

  /** Esc closes what lies above the story, see `View.dismiss`; then it gives the page back. */
  onKey(event, onBack) {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") {
      if (!this.reader.dismiss()) onBack();
    } else if (!this.reader.press(event, this.root.activeElement)) return;
    event.preventDefault();
  }

  /** Takes everything out again. */
  close() {
    flush();
    this.reader.drop();
    this.keeper.stop();
    this.topLayer.stop();
    remove(this.element);
    this.place?.restore();
    this.guard.stop();
  }
}

function sheetOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
