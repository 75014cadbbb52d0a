//! Records → a table for spreadsheets: RFC 4180, every cell in quotation marks, none of them a formula.
//!
//! A cell that begins with `=`, `+`, `-`, `@`, a tab or a return would be computed when the file is opened, and pages
//! choose what their stories say. Such a cell gets an apostrophe before it, which spreadsheets take for "this is
//! text" (OWASP, "CSV Injection"); full-width forms of the four are taken for the same by some.

use super::Record;
use csv::{QuoteStyle, Terminator, WriterBuilder};

/// What the columns hold, in order.
pub const COLUMNS: [&str; 23] = [
    "quotation",
    "speaker",
    "description",
    "source",
    "cue",
    "channel",
    "confidence",
    "headline",
    "outlet",
    "authors",
    "published",
    "updated",
    "accessed",
    "link",
    "language",
    "start",
    "end",
    "prefix",
    "suffix",
    "kind",
    "note",
    "tags",
    "kept",
];

/// What tells spreadsheets that a file is UTF-8.
pub const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A table with its line of names.
pub fn write(records: &[Record]) -> String {
    let mut table = header(None);
    for record in records {
        table.push_str(&row(record, None));
    }
    table
}

/// The line of names. With a `path`, that is the first column.
pub fn header(path: Option<&str>) -> String {
    line(path.into_iter().map(str::to_owned).chain(COLUMNS.map(str::to_owned)))
}

/// A record's line.
pub fn row(record: &Record, path: Option<&str>) -> String {
    let Record { story, quote, .. } = record;
    let number = |number: Option<usize>| number.map(|number| number.to_string());
    let cells = [
        Some(quote.text.clone()),
        quote.speaker.clone(),
        quote.description.clone(),
        quote.source.clone(),
        quote.cue.clone(),
        quote.channel.clone(),
        quote.confidence.map(hundredths),
        Some(story.title.clone()),
        story.site_name.clone(),
        Some(story.authors.join("; ")),
        story.published.clone(),
        story.modified.clone(),
        story.accessed.clone(),
        record.link(),
        story.language.clone(),
        number(quote.start),
        number(quote.end),
        Some(quote.prefix.clone()),
        Some(quote.suffix.clone()),
        quote.kind.clone(),
        record.note.clone(),
        Some(record.tags.join("; ")),
        record.kept_at.clone(),
    ];
    let cells = cells.into_iter().map(Option::unwrap_or_default);
    line(path.into_iter().map(str::to_owned).chain(cells))
}

/// `0.87`, without what writes any floating-point number.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
fn hundredths(ratio: f32) -> String {
    let hundredths = (ratio.clamp(0.0, 1.0) * 100.0 + 0.5) as u32;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Memory takes every byte, and one line has one length.
    let _ = writer.write_record(cells.map(harmless));
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A cell that no spreadsheet computes.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::takeaway::record::tests::kept;

    #[test]
    fn a_row_has_a_cell_for_each_column() {
        let read = |line: &str| {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
            reader.records().next().expect("a line").expect("well formed")
        };
        let (names, cells) = (read(&header(Some("path"))), read(&row(&kept(), Some("a.html"))));
        assert_eq!((names.len(), cells.len()), (24, 24));
        assert_eq!((&names[0], &cells[0]), ("path", "a.html"));
        assert_eq!((&names[1], &cells[1]), ("quotation", "“We have waited long enough.”"));
        assert_eq!((&names[10], &cells[10]), ("authors", "Jane van Doe; Idris Okafor"));
        assert_eq!((&names[14], &cells[14]), ("link", "https://herald.example/bridge?id=7"));
    }

    #[test]
    fn no_cell_is_a_formula() {
        let mut record = kept();
        for hostile in ["=HYPERLINK(\"http://x\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            record.quote.text = hostile.into();
            record.story.title = hostile.into();
            record.tags = vec![hostile.into()];
            let line = row(&record, None);
            assert!(!line.contains(&format!("\"{hostile}")), "{line}");
            assert!(line.starts_with("\"'"), "{line}");
        }
    }
}
