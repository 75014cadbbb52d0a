//! What a page shows of its story's headline, byline and dates.

use crate::dom::{Attr, Document, NodeId, Tag};
use crate::text::words;

/// What is shown, in document order.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// The words of `h1` elements.
    pub h1: Vec<String>,
    /// The words of elements that are named as authors, by how surely they are.
    pub authors: Vec<(AuthorMark, String)>,
    /// Elements that are named as dates.
    pub times: Vec<ShownTime>,
}

/// How an element is named as an author; earlier ones are surer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AuthorMark {
    /// `itemprop="author"` or `rel="author"`.
    Declared,
    /// A class or id that says byline.
    Byline,
    /// A class or id that says author.
    Author,
    /// A link to an author's page.
    Link,
}

/// A date that the page shows.
#[derive(Debug, Clone)]
pub struct ShownTime {
    /// Its `datetime` or `content`.
    pub stamp: Option<String>,
    /// Its words.
    pub text: String,
    /// Whether it says that it is the date of a change.
    pub is_modified: bool,
    /// Whether it says that it is the date of publication.
    pub is_published: bool,
}

/// Reads a page.
pub fn read(document: &Document) -> Shown {
    let mut shown = Shown::default();
    let mut inside: Option<NodeId> = None;
    let mut last_author = None;
    for id in document.ids() {
        let Some(tag) = document.tag(id) else { continue };
        if tag == Tag::H1 {
            shown.h1.extend(short_text(document, id, LONGEST_HEADLINE));
        }
        if tag == Tag::Time {
            shown.times.extend(read_time(document, id));
        }
        // What stands in an element named as author is part of that name.
        if inside.is_some_and(|outer| document.is_within(id, outer)) {
            continue;
        }
        if let Some(mark) = author_mark(document, id, tag)
            && shown.authors.len() < MOST_AUTHORS
            && last_author.is_none_or(|last| id.index() - last < FARTHEST_AUTHOR)
            && !in_comment(document, id)
            && let Some(text) = short_text(document, id, LONGEST_BYLINE)
        {
            shown.authors.push((mark, text));
            last_author = Some(id.index());
            inside = Some(id);
        } else if tag != Tag::Time && names_a_date(document, id) && shown.times.len() < MOST_TIMES {
            shown.times.extend(read_time(document, id));
        }
    }
    shown
}

/// Longest headline and byline, in characters; what is longer is an author's biography or a whole story.
const LONGEST_HEADLINE: usize = 400;
const LONGEST_BYLINE: usize = 200;

/// Nodes of an element whose words are read.
const MOST_NODES: usize = 60;

/// Nodes between two elements that name authors of the same story.
const FARTHEST_AUTHOR: usize = 80;

/// Whether an element stands in a reader's comment.
fn in_comment(document: &Document, id: NodeId) -> bool {
    std::iter::once(id).chain(document.ancestors(id)).take(8).any(|outer| {
        !matches!(document.tag(outer), Some(Tag::Body | Tag::Html | Tag::Main | Tag::Article))
            && [Attr::Class, Attr::Id].into_iter().filter_map(|name| document.attribute(outer, name)).any(
                |names| {
                    ["comment", "comments", "commentlist", "reply"].iter().any(|word| has_word(names, word))
                },
            )
    })
}

/// Claims that are kept: a page full of teasers has one of each for every teaser.
const MOST_AUTHORS: usize = 40;
const MOST_TIMES: usize = 60;

/// The words of a small element.
fn short_text(document: &Document, id: NodeId, longest: usize) -> Option<String> {
    let mut text = String::new();
    for (seen, node) in document.descendants(id).enumerate() {
        if seen == MOST_NODES || text.len() > 4 * longest {
            return None;
        }
        if document.tag(node).is_some_and(is_block) {
            text.push('\n');
        }
        let inside = document.parent(node).and_then(|parent| document.tag(parent));
        if !matches!(inside, Some(Tag::Script | Tag::Noscript | Tag::Button)) {
            words::push_collapsed(&mut text, 0, document.text(node).unwrap_or(""));
        }
    }
    let text = text.trim();
    (!text.is_empty() && text.chars().count() <= longest).then(|| text.to_owned())
}

