//! Words that one tells and another said: `Police said Ann Bell shouted
//! “…”`, `a video of Ann Bell saying, “…”`, `Police quoted Ann Bell: “…”`, `described as “…” by Ann Bell`, `received a note saying “…”`.

use super::clauses::Relation;
use super::cues::{CueKind, beginning, ending};
use super::features::Situation;
use super::lexicon::{Tags, has};
use super::mentions::MentionKind;
use super::reading::Reading;
use super::reports::can_speak;
use super::rule::{Report, Rule};
use super::skeleton::Unit;

/// Who said it, not who tells it.
pub(super) fn report(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    retold(reading, at)
        .or_else(|| shown(reading, at))
        .or_else(|| quoted(reading, at))
        .or_else(|| as_saying(reading, at))
        .or_else(|| what_one_calls(reading, at))
        .or_else(|| called_by(reading, at))
        .or_else(|| called_by_as(reading, at))
        .or_else(|| told_in(reading, at))
}

/// What helps a verb to say that something was said already; `would say` says that it was not.
pub(super) const HAVE: &str = "had has have";

/// `Police said Ann Bell shouted “…”`: what they say of her is that she said it.
fn retold(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let is_report = |index: usize| {
        let unit = skeleton.get(index)?;
        (unit.is(Tags::SAY) && !unit.is(Tags::ING) && !unit.capital).then_some(index)
    };
    // `had told him, “…”`
    let mut last = at.unit.checked_sub(1)?;
    for skipped in [|unit: &Unit| unit.is_mark(',') || unit.is_mark(':'), |unit: &Unit| unit.is(Tags::OBJECT)]
    {
        last -= usize::from(last > 0 && skipped(&skeleton.units[last]));
    }
    let verb = is_report(last)?;
    let helped = skeleton.before(verb).is_some_and(|unit| has(HAVE, unit.span.of(reading.text)));
    let first = verb - usize::from(helped);
    let place = reading.mentions.partition_point(|mention| mention.first < first);
    let near = place.saturating_sub(3)..place;
    let mention = near.rev().find(|&index| reading.mentions[index].end == first)?;
    let subject = &reading.mentions[mention];
    let before = subject.first.checked_sub(1)?;
    let outer = if skeleton.get(before)?.is(Tags::THAT) { before.checked_sub(1)? } else { before };
    let cue = reading.cue_at(verb);
    let speaks = !subject.possessive && subject.kind != MentionKind::Relative && can_speak(reading, mention);
    (is_report(outer).is_some() && speaks).then_some(Rule::Retold.says(mention, cue))
}

/// English words before somebody who is seen or heard to speak: pictures and sounds of them, and verbs that show them.
const SHOWN: &str = "audio captured caught clip clips featured features featuring film footage hear heard \
    recording recordings saw see seen show showed showing shown shows tape video videos";

/// `footage of Ann Bell saying, “…”`, `the clip shows Ann Bell telling a crowd, “…”`: she says it, not what shows her.
fn shown(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let [Some(before), _] = at.around else { return None };
    let cue = reading.cues.get(before.cue)?;
    let says = cue.kind == CueKind::Participle && skeleton.get(cue.first)?.is(Tags::SAY);
    let mention = ending(&reading.mentions, cue.first).filter(|_| says)?;
    let first = reading.mentions[mention].first;
    // Not `seen with Ann Bell saying`.
    let joint = skeleton.before(first)?.span.of(reading.text) == "of";
    let shows = skeleton.before(first - usize::from(joint))?;
    let shows = shows.span.of(reading.text);
    let is_shown = reading.mentions[mention].kind == MentionKind::Name && has(SHOWN, shows);
    is_shown.then_some(Rule::Shown.says(mention, Some(before.cue)))
}

/// Verbs whose object said what stands behind the colon.
const QUOTES: &str = "cita citaba citait citando citant citato cite cited citeerde citeert citerade citerar \
    cites citing citou cité citó quote quoted quotes quoting";

/// `Ann Bell quoted Paul Lund: “…”`, « Le journal cite Paul Lund : “…” »: he says it.
fn quoted(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let colon = at.unit.checked_sub(1).filter(|&unit| skeleton.units[unit].is_mark(':'))?;
    let mention = ending(&reading.mentions, colon)?;
    let verb = reading.mentions[mention].first.checked_sub(1)?;
    let quotes = has(QUOTES, skeleton.get(verb)?.span.of(reading.text));
    let cue = reading.cue_at(verb);
    (quotes && can_speak(reading, mention)).then_some(Rule::Quoted.says(mention, cue))
}

/// How far from a quotation `as saying` is looked for, in units.
const FAR: usize = 24;

