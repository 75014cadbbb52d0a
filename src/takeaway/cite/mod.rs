//! One quotation → words for the clipboard: plain, as Markdown, as HTML, and in citation styles.
//!
//! Each form names the speaker with the story's description, the outlet, the headline, the authors, when the story
//! was published, updated and read, and the link. Where one of them is not known, it is left out; nothing is guessed.
//!
//! * [`quoted`]: the words with who said them and where: plain, Markdown, HTML
//! * [`apa`], [`mla`], [`chicago`]: sentence and reference in the style
//! * [`bibtex`], [`csl`]: an entry for reference managers

pub mod apa;
pub mod bibtex;
pub mod chicago;
pub mod csl;
pub mod mla;
pub mod quoted;

use super::names::Name;
use super::read::text;
use super::record::{Quote, Record, Source};
use super::rich::Rich;
use crate::json::Json;
use crate::text::words::Lower;
use std::slice::from_ref;

/// A form of citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The words with who said them and where.
    Text,
    /// The same as Markdown.
    Markdown,
    /// The same as the source of a piece of HTML.
    Html,
    /// APA, 7th edition.
    Apa,
    /// MLA, 9th edition.
    Mla,
    /// Chicago, 17th edition: a note and an entry of the bibliography.
    Chicago,
    /// `BibTeX`, for `biblatex`.
    Bibtex,
    /// CSL-JSON.
    Csl,
    /// The link alone.
    Link,
}

impl Style {
    /// The style that the extension asks for by this name.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "text" => Self::Text,
            "markdown" => Self::Markdown,
            "html" => Self::Html,
            "apa" => Self::Apa,
            "mla" => Self::Mla,
            "chicago" => Self::Chicago,
            "bibtex" => Self::Bibtex,
            "csl" => Self::Csl,
            "link" => Self::Link,
            _ => return None,
        })
    }
}

/// What goes to the clipboard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Citation {
    /// The plain form.
    pub text: String,
    /// The rich form, where there is one that a word processor can use.
    pub html: Option<String>,
}

/// The words that stand between names and dates, in the language of whoever copies. The citation styles are English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// Before the date of publication.
    pub published: String,
    /// Before the date of the last change.
    pub updated: String,
    /// Before the date of reading.
    pub accessed: String,
    /// Where nobody is known to have said it.
    pub unattributed: String,
}

impl Labels {
    /// The labels of a JSON value, English ones where it has none.
    pub fn read(value: &Json) -> Self {
        let english = Self::default();
        let label = |name: &str, other: String| text(value, name).unwrap_or(other);
        Self {
            published: label("published", english.published),
            updated: label("updated", english.updated),
            accessed: label("accessed", english.accessed),
            unattributed: label("unattributed", english.unattributed),
        }
    }
}

impl Default for Labels {
    fn default() -> Self {
        Self {
            published: "Published".into(),
            updated: "Updated".into(),
            accessed: "Accessed".into(),
            unattributed: "Unattributed".into(),
        }
    }
}

/// Cites quotations one after the other.
pub fn cite(records: &[Record], style: Style, labels: &Labels) -> Citation {
    if style == Style::Csl {
        return Citation { text: csl::write(records), html: None };
    }
    let cited: Vec<Citation> = records.iter().map(|record| one(record, style, labels)).collect();
    let between = if style == Style::Link { "\n" } else { "\n\n" };
    let text = cited.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(between);
    let html = cited.into_iter().map(|one| one.html).collect::<Option<Vec<_>>>();
    Citation { text, html: html.filter(|html| !html.is_empty()).map(|html| html.join("\n")) }
}

fn one(record: &Record, style: Style, labels: &Labels) -> Citation {
    match style {
        Style::Text => {
            Citation { text: quoted::plain(record, labels), html: Some(quoted::html(record, labels)) }
        }
        Style::Markdown => {
            Citation { text: quoted::markdown(record, labels), html: Some(quoted::html(record, labels)) }
        }
        Style::Html => {
            Citation { text: quoted::html(record, labels), html: Some(quoted::html(record, labels)) }
        }
        Style::Apa => rich(&apa::write(record)),
        Style::Mla => rich(&mla::write(record)),
        Style::Chicago => rich(&chicago::write(record)),
        Style::Bibtex => Citation { text: bibtex::write(record), html: None },
        Style::Csl => Citation { text: csl::write(from_ref(record)), html: None },
        Style::Link => {
            let link = record.link().unwrap_or_default();
            let html = (!link.is_empty()).then(|| Rich::default().link(link.as_str()).to_html());
            Citation { text: link, html }
        }
    }
}

fn rich(paragraphs: &[Rich]) -> Citation {
    let text = paragraphs.iter().map(Rich::to_plain).collect::<Vec<_>>().join("\n\n");
    let html: Vec<String> = paragraphs.iter().map(Rich::to_html).collect();
    let html = format!("<p>{}</p>", html.join("</p><p>"));
    Citation { text, html: Some(html) }
}

/// The marks that a quotation may begin with.
const MARKS: &[char] =
    &['"', '\'', '“', '‘', '„', '‚', '«', '»', '‹', '›', '「', '『', '《', '〈', '”', '’', '＂'];

