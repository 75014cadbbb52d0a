//! Words that the page shows twice.

use crate::article::candidates::Candidate;
use crate::article::draft::{Draft, Verdict};
use crate::article::rules::Families;
use crate::dom::Tag;
use crate::text::{Edges, Seek, hash::Known, words};

/// Drops a kept candidate whose words all stand in an earlier one. Short ones may repeat: "No." in an
/// interview.
pub fn drop_repeats(draft: &mut Draft<'_>) {
    let mut seen: Known<usize> = Known::default();
    draft.decide_each(|draft, index, candidate| {
        if candidate.words < SHORTEST || !draft.verdict(index).is_keep() {
            return None;
        }
        let text = draft.text(index);
        let folded = words::folded_hash(text);
        let Some(earlier) = seen.get(folded) else {
            seen.change(folded, |_| index);
            return None;
        };
        words::folds_to(text, &words::fold(draft.text(earlier))).then_some(Verdict::Drop("repeated"))
    });
}

/// Drops words that are set large once more: a block quotation, or what is named so, whose words stand in a
/// paragraph too.
pub fn drop_pull_quotes(draft: &mut Draft<'_>) {
    let kept = draft.candidates().filter(|(index, _)| draft.verdict(*index).is_keep());
    let (quotes, paragraphs): (Vec<_>, Vec<_>) =
        kept.partition(|(_, candidate)| is_set_apart(draft, candidate));
    if quotes.is_empty() {
        return;
    }
    let mut body = String::new();
    for (index, _) in paragraphs {
        body.push_str(&words::fold(draft.text(index)));
        body.push(' ');
    }
    let quotes: Vec<usize> = quotes.into_iter().map(|(index, _)| index).collect();
    for index in quotes.into_iter().take(MOST_QUOTES) {
        let quote = words::fold(draft.text(index));
        if words::count(&quote) >= SHORTEST_QUOTE && body.holds(&quote) {
            draft.decide(index, Verdict::Drop(PULL_QUOTE));
            drop_whose(draft, index + 1);
        }
    }
}

/// Drops the line behind a pull quote that says whose words they are: behind a dash, or in the same element.
fn drop_whose(draft: &mut Draft<'_>, index: usize) {
    let within = |index: usize| draft.page.candidates.get(index).and_then(|candidate| candidate.within.quote);
    let inside = within(index).is_some() && within(index) == index.checked_sub(1).and_then(within);
    let opens = inside || draft.text(index).starts_in("—–-");
    let short = draft.page.candidates.get(index).is_some_and(|candidate| candidate.words <= SHORTEST);
    if opens && short && draft.verdict(index).is_keep() {
        draft.decide(index, Verdict::Drop(PULL_QUOTE));
    }
}

fn is_set_apart(draft: &Draft<'_>, candidate: &Candidate) -> bool {
    candidate.within.quote.is_some()
        || matches!(candidate.tag, Tag::Figcaption | Tag::Q)
        || draft.landmarks.families_of(candidate).meets(Families::PULL_QUOTE.or(Families::SIDE))
        || (!matches!(candidate.tag, Tag::P | Tag::Li) && !candidate.is_heading())
}

/// The reason that marks them.
pub const PULL_QUOTE: &str = "pull quote";

/// Words from which a repetition is no chance.
const SHORTEST: usize = 8;

/// Words from which a quotation that stands in the text too is a pull quote.
pub const SHORTEST_QUOTE: usize = 4;

/// Quotations that are looked for: each costs a walk through the text.
pub const MOST_QUOTES: usize = 50;
