//! What speaks for a mention as the source of a quotation, as features that are there or not.

use super::context::{CLASSES, bucket, class_at};
use super::cues::Governor;
use super::lexicon::Tags;
use super::mentions::{Mention, MentionKind};
use super::reading::Reading;
use crate::net::{Active, offsets, total};
use crate::text::Chars;
use crate::text::{
    Seek,
    sentences::{goes_on, is_finished},
};

/// Blocks of features; the order is that of [`SIZES`].
#[derive(Debug, Clone, Copy)]
enum Block {
    Place,
    Rank,
    Distance,
    Type,
    TypeByPlace,
    QuoteBefore,
    QuoteBehind,
    CommaEnd,
    PointEnd,
    Length,
    Alone,
    SmallStart,
    Left,
    Right,
    LeftBySide,
    RightBySide,
    Right2,
    SubjectOfGovernor,
    GovernorKind,
    ObjectOfGovernor,
    NotOfGovernor,
    SubjectOfChosen,
    SubjectOfOther,
    SubjectOfVerb,
    Commas,
    Verbs,
    Quotes,
    Clauses,
    First,
    Carried,
    SameName,
    InQuotation,
    Frequency,
    FirstPerson,
    Label,
    Untitled,
    GovernorByRelation,
    LengthByRelation,
    QuoteBoth,
    Possessive,
    LastSource,
    CarriedByShape,
    Bias,
}

/// How many features each block has.
pub const SIZES: &[u16; 43] = &[
    8, 16, 16, 16, 128, 78, 78, 16, 16, 32, 16, 16, 26, 26, 78, 78, 26, 120, 12, 2, 3, 12, 6, 3, 8, 8, 10, 8,
    4, 6, 6, 2, 5, 16, 2, 8, 200, 40, 676, 6, 8, 24, 1,
];

const BEGINS: [u16; 43] = offsets(SIZES);

/// How many features there are.
pub const COUNT: usize = total(SIZES);

/// What is the same for all candidates of a quotation.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The quotation.
    pub quote: usize,
    /// Its unit.
    pub unit: usize,
    /// The cues before and behind it.
    pub around: [Option<Governor>; 2],
    /// The one of them that governs by the rule of nearness.
    pub chosen: Option<Governor>,
    /// The unit and the source of the quotation before.
    pub last: Option<(usize, usize)>,
    /// The words without marks.
    pub inner: &'a str,
    comma: bool,
    point: bool,
    first_person: bool,
    words: usize,
}

impl<'a> Situation<'a> {
    /// Looks around a quotation.
    pub fn new(reading: &Reading<'a>, quote: usize, unit: usize, last: Option<(usize, usize)>) -> Self {
        let around = super::cues::around(&reading.skeleton, &reading.cues, unit);
        let inner = reading.inner(quote);
        let comma = goes_on(inner);
        let chosen = match around {
            [Some(before), Some(behind)] if behind.distance <= 1 || comma && before.distance > 1 => {
                Some(behind)
            }
            [before, behind] => before.or(behind),
        };
        let first_person = inner
            .parts_by(|char| !char.is_alphanumeric())
            .take(400)
            .any(|word| matches!(word, "I" | "my" | "me" | "My"));
        let words = crate::text::words::count(inner.get(..400).unwrap_or(inner));
        Self {
            quote,
            unit,
            around,
            chosen,
            last,
            inner,
            comma,
            point: is_finished(inner),
            first_person,
            words,
        }
    }

    /// Whether the words end with a comma or a point: four shapes.
    pub fn shape(&self) -> usize {
        usize::from(self.comma) * 2 + usize::from(self.point)
    }

    /// One of four lengths: a word or two, a phrase, a clause, more.
    pub fn length(&self) -> usize {
        match self.words {
            0..=2 => 0,
            3..=5 => 1,
            6..=12 => 2,
            _ => 3,
        }
    }
}

/// The features of one candidate. `between` counts the candidates between it and the quotation.
pub fn features(reading: &Reading<'_>, at: &Situation<'_>, index: usize, between: usize) -> Active {
    let mention = &reading.mentions[index];
    let mut active = Active(Vec::with_capacity(48));
    let place = place(reading, at, mention);
    let side = side(reading, at, mention);
    of_place(reading, at, mention, place, between, &mut active);
    of_quotation(reading, at, place, side, &mut active);
    of_words(reading, at, index, place, side, &mut active);
    of_clauses(reading, at, index, &mut active);
    of_between(reading, at, mention, &mut active);
    of_story(reading, at, index, place, &mut active);
    add(&mut active, Block::Bias, 0);
    active
}

fn add(active: &mut Active, block: Block, value: usize) {
    active.add(SIZES, &BEGINS, block as usize, value);
}

