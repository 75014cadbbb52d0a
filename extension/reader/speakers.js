/** Who said what: an entry for each speaker, with a way to each of their quotations. */

/**
 * @param {import("./story.js").Drawing} drawing
 * @param {(number: number) => void} jump goes to a quotation
 */
export function drawSpeakers(drawing, jump) {
  const { maker, strings, quotations, ui } = drawing;
  const named = quotations.entries.filter(({ speaker }) => speaker.kind !== "anonymous");
  const anonymous = quotations.entries.filter(({ speaker }) => speaker.kind === "anonymous");
  return maker.make("nav", { class: "speakers", "data-speakers": true, "aria-labelledby": "ql-speakers", lang: ui.lang, tabindex: -1 }, [
    maker.make("h2", { id: "ql-speakers" }, [strings("speakersTitle")]),
    quotations.isEmpty ? maker.make("p", { class: "hint" }, [strings("speakersNone")]) : null,
    drawGroup(drawing, null, named, jump),
    drawGroup(drawing, strings("speakersAnonymous"), anonymous, jump),
    drawUnattributed(drawing, quotations.unattributed, jump),
    maker.make("p", { class: "hint", dir: ui.dir }, [strings("speakersHint")]),
  ]);
}

function drawGroup(drawing, title, entries, jump) {
  const { maker } = drawing;
  if (entries.length === 0) return null;
  return maker.make("div", { class: "group" }, [
    title === null ? null : maker.make("h3", {}, [title]),
    maker.make("ul", {}, entries.map((entry) => drawEntry(drawing, entry, jump))),
  ]);
}

function drawEntry(drawing, { speaker, quotations: indexes, share }, jump) {
  const { maker, strings, quotations, ui } = drawing;
  const percent = drawing.percent.format(share);
  const description = quotations.descriptionOf(speaker);
  const count = strings(indexes.length === 1 ? "quotationsOne" : "quotationsMany", String(indexes.length));
  return maker.make("li", { "data-speaker": speaker.id, "data-hue": quotations.hueOf(speaker) }, [
    maker.make("p", { class: "name", dir: "auto" }, [speaker.name]),
    description === null ? null : maker.make("p", { class: "description", dir: "auto" }, [description]),
    maker.make("p", { class: "share", dir: ui.dir }, [`${count} · ${strings("shareOfWords", percent)}`]),
    drawJumps(drawing, speaker.name, indexes, jump),
  ]);
}

function drawUnattributed(drawing, indexes, jump) {
  const { maker, strings, ui } = drawing;
  if (indexes.length === 0) return null;
  const count = strings(indexes.length === 1 ? "quotationsOne" : "quotationsMany", String(indexes.length));
  return maker.make("div", { class: "group unattributed", "data-hue": 0 }, [
    maker.make("h3", {}, [strings("speakersUnattributed")]),
    maker.make("p", { class: "share", dir: ui.dir }, [count]),
    drawJumps(drawing, strings("speakersUnattributed"), indexes, jump),
  ]);
}

function drawJumps({ maker, strings, number: format, quotations }, name, indexes, jump) {
  const buttons = indexes.map((index) => {
    const number = format.format(quotations.numbers.get(index));
    const label = strings("jumpLabel", name, number);
    return maker.make("li", {}, [maker.button({ "aria-label": label }, [number], () => jump(index))]);
  });
  return maker.make("ol", { class: "jumps" }, buttons);
}
