//! Headings that head nothing.

use crate::article::draft::{Draft, Verdict};

/// Drops headings at the end, and those before another heading of the same or a higher level.
pub fn drop_lone_headings(draft: &mut Draft<'_>) {
    let mut has_text = false;
    for index in (0..draft.page.candidates.len()).rev() {
        if !draft.verdict(index).is_keep() {
            continue;
        }
        if !draft.page.candidates.get(index).is_some_and(super::super::candidates::Candidate::is_heading) {
            has_text = true;
        } else if !has_text {
            draft.decide(index, Verdict::Drop("heading without text"));
        }
    }
}
