//! The smallest element that holds the story, and the elements that hold its paragraphs directly.

use super::candidates::{Candidate, Page};
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::text::hash::Fnv;
use crate::text::order;
use std::hash::Hasher;

/// Goes down from the document as long as one element holds nearly all of what its parent holds.
pub fn find_root(document: &Document, mass: &[u32], headline: Option<NodeId>) -> NodeId {
    let mut root = NodeId::ROOT;
    let mut whole = mass[root.index()];
    loop {
        let heaviest =
            document.children(root).max_by_key(|child| (mass[child.index()], std::cmp::Reverse(*child)));
        let Some(heaviest) =
            heaviest.filter(|child| mass[child.index()] > 0 && document.first_child(*child).is_some())
        else {
            return root;
        };
        let share = f64::from(mass[heaviest.index()]) / f64::from(whole.max(1));
        if share >= ROOT_SHARE {
            root = heaviest;
            continue;
        }
        // Several stories on a page: the one under the headline, or the first.
        let stories: Vec<NodeId> = document
            .children(root)
            .filter(|&child| document.is(child, Tag::Article) && mass[child.index()] > 0)
            .collect();
        let chosen = stories
            .iter()
            .find(|&&story| headline.is_some_and(|headline| document.is_within(headline, story)))
            .filter(|story| f64::from(mass[story.index()]) / f64::from(whole.max(1)) >= STORY_SHARE);
        match chosen {
            Some(&story) if stories.len() > 1 => {
                root = story;
                whole = mass[root.index()];
            }
            _ => return root,
        }
    }
}

/// Takes the headline in, if little else comes with it: between headline and body there may be a standfirst
/// or a first paragraph in a box of its own.
pub fn widen_to_headline(
    document: &Document,
    mass: &[u32],
    root: NodeId,
    headline: Option<NodeId>,
) -> NodeId {
    let Some(headline) = headline.filter(|headline| *headline < root) else { return root };
    let around = document.ancestors(root).find(|&outer| document.is_within(headline, outer));
    let allowed = f64::from(mass[root.index()]) * WIDENED;
    around.filter(|outer| f64::from(mass[outer.index()]) <= allowed).unwrap_or(root)
}

/// How many times the story's good words an element may hold that holds the headline too.
const WIDENED: f64 = 1.25;

/// Share of the good words that the next smaller element must hold.
const ROOT_SHARE: f64 = 0.95;

/// Share of the good words from which one of several articles is the page's story.
const STORY_SHARE: f64 = 0.15;

/// The elements that hold the story's paragraphs directly: the heaviest, and those of the same make.
pub fn find_homes(
    document: &Document,
    page: &Page,
    prose: &[bool],
    root: NodeId,
) -> (Vec<NodeId>, Option<NodeId>) {
    let mut weights: Vec<(NodeId, usize)> = Vec::new();
    for (candidate, _) in page.candidates.iter().zip(prose).filter(|(_, prose)| **prose) {
        if document.is_within(candidate.holder, root) {
            let home = home_of(document, page, candidate, root);
            weights.push((home, candidate.words));
        }
    }
    order::by_key(&mut weights, |(home, _)| home.index() as u64);
    weights.dedup_by(|later, first| {
        let same = later.0 == first.0;
        first.1 += if same { later.1 } else { 0 };
        same
    });
    let total: usize = weights.iter().map(|(_, words)| words).sum();
    let Some(&(heaviest, _)) = weights.iter().max_by_key(|(home, words)| (*words, std::cmp::Reverse(*home)))
    else {
        return (Vec::new(), None);
    };
    let make = make_of(document, heaviest);
    let is_main =
        |(home, words): &&(NodeId, usize)| words * HOME_SHARE >= total || make_of(document, *home) == make;
    let held: usize = weights.iter().filter(is_main).map(|(_, words)| words).sum();
    // Where no few elements hold the story, it is put together from many small ones.
    let scattered = held * 100 < total * MAIN_SHARE;
    let homes = weights.iter().filter(|weight| scattered || is_main(weight)).map(|(home, _)| *home);
    (homes.collect(), Some(heaviest))
}

/// Per cent of the story's words that its main homes hold, if it has main homes.
const MAIN_SHARE: usize = 60;

/// One in this many of the story's words makes an element a home.
const HOME_SHARE: usize = 5;

/// Where a candidate's neighbours are: around its paragraph, or around the list or quotation that it is in.
/// Wrappers that hold nothing else are passed over.
pub fn home_of(document: &Document, page: &Page, candidate: &Candidate, root: NodeId) -> NodeId {
    let outer = match (candidate.within.list, candidate.within.quote) {
        (Some(list), Some(quote)) => Some(list.min(quote)),
        (list, quote) => list.or(quote),
    };
    let mut home = outer.and_then(|outer| document.parent(outer)).unwrap_or(candidate.home);
    while home > root
        && page.held[home.index()] <= 1
        && let Some(parent) = document.parent(home)
    {
        home = parent;
    }
    if document.is_within(home, root) { home } else { root }
}

/// What elements of the same make have in common.
pub fn make_of(document: &Document, node: NodeId) -> (Option<Tag>, &str) {
    (document.tag(node), document.attribute(node, Attr::Class).unwrap_or(""))
}

/// A number for an element's make: for telling many elements alike.
pub fn make_number(document: &Document, node: NodeId) -> u64 {
    let (tag, class) = make_of(document, node);
    let mut number = Fnv::default();
    number.write(class.as_bytes());
    number.push(tag.map_or(0, |tag| tag as u8));
    number.finish()
}