/// The words in quotation marks: their own, or English ones where the story set them apart without any.
fn marked(text: &str) -> String {
    let text = text.trim();
    if text.starts_with(MARKS) { text.to_owned() } else { format!("“{text}”") }
}

/// `Mara Ellison, who chairs the council`
fn speaker(quote: &Quote) -> Option<String> {
    let name = quote.speaker.as_deref()?;
    Some(match quote.description.as_deref() {
        Some(description) if !description.is_empty() && description != name => {
            format!("{name}, {description}")
        }
        _ => name.to_owned(),
    })
}

/// The outlet: the site's name, or the host of the address.
fn outlet(source: &Source) -> Option<&str> {
    source.site_name.as_deref().filter(|name| !name.trim().is_empty()).or_else(|| {
        let (_, rest) = source.url.as_deref()?.split_once("://")?;
        rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())
    })
}

/// The byline, without the outlet's own name in it, which the outlet's place says.
fn people(source: &Source) -> Vec<&str> {
    source.authors.iter().map(String::as_str).filter(|name| !is_outlet(name, source)).collect()
}

/// The byline's names, taken apart. The outlet's own is that of a body, whatever it looks like.
fn names(source: &Source) -> impl Iterator<Item = Name<'_>> {
    let read = |name| if is_outlet(name, source) { Name::Whole(name.trim()) } else { Name::read(name) };
    source.authors.iter().map(move |name| read(name.as_str()))
}

/// Whether a name in the byline is the outlet's own.
fn is_outlet(name: &str, source: &Source) -> bool {
    outlet(source).is_some_and(|outlet| outlet.trim().lower() == name.trim().lower())
}

/// Words that end a sentence: a point is added where they have none.
fn sentence(words: &str) -> String {
    let words = words.trim();
    if words.ends_with(['.', '?', '!', '…', '。', '？', '！']) {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::takeaway::record::tests::kept;

    const PROSE: [Style; 6] =
        [Style::Text, Style::Markdown, Style::Html, Style::Apa, Style::Mla, Style::Chicago];

    #[test]
    fn an_outlet_that_is_its_own_author_is_named_once() {
        let mut record = kept();
        record.story.authors = vec!["the northwick herald".into()];
        // APA's sentence names who wrote it, Chicago has a note and an entry.
        for (style, times) in PROSE.into_iter().zip([1, 1, 1, 2, 1, 2]) {
            let Citation { text, .. } = cite(from_ref(&record), style, &Labels::default());
            assert_eq!(text.lower().matches("the northwick herald").count(), times, "{text}");
        }
    }

    #[test]
    fn an_outlet_has_no_family_name() {
        let mut record = kept();
        record.story.site_name = Some("Les Echos".into());
        record.story.authors = vec!["Les Echos".into()];
        let cited = |style| cite(from_ref(&record), style, &Labels::default()).text;
        assert!(
            cited(Style::Apa).contains("(Mara Ellison, who chairs the council, as cited in Les Echos, 2031)")
        );
        assert!(cited(Style::Bibtex).contains("author = {{Les Echos}}"));
        assert!(cited(Style::Csl).contains(r#""literal": "Les Echos""#));
    }

    #[test]
    fn every_form_names_all_that_is_known() {
        let mut record = kept();
        record.story.title = "Bridge vote delayed".into();
        record.quote.fragment = Some(":~:text=We%20have".into());
        for style in PROSE.into_iter().chain([Style::Bibtex, Style::Csl]) {
            let Citation { text, .. } = cite(from_ref(&record), style, &Labels::default());
            for known in [
                "We have waited long enough.",
                "Mara Ellison",
                "who chairs the council",
                "The Northwick Herald",
                "Bridge vote delayed",
                "Doe",
                "Okafor",
                "2031",
                "https://herald.example/bridge?id=7#:~:text=We",
            ] {
                assert!(text.contains(known), "{style:?} lacks {known}:\n{text}");
            }
            let days = [["4", "5", "6"], ["03-04", "03-05", "03-06"]];
            assert!(
                style == Style::Csl || days.iter().any(|days| days.iter().all(|day| text.contains(day))),
                "{style:?} lacks a date:\n{text}"
            );
        }
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let record =
            Record { quote: Quote { text: "Words".into(), ..Quote::default() }, ..Record::default() };
        for style in PROSE {
            let Citation { text, .. } = cite(from_ref(&record), style, &Labels::default());
            assert!(text.contains("“Words”"), "{style:?}: {text}");
            assert!(
                !text.contains(", ,") && !text.contains("..") && !text.contains("()"),
                "{style:?}: {text}"
            );
        }
    }

    #[test]
    fn the_rich_form_is_escaped() {
        let mut record = kept();
        record.quote.text = "“<img src=x onerror=alert(1)>”".into();
        record.story.title = "<script>alert(1)</script>".into();
        record.story.url = Some("https://a.example/\"><script>".into());
        for style in PROSE {
            let html = cite(from_ref(&record), style, &Labels::default()).html.expect("a rich form");
            assert!(!html.contains("<img") && !html.contains("<script"), "{html}");
        }
    }

    #[test]
    fn words_without_marks_get_some() {
        assert_eq!(marked("Words"), "“Words”");
        assert_eq!(marked("„Worte“"), "„Worte“");
    }
}
