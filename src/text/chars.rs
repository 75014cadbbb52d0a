//! Characters of a text by their place. The standard library's `chars()` brings its decoding along to each place that
//! uses it, some 100 bytes of wasm each time; here ASCII has a short way, and all else is one function.

/// Questions about single characters. All places are byte offsets.
pub trait Chars {
    /// The character that begins at a byte.
    fn char_at(&self, at: usize) -> Option<char>;
    /// The character that ends before a byte.
    fn char_before(&self, at: usize) -> Option<char>;
    /// The first character.
    fn first_char(&self) -> Option<char>;
    /// The last character.
    fn last_char(&self) -> Option<char>;
    /// How many characters there are, in code points.
    fn char_count(&self) -> usize;
    /// Whether there is nothing but white space.
    fn is_blank(&self) -> bool;
}

impl Chars for str {
    #[expect(clippy::inline_always, reason = "the short way is for loops over texts, which are hot")]
    #[inline(always)]
    fn char_at(&self, at: usize) -> Option<char> {
        match self.as_bytes().get(at) {
            Some(&byte) if byte.is_ascii() => Some(char::from(byte)),
            _ => wide_char_at(self, at),
        }
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn char_before(&self, at: usize) -> Option<char> {
        self.get(..at)?.chars().next_back()
    }

    fn first_char(&self) -> Option<char> {
        wide_char_at(self, 0)
    }

    fn last_char(&self) -> Option<char> {
        self.char_before(self.len())
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn char_count(&self) -> usize {
        self.chars().count()
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn is_blank(&self) -> bool {
        let mut at = 0;
        while let Some(char) = self.char_at(at) {
            if !char.is_whitespace() {
                return false;
            }
            at += char.len_utf8();
        }
        true
    }
}

#[cfg_attr(target_arch = "wasm32", inline(never))]
fn wide_char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

#[cfg(test)]
mod tests {
    use super::Chars;

    #[test]
    fn it_answers_as_the_standard_library_does() {
        let text = "a–é🚀z";
        for at in 0..text.len() + 2 {
            assert_eq!(text.char_at(at), text.get(at..).and_then(|rest| rest.chars().next()), "{at}");
            assert_eq!(
                text.char_before(at),
                text.get(..at).and_then(|rest| rest.chars().next_back()),
                "{at}"
            );
        }
        assert_eq!((text.first_char(), text.last_char(), text.char_count()), (Some('a'), Some('z'), 5));
        assert!("".is_blank() && " \n\u{a0}\u{b}".is_blank() && !" \u{a0}–".is_blank());
        assert_eq!(("".first_char(), "".last_char(), "".char_count()), (None, None, 0));
    }
}