/// `quoted Ann Bell as saying, “…”`, `“…,” Ann Bell was quoted by the agency as saying`: who is quoted says it.
fn as_saying(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let is = |unit: usize, word: &str| skeleton.units[unit].span.of(reading.text) == word;
    let sentence = skeleton.sentence(skeleton.units[at.unit].sentence);
    let far = sentence.start.max(at.unit.saturating_sub(FAR))..sentence.end.min(at.unit + FAR);
    let saying = |unit: &usize| {
        skeleton.units[*unit].is(Tags::ING) && is(*unit, "saying") && *unit > far.start && is(*unit - 1, "as")
    };
    let saying = far.clone().find(saying)?;
    let quoted = (far.start..saying).rev().find(|&unit| is(unit, "quoted"))?;
    // Nothing else is said between it and the quotation: not in `“…,” said Lund, who quoted Ann Bell as saying “…”`.
    let between = if saying < at.unit { saying + 1..at.unit } else { at.unit + 1..quoted };
    let parts = |unit: &Unit| unit.quote().is_some() || saying > at.unit && unit.is(Tags::CUE);
    if skeleton.units.get(between)?.iter().any(parts) {
        return None;
    }
    let verb = reading.verbs.get(reading.verbs.partition_point(|verb| verb.main < quoted))?;
    let mention = if verb.passive {
        ending(&reading.mentions, verb.first)
    } else {
        beginning(&reading.mentions, quoted + 1)
    }?;
    let cue = reading.cue_at(saying);
    can_speak(reading, mention).then_some(Rule::AsSaying.says(mention, cue))
}

/// `denied what Ann Bell called “…”`: she calls it so.
fn what_one_calls(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let [Some(before), _] = at.around else { return None };
    let cue = &reading.cues[before.cue];
    let (mention, relation) = cue.subject?;
    let own = &reading.mentions[mention];
    let near = relation == Relation::Adjacent && before.distance <= 3;
    let calls = matches!(cue.kind, CueKind::Call | CueKind::Say) && own.kind != MentionKind::Pronoun;
    let what = reading.skeleton.before(own.first)?.span.of(reading.text).eq_ignore_ascii_case("what");
    (what && near && calls).then_some(Rule::WhatOneCalls.says(mention, Some(before.cue)))
}

/// `described as “…” by Ann Bell`, « jugé “…” par Ann Bell »: the participle’s doer stands behind the words.
fn called_by(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let [Some(before), _] = at.around else { return None };
    let cue = &reading.cues[before.cue];
    let by = skeleton.get(at.unit + 1).filter(|unit| unit.is(Tags::BY) && unit.is_small_word())?;
    let place = at.unit + 1 + usize::from(!by.is(Tags::DETERMINER));
    let mention = beginning(&reading.mentions, place)?;
    let own = &reading.mentions[mention];
    let speaks = own.kind == MentionKind::Name || own.tags.any(Tags::ROLE.with(Tags::SPEAKS));
    // Not `said she was “encouraged” by the plan`.
    let calls = cue.kind == CueKind::Call || skeleton.names_end_phrases && before.distance <= 1;
    let close = before.distance <= 2 && cue.kind != CueKind::Noun && calls;
    (speaks && close && !own.possessive).then_some(Rule::CalledBy.says(mention, Some(before.cue)))
}

/// `described by Ann Bell as “…”`: nobody else can be meant, so the net has no say.
fn called_by_as(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    skeleton.before(at.unit).filter(|unit| unit.span.of(reading.text) == "as")?;
    let mention = ending(&reading.mentions, at.unit - 1)?;
    let first = reading.mentions[mention].first;
    skeleton.before(first).filter(|unit| unit.is(Tags::BY))?;
    let cue = reading.cue_at(first.checked_sub(2)?)?;
    can_speak(reading, mention).then_some(Rule::CalledBy.says(mention, Some(cue)))
}

/// English verbs for having words that are another’s before one’s eyes.
const GETS: &str = "carried carries carrying cited cites citing finds found gets got held holding holds \
    pointed pointing points received receives saw sees wearing wears wore";

/// `Ann Bell received a note saying “…”`, `Ann Bell cited a report that called it “…”`: what she has says it.
fn told_in(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let [Some(before), _] = at.around else { return None };
    let cue = reading.cues.get(before.cue).filter(|cue| before.distance <= 4 && cue.kind != CueKind::Noun)?;
    let relative = skeleton.before(cue.first)?.is(Tags::THAT.with(Tags::RELATIVE));
    let mention = ending(&reading.mentions, cue.first - usize::from(relative))?;
    let own = &reading.mentions[mention];
    let document = own.kind == MentionKind::Noun && own.tags.any(Tags::SPEAKS.with(Tags::REPORT_NOUN));
    let verb = skeleton.before(own.first)?;
    let verb = if verb.is(Tags::TO) { skeleton.before(own.first - 1)? } else { verb };
    let gets = document && has(GETS, verb.span.of(reading.text));
    gets.then_some(Rule::ToldIn.says(mention, Some(before.cue)))
}
