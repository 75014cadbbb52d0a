//! JSON, as far as a description of a page needs it: strings, truth values, lists, objects. What a number is worth
//! nobody asks. A tenth of the code that a reader for all types takes.

use std::str::Chars;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// A string.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// An object.
    Object(Map),
    /// `null`, or a number.
    Other,
}

impl Value {
    /// The string, if it is one.
    pub(super) fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// The object, if it is one.
    pub(super) fn as_object(&self) -> Option<&Map> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }

    /// Whether it is a list.
    pub(super) fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }
}

/// An object: names with values, in the order in which they stand.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Map(Vec<(String, Value)>);

impl Map {
    /// The value of a name; of one that stands twice, the last.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Whether the name is there.
    pub(super) fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

/// Deepest nesting that is read: the call stack is not the page's to fill.
const DEEPEST: usize = 128;

/// Reads one value, as RFC 8259 has it, with nothing behind it.
pub(super) fn parse(source: &str) -> Option<Value> {
    let mut reader = Reader { chars: source.chars(), depth: 0 };
    let value = reader.value()?;
    reader.skip_space();
    reader.chars.next().is_none().then_some(value)
}

struct Reader<'a> {
    chars: Chars<'a>,
    depth: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Option<Value> {
        self.skip_space();
        let rest = self.chars.as_str();
        match rest.as_bytes().first()? {
            b'"' => self.string().map(Value::String),
            b'[' => {
                let mut values = Vec::new();
                self.items(']', |reader| {
                    values.push(reader.value()?);
                    Some(())
                })?;
                Some(Value::Array(values))
            }
            b'{' => {
                let mut entries = Vec::new();
                self.items('}', |reader| {
                    reader.skip_space();
                    let name = reader.string()?;
                    reader.skip_space();
                    reader.take(':')?;
                    entries.push((name, reader.value()?));
                    Some(())
                })?;
                Some(Value::Object(Map(entries)))
            }
            _ => {
                let end = rest
                    .find(|char: char| !char.is_ascii_alphanumeric() && !matches!(char, '+' | '-' | '.'))
                    .unwrap_or(rest.len());
                let (word, behind) = rest.split_at(end);
                self.chars = behind.chars();
                match word {
                    "true" => Some(Value::Bool(true)),
                    "false" => Some(Value::Bool(false)),
                    "null" => Some(Value::Other),
                    word => is_number(word).then_some(Value::Other),
                }
            }
        }
    }

    /// Reads what stands between brackets, parted by commas; `read` takes one item.
    fn items(&mut self, close: char, mut read: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.chars.next();
        self.depth += 1;
        if self.depth >= DEEPEST {
            return None;
        }
        self.skip_space();
        if self.take(close).is_none() {
            loop {
                read(self)?;
                self.skip_space();
                match self.chars.next()? {
                    ',' => {}
                    char if char == close => break,
                    _ => return None,
                }
            }
        }
        self.depth -= 1;
        Some(())
    }

    fn string(&mut self) -> Option<String> {
        self.take('"')?;
        let mut text = String::new();
        loop {
            match self.chars.next()? {
                '"' => return Some(text),
                '\\' => text.push(self.escape()?),
                char if char < ' ' => return None,
                char => text.push(char),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.chars.next()? {
            char @ ('"' | '\\' | '/') => char,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.unit()?;
                if !(0xd800..0xe000).contains(&first) {
                    return char::from_u32(first);
                }
                self.take('\\')?;
                self.take('u')?;
                let second = self.unit().filter(|unit| (0xdc00..0xe000).contains(unit))?;
                return char::from_u32(0x1_0000 + ((first & 0x7ff) << 10) + (second & 0x3ff));
            }
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |unit, _| Some(unit << 4 | self.chars.next()?.to_digit(16)?))
    }

    fn take(&mut self, wanted: char) -> Option<()> {
        self.chars.as_str().starts_with(wanted).then(|| self.chars.next()).map(drop)
    }

    fn skip_space(&mut self) {
        self.chars = self.chars.as_str().trim_start_matches([' ', '\t', '\n', '\r']).chars();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back() {
        let value = parse(r#" {"a": [true, null, -1.5e+3, {}], "b": "\u00e9\n\ud83d\ude00", "a2": ""} "#);
        let Some(Value::Object(object)) = value else { panic!("an object") };
        let list = [Value::Bool(true), Value::Other, Value::Other, Value::Object(Map::default())];
        assert_eq!(object.get("a"), Some(&Value::Array(list.to_vec())));
        assert_eq!(object.get("b").and_then(Value::as_str), Some("é\n😀"));
        assert!(object.contains_key("a2") && !object.contains_key("c"));
    }

    #[test]
    fn of_two_values_of_one_name_the_last_counts() {
        let value = parse(r#"{"a": "x", "a": "y"}"#).expect("JSON");
        assert_eq!(value.as_object().and_then(|object| object.get("a")?.as_str()), Some("y"));
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
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\\udc00\"",
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
        ] {
            let theirs = serde_json::from_str::<serde_json::Value>(source).is_ok();
            assert_eq!(parse(source).is_some(), theirs, "{source}");
        }
    }

    #[test]
    fn the_depth_is_bounded() {
        assert!(parse(&format!("{}{}", "[".repeat(100), "]".repeat(100))).is_some());
        assert!(parse(&"[".repeat(1_000_000)).is_none());
    }
}
