/**
 * What is kept: a quotation of a story or a highlight of one's own, with the story it is from, and with the user's note and
 * tags. Records come from content scripts and from files that somebody may have written by hand: both go through
 * `recordFrom`, and nothing else is ever stored.
 *
 * @typedef {object} KeptStory
 * @property {string} url the canonical one, without fragment and tracking parameters
 * @property {string} title
 * @property {string | null} site_name
 * @property {string[]} authors
 * @property {string | null} published as the article has it
 * @property {string | null} modified
 * @property {string | null} language BCP 47
 * @property {string} accessed when the words were kept
 *
 * @typedef {object} KeptQuote
 * @property {"quotation" | "highlight"} kind
 * @property {string} text the words, with their quotation marks
 * @property {string} prefix what stands before them, `CONTEXT` characters at most
 * @property {string} suffix what stands behind them
 * @property {Field} [field] where the words stand if that is not the body: `start` and `end` count in its words then
 * @property {number} start in code points of the article's text, as all of the article's offsets
 * @property {number} end
 * @property {number} occurrence how often the same words stand in the story before these
 * @property {string | null} speaker the name that the reader showed
 * @property {string | null} speaker_kind `person`, `organisation` or `anonymous`
 * @property {string | null} description what the story calls the speaker
 * @property {string | null} cue
 * @property {string | null} source
 * @property {string | null} channel
 * @property {string | null} color of a highlight, one of `COLORS`
 *
 * @typedef {object} KeptRecord
 * @property {string} id made of the story's address, the words and their place: the same words give the same id anywhere
 * @property {KeptStory} story
 * @property {KeptQuote} quote
 * @property {string} note
 * @property {string[]} tags
 * @property {string} kept_at
 */

/** The colours of highlights, in the order in which they are offered. */
export const COLORS = Object.freeze(["yellow", "green", "blue", "pink"]);

/**
 * What is displayed beside a story's body, each a text of its own: the headline, the standfirst, the captions of all pictures,
 * one after the other.
 *
 * @typedef {"title" | "standfirst" | "caption"} Field
 */

/**
 * Where words of a highlight can stand, in reading order; null is the body.
 *
 * @type {readonly (Field | null)[]}
 */
export const FIELDS = Object.freeze(["title", "standfirst", null, "caption"]);

/** How many characters of what stands around the words are kept with them. */
export const CONTEXT = 32;

/** Nothing that people write is longer; what is longer is refused whole rather than cut. */
const LONGEST = Object.freeze({ line: 2_000, words: 200_000, tag: 100, tags: 100, authors: 100 });

/**
 * Any value → a record in its one form, without an id that can be relied on, or null if it is none.
 *
 * @param {any} value
 * @returns {KeptRecord | null}
 */
export function recordFrom(value) {
  try {
    return {
      id: typeof value.id === "string" ? value.id : "",
      story: storyFrom(value.story),
      quote: quoteFrom(value.quote),
      note: string(value.note ?? "", LONGEST.words),
      tags: tagsFrom(value.tags ?? []),
      kept_at: date(value.kept_at),
    };
  } catch (error) {
    if (error instanceof Unfit || error instanceof TypeError) return null;
    throw error;
  }
}

/** Tags as a person types them → each once, in order of the alphabet. */
export function tagsFrom(value) {
  const tags = list(value, LONGEST.tag, LONGEST.tags).map((tag) => tag.trim().replace(/\s+/g, " "));
  return [...new Set(tags)].filter((tag) => tag !== "").sort();
}

/** The same words at the same place of the same story have the same id, on every machine. */
export async function idOf({ story, quote }) {
  const key = JSON.stringify([story.url, quote.kind, quote.occurrence, quote.text, ...(quote.field ? [quote.field] : [])]);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Records with the ids that their words give. */
export function withIds(records) {
  return Promise.all(records.map(async (record) => ({ ...record, id: await idOf(record) })));
}

function storyFrom(story) {
  return {
    url: address(story.url),
    title: string(story.title, LONGEST.line),
    site_name: orNull(story.site_name, LONGEST.line),
    authors: list(story.authors ?? [], LONGEST.line, LONGEST.authors),
    published: orNull(story.published, 40),
    modified: orNull(story.modified, 40),
    language: orNull(story.language, 40),
    accessed: date(story.accessed),
  };
}

function quoteFrom(quote) {
  const isHighlight = quote.kind === "highlight";
  if (!isHighlight && quote.kind !== "quotation") throw new Unfit();
  const text = string(quote.text, LONGEST.words);
  if (text.trim() === "") throw new Unfit();
  return {
    kind: quote.kind,
    text,
    prefix: string(quote.prefix ?? "", LONGEST.line),
    suffix: string(quote.suffix ?? "", LONGEST.line),
    start: count(quote.start),
    end: count(quote.end),
    occurrence: count(quote.occurrence ?? 0),
    ...(quote.field && FIELDS.includes(quote.field) ? { field: quote.field } : {}),
    speaker: orNull(quote.speaker, LONGEST.line),
    speaker_kind: orNull(quote.speaker_kind, 40),
    description: orNull(quote.description, LONGEST.line),
    cue: orNull(quote.cue, LONGEST.line),
    source: orNull(quote.source, LONGEST.line),
    channel: orNull(quote.channel, LONGEST.line),
    color: !isHighlight ? null : COLORS.includes(quote.color) ? quote.color : COLORS[0],
  };
}

/** The value is no record. */
class Unfit extends Error {}

function string(value, longest) {
  if (typeof value !== "string" || value.length > longest) throw new Unfit();
  return value;
}

function orNull(value, longest) {
  return value === null || value === undefined ? null : string(value, longest);
}

function list(value, longest, most) {
  if (!Array.isArray(value) || value.length > most) throw new Unfit();
  return value.map((one) => string(one, longest));
}

function count(value) {
  if (!Number.isSafeInteger(value) || value < 0) throw new Unfit();
  return value;
}

function date(value) {
  if (Number.isNaN(Date.parse(string(value, 40)))) throw new Unfit();
  return value;
}

/** An address of a page: of the web, or of a file on this machine. */
function address(value) {
  // What is no address at all throws a `TypeError`.
  const { protocol } = new URL(string(value, 8_000));
  if (!/^(https?|file):$/.test(protocol)) throw new Unfit();
  return value;
}
