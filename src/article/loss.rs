//! What the page shows and the article leaves out.

use super::build::Built;
use super::candidates::Candidate;
use super::draft::{Draft, Verdict};
use super::prune::repeats::{MOST_QUOTES, PULL_QUOTE, SHORTEST_QUOTE};
use super::types::{Dropped, Loss};
use crate::dom::{Document, NodeId};
use crate::text::{Offsets, order, words};

/// Characters of a dropped text that are told: all of a paragraph, as it may be brought back.
const LONGEST: usize = 5_000;

/// Counts what was not built.
pub fn count(draft: &Draft<'_>, built: &Built) -> Loss {
    let mut loss = Loss::default();
    let mut used = built.used.clone();
    let before = |index: usize| built.before.get(index).copied().unwrap_or(built.blocks.len());
    order::by_key(&mut used, |node| node.index() as u64);
    for (index, candidate) in draft.candidates() {
        loss.visible_words += candidate.words;
        match reason_to_drop(draft.document, draft.verdict(index), candidate, &used) {
            None => loss.kept_words += candidate.words,
            Some(reason) => {
                let text = draft.text(index).chars().take(LONGEST).collect();
                loss.dropped.push(Dropped {
                    text,
                    words: candidate.words,
                    reason,
                    before: before(index),
                    repeats: None,
                });
            }
        }
    }
    for &skipped in &draft.page.skipped {
        let text = words::collapse(&draft.document.text_content(skipped));
        let words = words::count(&text);
        if words > 0 {
            loss.visible_words += words;
            let text = text.chars().take(LONGEST).collect();
            let next = draft.page.candidates.partition_point(|candidate| candidate.first < skipped);
            let reason = "for screen readers";
            loss.dropped.push(Dropped { text, words, reason, before: before(next), repeats: None });
        }
    }
    loss
}

/// Finds for each pull quote the words of the story that it repeats.
pub fn link_pull_quotes(loss: &mut Loss, text: &str) {
    let mut offsets = None;
    // Shorter ones are the names below them.
    let is_quote = |part: &&mut Dropped| part.reason == PULL_QUOTE && part.words >= SHORTEST_QUOTE;
    for part in loss.dropped.iter_mut().filter(is_quote).take(MOST_QUOTES) {
        let found = words::find_folded(text, &words::fold(&part.text));
        part.repeats = found.map(|span| offsets.get_or_insert_with(|| Offsets::new(text)).span(span));
    }
}

/// Elements around a caption among which the box that was used is looked for.
const CAPTION_DEPTH: usize = 6;

fn reason_to_drop(
    document: &Document,
    verdict: Verdict,
    candidate: &Candidate,
    used: &[NodeId],
) -> Option<&'static str> {
    match verdict {
        Verdict::Keep(_) | Verdict::Note(_) | Verdict::Shown(_) | Verdict::Standfirst => None,
        Verdict::Region => {
            let is_used =
                candidate.within.region.is_some_and(|(region, _)| used.binary_search(&region).is_ok());
            (!is_used).then_some("not in the story")
        }
        // A caption beside a picture that is shown is shown with it.
        verdict
            if verdict.is_caption()
                && document
                    .ancestors(candidate.first)
                    .take(CAPTION_DEPTH)
                    .any(|id| used.binary_search(&id).is_ok()) =>
        {
            None
        }
        Verdict::Drop(reason) => Some(reason),
        Verdict::Open => Some("undecided"),
    }
}
