//! Other stories and pictures' words among the running text.

use crate::article::candidates::{Candidate, Medium};
use crate::article::draft::{Draft, Verdict};
use crate::article::regions::Region;
use crate::article::rules::Families;
use crate::article::{captions, homes};
use crate::dom::{NodeId, Tag};
use crate::text::Edges;

/// Drops what stands in boxes of the same make with linked headlines.
pub fn drop_cards(draft: &mut Draft<'_>) {
    draft.decide_each(|draft, index, _| {
        let in_card = draft.landmarks.cards.get(index) == Some(&true);
        (in_card && draft.verdict(index).is_open()).then_some(Verdict::Drop("cards"))
    });
}

/// Drops `article` elements inside the story, if most of the story is not in such elements: cards that lead
/// to other stories.
pub fn drop_nested_articles(draft: &mut Draft<'_>) {
    let root = draft.landmarks.root;
    let headline = draft.landmarks.headline.and_then(|index| draft.page.candidates.get(index));
    let headline = headline.map(|candidate| candidate.holder);
    let other_article = |draft: &Draft<'_>, index: usize, candidate: &Candidate| {
        let article = outermost_article(draft, candidate, root).filter(|_| draft.verdict(index).is_open())?;
        let other = !headline.is_some_and(|headline| draft.document.is_within(headline, article));
        let live = draft.landmarks.families_of(candidate).meets(Families::LIVE);
        (other && !live).then_some(())
    };
    let nested = draft.candidates().filter(|(index, candidate)| {
        draft.landmarks.prose.get(*index) == Some(&true) && other_article(draft, *index, candidate).is_some()
    });
    let nested: usize = nested.map(|(_, candidate)| candidate.words).sum();
    if nested * LIGHT > usize::try_from(draft.landmarks.mass[root.index()]).unwrap_or(usize::MAX) {
        return;
    }
    draft.decide_each(|draft, index, candidate| {
        other_article(draft, index, candidate).map(|()| Verdict::Drop(OTHER_ARTICLE))
    });
}

/// The reason that marks what stands in an article element of another story.
pub const OTHER_ARTICLE: &str = "another article";

/// One in this many of the story's words makes nested articles a part of it.
const LIGHT: usize = 3;

/// Elements around a candidate that are looked at.
const DEEPEST: usize = 24;

fn outermost_article(draft: &Draft<'_>, candidate: &Candidate, root: NodeId) -> Option<NodeId> {
    let around = draft.document.ancestors(candidate.holder).take(DEEPEST);
    around.take_while(|&id| id > root).filter(|&id| draft.document.is(id, Tag::Article)).last()
}

/// Drops lines that are only a picture's credit, and teasers: texts that break off in an ellipsis, away from
/// the story's own elements.
pub fn drop_fragments(draft: &mut Draft<'_>) {
    draft.decide_each(|draft, index, candidate| {
        if !draft.verdict(index).is_open() {
            return None;
        }
        let text = draft.text(index);
        if candidate.words <= LONGEST_CREDIT && captions::opens_with_credit(text) {
            return Some(Verdict::Drop("credit"));
        }
        let home = homes::home_of(draft.document, draft.page, candidate, draft.landmarks.root);
        let away = !draft.landmarks.is_home(home) && !draft.landmarks.is_home(candidate.holder);
        (away && text.ends_in("….") && (text.ends_with("...") || text.ends_with('…')))
            .then_some(Verdict::Drop("teaser"))
    });
}

/// Words of a line that is only a credit.
const LONGEST_CREDIT: usize = 10;

/// Drops words under pictures that stand in no figure: named so, or alone with a picture in a box.
pub fn drop_captions(draft: &mut Draft<'_>) {
    draft.decide_each(|draft, index, candidate| {
        if !draft.verdict(index).is_open() {
            return None;
        }
        let named = draft.landmarks.families_of(candidate).meets(Families::CAPTION.or(Families::CREDIT));
        (named || is_alone_with_picture(draft, candidate) || is_above_credit(draft, index, candidate))
            .then_some(Verdict::Drop("caption"))
    });
}

/// Whether a heading stands between a picture and the line that says who took it.
fn is_above_credit(draft: &Draft<'_>, index: usize, candidate: &Candidate) -> bool {
    let media = &draft.page.media;
    let picture = || media.get(media.partition_point(|medium| medium.node < candidate.first).wrapping_sub(1));
    let before = index.checked_sub(1).and_then(|before| draft.page.candidates.get(before));
    let behind = draft.page.candidates.get(index + 1);
    candidate.is_heading()
        && draft.verdict(index + 1) == Verdict::Drop("credit")
        && behind.is_some_and(|behind| behind.home == candidate.home)
        && picture().is_some_and(|picture| {
            let near = before.is_none_or(|before| before.last < picture.node);
            near && draft.document.is_within(picture.node, candidate.home)
        })
}

/// Whether a short candidate stands in a box that holds a picture and at most one other candidate.
fn is_alone_with_picture(draft: &Draft<'_>, candidate: &Candidate) -> bool {
    let (document, page) = (draft.document, draft.page);
    let short = candidate.words <= LONGEST_CAPTION && !candidate.is_heading();
    let is_box = |id: &NodeId| page.held[id.index()] <= 2 && !draft.landmarks.is_home(*id);
    short
        && std::iter::once(candidate.holder)
            .chain(document.ancestors(candidate.holder))
            .take_while(|id| is_box(id))
            .take(BOX_DEPTH)
            .any(|outer| {
                let first = page.media.partition_point(|medium| medium.node < outer);
                let medium = page.media.get(first).filter(|medium| document.is_within(medium.node, outer));
                // A picture in a line of words is a part of the line; in a paragraph, of a step that it shows.
                let apart = |medium: &Medium| {
                    let outside = medium.node < candidate.first || medium.node > candidate.last;
                    outside && !(candidate.ends_sentence && document.is_within(medium.node, candidate.holder))
                };
                medium.is_some_and(|medium| {
                    medium.region.is_none_or(|region| region == Region::Figure) && apart(medium)
                })
            })
}

/// Words of a caption.
const LONGEST_CAPTION: usize = 45;

/// Elements around a caption that are looked at.
const BOX_DEPTH: usize = 4;
