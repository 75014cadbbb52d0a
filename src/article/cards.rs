//! Cards: boxes of the same make, each with a linked headline and some words on it, that lead to other
//! stories. Their words have the shape of prose, and there may be more of them than of the story's own.

use super::candidates::{Candidate, Page};
use super::homes;
use crate::dom::{Attr, Document, NodeId};
use crate::text::{Seek, hash::Known};

/// Which candidates stand in cards.
pub fn find(document: &Document, page: &Page, prose: &[bool]) -> Vec<bool> {
    let boxes = boxes(document, page, prose);
    let mut makes: Known<usize> = Known::default();
    for &node in &boxes {
        makes.change(homes::make_number(document, node), |cards| cards + 1);
    }
    let mut in_card = vec![false; page.candidates.len()];
    for &node in boxes
        .iter()
        .filter(|node| makes.get(homes::make_number(document, **node)).is_some_and(|cards| cards >= FEWEST))
    {
        let first = page.candidates.partition_point(|candidate| candidate.first < node);
        let inside = page
            .candidates
            .iter()
            .skip(first)
            .take_while(|candidate| document.is_within(candidate.first, node));
        let count = inside.count();
        for flag in in_card.iter_mut().skip(first).take(count) {
            *flag = true;
        }
    }
    // A page that is put together from boxes with linked headings: a list of findings.
    let outside: Vec<bool> = in_card.iter().map(|card| !card).collect();
    if words_of(page, prose, &outside) < FEWEST_WORDS { vec![false; in_card.len()] } else { in_card }
}

/// Words that the page has outside of its cards.
const FEWEST_WORDS: usize = 60;

/// Cards of one make that are needed: two boxes may be alike by chance.
const FEWEST: usize = 3;

/// Candidates in a card: headline, kicker, date, author and a few lines.
const MOST_HELD: u32 = 6;

/// Words of a card's text; entries of a list of findings have more to say.
const LONGEST_TEASER: usize = 40;

/// The same where the linked line is a heading: streams of stories have summaries, and further links below them.
const HEADED: (u32, usize) = (10, 60);

/// The smallest elements with a linked line and a single short piece of prose behind it.
fn boxes(document: &Document, page: &Page, prose: &[bool]) -> Vec<NodeId> {
    let mut boxes = Vec::new();
    let mut linked: Option<&Candidate> = None;
    for (index, (candidate, &is_prose)) in page.candidates.iter().zip(prose).enumerate() {
        if leads_to_story(document, candidate) {
            linked = Some(candidate);
        } else if is_prose && let Some(headline) = linked.take() {
            let around = document
                .ancestors(headline.holder)
                .take(LINK_DEPTH)
                .find(|&outer| document.is_within(candidate.holder, outer));
            let alone = |outer: NodeId| {
                let next = page.candidates.iter().zip(prose).skip(index + 1);
                !next.take_while(|(next, _)| document.is_within(next.first, outer)).any(|(_, prose)| *prose)
            };
            let (most, longest) = if headline.is_heading() { HEADED } else { (MOST_HELD, LONGEST_TEASER) };
            let small = |outer: &NodeId| page.held[outer.index()] <= most && candidate.words <= longest;
            boxes.extend(around.filter(|outer| small(outer) && alone(*outer)));
        }
    }
    boxes.dedup();
    boxes
}

/// Whether a line is a link to another page of this site.
fn leads_to_story(document: &Document, candidate: &Candidate) -> bool {
    let is_link = candidate.words >= 3 && candidate.link_density() >= 0.9;
    let around = document.ancestors(candidate.first).take(LINK_DEPTH);
    let inside = document.between(candidate.first, candidate.last).take(LINK_DEPTH);
    let href = || around.chain(inside).find_map(|id| document.attribute(id, Attr::Href));
    is_link && href().is_some_and(|href| leads_within(document.url.as_deref(), href))
}

/// Elements around and in a line among which its link is looked for.
const LINK_DEPTH: usize = 6;

/// Whether an address lies on the same site, and is not a place on a page.
fn leads_within(base: Option<&str>, href: &str) -> bool {
    let href = href.trim();
    if href.is_empty() || href.contains('#') {
        return false;
    }
    match (host_of(href), base.and_then(host_of)) {
        (Some(host), Some(own)) => {
            host == own || host.ends_with(&format!(".{own}")) || own.ends_with(&format!(".{host}"))
        }
        (Some(_), None) => false,
        (None, _) => !href.contains(':'),
    }
}

fn host_of(url: &str) -> Option<&str> {
    Some(url.cut("//")?.1.until("/?#").trim_start_matches("www."))
}

fn words_of(page: &Page, prose: &[bool], chosen: &[bool]) -> usize {
    let both = page.candidates.iter().zip(prose.iter().zip(chosen));
    both.filter(|(_, (prose, chosen))| **prose && **chosen).map(|(candidate, _)| candidate.words).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_sites_and_places_on_the_page_are_no_stories() {
        let base = Some("https://www.example.org/news/a");
        assert!(leads_within(base, "/news/b") && leads_within(base, "https://example.org/b"));
        for href in ["#b", "https://shop.example.net/b", "mailto:desk@example.org", ""] {
            assert!(!leads_within(base, href), "{href}");
        }
    }
}
