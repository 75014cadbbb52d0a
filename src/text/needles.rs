//! Many short strings looked for in one text at once.

use super::words::phrases;

/// Strings to look for, in order of their first bytes.
#[derive(Debug)]
pub struct Needles {
    strings: Vec<&'static [u8]>,
    /// For each byte, where the needles that begin with it begin.
    begins: Vec<u8>,
    /// A bit for each pair of bytes, without their two upper bits: whether a needle may begin so.
    pairs: [u64; 64],
}

impl Needles {
    /// At most 255 strings, each of at least two bytes, parted by `|`.
    pub fn new(needles: &'static str) -> Self {
        debug_assert!(phrases(needles).all(|needle| needle.len() > 1) && phrases(needles).count() < 256);
        let given: Vec<&[u8]> = phrases(needles).map(str::as_bytes).collect();
        // Sorted by counting: where those begin that begin with a byte, then each in its place.
        let mut begins = vec![0u8; 257];
        for needle in &given {
            begins[usize::from(needle[0]) + 1] += 1;
        }
        for byte in 0..256 {
            begins[byte + 1] += begins[byte];
        }
        let mut next = begins.clone();
        let mut needles: Vec<&[u8]> = vec![&[]; given.len()];
        for needle in given {
            let place = &mut next[usize::from(needle[0])];
            needles[usize::from(*place)] = needle;
            *place += 1;
        }
        let mut pairs = [0; 64];
        for needle in &needles {
            if let [first, second, ..] = needle {
                pairs[usize::from(first & 63)] |= 1 << (second & 63);
            }
        }
        Self { strings: needles, begins, pairs }
    }

    /// Whether a text holds any of them, compared byte by byte.
    pub fn any_in(&self, text: &str) -> bool {
        let text = text.as_bytes();
        text.windows(2).enumerate().any(|(at, pair)| {
            let &[first, second] = pair else { return false };
            self.pairs[usize::from(first & 63)] >> (second & 63) & 1 == 1 && self.begins_at(text, at)
        })
    }

    fn begins_at(&self, text: &[u8], at: usize) -> bool {
        let byte = usize::from(text[at]);
        let (from, to) = (usize::from(self.begins[byte]), usize::from(self.begins[byte + 1]));
        self.strings[from..to].iter().any(|needle| text[at..].starts_with(needle))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_what_contains_finds() {
        let needles = "our newsletter|følg oss|us|zum thema|ÿ";
        let all = Needles::new(needles);
        for text in ["read our newsletter", "følg oss", "the bus", "zum them", "u", "", "så følg os", "ÿ"]
        {
            let contains = phrases(needles).any(|needle| text.contains(needle));
            assert_eq!(all.any_in(text), contains, "{text}");
        }
    }
}
