/** The table of speakers that closes the story on paper: whose the numbered quotations are. */

/** @param {import("../story.js").Drawing} drawing */
export function drawCast({ maker, strings, quotations, number, ui, article }) {
  if (quotations.isEmpty) return null;
  const numbers = (indexes) => indexes.map((index) => number.format(quotations.numbers.get(index))).join(", ");
  const rows = quotations.entries.map(({ speaker, quotations: indexes }) => {
    const description = quotations.descriptionOf(speaker);
    return row(maker, [description === null ? speaker.name : `${speaker.name}, ${description}`, numbers(indexes)], article.language);
  });
  if (quotations.unattributed.length > 0) rows.push(row(maker, [strings("speakersUnattributed"), numbers(quotations.unattributed)], ui.lang));
  return maker.make("table", { class: "cast", lang: ui.lang }, [
    maker.make("caption", {}, [strings("speakersTitle")]),
    maker.make("tbody", {}, rows),
  ]);
}

function row(maker, [name, numbers], lang) {
  return maker.make("tr", {}, [maker.make("th", { scope: "row", dir: "auto", lang }, [name]), maker.make("td", {}, [numbers])]);
}
