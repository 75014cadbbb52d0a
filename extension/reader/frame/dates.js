/** Dates of a story, in the locale of whoever reads. */

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A date as the article has it → words for people.
 *
 * @param {string} value RFC 3339, or a date where the page gives no time
 * @param {string} locale BCP 47
 * @returns {string | null} null if it is no date
 */
export function formatDate(value, locale) {
  const date = new Date(DATE_ONLY.test(value) ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(date.getTime())) return null;
  /** @type {Intl.DateTimeFormatOptions} */
  const options = DATE_ONLY.test(value)
    ? { dateStyle: "long", timeZone: "UTC" }
    : { dateStyle: "long", timeStyle: "short" };
  return new Intl.DateTimeFormat(locale, options).format(date);
}

/**
 * What is said of a story's dates. An update within the minute in which it appeared tells a reader nothing.
 *
 * @param {{published?: string | null, modified?: string | null}} article
 * @param {string} locale
 * @returns {{published: string | null, updated: string | null}}
 */
export function shownDates(article, locale) {
  const [published, modified] = [article.published, article.modified].map((value) => (value ? formatDate(value, locale) : null));
  return { published, updated: modified === published ? null : modified };
}
