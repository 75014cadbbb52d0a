//! What a page shows of its story: headings, and elements that are named as authors and dates.
//!
//! * [`authors`]: which elements are named as authors
//! * [`times`]: which elements are named as dates
//! * [`named`]: what an element is called, for both
//! * [`lines`]: the lines around the headline, whatever they are named

pub mod authors;
pub mod lines;
pub mod named;
pub mod times;

use crate::dom::{Attr, Document, NodeId, Tag};
use crate::text::{Chars, Edges, words};
pub use authors::{AuthorMark, ShownAuthor};
use named::Named;
pub use times::ShownTime;

/// What is shown, in document order.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    /// Headings of the first three levels.
    pub headings: Vec<Heading>,
    /// Elements that are named as authors.
    pub authors: Vec<ShownAuthor>,
    /// Elements that are named as dates.
    pub times: Vec<ShownTime>,
}

/// A heading.
#[derive(Debug, Clone)]
pub struct Heading {
    /// Where it stands.
    pub node: NodeId,
    /// 1 to 3.
    pub level: u8,
    /// Its words; a line break where one block follows another.
    pub text: String,
    /// Whether it leads elsewhere, as the headings of teasers do.
    pub is_link: bool,
}

impl Shown {
    /// The headings of the first level.
    pub fn h1(&self) -> impl Iterator<Item = &Heading> {
        self.headings.iter().filter(|heading| heading.level == 1)
    }
}

/// Reads a page.
pub fn read(document: &Document) -> Shown {
    let mut shown = Shown::default();
    let mut inside: Option<NodeId> = None;
    for id in document.ids() {
        let Some(tag) = document.tag(id) else { continue };
        if let Some(level) = level_of(tag)
            && shown.headings.len() < MOST_HEADINGS
        {
            shown.headings.extend(heading(document, id, level));
        }
        if tag == Tag::Time {
            shown.times.extend(times::read_time(document, id));
        }
        let called = Named::read(document, id);
        // What stands in an element named as author is part of that name, but for the date.
        let is_inside = inside.is_some_and(|outer| document.is_within(id, outer));
        if !is_inside
            && let Some(mark) = authors::mark_of(document, id, tag, &called)
            && shown.authors.len() < MOST_AUTHORS
            && !authors::in_comment(document, id)
        {
            let names = authors::names_in(document, id, mark);
            if !names.is_empty() {
                shown.authors.extend(names);
                inside = Some(id);
            }
        } else if tag != Tag::Time && times::names_a_date(&called) && shown.times.len() < MOST_TIMES {
            shown.times.extend(times::read_time(document, id));
        }
    }
    shown
}

/// Claims that are kept: a page full of teasers has one of each for every teaser.
const MOST_HEADINGS: usize = 60;
const MOST_AUTHORS: usize = 40;
const MOST_TIMES: usize = 60;

/// Longest headline, in characters; what is longer is a whole story.
const LONGEST_HEADLINE: usize = 400;

/// Longest byline, in characters; what is longer is an author's biography.
const LONGEST_BYLINE: usize = 200;

/// Nodes of an element whose words are read.
const MOST_NODES: usize = 60;

fn level_of(tag: Tag) -> Option<u8> {
    match tag {
        Tag::H1 => Some(1),
        Tag::H2 => Some(2),
        Tag::H3 => Some(3),
        _ => None,
    }
}

fn heading(document: &Document, id: NodeId, level: u8) -> Option<Heading> {
    let text = short_text(document, id, LONGEST_HEADLINE)?;
    let leads = |node: NodeId| document.is(node, Tag::A) && document.attribute(node, Attr::Href).is_some();
    let is_link = document.descendants(id).any(leads) || document.ancestors(id).take(3).any(leads);
    Some(Heading { node: id, level, text, is_link })
}

/// The words of a small element; a line break where a block, or an inline element that touches the words
/// before it, begins.
fn short_text(document: &Document, id: NodeId, longest: usize) -> Option<String> {
    let mut text = String::new();
    for (seen, node) in document.descendants(id).enumerate() {
        if seen == MOST_NODES || text.len() > 4 * longest {
            return None;
        }
        if let Some(tag) = document.tag(node)
            && (is_block(tag) || (starts_piece(tag) && !text.ends_in(" \n")))
            && !text.is_empty()
        {
            text.push('\n');
        }
        let inside = document.parent(node).and_then(|parent| document.tag(parent));
        if !matches!(inside, Some(Tag::Script | Tag::Noscript | Tag::Button)) {
            words::push_collapsed(&mut text, 0, document.text(node).unwrap_or(""));
        }
    }
    let text = text.trim();
    (!text.is_empty() && text.char_count() <= longest).then(|| text.to_owned())
}

/// Inline elements that hold a piece of a line by itself: a name, a role, a date. Emphasis may begin within a
/// word.
fn starts_piece(tag: Tag) -> bool {
    matches!(tag, Tag::Span | Tag::A | Tag::Time | Tag::Button | Tag::Label | Tag::Small)
}

/// Elements that begin a line.
fn is_block(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::P
            | Tag::Div
            | Tag::Li
            | Tag::Br
            | Tag::Ul
            | Tag::Ol
            | Tag::H1
            | Tag::H2
            | Tag::H3
            | Tag::H4
            | Tag::H5
            | Tag::H6
            | Tag::Section
            | Tag::Article
            | Tag::Header
            | Tag::Footer
            | Tag::Aside
            | Tag::Main
            | Tag::Nav
            | Tag::Td
            | Tag::Tr
            | Tag::Dd
            | Tag::Dt
            | Tag::Dl
            | Tag::Address
            | Tag::Figure
            | Tag::Figcaption
            | Tag::Blockquote
            | Tag::Form
            | Tag::Body
    )
}

/// Whether one of these words stands in class names, parted by anything but letters.
fn has_word(names: &str, words: &[&str]) -> bool {
    names
        .as_bytes()
        .split(|byte| !byte.is_ascii_alphabetic())
        .filter(|name| !name.is_empty())
        .any(|name| words.iter().any(|word| name.eq_ignore_ascii_case(word.as_bytes())))
}
