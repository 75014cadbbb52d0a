//! Where a story is on its page: the first of the two passes. The surely good candidates are found by their
//! shape, their words weigh on all that they stand in, and the heaviest elements show the story's homes.

use super::candidates::{Candidate, Page};
use super::homes::{find_homes, find_root, home_of, make_of, widen_to_headline};
use super::rules::Families;
use super::{cards, naming, prose};
use crate::dom::{Document, NodeId, Tag};
use crate::metadata::Metadata;
use crate::text::bag::Bag;

/// What the first pass finds.
#[derive(Debug)]
pub struct Landmarks {
    /// What the names of each element and of all that it stands in tell of it, by the node's index. A name
    /// on what holds most of the story tells nothing of the story and is left out.
    pub families: Vec<Families>,
    /// Words of surely good candidates in each element, by the node's index.
    pub mass: Vec<u32>,
    /// Surely good candidates, by the candidate's index.
    pub prose: Vec<bool>,
    /// Candidates in cards, by the candidate's index.
    pub cards: Vec<bool>,
    /// The smallest element that holds the story.
    pub root: NodeId,
    /// The elements that hold the story's paragraphs directly, in document order.
    pub homes: Vec<NodeId>,
    /// The home that holds most.
    pub heaviest: Option<NodeId>,
    /// One of the elements that hold most of the story's paragraphs, if those bear a class: a paragraph of that make
    /// is the story's wherever it stands.
    pub paragraph: Option<NodeId>,
    /// The candidate that is the headline.
    pub headline: Option<usize>,
}

/// Words of short lines from which they are a story.
const FEWEST_LINES: usize = 40;

impl Landmarks {
    /// Finds them.
    pub fn find(document: &Document, page: &Page, metadata: &Metadata) -> Self {
        let headline = find_headline(page, &metadata.title);
        let shapes = prose::shapes(page, headline);
        let cards = cards::find(document, page, &shapes);
        let shapes: Vec<bool> = shapes.iter().zip(&cards).map(|(shape, card)| *shape && !card).collect();
        let headline_node =
            headline.and_then(|index| page.candidates.get(index)).map(|candidate| candidate.holder);
        let rough =
            prose::weigh(document, page, &naming::without_comments(document, page, &shapes, headline_node));
        let mut families = naming::inherit(document, page, &rough, headline_node);
        naming::pardon(page, &shapes, &mut families);
        let prose: Vec<bool> = page
            .candidates
            .iter()
            .zip(&shapes)
            .map(|(candidate, &shape)| shape && !families[candidate.holder.index()].meets(naming::NOT_PROSE))
            .collect();
        // A story of short lines, below its headline.
        let lines = || -> Vec<bool> {
            let lines = prose::lines(page, headline);
            let named = |candidate: &Candidate| families[candidate.holder.index()].meets(naming::NOT_PROSE);
            page.candidates.iter().zip(lines).map(|(candidate, line)| line && !named(candidate)).collect()
        };
        let is_short = prose::words_of(page, &prose) < prose::FEWEST_PROSE;
        let lines = Some(lines).filter(|_| is_short).map(|lines| lines());
        let lines = lines.filter(|lines| prose::words_of(page, lines) >= FEWEST_LINES);
        // A page whose every part bears a suspicious name: the shape alone must do.
        let prose = match lines {
            Some(lines) => lines,
            None if prose.contains(&true) => prose,
            None => shapes,
        };
        let mass = prose::weigh(document, page, &prose);
        let root = find_root(document, &mass, headline_node);
        let root = widen_to_headline(document, &mass, root, headline_node);
        let (homes, heaviest) = find_homes(document, page, &prose, root);
        let paragraph = find_paragraph(document, page, &prose, &homes, root);
        Self { families, mass, prose, cards, root, homes, heaviest, paragraph, headline }
    }

    /// The families of what a candidate stands in.
    pub fn families_of(&self, candidate: &Candidate) -> Families {
        self.families.get(candidate.holder.index()).copied().unwrap_or_default()
    }

    /// Whether an element is of the same make as the story's heaviest home.
    pub fn looks_like_home(&self, document: &Document, node: NodeId) -> bool {
        let make = make_of(document, node);
        document.is_within(node, self.root)
            && !make.1.is_empty()
            && self.heaviest.is_some_and(|home| make_of(document, home) == make)
    }

    /// Whether a paragraph is of the make that most of the story's are of.
    pub fn looks_like_paragraph(&self, document: &Document, holder: NodeId) -> bool {
        document.is_within(holder, self.root)
            && self.paragraph.is_some_and(|known| make_of(document, known) == make_of(document, holder))
    }

    /// Whether the element holds the story's paragraphs directly.
    pub fn is_home(&self, node: NodeId) -> bool {
        self.homes.binary_search(&node).is_ok()
    }
}

/// An element that holds a paragraph of the story, of the make that most of them are of.
fn find_paragraph(
    document: &Document,
    page: &Page,
    prose: &[bool],
    homes: &[NodeId],
    root: NodeId,
) -> Option<NodeId> {
    let at_home = page.candidates.iter().zip(prose).filter(|(candidate, prose)| {
        **prose && homes.binary_search(&home_of(document, page, candidate, root)).is_ok()
    });
    let holders: Vec<NodeId> = at_home.map(|(candidate, _)| candidate.holder).collect();
    // A majority, if there is one, survives the cancelling out of unlike pairs (Boyer and Moore, 1981).
    let (mut chosen, mut lead) = (None, 0_usize);
    let same = |a: NodeId, b: NodeId| make_of(document, a) == make_of(document, b);
    for &holder in &holders {
        match chosen {
            Some(known) if same(known, holder) => lead += 1,
            _ if lead == 0 => (chosen, lead) = (Some(holder), 1),
            _ => lead -= 1,
        }
    }
    let chosen = chosen.filter(|&chosen| !make_of(document, chosen).1.is_empty())?;
    let alike = holders.iter().filter(|&&holder| same(chosen, holder)).count();
    (alike >= FEWEST_ALIKE && alike * 2 > holders.len()).then_some(chosen)
}

/// Paragraphs of one make from which the make tells the story's paragraphs.
const FEWEST_ALIKE: usize = 3;

/// The candidate that is the headline: a heading that says what the metadata says, or the first `h1`.
fn find_headline(page: &Page, title: &str) -> Option<usize> {
    let title = Bag::of(title);
    let headings = page.candidates.iter().enumerate().filter(|(_, candidate)| candidate.is_heading());
    let mut best: Option<(usize, f32)> = None;
    for (index, candidate) in headings {
        let level = if candidate.tag == Tag::H1 { 0.25 } else { 0.0 };
        let score = Bag::of(page.text(candidate)).overlap(&title) + level;
        if score > best.map_or(0.6, |(_, best)| best) {
            best = Some((index, score));
        }
    }
    best.map(|(index, _)| index)
        .or_else(|| page.candidates.iter().position(|candidate| candidate.tag == Tag::H1))
}
