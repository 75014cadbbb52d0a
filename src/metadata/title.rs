//! The headline: what the page shows and what it says of itself, weighed against each other.

use super::Claims;
use crate::text::words;

/// Chooses the headline.
///
/// What a reader takes for it is the `h1`: a sole one of some length, or the one among several that the
/// machine's titles confirm. Where a kicker stands in it too, the machine's title is what is left.
pub fn choose(claims: &Claims, site: Option<&str>) -> String {
    let claimed: Vec<String> = claims
        .meta
        .titles
        .iter()
        .chain(&claims.json_ld.headline)
        .chain(&claims.meta.title)
        .map(|title| without_site(title, site))
        .filter(|title| !title.is_empty())
        .collect();
    let shown = shown(claims, &claimed, site);
    let agreed = agreed(claims, site);
    let chosen = match &shown {
        Some(h1) => claimed
            .iter()
            .find(|title| is_rest_of(title, h1) && !claimed.contains(h1))
            .or(agreed.as_ref().filter(|title| is_rest_of(h1, title)))
            .unwrap_or(h1),
        None => claimed.first().or(claims.shown.h1.first()).map_or("", |title| title),
    };
    chosen.replace('\n', " ").trim().to_owned()
}

/// The title on which JSON-LD and the head agree.
fn agreed(claims: &Claims, site: Option<&str>) -> Option<String> {
    let described = without_site(claims.json_ld.headline.as_deref()?, site);
    let folded = words::fold(&described);
    let mut titles = claims.meta.titles.iter().chain(&claims.meta.title);
    titles.any(|title| words::fold(&without_site(title, site)) == folded).then_some(described)
}

/// The `h1` that is the headline.
fn shown(claims: &Claims, claimed: &[String], site: Option<&str>) -> Option<String> {
    let site = site.map(words::fold).unwrap_or_default();
    let mut headings: Vec<&String> = claims.shown.h1.iter().filter(|h1| words::fold(h1) != site).collect();
    headings.dedup();
    let agreement = |h1: &String| {
        let h1 = words::fold(h1);
        claimed.iter().map(|title| words::overlap(&words::fold(title), &h1)).fold(0.0, f32::max)
    };
    if let [sole] = headings[..]
        && (words::count(sole) >= SOLE_WORDS || agreement(sole) > 0.0 || claimed.is_empty())
    {
        return Some(sole.clone());
    }
    let mut best: Option<(f32, &String)> = None;
    for h1 in headings {
        let agreement = agreement(h1);
        if agreement > best.map_or(CONFIRMED, |(best, _)| best) {
            best = Some((agreement, h1));
        }
    }
    best.map(|(_, h1)| h1.clone())
}

/// Words from which a sole `h1` needs no confirmation.
const SOLE_WORDS: usize = 3;

/// Share of common words from which a title confirms one of several `h1`.
const CONFIRMED: f32 = 0.4;

/// Whether a title is what is left of the `h1` without its kicker.
fn is_rest_of(title: &str, h1: &str) -> bool {
    let (title, h1) = (words::fold(title), words::fold(h1));
    words::count(&title) >= SOLE_WORDS && h1.len() > title.len() && h1.ends_with(&format!(" {title}"))
}

/// What stands between a headline and the site's name.
const SEPARATORS: &[&str] = &[" | ", " – ", " — ", " - ", " • ", " · ", " » ", " :: ", " ‹ ", " / "];

/// Cuts the site's name, or what can only be one, off a title.
fn without_site(title: &str, site: Option<&str>) -> String {
    let site = site.map(words::fold).unwrap_or_default();
    let mut title = title.trim();
    loop {
        let last = SEPARATORS
            .iter()
            .filter_map(|separator| Some((title.rfind(separator)?, *separator)))
            .max_by_key(|(at, _)| *at);
        let Some((at, separator)) = last else { break };
        let tail = words::fold(&title[at + separator.len()..]);
        let head = &title[..at];
        let is_site = !site.is_empty() && (tail == site || tail.contains(&site) || site.contains(&tail));
        // A bar parts names of sites; a dash may as well be the headline's own.
        let is_short = separator == " | " && words::count(head) >= 3 && words::count(&tail) <= 4;
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
