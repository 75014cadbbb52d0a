//! Source and cue of each quotation: candidates, what speaks for each, and the one that wins.
//!
//! Rules find the candidates and say what stands between them and the quotation ([`super::features`]); a
//! small net weighs that ([`crate::net`]).

use super::clauses::Relation;
use super::doubts::doubt;
use super::features::{Situation, features};
use super::lexicon::Language;
use super::mentions::{Mention, MentionKind};
use super::nets::share;
use super::reading::Reading;
use super::rule::Rule;
use super::skeleton::{Unit, UnitKind};
use super::types::{Decided, PassageRole, QuotationKind};
use super::{cue_choice, insertions, reports, unspaced};
use crate::net::Active;
use crate::text::{ByteSpan, Edges};

/// Who and what reports a quotation.
#[derive(Debug, Clone, Copy, Default)]
pub struct Source {
    /// The mention that speaks, by index.
    pub mention: Option<usize>,
    /// The words that name who speaks, as they stand there.
    pub words: Option<ByteSpan>,
    /// The words that report it.
    pub cue: Option<ByteSpan>,
    /// How likely this is right.
    pub confidence: f32,
    /// What it rests on.
    pub decided: Decided,
}

/// A mention that may be a source, with what speaks for it.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// By index.
    pub mention: usize,
    /// What speaks for and against it.
    pub features: Active,
}

/// How many mentions before and behind a quotation are candidates: further ones were never right in the texts
/// that the weights were fitted on, and the work for a quotation stays bounded.
const BEFORE: usize = 28;
const BEHIND: usize = 14;

/// The source of each quotation; nothing for those that are nobody's words.
pub fn sources(reading: &Reading<'_>, kinds: &[QuotationKind]) -> Vec<Source> {
    let mut found = vec![Source::default(); kinds.len()];
    let mut last_cue = None;
    let mut last_report: Option<Source> = None;
    walk(reading, kinds, &mut |situation, candidates| {
        if let Some(source) = reported_otherwise(reading, situation, last_report) {
            last_report = Some(source);
            found[situation.quote] = source;
            return None;
        }
        if let Some(report) = reports::report(reading, situation) {
            let cue = report.cue.or_else(|| cue_choice::choose(reading, situation, report.mention, last_cue));
            last_cue = cue.or(last_cue);
            let own = reading.skeleton.units[situation.unit].sentence;
            let elsewhere = reading.mentions[report.mention].sentence != own;
            let goes_on = situation
                .last
                .filter(|&(_, mention)| mention == report.mention && (elsewhere || report.cue.is_none()));
            let before = goes_on.and_then(|(unit, _)| found.get(reading.skeleton.units[unit].quote()?));
            // Whoever goes on is no surer than they were.
            let confidence = before.map_or(1.0, |before| before.confidence).min(report.confidence());
            found[situation.quote] =
                Source { cue: cue.map(|cue| reading.cues[cue].span), confidence, ..report.source(reading) };
            return Some(report.mention);
        }
        let scores: Vec<f32> =
            candidates.iter().map(|candidate| reading.nets.source.score(&candidate.features.0)).collect();
        let best = (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b]));
        let mention = best.map(|best| candidates[best].mention);
        let weighed = best.map_or(0.0, |best| share(&scores, scores[best]));
        let agreed = mention.is_some_and(|mention| is_subject(reading, situation, mention));
        let decided = match (mention, agreed) {
            (None, _) => Decided::Nothing,
            (_, false) => Decided::Weights,
            (_, true) => Decided::WeightsAndClause,
        };
        let cue = mention.and_then(|mention| cue_choice::choose(reading, situation, mention, last_cue));
        last_cue = cue.or(last_cue);
        let doubt = mention.and_then(|mention| doubt(reading, situation, mention, cue));
        let trusted = doubt.is_none() && (agreed || is_fitted(reading));
        let confidence = if trusted { weighed } else { weighed.min(EVEN) };
        let decided = doubt.map_or(decided, |doubt| Decided::Doubted(doubt.reason));
        let cue = cue.map(|cue| reading.cues[cue].span);
        let words = mention.map(|mention| reading.mentions[mention].span);
        found[situation.quote] = Source { mention, words, cue, confidence, decided };
        mention
    });
    found
}

/// The confidence where there is a [`doubt`], or where the weights and the clause disagree in a language that the weights
/// were not fitted on.
const EVEN: f32 = 0.5;

/// Whether the weights were fitted on this language.
fn is_fitted(reading: &Reading<'_>) -> bool {
    reading.lexicon.language == Language::English
}

/// Whether a mention is the subject of the words that report a quotation: what the clause says, without weights.
fn is_subject(reading: &Reading<'_>, at: &Situation<'_>, mention: usize) -> bool {
    let subject = at.chosen.and_then(|chosen| reading.cues[chosen.cue].subject);
    subject.is_some_and(|(subject, relation)| subject == mention && relation != Relation::Loose)
}

/// A quotation that repeats another one has its source; nothing reports it where it stands, but in a headline that names
/// who speaks by another word: `Minister admits ‘serious failings’`.
pub fn with_repeats(
    reading: &Reading<'_>,
    mut sources: Vec<Source>,
    repeats: &[Option<usize>],
) -> Vec<Source> {
    for (quote, repeated) in repeats.iter().enumerate() {
        if let Some(source) = repeated.and_then(|repeated| sources.get(repeated).copied()) {
            let own = sources[quote];
            let named = own.mention.is_some() && !super::repeats::stands_alone(reading, quote);
            let is_full = |mention: usize| {
                let mention = &reading.mentions[mention];
                mention.kind == MentionKind::Name && mention.end - mention.head > 1
            };
            // A full name in the headline is surer than what the story goes on to say.
            if named && own.mention.is_some_and(is_full) {
                continue;
            }
            let words = if named { own } else { Source { cue: None, ..source } };
            sources[quote] = Source { confidence: source.confidence, decided: Decided::Repeated, ..words };
        }
    }
    sources
}

