//! The last line of a story, where it is none: the label of what was left out behind it, and who signed.

use crate::article::candidates::Candidate;
use crate::article::draft::{Draft, Verdict};
use crate::article::prune::head;
use crate::metadata::byline;
use crate::text::{Edges, words};

/// Drops labels at the end, "See also:", and takes an author's signature for the byline.
pub fn read_ending(draft: &mut Draft<'_>) {
    let kept: Vec<usize> =
        draft.candidates().map(|(index, _)| index).filter(|&index| draft.verdict(index).is_keep()).collect();
    for &index in kept.iter().skip(FEWEST).rev() {
        let Some(candidate) = draft.page.candidates.get(index) else { return };
        let text = draft.text(index);
        if is_label(draft, candidate, text) {
            draft.decide(index, Verdict::Drop("label of links"));
        } else if is_signature(draft, candidate, text) {
            return draft.decide(index, Verdict::Shown(head::SIGNATURE));
        } else {
            return;
        }
    }
}

/// Kept candidates that a story has at least, before its end is looked at.
const FEWEST: usize = 3;

/// Whether a short line announces something and nothing follows it.
fn is_label(draft: &Draft<'_>, candidate: &Candidate, text: &str) -> bool {
    let at_home = |id| draft.document.ancestors(id).take(2).any(|outer| draft.landmarks.is_home(outer));
    let follows =
        || draft.page.media.iter().any(|medium| medium.node > candidate.last && at_home(medium.node));
    candidate.words <= LONGEST_LABEL && text.ends_in(":：") && !follows()
}

/// Words of such a line.
const LONGEST_LABEL: usize = 6;

/// Whether a line in bold type is somebody's name, on a page that names nobody else: in Asia stories are signed at
/// their end.
fn is_signature(draft: &Draft<'_>, candidate: &Candidate, text: &str) -> bool {
    let names = byline::split(text);
    let is_person = |name: &String| byline::names::is_full(name) && byline::names::is_capitalised(name);
    candidate.emphasised >= candidate.words
        && !candidate.is_heading()
        && names.len() == 1
        && names.iter().all(|name| is_person(name) && words::count(name) == candidate.words)
        && !draft.metadata.authors.iter().any(is_person)
}
