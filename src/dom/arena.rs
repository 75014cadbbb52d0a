//! A page as a tree in one vector. Document order is index order, and a subtree is a range of indexes, so
//! that "everything inside", "before" and "after" are comparisons of numbers.

use super::tags::{Attr, Tag};
use std::ops::Range;

/// The place of a node in its [`Document`]. Smaller means earlier in the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub(super) u32);

impl NodeId {
    /// The document itself.
    pub const ROOT: Self = Self(0);

    /// The number of nodes before this one; an index into a table beside the document.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A node of the page.
#[derive(Debug, Clone)]
pub struct Node {
    pub(super) data: NodeData,
    pub(super) parent: NodeId,
    /// One past the last node of this subtree.
    pub(super) end: u32,
    pub(super) hidden: bool,
}

/// What a node is; ranges point into the document's strings (bytes) and attributes (indexes).
#[derive(Debug, Clone)]
pub(super) enum NodeData {
    Root,
    Element { tag: Tag, attributes: Range<u32> },
    Text(Range<u32>),
}

/// A page: all nodes in document order, with the strings that they own.
#[derive(Debug, Clone)]
pub struct Document {
    pub(super) nodes: Vec<Node>,
    pub(super) attributes: Vec<(Attr, Range<u32>)>,
    pub(super) strings: String,
    /// The address that the page was loaded from, if it is known.
    pub url: Option<String>,
}

impl Document {
    /// How many nodes there are, the document itself among them.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is nothing but the document itself.
    pub fn is_empty(&self) -> bool {
        self.nodes.len() <= 1
    }

    /// All nodes, in document order, the document itself first.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (0..u32::try_from(self.nodes.len()).unwrap_or(u32::MAX)).map(NodeId)
    }

    /// The node's name; `None` for text and for the document itself.
    pub fn tag(&self, id: NodeId) -> Option<Tag> {
        match self.nodes[id.index()].data {
            NodeData::Element { tag, .. } => Some(tag),
            NodeData::Root | NodeData::Text(_) => None,
        }
    }

    /// Whether the node is an element of this name.
    pub fn is(&self, id: NodeId, tag: Tag) -> bool {
        self.tag(id) == Some(tag)
    }

    /// The text of a text node, as it stands in the page; `None` for all other nodes.
    pub fn text(&self, id: NodeId) -> Option<&str> {
        match &self.nodes[id.index()].data {
            NodeData::Text(range) => Some(self.string(range)),
            NodeData::Root | NodeData::Element { .. } => None,
        }
    }

    /// The value of an attribute, as it stands in the page.
    pub fn attribute(&self, id: NodeId, name: Attr) -> Option<&str> {
        self.attributes(id).find(|(attribute, _)| *attribute == name).map(|(_, value)| value)
    }

    /// All attributes of an element that were kept, in the page's order.
    pub fn attributes(&self, id: NodeId) -> impl Iterator<Item = (Attr, &str)> {
        let range = match &self.nodes[id.index()].data {
            NodeData::Element { attributes, .. } => attributes.clone(),
            NodeData::Root | NodeData::Text(_) => 0..0,
        };
        self.attributes[range.start as usize..range.end as usize]
            .iter()
            .map(|(name, value)| (*name, self.string(value)))
    }

    /// Whether the page does not show the node: it, or what it stands in, is not displayed.
    pub fn is_hidden(&self, id: NodeId) -> bool {
        self.nodes[id.index()].hidden
    }

    /// The node that this one stands in; `None` for the document itself.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        (id != NodeId::ROOT).then(|| self.nodes[id.index()].parent)
    }

    /// The parent, its parent, and so on up to the document itself.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.parent(id), |&id| self.parent(id))
    }

    /// The first of the nodes directly inside.
    pub fn first_child(&self, id: NodeId) -> Option<NodeId> {
        let next = id.0 + 1;
        (next < self.nodes[id.index()].end).then_some(NodeId(next))
    }

    /// The next node with the same parent.
    pub fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        let parent = self.parent(id)?;
        let next = self.nodes[id.index()].end;
        (next < self.nodes[parent.index()].end).then_some(NodeId(next))
    }

    /// The nodes directly inside, in document order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.first_child(id), |&id| self.next_sibling(id))
    }

    /// Everything inside, in document order, the node itself left out.
    pub fn descendants(&self, id: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (id.0 + 1..self.nodes[id.index()].end).map(NodeId)
    }

    /// The first node that is neither this one nor inside it; `None` at the end of the page.
    pub fn after(&self, id: NodeId) -> Option<NodeId> {
        let end = self.nodes[id.index()].end;
        ((end as usize) < self.nodes.len()).then_some(NodeId(end))
    }

    /// The nodes from one to another, in document order, both among them.
    pub fn between(&self, first: NodeId, last: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<> {
        (first.0..=last.0).map(NodeId)
    }

    /// The next node in document order, whether inside this one or after it.
    pub fn following(&self, id: NodeId) -> Option<NodeId> {
        let next = id.0 + 1;
        ((next as usize) < self.nodes.len()).then_some(NodeId(next))
    }

    /// Whether the first node is the second or stands in it.
    pub fn is_within(&self, inner: NodeId, outer: NodeId) -> bool {
        outer <= inner && inner.0 < self.nodes[outer.index()].end
    }

    /// The elements of this name inside a node, in document order.
    pub fn elements(&self, within: NodeId, tag: Tag) -> impl Iterator<Item = NodeId> + '_ {
        self.descendants(within).filter(move |&id| self.is(id, tag))
    }

    /// All text inside a node, joined as it stands, white space untouched.
    pub fn text_content(&self, id: NodeId) -> String {
        std::iter::once(id).chain(self.descendants(id)).filter_map(|id| self.text(id)).collect()
    }

    fn string(&self, range: &Range<u32>) -> &str {
        self.strings.get(range.start as usize..range.end as usize).unwrap_or("")
    }
}
