//! Reports in a sentence of their own behind the quotation: `«…». Lo ha detto Ann Bell ai giornalisti.`, `“…”. Así lo afirmó Ann
//! Bell`, « …». C’est ce qu’a déclaré Ann Bell », „…“ Das sagte Ann Bell. News agencies write so.

use super::cues::{Cue, CueKind, beginning};
use super::features::Situation;
use super::lexicon::{Language, Tags, has};
use super::mentions::MentionKind;
use super::reading::Reading;
use super::rule::{Report, Rule};
use super::skeleton::UnitKind;
use crate::text::words::Lower;

/// How such a sentence opens, by language: it points back to the words.
const OPENERS: &[(Language, &str)] = &[
    (Language::Italian, "lo così"),
    (Language::Spanish, "así lo eso"),
    (Language::Portuguese, "foi assim é"),
    (Language::French, "c ainsi c’est c'est"),
    (Language::German, "das so dies"),
    (Language::Dutch, "dat zo"),
];

/// With which words it points back, by language too: `Con esas palabras resumió Ann Bell la noche`.
const WITH: &str = "con com avec mit met";
const WORDS: &str = "palabras palavras parole mots worten woorden";

/// How far into its sentence the verb stands, in units.
const NEAR: usize = 7;

/// Who the sentence behind a quotation says spoke.
pub(super) fn report(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let (_, openers) = OPENERS.iter().find(|(own, _)| *own == reading.lexicon.language)?;
    let own = &skeleton.units[at.unit];
    // The quotation ends its sentence, in which nothing else reports it.
    let sentence = skeleton.sentence(own.sentence);
    let marks = |mut range: std::ops::Range<usize>| {
        range.all(|unit| matches!(skeleton.units[unit].kind, UnitKind::Mark(_)))
    };
    let reports = |cue: &Cue| cue.sentence == own.sentence && cue.kind != CueKind::Noun;
    let from = reading.cues.partition_point(|cue| cue.first < sentence.start);
    let told = reading.cues.get(from).is_some_and(reports);
    let ends = marks(at.unit + 1..sentence.end) && (marks(sentence.start..at.unit) || !told);
    let next = skeleton.sentence(own.sentence + 1);
    let first = skeleton.get(next.start).filter(|first| first.paragraph == own.paragraph && ends)?;
    let opener = first.span.of(reading.text).lower();
    let mut ahead = skeleton.units[next.clone()].iter().take(3);
    let mut with_words = || has(WITH, &opener) && ahead.any(|unit| has(WORDS, unit.span.of(reading.text)));
    let points = has(openers, &opener) || with_words();
    let plain = skeleton.units[next.clone()].iter().all(|unit| unit.quote().is_none());
    if !points || !plain {
        return None;
    }
    let from = reading.cues.partition_point(|cue| cue.first < next.start);
    let cue = reading
        .cues
        .get(from)
        .filter(|cue| cue.first < next.end.min(next.start + NEAR))
        .filter(|cue| matches!(cue.kind, CueKind::Say | CueKind::Call));
    if let Some(cue) = cue {
        let behind = |subject: usize| reading.mentions[subject].first > cue.first;
        let subject = cue.subject.map(|(subject, _)| subject).filter(|&subject| behind(subject));
        let mention = subject.or_else(|| beginning(&reading.mentions, cue.end))?;
        // „So beschreibt es Ann Bell“
        let it = &reading.mentions[mention];
        let mention = if it.tags.any(Tags::NEUTER) { beginning(&reading.mentions, it.end)? } else { mention };
        return Some(Rule::SaidSo.says(mention, Some(from)));
    }
    // «…». Così il ministro Ann Bell
    let mention = beginning(&reading.mentions, next.start + 1)?;
    let speaker = &reading.mentions[mention];
    let person = speaker.kind == MentionKind::Name && speaker.end > speaker.head + 1
        || speaker.tags.any(Tags::ROLE.with(Tags::TITLE));
    let verbs = reading.verbs.partition_point(|verb| verb.main < next.start);
    let verbless = reading.verbs.get(verbs).is_none_or(|verb| verb.main >= next.end);
    (person && verbless).then_some(Rule::SaidSo.says(mention, None))
}
