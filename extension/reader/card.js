/** The card of a quotation: whose words they are, and why the reader thinks so. */

/** One card, shown below the quotation that it tells of. */
export class Card {
  /** @param {import("./story.js").Drawing} drawing */
  constructor(drawing) {
    this.drawing = drawing;
    this.element = drawing.maker.make("div", { class: "card", role: "status", hidden: true });
    this.shown = null;
  }

  /** Shows what is known of the quotation that this piece belongs to. */
  show(mark) {
    const number = Number(mark.getAttribute("data-quotation"));
    const quotation = this.drawing.quotations.all[number];
    if (quotation === undefined || this.shown === mark) return;
    this.shown = mark;
    this.element.replaceChildren(...drawCard(this.drawing, quotation));
    this.element.setAttribute("data-hue", mark.getAttribute("data-hue"));
    this.element.hidden = false;
    this.place(mark);
  }

  hide() {
    this.shown = null;
    this.element.hidden = true;
  }

  /** Below the quotation's first line, inside of the column. Narrow windows put it at the bottom by style. */
  place(mark) {
    const line = mark.getClientRects()[0];
    const origin = this.element.offsetParent?.getBoundingClientRect();
    if (line === undefined || origin === undefined) return;
    const widest = origin.width - this.element.offsetWidth;
    const last = mark.getBoundingClientRect();
    this.element.style.setProperty("--card-top", `${last.bottom - origin.top}px`);
    this.element.style.setProperty("--card-left", `${Math.max(0, Math.min(line.left - origin.left, widest))}px`);
  }
}

function drawCard(drawing, quotation) {
  const { maker, strings, quotations } = drawing;
  const speaker = quotations.speakerOf(quotation);
  const description = speaker === null ? null : quotations.descriptionOf(speaker);
  return [
    maker.make("p", { class: "name", dir: "auto" }, [speaker?.name ?? strings("unattributed")]),
    speaker?.kind === "anonymous" ? maker.make("p", { class: "description" }, [strings("anonymousSource")]) : null,
    description === null ? null : maker.make("p", { class: "description", dir: "auto" }, [description]),
    drawEvidence(drawing, speaker === null ? null : quotation.source, speaker === null ? null : quotation.cue, quotation),
    speaker === null ? maker.make("p", { class: "why" }, [strings("unattributedWhy")]) : null,
  ].filter(Boolean);
}

/** The words of the text that name who spoke, that report it, and where it was said. */
function drawEvidence({ maker, strings }, source, cue, { channel }) {
  const rows = [
    ["cardSource", source?.text],
    ["cardCue", cue?.text],
    ["cardChannel", channel],
  ].filter(([, words]) => words);
  if (rows.length === 0) return null;
  const drawn = rows.flatMap(([label, words]) => [
    maker.make("dt", {}, [strings(label)]),
    maker.make("dd", { dir: "auto" }, [words]),
  ]);
  return maker.make("dl", {}, drawn);
}
