/** The bar above the story: the way to the index, the way back. */

/**
 * @param {{maker: import("./dom.js").Maker, strings: Function}} context
 * @param {{onSpeakers: (() => void) | null, onBack: () => void, onSkip: () => void}} actions
 */
export function drawBar({ maker, strings, ui }, { onSpeakers, onBack, onSkip }) {
  return maker.make("header", { class: "bar", ...ui }, [
    maker.button({ class: "skip" }, [strings("skip")], onSkip),
    maker.make("span", { class: "brand" }, [maker.make("span", { "aria-hidden": "true" }, ["“"]), "Quotelight"]),
    onSpeakers === null ? null : maker.button({ class: "to-speakers" }, [strings("speakersTitle")], onSpeakers),
    maker.button({ class: "back", title: strings("backHint") }, [strings("back")], onBack),
  ]);
}
