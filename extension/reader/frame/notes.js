/** What surrounds the story and is no part of it: updates, corrections, contributors, wire credit and the like. */

/** @param {import("../story.js").Drawing} drawing */
export function drawNotes({ maker, strings, article, ui }) {
  const notes = (article.notes ?? []).map(({ kind, text }) =>
    maker.make("div", { class: "note", "data-note": kind }, [
      maker.make("dt", ui, [strings(NAMES[kind] ?? "noteOther")]),
      maker.make("dd", { dir: "auto" }, [text]),
    ]),
  );
  if (notes.length === 0) return null;
  return maker.make("section", { class: "notes", "aria-label": strings("notes") }, [maker.make("dl", {}, notes)]);
}

/** The string that names each kind of note. */
const NAMES = Object.freeze({
  update: "noteUpdate",
  correction: "noteCorrection",
  contributors: "noteContributors",
  copyright: "noteCopyright",
  wire: "noteWire",
  paywall: "notePaywall",
  continues: "noteContinues",
});
