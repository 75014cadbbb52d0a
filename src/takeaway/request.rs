//! What the extension asks for, as JSON: a form, and what it is to be made of.

use super::cite::{self, Citation, Labels, Style};
use super::record::{self, Part, Record};
use super::{annotation, csv, file_name, markdown, read, story};
use crate::json::Json;
use crate::output::Extracted;

/// A wish.
#[derive(Debug)]
struct Request {
    /// All of it, as it came.
    value: Json,
    /// One of [`Form`]'s names, or of [`Style`]'s.
    form: String,
    /// A story with the user's corrections in it: an article's JSON value.
    story: Option<Extracted>,
    /// Which of its quotations; all that are somebody's words where it is left out.
    parts: Option<Vec<Part>>,
    /// Records that were kept, instead of a story.
    records: Vec<Record>,
    /// When the story was read, RFC 3339.
    accessed: Option<String>,
    /// When this is written, RFC 3339 in UTC; when the story was read where it is left out.
    made: Option<String>,
    /// The words between names and dates.
    labels: Labels,
    /// What a file of quotations is called, for its name.
    quotations: Option<String>,
    /// The heading of a text of records, their collection's label.
    title: Option<String>,
}

/// What there is to be had in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Quotations as JSON.
    QuotesJson,
    /// Quotations as a table.
    QuotesCsv,
    /// Quotations as Markdown.
    QuotesMarkdown,
    /// Quotations as W3C Web Annotations.
    QuotesAnnotations,
    /// The story as Markdown.
    StoryMarkdown,
    /// The story as HTML.
    StoryHtml,
    /// The story as plain text.
    StoryText,
    /// The story as EPUB.
    StoryEpub,
}

impl Form {
    /// The form that the extension asks for by this name.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "quotes-json" => Self::QuotesJson,
            "quotes-csv" => Self::QuotesCsv,
            "quotes-markdown" => Self::QuotesMarkdown,
            "quotes-annotations" => Self::QuotesAnnotations,
            "story-markdown" => Self::StoryMarkdown,
            "story-html" => Self::StoryHtml,
            "story-text" => Self::StoryText,
            "story-epub" => Self::StoryEpub,
            _ => return None,
        })
    }
}

/// A file, or words for the clipboard.
#[derive(Debug, Default)]
pub struct Answer {
    /// A file's name.
    pub name: Option<String>,
    /// Its media type.
    pub media_type: Option<&'static str>,
    /// What is in it, or on the clipboard.
    pub words: Citation,
    /// What is in it where that is no text.
    pub bytes: Option<Vec<u8>>,
}

/// Answers a request.
///
/// # Errors
/// A sentence for developers: the request is not of the form, or names no known one.
pub fn answer(request: &str) -> Result<Answer, String> {
    let request = Request::read(Json::read(request).ok_or("The request is not JSON.")?);
    let story = &request.story;
    if let Some(style) = Style::named(&request.form) {
        let words = cite::cite(&request.records(), style, &request.labels);
        return Ok(Answer { words, ..Answer::default() });
    }
    let form = Form::named(&request.form).ok_or_else(|| format!("There is no form {}.", request.form))?;
    let records = request.records();
    let accessed = request.accessed.as_deref();
    let missing = || "There is no story.".to_owned();
    let labels = &request.labels;
    let title = request.title.clone().or_else(|| story.as_ref().map(|story| story.article.title.clone()));
    let title = title.unwrap_or_default();
    let (ending, media_type, text) = match form {
        Form::QuotesJson => ("json", "application/json", quotes_json(&request)),
        Form::QuotesCsv => {
            ("csv", "text/csv;charset=utf-8", csv::BYTE_ORDER_MARK.to_owned() + &csv::write(&records))
        }
        Form::QuotesMarkdown => {
            ("md", "text/markdown;charset=utf-8", markdown::write(&records, &title, labels))
        }
        Form::QuotesAnnotations => {
            let collection = annotation::collection(&records, &title, request.made.as_deref());
            ("jsonld", "application/ld+json", collection.pretty() + "\n")
        }
        Form::StoryMarkdown => {
            let story = story.as_ref().ok_or_else(missing)?;
            ("md", "text/markdown;charset=utf-8", story::markdown::write(story, labels, accessed))
        }
        Form::StoryHtml => (
            "html",
            "text/html;charset=utf-8",
            story::html::write(story.as_ref().ok_or_else(missing)?, labels, accessed),
        ),
        Form::StoryText => (
            "txt",
            "text/plain;charset=utf-8",
            story::text::write(story.as_ref().ok_or_else(missing)?, labels, accessed),
        ),
        Form::StoryEpub => {
            let book = story::epub::write(
                story.as_ref().ok_or_else(missing)?,
                labels,
                accessed,
                request.made.as_deref(),
            );
            let bytes = Some(book.ok_or("The story is too large for a book.")?);
            let name = Some(request.file_name(form, "epub"));
            return Ok(Answer {
                name,
                media_type: Some(story::epub::MEDIA_TYPE),
                bytes,
                ..Answer::default()
            });
        }
    };
    let name = Some(request.file_name(form, ending));
    Ok(Answer { name, media_type: Some(media_type), words: Citation { text, html: None }, bytes: None })
}

