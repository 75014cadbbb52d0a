/** What opens below the bar: one panel at a time, each with the button that opens it. */
import { drawIcon } from "./icons.js";

export class Panels {
  /**
   * @param {{maker: import("./dom.js").Maker, strings: Function, ui: object}} context
   * @param {() => HTMLElement | null} whence where the focus shall come back to
   */
  constructor(context, whence) {
    this.context = context;
    this.whence = whence;
    /** @type {Map<import("./icons.js").IconName, {button: HTMLElement | null, title: string, draw: () => Element}>} */
    this.panels = new Map();
    /** The name of the open panel, and its element. */
    this.open = null;
    this.section = null;
    /** Where the focus was before. @type {HTMLElement | null} */
    this.opener = null;
  }

  /**
   * Adds a panel. Its button is drawn by `drawButtons`, its element only when it opens.
   *
   * @param {"contents" | "listen" | "notebook" | "letters" | "save" | "keys"} name also the name of its icon
   * @param {string} title
   * @param {() => Element} draw makes what the panel holds, each time that it opens
   */
  add(name, title, draw) {
    this.panels.set(name, { button: null, title, draw });
  }

  /** Draws the buttons that open them. */
  drawButtons() {
    const { maker } = this.context;
    return [...this.panels].map(([name, panel]) => {
      panel.button = maker.button(
        { class: "tool", "aria-expanded": "false", "aria-controls": idOf(name), title: panel.title },
        [drawIcon(maker, name), maker.make("span", { class: "words" }, [panel.title])],
        () => this.toggle(name),
      );
      return panel.button;
    });
  }

  has(name) {
    return this.panels.has(name);
  }

  toggle(name) {
    if (this.open === name) this.close();
    else this.show(name);
  }

  show(name) {
    const { maker, strings, ui } = this.context;
    const { button, title, draw } = this.panels.get(name);
    if (this.open === null) this.opener = this.whence();
    this.close(false);
    const close = maker.button({ class: "close", "aria-label": strings("close") }, [drawIcon(maker, "close")], () => this.close());
    const heading = maker.make("h2", { tabindex: -1 }, [title]);
    this.section = maker.make("section", { class: "panel", id: idOf(name), "data-panel": name, "aria-label": title, ...ui }, [
      maker.make("div", { class: "panel-head" }, [heading, close]),
      draw(),
    ]);
    // Whoever goes on into the story, by Tab or by a click on what takes the focus, would stand behind it.
    this.section.addEventListener("focusout", ({ relatedTarget }) => {
      if (isBehind(relatedTarget)) this.close(false);
    });
    button.closest(".bar").after(this.section);
    button.setAttribute("aria-expanded", "true");
    this.open = name;
    heading.focus({ preventScroll: true });
  }

  /** Closes what is open; says whether anything was. The focus goes back to where it was, or to the button. */
  close(isFocusMoved = true) {
    if (this.open === null) return false;
    const { button } = this.panels.get(this.open);
    this.section.remove();
    button.setAttribute("aria-expanded", "false");
    this.open = null;
    if (isFocusMoved) (this.opener?.checkVisibility() ? this.opener : button).focus({ preventScroll: true });
    return true;
  }
}

/** Whether the focus has gone to what lies below a panel. @param {EventTarget | null} target */
export function isBehind(target) {
  // The classes of elements are another realm's where the reader stands in a frame.
  const element = /** @type {Element | null} */ (target);
  return (element?.closest("main, .speakers") ?? null) !== null;
}

function idOf(name) {
  return `ql-panel-${name}`;
}
