//! The headline: what the page shows and what it says of itself, weighed against each other.

use super::Claims;
use super::shown::Heading;
use crate::dom::NodeId;
use crate::text::{Edges, Seek, bag::Bag, words};

/// The headline, and where the page shows it.
#[derive(Debug, Clone, Default)]
pub struct Headline {
    /// Its words, without the site's name.
    pub text: String,
    /// The heading that shows it.
    pub node: Option<NodeId>,
}

/// Chooses the headline.
///
/// What a reader takes for it is the `h1`: a sole one of some length, or the one among several that the
/// machine's titles confirm. Some pages write their `h1` for search engines and show the headline in a lesser
/// heading: that is one which says what a machine's title says and the `h1` does not. Where a kicker stands in
/// the heading too, the machine's title is what is left. A heading that no title confirms gives way to a
/// title on which the description of a news story and the head agree.
pub fn choose(claims: &Claims, site: Option<&str>) -> Headline {
    let claimed: Vec<String> = claims
        .meta
        .titles
        .iter()
        .chain(&claims.json_ld.headline)
        .chain(&claims.meta.title)
        .map(|title| without_site(title, site))
        .filter(|title| !title.is_empty())
        .collect();
    let h1 = first_level(claims, &claimed, site);
    let agreed = agreed(claims, site);
    let heading = lesser(claims, &claimed, h1).or(h1);
    let text = match heading {
        Some(heading) => in_heading(claims, &claimed, agreed.as_deref(), &heading.text),
        None => claimed.first().or(claims.shown.h1().map(|h1| &h1.text).next()).map_or("", |title| title),
    };
    let node = heading.or(claims.shown.h1().next()).map(|heading| heading.node);
    Headline { text: text.replace('\n', " ").trim().to_owned(), node }
}

/// What of a heading is the headline: all of it, what most titles leave of it without its kicker, or a title
/// that outvotes it.
fn in_heading<'a>(
    claims: &Claims,
    claimed: &'a [String],
    agreed: Option<&'a str>,
    heading: &'a str,
) -> &'a str {
    let folded = words::fold(heading);
    let whole = || claimed.iter().filter(|title| words::fold(title) == folded);
    let rest = || claimed.iter().filter(|title| is_rest_of(title, heading));
    if rest().count() > whole().count() {
        return rest().next().map_or(heading, |title| title);
    }
    match whole().next() {
        // A kicker in a line or an element of its own: the title says how it is joined.
        Some(title) if heading.contains('\n') || joins_kicker(title, heading) => title,
        Some(_) => heading,
        // The heading leaves out what the titles say, or a news story's two titles say something else.
        None => {
            agreed.filter(|title| is_rest_of(heading, title) || claims.json_ld.is_news).unwrap_or(heading)
        }
    }
}

/// Whether a title puts a colon where the heading has nothing between kicker and headline.
fn joins_kicker(title: &str, heading: &str) -> bool {
    let behind = title.cut(": ").and_then(|(kicker, _)| heading.strip_prefix(kicker)?.strip_prefix(' '));
    behind.is_some_and(|behind| !behind.starts_in("-–—|/•:"))
}

/// The title on which JSON-LD and the head agree.
fn agreed(claims: &Claims, site: Option<&str>) -> Option<String> {
    let described = without_site(claims.json_ld.headline.as_deref()?, site);
    let folded = words::fold(&described);
    let mut titles = claims.meta.titles.iter().chain(&claims.meta.title);
    titles.any(|title| words::fold(&without_site(title, site)) == folded).then_some(described)
}

/// The `h1` that is the headline.
fn first_level<'a>(claims: &'a Claims, claimed: &[String], site: Option<&str>) -> Option<&'a Heading> {
    let names = site_names(claims, site);
    let mut headings: Vec<&Heading> =
        claims.shown.h1().filter(|h1| !names.contains(&words::fold(&h1.text))).collect();
    headings.dedup_by(|a, b| a.text == b.text);
    let claims_of: Vec<Bag> = claimed.iter().map(|title| Bag::of(title)).collect();
    let agreement = |h1: &Heading| {
        let h1 = Bag::of(&h1.text);
        claims_of.iter().map(|title| title.overlap(&h1)).fold(0.0, f32::max)
    };
    if let [sole] = headings[..]
        && (words::count(&sole.text) >= SOLE_WORDS || agreement(sole) > 0.0 || claimed.is_empty())
    {
        return Some(sole);
    }
    let mut best: Option<(f32, &Heading)> = None;
    for h1 in headings {
        let agreement = agreement(h1);
        if agreement > best.map_or(CONFIRMED, |(best, _)| best) {
            best = Some((agreement, h1));
        }
    }
    best.map(|(_, h1)| h1)
}

