//! A story with its quotations → records of them, or of parts of them.

use super::{Quote, Record, Source, sha256};
use crate::json::Json;
use crate::output::Extracted;
use crate::quotes::{Quotation, QuotationKind, Speaker};
use crate::takeaway::read::{number, text};
use crate::text::Span;

/// How many code points before and after a quotation go with it, so that it is found among others of the same words.
const AROUND: usize = 32;

/// Part of a quotation that is asked for by itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// The quotation's index.
    pub quote: usize,
    /// Where the part begins in the story's text, in code points; the quotation's own start where it is left out.
    pub start: Option<usize>,
    /// One past its last code point; the quotation's own end where it is left out.
    pub end: Option<usize>,
    /// See [`Quote::fragment`].
    pub fragment: Option<String>,
}

/// The records of a story's quotations that are somebody's words, in reading order. Pull quotes that repeat the
/// body are left out. `accessed` is when the page was read.
pub fn of_story(story: &Extracted, accessed: Option<&str>) -> Vec<Record> {
    let quotes = &story.attribution.quotes;
    let spoken = |quote: &Quotation| quote.kind == QuotationKind::Direct && quote.repeats.is_none();
    let parts: Vec<Part> = (0..quotes.len())
        .filter(|&index| spoken(&quotes[index]))
        .map(|quote| Part { quote, ..Part::default() })
        .collect();
    of_parts(story, &parts, accessed)
}

/// The records of chosen quotations, or parts of them. What points to no quotation is left out.
pub fn of_parts(story: &Extracted, parts: &[Part], accessed: Option<&str>) -> Vec<Record> {
    let source = Source::of(story, accessed);
    let places = Places::of(&story.article.text);
    let record = |part: &Part| {
        let quote = story.attribution.quotes.get(part.quote)?;
        let start = part.start.unwrap_or(quote.span.start).clamp(quote.span.start, quote.span.end);
        let end = part.end.unwrap_or(quote.span.end).clamp(start, quote.span.end);
        let words = Words { span: Span::new(start, end), places: &places };
        let quote = Quote { fragment: part.fragment.clone(), ..words.of(story, quote) };
        Some(Record { story: source.clone(), quote, ..Record::default() })
    };
    parts.iter().filter_map(record).collect()
}

impl Part {
    /// A part's JSON value.
    pub fn read(value: &Json) -> Self {
        Self {
            quote: number(value, "quote").unwrap_or(usize::MAX),
            start: number(value, "start"),
            end: number(value, "end"),
            fragment: text(value, "fragment"),
        }
    }
}

impl Source {
    fn of(story: &Extracted, accessed: Option<&str>) -> Self {
        let article = &story.article;
        Self {
            url: crate::takeaway::address::cited(story.url.as_deref()),
            title: article.title.clone(),
            site_name: article.site_name.clone(),
            authors: article.authors.clone(),
            published: article.published.clone(),
            modified: article.modified.clone(),
            language: article.language.clone(),
            accessed: accessed.map(str::to_owned),
            text_sha256: Some(sha256(&article.text)),
        }
    }
}

/// A text and where each of its code points begins, in bytes.
struct Places<'a> {
    text: &'a str,
    bytes: Vec<usize>,
}

impl<'a> Places<'a> {
    fn of(text: &'a str) -> Self {
        let bytes = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
        Self { text, bytes }
    }

    fn slice(&self, start: usize, end: usize) -> &'a str {
        let last = self.bytes.len() - 1;
        self.text.get(self.bytes[start.min(last)]..self.bytes[end.min(last)]).unwrap_or("")
    }
}

/// A stretch of a story's text.
struct Words<'a> {
    span: Span,
    places: &'a Places<'a>,
}

impl Words<'_> {
    fn of(&self, story: &Extracted, quote: &Quotation) -> Quote {
        let Span { start, end } = self.span;
        let speaker = shown_speaker(story, quote);
        let is_all = self.span == quote.span;
        Quote {
            // A quotation that was corrected or comes without a text of its own still has its words.
            text: if is_all { quote.text.clone() } else { self.places.slice(start, end).to_owned() },
            prefix: self.places.slice(start.saturating_sub(AROUND), start).to_owned(),
            suffix: self.places.slice(end, end + AROUND).to_owned(),
            start: Some(start),
            end: Some(end),
            speaker: speaker.map(|speaker| speaker.name.clone()),
            speaker_kind: speaker.map(|speaker| kind_of(speaker).to_owned()),
            description: speaker
                .and_then(|speaker| speaker.description.clone().filter(|words| *words != speaker.name)),
            cue: quote.cue.as_ref().map(|cue| cue.text.clone()),
            source: quote.source.as_ref().map(|source| source.text.clone()),
            channel: quote.channel.clone(),
            confidence: Some(quote.confidence),
            kind: Some("quotation".into()),
            ..Quote::default()
        }
    }
}

/// The speaker, where the attribution is sure enough for a name to be shown.
fn shown_speaker<'a>(story: &'a Extracted, quote: &Quotation) -> Option<&'a Speaker> {
    let id = quote.speaker.as_ref().filter(|_| quote.confidence >= story.attribution.name_threshold)?;
    story.attribution.speakers.iter().find(|speaker| speaker.id == *id)
}

fn kind_of(speaker: &Speaker) -> &'static str {
    match speaker.kind {
        crate::quotes::SpeakerKind::Person => "person",
        crate::quotes::SpeakerKind::Organisation => "organisation",
        crate::quotes::SpeakerKind::Anonymous => "anonymous",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_have_words_around_them_and_offsets_in_code_points() {
        let text = "Café 😀 met. “We go,” said Mara Ellison, the mayor of Northwick. She left.";
        let story = crate::takeaway::read::tests::plain(text);
        let records = of_story(&story, Some("2031-03-06"));
        let [Record { quote, story, .. }] = &records[..] else { panic!("one quotation: {records:?}") };
        assert_eq!((quote.text.as_str(), quote.prefix.as_str()), ("“We go,”", "Café 😀 met. "));
        assert!(quote.suffix.starts_with(" said Mara Ellison"));
        assert_eq!((quote.start, quote.end), (Some(12), Some(20)));
        assert_eq!(quote.speaker.as_deref(), Some("Mara Ellison"));
        assert_eq!(story.accessed.as_deref(), Some("2031-03-06"));
    }

    #[test]
    fn part_of_a_quotation_has_its_own_words_and_stays_inside() {
        let story = crate::takeaway::read::tests::plain("A council met. “We go now,” said Mara Ellison.");
        let part = Part { quote: 0, start: Some(16), end: Some(18), fragment: Some(":~:text=We".into()) };
        let [record] = &of_parts(&story, &[part], None)[..] else { panic!("one") };
        assert_eq!(record.quote.text, "We");
        assert_eq!(record.quote.prefix, "A council met. “");
        let beyond = Part { quote: 0, start: Some(0), end: Some(999), fragment: None };
        assert_eq!(of_parts(&story, &[beyond], None)[0].quote.text, "“We go now,”");
        assert!(of_parts(&story, &[Part { quote: 9, ..Part::default() }], None).is_empty());
    }
}
