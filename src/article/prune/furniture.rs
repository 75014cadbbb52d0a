//! What bears the name of furniture, wherever it stands.

use crate::article::candidates::Candidate;
use crate::article::draft::{Draft, Verdict};
use crate::article::rules::Families;

/// Drops what stands in an element whose name says that it is no part of a story.
pub fn drop_furniture(draft: &mut Draft<'_>) {
    draft.decide_each(|draft, index, candidate| {
        let families = draft.landmarks.families_of(candidate);
        let reason = families.name_within(Families::FURNITURE)?;
        let others = Families::FURNITURE.without(Families::RELATED).or(Families::SIDE);
        let is_lead = !families.meets(others) && is_below_headline(draft, index, candidate);
        (draft.verdict(index).is_open() && !is_lead).then_some(Verdict::Drop(reason))
    });
}

/// Whether a paragraph between the headline and the running text leads nowhere: newsrooms name the opening of a story, which is shown for
/// it elsewhere, a teaser too.
fn is_below_headline(draft: &Draft<'_>, index: usize, candidate: &Candidate) -> bool {
    let opens = |headline| {
        let between = draft.landmarks.prose.get(headline + 1..index);
        between.is_some_and(|between| between.len() < LEAD_WITHIN && !between.contains(&true))
    };
    let is_prose = candidate.words >= LEAD_WORDS && candidate.sentences > 0 && !candidate.is_heading();
    draft.landmarks.headline.is_some_and(opens) && is_prose && candidate.linked == 0
}

/// Candidates behind the headline among which the story's opening stands, and the fewest words of one.
const LEAD_WITHIN: usize = 6;
const LEAD_WORDS: usize = 12;
