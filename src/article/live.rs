//! The times of a live blog's entries: short lines of one make that hold a time, each with words of the story behind it.
//! Anywhere else such a line is a date that is shown elsewhere.

use super::candidates::Candidate;
use super::draft::{Draft, Verdict};
use super::homes;
use super::review::SECOND_LOOK;
use crate::dom::{Document, NodeId, Tag};
use crate::text::hash::Known;
use crate::text::{Seek, clock::opens_with_time};

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
    let mut alike: Known<usize> = Known::default();
    let mut open = None;
    for (index, candidate) in draft.candidates() {
        if draft.verdict(index).is_keep() && !holds_time(draft, index, candidate) {
            if let Some((time, make)) = open.take() {
                entries.push((time, make));
                alike.change(make, |times| times + 1);
            }
        } else if may_be_time(draft, index, candidate) {
            open = Some((index, homes::make_number(draft.document, candidate.holder)));
        }
    }
    for (index, make) in entries {
        if alike.get(make).is_some_and(|times| times >= FEWEST) {
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
    &["beside the running text", SECOND_LOOK, "caption", "before the story", "after the story", "links"];

/// Whether a short line opens with the time of day, or is there for its `<time>`.
fn holds_time(draft: &Draft<'_>, index: usize, candidate: &Candidate) -> bool {
    let holds = || {
        draft.document.between(candidate.first, candidate.last).any(|node| draft.document.is(node, Tag::Time))
    };
    let around =
        || draft.document.ancestors(candidate.first).take(2).any(|node| draft.document.is(node, Tag::Time));
    candidate.words <= LONGEST
        && !candidate.ends_sentence
        && (is_time(draft.text(index)) || holds() || around())
}

/// Whether a line opens with a time of day, and with no part of a price or a rating that looks like one: "4.58 / 5".
fn is_time(text: &str) -> bool {
    opens_with_time(text) && !text.holds_of("/%$€£")
}

/// Words of such a line: a time, a date, who wrote the entry.
const LONGEST: usize = 8;