/// Where the mention stands: 0 before and 1 behind in the same sentence, 2 the sentence before, 3 further up
/// in the paragraph, 4 the paragraph before, 5 further up, 6 the sentence behind, 7 further down.
fn place(reading: &Reading<'_>, at: &Situation<'_>, mention: &Mention) -> usize {
    let unit = &reading.skeleton.units[at.unit];
    let behind = mention.first > at.unit;
    if mention.sentence == unit.sentence {
        return usize::from(behind);
    }
    if behind {
        return if mention.sentence == unit.sentence + 1 && mention.paragraph == unit.paragraph {
            6
        } else {
            7
        };
    }
    match unit.paragraph - mention.paragraph.min(unit.paragraph) {
        0 if mention.sentence + 1 == unit.sentence => 2,
        0 => 3,
        1 => 4,
        _ => 5,
    }
}

/// 0 before in the sentence, 1 behind in it, 2 elsewhere.
fn side(reading: &Reading<'_>, at: &Situation<'_>, mention: &Mention) -> usize {
    place(reading, at, mention).min(2)
}

fn of_place(
    reading: &Reading<'_>,
    at: &Situation<'_>,
    mention: &Mention,
    place: usize,
    between: usize,
    active: &mut Active,
) {
    let behind = usize::from(mention.first > at.unit);
    let distance = if behind == 1 { mention.first - at.unit - 1 } else { at.unit - mention.end.min(at.unit) };
    let kind = kind_of(reading, mention);
    add(active, Block::Place, place);
    add(active, Block::Rank, between.min(7) * 2 + behind);
    add(active, Block::Distance, bucket(distance) * 2 + behind);
    add(active, Block::Type, kind);
    add(active, Block::TypeByPlace, kind * 8 + place);
}

/// What kind of words the mention is, in 16 classes.
pub fn kind_of(reading: &Reading<'_>, mention: &Mention) -> usize {
    let tags = mention.tags;
    match mention.kind {
        MentionKind::Relative => 0,
        MentionKind::Pronoun if mention.possessive => 1,
        MentionKind::Pronoun if !tags.any(Tags::PRONOUN) => 2,
        MentionKind::Pronoun if tags.any(Tags::FIRST_PERSON) => 3,
        MentionKind::Pronoun if tags.any(Tags::NEUTER) => 4,
        MentionKind::Pronoun if tags.any(Tags::PLURAL) => 5,
        MentionKind::Pronoun => 6,
        MentionKind::Name if tags.any(Tags::BODY) => 7,
        MentionKind::Name if tags.any(Tags::PLACE) && mention.end == mention.head + 1 => 8,
        MentionKind::Name if mention.head > mention.first => 9,
        MentionKind::Name if mention.end - mention.head > 1 => 10,
        MentionKind::Name => 11,
        MentionKind::Noun => match reading.skeleton.units[mention.head].tags {
            head if head.any(Tags::ROLE) && head.any(Tags::PLURAL) => 12,
            head if head.any(Tags::ROLE.with(Tags::TITLE)) => 13,
            head if head.any(Tags::SPEAKS) => 14,
            _ => 15,
        },
    }
}

fn of_quotation(reading: &Reading<'_>, at: &Situation<'_>, place: usize, side: usize, active: &mut Active) {
    let before = class_at(&reading.skeleton, at.unit.checked_sub(1), at.unit);
    let behind = class_at(&reading.skeleton, Some(at.unit + 1), at.unit);
    add(active, Block::QuoteBefore, before * 3 + side);
    add(active, Block::QuoteBehind, behind * 3 + side);
    add(active, Block::CommaEnd, usize::from(at.comma) * 8 + place);
    add(active, Block::PointEnd, usize::from(at.point) * 8 + place);
    add(active, Block::Length, at.length() * 8 + place);
    let alone = reading.skeleton.sentence(reading.skeleton.units[at.unit].sentence).len() <= 2;
    add(active, Block::Alone, usize::from(alone) * 8 + place);
    let small = at.inner.first_char().is_some_and(char::is_lowercase);
    add(active, Block::SmallStart, usize::from(small) * 8 + place);
}

fn of_words(
    reading: &Reading<'_>,
    at: &Situation<'_>,
    index: usize,
    place: usize,
    side: usize,
    active: &mut Active,
) {
    let mention = &reading.mentions[index];
    let left = class_at(&reading.skeleton, mention.first.checked_sub(1), mention.first);
    let right = class_at(&reading.skeleton, Some(mention.end), mention.first);
    let right2 = class_at(&reading.skeleton, Some(mention.end + 1), mention.first);
    add(active, Block::Left, left);
    add(active, Block::Right, right);
    add(active, Block::LeftBySide, left * 3 + side);
    add(active, Block::RightBySide, right * 3 + side);
    add(active, Block::Right2, right2);
    if side < 2 {
        add(active, Block::QuoteBoth, left * CLASSES + right);
    }
    if mention.possessive {
        add(active, Block::Possessive, side * 2 + usize::from(mention.kind == MentionKind::Pronoun));
    }
    if at.first_person {
        add(active, Block::FirstPerson, kind_of(reading, mention));
    }
    let starts =
        reading.skeleton.before(mention.first).is_none_or(|before| before.paragraph != mention.paragraph);
    if starts && right == 2 {
        add(active, Block::Label, usize::from(side == 0));
    }
    let unpointed = reading.skeleton.sentence(reading.skeleton.units[at.unit].sentence);
    let heading = reading.skeleton.get(unpointed.end.saturating_sub(1)).is_some_and(|last| {
        !matches!(last.kind, super::skeleton::UnitKind::Mark('.' | '!' | '?')) && last.quote().is_none()
    });
    if heading {
        add(active, Block::Untitled, place);
    }
}

