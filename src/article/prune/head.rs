//! What stands above the story and is shown elsewhere: headline, byline, date.
//! [`standfirst`](super::standfirst) tells the summary among them.

use super::standfirst::is_standfirst;
use crate::article::candidates::Candidate;
use crate::article::draft::{Draft, Verdict};
use crate::article::homes;
use crate::article::rules::Families;
use crate::dom::Tag;
use crate::text::bag::Bag;
use crate::text::words;

/// Finds the headline, and every line that says it once more.
pub fn find_headline(draft: &mut Draft<'_>) {
    let headlines: Vec<String> =
        draft.metadata.headlines.iter().map(|headline| words::fold(headline)).collect();
    let found = draft.landmarks.headline;
    draft.decide_each(|draft, index, candidate| {
        let says_it = || {
            candidate.words < LONGEST_HEADLINE
                && headlines.iter().any(|headline| words::folds_to(draft.text(index), headline))
        };
        let is_headline = found == Some(index) || says_it();
        (is_headline && draft.verdict(index).is_open()).then_some(Verdict::Shown("headline"))
    });
}

/// Drops what stands above the headline, if the story stands below it.
pub fn drop_above(draft: &mut Draft<'_>) {
    let Some(headline) = draft.landmarks.headline else { return };
    let good = |range: std::ops::Range<usize>| -> usize {
        draft
            .page
            .candidates
            .iter()
            .enumerate()
            .take(range.end)
            .skip(range.start)
            .filter(|(index, _)| {
                draft.verdict(*index).is_open() && draft.landmarks.prose.get(*index) == Some(&true)
            })
            .map(|(_, candidate)| candidate.words)
            .sum()
    };
    let (above, below) = (good(0..headline), good(headline..draft.page.candidates.len()));
    if below * BELOW_SHARE < above {
        return;
    }
    draft.decide_each(|draft, index, _| {
        (index < headline && draft.verdict(index).is_open()).then_some(Verdict::Drop("above the headline"))
    });
}

/// One in this many of the words above the headline must stand below it, or it is no headline of these.
const BELOW_SHARE: usize = 2;

/// Words of a headline; longer lines need not be compared.
const LONGEST_HEADLINE: usize = 60;

/// Finds the story's own byline, "By Ann Lee and Bo Ek", at its beginning.
pub fn find_byline(draft: &mut Draft<'_>) {
    let start = draft.landmarks.headline.unwrap_or(0);
    let mut good = 0;
    for index in start..draft.page.candidates.len() {
        if !draft.verdict(index).is_open() {
            continue;
        }
        let Some(candidate) = draft.page.candidates.get(index) else { return };
        let home = homes::home_of(draft.document, draft.page, candidate, draft.landmarks.root);
        if crate::metadata::byline::of_story(draft.text(index)).is_some() {
            // Elsewhere it is the page's byline, which may name the account that posted the story.
            let at_home = draft.landmarks.is_home(home);
            draft.decide(index, Verdict::Shown(if at_home { BYLINE } else { PAGE_BYLINE }));
            if at_home {
                return;
            }
        }
        good += usize::from(draft.landmarks.prose.get(index) == Some(&true));
        if good > 1 {
            return;
        }
    }
}

/// The reason that marks the story's own byline.
pub const BYLINE: &str = "byline of the story";

/// The reason that marks a byline elsewhere on the page, which is believed where nothing else is known.
pub const PAGE_BYLINE: &str = "byline of the page";

/// The reason that marks the name of an author who signed.
pub const SIGNATURE: &str = "signature";

/// Words of a line that shows a date: byline, place, reading time and the date.
const LONGEST_DATE_LINE: usize = 25;

/// Finds byline, date and standfirst between the headline and the story.
pub fn read_head(draft: &mut Draft<'_>) {
    let first = draft.candidates().position(|(index, _)| {
        draft.verdict(index).is_open() && draft.landmarks.prose.get(index) == Some(&true)
    });
    let summaries: Vec<Bag> = draft.metadata.summaries.iter().map(|summary| Bag::of(summary)).collect();
    draft.decide_each(|draft, index, candidate| {
        let behind = index.saturating_sub(first.unwrap_or(index));
        if !draft.verdict(index).is_open() || behind > BEHIND_STANDFIRST {
            return None;
        }
        if is_date_line(draft, candidate) {
            return Some(Verdict::Shown("byline or date"));
        }
        if behind > 1 {
            return None;
        }
        let families = draft.landmarks.families_of(candidate);
        if families.meets(Families::META.or(Families::BYLINE).or(Families::AUTHOR)) {
            return Some(Verdict::Shown("byline or date"));
        }
        is_standfirst(draft, index, candidate, families, &summaries).then_some(Verdict::Standfirst)
    });
}

/// How far a date may stand behind the first running text, which may be a standfirst with a byline below it.
const BEHIND_STANDFIRST: usize = 3;

/// Whether a short line is there for its `<time>`: "Published 11 March, 17:42 · Updated 12 March".
fn is_date_line(draft: &Draft<'_>, candidate: &Candidate) -> bool {
    let document = draft.document;
    let holds_time =
        || document.between(candidate.first, candidate.last).any(|node| document.is(node, Tag::Time));
    candidate.words <= LONGEST_DATE_LINE && (is_time(draft, candidate) || holds_time())
}

/// Whether a line stands in a `<time>` as a whole.
pub fn is_time(draft: &Draft<'_>, candidate: &Candidate) -> bool {
    let mut around = draft.document.ancestors(candidate.first).take_while(|&node| node != candidate.holder);
    around.any(|node| draft.document.is(node, Tag::Time))
}
