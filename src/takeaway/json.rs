//! JSON in and out, in the order in which it stands, numbers as they are written.
//!
//! A reader of its own, as two thirds of `serde_json` in wasm are floating-point numbers and their tables, and nothing
//! here reckons with any.

use std::fmt::Write as _;
use std::ops::Index;
use std::str::Chars;

/// A value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Json {
    /// `null`, and what is not there.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, in its order.
    Map(Vec<(String, Json)>),
}

static NULL: Json = Json::Null;

impl Index<&str> for Json {
    type Output = Self;

    /// The value of a name; null where there is none.
    fn index(&self, name: &str) -> &Self {
        let Self::Map(entries) = self else { return &NULL };
        entries.iter().rev().find(|(known, _)| known == name).map_or(&NULL, |(_, value)| value)
    }
}

impl Json {
    /// An object of these entries; those that are null are left out.
    pub fn map<'a>(entries: impl IntoIterator<Item = (&'a str, Self)>) -> Self {
        let is_there = |(_, value): &(&str, Self)| *value != Self::Null;
        Self::Map(
            entries.into_iter().filter(is_there).map(|(name, value)| (name.to_owned(), value)).collect(),
        )
    }

    /// A list.
    pub fn list(values: impl IntoIterator<Item = Self>) -> Self {
        Self::List(values.into_iter().collect())
    }

    /// The string, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The whole number from 0, if it is one.
    pub fn as_number(&self) -> Option<usize> {
        if let Self::Number(number) = self { number.parse().ok() } else { None }
    }

    /// The number from 0 to 1 in thousandths, if it is one.
    pub fn as_thousandths(&self) -> Option<u16> {
        let Self::Number(number) = self else { return None };
        if number.contains(['e', 'E']) {
            // A ratio is written so only where it is next to nothing.
            return Some(0);
        }
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let digits = decimals.chars().map_while(|char| char.to_digit(10)).chain([0; 4]).take(4);
        let part = digits.fold(0, |sum, digit| sum * 10 + digit);
        let sum = whole.parse::<u32>().ok()?.min(1) * 1000 + (part + 5) / 10;
        u16::try_from(sum.min(1000)).ok()
    }

    /// Whether it is `true`.
    pub fn is_true(&self) -> bool {
        *self == Self::Bool(true)
    }

    /// The values, if it is a list; none otherwise.
    pub fn values(&self) -> &[Self] {
        if let Self::List(values) = self { values } else { &[] }
    }

    /// Whether it is an object.
    pub fn is_map(&self) -> bool {
        matches!(self, Self::Map(_))
    }

    /// Reads one value, as RFC 8259 has it, with nothing behind it. Half a character is U+FFFD.
    pub fn read(source: &str) -> Option<Self> {
        let mut reader = Reader { chars: source.chars(), depth: 0 };
        let value = reader.value()?;
        reader.skip_space();
        reader.chars.next().is_none().then_some(value)
    }

    /// On one line.
    pub fn line(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, None);
        text
    }

    /// For people: an entry a line, set in by two spaces.
    pub fn pretty(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, Some(0));
        text
    }

    fn write(&self, text: &mut String, depth: Option<usize>) {
        match self {
            Self::Null => text.push_str("null"),
            Self::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
            Self::Number(number) => text.push_str(number),
            Self::Text(words) => string(text, words),
            Self::List(values) => {
                items(text, depth, ('[', ']'), values, |text, value, depth| value.write(text, depth));
            }
            Self::Map(entries) => items(text, depth, ('{', '}'), entries, |text, (name, value), depth| {
                string(text, name);
                text.push_str(if depth.is_some() { ": " } else { ":" });
                value.write(text, depth);
            }),
        }
    }
}

fn items<T>(
    text: &mut String,
    depth: Option<usize>,
    (open, close): (char, char),
    items: &[T],
    write: impl Fn(&mut String, &T, Option<usize>),
) {
    let inner = depth.map(|depth| depth + 1);
    text.push(open);
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        new_line(text, inner);
        write(text, item, inner);
    }
    if !items.is_empty() {
        new_line(text, depth);
    }
    text.push(close);
}

fn new_line(text: &mut String, depth: Option<usize>) {
    let Some(depth) = depth else { return };
    text.push('\n');
    (0..depth).for_each(|_| text.push_str("  "));
}

fn string(text: &mut String, words: &str) {
    text.push('"');
    for char in words.chars() {
        match char {
            '"' | '\\' => text.extend(['\\', char]),
            '\n' => text.push_str("\\n"),
            // Two of these end a line of JavaScript.
            char if char < ' ' || matches!(char, '\u{2028}' | '\u{2029}') => {
                let _ = write!(text, "\\u{:04x}", u32::from(char));
            }
            char => text.push(char),
        }
    }
    text.push('"');
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Json {
    fn from(number: usize) -> Self {
        Self::Number(number.to_string())
    }
}

impl<T: Into<Self>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Deepest nesting that is read: the call stack is not the page's to fill.
const DEEPEST: usize = 64;

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
                let end = rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(rest.len());
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
        self.chars = self.chars.as_str().trim_start_matches([' ', '\n', '\r', '\t']).chars();
    }

    fn take(&mut self, wanted: char) -> Option<()> {
        let rest = self.chars.as_str().strip_prefix(wanted)?;
        self.chars = rest.chars();
        Some(())
    }
}

fn is_number(word: &str) -> bool {
    word.contains(|char: char| char.is_ascii_digit())
        && word.chars().all(|char| char.is_ascii_digit() || matches!(char, '+' | '-' | '.' | 'e' | 'E'))
}

#[cfg(test)]
mod tests {
    use super::Json;
    use proptest::prelude::*;

    #[test]
    fn what_serde_json_writes_is_read_and_written_the_same() {
        let value = serde_json::json!({"a": [1, -2.5, 1e30, true, false, null, []], "b": {"c\"\\\n\u{1}\u{2028}é😀": "x"}, "d": {}});
        let (line, pretty) = (value.to_string(), format!("{value:#}"));
        let read = Json::read(&line).expect("JSON");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&read.line()).expect("JSON"), value);
        assert_eq!(Json::read(&pretty), Some(read.clone()));
        assert_eq!(read.pretty().replace("\\u2028", "\u{2028}"), pretty);
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
    fn what_is_no_json_is_none() {
        for wrong in ["", "{", "[1,]", "{\"a\"}", "nul", "1 2", "\"\n\"", "'a'", "e"] {
            assert_eq!(Json::read(wrong), None, "{wrong}");
        }
        assert_eq!(Json::read(&"[".repeat(100_000)), None);
    }

    #[test]
    fn ratios_are_rounded_to_thousandths() {
        for (number, thousandths) in [
            ("0", 0),
            ("1", 1000),
            ("0.5", 500),
            ("0.8736", 874),
            ("0.8734", 873),
            ("1.0", 1000),
            ("7", 1000),
            ("1e-7", 0),
            ("0.9999", 1000),
        ] {
            assert_eq!(
                Json::read(number).and_then(|json| json.as_thousandths()),
                Some(thousandths),
                "{number}"
            );
        }
        assert_eq!(Json::from("0.5").as_thousandths(), None);
    }

    proptest! {
        #[test]
        fn any_text_crosses(words in any::<String>()) {
            prop_assert_eq!(Json::read(&serde_json::to_string(&words).expect("JSON")), Some(Json::from(words.clone())));
            prop_assert_eq!(serde_json::from_str::<String>(&Json::from(words.clone()).line()).expect("JSON"), words);
        }

        #[test]
        fn any_source_is_survived(source in any::<String>()) {
            let _ = Json::read(&source);
        }
    }
}
