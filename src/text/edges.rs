//! How a text begins and ends. The standard library's `starts_with` and `trim_matches` are compiled anew for each pattern,
//! some 200 bytes of wasm each time; here, each question is one function for all sets of characters.

use super::{Chars, seek::has};

/// Questions about a text's first and last character, and a text without what stands at its edges. A set of characters is
/// a string of them.
pub trait Edges {
    /// Whether the first character is one of `set`.
    fn starts_in(&self, set: &str) -> bool;
    /// Whether the last character is one of `set`.
    fn ends_in(&self, set: &str) -> bool;
    /// Whether the first character is a capital.
    fn starts_upper(&self) -> bool;
    /// Whether the first character is a small letter.
    fn starts_lower(&self) -> bool;
    /// Whether the first character is one of 0 to 9.
    fn starts_digit(&self) -> bool;
    /// The text without the characters of `set` at its edges.
    fn trim_set(&self, set: &str) -> &str;
    /// The text without the characters of `set` at its beginning.
    fn trim_start_set(&self, set: &str) -> &str;
    /// The text without the characters of `set` at its end.
    fn trim_end_set(&self, set: &str) -> &str;
    /// The text without the characters at its edges of which `drop` is true.
    fn trim_by(&self, drop: fn(char) -> bool) -> &str;
    /// The text without the characters at its beginning of which `drop` is true.
    fn trim_start_by(&self, drop: fn(char) -> bool) -> &str;
    /// The text without the characters at its end of which `drop` is true.
    fn trim_end_by(&self, drop: fn(char) -> bool) -> &str;
}

impl Edges for str {
    fn starts_in(&self, set: &str) -> bool {
        is_in(self.first_char(), set)
    }

    fn ends_in(&self, set: &str) -> bool {
        is_in(self.last_char(), set)
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn starts_upper(&self) -> bool {
        self.starts_with(char::is_uppercase)
    }

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn starts_lower(&self) -> bool {
        self.starts_with(char::is_lowercase)
    }

    fn starts_digit(&self) -> bool {
        self.as_bytes().first().is_some_and(u8::is_ascii_digit)
    }

    fn trim_set(&self, set: &str) -> &str {
        without(without(self, &|char| has(set, char), true), &|char| has(set, char), false)
    }

    fn trim_start_set(&self, set: &str) -> &str {
        without(self, &|char| has(set, char), true)
    }

    fn trim_end_set(&self, set: &str) -> &str {
        without(self, &|char| has(set, char), false)
    }

    fn trim_by(&self, drop: fn(char) -> bool) -> &str {
        without(without(self, &drop, true), &drop, false)
    }

    fn trim_start_by(&self, drop: fn(char) -> bool) -> &str {
        without(self, &drop, true)
    }

    fn trim_end_by(&self, drop: fn(char) -> bool) -> &str {
        without(self, &drop, false)
    }
}

#[cfg_attr(target_arch = "wasm32", inline(never))]
fn is_in(char: Option<char>, set: &str) -> bool {
    char.is_some_and(|char| has(set, char))
}

/// The text without the characters at its beginning, or its end, of which `drop` is true.
#[cfg_attr(target_arch = "wasm32", inline(never))]
fn without<'a>(text: &'a str, drop: &dyn Fn(char) -> bool, start: bool) -> &'a str {
    let mut chars = text.chars();
    loop {
        let rest = chars.as_str();
        match if start { chars.next() } else { chars.next_back() } {
            Some(char) if drop(char) => {}
            _ => return rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Edges;

    #[test]
    fn an_edge_is_a_character_not_a_byte() {
        assert!("–x".starts_in("—–") && !"—x".starts_in("–-") && !"".starts_in("x"));
        assert!("Wer?”".ends_in("“”") && !"Wer?”".ends_in("?"));
        assert!(
            "Ärger".starts_upper() && "ärger".starts_lower() && !"9".starts_upper() && "9".starts_digit()
        );
        assert_eq!("— “é” —".trim_set("— "), "“é”");
        assert_eq!(("::a:".trim_start_set(":"), "::a:".trim_end_set(":")), ("a:", "::a"));
        assert_eq!("(12é3)".trim_by(|char| !char.is_alphabetic()), "é");
        assert_eq!("(12é3)".trim_end_by(|char| !char.is_alphabetic()), "(12é");
        assert_eq!("::".trim_set(":"), "");
    }
}
