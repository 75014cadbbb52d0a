//! Where words and characters stand in a text. The standard library's `find`, `contains` and `split` are compiled anew at
//! each place that asks, some 300 bytes of wasm each time; here, each question is one function.

use super::Chars;

/// Questions about a string that a text may hold, or about characters of a set, which is a string of them. All places are
/// byte offsets.
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
    /// Where a character of the set stands first.
    fn seek_of(&self, set: &str) -> Option<usize>;
    /// Where a character of the set stands last.
    fn seek_last_of(&self, set: &str) -> Option<usize>;
    /// Whether there is any character of the set.
    fn holds_of(&self, set: &str) -> bool;
    /// The text up to the first character of the set; all of it where there is none.
    fn until(&self, set: &str) -> &str;
    /// What characters of the set part, empty parts too.
    fn parts<'a>(&'a self, set: &'a str) -> Parts<'a>;
    /// What characters part of which this is true, empty parts too.
    fn parts_by(&self, between: fn(char) -> bool) -> Parts<'_>;
}

/// What parts a text.
#[derive(Debug, Clone, Copy)]
enum Between<'a> {
    /// A set, and a bit for each byte that a character of it begins with.
    Set(&'a str, [u64; 4]),
    All(fn(char) -> bool),
}

/// The parts of a text, from the first to the last.
#[derive(Debug, Clone)]
pub struct Parts<'a> {
    rest: Option<&'a str>,
    between: Between<'a>,
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest?;
        let mut at = 0;
        while let Some(&byte) = rest.as_bytes().get(at) {
            if let Between::Set(_, begins) = self.between
                && begins[usize::from(byte >> 6)] >> (byte & 63) & 1 == 0
            {
                at += 1;
                continue;
            }
            let char = rest.char_at(at)?;
            let parts = match self.between {
                Between::Set(set, _) => char.is_ascii() || has(set, char),
                Between::All(parts) => parts(char),
            };
            let behind = at + char.len_utf8();
            if parts {
                self.rest = rest.get(behind..);
                return rest.get(..at);
            }
            at = behind;
        }
        self.rest.take()
    }
}

/// Whether the character is one of the set.
pub(super) fn has(set: &str, char: char) -> bool {
    let mut at = 0;
    while let Some(one) = set.char_at(at) {
        if one == char {
            return true;
        }
        at += one.len_utf8();
    }
    false
}

/// Bytes of a string that is compared at each place: bounded, so that no text makes it slow.
const SHORT: usize = 40;

impl Seek for str {
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn seek(&self, needle: &str) -> Option<usize> {
        let (text, bytes) = (self.as_bytes(), needle.as_bytes());
        match bytes.first() {
            // Tables for a long string are made for nothing where it is short.
            Some(&first) if bytes.len() <= SHORT => {
                for at in 0..=text.len().checked_sub(bytes.len())? {
                    if text[at] == first && text[at..].starts_with(bytes) {
                        return Some(at);
                    }
                }
                None
            }
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

    fn seek_of(&self, set: &str) -> Option<usize> {
        let before = self.parts(set).next()?;
        Some(before.len()).filter(|&at| at < self.len())
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn seek_last_of(&self, set: &str) -> Option<usize> {
        let mut at = self.len();
        while let Some(char) = self.char_before(at) {
            at -= char.len_utf8();
            if has(set, char) {
                return Some(at);
            }
        }
        None
    }

    fn holds_of(&self, set: &str) -> bool {
        self.seek_of(set).is_some()
    }

    fn until(&self, set: &str) -> &str {
        self.get(..self.seek_of(set).unwrap_or(self.len())).unwrap_or("")
    }

    fn parts<'a>(&'a self, set: &'a str) -> Parts<'a> {
        let mut begins = [0; 4];
        for (at, byte) in set.bytes().enumerate() {
            begins[usize::from(byte >> 6)] |= u64::from(set.is_char_boundary(at)) << (byte & 63);
        }
        Parts { rest: Some(self), between: Between::Set(set, begins) }
    }

    fn parts_by(&self, between: fn(char) -> bool) -> Parts<'_> {
        Parts { rest: Some(self), between: Between::All(between) }
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
        for set in ["", "n", ",ü", "xs", "🚀o "] {
            let chars: Vec<char> = set.chars().collect();
            assert_eq!(
                (text.seek_of(set), text.seek_last_of(set)),
                (text.find(&*chars), text.rfind(&*chars)),
                "{set}"
            );
            assert_eq!(text.parts(set).collect::<Vec<_>>(), text.split(&*chars).collect::<Vec<_>>(), "{set}");
            assert_eq!(Some(text.until(set)), text.split(&*chars).next());
        }
        let letter = |char: char| !char.is_alphabetic();
        assert_eq!(text.parts_by(letter).collect::<Vec<_>>(), text.split(letter).collect::<Vec<_>>());
    }
}