fn is_block(tag: Tag) -> bool {
    matches!(tag, Tag::P | Tag::Div | Tag::Li | Tag::Br | Tag::Ul | Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4)
}

fn author_mark(document: &Document, id: NodeId, tag: Tag) -> Option<AuthorMark> {
    let attribute = |name| document.attribute(id, name).unwrap_or("");
    if matches!(tag, Tag::Body | Tag::Html | Tag::Meta | Tag::Link) {
        return None;
    }
    if attribute(Attr::Itemprop).contains("author") || attribute(Attr::Rel) == "author" {
        return Some(AuthorMark::Declared);
    }
    let names = [
        attribute(Attr::Class),
        attribute(Attr::Id),
        attribute(Attr::DataTestid),
        attribute(Attr::DataComponent),
    ];
    let says = |word: &str| names.iter().any(|names| has_word(names, word));
    if says("byline") {
        return Some(AuthorMark::Byline);
    }
    if names.iter().any(|names| names_author(names)) {
        return Some(AuthorMark::Author);
    }
    let href = attribute(Attr::Href).to_ascii_lowercase();
    (tag == Tag::A && AUTHOR_PATHS.iter().any(|path| href.contains(path))).then_some(AuthorMark::Link)
}

/// Whether class names hold the word author in any form: `authorname`, `metaAuthorList`; not `authority`.
fn names_author(names: &str) -> bool {
    let says = |name: &str| {
        let name = name.to_ascii_lowercase();
        ["author", "autor", "auteur", "writer"]
            .iter()
            .any(|word| name.find(word).is_some_and(|at| !name[at + word.len()..].starts_with('i')))
    };
    names.split_ascii_whitespace().any(says)
}

/// Parts of the addresses of authors' pages.
const AUTHOR_PATHS: &[&str] = &[
    "/author/",
    "/authors/",
    "/autor/",
    "/autoren/",
    "/autores/",
    "/auteur/",
    "/auteurs/",
    "/autori/",
    "/by/",
    "/reporter/",
    "/journalist/",
    "/journalists/",
    "/staff/",
    "/columnist/",
    "/contributor/",
    "/contributors/",
    "/redakteur/",
    "/person/",
];

/// Whether a word stands in class names, parted by anything but letters.
fn has_word(names: &str, word: &str) -> bool {
    names.split(|char: char| !char.is_ascii_alphabetic()).any(|name| name.eq_ignore_ascii_case(word))
}

fn names_a_date(document: &Document, id: NodeId) -> bool {
    let attribute = |name| document.attribute(id, name).unwrap_or("");
    let itemprop = attribute(Attr::Itemprop);
    itemprop.contains("datePublished")
        || itemprop.contains("dateModified")
        || [attribute(Attr::Class), attribute(Attr::Id)].iter().any(|names| {
            ["date", "published", "pubdate", "datetime", "timestamp", "datum", "fecha", "time"]
                .iter()
                .any(|word| has_word(names, word))
        })
}

fn read_time(document: &Document, id: NodeId) -> Option<ShownTime> {
    let attribute = |name| document.attribute(id, name).unwrap_or("");
    let stamp = [Attr::Datetime, Attr::Content].into_iter().find_map(|name| document.attribute(id, name));
    let text = short_text(document, id, LONGEST_BYLINE).unwrap_or_default();
    let names = [attribute(Attr::Itemprop), attribute(Attr::Class)];
    let says = |words: &[&str]| {
        names.iter().any(|names| {
            let names = names.to_ascii_lowercase();
            words.iter().any(|word| names.contains(word))
        })
    };
    if stamp.is_none() && text.is_empty() {
        return None;
    }
    Some(ShownTime {
        stamp: stamp.map(str::to_owned),
        is_modified: says(&["modified", "update"]),
        is_published: says(&["published", "pubdate", "entry-date"]),
        text,
    })
}
