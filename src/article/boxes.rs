//! Boxes beside the running text, with facts, what has happened so far or the offer of a newsletter: kept or left out as a
//! whole.

use super::draft::{Draft, Verdict};
use super::review::SECOND_LOOK;
use super::rules::Families;
use crate::dom::{Attr, NodeId, Tag};
use crate::text::{Seek, words::Lower};

/// Gives all lines of a box that were judged unlike the verdict of most of its words.
pub fn even_out(draft: &mut Draft<'_>) {
    let mut index = 0;
    while let Some(candidate) = draft.page.candidates.get(index) {
        let Some(node) = box_around(draft, candidate.holder) else {
            index += 1;
            continue;
        };
        let inside = draft.page.candidates.get(index..).unwrap_or(&[]).iter();
        let end = index
            + inside.take_while(|candidate| draft.document.is_within(candidate.first, node)).count().max(1);
        let (mut kept, mut left) = (0, 0);
        for index in index..end {
            match draft.verdict(index) {
                Verdict::Keep(_) => kept += words(draft, index),
                Verdict::Drop(reason) if BESIDE.contains(&reason) => left += words(draft, index),
                _ => {}
            }
        }
        for index in index..end {
            match draft.verdict(index) {
                Verdict::Keep(_) if left > kept => draft.decide(index, Verdict::Drop(PART)),
                Verdict::Drop(reason) if kept > left && BESIDE.contains(&reason) => {
                    draft.decide(index, Verdict::Keep(PART));
                }
                _ => {}
            }
        }
        index = end;
    }
}

/// Drops what stands in a small box that asks for an address, or offers a newsletter and has something to click.
pub fn drop_sign_ups(draft: &mut Draft<'_>) {
    draft.decide_each(|draft, index, candidate| {
        let short = candidate.words <= LONGEST_OFFER && draft.verdict(index).is_keep();
        (short && offers(draft, candidate.holder)).then_some(Verdict::Drop(SIGN_UP))
    });
}

/// The reason that marks the offer of a newsletter.
const SIGN_UP: &str = "newsletter box";

/// Words of such an offer, and of its box.
const LONGEST_OFFER: usize = 30;
const LONGEST_BOX: u32 = 60;

/// What newsletters are called.
const NEWSLETTER: &[&str] =
    &["newsletter", "infolettre", "boletín", "nieuwsbrief", "nyhetsbrev", "biuletyn", "bülten"];

/// Whether the box around a line is such a one.
fn offers(draft: &Draft<'_>, holder: NodeId) -> bool {
    let mass = |id: NodeId| draft.landmarks.mass.get(id.index()).copied().unwrap_or(u32::MAX);
    let document = draft.document;
    let mut around = std::iter::once(holder)
        .chain(document.ancestors(holder))
        .take(NEAREST)
        .take_while(|&id| id > draft.landmarks.root && mass(id) <= LONGEST_BOX);
    around.any(|id| {
        let mut fields = document.elements(id, Tag::Input);
        let of_mail = |field: NodeId| document.attribute(field, Attr::Type) == Some("email");
        let asks =
            || [Tag::Button, Tag::Input].iter().any(|&tag| document.elements(id, tag).next().is_some());
        let named = || {
            let text = document.text_content(id).lower();
            NEWSLETTER.iter().any(|name| text.holds(name))
        };
        fields.any(of_mail) || asks() && named()
    })
}

/// Elements around a line among which that box is looked for.
const NEAREST: usize = 4;

/// The reason that marks what shares the fate of its box.
const PART: &str = "part of a box";

/// Verdicts that a line's look gave, not what it is.
const BESIDE: &[&str] = &["beside the running text", SECOND_LOOK];

fn words(draft: &Draft<'_>, index: usize) -> usize {
    draft.page.candidates.get(index).map_or(0, |candidate| candidate.words)
}

/// The box that an element stands in: named so, or an `aside`, with no more than a part of the story.
fn box_around(draft: &Draft<'_>, holder: NodeId) -> Option<NodeId> {
    let landmarks = &draft.landmarks;
    let named = landmarks
        .families
        .get(holder.index())
        .is_some_and(|names| names.meets(Families::BOX.or(Families::SIDE)));
    if !named {
        return None;
    }
    let is_box = |id: NodeId| {
        draft.document.is(id, Tag::Aside)
            || draft.page.families.get(id.index()).is_some_and(|names| names.meets(Families::BOX))
    };
    let small = |id: NodeId| {
        let mass = |id: NodeId| landmarks.mass.get(id.index()).copied().unwrap_or(0);
        mass(id).saturating_mul(MOST) < mass(landmarks.root)
    };
    std::iter::once(holder)
        .chain(draft.document.ancestors(holder))
        .take(DEEPEST)
        .take_while(|&id| id > landmarks.root && small(id))
        .filter(|&id| is_box(id))
        .last()
}

/// One in this many of the story's words makes a box the story.
const MOST: u32 = 3;

/// Elements around a line among which its box is looked for.
const DEEPEST: usize = 12;
