//! Items of the story's lists that are links.

use super::headings::LONGEST_LABEL;
use crate::article::draft::{Draft, Verdict};
use crate::dom::{Attr, NodeId, Tag};
use crate::text::Edges;

/// Keeps the items that were left out as links where the story's own sentence opens their list ("Here are some of the
/// courses:"), or where more of its items were kept: a list with holes says something else.
pub fn keep_items(draft: &mut Draft<'_>) {
    let candidates = &draft.page.candidates;
    let list_of = |index: usize| draft.page.list_of(index);
    let is_link = |index: &usize| draft.verdict(*index) == Verdict::Drop("links");
    let mut kept = Vec::new();
    let mut start = 0;
    while start < candidates.len() {
        let list = list_of(start);
        let end =
            (start + 1..candidates.len()).find(|&index| list_of(index) != list).unwrap_or(candidates.len());
        let items = start..end;
        if let Some(list) = list
            && items.clone().any(|index| is_link(&index))
        {
            let stay = items.clone().filter(|&index| draft.verdict(index).is_keep()).count();
            let opened = || is_opened(draft, start) && !is_table_of_contents(draft, list);
            if stay * 2 >= items.len() || opened() {
                kept.extend(items.filter(is_link));
            }
        }
        start = end;
    }
    for index in kept {
        draft.decide(index, Verdict::Keep("item of the story's list"));
    }
}

/// Whether a sentence of the story opens what begins here. Shorter labels open lists of other stories: "Read also:".
pub(super) fn is_opened(draft: &Draft<'_>, index: usize) -> bool {
    index.checked_sub(1).is_some_and(|before| {
        let words = draft.page.candidates.get(before).map_or(0, |candidate| candidate.words);
        words > LONGEST_LABEL && draft.verdict(before).is_keep() && draft.text(before).ends_in(":：")
    })
}

/// Whether the links of a list all lead to a place of this very page.
fn is_table_of_contents(draft: &Draft<'_>, list: NodeId) -> bool {
    let document = draft.document;
    let mut links = document.elements(list, Tag::A).filter_map(|link| document.attribute(link, Attr::Href));
    links.all(|href| href.starts_with('#'))
}
