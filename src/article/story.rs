//! [`Article`] → what the quotation stage reads.

use super::{Article, Block, BlockKind};
use crate::quotes::{DisplayField, DisplayText, Passage, PassageRole, Story};
use crate::text::{Chars, Span};

impl Article {
    /// The article as the quotation stage reads it.
    pub fn story(&self) -> Story<'_> {
        Story {
            text: &self.text,
            language: self.language.as_deref(),
            passages: self.blocks.iter().flat_map(passages).collect(),
            inline_quotations: self.inline_quotations(),
            display: self.display_texts(),
            authors: &self.authors,
        }
    }

    fn inline_quotations(&self) -> Vec<Span> {
        let inlines = self.blocks.iter().flat_map(|block| &block.inlines);
        inlines.filter(|inline| inline.kind == super::InlineKind::Q).map(|inline| inline.span).collect()
    }

    fn display_texts(&self) -> Vec<DisplayText<'_>> {
        let title = DisplayText { field: DisplayField::Title, text: &self.title };
        let standfirst =
            self.standfirst.as_deref().map(|text| DisplayText { field: DisplayField::Standfirst, text });
        let lead = self.lead_image.as_ref().and_then(|image| image.caption.as_deref());
        let lead = lead.map(|text| DisplayText { field: DisplayField::Caption(None), text });
        let captions = self.blocks.iter().enumerate().filter_map(|(index, block)| match &block.kind {
            BlockKind::Figure(figure) => figure
                .caption
                .as_deref()
                .map(|text| DisplayText { field: DisplayField::Caption(Some(index)), text }),
            _ => None,
        });
        std::iter::once(title).chain(standfirst).chain(lead).chain(captions).collect()
    }
}

/// The passages of a block: one, or one an item for a list.
fn passages(block: &Block) -> Vec<Passage<'_>> {
    let Some(span) = block.span else { return Vec::new() };
    let role = match &block.kind {
        BlockKind::Heading { .. } => PassageRole::Heading,
        BlockKind::Quote { cite } => PassageRole::BlockQuotation(cite.as_deref()),
        BlockKind::Embed { author, .. } => PassageRole::Post(author.as_deref()),
        BlockKind::Table { .. } | BlockKind::Code { .. } => PassageRole::Data,
        BlockKind::List { .. } => return paragraphs(span, &block.text),
        _ => PassageRole::Paragraph,
    };
    vec![Passage { span, role }]
}

/// The parts of a text that blank lines part.
fn paragraphs(span: Span, text: &str) -> Vec<Passage<'_>> {
    let mut start = span.start;
    let mut passages = Vec::new();
    for part in text.split("\n\n") {
        let end = start + part.char_count();
        if start < end {
            passages.push(Passage { span: Span::new(start, end), role: PassageRole::Paragraph });
        }
        start = end + 2;
    }
    passages
}
