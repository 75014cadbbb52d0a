//! The words that report a quotation: which verb, noun or adverbial of its surroundings governs it.

use super::clauses::{Relation, Verb};
use super::lexicon::Tags;
use super::mentions::{Mention, MentionKind};
use super::skeleton::{Skeleton, UnitKind};
use crate::text::offsets::ByteSpan;
use crate::text::order;

/// Words that may report a quotation.
#[derive(Debug, Clone, Copy)]
pub struct Cue {
    /// The words.
    pub span: ByteSpan,
    /// Its first unit.
    pub first: usize,
    /// One past its last unit.
    pub end: usize,
    /// What kind of words.
    pub kind: CueKind,
    /// Who does it, by index among the mentions, and how that was found.
    pub subject: Option<(usize, Relation)>,
    /// The mention right behind a verb, by index.
    pub object: Option<usize>,
    /// Which sentence it stands in.
    pub sentence: usize,
}

/// What words that report are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CueKind {
    /// said, wrote
    Say,
    /// called, accused
    Call,
    /// put, expressed
    Weak,
    /// a claim that, his pledge to
    Noun,
    /// according to
    According,
    /// saying, calling
    Participle,
}

/// All cues of a story in order.
pub fn cues(skeleton: &Skeleton, mentions: &[Mention], verbs: &[Verb]) -> Vec<Cue> {
    let mut found: Vec<Cue> = verbs.iter().filter_map(|verb| of_verb(skeleton, mentions, verb)).collect();
    found.extend((0..skeleton.units.len()).filter_map(|index| according(skeleton, mentions, index)));
    found.extend(
        mentions
            .iter()
            .enumerate()
            .filter_map(|(index, mention)| of_noun(skeleton, mentions, index, mention)),
    );
    order::by_key(&mut found, |cue| cue.first as u64);
    found
}

fn of_verb(skeleton: &Skeleton, mentions: &[Mention], verb: &Verb) -> Option<Cue> {
    if !verb.tags.any(Tags::CUE) {
        return None;
    }
    let kind = if verb.tags.any(Tags::ING) && verb.first == verb.main {
        CueKind::Participle
    } else if verb.tags.any(Tags::SAY) {
        CueKind::Say
    } else if verb.tags.any(Tags::CALL) {
        CueKind::Call
    } else {
        CueKind::Weak
    };
    let doer = verb.passive.then(|| doer(skeleton, mentions, verb)).flatten();
    Some(Cue {
        span: ByteSpan::new(skeleton.units[verb.main].span.start, skeleton.units[verb.main].span.end),
        first: verb.main,
        end: verb.main + 1,
        kind,
        subject: doer.or(verb.subject),
        object: verb.object,
        sentence: verb.sentence,
    })
}

/// Who did what a passive says: the mention behind `by`.
fn doer(skeleton: &Skeleton, mentions: &[Mention], verb: &Verb) -> Option<(usize, Relation)> {
    let end = skeleton.sentence(verb.sentence).end;
    let by = (verb.main + 1..end).take(24).find(|&index| skeleton.units[index].is(Tags::BY))?;
    beginning(mentions, by + 1).map(|index| (index, Relation::Passive))
}

/// The widest mention that begins at this unit.
pub fn beginning(mentions: &[Mention], unit: usize) -> Option<usize> {
    let from = mentions.partition_point(|mention| mention.first < unit);
    let here = mentions.iter().enumerate().skip(from).take_while(|(_, mention)| mention.first == unit);
    here.max_by_key(|(_, mention)| mention.end).map(|(index, _)| index)
}

/// The widest mention that ends before this unit.
pub fn ending(mentions: &[Mention], unit: usize) -> Option<usize> {
    let to = mentions.partition_point(|mention| mention.first < unit);
    let here = mentions.iter().enumerate().take(to).rev().take(8).filter(|(_, mention)| mention.end == unit);
    here.min_by_key(|(_, mention)| mention.first).map(|(index, _)| index)
}

