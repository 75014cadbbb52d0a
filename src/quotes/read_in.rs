//! Where words are read: `», peut-on lire dans le rapport`, `», si legge nel comunicato`, `», se lee en el informe`, „…“, ist im
//! Bericht zu lesen. Nobody says them there but what holds them.

use super::cues::beginning;
use super::features::Situation;
use super::lexicon::{Tags, has};
use super::reading::Reading;
use super::rule::{Report, Rule};

/// Verbs of reading as they stand before the place, and behind it.
const READ: &str = "lee leer legge leggere leggono ler lire lit lê";
const TO_READ: &str = "lesen";

/// How far behind the quotation they stand, in units.
const NEAR: usize = 9;

/// What holds the words of a quotation that somebody reads.
pub(super) fn report(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let own = &skeleton.units[at.unit];
    let behind = skeleton.units.get(at.unit + 1..(at.unit + NEAR).min(skeleton.units.len()))?;
    let behind = behind.iter().take_while(|unit| unit.sentence == own.sentence);
    let word = |place: usize| skeleton.units[place].span.of(reading.text);
    let reads = behind.clone().position(|unit| unit.is_small_word() && has(READ, unit.span.of(reading.text)));
    let to_read = || behind.clone().any(|unit| has(TO_READ, unit.span.of(reading.text)));
    let from = match reads {
        Some(place) => at.unit + 1 + place,
        None if skeleton.nouns_are_capital && to_read() => at.unit,
        None => return None,
    };
    // Nothing but small words, none of them a name, comes before: « …, peut-on lire ».
    let plain = (at.unit + 1..from).all(|place| !skeleton.units[place].is_capital_word());
    let place = (from + 1..at.unit + NEAR)
        .find(|&place| skeleton.get(place).is_some_and(|unit| unit.is(Tags::PREPOSITION)))?;
    let mention = beginning(&reading.mentions, place + 1).filter(|_| plain && !has(TO_READ, word(place)))?;
    Some(Rule::ReadIn.says(mention, None))
}
