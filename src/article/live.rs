//! The times of a live blog's entries: short lines of one make that hold a time, each with words of the story behind it.
//! Anywhere else such a line is a date that is shown elsewhere.

use super::candidates::Candidate;
use super::draft::{Draft, Verdict};
use super::homes;
use crate::dom::{Document, NodeId, Tag};
use crate::text::hash::Map;

/// The reason that marks the time of an entry.
pub const ENTRY: &str = "time of an entry";

/// Whether two texts in a row are parted by a `<time>` that begins or ends between them: pages set it apart by style.
pub fn stands_apart(document: &Document, last: NodeId, node: NodeId) -> bool {
    let time = |node| document.parent(node).filter(|&parent| document.is(parent, Tag::Time));
    time(last) != time(node)
}

/// Keeps the times of entries, if there are several with words of the story.
pub fn keep_times(draft: &mut Draft<'_>) {
    let mut entries: Vec<(usize, u64)> = Vec::new();
    let mut alike: Map<u64, usize> = Map::default();
    let mut open = None;
    for (index, candidate) in draft.candidates() {
        if draft.verdict(index).is_keep() && !holds_time(draft, index, candidate) {
            if let Some((time, make)) = open.take() {
                entries.push((time, make));
                *alike.entry(make).or_insert(0) += 1;
            }
        } else if may_be_time(draft, index, candidate) {
            open = Some((index, homes::make_number(draft.document, candidate.holder)));
        }
    }
    for (index, make) in entries {
        if alike.get(&make).is_some_and(|&times| times >= FEWEST) {
            draft.decide(index, Verdict::Keep(ENTRY));
        }
    }
}

/// Entries that make a live blog.
const FEWEST: usize = 3;

fn may_be_time(draft: &Draft<'_>, index: usize, candidate: &Candidate) -> bool {
    let undone = match draft.verdict(index) {
        Verdict::Drop(reason) => UNDONE.contains(&reason),
        Verdict::Shown(reason) => reason != "headline",
        verdict => verdict.is_keep(),
    };
    undone && holds_time(draft, index, candidate)
}

/// Verdicts that were given for a line's place and look.
const UNDONE: &[&str] =
    &["beside the running text", "second look", "caption", "before the story", "after the story", "links"];

/// Whether a short line opens with the time of day, or is there for its `<time>`.
fn holds_time(draft: &Draft<'_>, index: usize, candidate: &Candidate) -> bool {
    let holds = || {
        draft.document.between(candidate.first, candidate.last).any(|node| draft.document.is(node, Tag::Time))
    };
    let around =
        || draft.document.ancestors(candidate.first).take(2).any(|node| draft.document.is(node, Tag::Time));
    candidate.words <= LONGEST
        && !candidate.ends_sentence
        && (opens_with_time(draft.text(index)) || holds() || around())
}

/// Words of such a line: a time, a date, who wrote the entry.
const LONGEST: usize = 8;

/// Whether a line opens with hours and minutes: "9:41 pm", "21.22 Uhr", "14h05".
fn opens_with_time(text: &str) -> bool {
    let hours = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(hours..).unwrap_or("");
    let minutes = rest.strip_prefix([':', '.', 'h']).unwrap_or("");
    let digits = minutes.bytes().take_while(u8::is_ascii_digit).count();
    let is_measure = text.contains(['/', '%', '$', '€', '£']);
    let ends = minutes
        .get(digits..)
        .is_some_and(|rest| !rest.starts_with(|char: char| char == '.' || char.is_ascii_digit()));
    (1..=2).contains(&hours) && digits == 2 && ends && !is_measure
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_open_a_line() {
        for text in ["9:41 pm", "21.22 Uhr", "14h05", "21:22 Ann Lee"] {
            assert!(opens_with_time(text), "{text}");
        }
        for text in ["4.11.2026", "3.5%", "4.58 / 5", "12", "at 9:41", "1945.10", ""] {
            assert!(!opens_with_time(text), "{text}");
        }
    }
}
