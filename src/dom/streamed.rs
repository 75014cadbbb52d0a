//! Pages that a server streams in pieces, as React's does: a piece comes late, in a hidden `div` at the page's end,
//! and a script puts it where a `template` holds its place. Without scripts the text would stay hidden.
//! Only for HTML as a string: in a browser the scripts have run.

use markup5ever_rcdom::{Handle, NodeData};
use std::collections::BTreeMap;

/// The pieces that came late, by the name that they share with their place: `S:1` goes to `B:1` or `P:1`.
#[derive(Default)]
pub(super) struct Streamed(BTreeMap<String, Handle>);

impl Streamed {
    /// Finds them. Walks without recursion: the depth is the page's to choose.
    pub(super) fn find(document: &Handle) -> Self {
        let mut pieces = BTreeMap::new();
        let mut open: Vec<Handle> = document.children.borrow().iter().cloned().collect();
        while let Some(node) = open.pop() {
            if let Some(name) = piece(&node) {
                pieces.insert(name, node.clone());
            }
            open.extend(node.children.borrow().iter().cloned());
        }
        Self(pieces)
    }

    /// Takes the piece whose place this `template` holds. Each is given out once.
    pub(super) fn take(&mut self, template: &Handle) -> Option<Handle> {
        let place = id(template)?;
        let name = place.strip_prefix("B:").or_else(|| place.strip_prefix("P:"))?;
        self.0.remove(name)
    }

    /// Whether the node is a piece that has been put in its place, or will be shown where it stands.
    pub(super) fn is_placed(&self, node: &Handle) -> bool {
        piece(node).is_some_and(|name| !self.0.contains_key(&name))
    }
}

/// The name of a piece that came late.
fn piece(node: &Handle) -> Option<String> {
    let NodeData::Element { name, attrs, .. } = &node.data else { return None };
    let hidden = attrs.borrow().iter().any(|attribute| &*attribute.name.local == "hidden");
    let id = id(node).filter(|_| hidden && &*name.local == "div")?;
    id.strip_prefix("S:").map(str::to_owned)
}

fn id(node: &Handle) -> Option<String> {
    let NodeData::Element { attrs, .. } = &node.data else { return None };
    let attrs = attrs.borrow();
    attrs.iter().find(|attribute| &*attribute.name.local == "id").map(|attribute| attribute.value.to_string())
}
