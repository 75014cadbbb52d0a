//! A document as lines that a person can compare.

use quotelight::dom::{Document, NodeId, Tag};
use std::fmt::Write;

/// All nodes below one, in document order: depth, name, kept attributes; texts as they stand.
pub(crate) fn sketch(document: &Document, within: NodeId) -> String {
    let mut out = String::new();
    for id in document.descendants(within) {
        let depth = document.ancestors(id).take_while(|&ancestor| ancestor != within).count();
        let _ = write!(out, "{:indent$}", "", indent = 2 * depth);
        if let Some(text) = document.text(id) {
            let _ = writeln!(out, "{text:?}");
            continue;
        }
        let name = document.tag(id).map(Tag::name).filter(|name| !name.is_empty());
        let _ = write!(out, "<{}", name.unwrap_or("?"));
        for (attribute, value) in document.attributes(id) {
            let _ = write!(out, " {}={value:?}", attribute.name());
        }
        out.push_str(">\n");
    }
    out
}

/// Panics at the first line where two sketches part, with what stands before it.
pub(crate) fn assert_same(live: &str, parsed: &str) {
    let mut before = Vec::new();
    let (mut live, mut parsed) = (live.lines(), parsed.lines());
    loop {
        match (live.next(), parsed.next()) {
            (None, None) => return,
            (a, b) if a == b => before.extend(a),
            (a, b) => {
                let context = before[before.len().saturating_sub(6)..].join("\n");
                panic!(
                    "{context}\n--- live:   {}\n--- parsed: {}",
                    a.unwrap_or("(end)"),
                    b.unwrap_or("(end)")
                );
            }
        }
    }
}
