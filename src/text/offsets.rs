//! Bytes inside, code points outside: the quotation stage works on bytes and converts where it answers.

/// A stretch of bytes, `end` exclusive, both on borders of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct ByteSpan {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl ByteSpan {
    /// From the first byte to one past the last.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }

    /// The words that stand there; nothing where it is not a stretch of this text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// Whether the other one lies inside this one.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same stretch without white space at its ends.
    #[must_use]
    pub fn trimmed(self, text: &str) -> Self {
        let words = self.of(text);
        let start = self.start + (words.len() - words.trim_start().len());
        Self::new(start, start + words.trim().len())
    }
}

/// How many bytes lie between two known places: a conversion reads at most this many.
const STEP: usize = 64;

/// Where characters stand in a text: converts bytes ↔ code points in constant time.
#[derive(Debug)]
pub struct Offsets<'a> {
    text: &'a str,
    /// Code points before each `STEP`th byte.
    known: Vec<usize>,
}

impl<'a> Offsets<'a> {
    /// Reads the text once.
    pub fn new(text: &'a str) -> Self {
        let mut known = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = 0;
        for chunk in text.as_bytes().chunks(STEP) {
            known.push(count);
            count += leads(chunk);
        }
        Self { text, known }
    }

    /// How many code points stand before this byte.
    pub fn code_points(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let block = (byte / STEP).min(self.known.len().saturating_sub(1));
        let base = self.known.get(block).copied().unwrap_or(0);
        base + self.text.as_bytes().get(block * STEP..byte).map_or(0, leads)
    }

    /// The byte at which this code point begins; the text's length for those beyond its end.
    pub fn byte(&self, code_point: usize) -> usize {
        let block = self.known.partition_point(|&count| count <= code_point).saturating_sub(1);
        let mut count = self.known.get(block).copied().unwrap_or(0);
        for (index, byte) in self.text.bytes().enumerate().skip(block * STEP) {
            if is_lead(byte) {
                if count == code_point {
                    return index;
                }
                count += 1;
            }
        }
        self.text.len()
    }

    /// The same stretch in code points.
    pub fn span(&self, bytes: ByteSpan) -> super::Span {
        super::Span::new(self.code_points(bytes.start), self.code_points(bytes.end))
    }

    /// The same stretch in bytes.
    pub fn bytes(&self, span: super::Span) -> ByteSpan {
        ByteSpan::new(self.byte(span.start), self.byte(span.end))
    }
}

/// How many characters begin among these bytes.
fn leads(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| is_lead(byte)).count()
}

/// Whether a character begins with this byte (UTF-8: all but `10xxxxxx`).
fn is_lead(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_converts_there_and_back() {
        let text = "né 😀 „ü“ ".repeat(40);
        let offsets = Offsets::new(&text);
        for (count, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(offsets.code_points(byte), count);
            assert_eq!(offsets.byte(count), byte);
        }
        assert_eq!(offsets.byte(100_000), text.len());
        assert_eq!(offsets.code_points(text.len()), text.chars().count());
    }

    #[test]
    fn an_empty_text_has_one_place() {
        assert_eq!(Offsets::new("").byte(0), 0);
        assert_eq!(Offsets::new("").code_points(7), 0);
    }
}
