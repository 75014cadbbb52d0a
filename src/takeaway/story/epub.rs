//! The story as EPUB 3.3, one file for reading devices (<https://www.w3.org/TR/epub-33/>).
//!
//! The package is written here: a library for EPUB would bring templates, clocks and random numbers along for five
//! small files. Pictures are named by a link, as a book may hold no picture that lies
//! elsewhere and nothing is fetched. The same story gives the same bytes.

use super::Head;
use super::html::{self, STYLE};
use crate::article::{Direction, Figure};
use crate::html_out::escaped;
use crate::output::Extracted;
use crate::takeaway::archive;
use crate::takeaway::cite::Labels;
use crate::takeaway::record::sha256;
use std::fmt::Write as _;

/// The media type of the file.
pub const MEDIA_TYPE: &str = "application/epub+zip";

const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n\
    <rootfiles><rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>\n\
    </container>\n";

/// The file's bytes. `made`, an RFC 3339 date-time in UTC, is when the book was. `None` past 4 GB.
pub fn write(
    story: &Extracted,
    labels: &Labels,
    accessed: Option<&str>,
    made: Option<&str>,
) -> Option<Vec<u8>> {
    archive::write(&[
        // First: that is how a file is known for an EPUB.
        ("mimetype", MEDIA_TYPE.as_bytes()),
        ("META-INF/container.xml", CONTAINER.as_bytes()),
        ("EPUB/package.opf", package(story, made).as_bytes()),
        ("EPUB/nav.xhtml", navigation(story).as_bytes()),
        ("EPUB/story.xhtml", content(story, labels, accessed).as_bytes()),
        ("EPUB/story.css", STYLE.as_bytes()),
    ])
}

fn package(story: &Extracted, made: Option<&str>) -> String {
    let article = &story.article;
    let head = Head::of(story, &Labels::default(), None);
    let publisher = article.site_name.as_deref().filter(|name| !name.trim().is_empty());
    let authors = article.authors.iter().map(String::as_str).filter(|name| !name.trim().is_empty());
    let elements = [("title", title(story)), ("language", language(story))]
        .into_iter()
        .chain(authors.map(|name| ("creator", name)))
        .chain(publisher.map(|name| ("publisher", name)))
        .chain(article.published.as_deref().map(|date| ("date", date)))
        .chain(head.url.as_deref().map(|url| ("source", url)));
    let mut metadata = String::new();
    for (name, value) in elements {
        let _ = writeln!(metadata, "<dc:{name}>{}</dc:{name}>", xml(value.trim()));
    }
    let direction =
        if article.direction == Direction::Rtl { " page-progression-direction=\"rtl\"" } else { "" };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" \
         unique-identifier=\"id\" xml:lang=\"{}\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier \
         id=\"id\">urn:sha256:{}</dc:identifier>\n{metadata}<meta \
         property=\"dcterms:modified\">{}</meta>\n</metadata>\n<manifest>\n<item id=\"nav\" href=\"nav.xhtml\" \
         media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n<item id=\"story\" href=\"story.xhtml\" \
         media-type=\"application/xhtml+xml\"/>\n<item id=\"css\" href=\"story.css\" \
         media-type=\"text/css\"/>\n</manifest>\n<spine{direction}>\n<itemref idref=\"story\"/>\n</spine>\n</package>\n",
        xml(language(story)),
        sha256(&format!("{}\n{}\n{}", head.url.unwrap_or_default(), head.title, article.text)),
        moment(made),
    )
}

fn navigation(story: &Extracted) -> String {
    document(
        story,
        &format!(
            "<nav epub:type=\"toc\">\n<h1>{0}</h1>\n<ol><li><a href=\"story.xhtml\">{0}</a></li></ol>\n</nav>",
            xml(title(story))
        ),
    )
}

fn content(story: &Extracted, labels: &Labels, accessed: Option<&str>) -> String {
    // Without an address nothing is drawn in the picture's place; its words and a link say what it shows.
    let unpictured = |figure: &Figure| Figure { url: PICTURE.to_owned() + &figure.url, ..figure.clone() };
    let html = format!("{}\n{}", html::head(story, labels, accessed), html::body(story, unpictured));
    document(story, &well_formed(&html))
}

/// Before a picture's address: tells it from anything that a page could say.
const PICTURE: &str = "\u{1}";

