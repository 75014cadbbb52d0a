/** The notebook's page: all that was kept, by story and by speaker, to be searched, annotated, exported. */
import { direction, locale, strings } from "../content/strings.js";
import { saveFile } from "../content/takeaway/save.js";
import { dressPage, ownFace } from "../own-page.js";
import { Maker } from "../reader/dom.js";
import { Notice } from "../reader/notice.js";
import { applyAppearance } from "../reader/settings/appearance.js";
import { speakerKey } from "./filter.js";
import { drawControls } from "./page/controls.js";
import { drawFileChooser } from "./page/files.js";
import { List } from "./page/list.js";
import { Takeaway } from "./page/takeaway.js";
import { Shelf } from "./shelf.js";
import { allRecords, change, keep, onChanged, remove } from "./store.js";
import { imported } from "./transfer.js";
import own from "./page.css";

const maker = new Maker(document);
const number = new Intl.NumberFormat(locale);
const context = { maker, strings, locale, number, ui: { lang: locale, dir: direction } };
const page = maker.make("div", { class: "reader notebook", lang: locale, dir: direction });
const shelf = new Shelf();
const notice = new Notice(context);
const stored = maker.make("p", { class: "stored", role: "status" });
const list = new List(context, shelf, new Takeaway(context, notice), { change: rewrite, remove: takeOut, showSpeaker });
const controls = drawControls(context, shelf, () => list.restart());

/** How long the list stands before its size is told, in ms. */
const SETTLE_MS = 50;
let settling;

start();

async function start() {
  const settings = await dressPage(strings("notebookTitle"), own);
  applyAppearance(page, settings);
  if (settings.font === "hyperlegible") ownFace().use();
  page.append(drawHead(), controls.element, list.element, notice.element);
  document.body.prepend(page);
  const began = performance.now();
  await load();
  performance.measure("quotelight-notebook", { start: began });
  onChanged(load);
  // What is being typed is written when the page goes.
  window.addEventListener("pagehide", () => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
}

async function load() {
  try {
    shelf.fill(await allRecords());
  } catch {
    notice.say(strings("keepFailed"));
  }
  show();
}

function show() {
  controls.redraw();
  // Another window's change must not take a form away from under somebody's hands.
  if (list.element.querySelector(".note-form") === null) list.draw();
  clearTimeout(settling);
  settling = setTimeout(settle, SETTLE_MS);
}

/** What takes a while in a large notebook: once the list is there. */
function settle() {
  const { stories, bytes } = shelf.measure();
  stored.textContent = strings("nbStored", number.format(shelf.records.size), number.format(stories), sizeOf(bytes));
  shelf.prepare();
}

function drawHead() {
  return maker.make("header", { class: "notebook-head" }, [
    maker.make("h1", {}, [strings("notebookTitle")]),
    stored,
    maker.make("p", { class: "hint" }, [strings("nbHint")]),
    maker.make("p", { class: "actions" }, [
      maker.button({ class: "export" }, [strings("nbExport")], exportAll),
      drawFileChooser(maker, strings("nbImport"), importText),
    ]),
  ]);
}

function exportAll() {
  saveFile(document, { name: `quotelight-notebook-${new Date().toISOString().slice(0, 10)}.json`, type: "application/json", text: shelf.export() });
}

async function importText(text) {
  const values = imported(text);
  if (values === null) {
    notice.say(strings("nbImportBad"));
    return;
  }
  const kept = await trying(keep(values));
  if (kept === null) return;
  shelf.put(kept.records);
  list.draw();
  show();
  const { records, added, refused } = kept;
  notice.say(strings("nbImported", number.format(added), number.format(values.length - refused - added), number.format(refused)));
  document.getElementById("import").focus();
  return records;
}

async function rewrite(id, changed) {
  const record = await trying(change(id, changed));
  if (record === null) return null;
  shelf.put([record]);
  controls.redraw();
  return record;
}

/** Takes records out; the focus goes to what comes after them. */
async function takeOut(ids) {
  const entries = [...list.element.querySelectorAll(".entry")];
  const at = entries.findIndex((entry) => ids.includes(entry.getAttribute("data-id")));
  const removed = await trying(remove(ids));
  if (removed === null) return;
  shelf.take(ids);
  list.draw();
  show();
  const left = /** @type {HTMLElement[]} */ ([...list.element.querySelectorAll(".entry")]);
  (left[Math.min(at, left.length - 1)] ?? document.getElementById("search")).focus();
  notice.say(strings("nbDeleted", number.format(removed.length)), async () => {
    const kept = await trying(keep(removed));
    if (kept === null) return;
    shelf.put(kept.records);
    list.draw();
    show();
    notice.say(strings("undone"));
    /** @type {HTMLElement | null} */ (list.element.querySelector(`[data-id="${kept.records[0].id}"]`))?.focus();
  });
}

/** All that somebody has said, across stories. */
function showSpeaker(record) {
  shelf.clear();
  shelf.filter.speaker = speakerKey(record);
  shelf.order = "speaker";
  const fresh = drawControls(context, shelf, () => list.restart());
  controls.element.replaceWith(fresh.element);
  Object.assign(controls, fresh);
  list.restart();
  window.scrollTo({ top: 0, behavior: "instant" });
  controls.element.querySelector("select").focus();
}

/** What a promise gives; null where the notebook cannot be read or written, which is said. */
async function trying(promise) {
  try {
    return await promise;
  } catch {
    notice.say(strings("keepFailed"));
    return null;
  }
}

function sizeOf(bytes) {
  const [unit, divisor] = bytes < 1_000_000 ? ["kilobyte", 1_000] : ["megabyte", 1_000_000];
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(bytes / Number(divisor));
}
