//! What bears the name of furniture, wherever it stands.

use crate::article::draft::{Draft, Verdict};
use crate::article::rules::Families;

/// Drops what stands in an element whose name says that it is no part of a story.
pub fn drop_furniture(draft: &mut Draft<'_>) {
    draft.decide_each(|draft, index, candidate| {
        let families = draft.landmarks.families_of(candidate);
        let reason = families.name_within(Families::FURNITURE)?;
        draft.verdict(index).is_open().then_some(Verdict::Drop(reason))
    });
}
