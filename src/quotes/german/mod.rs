//! German, whose order of words and capitals tell other things than those of its neighbours:
//!
//! * [`words`]: what a word is in its place, before names are looked for; `nouns`: which words with a capital are names
//!   and `skipped` what is left out before
//! * [`clauses`]: verbs, with the prefix that stands apart, and their subjects
//! * [`kind`]: somebody's words, or a name or a term
//!
//! Written from grammar; nothing here was fitted on texts.

pub mod clauses;
pub mod kind;
mod nouns;
pub(super) mod skipped;
pub mod words;
