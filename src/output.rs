//! The output format, once, for the command line and for wasm: what stands around an article and around
//! the quotations of a plain text.

use crate::article::Article;
use crate::error::Error;
use crate::quotes::Attribution;
use serde::Serialize;

/// A page's article with its quotations.
#[derive(Debug, Clone, Serialize)]
pub struct Extracted {
    /// The address that the page was loaded from.
    pub url: Option<String>,
    /// The article.
    #[serde(flatten)]
    pub article: Article,
    /// Its quotations.
    #[serde(flatten)]
    pub attribution: Attribution,
}

/// A plain text with its quotations.
#[derive(Debug, Clone, Serialize)]
pub struct Quoted {
    /// The text, as it was read.
    pub text: String,
    /// Its quotations.
    #[serde(flatten)]
    pub attribution: Attribution,
}

/// An answer of the command line: the input's name before what became of it.
#[derive(Debug, Serialize)]
pub struct Line<'a, T> {
    /// The input, as it was named.
    pub path: &'a str,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: Outcome<T>,
}

/// What became of an input: its fields, or `error`.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Outcome<T> {
    /// It worked.
    Done(T),
    /// It did not.
    Failed {
        /// Why.
        error: Error,
    },
}

impl<T> From<Result<T, Error>> for Outcome<T> {
    fn from(result: Result<T, Error>) -> Self {
        match result {
            Ok(done) => Self::Done(done),
            Err(error) => Self::Failed { error },
        }
    }
}
