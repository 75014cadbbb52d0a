//! Elements that are named as authors.

use super::named::{Hint, Named};
use super::{LONGEST_BYLINE, MOST_NODES, has_word, is_block, short_text};
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::text::{Edges, Seek, words};

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

/// The words of an element that is named as an author.
#[derive(Debug, Clone)]
pub struct ShownAuthor {
    /// Where it stands.
    pub node: NodeId,
    /// How it is named.
    pub mark: AuthorMark,
    /// Its words, line by line.
    pub text: String,
}

/// How an element is named.
pub fn mark_of(document: &Document, id: NodeId, tag: Tag, named: &Named<'_>) -> Option<AuthorMark> {
    if matches!(tag, Tag::Body | Tag::Html | Tag::Meta | Tag::Link | Tag::Img) {
        return None;
    }
    if named.property.holds("author") || named.relation == "author" {
        return Some(AuthorMark::Declared);
    }
    if named.saying(Hint::Byline).any(|names| has_word(names, &["byline"])) {
        return Some(AuthorMark::Byline);
    }
    if named.saying(Hint::Author).any(names_author) {
        return Some(AuthorMark::Author);
    }
    (tag == Tag::A
        && leads_to_author(document, id)
        && is_in_short_line(document, id)
        && !is_tag(document, id))
    .then_some(AuthorMark::Link)
}

/// The names in a marked element: its links to authors' pages, else its parts that are called names, else all
/// that it holds. What else stands there is roles, pictures and buttons.
pub fn names_in(document: &Document, id: NodeId, mark: AuthorMark) -> Vec<ShownAuthor> {
    let parts: Vec<NodeId> = document.descendants(id).take(MOST_NODES).collect();
    let find = |is_name: &dyn Fn(NodeId) -> bool| -> Vec<ShownAuthor> {
        let mut found: Vec<ShownAuthor> = Vec::new();
        for &part in &parts {
            let is_inside = found.last().is_some_and(|last| document.is_within(part, last.node));
            if !is_inside
                && is_name(part)
                && let Some(text) = short_text(document, part, LONGEST_BYLINE)
            {
                found.push(ShownAuthor { node: part, mark, text });
            }
        }
        found
    };
    let is_link = |part: NodeId| document.is(part, Tag::A) && leads_to_author(document, part);
    let is_called_name = |part: NodeId| {
        document.attribute(part, Attr::Itemprop) == Some("name")
            || document
                .attribute(part, Attr::Class)
                .is_some_and(|names| has_word(names, &["name", "fn", "authorname"]))
    };
    let names = find(&is_link);
    let names = if names.is_empty() { find(&is_called_name) } else { names };
    if !names.is_empty() {
        return names;
    }
    let whole = short_text(document, id, LONGEST_BYLINE).filter(|text| !is_biography(text));
    whole.map(|text| ShownAuthor { node: id, mark, text }).into_iter().collect()
}

/// Whether a line is a sentence about an author rather than their name: "Ann Lee writes about the river and its weirs."
fn is_biography(text: &str) -> bool {
    let is_lower = |word: &str| word.starts_lower();
    let mut opening = text.split(' ').take(OPENING);
    // A name, then a verb; "Reviewed by Ann Lee" opens otherwise.
    let opens = opening.by_ref().take(NAME).all(|word| !is_lower(word)) && opening.any(is_lower);
    words::count(text) >= BIOGRAPHY && text.ends_with('.') && !text.contains('\n') && opens
}

/// Words of a sentence about an author, of the name that it opens with, and those among which its verb stands.
const BIOGRAPHY: usize = 8;
const NAME: usize = 2;
const OPENING: usize = 5;

/// Whether an element stands in a reader's comment.
pub fn in_comment(document: &Document, id: NodeId) -> bool {
    const COMMENTS: [&str; 4] = ["comment", "comments", "commentlist", "reply"];
    let says_so = |names: &str| has_word(names, &COMMENTS);
    std::iter::once(id).chain(document.ancestors(id)).take(8).any(|outer| {
        !matches!(document.tag(outer), Some(Tag::Body | Tag::Html | Tag::Main | Tag::Article))
            && [Attr::Class, Attr::Id]
                .into_iter()
                .filter_map(|name| document.attribute(outer, name))
                .any(says_so)
    })
}

/// Whether class names hold the word author in any form: `authorname`, `metaAuthorList`; not `authority`.
fn names_author(names: &str) -> bool {
    const AUTHOR: [&str; 4] = ["author", "autor", "auteur", "writer"];
    let says_so = |name: &str| {
        let name = name.to_ascii_lowercase();
        AUTHOR.iter().any(|word| name.seek(word).is_some_and(|at| !name[at + word.len()..].starts_with('i')))
    };
    names.split_ascii_whitespace().any(says_so)
}

/// Whether what an inline element stands in is a line of its own: in the story, names are links to what was
/// written about them.
fn is_in_short_line(document: &Document, id: NodeId) -> bool {
    let mut outer = document.ancestors(id).take(MOST_NODES);
    let block = outer.find(|&outer| document.tag(outer).is_some_and(is_block));
    block.is_some_and(|block| short_text(document, block, LONGEST_BYLINE).is_some())
}

/// Whether a link is one of the story's tags: of people whom it is about. Names grow together in classes: `articleTags`.
fn is_tag(document: &Document, id: NodeId) -> bool {
    const TAGS: [&str; 3] = ["tag", "tags", "topics"];
    let says_so = |word: &str| TAGS.iter().any(|tag| word.ends_with(tag));
    let mut around = std::iter::once(id).chain(document.ancestors(id)).take(4);
    around.any(|outer| {
        let class = document.attribute(outer, Attr::Class).unwrap_or("").to_ascii_lowercase();
        class.parts_by(|char| !char.is_ascii_alphabetic()).any(says_so)
    })
}

fn leads_to_author(document: &Document, id: NodeId) -> bool {
    // A part of an address between two slashes.
    let href = document.attribute(id, Attr::Href).unwrap_or("");
    let mut parts = href.split('/').skip(1).peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_some() && AUTHOR_PATHS.iter().any(|path| path.eq_ignore_ascii_case(part)) {
            return true;
        }
    }
    false
}

/// Parts of the addresses of authors' pages.
const AUTHOR_PATHS: &[&str] = &[
    "author",
    "authors",
    "autor",
    "autoren",
    "autores",
    "auteur",
    "auteurs",
    "autori",
    "by",
    "reporter",
    "journalist",
    "journalists",
    "staff",
    "columnist",
    "contributor",
    "contributors",
    "redakteur",
    "person",
];
