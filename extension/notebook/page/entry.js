/** What is shown of a record. All of it is text that somebody else may have written: it becomes text nodes, and no more. */
import { formatDate } from "../../reader/frame/dates.js";
import { drawNoteForm } from "../../reader/keeping/form.js";
import { COLOR_NAMES } from "../../reader/keeping/marker.js";
import { safeHref } from "../../reader/links.js";
import { outletName } from "../filter.js";

/**
 * @typedef {import("../record.js").KeptRecord} KeptRecord
 *
 * @typedef {object} EntryActions
 * @property {(id: string, changed: {note: string, tags: string[]}) => Promise<KeptRecord | null>} change
 * @property {(ids: string[]) => void} remove
 * @property {(record: KeptRecord) => void} showSpeaker all that this speaker has said
 *
 * @param {{maker: import("../../reader/dom.js").Maker, strings: Function, locale: string}} context
 * @param {KeptRecord} record
 * @param {"story" | "speaker"} order what its group is
 * @param {import("./takeaway.js").Takeaway} takeaway
 * @param {EntryActions} actions
 */
export function drawEntry(context, record, order, takeaway, actions) {
  const { maker, strings } = context;
  const { quote, story } = record;
  const words = maker.make("div", { class: "written" });
  drawWritten(context, words, record);
  return maker.make("li", { class: "entry", "data-id": record.id, "data-kind": quote.kind, "data-color": quote.color, tabindex: -1 }, [
    maker.make("blockquote", { dir: "auto", lang: story.language, cite: safeHref(story.url) }, [quote.text]),
    order === "story" ? drawSpeaker(context, record, actions) : drawStory(context, record, false),
    words,
    maker.make("div", { class: "entry-actions" }, [
      drawEditor(context, record, words, actions),
      takeaway.drawCopies(() => record),
      maker.make("span", { class: "kept-on" }, [strings("nbKeptOn", formatDate(record.kept_at.slice(0, 10), context.locale) ?? "")]),
      maker.button({ class: "delete", "aria-label": `${strings("nbDelete")}: ${quote.text.slice(0, 60)}` }, [strings("nbDelete")], () => actions.remove([record.id])),
    ]),
  ]);
}

function drawSpeaker({ maker, strings }, record, actions) {
  const { speaker, description, kind, color, channel } = record.quote;
  const { language: lang } = record.story;
  const name = speaker === null
    ? maker.make("span", { class: "nobody" }, [strings(kind === "highlight" ? "highlightTitle" : "unattributed")])
    : maker.button({ class: "speaker" }, [maker.make("bdi", { lang }, [speaker])], () => actions.showSpeaker(record));
  const more = [description, channel].filter(Boolean).map((words) => maker.make("span", { class: "more", dir: "auto", lang }, [words]));
  return maker.make("p", { class: "who" }, [name, ...more, color === null ? null : maker.make("span", { class: "more color-name" }, [strings(COLOR_NAMES[color])])]);
}

/** The story's headline as a link, with where and when it appeared; for a group with a heading, else as one line. */
export function drawStory({ maker, locale }, record, isHeading) {
  const { story } = record;
  const href = safeHref(story.url);
  const title = story.title || story.url;
  const link = href === null ? title : maker.make("a", { href, rel: "noopener noreferrer", dir: "auto", lang: story.language }, [title]);
  const outlet = maker.make("bdi", {}, [outletName(record)]);
  const date = story.published === null ? null : formatDate(story.published, locale);
  const where = [outlet, date === null ? null : maker.make("time", { datetime: story.published }, [date])].filter(Boolean);
  const parts = where.flatMap((part, index) => (index === 0 ? [part] : [" · ", part]));
  if (!isHeading) return maker.make("p", { class: "from" }, [link, " · ", ...parts]);
  return maker.make("div", { class: "story" }, [maker.make("h2", { dir: "auto" }, [link]), maker.make("p", { class: "from" }, parts)]);
}

/** Note and tags as they stand below the words. */
function drawWritten({ maker }, element, { note, tags }) {
  element.replaceChildren(
    ...[
      note === "" ? null : maker.make("p", { class: "note-words", dir: "auto" }, [note]),
      tags.length === 0 ? null : maker.make("ul", { class: "tags" }, tags.map((tag) => maker.make("li", { dir: "auto" }, [tag]))),
    ].filter(Boolean),
  );
}

/** The form is drawn when somebody opens it. */
function drawEditor(context, record, words, actions) {
  const { maker, strings } = context;
  let latest = record;
  let form = null;
  const details = maker.make("details", { class: "noted" }, [maker.make("summary", {}, [strings("noteTitle")])]);
  details.addEventListener("toggle", () => {
    form?.flush();
    form?.element.remove();
    form = null;
    if (!details.open) return;
    form = drawNoteForm(context, latest, async (changed) => {
      const next = await actions.change(record.id, changed);
      if (next === null) return false;
      latest = next;
      drawWritten(context, words, next);
      return true;
    });
    details.append(form.element);
    form.element.querySelector("textarea").focus();
  });
  return details;
}
