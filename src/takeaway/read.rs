//! An article's JSON value, as the reader has it → [`Extracted`]. Total: what is missing or not as it should be is left
//! empty, as the value has crossed a page.

use crate::article::{Article, Block, BlockKind, Direction, Figure, Inline, InlineKind, LeadImage, ListItem};
use crate::json::Json;
use crate::output::Extracted;
use crate::quotes::{Attribution, Excerpt, Quotation, QuotationKind, Speaker, SpeakerKind};
use crate::text::Span;
/// The story of an article's JSON value.
pub fn story(value: &Json) -> Extracted {
    let is_rtl = value["direction"].as_str() == Some("rtl");
    let article = Article {
        title: string(value, "title"),
        standfirst: text(value, "standfirst"),
        excerpt: None,
        authors: strings(value, "authors"),
        site_name: text(value, "site_name"),
        published: text(value, "published"),
        modified: text(value, "modified"),
        language: text(value, "language"),
        direction: if is_rtl { Direction::Rtl } else { Direction::Ltr },
        lead_image: Some(&value["lead_image"])
            .filter(|image| image.is_map())
            .map(|image| LeadImage::from(figure(image))),
        blocks: list(value, "blocks").iter().map(block).collect(),
        notes: Vec::new(),
        text: string(value, "text"),
        #[cfg(feature = "html")]
        html: String::new(),
        loss: crate::article::Loss::default(),
    };
    let attribution = Attribution {
        quotes: list(value, "quotes").iter().map(quotation).collect(),
        headline_quotes: Vec::new(),
        speakers: list(value, "speakers").iter().map(speaker).collect(),
        turns: Vec::new(),
        name_threshold: ratio(value, "name_threshold").unwrap_or(0.0),
    };
    Extracted { url: text(value, "url"), article, attribution }
}

/// A field that is text.
pub(super) fn text(value: &Json, name: &str) -> Option<String> {
    value[name].as_str().map(str::to_owned)
}

/// A field that is text, or none.
pub(super) fn string(value: &Json, name: &str) -> String {
    text(value, name).unwrap_or_default()
}

/// A field that is a whole number.
pub(super) fn number(value: &Json, name: &str) -> Option<usize> {
    value[name].as_number()
}

/// A field that is a number from 0 to 1, to thousandths.
pub(super) fn ratio(value: &Json, name: &str) -> Option<f32> {
    value[name].as_thousandths().map(|number| f32::from(number) / 1000.0)
}

/// A field that is a list; empty where it is none.
pub(super) fn list<'a>(value: &'a Json, name: &str) -> &'a [Json] {
    value[name].values()
}

/// A field that is a list of texts.
pub(super) fn strings(value: &Json, name: &str) -> Vec<String> {
    texts(list(value, name))
}

fn texts(values: &[Json]) -> Vec<String> {
    values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}

fn small<T: TryFrom<usize> + Default>(value: &Json, name: &str) -> T {
    number(value, name).and_then(|number| T::try_from(number).ok()).unwrap_or_default()
}

/// The span that two fields give; `None` unless they do.
fn span(value: &Json) -> Option<Span> {
    let (start, end) = (number(value, "start")?, number(value, "end")?);
    (start <= end).then(|| Span::new(start, end))
}

fn block(value: &Json) -> Block {
    let inlines = list(value, "inlines").iter().filter_map(inline).collect();
    Block { kind: block_kind(value), text: string(value, "text"), span: span(value), inlines }
}

fn block_kind(value: &Json) -> BlockKind {
    match value["kind"].as_str().unwrap_or("") {
        "heading" => BlockKind::Heading { level: small(value, "level") },
        "list" => {
            let item = |item: &Json| ListItem { text: string(item, "text"), depth: small(item, "depth") };
            BlockKind::List {
                ordered: value["ordered"].is_true(),
                items: list(value, "items").iter().map(item).collect(),
            }
        }
        "quote" => BlockKind::Quote { cite: text(value, "cite") },
        "table" => BlockKind::Table {
            rows: list(value, "rows").iter().map(|row| texts(row.values())).collect(),
            header: value["header"].is_true(),
        },
        "code" => BlockKind::Code { language: text(value, "language") },
        "embed" => BlockKind::Embed {
            provider: text(value, "provider"),
            author: text(value, "author"),
            published: text(value, "published"),
            url: web(text(value, "url")),
        },
        "figure" => BlockKind::Figure(figure(value)),
        "separator" => BlockKind::Separator,
        _ => BlockKind::Paragraph,
    }
}

fn figure(value: &Json) -> Figure {
    Figure {
        url: web(text(value, "url")).unwrap_or_default(),
        alt: text(value, "alt"),
        caption: text(value, "caption"),
        credit: text(value, "credit"),
        width: number(value, "width").and_then(|width| u32::try_from(width).ok()),
        height: number(value, "height").and_then(|height| u32::try_from(height).ok()),
    }
}

