//! When the story was published and when it was last changed.

use super::Claims;
use super::timestamp::{self, Timestamp};
use crate::dom::Document;

/// Chooses published and modified. JSON-LD first, then the head, then what is shown, then the address.
pub fn choose(document: &Document, claims: &Claims) -> (Option<String>, Option<String>) {
    let published = published(document, claims);
    let modified = modified(claims).filter(|modified| {
        // A change before the publication is a page that confuses the two.
        published.is_none_or(|published| published.day_number() <= modified.day_number())
    });
    (published.map(Timestamp::to_rfc3339), modified.map(Timestamp::to_rfc3339))
}

fn published(document: &Document, claims: &Claims) -> Option<Timestamp> {
    let from_ld = claims.json_ld.published.as_deref().and_then(timestamp::read);
    let from_meta = claims.meta.published.iter().find_map(|text| timestamp::read(text));
    let declared = match (from_ld, from_meta) {
        // The same day, but only one of them says the hour.
        (Some(ld), Some(meta)) if ld.day_number() == meta.day_number() && !ld.has_time() => Some(meta),
        (ld, meta) => ld.or(meta),
    };
    declared
        .or_else(|| shown(claims))
        .or_else(|| document.url.as_deref().and_then(from_url))
        .or_else(|| modified(claims))
}

fn modified(claims: &Claims) -> Option<Timestamp> {
    let from_ld = claims.json_ld.modified.as_deref().and_then(timestamp::read);
    from_ld
        .or_else(|| claims.meta.modified.iter().find_map(|text| timestamp::read(text)))
        .or_else(|| claims.shown.times.iter().filter(|time| time.is_modified).find_map(read_shown))
}

fn shown(claims: &Claims) -> Option<Timestamp> {
    let times = &claims.shown.times;
    times
        .iter()
        .filter(|time| time.is_published && !time.is_modified)
        .chain(times.iter().filter(|time| !time.is_modified))
        .find_map(read_shown)
}

fn read_shown(time: &super::page::ShownTime) -> Option<Timestamp> {
    time.stamp.as_deref().and_then(timestamp::read).or_else(|| timestamp::read(&time.text))
}

/// `/2025/08/06/`, `/2025-08-06-`, `/20250806/`.
fn from_url(url: &str) -> Option<Timestamp> {
    let path = url.split_once("://")?.1.split(['?', '#']).next()?;
    let places = path.match_indices('/').map(|(at, _)| at + 1);
    places.into_iter().find_map(|at| {
        let rest = path.get(at..)?;
        let date = rest.get(..10).or_else(|| rest.get(..8)).unwrap_or(rest);
        timestamp::read(date.trim_end_matches(['/', '-', '_']))
            .filter(|_| date.starts_with("20") || date.starts_with("19"))
    })
}
