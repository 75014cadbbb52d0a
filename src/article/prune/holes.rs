//! Holes in the running text: behind the last long paragraph short lines, items and headings are left out one by one; those
//! between two that stayed, in the element that holds the story, and the rest of a list of which half stayed, are the story's.

use crate::article::candidates::Candidate;
use crate::article::draft::{Draft, Verdict};
use crate::article::homes;
use crate::dom::NodeId;
use std::ops::Range;

/// Verdicts that a line's place gave, not what it is.
const PLACES: &[&str] = &["after the story", "before the story", "beside the running text"];

/// Score (log-odds that it belongs to the story) below which the second look knows better.
const UNLIKELY: f32 = -1.0;

/// Share of links from which a line leads to another story.
const LINKED: f32 = 0.5;

/// How many candidates of other elements may stand between a hole and what was kept.
const FARTHEST: usize = 12;

/// Words of a hole: more are a part of the page of its own.
const LARGEST: usize = 80;

/// Keeps what fills the holes.
pub fn fill(draft: &mut Draft<'_>) {
    complete_lists(draft);
    let homes: Vec<Option<NodeId>> =
        draft.candidates().map(|(_, candidate)| home(draft, candidate)).collect();
    let kept = |draft: &Draft<'_>, index: usize| draft.verdict(index).is_keep();
    let mut start = 0;
    while start < homes.len() {
        if !is_hole(draft, start) {
            start += 1;
            continue;
        }
        let end = (start + 1..homes.len()).find(|&index| !is_hole(draft, index)).unwrap_or(homes.len());
        let home = homes[start].filter(|home| draft.landmarks.is_home(*home));
        let one = home.is_some() && (start..end).all(|index| homes[index] == home);
        // Boxes of others stand between, in elements of their own.
        let near = start.saturating_sub(FARTHEST)..homes.len().min(end + FARTHEST);
        let own = |index: &usize| homes[*index] == home;
        let before = (near.start..start).rev().find(own).is_some_and(|before| kept(draft, before));
        let behind = (end..near.end).find(own).is_some_and(|behind| kept(draft, behind));
        let inside = before && behind;
        let words: usize = (start..end).map(|index| draft.page.candidates[index].words).sum();
        if one && inside && words <= LARGEST {
            keep(draft, start..end, "between the story’s own");
        }
        start = end;
    }
}

/// Where a candidate's neighbours are.
fn home(draft: &Draft<'_>, candidate: &Candidate) -> Option<NodeId> {
    let inside = draft.stands_in(candidate, draft.landmarks.root);
    inside.then(|| homes::home_of(draft.document, draft.page, candidate, draft.landmarks.root))
}

/// Whether a candidate was left out for its place, and may be the story's.
fn is_hole(draft: &Draft<'_>, index: usize) -> bool {
    let unlikely = draft.scores.get(index).copied().flatten().is_some_and(|score| score < UNLIKELY);
    let linked = draft.page.candidates.get(index).is_some_and(|candidate| candidate.link_density() >= LINKED);
    matches!(draft.verdict(index), Verdict::Drop(reason) if PLACES.contains(&reason)) && !unlikely && !linked
}

/// Keeps the rest of the lists of which half the items stayed, or that a kept sentence opens.
fn complete_lists(draft: &mut Draft<'_>) {
    let count = draft.page.candidates.len();
    let mut start = 0;
    while start < count {
        let list = draft.page.list_of(start);
        let end = (start + 1..count).find(|&index| draft.page.list_of(index) != list).unwrap_or(count);
        let stay = (start..end).filter(|&index| draft.verdict(index).is_keep()).count();
        let half = stay > 0 && stay * 2 >= end - start;
        if list.is_some() && (half || super::lists::is_opened(draft, start)) {
            keep(draft, start..end, "in a list of the story’s own");
        }
        start = end;
    }
}

fn keep(draft: &mut Draft<'_>, hole: Range<usize>, reason: &'static str) {
    for index in hole {
        if is_hole(draft, index) {
            draft.decide(index, Verdict::Keep(reason));
        }
    }
}
