//! The second pass: a verdict on each candidate, from where it stands to the [`Landmarks`].

use super::candidates::{Candidate, Page};
use super::draft::{Draft, Verdict};
use super::landmarks::Landmarks;
use super::{boxes, homes, live};
use super::{prune, review};
use crate::dom::{Document, Tag};
use crate::metadata::Metadata;
use crate::net::Net;
use std::ops::Range;

/// Judges all candidates of a page, by these steps.
pub fn classify<'a>(
    document: &'a Document,
    page: &'a Page,
    metadata: &'a Metadata,
    net: Option<Net<'a>>,
    steps: &[(&str, Step)],
) -> Draft<'a> {
    let landmarks = Landmarks::find(document, page, metadata);
    let verdicts = vec![Verdict::Open; page.candidates.len()];
    let mut draft = Draft { document, page, metadata, landmarks, verdicts, net, scores: Vec::new() };
    for (_, step) in steps {
        step(&mut draft);
    }
    draft
}

/// A step: decides on candidates that are still open, or thinks again about some.
pub type Step = fn(&mut Draft<'_>);

/// The steps in their order, by name.
///
/// What is surely furniture goes first, as it must not count as the story's beginning or end; then what is
/// shown elsewhere; then the running text; the last steps look at what was kept.
pub const STEPS: &[(&str, Step)] = &[
    ("regions", regions),
    ("outside", outside),
    ("furniture", prune::furniture::drop_furniture),
    ("labels", prune::labels::drop_labels),
    ("cards", prune::cards::drop_cards),
    ("nested articles", prune::cards::drop_nested_articles),
    ("fragments", prune::cards::drop_fragments),
    ("captions", prune::cards::drop_captions),
    ("headline", prune::head::find_headline),
    ("above the headline", prune::head::drop_above),
    ("byline", prune::head::find_byline),
    ("head", prune::head::read_head),
    ("running text", running_text),
    ("notes", prune::notes::find_notes),
    ("pull quotes", prune::repeats::drop_pull_quotes),
    ("tail", prune::tail::drop_tail),
    ("repeats", prune::repeats::drop_repeats),
    (review::SECOND_LOOK, review::review),
    ("boxes", boxes::even_out),
    ("sign-up boxes", boxes::drop_sign_ups),
    ("holes", prune::holes::fill),
    ("times of entries", live::keep_times),
    ("opened lists", prune::lists::keep_items),
    ("labels of links", prune::headings::drop_labels),
    ("lone headings", prune::headings::drop_lone_headings),
    ("lone standfirst", prune::standfirst::find_lone_standfirst),
    ("ending", prune::ending::read_ending),
];

/// The steps before the second look: what its net is fitted on is what it will see.
pub fn before_second_look() -> &'static [(&'static str, Step)] {
    let place = STEPS.iter().position(|(name, _)| *name == review::SECOND_LOOK);
    STEPS.get(..place.unwrap_or(0)).unwrap_or(STEPS)
}

/// Figures, tables, posts and code are judged as a whole, when the blocks are made.
fn regions(draft: &mut Draft<'_>) {
    draft.decide_each(|_, _, candidate| candidate.within.region.map(|_| Verdict::Region));
}

fn outside(draft: &mut Draft<'_>) {
    let root = draft.landmarks.root;
    draft.decide_each(|draft, index, candidate| {
        (draft.verdict(index).is_open() && !draft.stands_in(candidate, root))
            .then_some(Verdict::Drop("outside"))
    });
}

/// The first and the last surely good candidate that is still open: the story's span.
fn span(draft: &Draft<'_>) -> Option<(usize, usize)> {
    let good = |(index, _): &(usize, &Candidate)| {
        draft.verdict(*index).is_open() && draft.landmarks.prose.get(*index) == Some(&true)
    };
    let first = draft.candidates().find(good)?.0;
    let at_home = |(index, candidate): &(usize, &Candidate)| {
        good(&(*index, *candidate)) && is_at_home(draft, candidate)
    };
    let last = draft.candidates().rfind(at_home).map_or(first, |(index, _)| index);
    Some((first.min(last), last))
}

fn is_at_home(draft: &Draft<'_>, candidate: &Candidate) -> bool {
    let landmarks = &draft.landmarks;
    let home = homes::home_of(draft.document, draft.page, candidate, landmarks.root);
    landmarks.is_home(home)
        || landmarks.is_home(candidate.holder)
        || landmarks.looks_like_home(draft.document, candidate.home)
        || landmarks.looks_like_paragraph(draft.document, candidate.holder)
}

