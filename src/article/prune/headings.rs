//! Headings and labels that head nothing.

use crate::article::candidates::{Candidate, heading_level};
use crate::article::draft::{Draft, Verdict};
use crate::article::regions::Region;
use crate::text::words;
use crate::text::{Edges, Seek, hash::Known};

/// Drops headings at the end, and those whose part of the page was left out: another heading of the same or
/// a higher level follows, and all between was dropped.
pub fn drop_lone_headings(draft: &mut Draft<'_>) {
    // What follows, up to the next kept heading: its level, whether anything is kept, whether anything was
    // dropped.
    let (mut next_level, mut has_text, mut has_loss) = (0, false, false);
    for index in (0..draft.page.candidates.len()).rev() {
        let Some(candidate) = draft.page.candidates.get(index) else { continue };
        let verdict = draft.verdict(index);
        match (heading_level(candidate.tag).filter(|_| verdict.is_keep()), verdict) {
            (Some(level), _) => {
                let at_end = next_level == 0 && !has_text;
                let emptied = !has_text && has_loss && next_level <= level;
                if at_end || emptied {
                    draft.decide(index, Verdict::Drop("heading without text"));
                } else {
                    (next_level, has_text, has_loss) = (level, false, false);
                }
            }
            (None, Verdict::Keep(_)) => has_text = true,
            (None, Verdict::Region) => has_text |= is_content(candidate),
            (None, _) => has_loss = true,
        }
    }
}

fn is_content(candidate: &Candidate) -> bool {
    matches!(candidate.within.region, Some((_, Region::Table | Region::Code)))
}

/// Drops short labels that are followed directly by links or an author box that were dropped: "Read also:", "About the
/// author:". A heading is a label if it stands on the page twice.
pub fn drop_labels(draft: &mut Draft<'_>) {
    let mut links_follow = false;
    let kept = short_texts(draft);
    for index in (0..draft.page.candidates.len()).rev() {
        let Some(candidate) = draft.page.candidates.get(index) else { continue };
        match draft.verdict(index) {
            Verdict::Keep(_) => {
                let text = draft.text(index);
                // `Plan to spend: $10` says something, however often.
                let again = || kept.get(words::folded_hash(text)).is_some_and(|times| times > 1);
                let is_label =
                    candidate.words <= LONGEST_LABEL && (text.ends_in(":：") || !text.holds(": ") && again());
                if links_follow && is_label {
                    draft.decide(index, Verdict::Drop("label of links"));
                } else {
                    links_follow = false;
                }
            }
            Verdict::Drop("links" | "related stories" | "author box") => links_follow = true,
            _ => {}
        }
    }
}

/// How often short texts were kept.
fn short_texts(draft: &Draft<'_>) -> Known<usize> {
    let mut kept = Known::default();
    for (index, candidate) in draft.candidates() {
        if candidate.words <= LONGEST_LABEL && draft.verdict(index).is_keep() {
            kept.change(words::folded_hash(draft.text(index)), |times: usize| times + 1);
        }
    }
    kept
}

/// Words of a label.
pub(super) const LONGEST_LABEL: usize = 6;
