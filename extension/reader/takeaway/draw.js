/** Where one takes words and files away: the menu in a quotation's card, and the panel of the story's files. */
import { CITATIONS, formName, QUOTATION_FILES, STORY_FILES } from "./forms.js";

/**
 * The forms in which a quotation can be copied.
 *
 * @param {import("../story.js").Drawing} drawing
 * @param {(form: string) => void} onCopy
 */
export function drawCopyMenu({ maker, strings }, onCopy) {
  return maker.make("details", { class: "copy" }, [
    maker.make("summary", {}, [strings("copyTitle")]),
    maker.make("div", { class: "actions", role: "group", "aria-label": strings("copyTitle") }, drawForms(maker, strings, CITATIONS, ({ form }) => onCopy(form))),
  ]);
}

/**
 * The files that a story can be saved in.
 *
 * @param {import("../story.js").Drawing} drawing
 * @param {import("./takeaway.js").Takeaway} takeaway
 */
export function drawSavePanel({ maker, strings, quotations }, takeaway) {
  const group = (title, forms) => [
    maker.make("h3", {}, [strings(title)]),
    maker.make("div", { class: "actions", role: "group", "aria-label": strings(title) }, drawForms(maker, strings, forms, (form) => takeaway.save(form))),
  ];
  return maker.make("div", { class: "save" }, [
    ...(quotations.isEmpty ? [] : group("saveQuotations", QUOTATION_FILES)),
    ...group("saveStory", STORY_FILES),
    maker.make("p", { class: "hint" }, [strings("saveHint")]),
  ]);
}

function drawForms(maker, strings, forms, onClick) {
  return forms.map((form) => maker.button({ "data-form": form.form }, [formName(form, strings)], () => onClick(form)));
}