fn according(skeleton: &Skeleton, mentions: &[Mention], index: usize) -> Option<Cue> {
    let unit = skeleton.get(index).filter(|unit| unit.is(Tags::ACCORDING) && unit.kind == UnitKind::Word)?;
    let to = skeleton.get(index + 1).filter(|next| next.is(Tags::TO)).map_or(1, |_| 2);
    let subject = if unit.is(Tags::POSTPOSED) {
        let noun = ending(mentions, index)?;
        // „ihrer Ansicht nach“: hers.
        noun.checked_sub(1)
            .filter(|&owner| mentions[owner].possessive && mentions[owner].first == mentions[noun].first)
            .unwrap_or(noun)
    } else {
        named_by_phrase(skeleton, mentions, beginning(mentions, index + to)?)
    };
    Some(Cue {
        span: ByteSpan::new(unit.span.start, skeleton.units[index + to - 1].span.end),
        first: index,
        end: index + to,
        kind: CueKind::According,
        subject: Some((subject, Relation::Adjacent)),
        object: None,
        sentence: unit.sentence,
    })
}

/// Whose words a noun of saying holds: `nach Angaben | der Polizei`, `nach Angaben von | Ann Bell`; else the noun
/// itself.
fn named_by_phrase(skeleton: &Skeleton, mentions: &[Mention], noun: usize) -> usize {
    let mention = &mentions[noun];
    if !skeleton.nouns_are_capital || !skeleton.units[mention.end - 1].is(Tags::REPORT_NOUN) {
        return noun;
    }
    let by = skeleton.get(mention.end).is_some_and(|unit| unit.is(Tags::BY));
    beginning(mentions, mention.end + usize::from(by)).unwrap_or(noun)
}

/// A noun of saying with its owner: `the mayor’s claim`, `his pledge`, `a statement by the union`.
fn of_noun(skeleton: &Skeleton, mentions: &[Mention], index: usize, mention: &Mention) -> Option<Cue> {
    if mention.kind != MentionKind::Noun || !skeleton.units[mention.head].is(Tags::REPORT_NOUN) {
        return None;
    }
    let owner = (0..index)
        .rev()
        .take(3)
        .find(|&owner| mentions[owner].possessive && mentions[owner].first == mention.first);
    let author = || {
        let from = skeleton.get(mention.end).filter(|unit| unit.is(Tags::PREPOSITION))?;
        let source = beginning(mentions, mention.end + 1)?;
        (from.is(Tags::BY) || from.span.end - from.span.start == 4).then_some(source)
    };
    let subject = owner.or_else(author).map(|owner| (owner, Relation::Adjacent));
    let unit = &skeleton.units[mention.head];
    Some(Cue {
        span: unit.span,
        first: mention.head,
        end: mention.head + 1,
        kind: CueKind::Noun,
        subject,
        object: None,
        sentence: mention.sentence,
    })
}

/// Where a quotation stands among the units, with the cues around it.
#[derive(Debug, Clone, Copy)]
pub struct Governor {
    /// The cue, by index.
    pub cue: usize,
    /// Whether it stands behind the quotation.
    pub behind: bool,
    /// How many units stand between.
    pub distance: usize,
}

/// The cues nearest to a quotation in its sentence: before it and behind it, no other quotation between.
pub fn around(skeleton: &Skeleton, cues: &[Cue], unit: usize) -> [Option<Governor>; 2] {
    let sentence = skeleton.units[unit].sentence;
    let place = cues.partition_point(|cue| cue.first < unit);
    let clear =
        |from: usize, to: usize| (from..to).take(60).all(|index| skeleton.units[index].quote().is_none());
    let before = cues
        .get(..place)
        .unwrap_or(&[])
        .iter()
        .enumerate()
        .rev()
        .take(12)
        .take_while(|(_, cue)| cue.sentence == sentence)
        .find(|(_, cue)| cue.subject.is_some() || cue.end == unit)
        .map(|(cue, found)| Governor { cue, behind: false, distance: unit - found.end.min(unit) });
    let behind = cues
        .iter()
        .enumerate()
        .skip(place)
        .take(12)
        .take_while(|(_, cue)| cue.sentence == sentence)
        .find(|(_, cue)| clear(unit + 1, cue.first))
        .map(|(cue, found)| Governor { cue, behind: true, distance: found.first - unit - 1 });
    [before, behind]
}
