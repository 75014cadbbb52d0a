//! [`Block`]s → safe HTML, for the command line and export. The reader in the page is drawn node by node
//! instead. Escaping lives here and nowhere else.

use crate::article::{Block, BlockKind, Figure, Inline, InlineKind, ListItem};
use crate::text::Span;

/// Writes the blocks of an article, whose spans are those of the article's text.
pub fn write(blocks: &[Block]) -> String {
    let mut html = String::new();
    for block in blocks {
        write_block(&mut html, block);
        html.push('\n');
    }
    html.truncate(html.trim_end().len());
    html
}

fn write_block(html: &mut String, block: &Block) {
    match &block.kind {
        BlockKind::Paragraph => element(html, "p", |html| words(html, block)),
        BlockKind::Heading { level } => {
            let name = ["h2", "h3", "h4", "h5", "h6"][usize::from((*level).clamp(2, 6)) - 2];
            element(html, name, |html| words(html, block));
        }
        BlockKind::List { ordered, items } => list(html, if *ordered { "ol" } else { "ul" }, items, block),
        BlockKind::Quote { cite } => element(html, "blockquote", |html| {
            paragraphs(html, block);
            optional(html, "cite", cite.as_deref());
        }),
        BlockKind::Table { rows, header } => table(html, rows, *header),
        BlockKind::Code { .. } => {
            element(html, "pre", |html| element(html, "code", |html| escape(html, &block.text)));
        }
        BlockKind::Embed { provider, author, url, .. } => element(html, "blockquote", |html| {
            paragraphs(html, block);
            optional(html, "cite", author.as_deref().or(provider.as_deref()));
            if let Some(url) = url {
                element(html, "p", |html| anchor(html, url, |html| escape(html, url)));
            }
        }),
        BlockKind::Figure(picture) => figure(html, picture),
        BlockKind::Separator => html.push_str("<hr>"),
    }
}

fn element(html: &mut String, name: &str, inside: impl FnOnce(&mut String)) {
    html.push('<');
    html.push_str(name);
    html.push('>');
    inside(html);
    html.push_str("</");
    html.push_str(name);
    html.push('>');
}

fn optional(html: &mut String, name: &str, text: Option<&str>) {
    if let Some(text) = text {
        element(html, name, |html| escape(html, text));
    }
}

fn anchor(html: &mut String, url: &str, inside: impl FnOnce(&mut String)) {
    html.push_str("<a href=\"");
    escape(html, url);
    html.push_str("\">");
    inside(html);
    html.push_str("</a>");
}

/// The block's words with their inlines.
fn words(html: &mut String, block: &Block) {
    let start = block.span.map_or(0, |span| span.start);
    inline_words(html, &block.text, start, &block.inlines);
}

/// The block's words, a `p` for each part between blank lines.
fn paragraphs(html: &mut String, block: &Block) {
    let mut start = block.span.map_or(0, |span| span.start);
    for part in block.text.split("\n\n").filter(|part| !part.is_empty()) {
        element(html, "p", |html| inline_words(html, part, start, &block.inlines));
        start += part.chars().count() + 2;
    }
}

/// An item of a list that is written, with where its words begin.
fn list(html: &mut String, name: &str, items: &[ListItem], block: &Block) {
    let mut start = block.span.map_or(0, |span| span.start);
    element(html, name, |html| {
        let mut depth = 0;
        for (index, item) in items.iter().enumerate() {
            let wanted = if index == 0 { 0 } else { item.depth.min(depth + 1) };
            if index > 0 && wanted > depth {
                html.push_str("<ul>");
            } else if index > 0 {
                html.push_str("</li>");
                for _ in wanted..depth {
                    html.push_str("</ul></li>");
                }
            }
            depth = wanted;
            html.push_str("<li>");
            inline_words(html, &item.text, start, &block.inlines);
            start += item.text.chars().count() + 2;
        }
        if !items.is_empty() {
            html.push_str("</li>");
        }
        for _ in 0..depth {
            html.push_str("</ul></li>");
        }
    });
}

fn table(html: &mut String, rows: &[Vec<String>], header: bool) {
    element(html, "table", |html| {
        for (index, row) in rows.iter().enumerate() {
            let name = if header && index == 0 { "th" } else { "td" };
            element(html, "tr", |html| {
                for cell in row {
                    element(html, name, |html| escape(html, cell));
                }
            });
        }
    });
}

