/**
 * Every message between the content script and the background, in one place.
 *
 * | name      | direction            | carries                     | answer                   | meaning |
 * |-----------|----------------------|-----------------------------|--------------------------|---------|
 * | `extract` | content → background | `{words, text, url}`        | `{article}` or `{error}` | The page forbids wasm: run the same core there. `words` is a `Uint32Array`; see `src/dom/snapshot.rs`. |
 * | `take`    | content, own pages → background | `{request, place?}` | `{answer}` or `{error}` | Words for the clipboard, or a file; see `background/takeaway.js`. |
 * | `state`   | content → background | `{state}`                   | none                     | The reader is `open` or `closed`: the button shows it. |
 * | `font`    | content → background | `{file}`                    | `{bytes}`, a `Uint8Array` | A file of the bundled face. |
 * | `options` | content → background | nothing                     | none                     | The user wants the options page. |
 * | `kept`    | content → background | `{url}`                     | `{records}`              | What the notebook holds of a story. |
 * | `keep`    | content → background | `{records}`                 | `{records, added}`       | The user keeps words: `notebook/record.js` has their form. `added` is how many are new. |
 * | `unkeep`  | content → background | `{ids}`                     | `{records}`              | Takes records out; the answer is what was taken. |
 * | `rewrite` | content → background | `{id, changed}`             | `{record}`               | Another note, tags or colour. |
 * | `notebook`| content → background | nothing                     | none                     | The user wants the notebook. |
 * | `auto`    | content → background | nothing                     | none                     | A page of a site that the user chose has loaded. |
 * | `refused` | content → background | `{reason}`                  | none                     | The page has no place for a reader; the button says why. `reason` is a key of `REFUSALS`. |
 *
 * Where the notebook cannot be read or written the answer is `null`.
 *
 * Only our own content script and pages are listened to: a web page cannot send any of these, as the manifest names
 * nobody under `externally_connectable`.
 */
export const EXTRACT = "extract";
export const TAKE = "take";
export const STATE = "state";
export const REFUSED = "refused";
export const FONT = "font";
export const OPTIONS = "options";
export const AUTO = "auto";
export const KEPT = "kept";
export const KEEP = "keep";
export const UNKEEP = "unkeep";
export const REWRITE = "rewrite";
export const NOTEBOOK = "notebook";

/** Why there can be no reader, and the string that says so. */
export const REFUSALS = Object.freeze({
  restricted: "refusedRestricted",
  isolated: "refusedIsolated",
  bodyless: "refusedBodyless",
  contested: "refusedContested",
  unpermitted: "refusedUnpermitted",
});

/**
 * The name of our one global in the content script's world. A symbol: `window.anything` can be shadowed by an
 * element of the page with that id, in this world too.
 */
export const READER_KEY = "quotelight";
