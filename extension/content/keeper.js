/**
 * Keeps the host in the page and as it was made. A page may rewrite its body every 50 ms, replace `body`, or go
 * against the host itself; we put it back, but never in an endless contest.
 */
import { appendChild, bodyOf, parentOf, rootOf, focus } from "./safe-dom.js";

/** Repairs in one task of the event loop: more means that a handler of the page undoes each of ours at once. */
const REPAIRS_A_TASK = 3;

/** How long we then wait before the next try, in ms. */
const TRUCE_MS = 100;

/** After so many truces in a row the page has won: the reader closes rather than flicker. */
const TRUCES = 20;

export class Keeper {
  /**
   * @param {Document} document
   * @param {Element} host
   * @param {ShadowRoot} root
   * @param {{onContested: () => void, onRepaired: () => void}} events
   */
  constructor(document, host, root, { onContested, onRepaired }) {
    this.document = document;
    this.host = host;
    this.root = root;
    this.onContested = onContested;
    this.onRepaired = onRepaired;
    /** What has the focus in the reader: an element that is taken out loses it without a word. */
    this.focused = null;
    root.addEventListener("focusin", ({ target }) => void (this.focused = target));
    // Some browsers tell of the loss after all: whatever is put back within the task gets its focus back.
    root.addEventListener("focusout", () => {
      setTimeout(() => {
        if (root.activeElement === null) this.focused = null;
      });
    });
    this.style = host.getAttribute("style");
    this.state = { "data-quotelight-reader": "", "data-state": "loading", "data-error": null };
    this.repairs = 0;
    this.truces = 0;
    this.timer = null;
    this.observer = new MutationObserver(() => this.check());
  }

  start() {
    this.observe();
  }

  stop() {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.timer = null;
  }

  setState(state, error = null) {
    this.state = { ...this.state, "data-state": state, "data-error": error };
    this.restoreAttributes();
  }

  /** The cover behind the reader has the theme's paper. */
  setTheme(theme) {
    this.state = { ...this.state, "data-theme": theme };
    this.restoreAttributes();
  }

  observe() {
    this.observer.disconnect();
    this.observer.observe(this.document, { childList: true });
    const root = rootOf(this.document);
    const body = bodyOf(this.document);
    if (root !== null) this.observer.observe(root, { childList: true });
    if (body !== null) this.observer.observe(body, { childList: true });
    this.observer.observe(this.host, { attributes: true });
  }

  check() {
    if (this.isInPlace() || this.timer !== null) return;
    if (isOrphaned()) {
      this.giveUp();
      return;
    }
    this.repairs += 1;
    if (this.repairs === 1) this.resetAfterTask();
    if (this.repairs <= REPAIRS_A_TASK) this.repair();
    else this.callTruce();
  }

  resetAfterTask() {
    setTimeout(() => {
      if (this.timer === null) this.truces = 0;
      this.repairs = 0;
    });
  }

  callTruce() {
    this.truces += 1;
    if (this.truces > TRUCES) {
      this.giveUp();
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = null;
      this.repairs = 0;
      this.check();
    }, TRUCE_MS);
  }

  giveUp() {
    this.stop();
    this.onContested();
  }

  isInPlace() {
    return parentOf(this.host) === bodyOf(this.document) && this.changedAttributes().length === 0;
  }

  changedAttributes() {
    return Object.entries({ ...this.state, style: this.style }).filter(
      ([name, value]) => this.host.getAttribute(name) !== value,
    );
  }

  repair() {
    this.restoreAttributes();
    const body = bodyOf(this.document);
    if (body !== null && parentOf(this.host) !== body) {
      const { focused } = this;
      appendChild(body, this.host);
      this.onRepaired();
      if (focused !== null && this.root.activeElement === null) focus(focused, { preventScroll: true });
    }
    this.observe();
    // What we did ourselves is no reason to look again.
    this.observer.takeRecords();
  }

  restoreAttributes() {
    for (const [name, value] of this.changedAttributes()) {
      if (value === null) this.host.removeAttribute(name);
      else this.host.setAttribute(name, value);
    }
  }
}

/** Whether the extension was updated or removed while its reader was open: then the place is its successor's, or the page's. */
function isOrphaned() {
  return chrome.runtime?.id === undefined;
}
