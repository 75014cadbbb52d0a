//! When the story was published and when it was last changed.

use super::shown::ShownTime;
use super::shown::lines::{self, Line};
use super::timestamp::{self, Order, ShownDate, Timestamp};
use super::{Claims, Near};
use crate::dom::{Document, NodeId};
use crate::text::{Edges, Seek, words};

/// Chooses published and modified. What the page declares gives way to an earlier date that it shows right below the
/// headline: a site that moved declares the day of the move, and some declare the last change.
/// In this order: JSON-LD, the head, what is shown near the headline, the address, what is shown elsewhere. A change
/// stands for the publication only where nothing else does.
pub fn choose(document: &Document, claims: &Claims, near: &Near) -> (Option<String>, Option<String>) {
    let order = order(claims);
    let near_dates = near.lines.iter().flat_map(|line| dates_of(line, order)).collect();
    let reader = Reader { claims, near, near_dates, order };
    let published = reader.published(document);
    let modified = reader.modified().filter(|modified| {
        // A change before the publication is a page that confuses the two.
        published.is_none_or(|published| published.day_number() <= modified.day_number())
    });
    let published = published.or(modified);
    (published.map(Timestamp::to_rfc3339), modified.map(Timestamp::to_rfc3339))
}

/// American pages write the month first.
fn order(claims: &Claims) -> Order {
    let language = claims.meta.languages.first().map_or("", |language| language);
    let is_american = language.replace('_', "-").eq_ignore_ascii_case("en-us");
    if is_american { Order::MonthFirst } else { Order::DayFirst }
}

struct Reader<'a> {
    claims: &'a Claims,
    near: &'a Near,
    /// The dates of the short lines near the headline.
    near_dates: Vec<ShownDate>,
    order: Order,
}

