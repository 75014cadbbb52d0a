//! Where words stand in a text. The standard library's `find`, `contains` and `split_once` are compiled anew at each place
//! that asks for a string, some 300 bytes of wasm each time; here, each question is one function.

/// Questions about a string that a text may hold. All places are byte offsets.
pub trait Seek {
    /// Where a string stands first.
    fn seek(&self, needle: &str) -> Option<usize>;
    /// Where a string stands last.
    fn seek_last(&self, needle: &str) -> Option<usize>;
    /// Whether a string stands anywhere.
    fn holds(&self, needle: &str) -> bool;
    /// All places of a string, none within another.
    fn places(&self, needle: &str) -> Vec<usize>;
    /// What stands before a string where it is first, and behind it.
    fn cut(&self, needle: &str) -> Option<(&str, &str)>;
    /// The text with another string in every place of one.
    fn swap(&self, needle: &str, other: &str) -> String;
}

impl Seek for str {
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn seek(&self, needle: &str) -> Option<usize> {
        self.find(needle)
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn seek_last(&self, needle: &str) -> Option<usize> {
        self.rfind(needle)
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
        assert_eq!((text.cut(";"), text.holds("ünd"), text.holds("und")), (None, true, false));
        assert_eq!(text.swap("so", "us"), "us, and us, ünd us");
    }
}
