/** Reading aloud: plays the script sentence by sentence, and the panel that drives it. */
import { drawSetting } from "../settings/panel.js";
import { cast, voicesFor } from "./casting.js";
import { joined, scriptOf } from "./script.js";
import { Spotlight } from "./spotlight.js";

export class Listening {
  /**
   * @param {import("../story.js").Drawing} drawing
   * @param {import("./port.js").SpeechPort} port
   * @param {{get: () => object, set: (changed: object) => void}} store
   * @param {object} context
   */
  constructor(drawing, port, store, context) {
    this.drawing = drawing;
    this.port = port;
    this.store = store;
    this.context = context;
    this.spotlight = new Spotlight(drawing.maker);
    this.script = null;
    this.at = 0;
    /** Counts up at each start and stop: what was under way before is over. */
    this.run = 0;
    this.isPlaying = false;
    this.play = null;
    this.said = null;
  }

  drawPanel() {
    const { maker, strings } = this.context;
    this.play = maker.button({ class: "play" }, [], () => (this.isPlaying ? this.stop() : this.start(this.at)));
    this.said = maker.make("p", { class: "said", role: "status" });
    this.showState();
    return maker.make("div", { class: "listen" }, [
      maker.make("div", { class: "actions" }, [
        maker.button({ class: "back-one" }, [strings("listenBack")], () => this.move(-1)),
        this.play,
        maker.button({ class: "on-one" }, [strings("listenOn")], () => this.move(1)),
      ]),
      this.said,
      ...["rate", "voiceBySpeaker", "sayQuotes", "remoteVoices"].map((name) => drawSetting(this.context, this.store, name)),
    ]);
  }

  move(step) {
    const script = this.sentences();
    const next = Math.max(0, Math.min(script.length - 1, this.at + step));
    if (this.isPlaying) this.start(next);
    else this.at = next;
    this.light();
  }

  async start(at) {
    this.stop();
    this.isPlaying = true;
    this.showState();
    const run = ++this.run;
    const { article } = this.drawing;
    const voices = voicesFor(await this.port.voices(), article.language, this.store.get().remoteVoices);
    if (run !== this.run) return;
    if (voices.length === 0) {
      this.stop();
      this.tell("listenNoVoice");
      return;
    }
    const script = this.sentences();
    for (this.at = at; this.at < script.length; this.at += 1) {
      this.light();
      for (const utterance of this.utterances(script[this.at].parts, voices)) {
        const isSaid = await this.port.say({ ...utterance, lang: article.language ?? utterance.voice.lang });
        if (run !== this.run) return;
        if (!isSaid) {
          this.stop();
          this.tell("listenNoVoice");
          return;
        }
      }
    }
    this.at = 0;
    this.stop();
  }

  /** What is said of a sentence, by whom. */
  *utterances(parts, voices) {
    const { rate, voiceBySpeaker, sayQuotes } = this.store.get();
    const { quotations } = this.drawing;
    const { strings } = this.context;
    const narrator = cast(voices, null);
    for (const part of voiceBySpeaker || sayQuotes ? parts : joined(parts)) {
      const speaker = part.quotation === null ? null : quotations.speakerOf(quotations.all[part.quotation]);
      const place = speaker === null ? -1 : quotations.entries.findIndex((entry) => entry.speaker === speaker);
      const role = voiceBySpeaker && place >= 0 ? cast(voices, place) : narrator;
      if (sayQuotes && part.begins) yield { text: strings("listenQuote"), ...narrator, rate };
      yield { text: part.text, ...role, rate };
      if (sayQuotes && part.ends) yield { text: strings("listenEndQuote"), ...narrator, rate };
    }
  }

  stop() {
    this.run += 1;
    if (this.isPlaying) this.port.stop();
    this.isPlaying = false;
    this.spotlight.clear();
    this.showState();
  }

  /** Marks the sentence and brings it before the eyes. */
  light() {
    const { text } = this.drawing;
    const { start, end, block } = this.sentences()[this.at];
    const root = this.drawing.root();
    const element = block === null ? root.querySelector("h1") : root.querySelector(`.body [data-block="${block}"]`);
    if (element === null) return;
    const from = block === null ? 0 : text.unit(this.drawing.article.blocks[block].start);
    const length = block === null ? element.textContent.length : text.unit(end) - from;
    const first = this.spotlight.show(element, block === null ? 0 : text.unit(start) - from, length);
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    first?.scrollIntoView({ block: "center", behavior: isCalm ? "instant" : "smooth" });
  }

  sentences() {
    this.script ??= scriptOf(this.drawing.article, this.drawing.text, this.drawing.quotations);
    return this.script;
  }

  showState() {
    if (this.play === null) return;
    const name = this.context.strings(this.isPlaying ? "listenPause" : "listenPlay");
    this.play.textContent = name;
    this.said.textContent = "";
  }

  tell(string) {
    if (this.said !== null) this.said.textContent = this.context.strings(string);
  }
}
