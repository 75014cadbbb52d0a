//! What stands above the story and is shown elsewhere: headline, standfirst, byline, date.

use crate::article::candidates::Candidate;
use crate::article::draft::{Draft, Verdict};
use crate::article::rules::Families;
use crate::text::words;

/// Finds the headline, and every line that says it once more.
pub fn find_headline(draft: &mut Draft<'_>) {
    let headlines: Vec<String> =
        draft.metadata.headlines.iter().map(|headline| words::fold(headline)).collect();
    let found = draft.landmarks.headline;
    draft.decide_each(|draft, index, candidate| {
        let says_it = || {
            candidate.words < LONGEST_HEADLINE
                && headlines.iter().any(|headline| *headline == words::fold(draft.text(index)))
        };
        let is_headline = found == Some(index) || says_it();
        (is_headline && draft.verdict(index).is_open()).then_some(Verdict::Shown("headline"))
    });
}

/// Words of a headline; longer lines need not be compared.
const LONGEST_HEADLINE: usize = 60;

/// Finds byline, date and standfirst between the headline and the story.
pub fn read_head(draft: &mut Draft<'_>) {
    let first = draft.candidates().position(|(index, _)| {
        draft.verdict(index).is_open() && draft.landmarks.prose.get(index) == Some(&true)
    });
    let summaries: Vec<String> =
        draft.metadata.summaries.iter().map(|summary| words::fold(summary)).collect();
    draft.decide_each(|draft, index, candidate| {
        if !draft.verdict(index).is_open() || first.is_some_and(|first| index > first + 1) {
            return None;
        }
        let families = draft.landmarks.families_of(candidate);
        if families.meets(Families::META.or(Families::BYLINE).or(Families::AUTHOR)) {
            return Some(Verdict::Shown("byline or date"));
        }
        is_standfirst(draft, index, candidate, families, &summaries).then_some(Verdict::Standfirst)
    });
}

fn is_standfirst(
    draft: &Draft<'_>,
    index: usize,
    candidate: &Candidate,
    families: Families,
    summaries: &[String],
) -> bool {
    let named = families.meets(Families::STANDFIRST) && !draft.landmarks.is_home(candidate.home);
    named && candidate.words >= 4 && {
        let text = words::fold(draft.text(index));
        summaries.is_empty()
            || summaries.iter().any(|summary| words::overlap(summary, &text) > 0.3)
            || families.meets(Families::STANDFIRST)
    }
}
