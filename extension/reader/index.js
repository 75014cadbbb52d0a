/**
 * The one renderer. It draws the reader into an element that is given: a shadow root in the extension, a pane on
 * the www page. It knows no extension API, and it draws from values only: no string ever becomes markup.
 */
import { Maker } from "./dom.js";
import { commandOf } from "./keys.js";
import { drawMessage } from "./message.js";
import { NO_PORTS } from "./ports.js";
import { correctedArticle } from "./quotes/corrections.js";
import { applyAppearance } from "./settings/appearance.js";
import { Face } from "./settings/face.js";
import { settingsFrom } from "./settings/model.js";
import { View } from "./view.js";

export { styles } from "./styles.js";

/** Where letters are typed, and keys are no commands. */
const TYPING = new Set(["input", "select", "textarea"]);

/** A reader: one element, which holds a story or a message. */
export class Reader {
  /**
   * @param {object} options
   * @param {Document} options.document where the elements are made
   * @param {(key: string, ...substitutions: string[]) => string} options.strings interface strings
   * @param {string} options.locale BCP 47, of the interface
   * @param {string} options.direction `ltr` or `rtl`, of the interface
   * @param {() => void} options.onBack the user wants the page back
   * @param {object} [options.settings] as they were stored
   * @param {Partial<import("./ports.js").Ports>} [options.ports]
   */
  constructor({ document, strings, locale, direction, onBack, settings = {}, ports = {} }) {
    this.context = {
      maker: new Maker(document),
      strings,
      locale,
      ui: { lang: locale, dir: direction },
      // Made once: each of these costs milliseconds.
      number: new Intl.NumberFormat(locale),
      percent: new Intl.NumberFormat(locale, { style: "percent" }),
    };
    this.onBack = onBack;
    this.ports = { ...NO_PORTS, ...ports };
    this.settings = settingsFrom(settings);
    this.store = { get: () => this.settings, set: (changed) => this.change(changed) };
    this.saved = this.ports.saved;
    this.isHintSeen = false;
    this.article = null;
    this.view = null;
    this.element = this.context.maker.make("div", { class: "reader", ...this.context.ui });
    this.face = this.ports.loadFont === null ? null : new Face(document, this.ports.loadFont);
    this.showSettings();
  }

  /** Until the story is there. */
  showLoading() {
    const { maker, strings } = this.context;
    this.fill([maker.make("main", { class: "message", "aria-busy": "true" }, [maker.make("p", {}, [strings("loading")])])]);
  }

  /**
   * @param {object} article the article's JSON value
   * @returns {Promise<void>} settled once all is there: what the first picture does not show is drawn after it. Rejects with
   *   what that threw
   */
  showStory(article) {
    this.view?.drop();
    this.article = article;
    // The columns lie as the story runs: names stand where its lines begin.
    this.element.setAttribute("dir", article.direction ?? "ltr");
    this.view = new View(this.context, correctedArticle(article, this.saved.corrections ?? {}), this);
    this.fill(this.view.nodes);
    const { view } = this;
    // Nobody waits for it: the story is there.
    view.keeping?.recall();
    return new Promise((resolve, reject) =>
      this.ports.afterPaint(() => {
        try {
          if (this.view === view) view.complete();
          resolve();
        } catch (error) {
          reject(error);
        }
      }),
    );
  }

  /** @param {string} code an error's code */
  showMessage(code) {
    this.view?.drop();
    this.view = null;
    this.element.setAttribute("dir", this.context.ui.dir);
    this.fill([drawMessage(this.context, code, this.onBack)]);
  }

  /** Moves the focus to the headline: whoever reads by ear or by keyboard starts there. */
  takeFocus() {
    this.element.querySelector("h1")?.focus({ preventScroll: true });
  }

  /**
   * A key was pressed while this element of the reader had the focus. Says whether the key was ours.
   *
   * @param {KeyboardEvent} event
   * @param {Element | null} focused
   */
  press(event, focused) {
    if (this.view === null) return false;
    this.view.complete();
    if (event.key === "Tab") return this.view.card.tab(event.shiftKey);
    if (focused?.matches("mark, .own") && (event.key === "Enter" || event.key === " ")) {
      this.view.attention.show(focused, false);
      this.view.card.enter();
      return true;
    }
    if (!this.settings.letterKeys || TYPING.has(focused?.localName)) return false;
    const command = commandOf(event);
    if (command === null) return false;
    this.view[command]();
    return true;
  }

  /** Closes what lies above the story; says whether anything did. */
  dismiss() {
    return this.view?.dismiss() ?? false;
  }

  /** The window was scrolled. */
  scrolled() {
    this.view?.scrolled();
  }

  /** Other words are selected. */
  selectionChanged() {
    this.view?.keeping?.selecting.changed();
  }

  /** Takes back what reaches beyond the reader's element. */
  drop() {
    this.view?.drop();
    this.view = null;
    this.face?.drop();
  }

  change(changed) {
    this.settings = settingsFrom({ ...this.settings, ...changed });
    this.showSettings();
    this.ports.saveSettings(this.settings);
  }

  showSettings() {
    applyAppearance(this.element, this.settings);
    if (this.settings.font === "hyperlegible") this.face?.use();
  }

  /** The user says whose a quotation is: a name, null for nobody, undefined for what the text says. */
  correct(key, name, index) {
    const corrections = { ...this.saved.corrections, [key]: name };
    if (name === undefined) delete corrections[key];
    this.keep({ corrections });
    const top = this.view.topOf(index);
    this.showStory(this.article);
    this.view.complete();
    this.view.stayAt(index, top);
  }

  keepReturned = (returned) => this.keep({ returned });

  keep(changed) {
    this.saved = { ...this.saved, ...changed };
    this.ports.saveStory(this.saved);
  }

  hintSeen() {
    this.isHintSeen = true;
    this.ports.onHintSeen();
  }

  fill(children) {
    this.element.replaceChildren(...children);
  }
}
