/** A story on the screen: its parts, and what the user can do with them. */
import { drawBar, drawSpeakersButton } from "./bar.js";
import { focusedAround } from "./dom.js";
import { drawContents, hasContents } from "./frame/contents.js";
import { drawHint } from "./frame/hint.js";
import { drawLoss } from "./frame/loss.js";
import { Progress } from "./frame/progress.js";
import { Returned } from "./frame/returned.js";
import { Zoom } from "./frame/zoom.js";
import { Keeping } from "./keeping/keeping.js";
import { drawNotebookPanel } from "./keeping/panel.js";
import { drawHelp } from "./keys.js";
import { Notice } from "./notice.js";
import { Panels } from "./panels.js";
import { Attention } from "./quotes/attention.js";
import { Card } from "./quotes/card.js";
import { drawCast } from "./quotes/cast.js";
import { quotationKeys } from "./quotes/corrections.js";
import { quotationOf } from "./quotes/marks.js";
import { Modes } from "./quotes/modes.js";
import { Speakers } from "./quotes/speakers.js";
import { Steps } from "./quotes/steps.js";
import { reveal } from "./reveal.js";
import { drawSettings } from "./settings/panel.js";
import { Listening } from "./speech/listening.js";
import { drawStory } from "./story.js";
import { drawSavePanel } from "./takeaway/draw.js";
import { Takeaway } from "./takeaway/takeaway.js";

/** How many characters before a quotation are given with it, so that it is found among others of the same words. */
const PREFIX = 40;

export class View {
  /**
   * @param {object} context what parts are drawn with
   * @param {object} article as it is shown, with the user's corrections
   * @param {object} reader what the view asks of the reader: `ports`, `store`, `saved`, `onBack`, `correct`, `keepReturned`
   */
  constructor(context, article, reader) {
    this.context = context;
    this.reader = reader;
    const { drawing, main, body, footer } = drawStory(context, article, (image, opener) => this.zoom.open(image, opener));
    this.drawing = drawing;
    this.main = main;
    this.body = body;
    this.footer = footer;
    this.returned = new Returned(drawing, body, reader.saved.returned ?? [], reader.keepReturned);
    this.speakers = new Speakers(drawing, {
      goTo: (index) => this.goTo(index),
      setMode: (mode, speaker = null) => this.modes.toggle(mode, speaker),
      whence: () => this.whence(),
    });
    this.modes = new Modes(drawing, body, {
      onChange: () => {
        this.card.hide();
        this.speakers.showMode(this.modes.mode, this.modes.speaker);
      },
      goTo: (index) => this.goTo(index),
      whence: () => this.whence(),
    });
    this.card = new Card(drawing, {
      nextBySpeaker: (index) => this.steps.step(index, 1, true),
      showOnPage: reader.ports.showOnPage === null ? null : (index) => this.leaveAt(index),
      correct: (index, name) => reader.correct(quotationKeys(article.quotes)[index], name, index),
    });
    main.appendChild(this.card.element);
    this.notice = new Notice(context);
    const { notebook: port, takeaway } = reader.ports;
    this.takeaway = takeaway === null ? null : new Takeaway({ drawing, body, notice: this.notice, port: takeaway });
    this.card.takeaway = this.takeaway;
    this.keeping = port === null ? null : new Keeping({ drawing, body, card: this.card, notice: this.notice, port });
    if (this.keeping !== null) {
      this.card.keeping = this.keeping;
      main.appendChild(this.keeping.selecting.marker.element);
      if (this.takeaway !== null) this.offerCopy(this.takeaway, this.keeping);
    }
    this.steps = new Steps(drawing.quotations, () => this.modes.stops(), (stop) => this.reach(stop));
    this.attention = new Attention(main, this.card, () => reader.store.get().hoverCards);
    this.zoom = new Zoom(context);
    this.listening = reader.ports.speech === null ? null : new Listening(drawing, reader.ports.speech, reader.store, context);
    this.panels = this.makePanels();
    this.toSpeakers = null;
    this.bar = drawBar(context, { onBack: reader.onBack, onSkip: () => reveal(main.querySelector("h1"), "nearest") });
    this.progress = new Progress(this.bar, main);
    this.isWhole = false;
  }

