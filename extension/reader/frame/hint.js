/** What a newcomer is told, once, at the edge of the first story: how quotations are marked, and two keys. */

/**
 * @param {{maker: import("../dom.js").Maker, strings: Function, ui: object}} context
 * @param {() => void} onSeen
 */
export function drawHint({ maker, strings, ui }, onSeen) {
  const hint = maker.make("aside", { class: "first-hint", "aria-label": strings("hintTitle"), ...ui }, [
    maker.make("p", {}, [strings("hintText")]),
    maker.button({ class: "got-it" }, [strings("hintDone")], () => {
      hint.remove();
      onSeen();
    }),
  ]);
  return hint;
}