fn running_text(draft: &mut Draft<'_>) {
    let Some((first, last)) = span(draft) else { return };
    let parts = parts(draft, first..last);
    draft.decide_each(|draft, index, candidate| {
        if !draft.verdict(index).is_open() {
            return None;
        }
        let at_home = is_at_home(draft, candidate);
        Some(match index {
            _ if index < first => before(candidate, at_home),
            _ if index > last => after(draft, index, candidate, at_home),
            _ if draft.landmarks.prose.get(index) == Some(&true) => Verdict::Keep("prose"),
            _ if parts.binary_search(&index).is_ok() => Verdict::Keep("heading of a part"),
            _ => inside(candidate, at_home),
        })
    });
}

/// The headings that are links, of a story that lists products, places, services: each is a name and stands above running text,
/// with no more than a line or two between them: where, how much. Headlines of other stories are longer.
fn parts(draft: &Draft<'_>, story: Range<usize>) -> Vec<usize> {
    let prose = |(next, own): (usize, &Candidate)| {
        draft.landmarks.prose.get(next) == Some(&true) && is_at_home(draft, own)
    };
    let heads = |index: &usize| {
        let candidate = &draft.page.candidates[*index];
        let behind = draft.page.candidates.iter().enumerate().skip(index + 1).take(HEADED);
        candidate.is_heading()
            && candidate.words <= LONGEST_NAME
            && candidate.link_density() >= LINKED
            && behind.take_while(|(_, next)| !next.is_heading()).any(prose)
            && is_at_home(draft, candidate)
    };
    let parts: Vec<usize> = story.filter(heads).collect();
    if parts.len() < FEWEST_PARTS { Vec::new() } else { parts }
}

/// How many candidates behind a heading its text begins.
const HEADED: usize = 3;

/// Words of such a heading.
const LONGEST_NAME: usize = 5;

/// With how many such headings a story is a list.
const FEWEST_PARTS: usize = 3;

/// From which share of links on a candidate is one.
const LINKED: f32 = 0.6;

fn before(candidate: &Candidate, at_home: bool) -> Verdict {
    if at_home && candidate.link_density() < 0.5 && (candidate.ends_sentence || candidate.is_heading()) {
        Verdict::Keep("at home before prose")
    } else {
        Verdict::Drop("before the story")
    }
}

fn inside(candidate: &Candidate, at_home: bool) -> Verdict {
    let linked = candidate.link_density() >= LINKED;
    if at_home && !linked {
        Verdict::Keep("at home")
    } else if at_home && candidate.ends_sentence && candidate.link_density() < 0.95 {
        Verdict::Keep("at home, linked")
    } else if linked {
        Verdict::Drop("links")
    } else if candidate.is_heading() {
        Verdict::Keep("heading inside")
    } else if candidate.ends_sentence && candidate.words >= 4 {
        Verdict::Keep("sentence inside")
    } else {
        Verdict::Drop("beside the running text")
    }
}

/// Whether the paragraph before this one, in the same element, was kept: places and figures may be listed under
/// the last sentence of a story, a line each.
fn follows_kept(draft: &Draft<'_>, index: usize, candidate: &Candidate) -> bool {
    let before = index.checked_sub(1).and_then(|before| Some((before, draft.page.candidates.get(before)?)));
    before.is_some_and(|(before, other)| draft.verdict(before).is_keep() && other.home == candidate.home)
}

fn after(draft: &Draft<'_>, index: usize, candidate: &Candidate, at_home: bool) -> Verdict {
    let sentence = candidate.link_density() < 0.4 && candidate.ends_sentence && !candidate.is_heading();
    let prose = draft.landmarks.prose.get(index) == Some(&true);
    let in_body = || draft.landmarks.heaviest.is_some_and(|home| draft.stands_in(candidate, home));
    if at_home && sentence {
        Verdict::Keep("at home after prose")
    } else if prose && in_body() {
        Verdict::Keep("prose in the body")
    } else if at_home
        && candidate.tag == Tag::P
        && candidate.linked == 0
        && follows_kept(draft, index, candidate)
    {
        Verdict::Keep("line at home after prose")
    } else {
        Verdict::Drop("after the story")
    }
}
