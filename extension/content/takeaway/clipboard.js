/**
 * The clipboard, with the plain and the rich form together. Where a page may not use the browser's own way (it is not
 * secure, or forbids it), an event of copying of ours carries them.
 */

const { execCommand } = Document.prototype;

export class Clipboard {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
    /** What our own event of copying shall carry, or null. */
    this.pending = null;
  }

  /**
   * @param {Promise<{text: string, html?: string}>} contents what is still being written: the click's permission is used
   *   at once
   * @param {boolean} isRich whether there will be a rich form
   * @returns {Promise<boolean>} whether it is there
   */
  async write(contents, isRich) {
    // Who waits for it hears of its failing below.
    contents.catch(() => {});
    try {
      await navigator.clipboard.write([this.item(contents, isRich)]);
      return true;
    } catch {
      return this.writeByEvent(contents);
    }
  }

  item(contents, isRich) {
    const blob = async (type, form) => new Blob([(await contents)[form]], { type });
    const forms = { "text/plain": blob("text/plain", "text") };
    if (isRich) forms["text/html"] = blob("text/html", "html");
    for (const form of Object.values(forms)) form.catch(() => {});
    return new ClipboardItem(forms);
  }

  async writeByEvent(contents) {
    try {
      this.pending = await contents;
      return execCommand.call(this.document, "copy") && this.pending === null;
    } catch {
      return false;
    } finally {
      this.pending = null;
    }
  }

  /** Something is being copied. The user's own copying stays as it is. */
  onCopy(event) {
    if (this.pending === null) return;
    const { text, html } = this.pending;
    this.pending = null;
    event.clipboardData.setData("text/plain", text);
    if (html) event.clipboardData.setData("text/html", html);
    event.preventDefault();
  }
}
