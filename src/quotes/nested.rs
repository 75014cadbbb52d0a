//! English reports within reports, whose inner one is the speaker’s: `Police said Ann Bell had told them she was “tired”`,
//! `He sued Ann Bell for calling him “a cheat”`, `prompted Ann Bell to call him “a cheat”`, `denied Ann Bell’s claim that he was
//! “a cheat”`, `a levy that Ann Bell called “theft”`; and `“…,” Ann Bell told them, according to the paper`, where the outer one
//! only passes it on.

use super::clauses::Relation;
use super::cues::{Cue, CueKind, ending};
use super::features::Situation;
use super::lexicon::{Tags, has};
use super::mentions::MentionKind;
use super::reading::Reading;
use super::reports::can_speak;
use super::retold::HAVE;
use super::rule::{Report, Rule};
use super::skeleton::{Build, Unit};

/// How far its verb stands from a quotation, in units, at most.
const NEAR: usize = 7;

/// Nouns for what somebody says, with `that` behind them.
const CLAIMS: &str = "accusation accusations allegation allegations assertion assertions charge charges \
    claim claims comment comments complaint complaints contention description insistence remark remarks \
    suggestion suggestions";

/// Who said it, by the inner report.
pub(super) fn report(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    if reading.skeleton.build != Build::English {
        return None;
    }
    passed_on(reading, at)
        .or_else(|| told_of(reading, at))
        .or_else(|| that_one_calls(reading, at))
        .or_else(|| for_calling(reading, at))
        .or_else(|| prompted(reading, at))
        .or_else(|| claimed(reading, at))
}

/// The cue before a quotation, with nothing but words between.
fn before<'r>(reading: &'r Reading<'_>, at: &Situation<'_>) -> Option<(usize, &'r Cue)> {
    let governor = at.around[0]?;
    let cue = reading.cues.get(governor.cue)?;
    let between = reading.skeleton.units.get(cue.end..at.unit)?;
    let plain = |unit: &Unit| unit.quote().is_none() && !unit.is_mark(',') && !unit.is_mark(';');
    (between.len() <= NEAR && between.iter().all(plain)).then_some((governor.cue, cue))
}

/// `“…,” Ann Bell told them, according to the paper`; `Ann Bell told them “…,” according to the paper`.
fn passed_on(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let told = |index: usize| {
        let cue = &reading.cues[index];
        let (mention, relation) = cue.subject?;
        let near = matches!(
            relation,
            Relation::Adjacent | Relation::AcrossCommas | Relation::AcrossPhrase | Relation::Inverted
        );
        (matches!(cue.kind, CueKind::Say | CueKind::Call) && near && can_speak(reading, mention))
            .then_some((mention, index))
    };
    let passes = |from: usize| {
        let cue = reading.cues.get(from)?;
        let own = cue.sentence == reading.skeleton.units[at.unit].sentence;
        (cue.kind == CueKind::According && own).then_some(())
    };
    let [_, behind] = at.around;
    let behind = behind.filter(|behind| behind.distance <= NEAR)?;
    let found = if reading.cues[behind.cue].kind == CueKind::According {
        before(reading, at).and_then(|(cue, _)| told(cue))
    } else {
        told(behind.cue)
            .filter(|&(mention, _)| reading.mentions[mention].first > at.unit)
            .filter(|_| passes(behind.cue + 1).is_some())
    };
    let (mention, cue) = found?;
    Some(Rule::PassedOn.says(mention, Some(cue)))
}

/// `Police said that Ann Bell had told them she was “tired”`: whoever is said to have said it.
fn told_of(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let (index, cue) = before(reading, at)?;
    let (mention, relation) = cue.subject?;
    let subject = &reading.mentions[mention];
    let says = matches!(cue.kind, CueKind::Say | CueKind::Call) && relation == Relation::Adjacent;
    let outer = subject.first.checked_sub(1)?;
    let joint = skeleton.units[outer].is(Tags::THAT.with(Tags::SUBORDINATOR));
    let outer = skeleton.get(outer.checked_sub(usize::from(joint))?)?;
    let reported =
        outer.is(Tags::SAY) && !outer.is(Tags::ING) && !outer.capital && outer.sentence == subject.sentence;
    // Not `said Ann Bell would call it “…”`, `said Ann Bell begged him and “…”`.
    let verb = reading.verbs.get(reading.verbs.partition_point(|verb| verb.main < cue.first))?;
    let helper = &skeleton.units[verb.first];
    let done =
        verb.tags.any(Tags::PAST) && (verb.first == verb.main || has(HAVE, helper.span.of(reading.text)));
    let between = &skeleton.units[cue.end..at.unit];
    let further = |unit: &Unit| unit.is(Tags::CONJUNCTION.with(Tags::TO));
    let told_to = |unit: &Unit| unit.is(Tags::TO);
    let (last, inner) = between.split_last().map_or((None, between), |(last, inner)| (Some(last), inner));
    let goes_on = inner.iter().any(further) || last.is_some_and(|last| further(last) && !told_to(last));
    let says = says && done && !goes_on;
    let person = subject.kind != MentionKind::Pronoun && !subject.possessive && can_speak(reading, mention);
    (says && reported && person).then_some(Rule::ToldOf.says(mention, Some(index)))
}

