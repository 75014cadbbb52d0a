/** What the reader says where it has no story to show. */

/** The strings of each error: what happened, what to do. */
const MESSAGES = Object.freeze({
  "no-article": ["errorNoArticle", "errorNoArticleHelp"],
  "too-large": ["errorTooLarge", "errorTooLargeHelp"],
  "not-selected": ["errorNotSelected", "errorNotSelectedHelp"],
  unreadable: ["errorInternal", "errorInternalHelp"],
  internal: ["errorInternal", "errorInternalHelp"],
});

/**
 * @param {{maker: import("./dom.js").Maker, strings: Function}} context
 * @param {string} code
 * @param {() => void} onBack
 */
export function drawMessage({ maker, strings }, code, onBack) {
  const [title, help] = MESSAGES[code] ?? MESSAGES.internal;
  return maker.make("main", { class: "message" }, [
    maker.make("h1", { tabindex: -1 }, [strings(title)]),
    maker.make("p", {}, [strings(help)]),
    maker.button({ class: "back" }, [strings("back")], onBack),
  ]);
}
