//! The lines around the headline, whatever their elements are named: byline and date stand there.

use super::{is_block, starts_piece};
use crate::dom::{Document, NodeId, Tag};
use crate::text::{Chars, Edges, words};

/// A line near the headline.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its first text.
    pub node: NodeId,
    /// Its words; a line break where a piece touches the one before it.
    pub text: String,
}

/// The lines from the headline on: down to the story's first longer paragraphs, and the last few above it.
pub fn around(document: &Document, headline: NodeId) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut long = 0;
    for line in (Lines { document, at: document.after(headline), end: None }).take(MOST_BELOW) {
        // A post's author and date are not the story's.
        let quoted = |outer: NodeId| document.is(outer, Tag::Blockquote);
        if document.ancestors(line.node).take(MOST_OUTER).any(quoted) {
            continue;
        }
        long += usize::from(words::count(&line.text) >= LONG);
        if long > MOST_LONG {
            break;
        }
        lines.push(line);
    }
    let from = document.ids().nth(headline.index().saturating_sub(NODES_ABOVE));
    let above: Vec<Line> = Lines { document, at: from, end: Some(headline) }.collect();
    lines.extend(above.into_iter().rev().take(MOST_ABOVE));
    // Some headings hold byline and date too.
    lines.extend(Lines { document, at: Some(headline), end: document.after(headline) });
    lines
}

/// All lines of a page.
pub fn all(document: &Document) -> impl Iterator<Item = Line> {
    Lines { document, at: Some(NodeId::ROOT), end: None }
}

/// Where the page shows a headline without a heading: the text that says it.
pub fn find(document: &Document, headline: &str) -> Option<NodeId> {
    let headline = words::fold(headline);
    let longest = 2 * headline.len() + 10;
    document.ids().find(|&node| {
        let text =
            document.text(node).filter(|text| text.len() >= headline.len() && text.trim().len() < longest);
        !headline.is_empty()
            && text.is_some_and(|text| words::folds_to(text, &headline) && is_shown(document, node))
    })
}

/// Lines below and above the headline.
const MOST_BELOW: usize = 40;
const MOST_ABOVE: usize = 6;

/// Nodes above the headline among which these lines are looked for.
const NODES_ABOVE: usize = 120;

/// Words of a longer paragraph, and how many of them may stand above the byline: standfirst and caption.
const LONG: usize = 25;
const MOST_LONG: usize = 2;

/// Elements around a line among which a block quotation is looked for.
const MOST_OUTER: usize = 8;

/// Nodes of a line, and elements around a text among which its block is looked for.
const MOST_NODES: usize = 60;

/// The lines from one node up to another.
struct Lines<'a> {
    document: &'a Document,
    at: Option<NodeId>,
    end: Option<NodeId>,
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let document = self.document;
        let mut text = String::new();
        let mut first = None;
        let mut block = None;
        let mut nodes = 0;
        while let Some(node) = self.at.filter(|&at| self.end.is_none_or(|end| at < end)) {
            if let Some(tag) = document.tag(node) {
                if first.is_some() && (is_block(tag) || nodes > MOST_NODES) {
                    break;
                }
                if starts_piece(tag) && !text.is_empty() && !text.ends_in(" \n") {
                    text.push('\n');
                }
            } else if let Some(words) = document.text(node).filter(|_| is_shown(document, node)) {
                let mut outer = document.ancestors(node).take(MOST_NODES);
                let inside = outer.find(|&outer| document.tag(outer).is_some_and(is_block));
                let is_blank = words.is_blank();
                if first.is_some() && inside != block && !is_blank {
                    break;
                }
                words::push_collapsed(&mut text, 0, words);
                if first.is_none() && !is_blank {
                    (first, block) = (Some(node), inside);
                }
            }
            nodes += usize::from(first.is_some());
            self.at = document.following(node);
        }
        let text = text.trim().to_owned();
        first.map(|node| Line { node, text })
    }
}

fn is_shown(document: &Document, node: NodeId) -> bool {
    let inside = document.parent(node).and_then(|parent| document.tag(parent));
    !document.is_hidden(node) && !matches!(inside, Some(Tag::Script | Tag::Noscript | Tag::Title))
}
