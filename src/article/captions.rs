//! What is said of a picture: its caption and its credit, told apart.

use super::draft::Draft;
use super::rules::Families;
use crate::dom::{Document, NodeId, Tag};
use crate::metadata::entities;
use crate::text::{Edges, Seek, words, words::Lower};

/// The box around a picture and the words below it, where they stand in no figure: it holds at most two lines, and
/// these are captions and credits.
pub fn beside(draft: &Draft<'_>, picture: NodeId) -> Option<NodeId> {
    let is_caption = |index: usize| draft.verdict(index).is_caption();
    let outer =
        draft.document.ancestors(picture).take(BOX_DEPTH).find(|id| draft.page.held[id.index()] > 0)?;
    let first = draft.page.candidates.partition_point(|candidate| candidate.first < outer);
    let held = draft.page.held[outer.index()] as usize;
    (held <= MOST_LINES && (first..first + held).all(is_caption)).then_some(outer)
}

/// The caption that stands beside a figure rather than in it, where no other picture could be meant.
pub fn figcaption_beside(draft: &Draft<'_>, figure: NodeId) -> Option<NodeId> {
    let document = draft.document;
    let inside = |id: NodeId| document.descendants(id).take(BOX_NODES);
    let first = |id: NodeId| inside(id).find(|&inner| document.is(inner, Tag::Figcaption));
    if !document.is(figure, Tag::Figure) || first(figure).is_some() {
        return None;
    }
    let (outer, caption) =
        document.ancestors(figure).take(BOX_DEPTH).find_map(|outer| Some((outer, first(outer)?)))?;
    let mut others = inside(outer).filter(|&id| id != figure && id != caption);
    let is_other = |id: NodeId| matches!(document.tag(id), Some(Tag::Figure | Tag::Figcaption));
    (!others.any(is_other)).then_some(caption)
}

/// Elements around a picture that are looked at, nodes and lines in the box.
const BOX_DEPTH: usize = 4;
const BOX_NODES: usize = 96;
const MOST_LINES: usize = 2;

/// What is said of the picture in an element: caption and credit apart.
pub fn read(draft: &Draft<'_>, node: NodeId) -> (Option<String>, Option<String>) {
    let document = draft.document;
    let inside = || draft.page.candidates_in(document, node);
    let has_figcaption =
        inside().any(|candidate| in_element(document, candidate.holder, node, Tag::Figcaption));
    let mut caption: Vec<String> = Vec::new();
    let mut credit: Vec<String> = Vec::new();
    for candidate in inside() {
        if has_figcaption && !in_element(document, candidate.holder, node, Tag::Figcaption) {
            continue;
        }
        for (text, is_credit) in parts(draft, candidate) {
            let text = entities::clean(&text);
            let (words_of, credit_of) = split_credit(&text);
            // Of an element that is named the credit, only what stands before a second credit is what is seen.
            let is_whole = is_credit && (credit_of.is_empty() || words::count(&text) <= LONGEST_CREDIT);
            let (words_of, credit_of) =
                if is_whole { (String::new(), credit_words(&text)) } else { (words_of, credit_of) };
            push_new(&mut caption, words_of);
            push_new(&mut credit, credit_of);
        }
    }
    let join = |parts: Vec<String>| (!parts.is_empty()).then(|| parts.join(" "));
    (join(caption), join(credit))
}

fn push_new(parts: &mut Vec<String>, text: String) {
    if !text.is_empty() && !parts.contains(&text) {
        parts.push(text);
    }
}

fn in_element(document: &Document, id: NodeId, up_to: NodeId, tag: Tag) -> bool {
    std::iter::once(id)
        .chain(document.ancestors(id))
        .take_while(|&outer| outer != up_to)
        .take(16)
        .any(|outer| document.is(outer, tag))
}

/// A candidate's words, cut where an element that is named as the credit begins or ends.
fn parts(draft: &Draft<'_>, candidate: &super::candidates::Candidate) -> Vec<(String, bool)> {
    let document = draft.document;
    let mut parts: Vec<(String, bool)> = Vec::new();
    let mut credit_in: Option<NodeId> = None;
    let holder_is_credit = std::iter::once(candidate.holder)
        .chain(document.ancestors(candidate.holder))
        .take_while(|&id| candidate.within.region.is_none_or(|(region, _)| id != region))
        .take(4)
        .any(|id| {
            draft.page.families.get(id.index()).is_some_and(|families| families.meets(Families::CREDIT))
        });
    for id in document.between(candidate.first, candidate.last) {
        if credit_in.is_some_and(|element| !document.is_within(id, element)) {
            credit_in = None;
        }
        if document.tag(id).is_some() {
            let named =
                draft.page.families.get(id.index()).is_some_and(|families| families.meets(Families::CREDIT));
            if credit_in.is_none() && named {
                credit_in = Some(id);
            }
            if document.is(id, Tag::Br) {
                parts.push((String::new(), holder_is_credit));
            }
            continue;
        }
        let outer_credit =
            credit_in.is_some() || holder_is_credit || named_outside(draft, id, candidate.holder);
        let text = draft.page.words_of(document, id).unwrap_or_default();
        if parts.last().is_none_or(|(_, is_credit)| *is_credit != outer_credit) {
            parts.push((String::new(), outer_credit));
        }
        if let Some((part, _)) = parts.last_mut() {
            words::push_collapsed(part, 0, &text);
        }
    }
    parts
}

