//! What was found → the types of the output, bytes → code points.

use super::attribution::Source;
use super::reading::Reading;
use super::speakers::Cast;
use super::types::{Attribution, Excerpt, Quotation, QuotationKind, Speaker};
use crate::text::offsets::{ByteSpan, Offsets};

/// The confidence from which the reader shows a name.
pub const NAME_THRESHOLD: f32 = 0.6;

/// Puts the parts together.
pub fn assemble(
    reading: &Reading<'_>,
    offsets: &Offsets<'_>,
    kinds: &[QuotationKind],
    sources: &[Source],
    cast: &Cast,
) -> Attribution {
    let excerpt =
        |span: ByteSpan| Excerpt { span: offsets.span(span), text: span.of(reading.text).to_owned() };
    let mut quotes = Vec::with_capacity(reading.pairs.len());
    let mut ids: Vec<Option<usize>> = Vec::with_capacity(cast.people.len());
    let mut speakers: Vec<Speaker> = Vec::new();
    ids.resize(cast.people.len(), None);
    for (index, pair) in reading.pairs.iter().enumerate() {
        let source = sources.get(index).copied().unwrap_or_default();
        let person = cast.of_quote.get(index).copied().flatten();
        let speaker = person.and_then(|person| {
            let entry = ids.get_mut(person)?;
            let place = *entry.get_or_insert_with(|| {
                speakers.push(speaker(cast, person, speakers.len(), offsets));
                speakers.len() - 1
            });
            let speaker = speakers.get_mut(place)?;
            speaker.quotes.push(index);
            Some(speaker.id.clone())
        });
        quotes.push(Quotation {
            span: offsets.span(pair.span),
            text: pair.span.of(reading.text).to_owned(),
            kind: kinds.get(index).copied().unwrap_or(QuotationKind::Direct),
            source: source
                .mention
                .and_then(|mention| reading.mentions.get(mention))
                .map(|mention| excerpt(mention.span)),
            cue: source.cue.map(excerpt),
            channel: None,
            speaker,
            confidence: source.confidence,
            repeats: None,
        });
    }
    Attribution {
        quotes,
        headline_quotes: Vec::new(),
        speakers,
        turns: Vec::new(),
        name_threshold: NAME_THRESHOLD,
    }
}

fn speaker(cast: &Cast, person: usize, place: usize, offsets: &Offsets<'_>) -> Speaker {
    let entry = &cast.people[person];
    Speaker {
        id: format!("s{}", place + 1),
        name: entry.name.clone(),
        kind: entry.kind,
        description: entry.description.clone(),
        mentions: entry.mentions.iter().map(|span| offsets.span(*span)).collect(),
        quotes: Vec::new(),
    }
}
