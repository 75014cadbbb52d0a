//! The one way in which a [`Document`] is made: nodes are opened and closed in document order.
//!
//! The rules of what is kept stand here, so that a live page and the same HTML parsed give the same
//! document; `extension/content/walker.js` follows the same ones:
//!
//! * elements that never hold words are left out with all they hold: [`is_left_out`];
//! * an `svg` is kept, what is in it is not; a `template` is kept, its inert content is not;
//! * a `script` is kept with its text where it holds data (its type names JSON), otherwise left out;
//! * of attributes, those that [`Attr`] lists, unless they are longer than [`MAX_ATTRIBUTE`];
//! * comments and processing instructions are left out; texts stay as they are, white space too;
//! * an element with an open shadow root holds what the shadow tree shows, slots filled.

use super::arena::{Document, Node, NodeData, NodeId};
use super::limits::{MAX_NODES, MAX_TEXT};
use super::tags::{Attr, Tag};
use crate::error::Error;
use crate::text::{Chars, Seek};
use std::ops::Range;

#[cfg(doc)]
use super::limits::MAX_ATTRIBUTE;

/// Builds a document from nodes in document order.
#[derive(Debug)]
pub struct Builder {
    document: Document,
    open: Vec<NodeId>,
}

/// How deep in a heading its words stand.
const DEEPEST_BUTTON: usize = 6;

impl Builder {
    /// An empty document of the page at this address.
    pub fn new(url: Option<&str>) -> Self {
        let root = Node { data: NodeData::Root, parent: NodeId::ROOT, end: 1, hidden: false };
        let url = url.filter(|url| !url.is_empty()).map(str::to_owned);
        let document = Document { nodes: vec![root], attributes: Vec::new(), strings: String::new(), url };
        Self { document, open: vec![NodeId::ROOT] }
    }

    /// Opens an element inside the one that is open.
    ///
    /// # Errors
    /// [`Error::TooLarge`] past the caps of [`super::limits`].
    pub fn open(&mut self, tag: Tag, hidden: bool) -> Result<NodeId, Error> {
        let at = index(self.document.attributes.len())?;
        let hidden = hidden && !self.is_answer();
        let id = self.push(NodeData::Element { tag, attributes: at..at }, hidden)?;
        self.open.push(id);
        Ok(id)
    }

    /// Whether what is opened now stands right behind a heading that is a button: folded up, one click away.
    fn is_answer(&self) -> bool {
        let current = self.current();
        let nodes = &self.document.nodes;
        let mut last = nodes.len().checked_sub(1).map(|last| &nodes[last]);
        if let Some(NodeData::Text(words)) = last.filter(|last| last.parent == current).map(|last| &last.data)
        {
            let words = self.document.strings.get(words.start as usize..words.end as usize);
            let blank = words.is_none_or(Chars::is_blank);
            last = nodes.len().checked_sub(2).filter(|_| blank).map(|last| &nodes[last]);
        }
        let mut has_button = false;
        for _ in 0..DEEPEST_BUTTON {
            let Some(node) = last else { return false };
            let NodeData::Element { tag, .. } = node.data else {
                last = nodes.get(node.parent.index());
                continue;
            };
            if node.parent == current {
                return has_button
                    && matches!(tag, Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 | Tag::Dt);
            }
            has_button |= tag == Tag::Button;
            last = nodes.get(node.parent.index());
        }
        false
    }

    /// Gives the element that was opened last, and holds nothing yet, an attribute.
    ///
    /// # Errors
    /// [`Error::TooLarge`] past the caps of [`super::limits`].
    pub fn attribute(&mut self, name: Attr, value: Range<usize>) -> Result<(), Error> {
        let value = index(value.start)?..index(value.end)?;
        self.document.attributes.push((name, value));
        let count = index(self.document.attributes.len())?;
        if let Some(NodeData::Element { attributes, .. }) =
            self.document.nodes.last_mut().map(|node| &mut node.data)
        {
            attributes.end = count;
        }
        Ok(())
    }

    /// Adds a text to the element that is open.
    ///
    /// # Errors
    /// [`Error::TooLarge`] past the caps of [`super::limits`].
    pub fn text(&mut self, value: Range<usize>) -> Result<NodeId, Error> {
        let value = index(value.start)?..index(value.end)?;
        self.push(NodeData::Text(value), false)
    }

    /// Stores a string and says where; for the ranges that [`Self::attribute`] and [`Self::text`] take.
    ///
    /// # Errors
    /// [`Error::TooLarge`] past the caps of [`super::limits`].
    pub fn store(&mut self, value: &str) -> Result<Range<usize>, Error> {
        let strings = &mut self.document.strings;
        let start = strings.len();
        // A UTF-16 unit is at most three bytes of UTF-8.
        if start + value.len() > 3 * MAX_TEXT {
            return Err(too_large());
        }
        strings.push_str(value);
        Ok(start..strings.len())
    }

    /// Closes the element that was opened last.
    pub fn close(&mut self) {
        if self.open.len() > 1
            && let Some(id) = self.open.pop()
        {
            self.seal(id);
        }
    }

    /// The element that is open, or the document itself.
    pub fn current(&self) -> NodeId {
        self.open.last().copied().unwrap_or(NodeId::ROOT)
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len() - 1
    }

    /// The document, with everything that is still open closed.
    pub fn finish(mut self) -> Document {
        while let Some(id) = self.open.pop() {
            self.seal(id);
        }
        self.document
    }

    /// The same, where the ranges point into this string and nothing was stored.
    pub fn finish_with(self, strings: String) -> Document {
        debug_assert!(self.document.strings.is_empty(), "a document has one string");
        Document { strings, ..self.finish() }
    }

    fn seal(&mut self, id: NodeId) {
        self.document.nodes[id.index()].end = u32::try_from(self.document.nodes.len()).unwrap_or(u32::MAX);
    }

    fn push(&mut self, data: NodeData, hidden: bool) -> Result<NodeId, Error> {
        let nodes = &mut self.document.nodes;
        if nodes.len() >= MAX_NODES {
            return Err(too_large());
        }
        let id = NodeId(index(nodes.len())?);
        let parent = self.open.last().copied().unwrap_or(NodeId::ROOT);
        let hidden = hidden || nodes[parent.index()].hidden;
        nodes.push(Node { data, parent, end: id.0 + 1, hidden });
        Ok(id)
    }
}

/// Whether an element of this name is left out with all that it holds, in the walker and the parser alike.
/// `script_type` is the `type` attribute of a script.
pub fn is_left_out(name: &str, script_type: Option<&str>) -> bool {
    match name {
        // Rules of presentation, not words of the page.
        "style" => true,
        "script" => !script_type.is_some_and(|kind| kind.to_ascii_lowercase().holds("json")),
        _ => false,
    }
}

/// Whether what an element of this name holds is left out: pictures drawn in markup, and content that is
/// not part of the page until a script takes it.
pub fn is_kept_empty(name: &str) -> bool {
    matches!(name, "svg" | "template")
}

/// The answer to a page past the caps.
pub(super) fn too_large() -> Error {
    Error::TooLarge(format!("The page is larger than {MAX_NODES} nodes or {MAX_TEXT} characters."))
}

fn index(value: usize) -> Result<u32, Error> {
    u32::try_from(value).map_err(|_| too_large())
}
