//! The story as one HTML file: the safe HTML of [`crate::html_out`], a head, and a style of a few lines. No script.

use super::Head;
use crate::article::{Block, BlockKind, Figure};
use crate::html_out::{self, escaped};
use crate::output::Extracted;
use crate::takeaway::cite::Labels;

/// Enough to read by, on paper too.
pub(super) const STYLE: &str = "body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.6 serif}\
    img{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption,.facts{color:#555;font-size:.85em}\
    blockquote{margin:1em 0;padding:0 1em;border-inline-start:2px solid #999}blockquote cite{display:block}\
    table{border-collapse:collapse}td,th{border:1px solid #999;padding:.2em .5em;text-align:start}pre{overflow:auto}";

/// A whole document.
pub fn write(story: &Extracted, labels: &Labels, accessed: Option<&str>) -> String {
    let article = &story.article;
    let language =
        article.language.as_deref().map_or_else(String::new, |tag| format!(" lang=\"{}\"", escaped(tag)));
    format!(
        "<!DOCTYPE html>\n<html{language} dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<article>\n{}\n{}\n\
         </article>\n</body>\n</html>\n",
        if article.direction == crate::article::Direction::Rtl { "rtl" } else { "ltr" },
        escaped(&article.title),
        head(story, labels, accessed),
        body(story, Figure::clone),
    )
}

/// Headline, standfirst, facts, address.
pub(super) fn head(story: &Extracted, labels: &Labels, accessed: Option<&str>) -> String {
    let head = Head::of(story, labels, accessed);
    let mut html = format!("<h1>{}</h1>", escaped(&head.title));
    if let Some(standfirst) = &head.standfirst {
        html.extend(["\n<p><b>", &escaped(standfirst), "</b></p>"]);
    }
    if !head.facts.is_empty() {
        html.extend(["\n<p class=\"facts\">", &escaped(&head.facts.join(" · ")), "</p>"]);
    }
    if let Some(url) = &head.url {
        let url = escaped(url);
        html.extend(["\n<p class=\"facts\"><a href=\"", &url, "\">", &url, "</a></p>"]);
    }
    html
}

/// The blocks, the picture above the story first. Each picture is what `picture` makes of it.
pub(super) fn body(story: &Extracted, picture: impl Fn(&Figure) -> Figure) -> String {
    let lead = story.article.lead_image.iter().map(|image| Figure {
        url: image.url.clone(),
        alt: image.alt.clone(),
        caption: image.caption.clone(),
        credit: image.credit.clone(),
        ..Figure::default()
    });
    let lead = lead.map(|figure| Block {
        kind: BlockKind::Figure(figure),
        text: String::new(),
        span: None,
        inlines: Vec::new(),
    });
    let mut blocks: Vec<Block> = lead.chain(story.article.blocks.iter().cloned()).collect();
    for block in &mut blocks {
        if let BlockKind::Figure(figure) = &mut block.kind {
            *figure = picture(figure);
        }
    }
    html_out::write(&blocks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_with_head_and_blocks() {
        let html = write(&super::super::tests::every_block(), &Labels::default(), None);
        assert!(html.contains("<html lang=\"en\" dir=\"ltr\">"));
        assert!(html.contains("<h1>Bridge &amp; vote</h1>"));
        assert!(html.contains("<strong>bold </strong>") || html.contains("<strong>bold</strong>"), "{html}");
        assert!(html.contains("<a href=\"https://herald.example/bridge?id=7\">"));
        assert!(!html.contains("<script"));
    }
}
