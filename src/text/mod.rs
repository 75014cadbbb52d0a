//! Words and offsets that all later stages share.

pub mod span;
pub mod words;

pub use span::Span;
