//! Lines that are bylines by their words: they open with "By" or its like and hold nothing but names.

use super::names::{self, split};
use super::tables::LINE_OPENERS;
use super::unique;
use crate::dom::Document;
use crate::metadata::shown::ShownAuthor;
use crate::metadata::shown::lines::{self, Line};
use crate::text::{Edges, Seek, words, words::Lower};

/// The names of a line that is the story's own byline. `None` for any other line.
pub fn of_story(line: &str) -> Option<Vec<String>> {
    opener_of(line)?;
    if words::count(line) > LONGEST_LINE || line.trim_end().ends_in(".!?:”\"") {
        return None;
    }
    sure(line)
}

/// The names of the first byline near the headline. Its opener may stand in a line of its own, or behind the
/// date: "6 August 2025 by Ann Lee".
pub fn near(lines: &[Line]) -> Vec<String> {
    let mut opened = false;
    for piece in lines.iter().filter(|line| is_short(line)).flat_map(pieces) {
        let rest = opener_of(piece).or_else(|| behind_date(piece));
        let names = if opened && rest.is_none() { sure(piece) } else { rest.and_then(sure) };
        if let Some(names) = names {
            return names;
        }
        opened = rest.is_some_and(str::is_empty);
    }
    Vec::new()
}

/// The names of a line near the headline that says no more than an author whom the page names elsewhere: at
/// the end of the story, in a list of its writers.
pub fn of_known(lines: &[Line], authors: &[ShownAuthor]) -> Vec<String> {
    let known: Vec<String> = authors.iter().flat_map(|author| split(&author.text)).collect();
    let is_known = |piece: &&str| known.iter().any(|name| name == piece && names::is_full(name));
    let named = lines.iter().flat_map(pieces).find(is_known);
    named.map(str::to_owned).into_iter().collect()
}

/// The names of the page's only byline, wherever it stands: below the story, where authors sign.
pub fn anywhere(document: &Document) -> Vec<String> {
    let mut only: Vec<String> = Vec::new();
    for line in lines::all(document).filter(is_short) {
        let names = near(std::slice::from_ref(&line));
        if names.is_empty() || names == only {
            continue;
        }
        if !only.is_empty() {
            return Vec::new();
        }
        only = names;
    }
    only
}

fn is_short(line: &Line) -> bool {
    line.text.len() < LONGEST_BYTES && words::count(&line.text) <= LONGEST_LINE
}

/// The pieces of a line: marks part byline, date and reading time.
fn pieces(line: &Line) -> impl Iterator<Item = &str> {
    line.text.parts("\n|•·").map(str::trim)
}

/// Words of a byline; a story by ten people has some forty.
const LONGEST_LINE: usize = 45;
const LONGEST_BYTES: usize = 600;

/// Bytes that hold any opener.
const LONGEST_OPENER: usize = 40;

/// What follows the opener of a byline.
fn opener_of(line: &str) -> Option<&str> {
    let line = line.trim();
    let lower = line[..line.floor_char_boundary(LONGEST_OPENER)].lower();
    words::phrases(LINE_OPENERS).filter(|opener| lower.starts_with(*opener)).find_map(|opener| {
        let rest = line.get(opener.len()..)?;
        let ends = rest.is_empty() || rest.starts_in(" :：/") || opener.ends_in(":：");
        ends.then(|| rest.trim_start_set(" :：/"))
    })
}

/// What follows "by" in a line that begins with a date.
fn behind_date(line: &str) -> Option<&str> {
    let (date, names) = [" by ", " von ", " par ", " por "].iter().find_map(|opener| line.cut(opener))?;
    (date.contains(|char: char| char.is_ascii_digit()) && words::count(date) <= DATE_WORDS).then_some(names)
}

/// Words of a date with what opens it: "Posted on Monday, 6 August 2025, at 10:02".
const DATE_WORDS: usize = 9;

/// The names of a text that holds nothing else.
fn sure(text: &str) -> Option<Vec<String>> {
    let names = unique(split(text).into_iter());
    let sure = !names.is_empty()
        && names.iter().all(|name| (2..=5).contains(&words::count(name)) && names::is_capitalised(name));
    sure.then_some(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::NodeId;

    fn found(texts: &[&str]) -> Vec<String> {
        let lines: Vec<Line> =
            texts.iter().map(|text| Line { node: NodeId::ROOT, text: (*text).to_owned() }).collect();
        near(&lines)
    }

    #[test]
    fn a_storys_own_byline_is_told_from_a_sentence() {
        let names = of_story("By Ann Lee, Bo Ek, and Cy Day, VNN").expect("a byline");
        assert_eq!(names, ["Ann Lee", "Bo Ek", "Cy Day"]);
        assert_eq!(of_story("By Monday the river had risen again."), None);
        assert_eq!(of_story("Von wegen"), None);
    }

    #[test]
    fn bylines_near_the_headline_are_found() {
        assert_eq!(found(&["Velm, 6 August", "By\nAnn Lee", "Share"]), ["Ann Lee"]);
        assert_eq!(found(&["Posted on 6 August 2025 by Ann Lee"]), ["Ann Lee"]);
        assert_eq!(found(&["Autor:", "Jörg Öhm"]), ["Jörg Öhm"]);
        assert_eq!(found(&["By the river, the mill burned down", "In Velm"]), [] as [&str; 0]);
    }
}