impl Request {
    fn read(value: Json) -> Self {
        Self {
            form: read::string(&value, "form"),
            story: value["story"].is_map().then(|| read::story(&value["story"])),
            parts: matches!(value["parts"], Json::List(_))
                .then(|| value["parts"].values().iter().map(Part::read).collect()),
            records: read::list(&value, "records").iter().map(Record::read).collect(),
            accessed: read::text(&value, "accessed"),
            made: read::text(&value, "made").or_else(|| read::text(&value, "accessed")),
            labels: Labels::read(&value["labels"]),
            quotations: read::text(&value, "quotations"),
            title: read::text(&value, "title"),
            value,
        }
    }

    fn records(&self) -> Vec<Record> {
        let accessed = self.accessed.as_deref();
        match (&self.story, &self.parts) {
            (Some(story), Some(parts)) => record::of_parts(story, parts, accessed),
            (Some(story), None) => record::of_story(story, accessed),
            (None, _) => self.records.clone(),
        }
    }

    fn file_name(&self, form: Form, ending: &str) -> String {
        let is_story =
            matches!(form, Form::StoryMarkdown | Form::StoryHtml | Form::StoryText | Form::StoryEpub);
        let kind = self.quotations.as_deref().filter(|_| !is_story);
        let (title, published) = match &self.story {
            Some(Extracted { article, .. }) => (article.title.as_str(), article.published.as_deref()),
            // Records of many stories are named by what they are.
            None => (self.title.as_deref().unwrap_or(""), None),
        };
        file_name::of(title, published, kind, ending)
    }
}

/// A story's quotations in the output format's own words, beside the story's facts; kept records as they are.
fn quotes_json(request: &Request) -> String {
    let value = &request.value;
    let story = &value["story"];
    if !story.is_map() {
        return value["records"].pretty() + "\n";
    }
    let url = super::address::cited(request.story.as_ref().and_then(|story| story.url.as_deref()));
    let as_it_is = [
        "title",
        "authors",
        "site_name",
        "published",
        "modified",
        "language",
        "text",
        "quotes",
        "speakers",
        "name_threshold",
    ];
    let mut entries: Vec<(String, Json)> =
        vec![("url".into(), url.into()), ("accessed".into(), request.accessed.as_deref().into())];
    entries.extend(as_it_is.map(|name| (name.to_owned(), story[name].clone())));
    Json::Map(entries).pretty() + "\n"
}

impl Answer {
    /// The answer's JSON value, without the bytes.
    pub fn json(&self) -> String {
        let Self { name, media_type, words, bytes } = self;
        let text = bytes.is_none().then_some(words.text.as_str());
        Json::map([
            ("name", name.as_deref().into()),
            ("type", (*media_type).into()),
            ("text", text.into()),
            ("html", words.html.as_deref().into()),
        ])
        .line()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn request(form: &str) -> String {
        let story = super::super::read::tests::plain(
            "It met. “We go now,” said Mara Ellison, the mayor of Northwick.",
        );
        let mut story = serde_json::to_value(story).expect("JSON");
        story["title"] = "Vote".into();
        story["published"] = "2031-03-04".into();
        json!({ "form": form, "story": story, "accessed": "2031-03-06T10:00:00Z", "quotations": "quotations" }).to_string()
    }

    #[test]
    fn every_form_gives_a_file_with_a_name() {
        for (form, name) in [
            ("quotes-json", "2031-03-04 Vote – quotations.json"),
            ("quotes-csv", "2031-03-04 Vote – quotations.csv"),
            ("quotes-markdown", "2031-03-04 Vote – quotations.md"),
            ("quotes-annotations", "2031-03-04 Vote – quotations.jsonld"),
            ("story-markdown", "2031-03-04 Vote.md"),
            ("story-html", "2031-03-04 Vote.html"),
            ("story-text", "2031-03-04 Vote.txt"),
            ("story-epub", "2031-03-04 Vote.epub"),
        ] {
            let answer = answer(&request(form)).expect(form);
            assert_eq!(answer.name.as_deref(), Some(name));
            assert!(
                answer.words.text.contains("We go now") || answer.bytes.is_some(),
                "{form}: {}",
                answer.words.text
            );
        }
    }

    #[test]
    fn every_style_gives_words() {
        for form in ["text", "markdown", "html", "apa", "mla", "chicago", "bibtex", "csl"] {
            let answer = answer(&request(form)).expect(form);
            assert!(answer.words.text.contains("We go now"), "{form}");
            assert_eq!(answer.name, None);
        }
    }

    #[test]
    fn kept_records_are_taken_instead_of_a_story() {
        let records = json!([{ "id": "a", "story": { "title": "Vote" }, "quote": { "text": "“We go.”", "start": 7 }, "tags": ["x"] }]);
        let asked = json!({ "form": "quotes-json", "records": records, "title": "Notebook" }).to_string();
        let given = answer(&asked).expect("an answer");
        assert_eq!(given.name.as_deref(), Some("Notebook.json"));
        assert_eq!(serde_json::from_str::<Value>(&given.words.text).expect("JSON"), records);
    }

    #[test]
    fn what_is_not_known_is_an_error() {
        for asked in ["", "{}", r#"{"form":"docx"}"#, r#"{"form":"story-epub"}"#, r#"{"form":7}"#] {
            assert!(answer(asked).is_err(), "{asked}");
        }
    }
}
