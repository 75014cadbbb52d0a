//! Tables of data → rows of cells.

use super::block::{Block, BlockKind};
use super::draft::Draft;
use crate::dom::{NodeId, Tag};
use crate::text::words;

/// Reads a table. `None` where it holds no words.
pub fn read(draft: &Draft<'_>, node: NodeId) -> Option<Block> {
    let document = draft.document;
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut first_row_headers = 0;
    for id in document.descendants(node) {
        match document.tag(id) {
            Some(Tag::Tr) => rows.push(Vec::new()),
            Some(tag @ (Tag::Td | Tag::Th)) => {
                if rows.is_empty() {
                    rows.push(Vec::new());
                }
                first_row_headers += usize::from(tag == Tag::Th && rows.len() == 1);
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
            }
            Some(Tag::Br | Tag::P | Tag::Div | Tag::Li) => {
                if let Some(cell) = rows.last_mut().and_then(|row| row.last_mut()) {
                    words::push_collapsed(cell, 0, " ");
                }
            }
            _ => {
                let shown = !(draft.page.visibility_is_shown && document.is_hidden(id));
                let text = draft.page.words_of(document, id).filter(|_| shown);
                let cell = rows.last_mut().and_then(|row| row.last_mut());
                if let (Some(text), Some(cell)) = (text, cell) {
                    words::push_collapsed(cell, 0, &text);
                }
            }
        }
    }
    for cell in rows.iter_mut().flatten() {
        cell.truncate(cell.trim_end().len());
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let header = first_row_headers > 0 && rows.first().is_some_and(|row| row.len() == first_row_headers);
    let text: Vec<String> = rows.iter().map(|row| row.join(" | ")).collect();
    let text = text.join("\n");
    (!text.is_empty()).then(|| Block {
        kind: BlockKind::Table { rows, header },
        text,
        span: None,
        inlines: Vec::new(),
    })
}
