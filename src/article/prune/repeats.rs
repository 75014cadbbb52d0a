//! Words that the page shows twice.

use crate::article::candidates::Candidate;
use crate::article::draft::{Draft, Verdict};
use crate::article::rules::Families;
use crate::dom::Tag;
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

/// Drops words that are set large once more: a block quotation, or what is named so, whose words stand in a
/// paragraph too.
pub fn drop_pull_quotes(draft: &mut Draft<'_>) {
    let mut body = String::new();
    let mut quotes = Vec::new();
    for (index, candidate) in draft.candidates().filter(|(index, _)| draft.verdict(*index).is_keep()) {
        if is_set_apart(draft, candidate) {
            quotes.push(index);
        } else {
            body.push_str(&words::fold(draft.text(index)));
            body.push(' ');
        }
    }
    for index in quotes.into_iter().take(MOST_QUOTES) {
        let quote = words::fold(draft.text(index));
        if words::count(&quote) >= SHORTEST_QUOTE && body.contains(&quote) {
            draft.decide(index, Verdict::Drop("pull quote"));
            drop_whose(draft, index + 1);
        }
    }
}

/// Drops the line behind a pull quote that says whose words they are.
fn drop_whose(draft: &mut Draft<'_>, index: usize) {
    let opens = draft.text(index).starts_with(['—', '–', '-']);
    let short = draft.page.candidates.get(index).is_some_and(|candidate| candidate.words <= SHORTEST);
    if opens && short && draft.verdict(index).is_keep() {
        draft.decide(index, Verdict::Drop("pull quote"));
    }
}

fn is_set_apart(draft: &Draft<'_>, candidate: &Candidate) -> bool {
    candidate.within.quote.is_some()
        || matches!(candidate.tag, Tag::Figcaption | Tag::Q)
        || draft.landmarks.families_of(candidate).meets(Families::PULL_QUOTE.or(Families::SIDE))
        || (!matches!(candidate.tag, Tag::P | Tag::Li) && !candidate.is_heading())
}

/// Words from which a repetition is no chance.
const SHORTEST: usize = 8;

/// Words from which a quotation that stands in the text too is a pull quote.
const SHORTEST_QUOTE: usize = 4;

/// Quotations that are looked for: each costs a walk through the text.
const MOST_QUOTES: usize = 50;