fn inline(value: &Json) -> Option<Inline> {
    let kind = match value["kind"].as_str()? {
        "link" => InlineKind::Link,
        "emphasis" => InlineKind::Emphasis,
        "strong" => InlineKind::Strong,
        "code" => InlineKind::Code,
        "sub" => InlineKind::Sub,
        "sup" => InlineKind::Sup,
        "q" => InlineKind::Q,
        "mark" => InlineKind::Mark,
        _ => return None,
    };
    let href = text(value, "href").filter(|href| is_link(href));
    let span = span(value).filter(|_| kind != InlineKind::Link || href.is_some())?;
    Some(Inline { span, kind, href })
}

fn quotation(value: &Json) -> Quotation {
    let kind = match value["kind"].as_str() {
        Some("title") => QuotationKind::Title,
        Some("term") => QuotationKind::Term,
        _ => QuotationKind::Direct,
    };
    Quotation {
        span: span(value).unwrap_or(Span::new(0, 0)),
        text: string(value, "text"),
        kind,
        source: excerpt(&value["source"]),
        cue: excerpt(&value["cue"]),
        channel: text(value, "channel"),
        speaker: text(value, "speaker"),
        confidence: ratio(value, "confidence").unwrap_or(0.0),
        repeats: number(value, "repeats"),
        decided: crate::quotes::Decided::default(),
    }
}

fn excerpt(value: &Json) -> Option<Excerpt> {
    Some(Excerpt { span: span(value)?, text: string(value, "text") })
}

fn speaker(value: &Json) -> Speaker {
    let kind = match value["kind"].as_str() {
        Some("organisation") => SpeakerKind::Organisation,
        Some("anonymous") => SpeakerKind::Anonymous,
        _ => SpeakerKind::Person,
    };
    Speaker {
        id: string(value, "id"),
        name: string(value, "name"),
        kind,
        description: text(value, "description"),
        mentions: list(value, "mentions").iter().filter_map(span).collect(),
        quotes: list(value, "quotes").iter().filter_map(Json::as_number).collect(),
    }
}

/// The core has checked all schemes; what comes back from a page is checked again.
fn web(url: Option<String>) -> Option<String> {
    url.filter(|url| url.starts_with("https://") || url.starts_with("http://"))
}

fn is_link(href: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| href.starts_with(scheme))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A story of one paragraph, with the quotations that the pipeline finds in it.
    pub(crate) fn plain(text: &str) -> Extracted {
        let attribution = crate::quotes(text.to_owned()).attribution;
        let block = Block {
            kind: BlockKind::Paragraph,
            text: text.into(),
            span: Some(Span::new(0, text.chars().count())),
            inlines: Vec::new(),
        };
        let mut story = super::story(&Json::Null);
        story.article.blocks = vec![block];
        story.article.text = text.into();
        Extracted { attribution, ..story }
    }

    #[test]
    fn the_value_that_the_pipeline_prints_is_read_as_it_was() {
        let mut story = plain("The council met. “We go now,” said Mara Ellison, the mayor of Northwick.");
        story.url = Some("https://herald.example/bridge".into());
        story.article.title = "Vote".into();
        story.article.blocks.push(Block {
            kind: BlockKind::List { ordered: true, items: vec![ListItem { text: "One".into(), depth: 0 }] },
            text: "One".into(),
            span: Some(Span::new(74, 77)),
            inlines: vec![Inline {
                span: Span::new(74, 77),
                kind: InlineKind::Link,
                href: Some("https://a.example/".into()),
            }],
        });
        let json = serde_json::to_string(&story).expect("JSON");
        let mut read = super::story(&Json::read(&json).expect("JSON"));
        // Left out on purpose: nothing is made of it.
        for (quote, original) in read.attribution.quotes.iter_mut().zip(&story.attribution.quotes) {
            quote.decided = original.decided;
            assert!((quote.confidence - original.confidence).abs() < 0.001);
            quote.confidence = original.confidence;
        }
        assert_eq!(read.article, story.article);
        assert!((read.attribution.name_threshold - story.attribution.name_threshold).abs() < 0.001);
        read.attribution.name_threshold = story.attribution.name_threshold;
        assert_eq!(read.attribution, story.attribution);
    }

    #[test]
    fn addresses_of_other_schemes_do_not_come_in() {
        let json = r#"{"blocks":[{"kind":"figure","url":"javascript:x"},{"kind":"paragraph","text":"a","start":0,"end":1,
            "inlines":[{"start":0,"end":1,"kind":"link","href":"javascript:x"},{"start":5,"end":1,"kind":"emphasis"}]}]}"#;
        let story = super::story(&Json::read(json).expect("JSON"));
        assert!(matches!(&story.article.blocks[0].kind, BlockKind::Figure(figure) if figure.url.is_empty()));
        assert!(story.article.blocks[1].inlines.is_empty());
    }
}
