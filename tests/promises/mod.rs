//! What holds for any input at all. The property tests and the fuzz targets check the same promises.

use quotelight::article::Article;
use quotelight::dom::parse::parse;
use quotelight::dom::snapshot::{VERSION, unpack};
use quotelight::dom::{Attr, Document, NodeId, Tag};
use quotelight::metadata::timestamp::{self, Order};
use quotelight::output::Extracted;
use quotelight::quotes::{Attribution, Quotation};
use quotelight::text::Span;

/// Any bytes as a page: an article or an error, and the promises of an article.
pub(crate) fn page(bytes: &[u8]) {
    let html = String::from_utf8_lossy(bytes);
    if let Ok(document) = parse(&html, Some("https://news.example/a/story")) {
        document_of_any_kind(&document);
    }
}

/// Any words and text as a packed page.
pub(crate) fn snapshot(words: &[u32], text: String) {
    if let Ok(document) = unpack(words, text, "https://news.example/a/story") {
        document_of_any_kind(&document);
    }
}

/// Any bytes as a packed page: the first two say how many of the rest are words.
pub(crate) fn packed(bytes: &[u8]) {
    let Some((count, rest)) = bytes.split_first_chunk::<2>() else { return };
    let cut = (4 * usize::from(u16::from_le_bytes(*count))).min(rest.len() / 4 * 4);
    let (words, text) = rest.split_at(cut);
    // The first word is the form's version; without it nothing behind it is ever reached.
    let words = words.as_chunks::<4>().0.iter().map(|word| u32::from_le_bytes(*word));
    let words: Vec<u32> = std::iter::once(VERSION).chain(words).collect();
    snapshot(&words, String::from_utf8_lossy(text).into_owned());
}

/// Any bytes as a page's description of itself: read twice, it says the same, and its dates are dates.
pub(crate) fn json_ld(bytes: &[u8]) {
    let json = String::from_utf8_lossy(bytes).replace("</", "<\\/");
    let page = format!("<script type=application/ld+json>{json}</script><h1>A mill</h1>");
    let document = parse(&page, None).expect("a small page");
    let metadata = quotelight::metadata::read(&document);
    for date in [&metadata.published, &metadata.modified].into_iter().flatten() {
        is_rfc3339(date);
    }
    assert!(metadata.authors.iter().all(|author| !author.trim().is_empty()), "{metadata:?}");
    let again = quotelight::metadata::read(&document);
    assert_eq!(format!("{metadata:?}"), format!("{again:?}"), "the same page twice");
}

/// Any text as a date: what is read is one, and reads back as the same.
pub(crate) fn dates(text: &str) {
    for order in [Order::DayFirst, Order::MonthFirst] {
        let shown = timestamp::all(text, order).into_iter().map(|shown| shown.stamp);
        for stamp in timestamp::read_in(text, order).into_iter().chain(shown) {
            let written = stamp.to_rfc3339();
            is_rfc3339(&written);
            let again = timestamp::read_in(&written, order).expect("what we wrote can be read");
            assert_eq!(again.to_rfc3339(), written, "{text}");
        }
    }
}

fn is_rfc3339(date: &str) {
    let shape: String = date.chars().map(|char| if char.is_ascii_digit() { '0' } else { char }).collect();
    let shapes = ["0000-00-00", "0000-00-00T00:00:00+00:00", "0000-00-00T00:00:00-00:00"];
    assert!(shapes.contains(&&*shape), "{date}");
}

/// Any text: quotations that stand where they say, and the same ones when asked again.
pub(crate) fn text(text: &str) {
    let quoted = quotelight::quotes(text.to_owned());
    assert_eq!(quoted.text, text, "the text is given back as it was");
    attribution(&quoted.attribution, text);
    assert_eq!(quotelight::quotes(text.to_owned()).attribution, quoted.attribution, "the same text twice");
}

fn document_of_any_kind(document: &Document) {
    let Ok(extracted) = quotelight::extract(document) else { return };
    blocks(&extracted.article);
    attribution(&extracted.attribution, &extracted.article.text);
    safe_html(&extracted.article.html);
    let again = quotelight::extract(document).expect("the same page twice");
    assert_eq!(json(&extracted), json(&again), "the same page twice");
}

fn json(extracted: &Extracted) -> String {
    serde_json::to_string(extracted).expect("an article is JSON")
}

