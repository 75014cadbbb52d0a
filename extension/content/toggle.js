/** Opens and closes the reader of this page: collect, call, draw. */
import { REFUSED, STATE } from "../messages.js";
import { extract } from "./core.js";
import { Host } from "./host.js";
import { clearMeasures, measure, measured } from "./measure.js";
import { refusalOf } from "./refusal.js";
import { querySelectorAll, remove } from "./safe-dom.js";
import { selectedLines, selectedPart } from "./selection.js";
import { load } from "./storage.js";
import { walk } from "./walker.js";
import format from "./snapshot-format.json" with { type: "json" };

export class Toggle {
  /** The reader that is open, or null. */
  host = null;

  /**
   * @param {number} clickedAt when the button was clicked, ms since the epoch
   * @param {{isAuto?: boolean, isSelection?: boolean}} [wish] `isAuto`: nobody clicked, the site was chosen earlier: open
   *   only where there is a story; `isSelection`: only what is selected on the page
   */
  toggle(clickedAt, wish = {}) {
    if (this.host === null) this.open(clickedAt, wish);
    else if (!wish.isAuto) this.close();
  }

  async open(clickedAt, { isAuto = false, isSelection = false }) {
    const refusal = refusalOf(document);
    if (refusal !== null) {
      if (!isAuto) tell({ name: REFUSED, reason: refusal });
      return;
    }
    measure("injection", clickedAt - performance.timeOrigin);
    // A second click while this one is under way closes what is not yet open.
    const opening = (this.host = { close() {} });
    await removeOrphans();
    const loading = load(location.href);
    // The page is walked before it is hidden: visibility is part of what is read.
    const snapshot = this.walkPage();
    const lines = isSelection ? selectedLines(document) : null;
    const kept = await loading;
    // Where nobody clicked, a page without a story stays as it is.
    const early = isAuto ? await storyOf(snapshot) : null;
    if (this.host !== opening) return;
    if (isAuto && early === null) {
      this.host = null;
      return;
    }
    const host = new Host(document, kept, snapshot instanceof Error ? null : snapshot, {
      onBack: () => this.close(),
      onContested: () => {
        this.close();
        tell({ name: REFUSED, reason: "contested" });
      },
    });
    this.host = host;
    host.open();
    tell({ name: STATE, state: "open" });
    await this.fill(host, snapshot, lines, early);
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
  async fill(host, snapshot, lines, early) {
    try {
      if (snapshot instanceof Error) throw snapshot;
      if (snapshot === null) throw { code: "too-large", message: "The page is past the caps." };
      const whole = early ?? (await extract(snapshot, location.href));
      const article = lines === null ? whole : selectedPart(whole, lines);
      if (article === null) throw { code: "not-selected", message: "The selection holds nothing of the story." };
      if (this.host === host) host.showStory(article);
    } catch (error) {
      if (this.host === host) host.showError(error);
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

/**
 * Takes out the reader of an extension that was updated while it was open. Its script may still be there and see to it that the
 * page is back, or may have ended.
 */
async function removeOrphans() {
  const orphans = [...querySelectorAll(document, "[data-quotelight-reader]")];
  if (orphans.length === 0) return;
  orphans.forEach(remove);
  await new Promise((resume) => setTimeout(resume));
}

/** The story that the core finds, or null; asked only before a reader opens by itself. */
async function storyOf(snapshot) {
  if (snapshot === null || snapshot instanceof Error) return null;
  try {
    return await extract(snapshot, location.href);
  } catch {
    return null;
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