impl Reader<'_> {
    fn read(&self, text: &str) -> Option<Timestamp> {
        timestamp::read_in(text, self.order)
    }

    fn published(&self, document: &Document) -> Option<Timestamp> {
        let claims = self.claims;
        let from_ld = claims.json_ld.published.as_deref().and_then(|text| self.read(text));
        let from_meta = claims.meta.published.iter().find_map(|text| self.read(text));
        let declared = match (from_ld, from_meta) {
            // The same day, but only one of them says the hour.
            (Some(ld), Some(meta)) if ld.day_number() == meta.day_number() && !ld.has_time() => Some(meta),
            (ld, meta) => ld.or(meta),
        };
        // Some pages declare the last change as the publication, and say the truth in words.
        let declared = declared.map(|declared| {
            // 3/11 that was meant as 11/3 is no other day.
            let is_other = |shown: &Timestamp| shown.swapped_number() != declared.day_number();
            let said = self.said().or_else(|| self.shown_below().filter(is_other));
            said.filter(|said| said.day_number() < declared.day_number()).unwrap_or(declared)
        });
        let is_date = |time: &&ShownTime| !time.is_modified;
        let times = || claims.shown.times.iter().filter(is_date);
        let from_url = document.url.as_deref().and_then(from_url);
        let shown = || {
            // Far from the headline stand the dates of other stories; the byline may hold its own.
            let near = || times().filter(|time| self.is_near(time.node));
            self.nearest(near().filter(|time| time.is_published))
                .or_else(|| self.nearest(near()))
                .or_else(|| self.in_lines(false))
                .or_else(|| self.beside_authors())
                .or_else(|| self.nearest(times().filter(|time| time.is_published)))
        };
        // A paper's address bears the day of the print, its page the evening before; another year is another story's.
        let dated = claims.meta.dated.iter().find_map(|text| self.read(text));
        declared
            .or_else(|| {
                shown().filter(|shown| {
                    from_url.or(dated).is_none_or(|day| day.day_number().abs_diff(shown.day_number()) < YEAR)
                })
            })
            .or(dated)
            .or(from_url)
            .or_else(|| self.opening())
            .or_else(|| self.nearest(times()))
            .or_else(|| self.anywhere(document))
    }

    fn modified(&self) -> Option<Timestamp> {
        let claims = self.claims;
        let from_ld = claims.json_ld.modified.as_deref().and_then(|text| self.read(text));
        from_ld
            .or_else(|| claims.meta.modified.iter().find_map(|text| self.read(text)))
            .or_else(|| self.nearest(claims.shown.times.iter().filter(|time| time.is_modified)))
            .or_else(|| self.in_lines(true))
    }

    /// The date that is nearest to the headline; those above it are farther by as much as they are fewer.
    fn nearest<'t>(&self, times: impl Iterator<Item = &'t ShownTime>) -> Option<Timestamp> {
        let dated = times.filter_map(|time| Some((self.distance(time.node), self.read_shown(time)?)));
        dated.min_by_key(|(distance, _)| *distance).map(|(_, stamp)| stamp)
    }

    /// How far a node stands from the headline, in nodes.
    fn distance(&self, node: NodeId) -> usize {
        let Some(headline) = self.near.headline else { return node.index() };
        let (node, headline) = (node.index(), headline.index());
        if node >= headline { node - headline } else { (headline - node) * FARTHER_ABOVE }
    }

    /// "Updated 11 November" beside a stamp tells what the stamp is of.
    fn read_shown(&self, time: &ShownTime) -> Option<Timestamp> {
        let shown = timestamp::all(&time.text, self.order);
        let is_wanted = |date: &&ShownDate| date.is_change == time.is_modified;
        let stamp = time.stamp.as_deref().filter(|_| shown.first().is_none_or(|date| is_wanted(&date)));
        stamp
            .and_then(|stamp| self.read(stamp))
            .or_else(|| shown.iter().find(is_wanted).map(|date| date.stamp))
    }

    fn is_near(&self, node: NodeId) -> bool {
        self.near.headline.is_none() || self.distance(node) < NEAR
    }

    /// A date in an element that names the author.
    fn beside_authors(&self) -> Option<Timestamp> {
        let authors = self.claims.shown.authors.iter();
        let behind =
            authors.filter(|author| self.near.headline.is_none_or(|headline| author.node > headline));
        let dates = behind.take(2).flat_map(|author| timestamp::all(&author.text, self.order));
        dates.into_iter().find(|date| !date.is_change).map(|date| date.stamp)
    }

    /// The date with which a paragraph near the headline opens: "01.02.2022 – The mill", "Press release, 1 February 2022".
    fn opening(&self) -> Option<Timestamp> {
        self.near.lines.iter().find_map(|line| {
            let words: Vec<&str> = line.text.split_whitespace().take(OPENING).collect();
            let opens = words.first()?.trim_start_set("(").starts_digit();
            let dates = timestamp::all(&words.join(" "), self.order);
            dates
                .first()
                .filter(|date| (opens || date.is_publication) && !date.is_change)
                .map(|date| date.stamp)
        })
    }

    /// A date near the headline of which the page says that it is that of publication.
    fn said(&self) -> Option<Timestamp> {
        self.near_dates.iter().find(|date| date.is_publication && !date.is_change).map(|date| date.stamp)
    }

    /// The date right below the headline, in an element that is named as a date or in a line of its own.
    fn shown_below(&self) -> Option<Timestamp> {
        let headline = self.near.headline?;
        let is_below = |node: NodeId| node > headline && self.distance(node) < BELOW;
        let times = self.claims.shown.times.iter().filter(|time| !time.is_modified && is_below(time.node));
        let lone = |line: &Line| {
            if !is_below(line.node) || words::count(&line.text) > LONGEST_DATE {
                return None;
            }
            match dates_of(line, self.order)[..] {
                [date] if !date.is_change => Some(date.stamp),
                _ => None,
            }
        };
        self.nearest(times).or_else(|| self.near.lines.iter().find_map(lone))
    }

    /// The first date of which the page says that it is that of publication, else the only one that has a line of its
    /// own, else that of a change, as below the entry of a wiki.
    fn anywhere(&self, document: &Document) -> Option<Timestamp> {
        let (mut alone, mut changed): (Option<Timestamp>, Option<Timestamp>) = (None, None);
        let mut is_only = true;
        for line in lines::all(document) {
            let dates = dates_of(&line, self.order);
            if let Some(said) = dates.iter().find(|date| date.is_publication && !date.is_change) {
                return Some(said.stamp);
            }
            if let Some(change) = dates.iter().find(|date| date.is_change) {
                changed = Some(change.stamp);
            }
            if let [date] = dates[..]
                && words::count(&line.text) <= LONGEST_DATE
                && !date.is_change
            {
                is_only &= alone.is_none_or(|alone| alone.day_number() == date.stamp.day_number());
                alone = Some(date.stamp);
            }
        }
        alone.filter(|_| is_only).or(changed)
    }

    /// A date in a short line near the headline.
    fn in_lines(&self, is_change: bool) -> Option<Timestamp> {
        self.near_dates.iter().find(|date| date.is_change == is_change).map(|date| date.stamp)
    }
}

