/** The story's head: site, headline, standfirst, byline, dates, reading time. */
import { shownDates } from "./dates.js";
import { readingMinutes } from "./reading-time.js";

/** @param {import("../story.js").Drawing} drawing */
export function drawHead(drawing) {
  const { maker, article } = drawing;
  return maker.make("header", { class: "head" }, [
    article.site_name ? maker.make("p", { class: "site", dir: "auto" }, [article.site_name]) : null,
    maker.make("h1", { dir: "auto", tabindex: -1, "data-field": "title" }, drawing.display("title", null, article.title)),
    article.standfirst
      ? maker.make("p", { class: "standfirst", dir: "auto", "data-field": "standfirst" }, drawing.display("standfirst", null, article.standfirst))
      : null,
    drawByline(drawing),
    drawDates(drawing),
  ]);
}

function drawByline({ maker, article, locale }) {
  if (article.authors.length === 0) return null;
  const list = new Intl.ListFormat(locale, { style: "long", type: "conjunction" });
  const parts = list
    .formatToParts(article.authors)
    .map(({ type, value }) => (type === "element" ? maker.make("bdi", { class: "author" }, [value]) : value));
  return maker.make("p", { class: "byline" }, parts);
}

function drawDates(drawing) {
  const { maker, strings, article, locale, number, text, ui } = drawing;
  const { published, updated } = shownDates(article, locale);
  const minutes = readingMinutes(text.text, article.language);
  const parts = [
    drawDate(drawing, "published", article.published, published),
    drawDate(drawing, "updated", article.modified, updated),
    maker.make("span", ui, [strings("readingTime", number.format(minutes))]),
  ];
  const shown = parts.filter(Boolean);
  const dot = () => maker.make("span", { "aria-hidden": "true" }, ["·"]);
  return maker.make("p", { class: "dates" }, shown.flatMap((part, index) => (index === 0 ? [part] : [dot(), part])));
}

function drawDate({ maker, strings, ui }, label, value, words) {
  if (words === null) return null;
  return maker.make("span", ui, [`${strings(label)} `, maker.make("time", { datetime: value }, [words])]);
}