fn figure(html: &mut String, figure: &Figure) {
    element(html, "figure", |html| {
        html.push_str("<img src=\"");
        escape(html, &figure.url);
        html.push_str("\" alt=\"");
        escape(html, figure.alt.as_deref().unwrap_or(""));
        html.push('"');
        for (name, size) in [("width", figure.width), ("height", figure.height)] {
            if let Some(size) = size {
                html.extend([" ", name, "=\"", &size.to_string(), "\""]);
            }
        }
        html.push('>');
        if figure.caption.is_some() || figure.credit.is_some() {
            element(html, "figcaption", |html| {
                escape(html, figure.caption.as_deref().unwrap_or(""));
                if figure.caption.is_some() && figure.credit.is_some() {
                    html.push(' ');
                }
                optional(html, "small", figure.credit.as_deref());
            });
        }
    });
}

/// Words with elements around the inlines. Where two overlap without one holding the other, the later one is
/// closed and opened again, so that elements always nest.
fn inline_words(html: &mut String, text: &str, start: usize, inlines: &[Inline]) {
    let end = start + text.chars().count();
    let within = Span::new(start, end);
    let first = inlines.partition_point(|inline| inline.span.start < start);
    let inlines = inlines.get(first..).unwrap_or(&[]).iter().take_while(|inline| inline.span.start < end);
    let mut pending =
        inlines.filter(|inline| within.contains(inline.span) && !inline.span.is_empty()).peekable();
    let mut open: Vec<&Inline> = Vec::new();
    for (at, char) in (start..).zip(text.chars()) {
        close_until(html, &mut open, at);
        while let Some(inline) = pending.next_if(|inline| inline.span.start <= at) {
            opening(html, inline);
            open.push(inline);
        }
        match char {
            '\n' => html.push_str("<br>"),
            char => escape_char(html, char),
        }
    }
    close_until(html, &mut open, usize::MAX);
}

fn close_until(html: &mut String, open: &mut Vec<&Inline>, at: usize) {
    let Some(outermost) = open.iter().position(|inline| inline.span.end <= at) else { return };
    let closed = open.split_off(outermost);
    closed.iter().rev().for_each(|inline| closing(html, inline));
    for inline in closed.into_iter().filter(|inline| inline.span.end > at) {
        opening(html, inline);
        open.push(inline);
    }
}

fn name_of(kind: InlineKind) -> &'static str {
    match kind {
        InlineKind::Link => "a",
        InlineKind::Emphasis => "em",
        InlineKind::Strong => "strong",
        InlineKind::Code => "code",
        InlineKind::Sub => "sub",
        InlineKind::Sup => "sup",
        InlineKind::Q => "q",
        InlineKind::Mark => "mark",
    }
}

fn opening(html: &mut String, inline: &Inline) {
    html.push('<');
    html.push_str(name_of(inline.kind));
    if let Some(href) = &inline.href {
        html.push_str(" href=\"");
        escape(html, href);
        html.push('"');
    }
    html.push('>');
}

fn closing(html: &mut String, inline: &Inline) {
    html.push_str("</");
    html.push_str(name_of(inline.kind));
    html.push('>');
}

/// A text with the characters replaced that mean something in HTML or XML.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(&mut html, text);
    html
}

fn escape(html: &mut String, text: &str) {
    text.chars().for_each(|char| escape_char(html, char));
}

fn escape_char(html: &mut String, char: char) {
    match char {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        '\'' => html.push_str("&#39;"),
        char => html.push(char),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inline(start: usize, end: usize, kind: InlineKind, href: Option<&str>) -> Inline {
        Inline { span: Span::new(start, end), kind, href: href.map(str::to_owned) }
    }

    #[test]
    fn words_are_escaped_and_elements_nest() {
        let inlines =
            vec![inline(10, 14, InlineKind::Strong, None), inline(12, 16, InlineKind::Emphasis, None)];
        let block = Block {
            kind: BlockKind::Paragraph,
            text: "a<b>cd\"".into(),
            span: Some(Span::new(10, 17)),
            inlines,
        };
        assert_eq!(write(&[block]), "<p><strong>a&lt;<em>b&gt;</em></strong><em>cd</em>&quot;</p>");
    }

    #[test]
    fn links_are_escaped() {
        let inlines = vec![inline(0, 1, InlineKind::Link, Some("https://example.org/?a=\"&b='"))];
        let block =
            Block { kind: BlockKind::Paragraph, text: "x".into(), span: Some(Span::new(0, 1)), inlines };
        assert_eq!(write(&[block]), "<p><a href=\"https://example.org/?a=&quot;&amp;b=&#39;\">x</a></p>");
    }

    #[test]
    fn nested_lists_are_nested() {
        let item = |text: &str, depth| ListItem { text: text.into(), depth };
        let items = vec![item("a", 0), item("b", 1), item("c", 0)];
        let block = Block {
            kind: BlockKind::List { ordered: true, items },
            text: "a\n\nb\n\nc".into(),
            span: Some(Span::new(0, 7)),
            inlines: Vec::new(),
        };
        assert_eq!(write(&[block]), "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>");
    }
}
