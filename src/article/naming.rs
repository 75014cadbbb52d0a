//! What the names of elements tell of what stands in them, and where they are not believed.

use super::candidates::{Candidate, Page};
use super::rules::Families;
use crate::dom::{Document, NodeId, Tag};

/// What surely good candidates do not stand in.
pub const NOT_PROSE: Families =
    Families::FURNITURE.or(Families::SURROUNDINGS).or(Families::CAPTION).or(Families::CREDIT);

/// Names around a body that it does not mind: of teasers that open into the story, of offers around it.
const AROUND_BODY: Families = NOT_PROSE.without(Families::COMMENTS).without(Families::NAVIGATION);

/// Hands the names of elements down to what stands in them.
pub fn inherit(document: &Document, page: &Page, mass: &[u32], headline: Option<NodeId>) -> Vec<Families> {
    let total = mass[NodeId::ROOT.index()];
    let mut inherited = vec![Families::NONE; document.len()];
    for id in document.ids() {
        let own = page.families[id.index()];
        let outer = document.parent(id).map_or(Families::NONE, |parent| inherited[parent.index()]);
        let around_story = matches!(document.tag(id), Some(Tag::Html | Tag::Body | Tag::Main));
        let heavy = u64::from(mass[id.index()]) * 2 > u64::from(total);
        // Among short lines one sentence about cookies holds most of the words.
        let small = mass[id.index()] < FEWEST_HEAVY && !around_story;
        let forgiven = if small { NOT_PROSE.without(Families::CONSENT) } else { NOT_PROSE };
        let body = own.meets(Families::BODY) && u64::from(mass[id.index()]) * 20 > u64::from(total);
        let holds_headline = headline.is_some_and(|headline| document.is_within(headline, id));
        let own = if around_story || (heavy && (holds_headline || !own.meets(Families::COMMENTS))) {
            own.without(forgiven)
        } else if document.is(id, Tag::Article) {
            own.without(Families::TAGS.or(Families::META))
        } else if holds_headline && u64::from(mass[id.index()]) * 10 > u64::from(total) {
            own.without(Families::SURROUNDINGS)
        } else {
            own
        };
        // Behind a wall that lets the words through stands the story, not the offer.
        let own = if mass[id.index()] >= BEHIND_PAYWALL { own.without(Families::PAYWALL) } else { own };
        // What is named as the story's body is that, whatever is around it.
        let outer = if body { outer.without(AROUND_BODY) } else { outer };
        // A button around a picture shows it larger; what is said of the picture is no control.
        let outer = if document.is(id, Tag::Figcaption) { outer.without(Families::CONTROL) } else { outer };
        inherited[id.index()] = outer.or(own);
    }
    inherited
}

/// Words of prose from which an element that asks for consent may be the story for holding most of them.
const FEWEST_HEAVY: u32 = 40;

/// Words of prose in an element from which "paywall" names what is for subscribers, not what is offered.
const BEHIND_PAYWALL: u32 = 50;

/// The choice without what readers wrote: under some stories there is more of it than of the story.
pub fn without_comments(
    document: &Document,
    page: &Page,
    chosen: &[bool],
    headline: Option<NodeId>,
) -> Vec<bool> {
    let mut commented = vec![false; document.len()];
    for id in document.ids() {
        let outer = document.parent(id).is_some_and(|parent| commented[parent.index()]);
        let names = page.families[id.index()].meets(Families::COMMENTS)
            && !matches!(document.tag(id), Some(Tag::Html | Tag::Body | Tag::Main))
            && !headline.is_some_and(|headline| document.is_within(headline, id));
        commented[id.index()] = outer || names;
    }
    let candidates = page.candidates.iter().zip(chosen);
    let kept: Vec<bool> =
        candidates.map(|(candidate, &chosen)| chosen && !commented[candidate.holder.index()]).collect();
    if kept.contains(&true) { kept } else { chosen.to_vec() }
}

/// Takes back names that would leave nothing: on some pages every paragraph bears one.
pub fn pardon(page: &Page, shapes: &[bool], families: &mut [Families]) {
    for _ in 0..MOST_PARDONS {
        let prose =
            page.candidates.iter().zip(shapes).filter(|(_, shape)| **shape).map(|(candidate, _)| candidate);
        let of = |candidate: &Candidate| families.get(candidate.holder.index()).copied().unwrap_or_default();
        let words = |prose: &mut dyn Iterator<Item = &Candidate>| {
            prose.map(|candidate| candidate.words).sum::<usize>()
        };
        let all = words(&mut prose.clone());
        let unnamed = words(&mut prose.clone().filter(|candidate| !of(candidate).meets(NOT_PROSE)));
        if unnamed * 2 > all || unnamed > ENOUGH_WORDS {
            return;
        }
        let worst = NOT_PROSE
            .without(Families::COMMENTS)
            .each()
            .map(|family| (words(&mut prose.clone().filter(|candidate| of(candidate).meets(family))), family))
            .max_by_key(|(words, _)| *words);
        let Some((_, worst)) = worst.filter(|(words, _)| words * 2 > all && *words >= FEWEST_PARDONED) else {
            return;
        };
        for names in families.iter_mut() {
            *names = names.without(worst);
        }
    }
}

/// Words from which what bears a name may be a story: one sentence about cookies is none.
const FEWEST_PARDONED: usize = 40;

/// Families that are taken back on one page.
const MOST_PARDONS: usize = 3;

/// Words that are a story: with so many left, what bears a name of furniture is furniture.
const ENOUGH_WORDS: usize = 150;
