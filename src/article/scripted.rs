//! Stories that the page holds for its scripts alone: nothing of them is shown, but the machine's description
//! has the text. It is the last resort, as such a text is often cut off and has neither pictures nor emphasis.

use crate::dom::builder::Builder;
use crate::dom::{Document, Tag};
use crate::error::Error;
use crate::metadata::{Metadata, entities};
use crate::text::{Seek, words};

/// Words of a description from which it is a story's text and no summary.
const FEWEST_WORDS: usize = 100;

/// How many times the words that the page shows the described text must have to be the story instead of them.
const TIMES: usize = 5;

/// The described text as a page of its own: headline and paragraphs. `None` where there is none, where the page
/// shows a good part of as many words itself, or where the publisher says that it is not free to read.
pub fn page(document: &Document, metadata: &Metadata, shown_words: usize) -> Option<Document> {
    let text = metadata.described.as_deref().filter(|_| !metadata.behind_paywall)?;
    let count = words::count(text);
    if count < FEWEST_WORDS || shown_words * TIMES > count {
        return None;
    }
    build(document, &metadata.title, text).ok()
}

fn build(document: &Document, title: &str, text: &str) -> Result<Document, Error> {
    let mut builder = Builder::new(document.url.as_deref());
    builder.open(Tag::Article, false)?;
    let paragraphs = text.parts("\n\r").map(entities::clean).filter(|line| !line.is_empty());
    for (tag, words) in
        std::iter::once((Tag::H1, title.to_owned())).chain(paragraphs.map(|line| (Tag::P, line)))
    {
        builder.open(tag, false)?;
        let words = builder.store(&words)?;
        builder.text(words)?;
        builder.close();
    }
    Ok(builder.finish())
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::dom::parse::parse;

    fn page(free: &str, shown: &str) -> String {
        let line = "The council of Velm voted on Monday to keep the old mill open for another year. ";
        let body = format!("{}\\n{}", line.repeat(4), "And then it went home, as the chair said. ".repeat(6));
        format!(
            "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Mill stays open\",\
             \"isAccessibleForFree\":{free},\"articleBody\":\"{body}\"}}</script><div>{shown}</div>"
        )
    }

    fn blocks(html: &str) -> Option<usize> {
        crate::article::read(&parse(html, None).expect("a page")).ok().map(|article| article.blocks.len())
    }

    #[test]
    fn a_story_that_only_scripts_know_is_read_from_its_description() {
        assert_eq!(blocks(&page("true", "Loading")), Some(2));
        let notice = "<p>We use cookies on this site, and so do our partners. Tell us whether you agree with that.</p>";
        assert_eq!(blocks(&page("true", notice)), Some(2));
    }

    #[test]
    fn what_is_not_free_stays_closed() {
        assert_eq!(blocks(&page("false", "Loading")), None);
    }

    #[test]
    fn what_the_page_shows_comes_first() {
        let document = parse(&page("true", "Loading"), None).expect("a page");
        let metadata = crate::metadata::read(&document);
        assert!(super::page(&document, &metadata, 5).is_some());
        assert!(super::page(&document, &metadata, 60).is_none());
    }
}
