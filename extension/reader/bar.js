/** The bar above the story: the way back, and before it the tools that open something. */
import { drawIcon } from "./icons.js";

/**
 * @param {{maker: import("./dom.js").Maker, strings: Function, ui: object}} context
 * @param {{onBack: () => void, onSkip: () => void}} events
 */
export function drawBar({ maker, strings, ui }, { onBack, onSkip }) {
  return maker.make("header", { class: "bar", ...ui }, [
    maker.button({ class: "skip" }, [strings("skip")], onSkip),
    maker.make("span", { class: "brand" }, [maker.make("span", { "aria-hidden": "true" }, ["“"]), maker.make("span", { class: "words" }, ["Quotelight"])]),
    maker.button({ class: "back", title: strings("backHint") }, [maker.make("span", { class: "words" }, [strings("back")]), drawIcon(maker, "close")], onBack),
    maker.make("span", { class: "progress", "aria-hidden": "true" }),
  ]);
}

/** The button that opens the index where it is a drawer. */
export function drawSpeakersButton({ maker, strings }, onClick) {
  const button = maker.button({ class: "tool to-speakers", "aria-expanded": "false", title: strings("speakersTitle") }, [
    drawIcon(maker, "speakers"),
    maker.make("span", { class: "words" }, [strings("speakersTitle")]),
  ], () => onClick(button));
  return button;
}
