//! What is printed for a story: its JSON, or its quotations in the formats of `quotelight::takeaway`.

use clap::ValueEnum;
use quotelight::json::Json;
use quotelight::output::{Extracted, Quoted};
use quotelight::takeaway::cite::Labels;
use quotelight::takeaway::{annotation, csv, markdown, read, record};

/// How answers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub(super) enum Format {
    /// One JSON value.
    Json,
    /// One JSON value a line.
    Jsonl,
    /// The quotations as a table: a line each, the input's path first.
    Csv,
    /// The quotations as Markdown, under the story's headline.
    Markdown,
    /// The quotations as W3C Web Annotations: a collection for each input, one a line.
    Annotations,
}

impl Format {
    /// Whether an error is an answer too, in the place of the story.
    pub(super) fn holds_errors(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl)
    }

    /// What stands above all answers.
    pub(super) fn heading(self) -> String {
        if self == Self::Csv { csv::header(Some("path")) } else { String::new() }
    }

    /// The quotations of a story, with a line break at the end; for the formats that are not JSON.
    pub(super) fn quotations(self, path: &str, story: &Extracted, accessed: Option<&str>) -> String {
        let records = record::of_story(story, accessed);
        let title = Some(story.article.title.as_str()).filter(|title| !title.is_empty()).unwrap_or(path);
        match self {
            Self::Csv => records.iter().map(|record| csv::row(record, Some(path))).collect(),
            Self::Markdown => markdown::write(&records, title, &Labels::default()) + "\n",
            _ => annotation::collection(&records, title, accessed).line() + "\n",
        }
    }
}

/// A story or a text, with its quotations.
pub(super) trait Story {
    /// As a story. A text is one without a head.
    fn story(self) -> Extracted;
}

impl Story for Extracted {
    fn story(self) -> Extracted {
        self
    }
}

impl Story for Quoted {
    fn story(self) -> Extracted {
        let mut story = read::story(&Json::Null);
        story.article.text = self.text;
        story.attribution = self.attribution;
        story
    }
}
