//! `CommonMark`: the escaping, and a text of many quotations.

use super::Record;
use super::cite::{Labels, quoted};

/// A text with everything escaped that would mean something in Markdown.
pub fn escape(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            markdown.push('\n');
        }
        escape_line(&mut markdown, line);
    }
    markdown
}

/// The same for words that stand within a line, after others.
pub fn escape_within(text: &str) -> String {
    // After a letter nothing opens a list or a heading, and spaces count.
    escape(&format!("x{text}")).split_off(1)
}

fn escape_line(markdown: &mut String, line: &str) {
    // What opens a list, a heading or a line only does so at the line's beginning.
    let opening = line.len() - line.trim_start_matches(|char: char| char.is_ascii_digit()).len();
    let is_numbered = opening > 0 && line[opening..].starts_with(['.', ')']);
    for (at, char) in line.char_indices() {
        let is_first = line[..at].trim_start().is_empty();
        match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' => markdown.extend(['\\', char]),
            '&' => markdown.push_str("&amp;"),
            '#' | '+' | '-' | '=' if is_first => markdown.extend(['\\', char]),
            '.' | ')' if is_numbered && at == opening => markdown.extend(['\\', char]),
            // More than three spaces would make it code, a tab the same.
            char if is_first && char.is_ascii_whitespace() => {}
            char => markdown.push(char),
        }
    }
}

/// Quotations one after the other, each with its place. `title` is the heading above them.
pub fn write(records: &[Record], title: &str, labels: &Labels) -> String {
    let mut parts = Vec::with_capacity(records.len() + 1);
    if !title.is_empty() {
        parts.push(format!("# {}", escape(&title.replace('\n', " "))));
    }
    parts.extend(records.iter().map(|record| quoted::markdown(record, labels)));
    // A line between two, as block quotations that follow each other would be one.
    let mut text = parts.join("\n\n");
    if records.len() > 1 {
        text = parts[..parts.len() - records.len()].join("\n\n");
        let quotations = parts[parts.len() - records.len()..].join("\n\n---\n\n");
        text = if text.is_empty() { quotations } else { format!("{text}\n\n{quotations}") };
    }
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::takeaway::record::tests::kept;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser};

    /// What GitHub's Markdown has beyond `CommonMark`.
    const GITHUB: Options = Options::ENABLE_TABLES
        .union(Options::ENABLE_STRIKETHROUGH)
        .union(Options::ENABLE_TASKLISTS)
        .union(Options::ENABLE_FOOTNOTES);

    /// The words that a reader of Markdown sees, if nothing in there is more than words.
    fn read(markdown: &str) -> Option<String> {
        let mut words = String::new();
        for event in Parser::new_ext(markdown, GITHUB) {
            match event {
                Event::Text(text) => words.push_str(&text),
                Event::SoftBreak | Event::HardBreak => words.push('\n'),
                Event::Start(pulldown_cmark::Tag::Paragraph)
                | Event::End(pulldown_cmark::TagEnd::Paragraph) => {}
                _ => return None,
            }
        }
        Some(words)
    }

    #[test]
    fn what_means_something_is_escaped() {
        for text in [
            "# no heading",
            "1. no list",
            "- no list",
            "*no* _no_ `no`",
            "[no](https://x.example/)",
            "<b>no</b> &amp;",
            "a | b",
            "~~no~~",
            "===",
        ] {
            assert_eq!(read(&escape(text)).as_deref(), Some(text), "{text}: {}", escape(text));
        }
    }

    proptest! {
        #[test]
        fn any_words_come_back(words in "[ -~éß“”]{1,40}") {
            let words = words.trim();
            prop_assume!(!words.is_empty());
            prop_assert_eq!(read(&escape(words)), Some(words.to_owned()));
        }
    }

    #[test]
    fn quotations_are_parted() {
        let text = write(&[kept(), kept()], "Bridge\nvote", &Labels::default());
        assert!(text.starts_with("# Bridge vote\n\n> “We have"));
        assert_eq!(text.matches("\n\n---\n\n> “We").count(), 1);
        assert!(text.ends_with(".\n"));
    }
}
