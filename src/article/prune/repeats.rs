//! Words that the page shows twice.

use crate::article::draft::{Draft, Verdict};
use crate::text::words;
use std::collections::BTreeSet;

/// Drops a kept candidate whose words all stand in an earlier one. Short ones may repeat: "No." in an
/// interview.
pub fn drop_repeats(draft: &mut Draft<'_>) {
    let mut seen = BTreeSet::new();
    for index in 0..draft.page.candidates.len() {
        let long = draft.page.candidates.get(index).is_some_and(|candidate| candidate.words >= SHORTEST);
        if long && draft.verdict(index).is_keep() && !seen.insert(words::fold(draft.text(index))) {
            draft.decide(index, Verdict::Drop("repeated"));
        }
    }
}

/// Words from which a repetition is no chance.
const SHORTEST: usize = 8;
