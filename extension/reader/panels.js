/** What opens below the bar: one panel at a time, each with the button that opens it. */
import { drawIcon } from "./icons.js";

export class Panels {
  /** @param {{maker: import("./dom.js").Maker, strings: Function, ui: object}} context */
  constructor(context) {
    this.context = context;
    /** @type {Map<string, {button: HTMLElement, section: HTMLElement, title: string, draw: () => Element}>} */
    this.panels = new Map();
    this.open = null;
  }

  /**
   * Adds a panel.
   *
   * @param {"contents" | "listen" | "notebook" | "letters" | "save" | "keys"} name also the name of its icon
   * @param {string} title
   * @param {() => Element} draw makes what the panel holds, each time that it opens
   * @returns {{button: HTMLElement, section: HTMLElement}}
   */
  add(name, title, draw) {
    const { maker, ui } = this.context;
    const id = `ql-panel-${name}`;
    const section = maker.make("section", { class: "panel", id, "data-panel": name, "aria-label": title, hidden: true, ...ui });
    const button = maker.button(
      { class: "tool", "aria-expanded": "false", "aria-controls": id, title },
      [drawIcon(maker, name), maker.make("span", { class: "words" }, [title])],
      () => this.toggle(name),
    );
    this.panels.set(name, { button, section, title, draw });
    return { button, section };
  }

  has(name) {
    return this.panels.has(name);
  }

  toggle(name) {
    if (this.open === name) this.close();
    else this.show(name);
  }

  show(name) {
    this.close(false);
    const { maker, strings } = this.context;
    const { button, section, title, draw } = this.panels.get(name);
    const close = maker.button({ class: "close", "aria-label": strings("close") }, [drawIcon(maker, "close")], () => this.close());
    const heading = maker.make("h2", { tabindex: -1 }, [title]);
    section.replaceChildren(maker.make("div", { class: "panel-head" }, [heading, close]), draw());
    section.hidden = false;
    button.setAttribute("aria-expanded", "true");
    this.open = name;
    heading.focus({ preventScroll: true });
  }

  /** Closes what is open; says whether anything was. The focus goes back to the button. */
  close(isFocusMoved = true) {
    if (this.open === null) return false;
    const { button, section } = this.panels.get(this.open);
    section.hidden = true;
    section.replaceChildren();
    button.setAttribute("aria-expanded", "false");
    this.open = null;
    if (isFocusMoved) button.focus({ preventScroll: true });
    return true;
  }
}