/// What only names the site: its name, and a short end of a machine's title.
fn site_names(claims: &Claims, site: Option<&str>) -> Vec<String> {
    let titles = claims.meta.titles.iter().chain(&claims.meta.title);
    let ends = titles.filter_map(|title| {
        let (at, separator) = last_separator(title)?;
        let (head, end) = (&title[..at], &title[at + separator.len()..]);
        let is_short = words::count(end) <= SITE_WORDS && words::count(head) > words::count(end);
        is_short.then(|| words::fold(end))
    });
    site.map(words::fold).into_iter().chain(ends).collect()
}

/// Words of a site's name.
const SITE_WORDS: usize = 4;

/// A heading of a lesser level that shows a machine's title which the `h1` lacks.
fn lesser<'a>(claims: &'a Claims, claimed: &[String], h1: Option<&Heading>) -> Option<&'a Heading> {
    let h1 = h1.map(|heading| words::fold(&heading.text)).unwrap_or_default();
    let claimed: Vec<String> = claimed
        .iter()
        .filter(|title| words::count(title) >= SOLE_WORDS)
        .map(|title| words::fold(title))
        .filter(|title| !h1.ends_with(title.as_str()))
        .collect();
    claims
        .shown
        .headings
        .iter()
        .filter(|heading| heading.level > 1 && (!heading.is_link || h1.is_empty()))
        .find(|heading| {
            let text = words::fold(&heading.text);
            text != h1 && claimed.iter().any(|title| text == *title || is_rest_of(title, &text))
        })
}

/// Words from which a sole `h1` needs no confirmation.
const SOLE_WORDS: usize = 3;

/// Share of common words from which a title confirms one of several `h1`.
const CONFIRMED: f32 = 0.4;

/// Whether a title is what is left of a heading without its kicker.
fn is_rest_of(title: &str, heading: &str) -> bool {
    let (title, heading) = (words::fold(title), words::fold(heading));
    words::count(&title) >= SOLE_WORDS
        && heading.len() > title.len()
        && heading.ends_with(&format!(" {title}"))
}

/// What stands between a headline and the site's name.
const SEPARATORS: &[&str] =
    &[" | ", " – ", " — ", " - ", " • ", " · ", " » ", " :: ", " ‹ ", " / ", "：", " ｜ ", "｜"];

/// The last separator of a title, with its place.
fn last_separator(title: &str) -> Option<(usize, &'static str)> {
    SEPARATORS
        .iter()
        .filter_map(|separator| Some((title.seek_last(separator)?, *separator)))
        .max_by_key(|(at, _)| *at)
}

/// Cuts the site's name, or what can only be one, off a title.
fn without_site(title: &str, site: Option<&str>) -> String {
    let site = site.map(words::fold).unwrap_or_default();
    let mut title = title.trim();
    while let Some((at, separator)) = last_separator(title) {
        let tail = words::fold(&title[at + separator.len()..]);
        let head = &title[..at];
        let is_site =
            !site.is_empty() && !tail.is_empty() && (tail == site || tail.holds(&site) || site.holds(&tail));
        // A bar parts names of sites; a dash may as well be the headline's own.
        let is_short =
            separator == " | " && words::count(head) >= SOLE_WORDS && words::count(&tail) <= SITE_WORDS;
        if !(is_site || is_short) {
            break;
        }
        title = head.trim_end();
    }
    title.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kicker_is_joined_as_the_title_joins_it() {
        assert!(joins_kicker("Mills: A long night in Velm", "Mills A long night in Velm"));
        assert!(!joins_kicker("Mills: A long night in Velm", "Mills - A long night in Velm"));
        assert!(!joins_kicker("A long night in Velm", "A long night in Velm"));
    }

    #[test]
    fn the_sites_name_is_cut_off() {
        assert_eq!(
            without_site("A long night in Velm | The Velm Post", Some("The Velm Post")),
            "A long night in Velm"
        );
        assert_eq!(
            without_site("A long night in Velm - The Velm Post", Some("Velm Post")),
            "A long night in Velm"
        );
        assert_eq!(
            without_site("A long night – and what came after", Some("Velm Post")),
            "A long night – and what came after"
        );
    }
}
