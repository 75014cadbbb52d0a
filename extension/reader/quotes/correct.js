/** The form in a quotation's card that says whose words they really are. */

const NOBODY = "";
const OTHER = "\u0000other";

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {object} quotation
 * @param {(name: string | null | undefined) => void} onCorrect a name, null for nobody, undefined for what the text says
 */
export function drawCorrection({ maker, strings, quotations }, quotation, onCorrect) {
  const current = quotations.speakerOf(quotation)?.name ?? NOBODY;
  const names = [...new Set([...quotations.speakers.values()].map(({ name }) => name))];
  const option = (value, words) => {
    const one = maker.make("option", { value }, [words]);
    one.selected = value === current;
    return one;
  };
  const select = maker.make("select", { "aria-label": strings("correctSpeaker") }, [
    option(NOBODY, strings("unattributed")),
    ...names.map((name) => option(name, name)),
    option(OTHER, strings("correctOther")),
  ]);
  const other = maker.make("input", { type: "text", maxlength: 200, "aria-label": strings("correctName"), hidden: true });
  select.addEventListener("change", () => {
    other.hidden = select.value !== OTHER;
  });
  const chosen = () => (select.value === OTHER ? other.value.trim() || null : select.value || null);
  return maker.make("details", { class: "correct" }, [
    maker.make("summary", {}, [strings("correctTitle")]),
    select,
    other,
    maker.make("p", { class: "actions" }, [
      maker.button({ class: "save" }, [strings("correctSave")], () => onCorrect(chosen())),
      quotation.isCorrected ? maker.button({ class: "undo" }, [strings("correctUndo")], () => onCorrect(undefined)) : null,
    ]),
  ]);
}
