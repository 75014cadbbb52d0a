/** What fits, in groups, some at a time. */
import { ANONYMOUS, UNATTRIBUTED } from "../filter.js";
import { firstOf } from "../groups.js";
import { drawEntry, drawStory } from "./entry.js";

/** So many more are shown at each wish for more. */
const PAGE = 50;

export class List {
  /**
   * @param {{maker: import("../../reader/dom.js").Maker, strings: Function, locale: string, number: Intl.NumberFormat}} context
   * @param {import("../shelf.js").Shelf} shelf
   * @param {import("./takeaway.js").Takeaway} takeaway
   * @param {import("./entry.js").EntryActions} actions
   */
  constructor(context, shelf, takeaway, actions) {
    this.context = context;
    this.shelf = shelf;
    this.takeaway = takeaway;
    this.actions = actions;
    this.files = takeaway.drawFiles(() => shelf.groupsOf(shelf.fitting()).flatMap(({ records }) => records));
    this.most = PAGE;
    this.found = context.maker.make("p", { class: "found", role: "status" });
    this.groups = context.maker.make("div", { class: "groups" });
    this.element = context.maker.make("main", { id: "kept" }, [context.maker.make("div", { class: "list-head" }, [this.found, this.files]), this.groups]);
  }

  /** Draws what fits search and filters, from its beginning. */
  restart() {
    this.most = PAGE;
    this.draw();
  }

  draw() {
    const { maker, strings, number } = this.context;
    const { shelf } = this;
    const fitting = shelf.fitting();
    const { size } = shelf.records;
    this.found.textContent = shelf.isFiltered && size > 0 ? strings("nbFound", number.format(fitting.length), number.format(size)) : "";
    this.files.hidden = fitting.length === 0;
    const shown = firstOf(shelf.groupsOf(fitting), this.most);
    const more = fitting.length > this.most ? maker.button({ class: "show-more" }, [strings("nbMore")], () => this.showMore()) : null;
    const parts = fitting.length === 0 ? this.drawNothing(size === 0) : [...shown.map((group) => this.drawGroup(group)), more];
    this.groups.replaceChildren(...parts.filter(Boolean));
  }

  showMore() {
    const { length } = this.groups.querySelectorAll(".entry");
    this.most += PAGE;
    this.draw();
    /** @type {HTMLElement | undefined} */ (this.groups.querySelectorAll(".entry")[length])?.focus();
  }

  drawNothing(isEmpty) {
    const { maker, strings } = this.context;
    if (!isEmpty) return [maker.make("p", { class: "nothing" }, [strings("nbNothing")])];
    return [maker.make("p", { class: "nothing" }, [strings("nbEmpty")]), maker.make("p", { class: "hint" }, [strings("nbEmptyHelp")])];
  }

  drawGroup({ key, records, all }) {
    const { maker, strings, number } = this.context;
    const { order } = this.shelf;
    const entries = records.map((record) => drawEntry(this.context, record, order, this.takeaway, this.actions));
    const remove = maker.button({ class: "delete-all" }, [strings("nbDeleteGroup")], () => this.actions.remove(all.map(({ id }) => id)));
    return maker.make("section", { class: "kept-group" }, [
      order === "story" ? drawStory(this.context, all[0], true) : this.drawSpeaker(key, all),
      maker.make("p", { class: "count" }, [strings("nbCount", number.format(all.length)), all.length > 1 ? remove : null]),
      maker.make("ul", {}, entries),
    ]);
  }

  drawSpeaker(key, all) {
    const { maker, strings } = this.context;
    const { speaker, description } = all[0].quote;
    const { language: lang } = all[0].story;
    if (key === ANONYMOUS || key === UNATTRIBUTED) {
      return maker.make("div", { class: "story" }, [maker.make("h2", {}, [strings(key === ANONYMOUS ? "speakersAnonymous" : "unattributed")])]);
    }
    return maker.make("div", { class: "story" }, [
      maker.make("h2", { dir: "auto", lang }, [speaker]),
      description === null ? null : maker.make("p", { class: "from", dir: "auto", lang }, [description]),
    ]);
  }
}
