//! What the steps of classification share: the page cut up, what is known of it, and a verdict on each
//! candidate. The verdicts are the trace: each says which rule decided last.

use super::candidates::{Candidate, Page};
use super::landmarks::Landmarks;
use super::types::NoteKind;
use crate::dom::{Document, NodeId};
use crate::metadata::Metadata;
use crate::net::Net;

/// What becomes of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing has been decided yet.
    Open,
    /// It is part of the body.
    Keep(&'static str),
    /// It is left out.
    Drop(&'static str),
    /// It is a line about the story.
    Note(NoteKind),
    /// It is shown elsewhere: as headline, byline, date.
    Shown(&'static str),
    /// It is the summary under the headline.
    Standfirst,
    /// It belongs to a figure, a table, a post: its region decides.
    Region,
}

impl Verdict {
    /// Whether it is part of the body.
    pub fn is_keep(self) -> bool {
        matches!(self, Self::Keep(_))
    }

    /// Whether a step may still decide.
    pub fn is_open(self) -> bool {
        self == Self::Open
    }

    /// Whether it is left out of the body for being said of a picture.
    pub fn is_caption(self) -> bool {
        matches!(self, Self::Drop("caption" | "credit"))
    }

    /// Whether it is left out and shown nowhere.
    pub fn is_left_out(self) -> bool {
        matches!(self, Self::Drop(_)) && !self.is_caption()
    }

    /// The rule that decided.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Open => "undecided",
            Self::Keep(reason) | Self::Drop(reason) | Self::Shown(reason) => reason,
            Self::Note(_) => "note",
            Self::Standfirst => "standfirst",
            Self::Region => "region",
        }
    }
}

/// A page on its way to becoming an article.
#[derive(Debug)]
pub struct Draft<'a> {
    /// The page.
    pub document: &'a Document,
    /// The page, cut up.
    pub page: &'a Page,
    /// What the page says of its story.
    pub metadata: &'a Metadata,
    /// Where the story's parts are.
    pub landmarks: Landmarks,
    /// A verdict on each candidate, in the candidates' order.
    pub verdicts: Vec<Verdict>,
    /// The net that takes the second look; without one, the rules have the last word.
    pub net: Option<Net<'a>>,
    /// What that net said of each candidate: log-odds that it belongs to the story; `None` where it was not asked.
    pub scores: Vec<Option<f32>>,
}

impl Draft<'_> {
    /// The candidates with their indexes.
    pub fn candidates(&self) -> impl DoubleEndedIterator<Item = (usize, &Candidate)> + ExactSizeIterator {
        self.page.candidates.iter().enumerate()
    }

    /// A candidate's words.
    pub fn text(&self, index: usize) -> &str {
        self.page.candidates.get(index).map_or("", |candidate| self.page.text(candidate))
    }

    /// The verdict on a candidate.
    pub fn verdict(&self, index: usize) -> Verdict {
        self.verdicts.get(index).copied().unwrap_or(Verdict::Open)
    }

    /// Decides on a candidate.
    pub fn decide(&mut self, index: usize, verdict: Verdict) {
        if let Some(place) = self.verdicts.get_mut(index) {
            *place = verdict;
        }
    }

    /// Decides on all candidates on which the rule has a verdict.
    pub fn decide_each(&mut self, mut rule: impl FnMut(&Self, usize, &Candidate) -> Option<Verdict>) {
        for index in 0..self.page.candidates.len() {
            let Some(candidate) = self.page.candidates.get(index) else { break };
            if let Some(verdict) = rule(self, index, candidate) {
                self.decide(index, verdict);
            }
        }
    }

    /// Whether a candidate stands in an element.
    pub fn stands_in(&self, candidate: &Candidate, node: NodeId) -> bool {
        self.document.is_within(candidate.holder, node)
    }
}
