/** The story's head: site, headline, standfirst, byline, dates, reading time. */
import { formatDate } from "./dates.js";
import { readingMinutes } from "./reading-time.js";

/** @param {import("./story.js").Drawing} drawing */
export function drawHead(drawing) {
  const { maker, article } = drawing;
  return maker.make("header", { class: "head" }, [
    article.site_name ? maker.make("p", { class: "site", dir: "auto" }, [article.site_name]) : null,
    maker.make("h1", { dir: "auto", tabindex: -1 }, drawing.display("title", null, article.title)),
    article.standfirst
      ? maker.make("p", { class: "standfirst", dir: "auto" }, drawing.display("standfirst", null, article.standfirst))
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

function drawDates({ maker, strings, article, locale, text }) {
  const minutes = readingMinutes(text.text, article.language);
  const parts = [
    drawDate(maker, strings, locale, "published", article.published),
    article.modified === article.published ? null : drawDate(maker, strings, locale, "updated", article.modified),
    maker.make("span", {}, [strings("readingTime", new Intl.NumberFormat(locale).format(minutes))]),
  ];
  return maker.make("p", { class: "dates" }, parts.filter(Boolean));
}

function drawDate(maker, strings, locale, label, value) {
  const words = value ? formatDate(value, locale) : null;
  if (words === null) return null;
  return maker.make("span", {}, [`${strings(label)} `, maker.make("time", { datetime: value }, [words])]);
}
