/**
 * The records on this machine: IndexedDB in the extension's own origin. Pages have no part in it; the background and the
 * notebook page open it, a reader asks the background by message.
 */
import { mergedInto } from "./merge.js";
import { recordFrom, tagsFrom, withIds } from "./record.js";

/** @typedef {import("./record.js").KeptRecord} KeptRecord */

const NAME = "notebook";
const RECORDS = "records";
const BY_STORY = "story";

/** Tells the extension's other pages that something has changed. */
const channel = new BroadcastChannel(NAME);

let opening = null;

/** All records, in no particular order. @returns {Promise<KeptRecord[]>} */
export async function allRecords() {
  return asked((await records("readonly")).getAll());
}

/** What was kept of a story. @returns {Promise<KeptRecord[]>} */
export async function recordsOf(url) {
  return asked((await records("readonly")).index(BY_STORY).getAll(url));
}

/**
 * Keeps records; those of words that are there already are merged with them.
 *
 * @param {unknown[]} values what is no record is left out
 * @returns {Promise<{records: KeptRecord[], added: number, refused: number}>} as they are now
 */
export async function keep(values) {
  const fit = values.map(recordFrom).filter((record) => record !== null);
  const coming = await withIds(fit);
  const store = await records("readwrite");
  const known = await Promise.all(coming.map(({ id }) => asked(store.get(id))));
  const present = new Map(known.filter((record) => record !== undefined).map((record) => [record.id, record]));
  const { records: written, added } = mergedInto(present, coming);
  for (const record of written) store.put(record);
  await done(store);
  return { records: written, added, refused: values.length - fit.length };
}

/** Takes records out. @returns {Promise<KeptRecord[]>} what was taken out, so that it can be put back */
export async function remove(ids) {
  const store = await records("readwrite");
  const removed = [];
  for (const id of ids) {
    const record = await asked(store.get(String(id)));
    if (record === undefined) continue;
    removed.push(record);
    store.delete(record.id);
  }
  await done(store);
  return removed;
}

/**
 * The user has written a note, chosen tags or another colour.
 *
 * @param {string} id
 * @param {{note?: string, tags?: string[], color?: string}} changed
 * @returns {Promise<KeptRecord | null>} as it is now; null if it is gone or the change is unfit
 */
export async function change(id, { note, tags, color }) {
  const store = await records("readwrite");
  const record = await asked(store.get(String(id)));
  if (record === undefined) return null;
  const next = recordFrom({
    ...record,
    note: note ?? record.note,
    tags: tags === undefined ? record.tags : tagsFrom(tags),
    quote: { ...record.quote, color: color ?? record.quote.color },
  });
  if (next === null) return null;
  store.put(next);
  await done(store);
  return next;
}

/** Calls back whenever another page of the extension has changed something. */
export function onChanged(listener) {
  channel.addEventListener("message", listener);
}

async function records(mode) {
  const database = await open();
  return database.transaction(RECORDS, mode).objectStore(RECORDS);
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(RECORDS, { keyPath: "id" }).createIndex(BY_STORY, "story.url");
    };
    request.onsuccess = () => {
      // The browser may close it, and a newer version of the extension may want it closed.
      request.result.onclose = () => void (opening = null);
      request.result.onversionchange = () => {
        request.result.close();
        opening = null;
      };
      resolve(request.result);
    };
    request.onerror = () => {
      opening = null;
      reject(request.error);
    };
  });
  return opening;
}

/** A request's answer. @returns {Promise<any>} */
function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when all of it is on disk. */
function done({ transaction }) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      channel.postMessage(null);
      resolve(undefined);
    };
    transaction.onabort = () => reject(transaction.error);
  });
}
