//! What the elements of HTML are for, by their names alone.

use super::rules::Families;
use crate::dom::{Document, NodeId, Tag};
use crate::text::{Chars, words};

/// What an element is for, by its name alone.
pub fn families_of_tag(tag: Tag) -> Families {
    match tag {
        Tag::Nav => Families::NAVIGATION,
        Tag::Aside => Families::SIDE,
        Tag::Header => Families::HEADER,
        Tag::Footer => Families::FOOTER,
        Tag::Form | Tag::Button | Tag::Select | Tag::Dialog | Tag::Search | Tag::Label | Tag::Fieldset => {
            Families::CONTROL
        }
        Tag::Figcaption | Tag::Caption => Families::CAPTION,
        _ => Families::NONE,
    }
}

/// Whether a button is the question that opens its answer, rather than a control.
pub fn asks(document: &Document, button: NodeId) -> bool {
    let (mut words, mut last) = (0, None);
    for inside in document.descendants(button).take(MOST_INSIDE) {
        let text = document.text(inside).unwrap_or("");
        words += words::count(text);
        last = text.trim_end().last_char().or(last);
    }
    matches!(last, Some('?' | '？' | '؟')) && words >= QUESTION
}

/// Nodes of a button that are looked at, and words of a question.
const MOST_INSIDE: usize = 24;
const QUESTION: usize = 4;

/// Elements that stand in a line of words. Unknown ones do so where they are found in one.
pub fn is_inline(tag: Tag) -> bool {
    use Tag::{
        A, Abbr, B, Bdi, Bdo, Big, Cite, Code, Data, Del, Dfn, Em, Font, I, Ins, Kbd, Mark, Math, Nobr,
        Other, Q, Rp, Rt, Ruby, S, Samp, Slot, Small, Span, Strike, Strong, Sub, Sup, Time, Tt, U, Var,
    };
    matches!(
        tag,
        A | Abbr
            | B
            | Bdi
            | Bdo
            | Big
            | Cite
            | Code
            | Data
            | Del
            | Dfn
            | Em
            | Font
            | I
            | Ins
            | Kbd
            | Mark
            | Math
            | Nobr
            | Other
            | Q
            | Rp
            | Rt
            | Ruby
            | S
            | Samp
            | Slot
            | Small
            | Span
            | Strike
            | Strong
            | Sub
            | Sup
            | Time
            | Tt
            | U
            | Var
    )
}

/// Elements that are not walked into: what they hold is no words that the page shows.
pub fn is_wordless(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Script
            | Tag::Noscript
            | Tag::Template
            | Tag::Svg
            | Tag::Head
            | Tag::Iframe
            | Tag::Img
            | Tag::AmpImg
            | Tag::Hr
            | Tag::Input
            | Tag::Textarea
            | Tag::Video
            | Tag::Audio
            | Tag::Canvas
            | Tag::Object
            | Tag::Embed
            | Tag::Map
            | Tag::Meter
            | Tag::Progress
            | Tag::Link
            | Tag::Meta
            | Tag::Col
            | Tag::Colgroup
            | Tag::Source
            | Tag::Track
            | Tag::Base
            | Tag::Frame
    )
}
