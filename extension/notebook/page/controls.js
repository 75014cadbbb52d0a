/** Search, order and filters. */
import { ANONYMOUS, UNATTRIBUTED } from "../filter.js";

/**
 * @param {{maker: import("../../reader/dom.js").Maker, strings: Function, locale: string, number: Intl.NumberFormat}} context
 * @param {import("../shelf.js").Shelf} shelf
 * @param {() => void} onChange
 */
export function drawControls(context, shelf, onChange) {
  const { maker, strings } = context;
  const search = maker.make("input", { type: "search", id: "search", autocomplete: "off", spellcheck: "false" });
  search.value = shelf.query;
  search.addEventListener("input", () => {
    shelf.query = search.value;
    onChange();
  });
  const filters = maker.make("div", { class: "filters" });
  const box = maker.make("details", { class: "filter-box" }, [maker.make("summary", {}, [strings("nbFilters")]), filters]);
  openWhereWide(box);
  const element = maker.make("search", { class: "controls" }, [
    field(maker, strings("nbSearch"), search),
    drawOrder(context, shelf, onChange),
    box,
    maker.make("p", { class: "actions" }, [
      maker.button({ class: "clear" }, [strings("nbClear")], () => {
        shelf.clear();
        search.value = "";
        redraw();
        onChange();
        search.focus();
      }),
    ]),
  ]);
  const redraw = () => filters.replaceChildren(...drawFilters(context, shelf, onChange));
  redraw();
  return { element, redraw };
}

/** On narrow screens what is found would stand below all filters: there they are folded, until somebody opens them. */
function openWhereWide(box) {
  const isWide = matchMedia("(min-width: 60rem)");
  box.open = isWide.matches;
  isWide.addEventListener("change", () => {
    box.open = isWide.matches;
  });
}

function field(maker, label, control) {
  return maker.make("label", { class: "field" }, [maker.make("span", {}, [label]), control]);
}

function drawOrder({ maker, strings }, shelf, onChange) {
  const choices = [["story", "nbByStory"], ["speaker", "nbBySpeaker"]].map(([value, label]) => {
    const radio = maker.make("input", { type: "radio", name: "order", value });
    radio.checked = shelf.order === value;
    radio.addEventListener("change", () => {
      shelf.order = /** @type {"story" | "speaker"} */ (value);
      onChange();
    });
    return maker.make("label", { class: "choice" }, [radio, maker.make("span", {}, [strings(label)])]);
  });
  return maker.make("fieldset", { class: "order" }, [maker.make("legend", {}, [strings("nbOrder")]), maker.make("div", { class: "choices" }, choices)]);
}

/** Only what there is to choose from. */
function drawFilters(context, shelf, onChange) {
  const { maker, strings, locale } = context;
  const { speakers, outlets, tags } = shelf.choices(locale);
  const names = { [ANONYMOUS]: strings("speakersAnonymous"), [UNATTRIBUTED]: strings("unattributed") };
  const day = (name, label) => {
    const input = maker.make("input", { type: "date", value: shelf.filter[name] });
    input.addEventListener("change", () => {
      shelf.filter[name] = input.value;
      onChange();
    });
    return field(maker, strings(label), input);
  };
  return [
    drawChoice(context, shelf, "speaker", "nbSpeaker", speakers.map((choice) => ({ ...choice, name: names[choice.key] ?? choice.name })), onChange),
    drawChoice(context, shelf, "outlet", "nbOutlet", outlets, onChange),
    drawChoice(context, shelf, "tag", "nbTag", tags, onChange),
    maker.make("div", { class: "days" }, [day("from", "nbFrom"), day("to", "nbTo")]),
  ];
}

function drawChoice({ maker, strings, number }, shelf, name, label, choices, onChange) {
  const option = (value, words) => {
    const one = maker.make("option", { value }, [words]);
    one.selected = shelf.filter[name] === value;
    return one;
  };
  const select = maker.make("select", { name }, [
    option("", strings("nbAny")),
    ...choices.map((choice) => option(choice.key, `${choice.name} (${number.format(choice.count)})`)),
  ]);
  // What was chosen may be gone meanwhile.
  if (select.selectedIndex < 0 || select.value !== shelf.filter[name]) shelf.filter[name] = select.value = "";
  select.addEventListener("change", () => {
    shelf.filter[name] = select.value;
    onChange();
  });
  return field(maker, strings(label), select);
}
