//! The candidates that are surely good by their shape, and what their words weigh on.

use super::candidates::{Candidate, Page};
use super::rules::Families;
use crate::dom::{Document, Tag};
use crate::text::Seek;

/// The candidates that have the shape of prose; if they are too few for a story, short lines below the
/// headline too: the notes of a meeting, a list of findings.
pub fn shapes(page: &Page, headline: Option<usize>) -> Vec<bool> {
    let named = |candidate: &Candidate| families_within(page, candidate).meets(Families::FURNITURE);
    let is_prose = |candidate: &Candidate| has_the_shape_of_prose(page, candidate);
    let strict: Vec<bool> =
        page.candidates.iter().map(|candidate| is_prose(candidate) && !named(candidate)).collect();
    // A word of furniture in the class of nearly every paragraph says nothing.
    let paragraphs = page.candidates.iter().map(|candidate| is_prose(candidate) && candidate.tag == Tag::P);
    let all: Vec<bool> = paragraphs.zip(&strict).map(|(paragraph, strict)| paragraph || *strict).collect();
    let strict = if words_of(page, &strict) * MOST_NAMED < words_of(page, &all) { all } else { strict };
    if words_of(page, &strict) >= FEWEST_PROSE {
        return strict;
    }
    let lines = lines(page, headline);
    lines.into_iter().zip(strict).map(|(line, strict)| line || strict).collect()
}

/// The short lines below the headline.
pub fn lines(page: &Page, headline: Option<usize>) -> Vec<bool> {
    let candidates = page.candidates.iter().enumerate();
    candidates
        .map(|(index, candidate)| {
            headline.is_some_and(|headline| index > headline) && is_line(page, candidate)
        })
        .collect()
}

/// How many words the chosen candidates have.
pub fn words_of(page: &Page, chosen: &[bool]) -> usize {
    let chosen = page.candidates.iter().zip(chosen).filter(|(_, chosen)| **chosen);
    chosen.map(|(candidate, _)| candidate.words).sum()
}

/// One in this many of the words that look like prose must stand in elements without a name of furniture.
const MOST_NAMED: usize = 2;

fn is_line(page: &Page, candidate: &Candidate) -> bool {
    candidate.within.region.is_none()
        && !candidate.is_heading()
        && candidate.words >= LINE_WORDS
        && candidate.link_density() < PROSE_LINKS
        && !families_within(page, candidate).meets(Families::FURNITURE)
}

fn families_within(page: &Page, candidate: &Candidate) -> Families {
    page.families.get(candidate.holder.index()).copied().unwrap_or_default()
}

/// Words of prose below which short lines are taken for prose.
pub const FEWEST_PROSE: usize = 20;

/// Words of such a line.
const LINE_WORDS: usize = 5;

/// Fewest words of a surely good candidate: shorter ones are often teasers, captions and labels.
const PROSE_WORDS: usize = 15;

/// Words from which a candidate needs no mark at its end to be prose.
const LONG_PROSE_WORDS: usize = 30;

/// Highest share of links in prose.
const PROSE_LINKS: f32 = 0.35;

fn has_the_shape_of_prose(page: &Page, candidate: &Candidate) -> bool {
    candidate.within.region.is_none()
        && !candidate.is_heading()
        && candidate.words >= PROSE_WORDS
        && candidate.sentences > 0
        && (candidate.ends_sentence
            || (candidate.words >= LONG_PROSE_WORDS && !page.text(candidate).holds_of("|©")))
        && candidate.link_density() < PROSE_LINKS
}

/// Adds up the words of the chosen candidates for every element that they stand in.
pub fn weigh(document: &Document, page: &Page, chosen: &[bool]) -> Vec<u32> {
    let mut mass = vec![0_u32; document.len()];
    for (candidate, _) in page.candidates.iter().zip(chosen).filter(|(_, chosen)| **chosen) {
        let words = u32::try_from(candidate.words).unwrap_or(u32::MAX);
        mass[candidate.holder.index()] = mass[candidate.holder.index()].saturating_add(words);
    }
    for id in document.ids().rev() {
        if let Some(parent) = document.parent(id) {
            mass[parent.index()] = mass[parent.index()].saturating_add(mass[id.index()]);
        }
    }
    mass
}