/// The HTML of [`crate::html_out`] → XML. There `<` and `>` stand for elements alone, in attributes too, so elements
/// without content are found by their names; a picture becomes a link.
fn well_formed(html: &str) -> String {
    let mut document = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let Some(end) = rest[at..].find('>').map(|end| at + end + 1) else { break };
        let tag = &rest[at..end];
        document.push_str(&legal(&rest[..at]));
        if tag == "<br>" || tag == "<hr>" {
            document.push_str(&tag.replace('>', "/>"));
        } else if tag.starts_with("<img ") {
            document.push_str(&picture(tag));
        } else {
            document.push_str(&legal(tag));
        }
        rest = &rest[end..];
    }
    document.push_str(&legal(rest));
    document
}

/// `<img src alt …>` → a link to the picture with what stands in for it.
fn picture(tag: &str) -> String {
    let value = |name: &str| {
        let (_, after) = tag.split_once(&format!(" {name}=\""))?;
        after.split('"').next()
    };
    let address = legal(value("src").unwrap_or("").trim_start_matches(PICTURE));
    let words = legal(value("alt").unwrap_or(""));
    let words = if words.trim().is_empty() { &address } else { &words };
    if address.is_empty() {
        format!("<p>{words}</p>")
    } else {
        format!("<p><a href=\"{address}\">{words}</a></p>")
    }
}

fn document(story: &Extracted, body: &str) -> String {
    let language = xml(language(story));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" \
         xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{language}\" xml:lang=\"{language}\" dir=\"{}\">\n<head>\n<title>{}</title>\n<link \
         rel=\"stylesheet\" href=\"story.css\"/>\n</head>\n<body>\n{body}\n</body>\n</html>\n",
        if story.article.direction == Direction::Rtl { "rtl" } else { "ltr" },
        xml(title(story)),
    )
}

/// A book must have a title.
fn title(story: &Extracted) -> &str {
    Some(story.article.title.trim()).filter(|title| !title.is_empty()).unwrap_or("Quotelight")
}

/// A book must have a language; `und` is the tag for one that is not known.
fn language(story: &Extracted) -> &str {
    let is_tag = |tag: &&str| {
        !tag.is_empty()
            && tag.split('-').all(|part| {
                (1..=8).contains(&part.len()) && part.chars().all(|char| char.is_ascii_alphanumeric())
            })
    };
    story.article.language.as_deref().filter(is_tag).unwrap_or("und")
}

/// `2031-03-04T05:06:07Z`, the one form that is allowed.
fn moment(made: Option<&str>) -> String {
    let is_digital = |time: &str| {
        time.chars().enumerate().all(|(at, char)| match at {
            4 | 7 => char == '-',
            10 => char == 'T',
            13 | 16 => char == ':',
            _ => char.is_ascii_digit(),
        })
    };
    let moment = made
        .filter(|time| time.ends_with('Z'))
        .and_then(|time| time.get(..19))
        .filter(|time| is_digital(time));
    moment.map_or_else(|| "2000-01-01T00:00:00Z".into(), |moment| format!("{moment}Z"))
}

fn xml(text: &str) -> String {
    legal(&escaped(text))
}

/// A text without the characters that XML cannot hold.
fn legal(text: &str) -> String {
    text.chars()
        .filter(|&char| {
            matches!(char, '\t' | '\n')
                || char >= ' ' && !matches!(char, '\u{fffe}' | '\u{ffff}' | '\u{7f}'..='\u{9f}')
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Read};

    fn entry(book: &[u8], name: &str) -> String {
        let mut archive = zip::ZipArchive::new(Cursor::new(book)).expect("an archive");
        let mut text = String::new();
        archive.by_name(name).expect("the file").read_to_string(&mut text).expect("UTF-8");
        text
    }

    #[test]
    fn the_type_stands_first_as_it_is_and_the_rest_is_there() {
        let story = super::super::tests::every_block();
        let book = write(&story, &Labels::default(), None, Some("2031-03-06T10:00:00.123Z")).expect("a book");
        assert_eq!(&book[30..58], b"mimetypeapplication/epub+zip");
        let package = entry(&book, "EPUB/package.opf");
        assert!(package.contains("<dc:title>Bridge &amp; vote</dc:title>"));
        assert!(package.contains("<meta property=\"dcterms:modified\">2031-03-06T10:00:00Z</meta>"));
        let content = entry(&book, "EPUB/story.xhtml");
        assert!(content.contains("words.<br/>A second"), "{content}");
        assert!(
            content.contains("<a href=\"https://herald.example/bridge.jpg?a=1&amp;b=2\">The bridge</a>"),
            "{content}"
        );
        assert!(!content.contains("<img"));
        assert_eq!(
            book,
            write(&story, &Labels::default(), None, Some("2031-03-06T10:00:00.123Z")).expect("a book")
        );
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(legal("a\u{0}\u{b}b\u{ffff}\nc"), "ab\nc");
        assert_eq!(moment(Some("2031-03-06")), "2000-01-01T00:00:00Z");
    }
}