/// Sources that the net does not look for: reports inside the marks, languages without spaces, posts and block
/// quotations whose author the page names.
fn reported_otherwise(reading: &Reading<'_>, at: &Situation<'_>, last: Option<Source>) -> Option<Source> {
    let pair = reading.pairs.get(at.quote)?;
    let unit = &reading.skeleton.units[at.unit];
    if let Some(insertion) = insertions::insertion(reading.text, pair, &reading.lexicon) {
        return Some(Source {
            mention: None,
            words: Some(insertion.source),
            cue: Some(insertion.cue),
            confidence: 0.9,
            decided: Decided::Inside,
        });
    }
    let reported = at.around[1].is_some_and(|behind| behind.distance <= 1);
    if let Some(label) = label(reading, pair.span).filter(|_| !reported) {
        return Some(Source {
            words: Some(label),
            confidence: 0.9,
            decided: Decided::Inside,
            ..Source::default()
        });
    }
    if matches!(
        reading.roles.get(unit.paragraph)?,
        PassageRole::Post(_) | PassageRole::BlockQuotation(Some(_))
    ) {
        return Some(Source { confidence: 0.9, decided: Decided::Page, ..Source::default() });
    }
    let language = reading.lexicon.language;
    if !language.is_unspaced() {
        return None;
    }
    let report =
        unspaced::report(reading.text, *reading.paragraphs.get(unit.paragraph)?, pair.span, language);
    let carried = last.filter(|_| report.source.is_none()).unwrap_or_default();
    let confidence = match () {
        () if report.source.is_some() => Rule::Unspaced.confidence(),
        () if report.goes_on => carried.confidence,
        () => 0.5,
    };
    Some(Source {
        mention: None,
        words: report.source.or(carried.words),
        cue: report.cue.or(carried.cue),
        confidence,
        decided: Decided::Rule(Rule::Unspaced),
    })
}

/// The label of a transcript behind an opening mark.
fn label(reading: &Reading<'_>, span: ByteSpan) -> Option<ByteSpan> {
    let words = span.of(reading.text);
    let inner = words.trim_start_by(|char| super::lexicon::marks::style_of(char).is_some());
    let start = span.start + words.len() - inner.len();
    super::lexicon::marks::spoken_label(inner).map(|length| ByteSpan::new(start, start + length))
}

/// Goes through the quotations that are somebody's words, in order; `decide` names the source of each, which
/// the next one's features look back to.
pub fn walk<'a>(
    reading: &Reading<'a>,
    kinds: &[QuotationKind],
    decide: &mut dyn FnMut(&Situation<'a>, &[Candidate]) -> Option<usize>,
) {
    let mut last = None;
    for (quote, kind) in kinds.iter().enumerate() {
        let Some(unit) = reading.skeleton.of_quote.get(quote).copied().flatten() else { continue };
        if *kind != QuotationKind::Direct {
            continue;
        }
        let situation = Situation::new(reading, quote, unit, last);
        let candidates = candidates(reading, &situation);
        if let Some(mention) = decide(&situation, &candidates) {
            last = Some((unit, mention));
        }
    }
}

/// Whether a mention is where a story was written: in capitals at its head, `NEW DELHI: …`, `LONDON — …`.
fn is_dateline(reading: &Reading<'_>, mention: &Mention) -> bool {
    let mark = |unit: &Unit| matches!(unit.kind, UnitKind::Mark(':' | '—' | '–' | '-' | '(' | ','));
    mention.first == 0
        && reading.skeleton.get(mention.end).is_some_and(mark)
        && !mention.span.of(reading.text).contains(char::is_lowercase)
}

/// The mentions around a quotation, and the source of the one before, with their features.
fn candidates(reading: &Reading<'_>, at: &Situation<'_>) -> Vec<Candidate> {
    let place = reading.mentions.partition_point(|mention| mention.first < at.unit);
    let paragraph = reading.skeleton.units[at.unit].paragraph;
    let from = place.saturating_sub(BEFORE);
    let to = (place + BEHIND).min(reading.mentions.len());
    let mut chosen: Vec<usize> = Vec::with_capacity(BEFORE + BEHIND + 1);
    chosen.extend(at.last.map(|(_, mention)| mention).filter(|&mention| mention < from));
    chosen.extend(
        (from..to).filter(|&index| index < place || reading.mentions[index].paragraph <= paragraph + 1),
    );
    chosen.retain(|&index| !is_dateline(reading, &reading.mentions[index]));
    let weight = |index: usize| {
        let mention = &reading.mentions[index];
        usize::from(!mention.possessive && (mention.kind != MentionKind::Noun || mention.tags.0 != 0))
    };
    let mut between = vec![0; chosen.len()];
    let mut count = 0;
    for (slot, &index) in chosen.iter().enumerate().rev().filter(|(_, index)| **index < place) {
        between[slot] = count;
        count += weight(index);
    }
    count = 0;
    for (slot, &index) in chosen.iter().enumerate().filter(|(_, index)| **index >= place) {
        between[slot] = count;
        count += weight(index);
    }
    chosen
        .iter()
        .zip(between)
        .map(|(&mention, between)| Candidate { mention, features: features(reading, at, mention, between) })
        .collect()
}
