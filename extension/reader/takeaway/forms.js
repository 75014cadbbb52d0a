/** The forms in which words are copied and files saved: `src/takeaway/request.rs` knows them by these names. */

/** @typedef {{form: string, label?: string, name?: string, isRich?: boolean}} Form `label` is a string's key, `name` is a name in any language */

/** @type {readonly Form[]} */
export const CITATIONS = Object.freeze([
  { form: "text", label: "formText", isRich: true },
  { form: "link", label: "formLink", isRich: true },
  { form: "markdown", name: "Markdown", isRich: true },
  { form: "html", name: "HTML", isRich: true },
  { form: "apa", name: "APA", isRich: true },
  { form: "mla", name: "MLA", isRich: true },
  { form: "chicago", name: "Chicago", isRich: true },
  { form: "bibtex", name: "BibTeX" },
  { form: "csl", name: "CSL-JSON" },
]);

/** @type {readonly Form[]} */
export const QUOTATION_FILES = Object.freeze([
  { form: "quotes-csv", name: "CSV" },
  { form: "quotes-markdown", name: "Markdown" },
  { form: "quotes-json", name: "JSON" },
  { form: "quotes-annotations", name: "Web Annotation" },
]);

/** @type {readonly Form[]} */
export const STORY_FILES = Object.freeze([
  { form: "story-epub", name: "EPUB" },
  { form: "story-html", name: "HTML" },
  { form: "story-markdown", name: "Markdown" },
  { form: "story-text", label: "formPlain" },
]);

/**
 * What a form is called.
 *
 * @param {Form} form
 * @param {Function} strings
 * @returns {string}
 */
export function formName({ label, name }, strings) {
  return name ?? strings(label);
}