fn of_clauses(reading: &Reading<'_>, at: &Situation<'_>, index: usize, active: &mut Active) {
    let mut governed = false;
    for (side, governor) in at.around.iter().enumerate() {
        let Some(governor) = governor else { continue };
        let cue = &reading.cues[governor.cue];
        match cue.subject {
            Some((subject, relation)) if subject == index => {
                governed = true;
                add(
                    active,
                    Block::SubjectOfGovernor,
                    (side * 10 + relation as usize) * 6 + bucket(governor.distance).min(5),
                );
                add(active, Block::GovernorKind, side * 6 + cue.kind as usize);
                add(
                    active,
                    Block::GovernorByRelation,
                    (side * 10 + relation as usize) * 6 + cue.kind as usize,
                );
            }
            _ if cue.object == Some(index) => add(active, Block::ObjectOfGovernor, side),
            _ => add(active, Block::NotOfGovernor, side),
        }
    }
    if let Some(chosen) = at.chosen {
        match reading.cues[chosen.cue].subject {
            Some((subject, relation)) if subject == index => {
                add(active, Block::SubjectOfChosen, relation as usize);
                add(active, Block::LengthByRelation, at.length() * 10 + relation as usize);
            }
            _ => add(active, Block::SubjectOfChosen, 11),
        }
    } else {
        add(active, Block::NotOfGovernor, 2);
    }
    if !governed {
        let mention = &reading.mentions[index];
        let from = reading.cues.partition_point(|cue| cue.sentence < mention.sentence);
        let own = reading.cues.iter().skip(from).take(12).take_while(|cue| cue.sentence == mention.sentence);
        if let Some(cue) =
            own.into_iter().find(|cue| cue.subject.is_some_and(|(subject, _)| subject == index))
        {
            add(active, Block::SubjectOfOther, cue.kind as usize);
        }
    }
    let does = reading.acts.get(index).copied().unwrap_or(false);
    add(active, Block::SubjectOfVerb, usize::from(does));
}

fn of_between(reading: &Reading<'_>, at: &Situation<'_>, mention: &Mention, active: &mut Active) {
    let behind = usize::from(mention.first > at.unit);
    let range = if behind == 1 { at.unit + 1..mention.first } else { mention.end.min(at.unit)..at.unit };
    let (mut commas, mut verbs, mut quotes, mut clauses) = (0_usize, 0_usize, 0_usize, 0_usize);
    for unit in reading.skeleton.units.get(range).unwrap_or(&[]).iter().take(60) {
        commas += usize::from(unit.is_mark(','));
        verbs +=
            usize::from(unit.is_small_word() && unit.is(Tags::CUE.with(Tags::VERB).with(Tags::AUXILIARY)));
        quotes += usize::from(unit.quote().is_some());
        clauses += usize::from(unit.is(Tags::SUBORDINATOR.with(Tags::RELATIVE)));
    }
    add(active, Block::Commas, commas.min(3) * 2 + behind);
    add(active, Block::Verbs, verbs.min(3) * 2 + behind);
    add(active, Block::Quotes, quotes.min(4) * 2 + behind);
    add(active, Block::Clauses, clauses.min(3) * 2 + behind);
}

fn of_story(reading: &Reading<'_>, at: &Situation<'_>, index: usize, place: usize, active: &mut Active) {
    let mention = &reading.mentions[index];
    let sentence = reading.skeleton.sentence(mention.sentence);
    let heads = index == 0 || reading.mentions[index - 1].sentence != mention.sentence;
    add(active, Block::First, usize::from(heads) * 2 + usize::from(sentence.start == mention.first));
    let units = &reading.skeleton.units;
    let key = reading.keys.get(index).copied().flatten();
    if let Some((unit, source)) = at.last {
        let far = (units[at.unit].paragraph - units[unit].paragraph.min(units[at.unit].paragraph)).min(2);
        let near =
            if far == 0 && units[unit].sentence == units[at.unit].sentence { 0 } else { far.min(1) + 1 };
        if source == index {
            add(active, Block::Carried, near * 2 + usize::from(at.chosen.is_some()));
            let shape = usize::from(at.point) * 2 + usize::from(at.comma);
            add(active, Block::CarriedByShape, near * 8 + shape * 2 + usize::from(at.around[1].is_some()));
        } else {
            add(active, Block::LastSource, usize::from(place > 1) * 4 + near);
            if key.is_some() && reading.keys.get(source).copied().flatten() == key {
                add(active, Block::SameName, near * 2 + usize::from(at.chosen.is_some()));
            }
        }
    }
    if let Some(key) = key {
        let count = reading.counts.get(key).map_or(0, |count| count.names);
        add(active, Block::Frequency, bucket(count).min(4));
        if !key.is_empty() && at.inner.get(..2000).unwrap_or(at.inner).holds(key) {
            add(active, Block::InQuotation, 0);
        }
    }
}
