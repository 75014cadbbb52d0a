//! Lists: the items that were kept, as one block.

use super::block::{Block, BlockKind, ListItem};
use super::build::push_block;
use super::draft::Draft;
use super::inlines::{self, Joined};
use crate::dom::{NodeId, Tag};

/// Whether a list is one to its reader. A list whose items hold headings or several paragraphs is only how a
/// page arranges its parts: the entries of a live blog, cards.
pub fn is_list(draft: &Draft<'_>, list: NodeId) -> bool {
    !draft.page.is_structural(list)
}

/// Builds the block of a list that begins with this candidate; says which candidate comes next.
pub fn build(draft: &Draft<'_>, index: usize, list: NodeId, blocks: &mut Vec<Block>) -> usize {
    let mut items: Vec<ListItem> = Vec::new();
    let mut line = Joined::default();
    let mut last_item = None;
    let mut next = index;
    while let Some(candidate) =
        draft.page.candidates.get(next).filter(|candidate| candidate.within.list == Some(list))
    {
        if draft.verdict(next).is_keep() {
            let part = inlines::read(draft, candidate);
            let same_item = candidate.within.item.is_some() && candidate.within.item == last_item;
            if let Some(item) = items.last_mut().filter(|_| same_item) {
                item.text.push('\n');
                item.text.push_str(&part.text);
                line.push("\n", part);
            } else {
                let depth = candidate.within.depth.saturating_sub(1);
                items.push(ListItem { text: part.text.clone(), depth });
                line.push("\n\n", part);
            }
            last_item = candidate.within.item;
        }
        next += 1;
    }
    let ordered = draft.document.is(list, Tag::Ol);
    push_block(blocks, BlockKind::List { ordered, items }, line.into_line());
    next.max(index + 1)
}
