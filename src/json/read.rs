//! A source → its value.

use super::Json;
use crate::text::{Edges, Seek};
use std::str::Chars;

impl Json {
    /// Reads one value, as RFC 8259 has it, with nothing behind it. Half a character is U+FFFD.
    pub fn read(source: &str) -> Option<Self> {
        let mut reader = Reader { chars: source.chars(), depth: 0 };
        let value = reader.value()?;
        reader.skip_space();
        reader.chars.next().is_none().then_some(value)
    }
}

/// Deepest nesting that is read: the call stack is not the page's to fill.
const DEEPEST: usize = 128;

struct Reader<'a> {
    chars: Chars<'a>,
    depth: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Option<Json> {
        self.skip_space();
        let rest = self.chars.as_str();
        match rest.as_bytes().first()? {
            b'"' => self.string().map(Json::Text),
            b'[' => self.items(']', Self::value).map(Json::List),
            b'{' => self.items('}', Self::entry).map(Json::Map),
            _ => {
                let end = rest.seek_of(",]} \n\r\t").unwrap_or(rest.len());
                let (word, behind) = rest.split_at(end);
                self.chars = behind.chars();
                Some(match word {
                    "true" => Json::Bool(true),
                    "false" => Json::Bool(false),
                    "null" => Json::Null,
                    word => is_number(word).then(|| Json::Number(word.to_owned()))?,
                })
            }
        }
    }

    fn entry(&mut self) -> Option<(String, Json)> {
        self.skip_space();
        let name = self.string()?;
        self.skip_space();
        self.take(':')?;
        Some((name, self.value()?))
    }

    /// What stands between brackets, parted by commas.
    fn items<T>(&mut self, close: char, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.chars.next();
        self.depth += 1;
        self.skip_space();
        let mut items = Vec::new();
        if self.take(close).is_none() {
            loop {
                items.push((self.depth < DEEPEST).then(|| read(self))??);
                self.skip_space();
                match self.chars.next()? {
                    ',' => {}
                    char if char == close => break,
                    _ => return None,
                }
            }
        }
        self.depth -= 1;
        Some(items)
    }

    fn string(&mut self) -> Option<String> {
        self.take('"')?;
        let mut text = String::new();
        loop {
            match self.chars.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                char if char < ' ' => return None,
                char => text.push(char),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.chars.next()? {
            char @ ('"' | '\\' | '/') => char,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.unit()?;
                let rest = self.chars.clone();
                let pair = (0xd800..0xdc00).contains(&first).then(|| {
                    self.take('\\')?;
                    self.take('u')?;
                    self.unit().filter(|second| (0xdc00..0xe000).contains(second))
                });
                if let Some(Some(second)) = pair {
                    char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))?
                } else {
                    self.chars = rest;
                    char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER)
                }
            }
            _ => return None,
        })
    }

    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |unit, _| Some(unit * 16 + self.chars.next()?.to_digit(16)?))
    }

    fn skip_space(&mut self) {
        self.chars = self.chars.as_str().trim_start_set(" \n\r\t").chars();
    }

    fn take(&mut self, wanted: char) -> Option<()> {
        let rest = self.chars.as_str().strip_prefix(wanted)?;
        self.chars = rest.chars();
        Some(())
    }
}

/// Whether a word is a number: digits without a needless nought, a fraction, an exponent.
fn is_number(word: &str) -> bool {
    let word = word.strip_prefix('-').unwrap_or(word);
    let (number, exponent) = word.split_once(['e', 'E']).unwrap_or((word, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    are_digits(whole)
        && are_digits(fraction)
        && are_digits(exponent)
        && (whole.len() == 1 || !whole.starts_with('0'))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn values_come_back_in_their_order() {
        let value =
            Json::read(r#" {"b": [true, null, -1.5e+3, {}], "a": "\u00e9\n\ud83d\ude00", "a2": ""} "#);
        let list = [Json::Bool(true), Json::Null, Json::Number("-1.5e+3".into()), Json::Map(Vec::new())];
        let entries = [("b", Json::list(list)), ("a", "é\n😀".into()), ("a2", "".into())];
        assert_eq!(value, Some(Json::map(entries)));
    }

    #[test]
    fn of_two_values_of_one_name_the_last_counts() {
        let value = Json::read(r#"{"a": "x", "a": "y"}"#).expect("JSON");
        assert_eq!(value.get("a").and_then(Json::as_str), Some("y"));
    }

    #[test]
    fn half_a_character_is_replaced() {
        assert_eq!(
            Json::read(r#""\ud83d\ude00 \ud83d \ude00 \ud83dx""#),
            Some("😀 \u{fffd} \u{fffd} \u{fffd}x".into())
        );
        assert_eq!(Json::read(r#""\ud83d\u0041""#), Some("\u{fffd}A".into()));
    }

    #[test]
    fn it_takes_what_serde_json_takes() {
        for source in [
            "",
            "{",
            "[1,]",
            "[,]",
            "{\"a\"}",
            "{\"a\":1,}",
            "\"a\nb\"",
            "\"\\x\"",
            "01",
            "1.",
            ".5",
            "-",
            "+1",
            "1e",
            "1e5",
            "1E-5",
            "-0",
            "0.0",
            "tru",
            "true",
            "true false",
            "[[]]",
            "nul",
            " null ",
            "[1 2]",
            "\"\\u12\"",
            "\"\\u12G4\"",
            "NaN",
            "{1:2}",
            "[true,false]",
            "\u{a0}1",
            "\"é\"",
            "'a'",
            "1 2",
            "e",
        ] {
            let theirs = serde_json::from_str::<serde_json::Value>(source).is_ok();
            assert_eq!(Json::read(source).is_some(), theirs, "{source}");
        }
    }

    #[test]
    fn the_depth_is_bounded() {
        assert!(Json::read(&format!("{}{}", "[".repeat(100), "]".repeat(100))).is_some());
        assert!(Json::read(&"[".repeat(1_000_000)).is_none());
    }

    proptest! {
        #[test]
        fn any_text_crosses(words in any::<String>()) {
            prop_assert_eq!(Json::read(&serde_json::to_string(&words).expect("JSON")), Some(Json::from(words)));
        }

        #[test]
        fn any_source_is_survived(source in any::<String>()) {
            let _ = Json::read(&source);
        }
    }
}
