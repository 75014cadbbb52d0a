/**
 * Keeps what the user does in the reader from the page's handlers. A page that scrolls its menu on `j`, forbids
 * copying, or saves a draft on `blur` must not do so behind the reader.
 *
 * Events are stopped on the window, before they travel down. What the page itself dispatches (`isTrusted` false) is
 * its own affair and passes. Limit: a handler that the page put on the window in the capture phase before the
 * click runs before ours; no script that comes later can prevent that.
 */

/** Kept from everything below the window: the reader needs none of these itself. */
const STOPPED = [
  "keydown", "keypress", "keyup",
  "copy", "cut", "contextmenu", "selectstart", "selectionchange", "dragstart",
  "mousedown", "mouseup", "mousemove", "dblclick", "auxclick",
  "pointerdown", "pointerup", "pointermove", "pointerover", "pointerout",
  "touchstart", "touchmove", "touchend", "wheel", "scroll", "scrollend",
  "blur", "focus",
];

/** What the browser does at these may be ours to do instead. */
const PREVENTED = new Set(["keydown", "copy"]);

/** The reader listens to these: they pass down to it, and end there. */
const ENDED = ["click", "focusin", "focusout", "mouseover", "mouseout", "input", "change"];

export class Guard {
  /**
   * @param {Element} host
   * @param {{onKey: (event: KeyboardEvent) => void, onScroll: () => void, onSelection: () => void,
   *   onCopy: (event: ClipboardEvent) => void}} events every key that the user presses; the window was scrolled; other
   *   words are selected; something is being copied
   */
  constructor(host, { onKey, onScroll, onSelection, onCopy }) {
    this.host = host;
    this.onKey = onKey;
    this.onScroll = onScroll;
    this.onSelection = onSelection;
    this.onCopy = onCopy;
    this.abort = new AbortController();
  }

  start() {
    const { signal } = this.abort;
    for (const type of STOPPED) {
      window.addEventListener(type, (event) => this.stopEvent(event), { capture: true, passive: !PREVENTED.has(type), signal });
    }
    for (const type of ENDED) {
      window.addEventListener(type, (event) => this.passToReader(event), { capture: true, passive: true, signal });
      this.host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
    }
  }

  stop() {
    this.abort.abort();
  }

  stopEvent(event) {
    if (!event.isTrusted || event.target === window) return;
    event.stopImmediatePropagation();
    if (event.type === "keydown") this.onKey(event);
    if (event.type === "scroll") this.onScroll();
    if (event.type === "selectionchange") this.onSelection();
    if (event.type === "copy") this.onCopy(event);
  }

  passToReader(event) {
    if (event.isTrusted && event.target !== this.host && event.target !== window) event.stopImmediatePropagation();
  }
}
