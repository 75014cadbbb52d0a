/**
 * The one renderer. It draws the reader into an element that is given: a shadow root in the extension, a pane on
 * the www page. It knows no extension API, and it draws from values only: no string ever becomes markup.
 */
import { drawBar } from "./bar.js";
import { Card } from "./card.js";
import { Maker } from "./dom.js";
import { drawMessage } from "./message.js";
import { drawStory } from "./story.js";

export { styles } from "./styles.js";

/** A reader: one element, which holds a story or a message. */
export class Reader {
  /**
   * @param {object} options
   * @param {Document} options.document where the elements are made
   * @param {(key: string, ...substitutions: string[]) => string} options.strings interface strings
   * @param {string} options.locale BCP 47, of the interface
   * @param {string} options.direction `ltr` or `rtl`, of the interface
   * @param {() => void} options.onBack the user wants the page back
   */
  constructor({ document, strings, locale, direction, onBack }) {
    this.context = { maker: new Maker(document), strings, locale, ui: { lang: locale, dir: direction } };
    this.onBack = onBack;
    this.card = null;
    this.element = this.context.maker.make("div", { class: "reader", ...this.context.ui });
  }

  /** Until the story is there. */
  showLoading() {
    const { maker, strings } = this.context;
    this.fill([maker.make("main", { class: "message", "aria-busy": "true" }, [maker.make("p", {}, [strings("loading")])])]);
  }

  /** @param {object} article the article's JSON value */
  showStory(article) {
    const { nodes, drawing } = drawStory(this.context, article, (number, pieces) => this.goTo(pieces.get(number)));
    const [main, speakers] = nodes;
    // The columns lie as the story runs: names stand where its lines begin.
    this.element.setAttribute("dir", article.direction ?? "ltr");
    const card = new Card(drawing);
    this.fill([
      drawBar(this.context, {
        onSpeakers: () => reveal(speakers, "start"),
        onBack: this.onBack,
        onSkip: () => reveal(main.querySelector("h1"), "nearest"),
      }),
      main,
      speakers,
    ]);
    main.appendChild(card.element);
    this.card = card;
    this.listen(main);
  }

  /** @param {string} code an error's code */
  showMessage(code) {
    this.card = null;
    this.element.setAttribute("dir", this.context.ui.dir);
    const message = drawMessage(this.context, code, this.onBack);
    this.fill([message]);
  }

  /** Moves the focus to the headline: whoever reads by ear or by keyboard starts there. */
  takeFocus() {
    this.element.querySelector("h1")?.focus({ preventScroll: true });
  }

  /**
   * A key was pressed while this element of the reader had the focus. Enter and Space show and hide a quotation's
   * card. Says whether the key was ours.
   */
  press(key, focused) {
    if (this.card === null || (key !== "Enter" && key !== " ") || focused?.localName !== "mark") return false;
    if (this.card.shown === focused) this.card.hide();
    else this.card.show(focused);
    return true;
  }

  fill(children) {
    this.element.replaceChildren(...children);
  }

  /** A quotation that is clicked or focused tells whose it is. */
  listen(main) {
    main.addEventListener("focusin", ({ target }) => this.attend(target));
    main.addEventListener("click", (event) => {
      if (event.isTrusted) this.attend(event.target);
    });
  }

  attend(target) {
    const mark = target.closest("mark[data-quotation][data-kind=direct]");
    if (mark !== null) this.card.show(mark);
    else if (target.closest(".card") === null) this.card.hide();
  }

  goTo(pieces) {
    const [first] = pieces ?? [];
    if (first === undefined) return;
    reveal(first, "center");
    this.card.show(first);
  }
}

function reveal(element, block) {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block, behavior: isCalm ? "instant" : "smooth" });
  element.focus({ preventScroll: true });
}
