//! The story itself as a file: [`markdown`], [`html`], [`text`], [`epub`]. All are written from the same blocks and
//! begin with the same [`Head`].

pub mod epub;
pub mod html;
pub mod markdown;
pub mod text;

use super::address::cited;
use super::cite::Labels;
use super::dates::Date;
use crate::output::Extracted;

/// What stands above a story: its lines in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The headline.
    pub title: String,
    /// The summary below it.
    pub standfirst: Option<String>,
    /// Authors, outlet, dates, each a part of one line.
    pub facts: Vec<String>,
    /// The address without tracking parameters.
    pub url: Option<String>,
}

impl Head {
    /// The head of a story that was read at `accessed`.
    pub fn of(story: &Extracted, labels: &Labels, accessed: Option<&str>) -> Self {
        let article = &story.article;
        let date = |label: &str, value: Option<&str>| {
            Date::read(value).map(|date| format!("{label} {}", date.iso()))
        };
        // Only days are told.
        let day = |value: &Option<String>| Date::read(value.as_deref());
        let changed =
            article.modified.as_deref().filter(|_| day(&article.modified) != day(&article.published));
        let facts = [
            (!article.authors.is_empty()).then(|| article.authors.join(", ")),
            article.site_name.clone(),
            date(&labels.published, article.published.as_deref()),
            date(&labels.updated, changed),
            date(&labels.accessed, accessed),
        ];
        Self {
            title: article.title.clone(),
            standfirst: article.standfirst.clone(),
            facts: facts.into_iter().flatten().collect(),
            url: cited(story.url.as_deref()),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use crate::article::{Block, BlockKind, Figure, Inline, InlineKind, ListItem};
    use crate::output::Extracted;
    use crate::text::Span;

    /// A story with every kind of block.
    pub(crate) fn every_block() -> Extracted {
        let text = |kind, text: &str| Block { kind, text: text.into(), span: None, inlines: Vec::new() };
        let item = |text: &str, depth| ListItem { text: text.into(), depth };
        let mut blocks = vec![
            text(BlockKind::Paragraph, "Plain, bold & linked words.\nA second line."),
            text(BlockKind::Heading { level: 2 }, "A subhead"),
            text(
                BlockKind::List {
                    ordered: true,
                    items: vec![item("One", 0), item("Nested", 1), item("Two", 0)],
                },
                "One\n\nNested\n\nTwo",
            ),
            text(BlockKind::Quote { cite: Some("A council paper".into()) }, "Quoted <b>.\n\nTwice."),
            text(
                BlockKind::Table {
                    rows: vec![vec!["A".into(), "B | C".into()], vec!["1".into(), "2".into()]],
                    header: true,
                },
                "A | B | C\n1 | 2",
            ),
            text(BlockKind::Code { language: None }, "let a = `b`;\n```"),
            text(
                BlockKind::Embed {
                    provider: Some("Chirp".into()),
                    author: Some("Mara Ellison".into()),
                    published: None,
                    url: Some("https://chirp.example/7?a=1&b=2".into()),
                },
                "A post.",
            ),
            text(
                BlockKind::Figure(Figure {
                    url: "https://herald.example/bridge.jpg?a=1&b=2".into(),
                    alt: Some("The bridge".into()),
                    caption: Some("The bridge at \"dawn\".".into()),
                    credit: Some("Photo: J. Doe".into()),
                    width: Some(800),
                    height: None,
                }),
                "",
            ),
            text(BlockKind::Separator, ""),
            text(BlockKind::Paragraph, "The end."),
        ];
        let whole = crate::article::plain_text::lay_out(&mut blocks);
        let inline = |start, end, kind, href: Option<&str>| Inline {
            span: Span::new(start, end),
            kind,
            href: href.map(str::to_owned),
        };
        blocks[0].inlines = vec![
            inline(7, 12, InlineKind::Strong, None),
            inline(14, 20, InlineKind::Link, Some("https://a.example/?x=1&y=2")),
        ];
        let mut story = crate::takeaway::read::story(&crate::json::Json::Null);
        story.url = Some("https://herald.example/bridge?id=7&utm_source=x".into());
        story.article.title = "Bridge & vote".into();
        story.article.standfirst = Some("What the council decided.".into());
        story.article.authors = vec!["Jane Doe".into()];
        story.article.site_name = Some("The Northwick Herald".into());
        story.article.published = Some("2031-03-04T08:00:00Z".into());
        story.article.language = Some("en".into());
        story.article.blocks = blocks;
        story.article.text = whole;
        story
    }
}
