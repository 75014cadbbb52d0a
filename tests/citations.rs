//! Our citations beside those of hayagriva, which sets them by the styles' own CSL files: the reference that we write is
//! the one that it makes of our BibTeX.
#![cfg(feature = "cli")]

use hayagriva::archive::ArchivedStyle;
use hayagriva::citationberg::Style as CslStyle;
use hayagriva::{BibliographyDriver, BibliographyRequest, BufWriteFormat, CitationItem, CitationRequest};
use quotelight::takeaway::cite::{Labels, Style, cite};
use quotelight::takeaway::record::{Quote, Record, Source};
use quotelight::text::words::Lower;

fn record(authors: &[&str], title: &str) -> Record {
    Record {
        story: Source {
            url: Some("https://herald.example/bridge?id=7&utm_source=mail".into()),
            title: title.into(),
            site_name: Some("The Northwick Herald".into()),
            authors: authors.iter().map(|name| (*name).to_owned()).collect(),
            published: Some("2031-03-04T08:00:00Z".into()),
            language: Some("en-US".into()),
            ..Source::default()
        },
        quote: Quote {
            text: "“We have waited long enough.”".into(),
            speaker: Some("Mara Ellison".into()),
            description: Some("who chairs the council".into()),
            ..Quote::default()
        },
        ..Record::default()
    }
}

/// What a style's own file makes of the same story.
fn set(record: &Record, style: ArchivedStyle) -> String {
    let Source { title, authors, site_name, .. } = &record.story;
    let authors: Vec<String> = authors
        .iter()
        .map(|name| match name.rsplit_once(' ') {
            Some((given, family)) if name != "Associated Press" => format!("\"{family}, {given}\""),
            _ => format!("{{ name: \"{name}\" }}"),
        })
        .collect();
    let yaml = format!(
        "story:\n  type: Article\n  title: \"{title}\"\n  author: [{}]\n  date: 2031-03-04\n  url: \"{}\"\n  parent:\n    \
         type: Newspaper\n    title: \"{}\"\n",
        authors.join(", "),
        record.link().expect("a link"),
        site_name.as_deref().expect("an outlet")
    );
    let library = hayagriva::io::from_yaml_str(&yaml).expect("an entry");
    let entry = library.nth(0).expect("one entry");
    let CslStyle::Independent(style) = style.get() else { panic!("an independent style") };
    let locales = hayagriva::archive::locales();
    let mut driver = BibliographyDriver::new();
    driver.citation(CitationRequest::from_items(vec![CitationItem::with_entry(entry)], &style, &locales));
    let rendered = driver.finish(BibliographyRequest { style: &style, locale: None, locale_files: &locales });
    let mut text = String::new();
    let item = &rendered.bibliography.expect("a bibliography").items[0];
    item.content.write_buf(&mut text, BufWriteFormat::Plain).expect("text");
    text
}

fn ours(record: &Record, style: Style) -> String {
    let text = cite(std::slice::from_ref(record), style, &Labels::default()).text;
    text.split("\n\n").last().expect("the reference").to_owned()
}

/// Styles write headlines with their own capitals, which needs to know what is a name; ours stay as the outlet has them.
/// The library puts a point behind a question mark, which the styles' books do not.
fn folded(text: &str) -> String {
    text.lower().replace("?.", "?").replace(" the northwick herald", " northwick herald")
}

#[test]
fn references_are_those_of_the_styles() {
    let stories = [
        record(&["Jane Doe"], "Bridge vote delayed"),
        record(&["Jane Doe", "Idris Okafor"], "Bridge vote delayed"),
        record(&["Jane Doe", "Idris Okafor", "Ann-Marie Berg"], "Who pays?"),
        record(&["Associated Press"], "Bridge vote delayed"),
        record(&[], "Bridge vote delayed"),
    ];
    for (style, file) in [
        (Style::Apa, ArchivedStyle::AmericanPsychologicalAssociation),
        (Style::Mla, ArchivedStyle::ModernLanguageAssociation),
        (Style::Chicago, ArchivedStyle::ChicagoNotes),
    ] {
        for story in &stories {
            let (ours, theirs) = (folded(&ours(story, style)), folded(&set(story, file)));
            // Chicago's file leaves the marks out where the newspaper stands first; its book does not.
            let is_unsigned = style == Style::Chicago && story.story.authors.is_empty();
            let ours = if is_unsigned { ours.replace(['“', '”'], "") } else { ours };
            assert_eq!(ours.trim_start_matches("the "), theirs.trim_start_matches("the "), "{style:?}");
        }
    }
}

#[test]
fn bibtex_is_read_back_as_what_it_says() {
    let mut story = record(&["Jane van Doe", "Associated Press"], "Bridge & tunnel: 100% {sure}_");
    story.story.accessed = Some("2031-03-06T10:00:00Z".into());
    let bibtex = cite(&[story], Style::Bibtex, &Labels::default()).text;
    let library =
        hayagriva::io::from_biblatex_str(&bibtex).unwrap_or_else(|errors| panic!("{errors:?} in {bibtex}"));
    let entry = library.nth(0).expect("one entry");
    assert_eq!(entry.title().expect("a title").value.to_str(), "Bridge & tunnel: 100% {sure}_");
    let names: Vec<String> =
        entry.authors().expect("authors").iter().map(|name| name.given_first(false)).collect();
    assert_eq!(names, ["Jane van Doe", "Associated Press"]);
    let url = entry.url_any().expect("an address");
    assert_eq!(url.value.as_str(), "https://herald.example/bridge?id=7");
    assert_eq!(url.visit_date.map(|date| (date.year, date.month, date.day)), Some((2031, Some(2), Some(5))));
    assert!(entry.note().is_some_and(|note| note.value.to_str().contains("We have waited long enough.")));
}
