//! An entry for `biblatex`: `@online`, with the words and their speaker in its `note`.

use super::{marked, names, outlet, speaker};
use crate::takeaway::dates::Date;
use crate::takeaway::names::Name;
use crate::takeaway::record::Record;
use std::fmt::Write as _;

/// The entry.
pub fn write(record: &Record) -> String {
    let story = &record.story;
    let date = |value: &Option<String>| Date::read(value.as_deref()).map(Date::iso);
    let authors: Vec<String> = names(story).map(|name| author(&name)).collect();
    let note = match speaker(&record.quote) {
        Some(who) => format!("{}: {}", who, marked(&record.quote.text)),
        None => marked(&record.quote.text),
    };
    let updated = date(&story.modified).filter(|day| Some(day) != date(&story.published).as_ref());
    let fields = [
        ("author", Some(authors.join(" and ")).filter(|names| !names.is_empty())),
        // Double braces keep the capitals as they are.
        (
            "title",
            Some(&story.title)
                .filter(|title| !title.is_empty())
                .map(|title| format!("{{{}}}", escaped(title))),
        ),
        ("organization", outlet(story).map(escaped)),
        ("date", date(&story.published)),
        ("url", record.link().map(|link| address(&link))),
        ("urldate", date(&story.accessed)),
        ("langid", story.language.as_deref().map(escaped)),
        ("note", Some(escaped(&note))),
        ("addendum", updated.map(|day| format!("Updated {day}"))),
    ];
    let mut entry = format!("@online{{{}", key(record));
    for (name, value) in fields {
        if let Some(value) = value {
            let _ = write!(entry, ",\n  {name} = {{{value}}}");
        }
    }
    entry + "\n}"
}

/// `Doe, Jane`; an organisation in braces of its own, so that it is not taken apart.
fn author(name: &Name<'_>) -> String {
    match name {
        Name::Person { given, family, suffix: None } => format!("{}, {}", escaped(family), escaped(given)),
        Name::Person { given, family, suffix: Some(suffix) } => {
            format!("{}, {}, {}", escaped(family), escaped(suffix), escaped(given))
        }
        Name::Whole(name) => format!("{{{}}}", escaped(name)),
    }
}

/// `vandoe2031bridge`: letters and digits of the first author, the year, the first long word of the headline.
fn key(record: &Record) -> String {
    let letters = |words: &str| -> String {
        words.chars().filter(char::is_ascii_alphanumeric).map(|char| char.to_ascii_lowercase()).collect()
    };
    let author = names(&record.story).next().map(|name| letters(name.short()));
    let author = author.filter(|name| !name.is_empty()).unwrap_or_else(|| "quotelight".into());
    let year =
        Date::read(record.story.published.as_deref()).map_or_else(String::new, |date| date.year.to_string());
    let word =
        record.story.title.split_whitespace().map(letters).find(|word| word.len() > 3).unwrap_or_default();
    author + &year + &word
}

/// Words with what means something to TeX spelt out. Line breaks become spaces.
fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for char in words.chars() {
        match char {
            '\\' => text.push_str("\\textbackslash{}"),
            '~' => text.push_str("\\textasciitilde{}"),
            '^' => text.push_str("\\textasciicircum{}"),
            '{' | '}' | '%' | '&' | '$' | '#' | '_' => text.extend(['\\', char]),
            char if char.is_whitespace() => {
                if !text.ends_with(' ') {
                    text.push(' ');
                }
            }
            char => text.push(char),
        }
    }
    text
}

/// `url` is read word for word by `biblatex`; only what would end the field is encoded.
fn address(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::takeaway::record::tests::kept;

    #[test]
    fn an_entry_has_its_fields() {
        let mut record = kept();
        record.story.title = "Bridge & tunnel: 100% {sure}".into();
        record.story.authors.push("Associated Press".into());
        assert_eq!(
            write(&record),
            "@online{vandoe2031bridge,\n  author = {van Doe, Jane and Okafor, Idris and {Associated Press}},\n  title \
             = {{Bridge \\& tunnel: 100\\% \\{sure\\}}},\n  organization = {The Northwick Herald},\n  date = \
             {2031-03-04},\n  url = {https://herald.example/bridge?id=7},\n  urldate = {2031-03-06},\n  langid = \
             {en},\n  note = {Mara Ellison, who chairs the council: “We have waited long enough.”},\n  addendum = \
             {Updated 2031-03-05}\n}"
        );
    }
}
