//! Several people who say something together: `Ann Bell and Paul Lund said`. One of them alone would be half of the truth.

use super::attribution::Source;
use super::cues::{beginning, ending};
use super::lexicon::{Tags, has};
use super::mentions::{Mention, MentionKind};
use super::reading::Reading;
use super::skeleton::{Unit, UnitKind};
use crate::text::offsets::ByteSpan;

/// Words that join those who speak; `or` and `but` do not.
const AND: &str = "and e en et i ja och og und ve y и";

/// People in a row, at most: keeps lists of names linear.
const MOST: usize = 5;

/// Gives sources the words for all who speak.
pub(super) fn widened(reading: &Reading<'_>, mut sources: Vec<Source>) -> Vec<Source> {
    for source in &mut sources {
        let row = source.mention.and_then(|mention| row(reading, mention));
        if let Some((first, last)) = row {
            let [first, last] = [first, last].map(|mention| reading.mentions[mention].span);
            source.words = Some(ByteSpan::new(first.start, last.end));
        }
    }
    sources
}

/// The first and the last of the people who speak together with this one; nothing where there is one alone.
pub(super) fn row(reading: &Reading<'_>, mention: usize) -> Option<(usize, usize)> {
    if !is_person(&reading.mentions[mention], reading) {
        return None;
    }
    let (mut first, mut last) = (mention, mention);
    if let Some(next) = behind(reading, last) {
        last = next;
    }
    for _ in 0..MOST {
        match before(reading, first, first < last) {
            Some(previous) => first = previous,
            None => break,
        }
    }
    let opens = reading.skeleton.before(reading.mentions[first].first);
    let start = reading.mentions[first].sentence;
    let is_free = opens.is_none_or(|unit| unit.sentence != start || may_precede(unit));
    (first < last && is_free).then_some((first, last))
}

/// Whether a subject may begin behind this unit: not in `met Ann Bell and`, `with Ann Bell and`.
fn may_precede(unit: &Unit) -> bool {
    let word = unit.is_small_word()
        && unit.is(Tags::SAY.with(Tags::SUBORDINATOR).with(Tags::THAT).with(Tags::ACCORDING));
    word || matches!(unit.kind, UnitKind::Quote(_) | UnitKind::Mark(',' | ':' | '—' | '–'))
}

/// Who stands before somebody in the row: behind `and`, or a comma where the row has an `and` already.
fn before(reading: &Reading<'_>, mention: usize, joined: bool) -> Option<usize> {
    let skeleton = &reading.skeleton;
    let at = reading.mentions[mention].first;
    let and = at.checked_sub(1).filter(|&and| is_and(reading, and));
    let comma = |place: Option<usize>| place.filter(|&at| skeleton.units[at].is_mark(','));
    // `Ann Bell, Paul Lund, and Karl Moss`
    let end = match and {
        Some(and) => comma(and.checked_sub(1)).or(Some(and))?,
        None => comma(at.checked_sub(1)).filter(|_| joined)?,
    };
    let previous = ending(&reading.mentions, end)?;
    let own = &reading.mentions[previous];
    let whole = and.is_some() && end + 1 == at || own.end - own.head > 1 || own.head > own.first;
    (whole && own.sentence == reading.mentions[mention].sentence && is_person(own, reading))
        .then_some(previous)
}

/// What makes a word behind a name its verb.
const ACTS: Tags = Tags::VERB.with(Tags::AUXILIARY).with(Tags::PAST).with(Tags::PRESENT);

/// Who stands behind somebody in the row, unless they do something else: `said Ann Bell and Paul Lund left`.
fn behind(reading: &Reading<'_>, mention: usize) -> Option<usize> {
    let skeleton = &reading.skeleton;
    let own = &reading.mentions[mention];
    let and =
        Some(own.end).filter(|&and| skeleton.get(and).is_some_and(|unit| unit.sentence == own.sentence));
    let next =
        and.filter(|&and| is_and(reading, and)).and_then(|and| beginning(&reading.mentions, and + 1))?;
    let found = &reading.mentions[next];
    let acts = skeleton
        .get(found.end)
        .is_some_and(|unit| unit.is_small_word() && unit.is(ACTS) && !unit.is(Tags::SAY));
    (is_person(found, reading) && !acts).then_some(next)
}

fn is_and(reading: &Reading<'_>, at: usize) -> bool {
    let unit = &reading.skeleton.units[at];
    unit.is(Tags::CONJUNCTION) && has(AND, unit.span.of(reading.text))
}

fn is_person(mention: &Mention, reading: &Reading<'_>) -> bool {
    let units = reading.skeleton.units.get(mention.head..mention.end).unwrap_or(&[]);
    let other = Tags::BODY.with(Tags::PLACE).with(Tags::SPEAKS).with(Tags::NO_NAME);
    let named = mention.kind == MentionKind::Name && !mention.possessive;
    named && !units.iter().any(|unit| unit.is(other))
}