/// `announced a levy that Ann Bell called “theft”`: whoever calls it so.
fn that_one_calls(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let (index, cue) = before(reading, at)?;
    let (mention, relation) = cue.subject?;
    let subject = &reading.mentions[mention];
    let joint = reading.skeleton.before(subject.first)?;
    // Not `said that Ann Bell would call it “theft”`.
    let said = reading.skeleton.get(subject.first.checked_sub(2)?).is_some_and(|unit| unit.is(Tags::SAY));
    let relative = joint.is(Tags::THAT.with(Tags::RELATIVE)) && joint.is_small_word() && !said;
    let calls = cue.kind == CueKind::Call && relation == Relation::Adjacent && at.unit <= cue.end + 3;
    // Not `that Ann Bell would call “theft”`.
    let verb = reading.verbs.get(reading.verbs.partition_point(|verb| verb.main < cue.first))?;
    let helper = reading.skeleton.units[verb.first].span.of(reading.text);
    let calls = calls && verb.main == cue.first && (verb.first == verb.main || has(HAVE, helper));
    let person = subject.kind != MentionKind::Pronoun && !subject.possessive && can_speak(reading, mention);
    (relative && calls && person).then_some(Rule::ThatOneCalls.says(mention, Some(index)))
}

/// `sued Ann Bell for calling him “a cheat”`: whoever is sued. Not `apologised to Ann Bell for calling`.
fn for_calling(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let (index, cue) = before(reading, at)?;
    let joint = cue.first.checked_sub(1)?;
    // Not `praised Ann Bell for showing “courage”`.
    let calls = skeleton.units[cue.first].is(Tags::CALL.with(Tags::SAY)) && at.unit <= cue.end + 3;
    let governed =
        calls && cue.kind == CueKind::Participle && skeleton.units[joint].span.of(reading.text) == "for";
    let mention = ending(&reading.mentions, joint).filter(|_| governed)?;
    let own = &reading.mentions[mention];
    let before = skeleton.before(own.first)?;
    let object = !before.is(Tags::PREPOSITION) || has("at against", before.span.of(reading.text));
    let person = own.kind == MentionKind::Name || own.tags.any(Tags::ROLE);
    (object && person && !own.possessive).then_some(Rule::ForCalling.says(mention, Some(index)))
}

/// Verbs by which something makes somebody speak.
const PROMPTS: &str = "caused causing forced forcing leading leads led moved prompted prompting prompts";

/// `The vote prompted Ann Bell to call it “a farce”`: she calls it so.
fn prompted(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let calls = |unit: &Unit| unit.is(Tags::CALL.with(Tags::SAY)) && unit.is(Tags::BASE);
    let near = at.unit.saturating_sub(NEAR)..at.unit;
    let own_sentence = skeleton.units[at.unit].sentence;
    let verb = near.rev().find(|&unit| calls(&skeleton.units[unit]))?;
    let to = verb.checked_sub(1).filter(|&to| skeleton.units[to].span.of(reading.text) == "to")?;
    let mention = ending(&reading.mentions, to)?;
    let own = &reading.mentions[mention];
    let prompts = has(PROMPTS, skeleton.before(own.first)?.span.of(reading.text));
    let between = &skeleton.units[verb + 1..at.unit];
    let plain = |unit: &Unit| unit.quote().is_none() && !unit.is(Tags::CUE);
    let person = own.kind != MentionKind::Pronoun && can_speak(reading, mention);
    let prompts = prompts && skeleton.units[verb].sentence == own_sentence;
    (prompts && person && between.iter().all(plain))
        .then_some(Rule::Prompted.says(mention, reading.cue_at(verb)))
}

/// `denied Ann Bell’s claim that he was “a cheat”`, `hit back at claims by Ann Bell that he was “a cheat”`: whose claim it is.
fn claimed(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let (skeleton, mentions) = (&reading.skeleton, &reading.mentions);
    let units = skeleton.units.get(at.unit.saturating_sub(NEAR)..at.unit)?;
    let that = units.iter().rposition(|unit| unit.is(Tags::THAT))? + at.unit - units.len();
    let word = |at: usize| skeleton.get(at).map_or("", |unit| unit.span.of(reading.text));
    let last = that.checked_sub(1)?;
    let (mention, noun) = if has(CLAIMS, word(last)) {
        let to = mentions.partition_point(|mention| mention.first < last);
        let mut near = mentions[..to].iter().enumerate().rev().take(4);
        let owner = near.find(|(_, own)| own.possessive && own.end < last && own.end + 3 > last)?;
        (owner.0, last)
    } else {
        let mention = ending(mentions, that)?;
        let by = mentions[mention].first.checked_sub(1).filter(|&by| has("by from", word(by)))?;
        (mention, by.checked_sub(1).filter(|&noun| has(CLAIMS, word(noun)))?)
    };
    let sentence = skeleton.units[at.unit].sentence;
    let plain = |unit: &Unit| unit.quote().is_none() && !unit.is_mark(',') && unit.sentence == sentence;
    let inside = skeleton.units[that..at.unit].iter().all(plain);
    let own = &mentions[mention];
    let person = own.kind == MentionKind::Name || own.tags.any(Tags::ROLE);
    (person && inside).then_some(Rule::Claimed.says(mention, reading.cue_at(noun)))
}
