//! [`Story`] → [`Attribution`]: quotations, told apart, and who said them.
//!
//! 1. [`marks`]: characters that look like quotation marks → pairs that belong together
//! 2. [`skeleton`]: the words outside of quotations, with what the [`lexicon`] knows of each; `affiliation`: what stands
//!    behind names and is read as if it were not there; `capitals`: which words are names all the same
//! 3. [`mentions`]: names, pronouns, nouns that speak; [`clauses`]: verbs and their subjects; [`cues`]:
//!    the words that report
//! 4. [`kind`]: somebody's words, the title of a work, or a term; [`genre`] says whether the text reports at all
//! 5. [`attribution`]: source and cue of each quotation, unless there are [`doubts`]; by [`rule`] in all languages where one tells
//!    another's words (`retold`, `nested`), a verb is left out (`gapped`), a noun stands for it (`announced`), the report is a
//!    sentence of its own (`said_so`) or the words are not parted by spaces ([`unspaced`]), else in those that the weights
//!    were not fitted on ([`reports`], `dropped`); [`german`] has a grammar of its own; what somebody is said not to have said
//!    (`denied`) or what only reaches them (`received`) has no name; `together`: those who speak as one
//! 6. [`speakers`]: mentions joined to persons and bodies, short names and pronouns resolved, whoever has no name among them
//! 7. [`turns`], [`display`], [`repeats`], [`channel`]: what else a story tells
//!
//! All of it works on bytes; [`assemble`] converts to code points once, at the end.

mod affiliation;
mod announced;
pub mod assemble;
pub mod attribution;
mod capitals;
pub mod channel;
pub mod clauses;
pub mod context;
pub mod cue_choice;
pub mod cues;
mod denied;
pub mod display;
pub mod doubts;
mod dropped;
pub mod elision;
pub mod features;
mod gapped;
pub mod genre;
pub mod german;
pub mod insertions;
pub mod kind;
pub mod lexicon;
mod list;
pub mod marks;
pub mod mentions;
mod nested;
pub mod nets;
mod read_in;
pub mod reading;
mod received;
pub mod repeats;
pub mod reports;
mod retold;
pub mod rule;
mod said_so;
pub mod skeleton;
pub mod speakers;
mod together;
pub mod turns;
pub mod types;
pub mod unknown;
pub mod unspaced;

pub use types::{
    Attribution, Decided, DisplayField, DisplayQuotation, DisplayText, Excerpt, Passage, PassageRole,
    Quotation, QuotationKind, Speaker, SpeakerKind, Story, Turn,
};

use crate::text::Offsets;

/// Finds all quotations of a story and attributes them. Total: any text, any length.
pub fn attribute(story: &Story<'_>) -> Attribution {
    attribute_with(story, nets::Nets::SHIPPED)
}

/// [`attribute`] with other weights: for fitting and measuring them.
pub fn attribute_with<'a>(story: &Story<'a>, nets: nets::Nets<'a>) -> Attribution {
    let offsets = Offsets::new(story.text);
    let mut reading = reading::Reading::new(story, &offsets);
    reading.nets = nets;
    let mut kinds = kind::kinds(&reading);
    let mut repeats = repeats::repeats(&reading, &kinds);
    let sources = attribution::with_repeats(&reading, attribution::sources(&reading, &kinds), &repeats);
    let mut sources = together::widened(&reading, sources);
    if kind::leave_examples_out(&reading, &mut kinds, &mut sources) {
        repeats = repeats::repeats(&reading, &kinds);
    }
    let mut cast = speakers::cast(&reading, &sources);
    cast.join_repeats(&repeats, &sources);
    let turns = turns::turns(&reading);
    let display = display::display(story, &reading, &kinds, &mut cast);
    let found = assemble::Found { kinds, sources, repeats, turns, display };
    assemble::assemble(&reading, &offsets, &found, &mut cast)
}
