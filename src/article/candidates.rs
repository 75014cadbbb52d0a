//! [`Candidate`]s: the paragraph-sized pieces that [`collect`](super::collect) cuts the page into.
//!
//! A candidate is a run of words and inline elements directly inside one block element: a `p`, a heading,
//! an item of a list, the bare words between two `div`s. Two `<br>` in a row part candidates too. Every word
//! that the page shows belongs to exactly one candidate, so that what is left out can be counted.

use super::regions::Region;
use super::rules::Families;
use crate::dom::{Document, NodeId, Tag};
use crate::text::encoding;
use std::borrow::Cow;
use std::ops::Range;

/// A paragraph-sized piece of the page.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Where the run begins.
    pub first: NodeId,
    /// Its last node, itself among it.
    pub last: NodeId,
    /// The block element that it stands in directly.
    pub holder: NodeId,
    /// The block element around that one.
    pub home: NodeId,
    /// The name of the holder.
    pub tag: Tag,
    /// What it is a part of.
    pub within: Within,
    /// Its words in [`Page::texts`]: bytes.
    pub text: Range<usize>,
    /// How many words.
    pub words: usize,
    /// How many of them are links.
    pub linked: usize,
    /// How many of them are set strong or emphasised.
    pub emphasised: usize,
    /// Marks that end a sentence.
    pub sentences: usize,
    /// Whether its last mark ends a sentence.
    pub ends_sentence: bool,
}

impl Candidate {
    /// The share of its words that are links.
    pub fn link_density(&self) -> f32 {
        self.linked.min(self.words) as f32 / self.words.max(1) as f32
    }

    /// Whether it is a heading.
    pub fn is_heading(&self) -> bool {
        heading_level(self.tag).is_some()
    }
}

/// What a piece of the page is a part of.
#[derive(Debug, Clone, Copy, Default)]
pub struct Within {
    /// The outermost list.
    pub list: Option<NodeId>,
    /// The item of a list that is nearest.
    pub item: Option<NodeId>,
    /// How many lists it is nested in.
    pub depth: u8,
    /// The outermost block quotation.
    pub quote: Option<NodeId>,
    /// What is kept or left out as a whole.
    pub region: Option<(NodeId, Region)>,
}

/// Something of the page that is no run of words: a picture, a post of another site, a table, a rule.
#[derive(Debug, Clone, Copy)]
pub struct Medium {
    /// The element.
    pub node: NodeId,
    /// The block element around it.
    pub home: NodeId,
    /// What it is; `None` for a bare `img` or `hr`.
    pub region: Option<Region>,
}

/// The page, cut up.
#[derive(Debug, Default)]
pub struct Page {
    /// In document order.
    pub candidates: Vec<Candidate>,
    /// In document order.
    pub media: Vec<Medium>,
    /// The words of all candidates.
    pub texts: String,
    /// What the names of each element tell of it, by the node's index; not of what is around it.
    pub families: Vec<Families>,
    /// Outermost lists that only arrange parts of the page, in document order: their items hold headings or several
    /// paragraphs.
    pub structural_lists: Vec<NodeId>,
    /// Inline elements for screen readers, in document order: no part of the words around them.
    pub skipped: Vec<NodeId>,
    /// For each element, how many candidates it holds directly or deeper.
    pub held: Vec<u32>,
    /// Whether the page's text was encoded twice; the candidates' words have been repaired.
    pub encoded_twice: bool,
    /// Whether what the page hides was left out.
    pub visibility_is_shown: bool,
}

impl Page {
    /// A candidate's words, white space collapsed.
    pub fn text(&self, candidate: &Candidate) -> &str {
        self.texts.get(candidate.text.clone()).unwrap_or("")
    }

    /// Whether a list only arranges parts of the page.
    pub fn is_structural(&self, list: NodeId) -> bool {
        self.structural_lists.binary_search(&list).is_ok()
    }

    /// The list that a candidate is an item of, if it is one to its reader.
    pub fn list_of(&self, index: usize) -> Option<NodeId> {
        self.candidates.get(index)?.within.list.filter(|&list| !self.is_structural(list))
    }

    /// The words of a text node, repaired where the page was encoded twice.
    pub fn words_of<'a>(&self, document: &'a Document, node: NodeId) -> Option<Cow<'a, str>> {
        let text = document.text(node)?;
        Some(if self.encoded_twice { encoding::repaired(text) } else { Cow::Borrowed(text) })
    }

    /// The candidates that begin inside an element.
    pub fn candidates_in<'a>(
        &'a self,
        document: &'a Document,
        node: NodeId,
    ) -> impl Iterator<Item = &'a Candidate> {
        let first = self.candidates.partition_point(|candidate| candidate.first < node);
        let rest = self.candidates.get(first..).unwrap_or(&[]).iter();
        rest.take_while(move |candidate| document.is_within(candidate.first, node))
    }
}

/// Whether the walk takes what the page hides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// Only what is shown.
    Shown,
    /// Everything.
    All,
}

/// 1 to 6 for a heading.
pub fn heading_level(tag: Tag) -> Option<u8> {
    match tag {
        Tag::H1 => Some(1),
        Tag::H2 => Some(2),
        Tag::H3 => Some(3),
        Tag::H4 => Some(4),
        Tag::H5 => Some(5),
        Tag::H6 => Some(6),
        _ => None,
    }
}
