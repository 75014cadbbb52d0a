/** Records for other programs: what is shown as a file, a single one on the clipboard. The background writes both. */
import { Clipboard } from "../../content/takeaway/clipboard.js";
import { saveFile } from "../../content/takeaway/save.js";
import { TAKE } from "../../messages.js";
import { CITATIONS, formName, QUOTATION_FILES } from "../../reader/takeaway/forms.js";

/** @typedef {import("../record.js").KeptRecord} KeptRecord */

/** What programs for references read comes as text: as a file it needs a name of ours. */
const REFERENCE_FILES = Object.freeze({
  bibtex: { ending: "bib", type: "application/x-bibtex" },
  csl: { ending: "csl.json", type: "application/json" },
});

/** A link to the very words needs the page, which is not here. */
const COPIES = CITATIONS.filter(({ form }) => form !== "link");

export class Takeaway {
  /**
   * @param {{maker: import("../../reader/dom.js").Maker, strings: Function}} context
   * @param {import("../../reader/notice.js").Notice} notice
   */
  constructor({ maker, strings }, notice) {
    this.maker = maker;
    this.strings = strings;
    this.notice = notice;
    this.clipboard = new Clipboard(document);
    document.addEventListener("copy", (event) => this.clipboard.onCopy(event));
  }

  /** The files that records can be saved in. @param {() => KeptRecord[]} records asked for when one is saved */
  drawFiles(records) {
    const { maker, strings } = this;
    const forms = [...QUOTATION_FILES, ...CITATIONS.filter(({ form }) => form in REFERENCE_FILES)];
    const buttons = forms.map((form) => maker.button({ "data-form": form.form }, [formName(form, strings)], () => this.save(form, records())));
    return this.drawMenu("save-shown", "saveTitle", buttons);
  }

  /** The forms in which a record can be copied. @param {() => KeptRecord} record */
  drawCopies(record) {
    const { maker, strings } = this;
    const buttons = COPIES.map((form) => maker.button({ "data-form": form.form }, [formName(form, strings)], () => this.copy(form, record())));
    return this.drawMenu("copy", "copyTitle", buttons);
  }

  drawMenu(name, title, buttons) {
    const { maker, strings } = this;
    return maker.make("details", { class: name }, [
      maker.make("summary", {}, [strings(title)]),
      maker.make("div", { class: "actions", role: "group", "aria-label": strings(title) }, buttons),
    ]);
  }

  async copy(form, record) {
    const { strings } = this;
    const isCopied = await this.clipboard.write(this.take(form.form, [record]), form.isRich ?? false);
    this.notice.say(isCopied ? strings("copied", formName(form, strings)) : strings("copyFailed"));
  }

  async save(form, records) {
    const { strings } = this;
    try {
      const { ending, type } = REFERENCE_FILES[form.form] ?? {};
      const answer = await this.take(form.form, records);
      const file = ending === undefined ? answer : { ...answer, name: `${strings("notebookTitle")}.${ending}`, type };
      saveFile(document, file);
      this.notice.say(strings("saved", file.name));
    } catch {
      this.notice.say(strings("saveFailed"));
    }
  }

  /** @returns {Promise<{name: string, type: string, text: string, html?: string}>} */
  async take(form, records) {
    const { strings } = this;
    const labels = Object.fromEntries(["published", "updated", "accessed", "unattributed"].map((name) => [name, strings(name)]));
    const request = { form, records, labels, title: strings("notebookTitle"), made: new Date().toISOString() };
    const { answer, error } = await chrome.runtime.sendMessage({ name: TAKE, request });
    if (error) throw new Error(error.message);
    return answer;
  }
}
