//! What a unit is to its neighbours: the coarse classes that features are made of.

use super::lexicon::Tags;
use super::skeleton::{Skeleton, Unit, UnitKind};

/// How many classes there are.
pub const CLASSES: usize = 26;

/// The class of a unit; 0 beyond the paragraph.
pub fn class(unit: Option<&Unit>) -> usize {
    let Some(unit) = unit else { return 0 };
    match unit.kind {
        UnitKind::Quote(_) => 5,
        UnitKind::Possessive => 19,
        UnitKind::Number => 25,
        UnitKind::Mark(mark) => match mark {
            ',' | '،' | '，' | '、' => 1,
            ':' | '：' => 2,
            '.' | '!' | '?' | '…' | '。' | '\n' => 4,
            _ => 3,
        },
        UnitKind::Word => {
            let short = unit.span.end - unit.span.start == 2;
            word_class(unit.tags, unit.capital, short)
        }
    }
}

/// The class of a word with these properties.
pub fn word_class(tags: Tags, capital: bool, short: bool) -> usize {
    const ORDER: &[(Tags, usize)] = &[
        (Tags::RELATIVE, 18),
        (Tags::ACCORDING.with(Tags::BY), 13),
        (Tags::TO, 14),
        (Tags::PRONOUN.with(Tags::OBJECT).with(Tags::POSSESSIVE), 20),
        (Tags::AUXILIARY, 10),
        (Tags::CONJUNCTION, 16),
        (Tags::SUBORDINATOR, 17),
    ];
    if let Some((_, class)) = ORDER.iter().find(|(class, _)| tags.any(*class)) {
        return *class;
    }
    if tags.any(Tags::PREPOSITION) {
        return if short { 12 } else { 15 };
    }
    if capital && !tags.any(Tags::DETERMINER) {
        return 21;
    }
    if tags.any(Tags::DETERMINER) {
        return 23;
    }
    match () {
        () if tags.any(Tags::CUE) && tags.any(Tags::ING) => 9,
        () if tags.any(Tags::SAY) => 6,
        () if tags.any(Tags::CALL) => 7,
        () if tags.any(Tags::WEAK) => 8,
        () if tags.any(Tags::VERB.with(Tags::PAST).with(Tags::ING)) => 11,
        () if tags.any(Tags::ADVERB) => 22,
        () => 24,
    }
}

/// The class of the unit at a place, within the paragraph of `home`.
pub fn class_at(skeleton: &Skeleton, place: Option<usize>, home: usize) -> usize {
    let paragraph = skeleton.get(home).map(|unit| unit.paragraph);
    class(place.and_then(|place| skeleton.get(place)).filter(|unit| Some(unit.paragraph) == paragraph))
}

/// A number in steps that grow: 0, 1, 2, 3–4, 5–7, 8–12, 13–20, more.
pub fn bucket(count: usize) -> usize {
    match count {
        0..=2 => count,
        3..=4 => 3,
        5..=7 => 4,
        8..=12 => 5,
        13..=20 => 6,
        _ => 7,
    }
}
