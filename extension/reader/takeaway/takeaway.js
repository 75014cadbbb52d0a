/** What one takes away from a story: quotations for the clipboard, files of its quotations and of itself. */
import { Places } from "../keeping/places.js";
import { CITATIONS, formName } from "./forms.js";

/** How many code points of the story around the words are looked at for a link to them. */
const AROUND = 300;

export class Takeaway {
  /**
   * @param {object} parts
   * @param {import("../story.js").Drawing} parts.drawing
   * @param {HTMLElement} parts.body the story's
   * @param {import("../notice.js").Notice} parts.notice
   * @param {import("../ports.js").TakeawayPort} parts.port
   */
  constructor({ drawing, body, notice, port }) {
    this.drawing = drawing;
    this.body = body;
    this.notice = notice;
    this.port = port;
  }

  /**
   * Copies a quotation, or what is selected of it.
   *
   * @param {number | null} index null for the quotation that something is selected of
   * @param {string} [form] one of `CITATIONS`
   * @param {{quote: number, start: number, end: number} | null} [selected] as `partOf` gives it
   */
  async copy(index, form = "text", selected = this.selected()) {
    const { strings, quotations } = this.drawing;
    const part = selected !== null && (index === null || index === selected.quote) ? selected : index === null ? null : { quote: index };
    if (part === null) {
      this.notice.say(strings("copyNothing"));
      return;
    }
    const { start, end } = { ...quotations.all[part.quote], ...part };
    const chosen = CITATIONS.find((one) => one.form === form);
    const contents = this.port.take({ ...this.request(form), parts: [{ ...part, start, end }] }, this.around(start, end));
    const isCopied = await this.port.copy(contents, chosen.isRich ?? false);
    if (!isCopied) this.notice.say(strings("copyFailed"));
    else if (form === "link") this.notice.say(strings((await contents).fragment ? "copiedLink" : "copiedPlainLink"));
    else this.notice.say(strings(selected === part ? "copiedPart" : "copied", formName(chosen, strings)));
  }

  /**
   * Saves a file.
   *
   * @param {import("./forms.js").Form} chosen
   */
  async save(chosen) {
    const { strings } = this.drawing;
    try {
      const file = await this.port.take(this.request(chosen.form));
      this.port.save(file);
      this.notice.say(strings("saved", file.name));
    } catch {
      this.notice.say(strings("saveFailed"));
    }
  }

  /** What every request says. Blocks are left out where only quotations are asked for. */
  request(form) {
    const { article, strings } = this.drawing;
    const { blocks, lead_image, html, loss, ...story } = article;
    const isStory = form.startsWith("story-");
    return {
      form,
      story: { ...story, url: this.port.url, ...(isStory ? { blocks, lead_image } : {}) },
      accessed: localTime(new Date()),
      made: new Date().toISOString(),
      labels: Object.fromEntries(["published", "updated", "accessed", "unattributed"].map((name) => [name, strings(name)])),
      quotations: strings("saveQuotations"),
    };
  }

  /** The words and what the story has around them. */
  around(start, end) {
    const { text } = this.drawing;
    return { exact: text.slice(start, end), before: text.slice(start - AROUND, start), after: text.slice(end, end + AROUND) };
  }

  /** What is selected, if all of it stands in one quotation that is somebody's words. */
  selected() {
    const { article, text } = this.drawing;
    return this.body.checkVisibility() ? this.partOf(Places.ofBody(this.body, article, text).selected(this.body.getRootNode())) : null;
  }

  /** The part of a quotation that stands between two places of the text; null if that is not in one of somebody's words. */
  partOf(chosen) {
    if (chosen === null || chosen.field !== null) return null;
    const { start, end } = chosen;
    const quote = this.drawing.quotations.all.findIndex((one) => one.kind === "direct" && one.start <= start && one.end >= end);
    return quote < 0 ? null : { quote, start, end };
  }
}

/** RFC 3339 with the clock of whoever reads: the day of access is their day. */
function localTime(date) {
  const minutes = -date.getTimezoneOffset();
  const two = (number) => String(number).padStart(2, "0");
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
