//! Properties that the tables of all languages but English share: they list whole forms.

use super::tags::Tags;

/// Verbs whose object is what somebody says or writes.
pub const SAY: Tags = Tags::SAY.with(Tags::PAST);
/// Verbs that report by what somebody called somebody.
pub const CALL: Tags = Tags::CALL.with(Tags::PAST);
/// he
pub const HE: Tags = Tags::PRONOUN.with(Tags::MALE);
/// she
pub const SHE: Tags = Tags::PRONOUN.with(Tags::FEMALE);
/// they
pub const THEY: Tags = Tags::PRONOUN.with(Tags::PLURAL);
