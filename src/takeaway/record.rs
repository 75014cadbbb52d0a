//! One quotation with all that a citation of it needs: what every format of quotations is written from. The
//! notebook keeps the same.

mod found;

pub use found::{Part, of_parts, of_story};

use super::read::{number, ratio, string, strings, text};
use crate::json::Json;
use sha2::{Digest, Sha256};

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
