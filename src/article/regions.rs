//! Parts of a page that are kept or left out as a whole: figures, tables of data, posts of other sites, code.

use super::rules::Families;
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::text::words;

/// What is kept or left out as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// A picture with what is said of it.
    Figure,
    /// A table of data, not of layout.
    Table,
    /// A post or a player of another site.
    Embed,
    /// Program text.
    Code,
}

/// The region that an element opens, if it does.
pub fn opens(document: &Document, id: NodeId, tag: Tag, families: Families) -> Option<Region> {
    match tag {
        Tag::Figure if is_picture(document, id) => Some(Region::Figure),
        Tag::Table if is_data(document, id) => Some(Region::Table),
        Tag::Pre => Some(Region::Code),
        Tag::Blockquote if provider_of_class(document, id).is_some() => Some(Region::Embed),
        Tag::Div | Tag::Span | Tag::P | Tag::Dl
            if families.meets(PICTURE) && is_small_picture(document, id) =>
        {
            Some(Region::Figure)
        }
        _ => None,
    }
}

/// The region that an element without words is.
pub fn of_wordless(tag: Tag) -> Option<Region> {
    match tag {
        Tag::Iframe | Tag::Video | Tag::Audio | Tag::Object | Tag::Embed => Some(Region::Embed),
        _ => None,
    }
}

/// Names of boxes that hold a picture and its caption.
const PICTURE: Families = Families::CAPTION.or(Families::CREDIT);

/// The network of a post that stands in the page as a block quotation until a script replaces it.
pub fn provider_of_class(document: &Document, id: NodeId) -> Option<&'static str> {
    let class = document.attribute(id, Attr::Class)?;
    PROVIDERS.iter().find(|(name, _)| class.contains(name)).map(|(_, provider)| *provider)
}

/// Class names that the networks' own embed codes carry.
const PROVIDERS: &[(&str, &str)] = &[
    ("twitter-tweet", "X"),
    ("twitter-video", "X"),
    ("instagram-media", "Instagram"),
    ("tiktok-embed", "TikTok"),
    ("bluesky-embed", "Bluesky"),
    ("mastodon-embed", "Mastodon"),
    ("fb-post", "Facebook"),
    ("fb-video", "Facebook"),
    ("reddit-embed", "Reddit"),
    ("text-post-media", "Threads"),
    ("telegram-post", "Telegram"),
    ("imgur-embed-pub", "Imgur"),
    ("flourish-embed", "Flourish"),
];

/// Whether a `figure` is a picture with its caption; some hold tables, quotations or whole texts.
fn is_picture(document: &Document, id: NodeId) -> bool {
    let mut picture = false;
    for node in document.descendants(id).take(MOST_FIGURE_NODES) {
        match document.tag(node) {
            Some(Tag::Img | Tag::Picture | Tag::AmpImg | Tag::Video | Tag::Figcaption | Tag::Noscript) => {
                picture = true;
            }
            Some(Tag::Table | Tag::Pre | Tag::Blockquote | Tag::Ul | Tag::Ol) if !picture => return false,
            _ => {}
        }
    }
    picture
}

/// Whether a box is a picture with little else.
fn is_small_picture(document: &Document, id: NodeId) -> bool {
    let mut nodes = 0;
    let mut pictures = 0;
    let mut paragraphs = 0;
    for node in document.descendants(id).take(MOST_FIGURE_NODES) {
        nodes += 1;
        match document.tag(node) {
            Some(Tag::Img | Tag::AmpImg) => pictures += 1,
            Some(Tag::P) => paragraphs += 1,
            Some(Tag::H1 | Tag::H2 | Tag::H3 | Tag::Ul | Tag::Ol | Tag::Table | Tag::Figure) => return false,
            _ => {}
        }
    }
    nodes < MOST_FIGURE_NODES && pictures == 1 && paragraphs <= 2
}

/// Nodes that are looked at in a figure: a figure in a figure must not cost more than its size.
const MOST_FIGURE_NODES: usize = 60;

/// Whether a table holds data: two rows of two cells, none of which is an article of its own.
fn is_data(document: &Document, id: NodeId) -> bool {
    if document.attribute(id, Attr::Role) == Some("presentation") {
        return false;
    }
    let (mut rows, mut cells, mut full_rows, mut cells_in_row, mut cell_words, mut headers) =
        (0, 0, 0, 0, 0, 0);
    for node in document.descendants(id) {
        if let Some(text) = document.text(node) {
            cell_words += words::count(text);
            if cell_words > MOST_CELL_WORDS {
                return false;
            }
            continue;
        }
        match document.tag(node) {
            Some(Tag::Table | Tag::H1 | Tag::H2 | Tag::Form | Tag::Article | Tag::Section | Tag::Iframe) => {
                return false;
            }
            Some(Tag::Tr) => {
                rows += 1;
                cells_in_row = 0;
            }
            Some(tag @ (Tag::Td | Tag::Th)) => {
                headers += usize::from(tag == Tag::Th);
                cell_words = 0;
                cells += 1;
                cells_in_row += 1;
                full_rows += usize::from(cells_in_row == 2);
            }
            _ => {}
        }
    }
    rows >= 2 && (full_rows >= 2 || (headers > 0 && cells > rows))
}

/// Words of a cell; more are running text that a table only places.
const MOST_CELL_WORDS: usize = 150;
