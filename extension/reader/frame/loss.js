/** How much of the page's words the story holds, and what was left out and why. What somebody misses can be brought back. */

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {import("./returned.js").Returned} returned
 * @param {{bringBack: (part: object) => void, goToBlock: (block: number) => void}} actions
 */
export function drawLoss(drawing, returned, actions) {
  const { maker, strings, percent, number, ui, article } = drawing;
  const { visible_words: visible = 0, kept_words: kept = 0, dropped = [] } = article.loss ?? {};
  if (visible === 0 || dropped.length === 0) return null;
  const list = maker.make("ul", {});
  const draw = () => {
    // The longest first: whoever misses something misses a paragraph rather than a button.
    const missing = dropped.filter((part) => !returned.has(part)).sort((a, b) => b.words - a.words);
    list.replaceChildren(...missing.map((part) => drawDropped(drawing, part, actions)));
  };
  const summary = maker.make("summary", ui, [strings("lossSummary", percent.format(kept / visible), number.format(dropped.length))]);
  const details = maker.make("details", {}, [summary, maker.make("p", { class: "hint", ...ui }, [strings("lossHint")]), list]);
  // What was left out is not drawn before somebody asks: find-in-page would find it.
  const show = () => (details.open ? draw() : list.replaceChildren());
  details.addEventListener("toggle", show);
  returned.onChanged = show;
  return maker.make("div", { class: "loss" }, [details]);
}

function drawDropped({ maker, strings, number, ui, article }, part, { bringBack, goToBlock }) {
  const { text, words, reason, repeats } = part;
  // A pull quote is no loss: its words stand in the story, and there one gets to them.
  const block = repeats ? article.blocks.findIndex(({ start, end }) => start <= repeats.start && repeats.start < end) : -1;
  return maker.make("li", {}, [
    maker.make("p", { class: "dropped", dir: "auto" }, [text]),
    maker.make("p", { class: "reason", ...ui }, [
      strings("lossWords", number.format(words)),
      " · ",
      maker.make("span", { lang: "en", dir: "ltr" }, [reason]),
      " ",
      block >= 0 ? maker.button({ class: "in-story" }, [strings("inStory")], () => goToBlock(block)) : "",
      " ",
      maker.button({ class: "bring-back" }, [strings("lossReturn")], () => bringBack(part)),
    ]),
  ]);
}
