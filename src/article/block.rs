//! The parts of a story: what the article, its plain text, its HTML and the reader are all made from.

use crate::text::Span;
use serde::Serialize;

/// One part of the body.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Block {
    /// What it is, with what only this kind has.
    #[serde(flatten)]
    pub kind: BlockKind,
    /// Its words: white space collapsed, a line break for each `<br>`. Empty for figures and separators.
    pub text: String,
    /// Where its words stand in the article's text; absent where it has none.
    #[serde(flatten)]
    pub span: Option<Span>,
    /// Emphasis and links among its words, in offsets of the article's text; sorted by start, outer first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub inlines: Vec<Inline>,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A subhead.
    Heading {
        /// 2 to 6; the headline alone is 1.
        level: u8,
    },
    /// A list; its text is that of the items, joined by blank lines.
    List {
        /// Whether it is numbered.
        ordered: bool,
        /// The items in reading order, nested ones too.
        items: Vec<ListItem>,
    },
    /// A block quotation.
    Quote {
        /// Who or where from, as the page says it.
        cite: Option<String>,
    },
    /// A table of data; its text has a line for each row, cells parted by ` | `.
    Table {
        /// The cells, row by row.
        rows: Vec<Vec<String>>,
        /// Whether the first row names the columns.
        header: bool,
    },
    /// Program text or other preformatted lines.
    Code {
        /// The programming language, if the page names it.
        language: Option<String>,
    },
    /// A post of a social network or the like, as a static card.
    Embed {
        /// The network.
        provider: Option<String>,
        /// Who wrote the post.
        author: Option<String>,
        /// When, RFC 3339.
        published: Option<String>,
        /// Where.
        url: Option<String>,
    },
    /// A picture.
    Figure(Figure),
    /// A break between parts of the story.
    Separator,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListItem {
    /// Its words, those of nested lists left out.
    pub text: String,
    /// 0 for an item of the list itself, 1 for one of a list inside it, and so on.
    pub depth: u8,
}

/// A picture with what is said of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Absolute, `http` or `https`.
    pub url: String,
    /// What stands in for the picture where it cannot be seen.
    pub alt: Option<String>,
    /// The words below it, without the credit.
    pub caption: Option<String>,
    /// Who took it, who sold it.
    pub credit: Option<String>,
    /// Width in CSS pixels, as the page says it.
    pub width: Option<u32>,
    /// Height in CSS pixels, as the page says it.
    pub height: Option<u32>,
}

/// A stretch of words that the page sets apart within a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Inline {
    /// Where, in offsets of the article's text.
    #[serde(flatten)]
    pub span: Span,
    /// How.
    pub kind: InlineKind,
    /// For a link: where to; absolute, `http`, `https` or `mailto`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// How words are set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum InlineKind {
    /// `a`
    Link,
    /// `em`, `i`
    Emphasis,
    /// `strong`, `b`
    Strong,
    /// `code`
    Code,
    /// `sub`
    Sub,
    /// `sup`
    Sup,
    /// `q`
    Q,
    /// `mark`
    Mark,
}