/// The dates of a line, if it is short.
fn dates_of(line: &Line, order: Order) -> Vec<ShownDate> {
    let is_short = line.text.len() < LONGEST_BYTES && words::count(&line.text) <= LONGEST_LINE;
    if is_short { timestamp::all(&line.text, order) } else { Vec::new() }
}

/// A year in [`Timestamp::day_number`].
const YEAR: u32 = 10_000;

/// Words among which a date opens a paragraph.
const OPENING: usize = 6;

/// How much farther what stands above the headline is: menus and other stories stand there.
const FARTHER_ABOVE: usize = 3;

/// Distance to the headline up to which an element that is named as a date belongs to the story.
const NEAR: usize = 300;

/// Distance below the headline up to which a date is the story's.
const BELOW: usize = 40;

/// Words of a line that shows a date: byline, place, reading time and the date.
const LONGEST_LINE: usize = 25;
const LONGEST_BYTES: usize = 400;

/// Words of a line that is nothing but a date: "Wednesday, 6 August 2025, 10:02".
const LONGEST_DATE: usize = 6;

/// `/2025/08/06/`, `/2025-08-06-`, `/20250806/`, `/2025/august/06/`, `/06-08-2025-`.
fn from_url(url: &str) -> Option<Timestamp> {
    let path = url.cut("://")?.1.until("?#");
    let places = path.match_indices('/').map(|(at, _)| at + 1);
    places.into_iter().find_map(|at| {
        // `/2025-08/06/` is written too.
        let rest = &path.get(at..)?.replace(['/', '_'], "-");
        let is_day_first = matches!(rest.as_bytes(), [_, _, b'-', _, _, b'-', b'2', b'0', ..]);
        if !(is_day_first || rest.starts_with("20") || rest.starts_with("19")) {
            return None;
        }
        let digits = |length: usize| {
            let ends = !rest.get(length..)?.starts_digit();
            timestamp::read(rest.get(..length)?.trim_end_set("-")).filter(|_| ends)
        };
        let named = || {
            let parts: Vec<&str> = rest.splitn(4, '-').take(3).collect();
            parts.get(1).filter(|month| month.starts_with(char::is_alphabetic))?;
            timestamp::read(&parts.join(" "))
        };
        digits(10).or_else(|| digits(9)).or_else(|| digits(8)).or_else(named)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_hold_dates() {
        for path in [
            "2025/08/06/mill",
            "2025/8/6/mill",
            "2025-08-06-mill",
            "2025-08/06/mill",
            "20250806_mill",
            "2025/august/06/mill",
            "06-08-2025-mill",
        ] {
            let stamp = from_url(&format!("https://example.org/news/{path}"));
            assert_eq!(stamp.map(Timestamp::to_rfc3339).as_deref(), Some("2025-08-06"), "{path}");
        }
        for path in ["2025/08/20250806", "2025/mill", "202508061234", "20-ways"] {
            let stamp = from_url(&format!("https://example.org/news/{path}"));
            assert!(stamp.is_none_or(|stamp| stamp.day_number() == 20_250_806), "{path}: {stamp:?}");
        }
    }
}
