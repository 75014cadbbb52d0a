/**
 * How much of the page's words the story holds, and what was left out and why. What somebody misses is brought back
 * below the story, and stays there for that story.
 */

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {string[]} returned keys of the blocks that were brought back
 * @param {(returned: string[]) => void} onReturned
 */
export function drawLoss(drawing, returned, onReturned) {
  const { maker, strings, percent, number, ui, article } = drawing;
  const { visible_words: visible = 0, kept_words: kept = 0, dropped = [] } = article.loss ?? {};
  if (visible === 0 || dropped.length === 0) return null;
  const back = new Set(returned);
  const shelf = maker.make("section", { class: "returned", "aria-label": strings("returnedTitle"), hidden: true });
  const list = maker.make("ul", {});
  const draw = () => {
    const isBack = (block) => back.has(keyOf(block));
    // The longest first: whoever misses something misses a paragraph rather than a button.
    const missing = dropped.filter((block) => !isBack(block)).sort((a, b) => b.words - a.words);
    shelf.replaceChildren(
      maker.make("h2", ui, [strings("returnedTitle")]),
      ...dropped.filter(isBack).map((block) => maker.make("p", { dir: "auto", "data-returned": true }, [block.text])),
    );
    shelf.hidden = missing.length === dropped.length;
    list.replaceChildren(...missing.map((block) => drawDropped(drawing, block, () => {
      back.add(keyOf(block));
      onReturned([...back]);
      draw();
      shelf.scrollIntoView({ block: "nearest" });
    })));
  };
  if (back.size > 0) draw();
  const summary = maker.make("summary", ui, [strings("lossSummary", percent.format(kept / visible), number.format(dropped.length))]);
  const details = maker.make("details", {}, [summary, maker.make("p", { class: "hint", ...ui }, [strings("lossHint")]), list]);
  // What was left out is not drawn before somebody asks: find-in-page would find it.
  details.addEventListener("toggle", () => (details.open ? draw() : list.replaceChildren()));
  return maker.make("div", { class: "loss" }, [
    shelf,
    details,
  ]);
}

function drawDropped({ maker, strings, number, ui }, { text, words, reason }, onReturn) {
  return maker.make("li", {}, [
    maker.make("p", { class: "dropped", dir: "auto" }, [text]),
    maker.make("p", { class: "reason", ...ui }, [
      strings("lossWords", number.format(words)),
      " · ",
      maker.make("span", { lang: "en", dir: "ltr" }, [reason]),
      " ",
      maker.button({ class: "bring-back" }, [strings("lossReturn")], onReturn),
    ]),
  ]);
}

/** What a left-out block is known by. */
function keyOf({ text }) {
  return `${text.length}:${text.slice(0, 80)}`;
}
