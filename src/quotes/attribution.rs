//! Source and cue of each quotation.

use super::clauses::Relation;
use super::cues::{Governor, around};
use super::mentions::MentionKind;
use super::reading::Reading;
use super::types::QuotationKind;
use crate::text::offsets::ByteSpan;
use crate::text::sentences::goes_on;

/// Who and what reports a quotation.
#[derive(Debug, Clone, Copy, Default)]
pub struct Source {
    /// The mention that speaks, by index.
    pub mention: Option<usize>,
    /// The words that report it.
    pub cue: Option<ByteSpan>,
    /// How likely this is right.
    pub confidence: f32,
}

/// The source of each quotation; nothing for those that are nobody's words.
pub fn sources(reading: &Reading<'_>, kinds: &[QuotationKind]) -> Vec<Source> {
    let mut found: Vec<Source> = Vec::with_capacity(kinds.len());
    let mut last: Option<(usize, Source)> = None;
    for (quote, kind) in kinds.iter().enumerate() {
        let unit = reading.skeleton.of_quote.get(quote).copied().flatten();
        let source = match unit {
            Some(unit) if *kind == QuotationKind::Direct => {
                let source = source(reading, quote, unit, last);
                last = Some((unit, source));
                source
            }
            _ => Source::default(),
        };
        found.push(source);
    }
    found
}

fn source(reading: &Reading<'_>, quote: usize, unit: usize, last: Option<(usize, Source)>) -> Source {
    let [before, behind] = around(&reading.skeleton, &reading.cues, unit);
    let comma = goes_on(reading.pairs[quote].span.of(reading.text));
    let chosen = match (before, behind) {
        (Some(before), Some(behind)) => Some(nearer(before, behind, comma)),
        (before, behind) => before.or(behind),
    };
    if let Some(cue) = chosen.and_then(|governor| reading.cues.get(governor.cue))
        && let Some((mention, relation)) = cue.subject
    {
        let confidence = if relation == Relation::Loose { 0.5 } else { 0.9 };
        return Source { mention: Some(mention), cue: Some(cue.span), confidence };
    }
    carried(reading, unit, last).unwrap_or_else(|| nearest(reading, unit))
}

fn nearer(before: Governor, behind: Governor, comma: bool) -> Governor {
    if behind.distance <= 1 || comma && before.distance > 1 { behind } else { before }
}

/// The speaker of the quotation before, in the same paragraph or the one above.
fn carried(reading: &Reading<'_>, unit: usize, last: Option<(usize, Source)>) -> Option<Source> {
    let (before, source) = last?;
    let units = &reading.skeleton.units;
    (units[unit].paragraph <= units[before].paragraph + 1 && source.mention.is_some())
        .then_some(Source { confidence: source.confidence * 0.8, ..source })
}

fn nearest(reading: &Reading<'_>, unit: usize) -> Source {
    let place = reading.mentions.partition_point(|mention| mention.first < unit);
    let names = (place.saturating_sub(12)..place).rev();
    let mention = names
        .into_iter()
        .find(|&index| matches!(reading.mentions[index].kind, MentionKind::Name | MentionKind::Pronoun));
    Source { mention, cue: None, confidence: 0.3 }
}
