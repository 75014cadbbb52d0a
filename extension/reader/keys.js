/** The keys of the reader: which does what. They can be turned off; Esc always gives the page back. */

/**
 * In the order in which the help lists them. `command` is a method of `View`; `needs` is the port and `opens` the panel
 * without which it does nothing.
 */
export const KEYS = Object.freeze([
  { keys: ["n", "j"], command: "next", label: "keyNext" },
  { keys: ["p", "k"], command: "previous", label: "keyPrevious" },
  { keys: ["s"], command: "nextBySpeaker", label: "keyNextBySpeaker" },
  { keys: ["S"], command: "previousBySpeaker", label: "keyPreviousBySpeaker" },
  { keys: ["c"], command: "toggleCard", label: "keyCard" },
  { keys: ["g"], command: "showOnPage", label: "showOnPage", needs: "showOnPage" },
  { keys: ["q"], command: "quotationsOnly", label: "modeQuotations" },
  { keys: ["w"], command: "narrationOnly", label: "modeNarration" },
  { keys: ["i"], command: "toggleSpeakers", label: "speakersTitle" },
  { keys: ["o"], command: "toggleContents", label: "contentsTitle", opens: "contents" },
  { keys: ["a"], command: "toggleSettings", label: "settingsTitle" },
  { keys: ["l"], command: "toggleListen", label: "listenTitle", opens: "listen" },
  { keys: ["b"], command: "keepQuotation", label: "keyKeep", needs: "notebook" },
  { keys: ["B"], command: "keepAll", label: "keepAll", needs: "notebook" },
  { keys: ["e"], command: "writeNote", label: "keyNote", needs: "notebook" },
  { keys: ["h"], command: "highlight", label: "keyHighlight", needs: "notebook" },
  { keys: ["z"], command: "undo", label: "keyUndo", needs: "notebook" },
  { keys: ["y"], command: "copyQuotation", label: "keyCopy", needs: "takeaway" },
  { keys: ["x"], command: "toggleSave", label: "saveTitle", needs: "takeaway" },
  { keys: ["m"], command: "toggleNotebook", label: "notebookTitle", needs: "notebook" },
  { keys: ["?"], command: "toggleHelp", label: "helpTitle" },
]);

/** The command of a key, or null. */
export function commandOf(event) {
  const name = nameOf(event);
  return KEYS.find(({ keys }) => keys.includes(name))?.command ?? null;
}

/** The key's letter; with a keyboard of another script, the Latin letter at that place. */
function nameOf({ key, code = "", shiftKey }) {
  if (/^[a-z?]$/i.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter === undefined) return key;
  return shiftKey ? letter : letter.toLowerCase();
}

/**
 * The panel that lists the keys that do something here.
 *
 * @param {{maker: import("./dom.js").Maker, strings: Function}} context
 * @param {import("./ports.js").Ports} ports
 * @param {import("./panels.js").Panels} panels
 */
export function drawHelp({ maker, strings }, ports, panels) {
  const rows = KEYS.filter(({ needs }) => needs === undefined || ports[needs] !== null)
    .filter(({ opens }) => opens === undefined || panels.has(opens))
    .map(({ keys, label }) => row(maker, keys, strings(label)));
  rows.push(row(maker, ["Enter"], strings("keyEnter")), row(maker, ["Esc"], strings("back")));
  return maker.make("div", { class: "help" }, [
    maker.make("dl", {}, rows.flat()),
    maker.make("p", { class: "hint" }, [strings("helpHint")]),
  ]);
}

function row(maker, keys, words) {
  const name = (key) => (/^[A-Z]$/.test(key) ? `Shift ${key}` : key.length === 1 ? key.toUpperCase() : key);
  const caps = keys.flatMap((key, index) => [index === 0 ? null : " ", maker.make("kbd", {}, [name(key)])]);
  return [maker.make("dt", {}, caps), maker.make("dd", {}, [words])];
}
