//! The standfirst: the summary below the headline, which some pages set apart and others open the story with.

use crate::article::candidates::Candidate;
use crate::article::draft::{Draft, Verdict};
use crate::article::homes;
use crate::article::rules::Families;
use crate::text::words;
use crate::text::{Seek, bag::Bag};

/// Whether a line between headline and story, away from the story's own elements, is the summary: named so, or
/// said by the page of itself too. Only a page that claims to be a story, or has an author and a date, has one;
/// elsewhere an introduction is the text's beginning.
pub fn is_standfirst(
    draft: &Draft<'_>,
    index: usize,
    candidate: &Candidate,
    families: Families,
    summaries: &[Bag],
) -> bool {
    let landmarks = &draft.landmarks;
    let home = homes::home_of(draft.document, draft.page, candidate, landmarks.root);
    let below = landmarks.headline.is_none_or(|headline| index > headline);
    let away = !landmarks.is_home(home) && !landmarks.is_home(candidate.holder);
    let long = (SHORTEST_STANDFIRST..=LONGEST_STANDFIRST).contains(&candidate.words);
    if !is_story(draft) || !below || !away || !long || candidate.link_density() > 0.3 {
        return false;
    }
    families.meets(Families::STANDFIRST) || is_said(&words::folded_hashes(draft.text(index)), summaries)
}

/// Takes a line below the headline for the standfirst that the steps before left out for its place, or with which the
/// story would open: where the story has none, it is shown as what it is. A long heading further down is the story's
/// opening sentence.
pub fn find_lone_standfirst(draft: &mut Draft<'_>) {
    let is_standfirst = |(index, _): &(usize, &Candidate)| draft.verdict(*index) == Verdict::Standfirst;
    let Some(headline) =
        draft.landmarks.headline.filter(|_| !draft.candidates().any(|line| is_standfirst(&line)))
    else {
        return;
    };
    let headlines: Vec<Bag> = draft.metadata.headlines.iter().map(|headline| Bag::of(headline)).collect();
    let mut opened = false;
    let found = draft
        .candidates()
        .skip(headline + 1)
        .take(ABOVE_STORY)
        .take_while(|(index, _)| !std::mem::replace(&mut opened, draft.verdict(*index).is_keep()))
        .find(|(index, candidate)| {
            let shortest = match draft.verdict(*index) {
                Verdict::Keep(_) if candidate.is_heading() && !heads_a_section(draft, *index, candidate) => {
                    SHORTEST_LONE
                }
                Verdict::Keep(_)
                    if draft.landmarks.prose.get(*index) == Some(&false)
                        && stands_above_byline(draft, *index, candidate) =>
                {
                    SHORTEST_STANDFIRST
                }
                Verdict::Drop("before the story") if *index <= headline + BELOW_HEADLINE => SHORTEST_LONE,
                _ => return false,
            };
            let text = draft.text(*index);
            (shortest..=LONGEST_STANDFIRST).contains(&candidate.words)
                && candidate.linked == 0
                && !draft.landmarks.families_of(candidate).meets(NO_STANDFIRST)
                && (candidate.is_heading() || candidate.ends_sentence)
                && !text.holds_of("©|")
                && !text.ends_with('?')
                && !is_said(&words::folded_hashes(text), &headlines)
        });
    if let Some((index, _)) = found
        && is_story(draft)
    {
        let far = draft.verdict(index).is_keep() && index > headline + BELOW_HEADLINE;
        let heading = draft.page.candidates.get(index).is_some_and(Candidate::is_heading);
        draft.decide(index, if far && heading { Verdict::Keep(OPENING) } else { Verdict::Standfirst });
    }
}

/// The reason that marks an opening sentence that the page sets as a heading.
pub const OPENING: &str = "opening sentence";

/// Whether a heading is one of several of its make: the first section's, not the standfirst.
fn heads_a_section(draft: &Draft<'_>, index: usize, heading: &Candidate) -> bool {
    let make = homes::make_of(draft.document, heading.holder);
    let behind = draft.candidates().skip(index + 1);
    behind
        .filter(|(other, _)| draft.verdict(*other).is_keep())
        .any(|(_, other)| other.tag == heading.tag && homes::make_of(draft.document, other.holder) == make)
}

/// Whether a line of the story is named as its summary, or said by the page of itself too, and the byline or the date
/// stands between it and the rest.
fn stands_above_byline(draft: &Draft<'_>, index: usize, candidate: &Candidate) -> bool {
    let mut behind =
        draft.candidates().skip(index + 1).take(NEAR_BYLINE).map(|(index, _)| draft.verdict(index));
    let byline = behind.find(|verdict| verdict.is_keep() || matches!(verdict, Verdict::Shown(_)));
    let summaries = || draft.metadata.summaries.iter().map(|summary| Bag::of(summary)).collect::<Vec<_>>();
    matches!(byline, Some(Verdict::Shown(_)))
        && (draft.landmarks.families_of(candidate).meets(Families::STANDFIRST)
            || is_said(&words::folded_hashes(draft.text(index)), &summaries()))
}

/// What is named so is no standfirst; a header may hold one.
const NO_STANDFIRST: Families = Families::FURNITURE
    .or(Families::SURROUNDINGS.without(Families::HEADER))
    .or(Families::CAPTION.or(Families::CREDIT));

/// Lines below the headline among which it stands if the story does not open with it; those that are looked at
/// up to the story's opening, share bars among them; lines behind it among which a byline is looked for; and the fewest
/// words of one that nothing else tells.
const BELOW_HEADLINE: usize = 4;
const ABOVE_STORY: usize = 40;
const NEAR_BYLINE: usize = 4;
const SHORTEST_LONE: usize = 9;

/// Whether the page says that it is a story, or who wrote it and when.
fn is_story(draft: &Draft<'_>) -> bool {
    let metadata = draft.metadata;
    metadata.claims_story || (metadata.published.is_some() && !metadata.authors.is_empty())
}

/// Whether one of these summaries says what a line says, given as its [`words::folded_hashes`].
pub fn is_said(line: &[u64], summaries: &[Bag]) -> bool {
    let mut near = summaries.iter().filter(|summary| summary.most_overlap(line.len()) > SAID).peekable();
    if near.peek().is_none() {
        return false;
    }
    let line = Bag::of_words(line.to_vec());
    near.any(|summary| summary.overlap(&line) > SAID)
}

/// Words of a standfirst.
const SHORTEST_STANDFIRST: usize = 4;
const LONGEST_STANDFIRST: usize = 90;

/// Share of words in common with the page's description of itself.
const SAID: f32 = 0.6;
