//! [`Document`](crate::dom::Document) → [`Article`].

pub mod block;
pub mod story;
pub mod types;

pub use block::{Block, BlockKind, Figure, Inline, InlineKind, ListItem};
pub use types::{Article, Direction, Dropped, LeadImage, Loss, Note, NoteKind};

use crate::dom::Document;
use crate::error::Error;

/// A page → its story.
///
/// # Errors
/// [`Error::NoArticle`] where the page holds too little to be a story.
pub fn read(_document: &Document) -> Result<Article, Error> {
    Err(Error::NoArticle("No story was found on this page.".into()))
}
