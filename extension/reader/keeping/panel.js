/** The panel of the notebook: what is kept of this story, and the way to all the rest. */
import { FIELDS } from "../../notebook/record.js";

/** So much of the words is shown. */
const BEGINNING = 90;

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {import("./keeping.js").Keeping} keeping
 * @param {{goTo: (one: import("./recall.js").Found) => void, onOpen: () => void}} events
 */
export function drawNotebookPanel({ maker, strings, number, article }, keeping, { goTo, onOpen }) {
  const found = [...keeping.found.values()].sort((one, other) => FIELDS.indexOf(one.record.quote.field ?? null) - FIELDS.indexOf(other.record.quote.field ?? null) || one.start - other.start);
  const beginning = (words) => (words.length > BEGINNING ? `${words.slice(0, BEGINNING).trimEnd()}…` : words);
  const words = (text) => maker.make("span", { dir: "auto", lang: article.language }, [beginning(text)]);
  const items = [
    ...found.map((one) => maker.make("li", {}, [maker.button({ class: "to-kept" }, [words(one.record.quote.text)], () => goTo(one))])),
    ...keeping.missing.map(({ quote }) => maker.make("li", { class: "gone" }, [maker.make("p", { class: "hint" }, [strings("keptGone")]), words(quote.text)])),
  ];
  return maker.make("div", { class: "notebook-panel" }, [
    maker.make("p", { class: "hint" }, [strings("keptOfStory", number.format(items.length))]),
    items.length === 0 ? null : maker.make("ul", {}, items),
    maker.make("p", { class: "actions" }, [
      maker.button({ class: "keep-all" }, [strings("keepAll")], () => keeping.keepAll()),
      maker.button({ class: "open-notebook" }, [strings("notebookOpen")], onOpen),
    ]),
  ]);
}
