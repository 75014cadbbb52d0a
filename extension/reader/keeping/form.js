/** The form for a note and tags of what is kept. It writes while one types: there is nothing to forget. */

/** How long nobody types before it is written, in ms. */
const PAUSE_MS = 500;

/**
 * @param {{maker: import("../dom.js").Maker, strings: Function}} context
 * @param {{note: string, tags: string[]}} record
 * @param {(changed: {note: string, tags: string[]}) => Promise<boolean>} onChange says whether it could be written
 * @returns {{element: HTMLElement, flush: () => void}} `flush` writes what is still to be written
 */
export function drawNoteForm({ maker, strings }, record, onChange) {
  const note = maker.make("textarea", { rows: 3, maxlength: 20_000, dir: "auto" });
  note.value = record.note;
  const tags = maker.make("input", { type: "text", maxlength: 1_000, dir: "auto", autocomplete: "off" });
  tags.value = record.tags.join(", ");
  const said = maker.make("output", { class: "said" });
  let timer = null;
  const flush = async () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    const isWritten = await onChange({ note: note.value, tags: tags.value.split(/[,،、，]/) });
    // Somebody may be typing on.
    if (timer === null) said.textContent = strings(isWritten ? "noteSaved" : "keepFailed");
  };
  const wait = () => {
    clearTimeout(timer);
    said.textContent = "";
    timer = setTimeout(flush, PAUSE_MS);
  };
  for (const field of [note, tags]) {
    field.addEventListener("input", wait);
    field.addEventListener("change", flush);
  }
  const element = maker.make("div", { class: "note-form" }, [
    maker.make("label", {}, [maker.make("span", {}, [strings("noteWords")]), note]),
    maker.make("label", {}, [maker.make("span", {}, [strings("noteTags")]), tags]),
    said,
  ]);
  return { element, flush };
}
