//! What a page says of its story: read into claims, then chosen.
//!
//! * [`json_ld`]: the machine's description
//! * [`meta_tags`]: `meta`, `link` and `title` of the head
//! * [`shown`]: what the page shows: headings, byline, dates
//! * [`title`], [`byline`], [`dates`], [`site`], [`language`]: the choice, one question a file
//! * [`timestamp`]: dates as pages write them → RFC 3339

pub mod byline;
pub mod dates;
pub mod entities;
pub mod json_ld;
pub mod language;
pub mod meta_tags;
pub mod shown;
pub mod site;
pub mod timestamp;
pub mod title;

use crate::article::Direction;
use crate::dom::{Document, NodeId};
use crate::text::encoding;
use json_ld::Description;
use meta_tags::MetaTags;
use shown::Shown;
use shown::lines::{self, Line};

/// What a page says of its story.
#[derive(Debug, Clone, Default)]
pub struct Metadata {
    /// The headline, without the site's name.
    pub title: String,
    /// The page's description of itself.
    pub excerpt: Option<String>,
    /// Persons and organisations of the byline.
    pub authors: Vec<String>,
    /// The publication.
    pub site_name: Option<String>,
    /// RFC 3339 date-time, or a date.
    pub published: Option<String>,
    /// RFC 3339 date-time, or a date.
    pub modified: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// Which way the text runs.
    pub direction: Direction,
    /// Absolute address of the picture that the page shows for itself elsewhere.
    pub image: Option<String>,
    /// All that the page claims to be its headline, for recognising it in the page.
    pub headlines: Vec<String>,
    /// All that the page claims to be its summary.
    pub summaries: Vec<String>,
    /// What the page's description gives as the story's text: often cut off, so evidence and never the text.
    pub described: Option<String>,
    /// Whether the page says that not all of it is free to read.
    pub behind_paywall: bool,
    /// Whether the page says that it is a story.
    pub claims_story: bool,
    /// Whether the page says that it is a video.
    pub claims_video: bool,
}

/// What was read, before anything was chosen.
#[derive(Debug)]
pub struct Claims {
    /// The machine's description.
    pub json_ld: Description,
    /// The head.
    pub meta: MetaTags,
    /// What is shown.
    pub shown: Shown,
}

/// What stands around the headline.
#[derive(Debug, Default)]
pub struct Near {
    /// The heading that shows it.
    pub headline: Option<NodeId>,
    /// The lines below and above it.
    pub lines: Vec<Line>,
}

/// Reads and chooses.
pub fn read(document: &Document) -> Metadata {
    let claims = Claims {
        json_ld: json_ld::read(document),
        meta: meta_tags::read(document),
        shown: shown::read(document),
    };
    let mut metadata = choose(document, &claims);
    if encoding::is_doubled(document) {
        metadata.repair();
    }
    metadata
}

impl Metadata {
    /// Puts the characters together that a page encoded twice.
    fn repair(&mut self) {
        let one = [&mut self.title].into_iter().chain(&mut self.excerpt).chain(&mut self.site_name);
        for text in one.chain(&mut self.authors).chain(&mut self.headlines).chain(&mut self.summaries) {
            *text = encoding::repaired(text).into_owned();
        }
    }
}

fn choose(document: &Document, claims: &Claims) -> Metadata {
    let site_name = site::choose(document, claims);
    let title::Headline { text: title, node: headline } = title::choose(claims, site_name.as_deref());
    let near =
        Near { headline, lines: headline.map(|node| lines::around(document, node)).unwrap_or_default() };
    let (published, modified) = dates::choose(document, claims, &near);
    let language = language::choose(claims);
    let direction = language::direction(claims, language.as_deref(), &title);
    let image = claims.json_ld.image.iter().chain(&claims.meta.images);
    let image = image.into_iter().find_map(|url| crate::url::resolve_image(document.url.as_deref(), url));
    Metadata {
        authors: byline::choose(document, claims, site_name.as_deref(), &near),
        excerpt: claims.meta.description.clone().or_else(|| claims.json_ld.description.clone()),
        published,
        modified,
        language,
        direction,
        image,
        headlines: headlines(claims, &title),
        summaries: claims.json_ld.description.iter().chain(&claims.meta.descriptions).cloned().collect(),
        described: claims.json_ld.text.clone(),
        behind_paywall: claims.json_ld.free == Some(false),
        claims_video: claims.meta.is_video,
        claims_story: (claims.json_ld.is_article || claims.meta.is_article) && !claims.json_ld.is_list,
        title,
        site_name,
    }
}

fn headlines(claims: &Claims, title: &str) -> Vec<String> {
    let all = std::iter::once(title)
        .chain(claims.json_ld.headline.as_deref())
        .chain(claims.meta.titles.iter().map(String::as_str));
    let mut headlines: Vec<String> = Vec::new();
    for headline in all.filter(|headline| !headline.is_empty()) {
        if headlines.iter().all(|known| known != headline) {
            headlines.push(headline.to_owned());
        }
    }
    headlines
}
