//! What was found → the types of the output, bytes → code points.

use super::attribution::Source;
use super::channel::channel;
use super::display::Displayed;
use super::reading::Reading;
use super::speakers::Cast;
use super::turns::SpokenTurn;
use super::types::{Attribution, DisplayQuotation, Excerpt, Quotation, QuotationKind, Speaker, Turn};
use crate::text::offsets::{ByteSpan, Offsets};

/// The confidence from which the reader shows a name: from here on 97 of 100 names shown are right, across the texts
/// that the weights were fitted on and by the gold that people made. `weights/MODEL.md` has the table.
pub const NAME_THRESHOLD: f32 = 0.75;

/// The parts of an attribution, in bytes.
#[derive(Debug)]
pub struct Found<'a> {
    /// The kind of each quotation.
    pub kinds: Vec<QuotationKind>,
    /// Source and cue of each.
    pub sources: Vec<Source>,
    /// For each, the quotation that it repeats.
    pub repeats: Vec<Option<usize>>,
    /// Turns of a transcript.
    pub turns: Vec<SpokenTurn>,
    /// Quotations beside the body.
    pub display: Vec<Displayed<'a>>,
}

/// Puts the parts together.
pub fn assemble(
    reading: &Reading<'_>,
    offsets: &Offsets<'_>,
    found: &Found<'_>,
    cast: &mut Cast,
) -> Attribution {
    let mut entries = Entries { of_person: vec![None; cast.people.len()], speakers: Vec::new() };
    let quotes = (0..reading.pairs.len())
        .map(|index| {
            let person = cast.of_quote.get(index).copied().flatten();
            let speaker = person.map(|person| entries.enter(cast, person, Some(index), offsets));
            let certainty = cast.certainty.get(index).copied().unwrap_or(1.0);
            quotation(reading, offsets, found, index, speaker, certainty)
        })
        .collect();
    let headline_quotes =
        found.display.iter().map(|displayed| beside(displayed, cast, offsets, &mut entries)).collect();
    let turns = found
        .turns
        .iter()
        .map(|turn| Turn {
            span: offsets.span(turn.span),
            speaker: turn
                .label
                .and_then(|label| cast.of_label(label.of(reading.text)))
                .map(|person| entries.enter(cast, person, None, offsets)),
        })
        .collect();
    Attribution { quotes, headline_quotes, speakers: entries.speakers, turns, name_threshold: NAME_THRESHOLD }
}

fn quotation(
    reading: &Reading<'_>,
    offsets: &Offsets<'_>,
    found: &Found<'_>,
    index: usize,
    speaker: Option<String>,
    certainty: f32,
) -> Quotation {
    let excerpt =
        |span: ByteSpan| Excerpt { span: offsets.span(span), text: span.of(reading.text).to_owned() };
    let source = found.sources.get(index).copied().unwrap_or_default();
    let span = reading.pairs[index].span;
    Quotation {
        span: offsets.span(span),
        text: span.of(reading.text).to_owned(),
        kind: found.kinds.get(index).copied().unwrap_or(QuotationKind::Direct),
        source: source.words.map(excerpt),
        cue: source.cue.map(excerpt),
        channel: source
            .cue
            .and_then(|cue| channel(reading, cue))
            .map(|span| span.of(reading.text).to_owned()),
        speaker,
        confidence: source.confidence * certainty,
        repeats: found.repeats.get(index).copied().flatten(),
        decided: source.decided,
    }
}

fn beside(
    displayed: &Displayed<'_>,
    cast: &Cast,
    body: &Offsets<'_>,
    entries: &mut Entries,
) -> DisplayQuotation {
    let offsets = Offsets::new(displayed.text);
    let excerpt =
        |span: ByteSpan| Excerpt { span: offsets.span(span), text: span.of(displayed.text).to_owned() };
    let speaker = displayed.person.map(|person| entries.enter(cast, person, None, body));
    DisplayQuotation {
        field: displayed.field,
        quotation: Quotation {
            span: offsets.span(displayed.span),
            text: displayed.span.of(displayed.text).to_owned(),
            kind: displayed.kind,
            source: displayed.source.words.map(excerpt),
            cue: displayed.source.cue.map(excerpt),
            channel: None,
            speaker,
            confidence: displayed.source.confidence,
            repeats: displayed.repeats,
            decided: displayed.source.decided,
        },
    }
}

/// Speakers in order of first quotation.
struct Entries {
    of_person: Vec<Option<usize>>,
    speakers: Vec<Speaker>,
}

impl Entries {
    /// The id of a person; enters them, and the quotation of the body that is theirs.
    fn enter(&mut self, cast: &Cast, person: usize, quote: Option<usize>, offsets: &Offsets<'_>) -> String {
        if person >= self.of_person.len() {
            self.of_person.resize(person + 1, None);
        }
        let place = self.of_person.get(person).copied().flatten().unwrap_or_else(|| {
            self.speakers.push(speaker(cast, person, self.speakers.len(), offsets));
            if let Some(entry) = self.of_person.get_mut(person) {
                *entry = Some(self.speakers.len() - 1);
            }
            self.speakers.len() - 1
        });
        self.speakers[place].quotes.extend(quote);
        self.speakers[place].id.clone()
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