/// Whether an inline element around a text names a credit.
fn named_outside(draft: &Draft<'_>, id: NodeId, holder: NodeId) -> bool {
    draft.document.ancestors(id).take_while(|&outer| outer != holder).take(4).any(|outer| {
        draft.page.families.get(outer.index()).is_some_and(|families| families.meets(Families::CREDIT))
    })
}

/// What a credit begins with, where nothing but the words tells it apart.
const CREDIT_OPENERS: &str = "foto:|fotos:|photo:|photos:|photograph:|bild:|image:|credit:|credits:|quelle:|source:|picture:|\
    photo by |photo credit:|photo credits:|image credit:|image credits:|photograph by |bildnachweis:|\
    bildquelle:|crédit photo|crédits|foto di |fotografía:|imagen:|fuente:|fotograf:|ảnh:|© |©|(c) ";

/// Whether a line begins as credits begin, with who took the picture behind it.
pub fn opens_with_credit(text: &str) -> bool {
    const OPENERS: &str = "foto:|photo:|fotos:|photos:|bild:|image:|picture:|foto ©|photo ©|photo credit:|image credit:|\
        photograph:|imagen:|ảnh:";
    words::starts_with_phrase(&text.lower(), OPENERS)
}

/// Whether words end with a credit.
pub fn has_credit(text: &str) -> bool {
    !split_credit(text).1.is_empty()
}

/// Words of a caption → the words and the credit at their end.
fn split_credit(text: &str) -> (String, String) {
    let lower = text.lower();
    let whole = (text.to_owned(), String::new());
    // Lower-casing may change a text's length: then its places are not the text's.
    if lower.len() != text.len() {
        return whole;
    }
    let is_short = |at: usize| text.is_char_boundary(at) && words::count(&text[at..]) <= LONGEST_CREDIT;
    let starts = words::phrases(CREDIT_OPENERS).filter_map(|opener| {
        let at = lower.seek_last(opener)?;
        (at == 0 || lower[..at].ends_in(" .)/|(")).then_some(at)
    });
    match starts.filter(|at| is_short(*at)).min() {
        Some(at) => {
            let head = text[..at].trim_end_set(" /|-–(");
            (head.to_owned(), credit_words(&text[at..]))
        }
        None => whole,
    }
}

/// Words of a credit; more are a sentence that mentions a photo.
const LONGEST_CREDIT: usize = 12;

/// A credit without what opens it, and without brackets around the whole or left over from what stood before it.
fn credit_words(text: &str) -> String {
    let text = text.trim_by(|char: char| matches!(char, '[' | ']' | ' '));
    let text = text.strip_prefix('(').unwrap_or(text);
    let text = text.strip_suffix(')').filter(|inner| !inner.contains('(')).unwrap_or(text).trim();
    let lower = text.lower();
    let opener =
        words::phrases(CREDIT_OPENERS).filter(|opener| opener.ends_with(':') && lower.starts_with(*opener));
    let opener =
        opener.max_by_key(|opener| opener.len()).filter(|opener| text.is_char_boundary(opener.len()));
    if let Some(opener) = opener {
        return text[opener.len()..].trim().to_owned();
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits_are_told_from_captions() {
        assert_eq!(
            split_credit("The mill at night. Foto: Ann Lee/Velm"),
            ("The mill at night.".into(), "Ann Lee/Velm".into())
        );
        assert_eq!(split_credit("Image Credits: Ann Lee"), (String::new(), "Ann Lee".into()));
        assert_eq!(credit_words("(Image: Ann Lee via Velm Images)"), "Ann Lee via Velm Images");
        assert_eq!(credit_words("© Ann Lee / Velm (detail)"), "© Ann Lee / Velm (detail)");
        assert_eq!(
            split_credit("A photo: that is all he left behind, and his wife kept it for many, many years"),
            (
                "A photo: that is all he left behind, and his wife kept it for many, many years".into(),
                String::new()
            )
        );
    }
}
