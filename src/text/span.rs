//! Where something stands in a text, counted in Unicode code points, as the output format and the W3C's
//! `TextPositionSelector` count. Bytes and UTF-16 units stay local to the code that needs them.

use serde::Serialize;

/// A range of Unicode code points, `end` exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// The first code point.
    pub start: usize,
    /// One past the last code point.
    pub end: usize,
}

impl Span {
    /// From the first code point to one past the last.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span ends where it starts or later");
        Self { start, end }
    }

    /// How many code points.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the other one lies inside this one.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a code point.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same span, moved towards the end.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }

    /// The words that stand there. Linear in the text; for tests and rare use.
    pub fn of(self, text: &str) -> &str {
        let mut places = text.char_indices().map(|(byte, _)| byte).chain(std::iter::once(text.len()));
        let start = places.nth(self.start).unwrap_or(text.len());
        let end = if self.is_empty() { Some(start) } else { places.nth(self.len() - 1) };
        text.get(start..end.unwrap_or(text.len())).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_code_points() {
        let text = "né 😀 ü";
        assert_eq!(Span::new(3, 4).of(text), "😀");
        assert_eq!(Span::new(0, 6).of(text), text);
        assert_eq!(Span::new(6, 6).of(text), "");
        assert_eq!(Span::new(5, 9).of(text), "ü");
    }
}
