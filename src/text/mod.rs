//! Words and offsets that all later stages share.

pub mod span;

pub use span::Span;
