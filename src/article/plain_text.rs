//! [`Block`]s → the article's plain text, with each block's place in it.

use super::block::Block;
use crate::text::{Chars, Span};

/// What parts two blocks.
const BETWEEN: &str = "\n\n";

/// Joins the texts and gives each block its span. Inlines are moved from the block's offsets to the text's.
pub fn lay_out(blocks: &mut [Block]) -> String {
    let mut text = String::new();
    let mut count = 0;
    for block in blocks.iter_mut().filter(|block| !block.text.is_empty()) {
        if !text.is_empty() {
            text.push_str(BETWEEN);
            count += BETWEEN.len();
        }
        let length = block.text.char_count();
        block.span = Some(Span::new(count, count + length));
        for inline in &mut block.inlines {
            inline.span = inline.span.shifted(count);
        }
        text.push_str(&block.text);
        count += length;
    }
    text
}
