/** The reader's styles: one file a subject, joined in this order. */
import tokens from "./styles/tokens.css";
import base from "./styles/base.css";
import bar from "./styles/bar.css";
import head from "./styles/head.css";
import blocks from "./styles/blocks.css";
import figures from "./styles/figures.css";
import quotations from "./styles/quotations.css";
import speakers from "./styles/speakers.css";
import card from "./styles/card.css";
import keeping from "./styles/keeping.css";
import panels from "./styles/panels.css";
import takeaway from "./styles/takeaway.css";
import modes from "./styles/modes.css";
import frame from "./styles/frame.css";
import notes from "./styles/notes.css";
import message from "./styles/message.css";
import print from "./styles/print.css";

const SHEETS = [
  tokens, base, bar, head, blocks, figures, quotations, speakers, card, keeping, panels, takeaway, modes, frame, notes, message, print,
];

export const styles = SHEETS.join("\n");
