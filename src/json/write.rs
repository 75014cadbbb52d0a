//! A value → its source.

use super::Json;
use std::fmt::Write as _;

impl Json {
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
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

    proptest! {
        #[test]
        fn any_text_crosses(words in any::<String>()) {
            prop_assert_eq!(serde_json::from_str::<String>(&Json::from(words.clone()).line()).expect("JSON"), words);
        }
    }
}
