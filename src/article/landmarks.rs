//! Where a story is on its page: the first of the two passes. The surely good candidates are found by their
//! shape, their words weigh on all that they stand in, and the heaviest elements show the story's homes.

use super::candidates::{Candidate, Page};
use super::cards;
use super::rules::Families;
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::metadata::Metadata;
use crate::text::order;
use crate::text::words;

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
    /// The candidate that is the headline.
    pub headline: Option<usize>,
}

impl Landmarks {
    /// Finds them.
    pub fn find(document: &Document, page: &Page, metadata: &Metadata) -> Self {
        let headline = find_headline(page, &metadata.title);
        let shapes = shapes(page, headline);
        let cards = cards::find(document, page, &shapes);
        let shapes: Vec<bool> = shapes.iter().zip(&cards).map(|(shape, card)| *shape && !card).collect();
        let headline_node =
            headline.and_then(|index| page.candidates.get(index)).map(|candidate| candidate.holder);
        let rough = weigh(document, page, &without_comments(document, page, &shapes, headline_node));
        let mut families = inherit(document, page, &rough, headline_node);
        pardon(page, &shapes, &mut families);
        let prose: Vec<bool> = page
            .candidates
            .iter()
            .zip(&shapes)
            .map(|(candidate, &shape)| shape && !families[candidate.holder.index()].meets(NOT_PROSE))
            .collect();
        // A page whose every part bears a suspicious name: the shape alone must do.
        let prose = if prose.contains(&true) { prose } else { shapes };
        let mass = weigh(document, page, &prose);
        let root = find_root(document, &mass, headline_node);
        let root = widen_to_headline(document, &mass, root, headline_node);
        let (homes, heaviest) = find_homes(document, page, &prose, root);
        Self { families, mass, prose, cards, root, homes, heaviest, headline }
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

    /// Whether the element holds the story's paragraphs directly.
    pub fn is_home(&self, node: NodeId) -> bool {
        self.homes.binary_search(&node).is_ok()
    }
}

/// What surely good candidates do not stand in.
const NOT_PROSE: Families =
    Families::FURNITURE.or(Families::SURROUNDINGS).or(Families::CAPTION).or(Families::CREDIT);

/// Names around a body that it does not mind: of teasers that open into the story, of offers around it.
const AROUND_BODY: Families = NOT_PROSE.without(Families::COMMENTS).without(Families::NAVIGATION);

/// Fewest words of a surely good candidate: shorter ones are often teasers, captions and labels.
const PROSE_WORDS: usize = 15;

/// Words from which a candidate needs no mark at its end to be prose.
const LONG_PROSE_WORDS: usize = 30;

/// Highest share of links in prose.
const PROSE_LINKS: f32 = 0.35;

fn has_the_shape_of_prose(page: &Page, candidate: &Candidate) -> bool {
    let own = page.families.get(candidate.holder.index()).copied().unwrap_or_default();
    candidate.within.region.is_none()
        && !candidate.is_heading()
        && candidate.words >= PROSE_WORDS
        && candidate.sentences > 0
        && (candidate.ends_sentence
            || (candidate.words >= LONG_PROSE_WORDS && !page.text(candidate).contains(['|', '©'])))
        && candidate.link_density() < PROSE_LINKS
        && !own.meets(Families::FURNITURE)
}

/// The choice without what readers wrote: under some stories there is more of it than of the story.
fn without_comments(
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
fn pardon(page: &Page, shapes: &[bool], families: &mut [Families]) {
    for _ in 0..MOST_PARDONS {
        let prose =
            page.candidates.iter().zip(shapes).filter(|(_, shape)| **shape).map(|(candidate, _)| candidate);
        let of = |candidate: &Candidate| families.get(candidate.holder.index()).copied().unwrap_or_default();
        let words = |prose: &mut dyn Iterator<Item = &Candidate>| {
            prose.map(|candidate| candidate.words).sum::<usize>()
        };
        let all = words(&mut prose.clone());
        let unnamed = words(&mut prose.clone().filter(|candidate| !of(candidate).meets(NOT_PROSE)));
        if unnamed * 4 > all || unnamed > ENOUGH_WORDS {
            return;
        }
        let worst = NOT_PROSE
            .without(Families::COMMENTS)
            .each()
            .map(|family| (words(&mut prose.clone().filter(|candidate| of(candidate).meets(family))), family))
            .max_by_key(|(words, _)| *words);
        let Some((_, worst)) = worst.filter(|(words, _)| words * 2 > all) else { return };
        for names in families.iter_mut() {
            *names = names.without(worst);
        }
    }
}

/// Families that are taken back on one page.
const MOST_PARDONS: usize = 3;

/// Words that are a story: with so many left, what bears a name of furniture is furniture.
const ENOUGH_WORDS: usize = 150;

/// The candidates that have the shape of prose; if they are too few for a story, short lines below the
/// headline too: the notes of a meeting, a list of findings.
fn shapes(page: &Page, headline: Option<usize>) -> Vec<bool> {
    let strict: Vec<bool> =
        page.candidates.iter().map(|candidate| has_the_shape_of_prose(page, candidate)).collect();
    let chosen = page.candidates.iter().zip(&strict).filter(|(_, chosen)| **chosen);
    if chosen.map(|(candidate, _)| candidate.words).sum::<usize>() >= FEWEST_PROSE {
        return strict;
    }
    let lines = page.candidates.iter().enumerate().map(|(index, candidate)| {
        let below = headline.is_some_and(|headline| index > headline);
        below && is_line(page, candidate)
    });
    lines.zip(strict).map(|(line, strict)| line || strict).collect()
}

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
const FEWEST_PROSE: usize = 20;

/// Words of such a line.
const LINE_WORDS: usize = 5;

/// Adds up the words of the chosen candidates for every element that they stand in.
fn weigh(document: &Document, page: &Page, chosen: &[bool]) -> Vec<u32> {
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

/// Hands the names of elements down to what stands in them.
fn inherit(document: &Document, page: &Page, mass: &[u32], headline: Option<NodeId>) -> Vec<Families> {
    let total = mass[NodeId::ROOT.index()];
    let mut inherited = vec![Families::NONE; document.len()];
    for id in document.ids() {
        let own = page.families[id.index()];
        let outer = document.parent(id).map_or(Families::NONE, |parent| inherited[parent.index()]);
        let around_story = matches!(document.tag(id), Some(Tag::Html | Tag::Body | Tag::Main));
        let heavy = u64::from(mass[id.index()]) * 2 > u64::from(total);
        let body = own.meets(Families::BODY) && u64::from(mass[id.index()]) * 20 > u64::from(total);
        let holds_headline = headline.is_some_and(|headline| document.is_within(headline, id));
        let own = if around_story || (heavy && (holds_headline || !own.meets(Families::COMMENTS))) {
            own.without(NOT_PROSE)
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
        inherited[id.index()] = outer.or(own);
    }
    inherited
}

/// Words of prose in an element from which "paywall" names what is for subscribers, not what is offered.
const BEHIND_PAYWALL: u32 = 50;

/// The candidate that is the headline: a heading that says what the metadata says, or the first `h1`.
fn find_headline(page: &Page, title: &str) -> Option<usize> {
    let title = words::fold(title);
    let headings = page.candidates.iter().enumerate().filter(|(_, candidate)| candidate.is_heading());
    let mut best: Option<(usize, f32)> = None;
    for (index, candidate) in headings {
        let text = words::fold(page.text(candidate));
        if text.is_empty() {
            continue;
        }
        let level = if candidate.tag == Tag::H1 { 0.25 } else { 0.0 };
        let score = words::overlap(&text, &title) + level;
        if score > best.map_or(0.6, |(_, best)| best) {
            best = Some((index, score));
        }
    }
    best.map(|(index, _)| index)
        .or_else(|| page.candidates.iter().position(|candidate| candidate.tag == Tag::H1))
}

/// Goes down from the document as long as one element holds nearly all of what its parent holds.
fn find_root(document: &Document, mass: &[u32], headline: Option<NodeId>) -> NodeId {
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
fn widen_to_headline(document: &Document, mass: &[u32], root: NodeId, headline: Option<NodeId>) -> NodeId {
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
fn find_homes(
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
fn make_of(document: &Document, node: NodeId) -> (Option<Tag>, &str) {
    (document.tag(node), document.attribute(node, Attr::Class).unwrap_or(""))
}
