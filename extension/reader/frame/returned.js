/**
 * Parts of the page that were left out and that the user brought back, each where it stood. They are no words of the
 * story that was found: each says so, and can be left out again.
 */

export class Returned {
  /**
   * @param {import("../story.js").Drawing} drawing
   * @param {HTMLElement} body the story's
   * @param {string[]} keys of the parts that were brought back earlier
   * @param {(keys: string[]) => void} onKeep keeps them for this story
   */
  constructor(drawing, body, keys, onKeep) {
    this.drawing = drawing;
    this.body = body;
    this.keys = new Set(keys);
    this.onKeep = onKeep;
    /** What was left out, in document order. @type {{text: string, words: number, reason: string, before: number}[]} */
    this.dropped = drawing.article.loss?.dropped ?? [];
    /** Told when something came or went. */
    this.onChanged = () => {};
    if (this.keys.size > 0) this.draw();
  }

  has(part) {
    return this.keys.has(keyOf(part));
  }

  /** Puts a part back into the story, and gives its element. @returns {HTMLElement} */
  bring(part) {
    this.keys.add(keyOf(part));
    this.draw();
    this.changed();
    return this.body.querySelector(`[data-returned="${this.dropped.indexOf(part)}"]`);
  }

  /** Takes it out again; the focus stays where it was. */
  leaveOut(part, element) {
    this.keys.delete(keyOf(part));
    // The same words may have been left out, and have come back, at several places.
    const isGone = (one) => one.matches(".returned") && !this.has(this.dropped[Number(one.getAttribute("data-returned"))]);
    const all = [...this.body.children];
    const at = all.indexOf(element);
    const stays = (one) => !isGone(one);
    const beside = all.slice(0, at).findLast(stays) ?? all.slice(at).find(stays);
    for (const one of all.filter(isGone)) one.remove();
    this.changed();
    beside?.setAttribute("tabindex", "-1");
    /** @type {HTMLElement | undefined} */ (beside)?.focus({ preventScroll: true });
  }

  changed() {
    this.onKeep([...this.keys]);
    this.onChanged();
  }

  /** Puts all parts that are back where they stood: of those at one place the order is the page's. */
  draw() {
    for (const element of this.body.querySelectorAll(".returned")) element.remove();
    this.dropped.forEach((part, index) => {
      if (this.has(part)) this.body.insertBefore(this.drawPart(part, index), this.placeOf(part));
    });
  }

  /** The element that a part stands before, or null at the end. A block may be drawn as nothing. */
  placeOf({ before }) {
    const numberOf = (child) => Number((child.matches("[data-block]") ? child : child.querySelector("[data-block]"))?.getAttribute("data-block") ?? -1);
    return [...this.body.children].find((child) => numberOf(child) >= before) ?? null;
  }

  drawPart(part, index) {
    const { maker, strings, ui } = this.drawing;
    const element = maker.make("div", { class: "returned", "data-returned": index, role: "group", "aria-label": strings("returnedTitle"), tabindex: -1 }, [
      maker.make("p", { dir: "auto" }, [part.text]),
      maker.make("p", { class: "returned-by", ...ui }, [
        strings("returnedTitle"),
        maker.button({ class: "leave-out" }, [strings("returnedUndo")], () => this.leaveOut(part, element)),
      ]),
    ]);
    return element;
  }
}

/** What a part is known by. */
function keyOf({ text }) {
  return `${text.length}:${text.slice(0, 80)}`;
}
