//! Words and offsets that all later stages share.

pub mod bag;
pub mod chars;
pub mod clock;
pub mod edges;
pub mod encoding;
pub mod hash;
pub mod needles;
pub mod offsets;
pub mod order;
pub mod seek;
pub mod sentences;
pub mod span;
pub mod tokens;
pub mod words;

pub use chars::Chars;
pub use edges::Edges;
pub use offsets::{ByteSpan, Offsets};
pub use seek::Seek;
pub use span::Span;
