/**
 * Script in every place that HTML, SVG and MathML have for it, by family. Each vector calls `ran()` if it runs; in a page
 * of its own many of them do. What counts is that none of them runs, or comes along, because a reader was opened.
 */
import { clobbering } from "./clobbering.mjs";
import { foreign } from "./foreign.mjs";
import { handlers } from "./handlers.mjs";
import { metadata } from "./metadata.mjs";
import { mutations } from "./mutations.mjs";
import { pictures } from "./pictures.mjs";
import { shadows } from "./shadows.mjs";
import { styles } from "./styles.mjs";
import { texts } from "./texts.mjs";
import { addresses } from "./addresses.mjs";

/** Families of markup that may stand in a paragraph; `metadata` are whole heads. */
export const FAMILIES = { handlers, addresses, pictures, styles, foreign, mutations, clobbering, shadows, texts };
export const HEADS = metadata;
