//! A verb that is left out the second time: `Ann Bell called the plan “brave,” Paul Lund “naive”`, `Ann Bell spoke of a
//! “scandal,” Paul Lund of a “farce”`. Whoever the second half names says its words, not the subject of the verb.

use super::cues::{CueKind, beginning};
use super::features::Situation;
use super::lexicon::Tags;
use super::mentions::{Mention, MentionKind};
use super::reading::Reading;
use super::reports::can_speak;
use super::rule::{Report, Rule};
use super::skeleton::{Unit, UnitKind};
use crate::text::sentences::goes_on;

/// How many units part the second quotation from the first: a name, `of a`.
const LONGEST: usize = 12;

/// How many of them stand behind the name.
const LONGEST_REST: usize = 4;

/// How many cues before the first quotation are tried: nouns of saying may stand between, `called the proposal “…”`.
const MOST_CUES: usize = 3;

/// Who says the words of the second half; surely nobody where the verb may have both people for its objects, `called Reed
/// “brave,” Lund “naive”`.
pub(super) fn report(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let (last, teller) = at.last?;
    let between = skeleton.units.get(last + 1..at.unit).filter(|units| units.len() <= LONGEST)?;
    let sentence = skeleton.units[at.unit].sentence;
    let to = reading.cues.partition_point(|cue| cue.first < last);
    let cue = (0..to).rev().take(MOST_CUES).find(|&cue| {
        let cue = &reading.cues[cue];
        cue.sentence == sentence && matches!(cue.kind, CueKind::Say | CueKind::Call | CueKind::Weak)
    })?;
    if skeleton.units[last].sentence != sentence || is_reported_behind(reading, at) {
        return None;
    }
    let mark = |unit: &&Unit| matches!(unit.kind, UnitKind::Mark(',' | ';' | '–' | '—'));
    let marks = between.iter().take_while(mark).count();
    let joined = between.get(marks).is_some_and(|unit| unit.is(Tags::CONJUNCTION));
    let parted = marks > 0 || goes_on(skeleton.units[last].span.of(reading.text));
    let mention = beginning(&reading.mentions, last + 1 + marks + usize::from(joined))?;
    let second = &reading.mentions[mention];
    let rest = skeleton.units.get(second.end..at.unit).filter(|rest| rest.len() <= LONGEST_REST)?;
    let prepared = rest.iter().any(|unit| unit.is(Tags::PREPOSITION));
    let plain = rest.iter().all(|unit| unit.is_mark(',') || unit.is_small_word() && !unit.is(VERBAL));
    let names = (is_person(second) || second.tags.any(Tags::SPEAKS))
        && !second.possessive
        && can_speak(reading, mention);
    if !names || !plain || !parted && !joined {
        return None;
    }
    let objects = mentions_between(reading, reading.cues[cue].end, last);
    let of_both = objects.iter().take(LONGEST).any(|object| is_person(object) && !object.after_preposition)
        || joined && !prepared
        || rest.iter().any(|unit| AS.contains(&unit.span.of(reading.text)));
    let (rule, mention) = if of_both { (Rule::GappedObjects, teller) } else { (Rule::Gapped, mention) };
    Some(rule.says(mention, Some(cue)))
}

/// No word of these stands in a half without verb.
const VERBAL: Tags =
    Tags::CUE.with(Tags::VERB).with(Tags::AUXILIARY).with(Tags::RELATIVE).with(Tags::SUBORDINATOR);

/// What an object is called by: `described Reed as “brave,” Lund as “naive”`.
const AS: &[&str] = &["as", "als", "comme", "como", "come", "som", "jako"];

fn is_person(mention: &Mention) -> bool {
    mention.kind == MentionKind::Name || mention.tags.any(Tags::ROLE.with(Tags::OBJECT))
}

/// The mentions between two units.
fn mentions_between<'r>(reading: &'r Reading<'_>, from: usize, to: usize) -> &'r [Mention] {
    let place = |unit: usize| reading.mentions.partition_point(|mention| mention.first < unit);
    reading.mentions.get(place(from)..place(to)).unwrap_or(&[])
}

/// Whether a verb right behind the quotation reports it.
fn is_reported_behind(reading: &Reading<'_>, at: &Situation<'_>) -> bool {
    at.around[1].is_some_and(|behind| behind.distance <= 1 && reading.cues[behind.cue].kind == CueKind::Say)
}
