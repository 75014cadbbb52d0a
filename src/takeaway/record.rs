//! One quotation with all that a citation of it needs: what every format of quotations is written from. The
//! notebook keeps the same.

use super::json::Json;
use super::read::{number, ratio, string, strings, text};
use crate::output::Extracted;
use crate::quotes::{Quotation, QuotationKind, Speaker};
use crate::text::Span;
use sha2::{Digest, Sha256};

/// How many code points before and after a quotation go with it, so that it is found among others of the same words.
const AROUND: usize = 32;

/// A quotation, or words that somebody has marked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    /// Whoever keeps it names it; absent in what was just found.
    pub id: Option<String>,
    /// Where it stands.
    pub story: Source,
    /// The words.
    pub quote: Quote,
    /// What the user has written about it.
    pub note: Option<String>,
    /// The user's tags.
    pub tags: Vec<String>,
    /// When it was kept, RFC 3339.
    pub kept_at: Option<String>,
}

/// The story that a quotation stands in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Source {
    /// Its address.
    pub url: Option<String>,
    /// The headline.
    pub title: String,
    /// The outlet.
    pub site_name: Option<String>,
    /// The byline's names.
    pub authors: Vec<String>,
    /// RFC 3339 date-time, or a date.
    pub published: Option<String>,
    /// RFC 3339 date-time, or a date.
    pub modified: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// When somebody read it, RFC 3339 date-time, or a date.
    pub accessed: Option<String>,
    /// SHA-256 of the story's text in UTF-8, in hexadecimal: what `start` and `end` of a quotation count in.
    pub text_sha256: Option<String>,
}

/// The words, where they stand and whose they are.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Quote {
    /// The words with their marks.
    pub text: String,
    /// The story's words before them.
    pub prefix: String,
    /// The story's words after them.
    pub suffix: String,
    /// The first code point in the story's text. Absent where the words stand outside of it, in the headline, the
    /// standfirst or a caption.
    pub start: Option<usize>,
    /// One past the last code point.
    pub end: Option<usize>,
    /// The speaker's name; absent where the text does not say surely enough.
    pub speaker: Option<String>,
    /// `person`, `organisation` or `anonymous`.
    pub speaker_kind: Option<String>,
    /// What the story calls the speaker.
    pub description: Option<String>,
    /// The words that report it.
    pub cue: Option<String>,
    /// The words that name who spoke.
    pub source: Option<String>,
    /// Where it was said, in the story's words.
    pub channel: Option<String>,
    /// How likely the attribution is right: 0 to 1.
    pub confidence: Option<f32>,
    /// `quotation`, or `highlight` for words that the user marked.
    pub kind: Option<String>,
    /// The name of a highlight's colour.
    pub color: Option<String>,
    /// What leads to the very words, without its `#`: `:~:text=…`. Absent where no unique one exists.
    pub fragment: Option<String>,
}

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

impl Record {
    /// A record's JSON value; what is missing or not as it should be is left empty.
    pub fn read(value: &Json) -> Self {
        Self {
            id: text(value, "id"),
            story: Source::read(&value["story"]),
            quote: Quote::read(&value["quote"]),
            note: text(value, "note"),
            tags: strings(value, "tags"),
            kept_at: text(value, "kept_at"),
        }
    }

    /// Where it can be read: the story's address without tracking parameters, with the text fragment if there is one.
    pub fn link(&self) -> Option<String> {
        let url = super::address::cited(self.story.url.as_deref())?;
        Some(match &self.quote.fragment {
            // A fragment of the page's own stays in front of the directive.
            Some(fragment) if url.contains('#') => url + fragment,
            Some(fragment) => url + "#" + fragment,
            None => url,
        })
    }
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
    fn read(value: &Json) -> Self {
        Self {
            url: text(value, "url"),
            title: string(value, "title"),
            site_name: text(value, "site_name"),
            authors: strings(value, "authors"),
            published: text(value, "published"),
            modified: text(value, "modified"),
            language: text(value, "language"),
            accessed: text(value, "accessed"),
            text_sha256: text(value, "text_sha256"),
        }
    }

    fn of(story: &Extracted, accessed: Option<&str>) -> Self {
        let article = &story.article;
        Self {
            url: super::address::cited(story.url.as_deref()),
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

impl Quote {
    fn read(value: &Json) -> Self {
        let is_in_body = value["field"].as_str().is_none();
        Self {
            text: string(value, "text"),
            prefix: string(value, "prefix"),
            suffix: string(value, "suffix"),
            start: number(value, "start").filter(|_| is_in_body),
            end: number(value, "end").filter(|_| is_in_body),
            speaker: text(value, "speaker"),
            speaker_kind: text(value, "speaker_kind"),
            description: text(value, "description"),
            cue: text(value, "cue"),
            source: text(value, "source"),
            channel: text(value, "channel"),
            confidence: ratio(value, "confidence"),
            kind: text(value, "kind"),
            color: text(value, "color"),
            fragment: text(value, "fragment"),
        }
    }
}

/// The SHA-256 of a text in UTF-8, in hexadecimal.
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().flat_map(|byte| [byte >> 4, byte & 15]).map(hex).collect()
}

fn hex(digit: u8) -> char {
    char::from_digit(digit.into(), 16).unwrap_or('0')
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
pub(crate) mod tests {
    use super::*;

    /// A record as the notebook sends it, for tests of the formats.
    pub(crate) fn kept() -> Record {
        Record {
            story: Source {
                url: Some("https://herald.example/bridge?utm_source=mail&id=7".into()),
                title: "Bridge vote *delayed*".into(),
                site_name: Some("The Northwick Herald".into()),
                authors: vec!["Jane van Doe".into(), "Idris Okafor".into()],
                published: Some("2031-03-04T08:00:00Z".into()),
                modified: Some("2031-03-05".into()),
                language: Some("en".into()),
                accessed: Some("2031-03-06T10:00:00Z".into()),
                text_sha256: None,
            },
            quote: Quote {
                text: "“We have waited long enough.”".into(),
                prefix: "for months. ".into(),
                suffix: " said Mara Ellison".into(),
                start: Some(120),
                end: Some(149),
                speaker: Some("Mara Ellison".into()),
                description: Some("who chairs the council".into()),
                kind: Some("quotation".into()),
                ..Quote::default()
            },
            ..Record::default()
        }
    }

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

    #[test]
    fn a_link_leads_to_the_words_on_the_address_without_tracking() {
        let mut record = kept();
        assert_eq!(record.link().as_deref(), Some("https://herald.example/bridge?id=7"));
        record.quote.fragment = Some(":~:text=We%20have".into());
        assert_eq!(record.link().as_deref(), Some("https://herald.example/bridge?id=7#:~:text=We%20have"));
    }

    #[test]
    fn words_of_the_headline_have_no_place_in_the_text() {
        let read = |field: &str| {
            let json = format!(r#"{{"quote":{{"text":"Vote","start":3,"end":7{field}}}}}"#);
            let quote = Record::read(&Json::read(&json).expect("JSON")).quote;
            (quote.start, quote.end)
        };
        assert_eq!(read(r#","field":"title""#), (None, None));
        assert_eq!((read(""), read(r#","field":null"#)), ((Some(3), Some(7)), (Some(3), Some(7))));
    }

    #[test]
    fn the_hash_is_the_known_one() {
        assert_eq!(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