  /** Beside words that are selected inside of a quotation stands how to copy them with their source. */
  offerCopy(takeaway, keeping) {
    const { maker, strings } = this.context;
    const chosen = () => takeaway.selected() ?? takeaway.partOf(keeping.selecting.selected);
    const button = maker.button({ class: "copy-selected" }, [strings("copyTitle")], () => takeaway.copy(null, "text", chosen()));
    const { selecting } = keeping;
    selecting.onSelected = (selected) => {
      if (takeaway.partOf(selected) === null) button.remove();
      else selecting.marker.element.append(button);
    };
  }

  /** What the first picture shows, in reading order. */
  get nodes() {
    return [this.bar, this.main, this.speakers.element];
  }

  /**
   * Draws the rest, once: the bar's tools, the index, what stands below the story, what lies above it. Before the first
   * picture it would only delay the words.
   */
  complete() {
    if (this.isWhole) return;
    const { ports, isHintSeen } = this.reader;
    this.toSpeakers = drawSpeakersButton(this.context, () => this.toggleSpeakers());
    this.bar.querySelector(".back").before(this.toSpeakers, ...this.panels.drawButtons());
    this.speakers.draw();
    const actions = { bringBack: (part) => this.bringBack(part), goToBlock: (block) => this.goToBlock(block) };
    this.footer.prepend(...[drawLoss(this.drawing, this.returned, actions)].filter(Boolean));
    this.footer.after(...[drawCast(this.drawing)].filter(Boolean));
    // It tells of quotations: where there are none it waits for the next story.
    const isDue = ports.isFirstRun && !isHintSeen && this.drawing.article.quotes.length > 0;
    const hint = isDue ? drawHint(this.context, () => this.reader.hintSeen()) : null;
    this.speakers.element.after(...[this.zoom.element, this.notice.element, hint].filter(Boolean));
    this.isWhole = true;
  }

  makePanels() {
    const { context, drawing, reader } = this;
    const { strings } = context;
    const panels = new Panels(context, () => this.whence());
    if (hasContents(drawing.article)) {
      panels.add("contents", strings("contentsTitle"), () => drawContents(drawing, (block) => this.goToBlock(block)));
    }
    if (this.listening !== null) panels.add("listen", strings("listenTitle"), () => this.listening.drawPanel());
    if (this.takeaway !== null) panels.add("save", strings("saveTitle"), () => drawSavePanel(drawing, this.takeaway));
    if (reader.ports.notebook !== null) panels.add("notebook", strings("notebookTitle"), () => this.drawNotebook());
    panels.add("letters", strings("settingsTitle"), () => drawSettings(context, reader.store, reader.ports.openOptions));
    panels.add("keys", strings("helpTitle"), () => drawHelp(context, reader.ports, panels));
    return panels;
  }

  /** Goes to a quotation in the text and shows its card. */
  goTo(index) {
    if (this.modes.mode !== "all") this.modes.set("all");
    const [first] = this.drawing.pieces.get(index) ?? [];
    if (first !== undefined) this.reach({ element: first, target: first });
  }

  /** Goes to where a quotation stands in the way of reading that is on; to its own words with their card. */
  reach({ element, target }) {
    this.speakers.close();
    // Before the focus comes, which would show the card as well, from where the words still are.
    if (this.modes.mode === "all") this.attention.show(element, false, true);
    reveal(element, "center", target);
  }

  /** How far below the window's top a quotation stands, px. */
  topOf(index) {
    return this.drawing.pieces.get(index)[0].getBoundingClientRect().top;
  }

  /** Shows a quotation's card where the quotation stood when the story was drawn before. */
  stayAt(index, top) {
    const [first] = this.drawing.pieces.get(index);
    first.ownerDocument.defaultView.scrollBy({ top: this.topOf(index) - top, behavior: "instant" });
    first.focus({ preventScroll: true });
  }

  goToBlock(block) {
    if (this.modes.mode !== "all") this.modes.set("all");
    this.panels.close(false);
    const element = this.body.querySelector(`[data-block="${block}"]`);
    element.setAttribute("tabindex", "-1");
    reveal(element, "start");
  }

  /** Puts what was left out back into the story, and goes there. */
  bringBack(part) {
    if (this.modes.mode !== "all") this.modes.set("all");
    reveal(this.returned.bring(part), "center");
  }

