//! The one error type. Its codes are part of the output format and never change their meaning.

use serde::{Serialize, Serializer, ser::SerializeStruct};
use std::fmt;

/// Why a page or a text gave no result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The input could not be read: no such file, no permission, not the packed form it should be.
    Unreadable(String),
    /// The page holds too little to be a story: a front page, a section, a search, a video.
    NoArticle(String),
    /// The page is larger than the caps in [`crate::dom::limits`].
    TooLarge(String),
    /// A fault of ours. No page should be able to bring it about.
    Internal(String),
}

impl Error {
    /// The stable code, as the output format names it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::NoArticle(_) => "no-article",
            Self::TooLarge(_) => "too-large",
            Self::Internal(_) => "internal",
        }
    }

    /// One sentence for a person.
    pub fn message(&self) -> &str {
        match self {
            Self::Unreadable(message)
            | Self::NoArticle(message)
            | Self::TooLarge(message)
            | Self::Internal(message) => message,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code(), self.message())
    }
}

impl std::error::Error for Error {}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_struct("Error", 2)?;
        error.serialize_field("code", self.code())?;
        error.serialize_field("message", self.message())?;
        error.end()
    }
}
