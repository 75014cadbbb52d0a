//! Where words stand in a text. The standard library's `find`, `contains` and `split_once` are compiled anew at each place
//! that asks for a string, some 300 bytes of wasm each time; here, each question is one function.

/// Questions about a string that a text may hold. All places are byte offsets.
pub trait Seek {
    /// Where a string stands first.
    fn seek(&self, needle: &str) -> Option<usize>;
    /// Where a string stands last; for short ones, as each place is compared.
    fn seek_last(&self, needle: &str) -> Option<usize>;
    /// Whether a string stands anywhere.
    fn holds(&self, needle: &str) -> bool;
    /// All places of a string, none within another.
    fn places(&self, needle: &str) -> Vec<usize>;
    /// What stands before a string where it is first, and behind it.
    fn cut(&self, needle: &str) -> Option<(&str, &str)>;
    /// What stands before a string where it is last, and behind it.
    fn cut_last(&self, needle: &str) -> Option<(&str, &str)>;
    /// The text with another string in every place of one.
    fn swap(&self, needle: &str, other: &str) -> String;
}

/// Bytes of a string that is compared at each place: bounded, so that no text makes it slow.
const SHORT: usize = 40;

impl Seek for str {
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn seek(&self, needle: &str) -> Option<usize> {
        let (text, bytes) = (self.as_bytes(), needle.as_bytes());
        match bytes.first() {
            // Tables for a long string are made for nothing where it is short.
            Some(first) if bytes.len() <= SHORT => (0..=text.len().checked_sub(bytes.len())?)
                .find(|&at| text[at] == *first && text[at..].starts_with(bytes)),
            _ => self.find(needle),
        }
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn seek_last(&self, needle: &str) -> Option<usize> {
        debug_assert!(needle.len() <= SHORT);
        let last = self.len().checked_sub(needle.len())?;
        (0..=last).rev().find(|&at| self.as_bytes()[at..].starts_with(needle.as_bytes()))
    }

    fn holds(&self, needle: &str) -> bool {
        self.seek(needle).is_some()
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn places(&self, needle: &str) -> Vec<usize> {
        self.match_indices(needle).map(|(at, _)| at).collect()
    }

    fn cut(&self, needle: &str) -> Option<(&str, &str)> {
        let at = self.seek(needle)?;
        Some((self.get(..at)?, self.get(at + needle.len()..)?))
    }

    fn cut_last(&self, needle: &str) -> Option<(&str, &str)> {
        let at = self.seek_last(needle)?;
        Some((self.get(..at)?, self.get(at + needle.len()..)?))
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn swap(&self, needle: &str, other: &str) -> String {
        self.replace(needle, other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_answers_as_the_standard_library_does() {
        let text = "so, and so, ünd so";
        assert_eq!((text.seek("so"), text.seek_last("so"), text.seek("nowhere")), (Some(0), Some(17), None));
        assert_eq!(text.places("so"), [0, 8, 17]);
        assert_eq!(text.cut(", "), text.split_once(", "));
        assert_eq!(text.cut_last(", "), text.rsplit_once(", "));
        for needle in ["", "so, and so, ünd so", "so, and so, ünd so!", &"so".repeat(30), "d"] {
            assert_eq!(text.seek(needle), text.find(needle), "{needle}");
        }
        assert_eq!((text.cut(";"), text.holds("ünd"), text.holds("und")), (None, true, false));
        assert_eq!(text.swap("so", "us"), "us, and us, ünd us");
    }
}