  drawNotebook() {
    return drawNotebookPanel(this.drawing, this.keeping, {
      goTo: (one) => this.goToKept(one),
      onOpen: this.reader.ports.notebook.open,
    });
  }

  /** Goes to what was kept. */
  goToKept({ record, index }) {
    this.panels.close(false);
    if (index !== null) {
      this.goTo(index);
      return;
    }
    if (this.modes.mode !== "all") this.modes.set("all");
    const piece = this.keeping.pieceOf(record.id);
    if (piece === null) return;
    this.attention.show(piece, false, true);
    reveal(piece, "center");
  }

  /** Back to the page, at this quotation. */
  leaveAt(index) {
    const { quotations, text } = this.drawing;
    const { text: exact, start } = quotations.all[index];
    this.reader.ports.showOnPage({ exact, prefix: text.slice(start - PREFIX, start) });
  }

  /** What has the focus, and shall have it again; for the card, which goes with the focus, the words that it tells of. */
  whence() {
    return this.card.hasFocus ? this.card.words : focusedAround(this.main);
  }

  /** The quotation that the user is at: the focused one, or the one whose card is shown. */
  current() {
    return quotationOf(focusedAround(this.main)) ?? quotationOf(this.card.shown);
  }

  next() {
    this.step(1);
  }

  previous() {
    this.step(-1);
  }

  nextBySpeaker() {
    this.step(1, true);
  }

  previousBySpeaker() {
    this.step(-1, true);
  }

  step(direction, isSameSpeaker = false) {
    this.steps.step(this.current(), direction, isSameSpeaker);
  }

  toggleCard() {
    const mark = this.main.getRootNode().activeElement?.closest?.("mark[data-quotation]");
    if (this.card.shown !== null) this.card.leave();
    else if (mark) this.attention.show(mark, false);
  }

  showOnPage() {
    const index = this.current();
    if (index !== null && this.reader.ports.showOnPage !== null) this.leaveAt(index);
  }

  quotationsOnly() {
    this.modes.toggle("quotations");
  }

  narrationOnly() {
    this.modes.toggle("narration");
  }

  toggleSpeakers() {
    if (!this.speakers.close()) {
      this.panels.close(false);
      this.speakers.open(this.toSpeakers);
    }
  }

  toggleContents() {
    if (this.panels.has("contents")) this.panels.toggle("contents");
  }

  toggleSettings() {
    this.panels.toggle("letters");
  }

  toggleListen() {
    if (this.panels.has("listen")) this.panels.toggle("listen");
  }

  keepQuotation() {
    const index = this.current();
    if (index !== null) this.keeping?.toggle(index);
  }

  /** Copies the quotation that something is selected of, or the one that the user is at. */
  copyQuotation() {
    this.takeaway?.copy(this.takeaway.selected() === null ? this.current() : null);
  }

  toggleSave() {
    if (this.panels.has("save")) this.panels.toggle("save");
  }

  keepAll() {
    this.keeping?.keepAll();
  }

  writeNote() {
    this.keeping?.writeNote(this.current());
  }

  highlight() {
    this.keeping?.highlight();
  }

  undo() {
    this.keeping?.undo();
  }

  toggleNotebook() {
    if (this.panels.has("notebook")) this.panels.toggle("notebook");
  }

  toggleHelp() {
    this.panels.toggle("keys");
  }

  /** Closes what lies above the story; says whether anything did. */
  dismiss() {
    // A card that only came along with the focus is no reason to stay: C hides it. Without letter keys Esc must.
    const isCardInTheWay = () => !this.reader.store.get().letterKeys && this.card.dismiss();
    return (
      this.keeping?.selecting.dismiss() ||
      (this.card.hasFocus && this.card.dismiss()) ||
      this.zoom.close() ||
      this.panels.close() ||
      this.speakers.close() ||
      isCardInTheWay()
    );
  }

  scrolled() {
    const { defaultView } = this.main.ownerDocument;
    this.progress.scrolled(defaultView.scrollY, defaultView.innerHeight);
  }

  drop() {
    this.listening?.stop();
    this.keeping?.parts.form?.flush();
    this.notice.clear();
  }
}
