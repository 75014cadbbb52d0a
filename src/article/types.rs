//! What becomes of a page: [`Article`] and the values it holds beside its blocks.

use super::block::{Block, Figure};
use crate::text::Span;
use serde::Serialize;

/// A story with all that the page says of it. Serialises as the output format names its fields.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Article {
    /// The headline, without the site's name.
    pub title: String,
    /// The summary shown under the headline, where it is no part of the body.
    pub standfirst: Option<String>,
    /// The page's description of itself.
    pub excerpt: Option<String>,
    /// Persons and organisations of the byline, one name each.
    pub authors: Vec<String>,
    /// The publication.
    pub site_name: Option<String>,
    /// RFC 3339 date-time, or a date.
    pub published: Option<String>,
    /// RFC 3339 date-time, or a date.
    pub modified: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// Which way the text runs.
    pub direction: Direction,
    /// The picture above the story; not among the blocks.
    pub lead_image: Option<LeadImage>,
    /// The body in reading order.
    pub blocks: Vec<Block>,
    /// What surrounds the story and is no part of it.
    pub notes: Vec<Note>,
    /// The texts of all blocks that have any, joined by one blank line.
    pub text: String,
    /// The body as safe HTML. The extension's core goes without: the reader is drawn from the blocks.
    #[cfg(feature = "html")]
    pub html: String,
    /// What the page showed and the article leaves out.
    pub loss: Loss,
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// The picture above the story.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LeadImage {
    /// Absolute, `http` or `https`.
    pub url: String,
    /// What stands in for the picture where it cannot be seen.
    pub alt: Option<String>,
    /// The words below it, without the credit.
    pub caption: Option<String>,
    /// Who took it, who sold it.
    pub credit: Option<String>,
}

impl From<Figure> for LeadImage {
    fn from(Figure { url, alt, caption, credit, .. }: Figure) -> Self {
        Self { url, alt, caption, credit }
    }
}

/// A line about the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What it tells.
    pub kind: NoteKind,
    /// Its words, as the page has them.
    pub text: String,
}

/// What a note tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteKind {
    /// That the story was updated.
    Update,
    /// What was wrong in an earlier version.
    Correction,
    /// Who else worked on it.
    Contributors,
    /// Whose it is.
    Copyright,
    /// Which agency it comes from.
    Wire,
    /// That the rest is for subscribers.
    Paywall,
    /// That it goes on on another page.
    Continues,
}

/// What the page showed and the article leaves out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// How many words the page shows.
    pub visible_words: usize,
    /// How many of them the article keeps: title, byline, captions and notes among them.
    pub kept_words: usize,
    /// What was left out, in document order.
    pub dropped: Vec<Dropped>,
}

/// A part of the page that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dropped {
    /// Its words, or the first of them.
    pub text: String,
    /// How many words it has in all.
    pub words: usize,
    /// The rule that decided.
    pub reason: &'static str,
    /// Its place: how many of the story's blocks stand before it on the page.
    pub before: usize,
    /// For a pull quote, where the story has the same words: code points of its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeats: Option<Span>,
}