/// The text is the blocks' texts, one blank line between, each where it says it stands.
fn blocks(article: &Article) {
    let texts: Vec<_> =
        article.blocks.iter().map(|block| &*block.text).filter(|text| !text.is_empty()).collect();
    assert_eq!(article.text, texts.join("\n\n"));
    let chars: Vec<char> = article.text.chars().collect();
    for block in article.blocks.iter().filter(|block| !block.text.is_empty()) {
        let span = block.span.expect("a block with text says where it stands");
        assert_eq!(slice(&chars, span), block.text);
        for inline in &block.inlines {
            assert!(span.start <= inline.span.start && inline.span.end <= span.end, "{inline:?} in {span:?}");
        }
    }
}

fn attribution(attribution: &Attribution, text: &str) {
    let chars: Vec<char> = text.chars().collect();
    let mut end = 0;
    for quotation in &attribution.quotes {
        assert!(quotation.span.start >= end, "sorted and apart");
        end = quotation.span.end;
        one_quotation(quotation, &chars, attribution);
    }
    for speaker in &attribution.speakers {
        assert!(!speaker.name.is_empty());
        assert!(
            !speaker.quotes.is_empty() || is_heard_elsewhere(attribution, &speaker.id),
            "{speaker:?} is silent"
        );
        assert!(speaker.quotes.iter().all(|&index| index < attribution.quotes.len()));
        speaker.mentions.iter().for_each(|&mention| assert!(!slice(&chars, mention).is_empty()));
    }
    for turn in &attribution.turns {
        slice(&chars, turn.span);
        assert!(turn.speaker.as_ref().is_none_or(|id| knows(attribution, id)));
    }
}

/// Whether somebody who has no quotation in the body has a turn, or words in the headline and the like.
fn is_heard_elsewhere(attribution: &Attribution, id: &str) -> bool {
    let mut beside = attribution.headline_quotes.iter().map(|beside| &beside.quotation.speaker);
    let mut turns = attribution.turns.iter().map(|turn| &turn.speaker);
    beside.any(|speaker| speaker.as_deref() == Some(id))
        || turns.any(|speaker| speaker.as_deref() == Some(id))
}

fn one_quotation(quotation: &Quotation, chars: &[char], attribution: &Attribution) {
    assert!(quotation.span.start < quotation.span.end, "no empty quotation");
    assert_eq!(slice(chars, quotation.span), quotation.text);
    for excerpt in [&quotation.source, &quotation.cue].into_iter().flatten() {
        assert_eq!(slice(chars, excerpt.span), excerpt.text);
    }
    assert!((0.0..=1.0).contains(&quotation.confidence));
    assert!(quotation.speaker.as_ref().is_none_or(|id| knows(attribution, id)));
    assert!(quotation.repeats.is_none_or(|index| index < attribution.quotes.len()));
}

fn knows(attribution: &Attribution, id: &str) -> bool {
    attribution.speakers.iter().any(|speaker| speaker.id == id)
}

fn slice(chars: &[char], span: Span) -> String {
    chars.get(span.start..span.end).expect("a span lies in its text").iter().collect()
}

/// Parsed again, the HTML holds nothing that could run and no address but those of the web and of mail.
fn safe_html(html: &str) {
    let document = parse(html, None).expect("no larger than the page");
    for id in document.descendants(NodeId::ROOT) {
        let tag = document.tag(id);
        let active = [
            Tag::Script,
            Tag::Iframe,
            Tag::Object,
            Tag::Embed,
            Tag::Svg,
            Tag::Math,
            Tag::Form,
            Tag::Base,
            Tag::Link,
        ];
        assert!(tag.is_none_or(|tag| tag != Tag::Other && !active.contains(&tag)), "{tag:?} in {html}");
        for (name, value) in document.attributes(id) {
            let is_address = matches!(name, Attr::Href | Attr::Src | Attr::Cite | Attr::Srcset);
            let is_safe = ["https:", "http:", "mailto:"].iter().any(|scheme| value.starts_with(scheme));
            assert!(!is_address || is_safe, "{name:?}={value} in {html}");
        }
    }
    assert!(
        !html.to_ascii_lowercase().contains("<style") && !html.to_ascii_lowercase().contains("<script"),
        "{html}"
    );
}
