/** Opens and closes the reader of this page: collect, call, draw. */
import { REFUSED, STATE } from "../messages.js";
import { extract } from "./core.js";
import { Host } from "./host.js";
import { clearMeasures, measure, measured } from "./measure.js";
import { refusalOf } from "./refusal.js";
import { walk } from "./walker.js";
import format from "./snapshot-format.json" with { type: "json" };

export class Toggle {
  /** The reader that is open, or null. */
  host = null;

  /** @param {number} clickedAt when the button was clicked, ms since the epoch */
  toggle(clickedAt) {
    if (this.host === null) this.open(clickedAt);
    else this.close();
  }

  async open(clickedAt) {
    const refusal = refusalOf(document);
    if (refusal !== null) {
      tell({ name: REFUSED, reason: refusal });
      return;
    }
    measure("injection", clickedAt - performance.timeOrigin);
    // The page is walked before it is hidden: visibility is part of what is read.
    const snapshot = this.walkPage();
    const host = new Host(document, {
      onBack: () => this.close(),
      onContested: () => {
        this.close();
        tell({ name: REFUSED, reason: "contested" });
      },
    });
    this.host = host;
    host.open();
    tell({ name: STATE, state: "open" });
    await this.fill(host, snapshot);
    measure("total", clickedAt - performance.timeOrigin);
  }

  /** The packed page, null if it is too large, or the error that a fault of ours threw: the reader says it. */
  walkPage() {
    try {
      return measured("walk", () => walk(document, format));
    } catch (error) {
      return error;
    }
  }

  /** Whatever happens in here, the reader shows a story or says why not. */
  async fill(host, snapshot) {
    try {
      if (snapshot instanceof Error) throw snapshot;
      if (snapshot === null) throw { code: "too-large", message: "The page is past the caps." };
      const article = await extract(snapshot, location.href);
      if (this.host === host) host.showStory(article);
    } catch (error) {
      if (this.host !== host) return;
      if (error instanceof Error) console.error("Quotelight:", error);
      host.showMessage(error instanceof Error ? "internal" : error.code);
    }
  }

  close() {
    const { host } = this;
    this.host = null;
    host?.close();
    clearMeasures();
    tell({ name: STATE, state: "closed" });
  }
}

/** Tells the background, which may be gone: the extension was updated or removed while its reader was open. */
function tell(message) {
  try {
    chrome.runtime.sendMessage(message)?.catch(() => {});
  } catch {
    // The reader still works without a button that knows of it.
  }
}
