//! Texts with their gold quotations.

use quotelight::quotes::Story;
use quotelight::text::Span;
use serde_json::Value;
use std::path::Path;

/// A text with its gold record.
pub(crate) struct Text {
    pub(crate) path: String,
    pub(crate) words: String,
    pub(crate) gold: Value,
}

/// The texts of a folder.
pub(crate) fn texts(folder: &Path) -> Vec<Text> {
    let index = std::fs::read_to_string(folder.join("index.jsonl")).expect("the folder holds index.jsonl");
    let records = index.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    records
        .filter_map(|gold| {
            let path = folder.join(gold["file"].as_str()?);
            let text = std::fs::read_to_string(&path).ok()?;
            Some(Text { path: path.to_string_lossy().into_owned(), words: text, gold })
        })
        .collect()
}

/// The story that a text is.
pub(crate) fn story<'a>(text: &'a str, gold: &'a Value) -> Story<'a> {
    Story { language: gold["language"].as_str(), ..Story::from_plain_text(text) }
}

/// The span that a gold value gives.
pub(crate) fn span(value: &Value) -> Option<Span> {
    let at = |name: &str| value[name].as_u64().and_then(|number| usize::try_from(number).ok());
    Some(Span::new(at("start")?, at("end")?))
}

/// The gold quotation that a span is, if any.
pub(crate) fn gold(record: &Value, found: Span) -> Option<&Value> {
    record["quotes"].as_array()?.iter().find(|quote| {
        span(quote).is_some_and(|gold| {
            let common = gold.end.min(found.end).saturating_sub(gold.start.max(found.start));
            // A quotation over several paragraphs has one gold entry for each.
            5 * common >= 4 * gold.len() && gold.start < found.start + 4
        })
    })
}

/// Whether a source is right, as the scorer has it.
pub(crate) fn overlaps(a: Span, b: Span) -> bool {
    let common = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    2 * common >= a.len().min(b.len()).max(1) && a.len() <= 3 * b.len() + 40
}
