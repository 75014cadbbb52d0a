//! Reports without a subject. Some languages leave the pronoun out: `«…», dijo.`, `Añadió que “…”` means whoever the
//! sentences before were about.

use super::cues::{Cue, CueKind};
use super::features::Situation;
use super::lexicon::{Language, Tags};
use super::mentions::{Mention, MentionKind};
use super::reading::Reading;
use super::rule::{Report, Rule};
use super::skeleton::UnitKind;

/// How many sentences before are looked at, and how many units or mentions of one: guards against texts without structure.
const SENTENCES: usize = 3;
const MOST: usize = 60;

/// The languages, with the endings of a verb that several do: they are not looked for.
const LANGUAGES: &[(Language, &[&str])] = &[
    (Language::Spanish, &["n"]),
    (Language::Catalan, &["n"]),
    (Language::Portuguese, &["m"]),
    (Language::Italian, &["no"]),
    (Language::Romanian, &["au"]),
    (Language::Polish, &["li", "ły", "ją"]),
    (Language::Czech, &["li", "ly", "jí"]),
    (Language::Croatian, &["li", "le", "ju"]),
    (Language::Arabic, &["وا"]),
];

/// The report of a quotation by a verb that has no subject.
pub(super) fn report(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let language = reading.lexicon.language;
    let (_, plurals) = LANGUAGES.iter().find(|(one, _)| *one == language)?;
    let [before, behind] = at.around;
    let near = behind.filter(|behind| behind.distance <= 2).map(|behind| behind.cue);
    let index = near
        .filter(|&cue| is_behind(reading, at, &reading.cues[cue]))
        .or_else(|| closer(reading, at))
        .or_else(|| opener(reading, at).filter(|&cue| before.is_none_or(|before| before.cue == cue)))?;
    let cue = &reading.cues[index];
    let words = reading.skeleton.units.get(cue.first..cue.end)?;
    let several = |word: &str| plurals.iter().any(|ending| word.ends_with(ending));
    let one = !words.iter().any(|unit| several(unit.span.of(reading.text)));
    let said = cue.kind == CueKind::Say && one && is_alone(reading, cue.end);
    let mention = topic(reading, at).filter(|_| said)?;
    // Far from its verb, a quotation goes on with its own paragraph only.
    let far = cue.first > at.unit + 3
        && reading.mentions[mention].paragraph != reading.skeleton.units[at.unit].paragraph;
    if far {
        return None;
    }
    Some(Rule::Dropped.says(mention, Some(index)))
}

/// Whether nothing but a comma or a dash parts a cue from the quotation before it.
fn is_behind(reading: &Reading<'_>, at: &Situation<'_>, cue: &Cue) -> bool {
    let skeleton = &reading.skeleton;
    let between = skeleton.units.get(at.unit + 1..cue.first).unwrap_or(&[]);
    cue.sentence == skeleton.units[at.unit].sentence
        && !between.is_empty()
        && between.iter().all(|unit| {
            matches!(unit.kind, UnitKind::Mark(',' | '–' | '—' | '-'))
                || unit.is(Tags::OBJECT.with(Tags::AUXILIARY))
        })
}

/// The cue that opens a quotation's sentence but for adverbs and what stands behind prepositions.
fn opener(reading: &Reading<'_>, at: &Situation<'_>) -> Option<usize> {
    let skeleton = &reading.skeleton;
    let start = skeleton.sentence(skeleton.units[at.unit].sentence).start;
    let index = reading.cues.partition_point(|cue| cue.first < start);
    let cue = reading.cues.get(index).filter(|cue| cue.first < at.unit.min(start + MOST))?;
    let from = reading.mentions.partition_point(|mention| mention.first < start);
    let before = reading.mentions[from..].iter().take_while(|mention| mention.first < cue.first);
    let mut others = before.filter(|mention| !mention.after_preposition && !mention.tags.any(Tags::OBJECT));
    let quoted = skeleton.units[start..cue.first].iter().any(|unit| unit.quote().is_some());
    (others.next().is_none() && !quoted).then_some(index)
}

