//! Lines that are set bold instead of being marked up as headings.

use super::block::InlineKind;
use super::draft::Draft;
use super::inlines::Line;
use crate::text::Chars;
use crate::text::span::Span;

/// The level of a heading that is none in the markup: below those that are, as a rule `h2`.
pub(super) const LEVEL: u8 = 3;

/// Words of a subhead; a longer bold line is a question of an interview, or a first paragraph.
const LONGEST: usize = 10;

/// Words from which what follows is a paragraph that a line can head.
const PARAGRAPH: usize = 12;

/// Whether a line within the story is bold as a whole, is no sentence, and stands above a paragraph that is not bold.
pub(super) fn is_subhead(draft: &Draft<'_>, index: usize, line: &Line) -> bool {
    let whole = Span::new(0, line.text.char_count());
    let Some(candidate) = draft.page.candidates.get(index) else { return false };
    let kept = |other: &usize| draft.verdict(*other).is_keep();
    let heads = || {
        let next = (index + 1..draft.page.candidates.len()).find(kept);
        next.and_then(|next| draft.page.candidates.get(next)).is_some_and(|next| {
            next.words >= PARAGRAPH && next.emphasised * 2 < next.words && next.within.list.is_none()
        })
    };
    candidate.words <= LONGEST
        && candidate.linked == 0
        && candidate.within.list.is_none()
        && line.inlines.iter().any(|inline| inline.kind == InlineKind::Strong && inline.span == whole)
        && !line.text.ends_with(ENDS)
        && (0..index).rev().any(|other| kept(&other))
        && heads()
}

/// What ends a sentence, a label or somebody's words rather than a heading.
const ENDS: [char; 12] = ['.', '!', '?', ':', ',', ';', '…', '”', '"', '»', '“', '。'];
