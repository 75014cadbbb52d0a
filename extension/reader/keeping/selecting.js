/** What is selected of the story's words, and the marker that stands beside it. */
import { FIELDS } from "../../notebook/record.js";
import { Marker } from "./marker.js";
import { selectedRange } from "./places.js";

/** A selection is settled when it has not changed for so long, in ms. */
const SETTLE_MS = 200;

export class Selecting {
  /**
   * @param {object} parts
   * @param {import("../story.js").Drawing} parts.drawing
   * @param {import("../quotes/card.js").Card} parts.card
   * @param {(field: import("./places.js").Field | null) => import("./places.js").Places} parts.places
   * @param {() => boolean} parts.isBodyShown
   * @param {(color: string) => void} parts.onColor a colour was chosen for what is selected
   */
  constructor({ drawing, card, places, isBodyShown, onColor }) {
    this.drawing = drawing;
    this.card = card;
    this.places = places;
    this.isBodyShown = isBodyShown;
    this.marker = new Marker(drawing, onColor);
    /** What was selected when the marker came. @type {import("./places.js").Selected | null} */
    this.selected = null;
    /** Told of what is selected before the marker shows. @type {(selected: import("./places.js").Selected) => void} */
    this.onSelected = () => {};
    this.timer = null;
  }

  /** The words that are selected have changed: once they stand still, the marker comes or goes. */
  changed() {
    clearTimeout(this.timer);
    this.makeRoom();
    this.timer = setTimeout(() => {
      this.selected = this.current();
      if (this.selected === null) {
        this.marker.hide();
        return;
      }
      // The click that ended the selection has called the card, where it was in a quotation.
      this.card.hide();
      this.onSelected(this.selected);
      this.marker.show(this.selected.range);
    }, SETTLE_MS);
  }

  /** A card that came while the pointer passed would lie over the words that it is on its way to. */
  makeRoom() {
    const story = this.drawing.root();
    const range = selectedRange(story.getRootNode());
    if (range !== null && story.contains(range.endContainer)) this.card.hide();
  }

  /** What is selected now. Of a selection that reaches over headline and body, say, it is what holds most of it. */
  current() {
    const range = selectedRange(this.drawing.root().getRootNode());
    if (range === null) return null;
    const fields = FIELDS.filter((field) => field !== null || this.isBodyShown());
    const parts = fields.map((field) => this.places(field).within(range)).filter((part) => part !== null);
    return parts.reduce((most, part) => (most === null || part.end - part.start > most.end - most.start ? part : most), null);
  }

  /** What is selected, or was when the marker came, which goes. */
  take() {
    const selected = this.current() ?? this.selected;
    this.hide();
    return selected;
  }

  hide() {
    clearTimeout(this.timer);
    this.selected = null;
    this.marker.hide();
  }

  /** Whether there was a marker to hide. */
  dismiss() {
    const isShown = !this.marker.element.hidden;
    this.hide();
    return isShown;
  }
}