/// The cue that closes a quotation's sentence behind a comma: «El objetivo es “…”, al lado de “…”, señaló.»
fn closer(reading: &Reading<'_>, at: &Situation<'_>) -> Option<usize> {
    let skeleton = &reading.skeleton;
    let sentence = skeleton.sentence(skeleton.units[at.unit].sentence);
    let place = |unit: usize| reading.cues.partition_point(|cue| cue.first < unit);
    let [from, index, to] = [sentence.start, at.unit, sentence.end].map(place);
    if index == to || index - from > MOST {
        return None;
    }
    let own = |unit: &usize| skeleton.units[*unit].is(Tags::OBJECT.with(Tags::AUXILIARY));
    let closes = |cue: &Cue| {
        let parted = (sentence.start..cue.first).rev().find(|unit| !own(unit));
        let parted = parted.is_some_and(|unit| skeleton.units[unit].is_mark(','));
        let mark = skeleton.get(cue.end).is_none_or(|next| matches!(next.kind, UnitKind::Mark(_)));
        parted && mark && cue.kind == CueKind::Say
    };
    // Nothing else reports in it but what closes so too.
    reading.cues[from..=index].iter().all(closes).then_some(index)
}

/// Whether no subject stands behind a verb: its clause ends there, or goes on with a preposition or a conjunction.
fn is_alone(reading: &Reading<'_>, end: usize) -> bool {
    const GOES_ON: Tags = Tags::PREPOSITION
        .with(Tags::CONJUNCTION)
        .with(Tags::SUBORDINATOR)
        .with(Tags::RELATIVE)
        .with(Tags::THAT);
    let skeleton = &reading.skeleton;
    let next = (end..end + 3).find(|&at| !skeleton.get(at).is_some_and(|unit| unit.is(Tags::ADVERB)));
    let Some(unit) = next.and_then(|at| skeleton.get(at)) else { return true };
    matches!(unit.kind, UnitKind::Mark(_) | UnitKind::Quote(_))
        || unit.is_small_word() && unit.is(GOES_ON) && !unit.is(Tags::DETERMINER)
        || unit.sentence != skeleton.units[end - 1].sentence
}

/// Who the sentences before were about: who spoke in them last, or is named first. Their verbs may be unknown.
fn topic(reading: &Reading<'_>, at: &Situation<'_>) -> Option<usize> {
    let skeleton = &reading.skeleton;
    let own = &skeleton.units[at.unit];
    if let Some((_, mention)) = at.last.filter(|&(unit, _)| skeleton.units[unit].sentence == own.sentence) {
        return Some(mention);
    }
    // Without capitals a sentence between may name anybody.
    let sentences = if reading.lexicon.language == Language::Arabic { 1 } else { SENTENCES };
    for sentence in (own.sentence.saturating_sub(sentences)..own.sentence).rev() {
        let units = skeleton.sentence(sentence);
        if skeleton.get(units.start).is_none_or(|unit| unit.paragraph + 1 < own.paragraph) {
            return None;
        }
        if let Some((_, mention)) = at.last.filter(|(unit, _)| units.contains(unit)) {
            return Some(mention);
        }
        let from = reading.mentions.partition_point(|mention| mention.first < units.start);
        let there =
            reading.mentions[from..].iter().take_while(|mention| mention.sentence == sentence).take(MOST);
        let mut people =
            there.enumerate().filter(|(index, mention)| is_person(reading, from + index, mention));
        if let Some((index, mention)) = people.next() {
            return Some(from + index).filter(|_| !mention.after_preposition);
        }
    }
    None
}

/// Somebody by their office, or by a name of more than one word that no table knows for a place or a body; by a surname alone,
/// where it is the subject of a verb.
fn is_person(reading: &Reading<'_>, index: usize, mention: &Mention) -> bool {
    const NOBODY: Tags = Tags::PLURAL.with(Tags::PLACE).with(Tags::SPEAKS).with(Tags::BODY);
    let units = reading.skeleton.units.get(mention.first..mention.end).unwrap_or(&[]);
    let office = mention.tags.any(Tags::ROLE.with(Tags::TITLE).with(Tags::FIRST_NAME));
    let full = mention.kind == MentionKind::Name
        && (mention.end > mention.head + 1 || reading.acts[index] && reading.count_of(index).established);
    // «Los bomberos llegaron. “…”, pidió»
    (office || full)
        && !(office && mention.kind == MentionKind::Noun && mention.tags.any(Tags::PLURAL))
        && !mention.possessive
        && !units.iter().any(|unit| unit.is(NOBODY.with(Tags::CONJUNCTION)) && !unit.is(Tags::ROLE))
}
