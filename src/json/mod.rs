//! JSON in and out, in the order in which it stands, numbers as they are written.
//!
//! A reader of its own, as two thirds of `serde_json` in wasm are floating-point numbers and their tables, and nothing
//! here reckons with any: a page's description of itself has none that matter, what is taken away has few.

mod read;
#[cfg(feature = "takeaway")]
mod write;

use crate::text::Seek;
use std::ops::Index;

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
        self.get(name).unwrap_or(&NULL)
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

    /// The value of a name in an object; of a name that stands twice, the last.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Map(entries) = self else { return None };
        entries.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value)
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
        if number.holds_of("eE") {
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

#[cfg(test)]
mod tests {
    use super::Json;

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
}
