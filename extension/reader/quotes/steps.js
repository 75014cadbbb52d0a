/** From quotation to quotation, in any way of reading: the next one, the previous one, the next by the same speaker. */

/** @typedef {import("./modes.js").Stop} Stop */

export class Steps {
  /**
   * @param {import("./quotations.js").Quotations} quotations
   * @param {() => Stop[]} stops where one can go, in reading order
   * @param {(stop: Stop) => void} goTo
   */
  constructor(quotations, stops, goTo) {
    this.quotations = quotations;
    this.stops = stops;
    this.goTo = goTo;
  }

  /**
   * Goes on from a quotation, or from the window's top where none is given; round at the end.
   *
   * @param {number | null} from
   * @param {1 | -1} direction
   * @param {boolean} [isSameSpeaker]
   */
  step(from, direction, isSameSpeaker = false) {
    const speakerOf = (index) => this.quotations.speakerOf(this.quotations.all[index]);
    const isWanted = ({ index }) => !isSameSpeaker || from === null || speakerOf(index) === speakerOf(from);
    const stops = this.stops().filter(isWanted);
    const distance = ({ index, element }) => (from === null ? element.getBoundingClientRect().top : index - from);
    // What begins at the window's very top is the next one, and not the one before.
    const isBefore = (stop) => distance(stop) < 0;
    const isAfter = (stop) => (from === null ? !isBefore(stop) : distance(stop) > 0);
    const stop = direction > 0 ? (stops.find(isAfter) ?? stops[0]) : (stops.findLast(isBefore) ?? stops.at(-1));
    if (stop !== undefined) this.goTo(stop);
  }
}
