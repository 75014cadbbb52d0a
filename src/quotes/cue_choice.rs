//! Which words report a quotation whose source is known.

use super::context::{CLASSES, bucket, class_at};
use super::cues::CueKind;
use super::features::Situation;
use super::lexicon::Tags;
use super::reading::Reading;
use crate::net::{Active, offsets, total};

/// Blocks of features; the order is that of [`SIZES`].
#[derive(Debug, Clone, Copy)]
enum Block {
    Kind,
    Place,
    Distance,
    Subject,
    SubjectByPlace,
    KindByPlace,
    FromSource,
    Order,
    Nearest,
    Governs,
    Shape,
    Before,
    Behind,
    Right,
    Last,
    SourceKind,
    Passive,
    KindBySubject,
    LengthByKind,
    Bias,
}

/// How many features each block has.
pub const SIZES: &[u16; 20] = &[6, 5, 48, 12, 60, 30, 32, 6, 10, 3, 60, 78, 78, 78, 4, 96, 4, 72, 24, 1];

const BEGINS: [u16; 20] = offsets(SIZES);

/// How many features there are.
pub const COUNT: usize = total(SIZES);

/// How many cues of a sentence are looked at.
const MOST: usize = 16;

/// The cue, by index; nothing where no cue is near.
pub fn choose(
    reading: &Reading<'_>,
    at: &Situation<'_>,
    source: usize,
    last: Option<usize>,
) -> Option<usize> {
    let candidates = candidates(reading, at, source, last);
    let scored = candidates.into_iter().map(|(cue, features)| (cue, reading.nets.cue.score(&features.0)));
    scored.max_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(cue, _)| cue)
}

/// The cues of the quotation's and the source's sentences, and the cue of the quotation before.
pub fn candidates(
    reading: &Reading<'_>,
    at: &Situation<'_>,
    source: usize,
    last: Option<usize>,
) -> Vec<(usize, Active)> {
    let sentence = reading.skeleton.units[at.unit].sentence;
    let own = reading.mentions[source].sentence;
    let mut found: Vec<usize> = Vec::new();
    found.extend(of_sentence(reading, own.min(sentence), at.unit));
    if own != sentence {
        found.extend(of_sentence(reading, own.max(sentence), at.unit));
    }
    found.extend(last.filter(|last| !found.contains(last)));
    let features = |&cue: &usize| (cue, features(reading, at, source, cue, &found, last));
    found.iter().map(features).collect()
}

/// The cues of a sentence, those nearest to a unit.
fn of_sentence(reading: &Reading<'_>, sentence: usize, unit: usize) -> std::ops::Range<usize> {
    let from = reading
        .cues
        .partition_point(|cue| cue.sentence < sentence || cue.sentence == sentence && cue.first + 60 < unit);
    let count = reading.cues.iter().skip(from).take(MOST).take_while(|cue| cue.sentence == sentence).count();
    from..from + count
}

fn features(
    reading: &Reading<'_>,
    at: &Situation<'_>,
    source: usize,
    index: usize,
    all: &[usize],
    last: Option<usize>,
) -> Active {
    let mut active = Active(Vec::with_capacity(20));
    let mut add = |block: Block, value: usize| active.add(SIZES, &BEGINS, block as usize, value);
    let cue = &reading.cues[index];
    let skeleton = &reading.skeleton;
    let mention = &reading.mentions[source];
    let behind = cue.first > at.unit;
    let place = match (cue.sentence == skeleton.units[at.unit].sentence, behind) {
        (true, false) => 0,
        (true, true) => 1,
        (false, false) => 2 + usize::from(cue.sentence == mention.sentence),
        (false, true) => 4,
    };
    let distance = if behind { cue.first - at.unit - 1 } else { at.unit - cue.end.min(at.unit) };
    let subject = match cue.subject {
        Some((subject, relation)) if subject == source => relation as usize,
        Some(_) => 10,
        None => 11,
    };
    let kind = cue.kind as usize;
    add(Block::Kind, kind);
    add(Block::Place, place);
    add(Block::Distance, kind * 8 + bucket(distance));
    add(Block::Subject, subject);
    add(Block::SubjectByPlace, subject * 5 + place);
    add(Block::KindByPlace, kind * 5 + place);
    let after_source = cue.first >= mention.end;
    let from_source =
        if after_source { cue.first - mention.end } else { mention.first - cue.end.min(mention.first) };
    add(
        Block::FromSource,
        (usize::from(after_source) * 2 + usize::from(cue.sentence == mention.sentence)) * 8
            + bucket(from_source),
    );
    let between = |other: &&usize| {
        let other = reading.cues[**other].first;
        if behind { other > at.unit && other < cue.first } else { other < at.unit && other > cue.first }
    };
    let between = all.iter().filter(between).count();
    add(Block::Order, between.min(2) * 2 + usize::from(behind));
    add(Block::Nearest, usize::from(between == 0) * 5 + place);
    let governor = at.chosen.map(|chosen| chosen.cue == index);
    add(Block::Governs, governor.map_or(2, usize::from));
    add(
        Block::Shape,
        (at.shape() * 5 + place) * 3 + usize::from(from_source <= 1) + usize::from(from_source == 0),
    );
    add(Block::Before, class_at(skeleton, at.unit.checked_sub(1), at.unit) * 3 + place.min(2));
    add(Block::Behind, class_at(skeleton, Some(at.unit + 1), at.unit) * 3 + place.min(2));
    add(Block::Right, class_at(skeleton, Some(cue.end), cue.first).min(CLASSES - 1) * 3 + place.min(2));
    if last == Some(index) {
        add(
            Block::Last,
            usize::from(at.last.is_some_and(|(_, mention)| mention == source)) * 2
                + usize::from(at.chosen.is_some()),
        );
    }
    add(Block::SourceKind, super::features::kind_of(reading, mention) * 6 + kind);
    add(Block::Passive, usize::from(cue.kind == CueKind::Noun) * 2 + usize::from(mention.possessive));
    add(Block::KindBySubject, kind * 12 + subject);
    add(Block::LengthByKind, at.length() * 6 + kind);
    if skeleton.units[cue.first].is(Tags::SAY) {
        add(Block::Bias, 0);
    }
    active
}
