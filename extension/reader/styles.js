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
import notes from "./styles/notes.css";
import message from "./styles/message.css";
import print from "./styles/print.css";

export const styles = [tokens, base, bar, head, blocks, figures, quotations, speakers, card, notes, message, print].join("\n");
