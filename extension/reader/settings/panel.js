/** The panel with the settings of how a story looks. Each change is seen at once. */
import { CHOICES, DEFAULTS, RANGES } from "./model.js";

/** The string that names each setting and each choice. */
const NAMES = Object.freeze({
  theme: "settingTheme",
  system: "themeSystem",
  light: "themeLight",
  sepia: "themeSepia",
  dark: "themeDark",
  black: "themeBlack",
  font: "settingFont",
  serif: "fontSerif",
  sans: "fontSans",
  hyperlegible: "fontHyperlegible",
  scale: "settingSize",
  width: "settingWidth",
  air: "settingLeading",
  letters: "settingLetters",
  words: "settingWords",
  hoverCards: "settingHoverCards",
  letterKeys: "settingLetterKeys",
  rate: "settingRate",
  voiceBySpeaker: "settingVoiceBySpeaker",
  sayQuotes: "settingSayQuotes",
  remoteVoices: "settingRemoteVoices",
});

const LOOKS = ["theme", "font", "scale", "width", "air", "letters", "words"];
const HABITS = ["hoverCards", "letterKeys"];

/**
 * @param {{maker: import("../dom.js").Maker, strings: Function}} context
 * @param {{get: () => import("./model.js").Settings, set: (changed: object) => void}} store
 * @param {(() => void) | null} onOptions opens the options page, where there is one
 */
export function drawSettings(context, store, onOptions) {
  const { maker, strings } = context;
  const form = maker.make("form", { class: "settings" });
  const draw = () => {
    form.replaceChildren(
      ...[...LOOKS, ...HABITS].map((name) => drawSetting(context, store, name)),
      maker.make("p", { class: "actions" }, [
        maker.button({}, [strings("settingsReset")], () => {
          store.set(Object.fromEntries([...LOOKS, ...HABITS].map((name) => [name, DEFAULTS[name]])));
          draw();
        }),
        onOptions === null ? null : maker.button({}, [strings("moreOptions")], onOptions),
      ]),
    );
  };
  draw();
  return form;
}

/** One setting as a row of choices, a slider or a switch, by what it is. */
export function drawSetting(context, store, name) {
  if (name in CHOICES) return drawChoices(context, store, name);
  if (name in RANGES) return drawRange(context, store, name);
  return drawSwitch(context, store, name);
}

function drawChoices({ maker, strings }, store, name) {
  const options = CHOICES[name].map((choice) => {
    const radio = maker.make("input", { type: "radio", name, value: choice });
    radio.checked = store.get()[name] === choice;
    radio.addEventListener("change", () => store.set({ [name]: choice }));
    return maker.make("label", { class: "choice" }, [radio, maker.make("span", { "data-choice": choice }, [strings(NAMES[choice])])]);
  });
  return maker.make("fieldset", { "data-setting": name }, [
    maker.make("legend", {}, [strings(NAMES[name])]),
    maker.make("div", { class: "choices" }, options),
  ]);
}

function drawRange({ maker, strings, percent }, store, name) {
  const { min, max, step } = RANGES[name];
  const value = store.get()[name];
  const range = maker.make("input", { type: "range", min, max, step, value, name });
  // The slider itself tells its value: twice would be once too often.
  const output = maker.make("output", { "aria-hidden": "true" }, [percent.format(value)]);
  range.setAttribute("aria-valuetext", percent.format(value));
  range.addEventListener("input", () => {
    const words = percent.format(Number(range.value));
    output.textContent = words;
    range.setAttribute("aria-valuetext", words);
    store.set({ [name]: Number(range.value) });
  });
  return maker.make("label", { class: "range", "data-setting": name }, [
    maker.make("span", {}, [strings(NAMES[name])]),
    range,
    output,
  ]);
}

function drawSwitch({ maker, strings }, store, name) {
  const box = maker.make("input", { type: "checkbox", name });
  box.checked = store.get()[name];
  box.addEventListener("change", () => store.set({ [name]: box.checked }));
  return maker.make("label", { class: "switch", "data-setting": name }, [box, maker.make("span", {}, [strings(NAMES[name])])]);
}
