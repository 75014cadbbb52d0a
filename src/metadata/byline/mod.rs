//! The authors: one name each, without "By", roles, places and handles.
//!
//! * [`names`]: a line → the names in it
//! * [`line`]: which lines are bylines, whatever their elements are named
//! * [`tables`]: the words that open, part and follow names

pub mod line;
pub mod names;
pub mod tables;

use super::shown::{AuthorMark, ShownAuthor};
use super::{Claims, Near};
use crate::dom::Document;
use crate::text::words;
pub use line::of_story;
pub use names::split;

/// Chooses the authors: JSON-LD, then the head, then what is shown. A source that names only the site gives
/// way to one that names somebody.
pub fn choose(document: &Document, claims: &Claims, site: Option<&str>, near: &Near) -> Vec<String> {
    let shown = |mark: AuthorMark| shown(claims, mark, near);
    let sources: [&dyn Fn() -> Vec<String>; 8] = [
        &|| names_in(&claims.json_ld.authors),
        &|| names_in(&claims.meta.authors),
        &|| shown(AuthorMark::Declared),
        &|| shown(AuthorMark::Byline),
        &|| line::near(&near.lines),
        &|| shown(AuthorMark::Author),
        &|| shown(AuthorMark::Link),
        &|| line::anywhere(document),
    ];
    let site = Site::new(site, document.url.as_deref());
    let organisations: Vec<String> =
        claims.json_ld.organisations.iter().map(|name| words::fold(name)).collect();
    let mut fallback = Vec::new();
    for names in sources.iter().map(|source| source()) {
        let others: Vec<String> = names.iter().filter(|name| !site.is_named(name)).cloned().collect();
        // Behind an organisation that declares itself the author, only what is surely a person's name counts.
        let is_person = others.iter().any(|name| {
            !organisations.contains(&words::fold(name)) && (fallback.is_empty() || names::is_full(name))
        });
        if is_person {
            return others;
        }
        if fallback.is_empty() {
            fallback = names;
        }
    }
    fallback
}

fn names_in(lines: &[String]) -> Vec<String> {
    unique(lines.iter().flat_map(|line| names::split_said(line)))
}

/// The names in the elements of a kind that stand together: the first behind the headline, else the last
/// before it. Those further down are authors of teasers.
fn shown(claims: &Claims, mark: AuthorMark, near: &Near) -> Vec<String> {
    let marked: Vec<&ShownAuthor> =
        claims.shown.authors.iter().filter(|author| author.mark == mark).collect();
    let together = |a: &ShownAuthor, b: &ShownAuthor| b.node.index() - a.node.index() < FARTHEST;
    let groups: Vec<&[&ShownAuthor]> = marked.chunk_by(|a, b| together(a, b)).collect();
    let behind = groups.iter().find_map(|group| {
        let from =
            group.iter().position(|author| near.headline.is_none_or(|headline| author.node > headline));
        from.map(|from| &group[from..])
    });
    let Some(group) = behind.or(groups.last().copied()) else { return Vec::new() };
    let rows: Vec<&str> = group.iter().take(MOST_SHOWN).map(|author| author.text.as_str()).collect();
    unique(split(&rows.join("\n")).into_iter())
}

/// Nodes between two elements that name authors of the same story, and how many such elements count.
const FARTHEST: usize = 80;
const MOST_SHOWN: usize = 6;

/// The publication's own names.
struct Site {
    name: String,
    host: String,
}

impl Site {
    fn new(name: Option<&str>, url: Option<&str>) -> Self {
        let host = url.and_then(|url| url.split('/').nth(2)).unwrap_or("");
        let host = host.strip_prefix("www.").unwrap_or(host).to_ascii_lowercase();
        Self { name: name.map(words::fold).unwrap_or_default(), host }
    }

    /// Whether a name is the publication's own: its name, part of it, or what its address begins with.
    fn is_named(&self, name: &str) -> bool {
        let folded = words::fold(name);
        let (site, host) = (self.name.as_str(), self.host.as_str());
        let is_name = !site.is_empty()
            && (folded == site
                || site.contains(&folded)
                || (folded.contains(site) && words::count(site) > 1));
        let joined = name.to_ascii_lowercase().replace(' ', "");
        let is_host = host == joined
            || (joined.len() > 2 && host.strip_prefix(&joined).is_some_and(|rest| rest.starts_with('.')));
        is_name || is_host
    }
}

fn unique(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut unique: Vec<String> = Vec::new();
    for name in names {
        if !unique.iter().any(|known| words::fold(known) == words::fold(&name)) {
            unique.push(name);
        }
    }
    unique
}
