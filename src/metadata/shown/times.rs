//! Elements that are named as dates.

use super::named::Named;
use super::{LONGEST_BYLINE, short_text};
use crate::dom::{Attr, Document, NodeId};
use crate::text::Seek;

/// A date that the page shows.
#[derive(Debug, Clone)]
pub struct ShownTime {
    /// Where it stands.
    pub node: NodeId,
    /// Its `datetime` or `content`.
    pub stamp: Option<String>,
    /// Its words.
    pub text: String,
    /// Whether it says that it is the date of a change.
    pub is_modified: bool,
    /// Whether it says that it is the date of publication.
    pub is_published: bool,
}

/// Whether an element is named as a date.
pub fn names_a_date(named: &Named<'_>) -> bool {
    ["datePublished", "dateModified", "published-date"].iter().any(|name| named.property.holds(name))
        || named.says_date()
}

/// Reads an element that is named as a date.
pub fn read_time(document: &Document, id: NodeId) -> Option<ShownTime> {
    let stamp = [Attr::Datetime, Attr::Content].into_iter().find_map(|name| document.attribute(id, name));
    let text = short_text(document, id, LONGEST_BYLINE).unwrap_or_default();
    if stamp.is_none() && text.is_empty() {
        return None;
    }
    let names = [Attr::Itemprop, Attr::Class]
        .map(|name| document.attribute(id, name).unwrap_or("").to_ascii_lowercase());
    let says = |words: &[&str]| names.iter().any(|names| words.iter().any(|word| names.holds(word)));
    // Themes of blogs name a date that is both: `entry-date published updated`.
    let is_published = says(&["published", "pubdate", "entry-date"]);
    Some(ShownTime {
        node: id,
        stamp: stamp.map(str::to_owned),
        text,
        is_modified: !is_published && says(&["modified", "update"]),
        is_published,
    })
}
