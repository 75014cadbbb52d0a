/**
 * What the reader asks of whoever shows it. Everything that needs a browser's extension API, or that tests must be able
 * to listen to, goes through here; the reader itself knows none of it.
 */
import { afterPaint } from "./after-paint.js";

/**
 * @typedef {object} Ports
 * @property {(settings: object) => void} saveSettings the user changed a setting
 * @property {((file: string) => Promise<ArrayBuffer>) | null} loadFont bytes of a bundled font
 * @property {object} saved what was kept for this story: `{corrections, returned}`, see `corrections.js`, `frame/returned.js`
 * @property {(saved: object) => void} saveStory keeps that
 * @property {((words: {exact: string, prefix: string}) => void) | null} showOnPage leaves the reader at these words
 * @property {(() => void) | null} openOptions opens the options page
 * @property {import("./speech/port.js").SpeechPort | null} speech the browser's voices
 * @property {NotebookPort | null} notebook what the user keeps
 * @property {TakeawayPort | null} takeaway the clipboard, files, links to words
 * @property {boolean} isFirstRun nobody has seen the hint yet
 * @property {() => void} onHintSeen
 * @property {(act: () => void) => void} afterPaint does something once the window has been painted
 *
 * @typedef {import("../notebook/record.js").KeptRecord} KeptRecord
 *
 * @typedef {object} NotebookPort where an answer is null, the notebook could not be read or written
 * @property {string} url the story's, as it is kept with the words
 * @property {() => Promise<KeptRecord[] | null>} recall what is kept of this story
 * @property {(drafts: object[]) => Promise<KeptRecord[] | null>} keep the records as they are now
 * @property {(ids: string[]) => Promise<KeptRecord[] | null>} remove what was taken out
 * @property {(id: string, changed: {note?: string, tags?: string[], color?: string}) => Promise<KeptRecord | null>} change
 * @property {() => void} open opens the notebook
 *
 * @typedef {object} TakeawayPort
 * @property {string} url the story's, as it is cited
 * @property {(request: object, words?: {exact: string, before: string, after: string}) => Promise<any>} take what was asked
 *   for, see `background/takeaway.js`; with a link to these words, the answer's `fragment`, if one leads to them alone
 * @property {(contents: Promise<{text: string, html?: string}>, isRich: boolean) => Promise<boolean>} copy
 * @property {(file: {name: string, type: string, text?: string, bytes?: Uint8Array<ArrayBuffer>}) => void} save
 */

/** @type {Ports} */
export const NO_PORTS = Object.freeze({
  saveSettings() {},
  loadFont: null,
  saved: {},
  saveStory() {},
  showOnPage: null,
  openOptions: null,
  speech: null,
  notebook: null,
  takeaway: null,
  isFirstRun: false,
  onHintSeen() {},
  afterPaint,
});
