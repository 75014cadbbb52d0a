//! The authors: one name each, without "By", roles, places and handles.
//!
//! * [`names`]: a line → the names in it
//! * [`mod@line`]: which lines are bylines, whatever their elements are named
//! * [`tables`]: the words that open, part and follow names

pub mod line;
pub mod names;
pub mod tables;

use super::shown::{AuthorMark, ShownAuthor};
use super::{Claims, Near};
use crate::dom::Document;
use crate::text::{Seek, words};
pub use line::of_story;
pub use names::split;

/// Chooses the authors: JSON-LD, then the head, then what is shown near the headline, then what is shown
/// elsewhere. A source that names only the site gives way to one that names somebody.
pub fn choose(document: &Document, claims: &Claims, site: Option<&str>, near: &Near) -> Vec<String> {
    let said = [&claims.json_ld.authors, &claims.meta.authors].into_iter().map(|lines| names_in(lines));
    let sources = said.chain(SHOWN.iter().map(|source| match source {
        Source::Marked(mark, place) => shown(claims, *mark, near, *place),
        Source::Line => line::near(&near.lines),
        Source::KnownLine => line::of_known(&near.lines, &claims.shown.authors),
        Source::OnlyLine => line::anywhere(document),
    }));
    let site = Site::new(site, document.url.as_deref());
    let organisations: Vec<String> =
        claims.json_ld.organisations.iter().map(|name| words::fold(name)).collect();
    let mut fallback = Vec::new();
    for names in sources {
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

/// What is shown of authors.
#[derive(Debug, Clone, Copy)]
enum Source {
    /// An element that is named as an author.
    Marked(AuthorMark, Place),
    /// A byline near the headline.
    Line,
    /// A line near the headline that names an author who is marked elsewhere.
    KnownLine,
    /// The page's only byline.
    OnlyLine,
}

/// The surest first: far from the headline only what declares itself is surer than what is near.
const SHOWN: [Source; 11] = [
    Source::Marked(AuthorMark::Declared, Place::Near),
    Source::Marked(AuthorMark::Byline, Place::Near),
    Source::Line,
    Source::Marked(AuthorMark::Declared, Place::Anywhere),
    Source::Marked(AuthorMark::Author, Place::Near),
    Source::KnownLine,
    Source::Marked(AuthorMark::Link, Place::Near),
    Source::Marked(AuthorMark::Byline, Place::Anywhere),
    Source::Marked(AuthorMark::Author, Place::Anywhere),
    Source::Marked(AuthorMark::Link, Place::Anywhere),
    Source::OnlyLine,
];

/// Where an author is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Near,
    Anywhere,
}

/// The names in the elements of a kind that stand together: the first behind the headline, else the last
/// before it. Those further down are authors of teasers.
fn shown(claims: &Claims, mark: AuthorMark, near: &Near, place: Place) -> Vec<String> {
    let is_near = |author: &ShownAuthor| {
        near.headline.is_none_or(|headline| {
            let (node, headline) = (author.node.index(), headline.index());
            node < headline + NEAR_BELOW && headline < node + NEAR_ABOVE
        })
    };
    let marked: Vec<&ShownAuthor> = claims
        .shown
        .authors
        .iter()
        .filter(|author| author.mark == mark && (place == Place::Anywhere || is_near(author)))
        .collect();
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

/// Nodes below and above the headline among which a byline stands.
const NEAR_BELOW: usize = 150;
const NEAR_ABOVE: usize = 60;

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
            && (folded == site || site.holds(&folded) || (folded.holds(site) && words::count(site) > 1));
        let joined = name.to_ascii_lowercase().replace(' ', "");
        let joined = joined.split('.').next().unwrap_or("");
        let is_host = joined.len() > 2 && host.strip_prefix(joined).is_some_and(|rest| rest.starts_with('.'));
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
