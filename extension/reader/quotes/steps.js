/** From quotation to quotation: the next one, the previous one, the next by the same speaker. */

export class Steps {
  /**
   * @param {import("../story.js").Drawing} drawing
   * @param {(index: number) => void} goTo
   */
  constructor(drawing, goTo) {
    this.drawing = drawing;
    this.goTo = goTo;
    /** Spoken quotations in reading order. */
    this.order = [...drawing.quotations.numbers.keys()].filter((index) => drawing.pieces.has(index));
  }

  /**
   * Goes on from a quotation, or from the window's top where none is given; round at the end.
   *
   * @param {number | null} from
   * @param {1 | -1} direction
   * @param {boolean} [isSameSpeaker]
   */
  step(from, direction, isSameSpeaker = false) {
    const { quotations } = this.drawing;
    const speaker = from === null ? null : quotations.speakerOf(quotations.all[from]);
    const order = isSameSpeaker && from !== null
      ? this.order.filter((index) => quotations.speakerOf(quotations.all[index]) === speaker)
      : this.order;
    if (order.length === 0) return;
    const at = from === null ? this.beforeWindow(order, direction) : order.indexOf(from);
    const next = at === -1 ? (direction > 0 ? 0 : order.length - 1) : (at + direction + order.length) % order.length;
    this.goTo(order[next]);
  }

  /** The place of the last quotation above the window (or, going back, of the first one below its top). */
  beforeWindow(order, direction) {
    const top = (index) => this.drawing.pieces.get(index)[0].getBoundingClientRect().top;
    const below = order.findIndex((index) => top(index) >= 0);
    if (direction < 0) return below === -1 ? -1 : below;
    return below === -1 ? -1 : below - 1;
  }
}
