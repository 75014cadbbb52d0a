//! The head of a page: `meta`, `title`, `html`.

use super::entities::clean;
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::text::{Seek, order, words::Lower};

/// What the head says.
#[derive(Debug, Clone, Default)]
pub struct MetaTags {
    /// `title`, as it stands.
    pub title: Option<String>,
    /// `og:title`, `twitter:title` and others, best first.
    pub titles: Vec<String>,
    /// The best description.
    pub description: Option<String>,
    /// All descriptions.
    pub descriptions: Vec<String>,
    /// `author` and others.
    pub authors: Vec<String>,
    /// Claims of the first publication, best first.
    pub published: Vec<String>,
    /// Claims of a date that do not say of what, best first.
    pub dated: Vec<String>,
    /// Claims of the last change, best first.
    pub modified: Vec<String>,
    /// `og:site_name`.
    pub site: Option<String>,
    /// Names of the application and the like: weak claims of the site's name.
    pub application: Vec<String>,
    /// `og:image` and others.
    pub images: Vec<String>,
    /// `lang` of `html`, then `content-language` and `og:locale`.
    pub languages: Vec<String>,
    /// `dir` of `html` or `body`.
    pub direction: Option<String>,
    /// `twitter:label1`, `twitter:data1` and so on: what a link to the page shows below it.
    labels: [Option<String>; 4],
    /// Whether `og:type` or the like says that this is a story.
    pub is_article: bool,
    /// Whether `og:type` says that this is a video.
    pub is_video: bool,
}

/// What the names of `meta` elements claim; rows that come first are surer.
const NAMES: &[(&str, Field)] = &[
    ("og:title", Field::Title),
    ("twitter:title", Field::Title),
    ("dc.title", Field::Title),
    ("dcterms.title", Field::Title),
    ("sailthru.title", Field::Title),
    ("parsely-title", Field::Title),
    ("title", Field::Title),
    ("og:description", Field::Description),
    ("description", Field::Description),
    ("twitter:description", Field::Description),
    ("dc.description", Field::Description),
    ("sailthru.description", Field::Description),
    ("author", Field::Author),
    ("article:author", Field::Author),
    ("parsely-author", Field::Author),
    ("sailthru.author", Field::Author),
    ("dc.creator", Field::Author),
    ("dcterms.creator", Field::Author),
    ("dcsext.author", Field::Author),
    ("citation_author", Field::Author),
    ("byl", Field::Author),
    ("cxenseparse:author", Field::Author),
    ("mrf:authors", Field::Author),
    ("og:article:author", Field::Author),
    ("twitter:creator:name", Field::Author),
    ("book:author", Field::Author),
    ("article:author_name", Field::Author),
    ("authors", Field::Author),
    ("citation_authors", Field::Author),
    ("dc.contributor", Field::Author),
    ("article:published_time", Field::Published),
    ("og:article:published_time", Field::Published),
    ("parsely-pub-date", Field::Published),
    ("datepublished", Field::Published),
    ("dc.date.issued", Field::Published),
    ("dcterms.issued", Field::Published),
    ("sailthru.date", Field::Published),
    ("pubdate", Field::Published),
    ("publishdate", Field::Published),
    ("publish_date", Field::Published),
    ("publication_date", Field::Published),
    ("article.published", Field::Published),
    ("cxenseparse:recs:publishtime", Field::Published),
    ("originalpublicationdate", Field::Published),
    ("article_date_original", Field::Published),
    ("og:published_time", Field::Published),
    ("og:published_at", Field::Published),
    ("citation_publication_date", Field::Published),
    ("citation_date", Field::Published),
    ("article:published", Field::Published),
    ("datecreated", Field::Published),
    ("published", Field::Published),
    ("published-date", Field::Published),
    ("published_date", Field::Published),
    ("published_at", Field::Published),
    ("w-published-date", Field::Published),
    ("og:pubdate", Field::Published),
    ("og:published_date", Field::Published),
    ("uploaddate", Field::Published),
    // Systems write the day on which the document was made or changed, or that of publication.
    ("date", Field::Dated),
    ("dc.date", Field::Dated),
    ("dcterms.date", Field::Dated),
    ("dcterms.created", Field::Dated),
    ("article:modified_time", Field::Modified),
    ("og:updated_time", Field::Modified),
    ("lastmod", Field::Modified),
    ("last-modified", Field::Modified),
    ("datemodified", Field::Modified),
    ("dcterms.modified", Field::Modified),
    ("dc.date.modified", Field::Modified),
    ("revision_date", Field::Modified),
    ("article.updated", Field::Modified),
    ("og:article:modified_time", Field::Modified),
    ("article:modified", Field::Modified),
    ("updated", Field::Modified),
    ("dateupdate", Field::Modified),
    ("og:site_name", Field::Site),
    ("application-name", Field::Application),
    ("apple-mobile-web-app-title", Field::Application),
    ("dc.publisher", Field::Application),
    ("publisher", Field::Application),
    ("cre", Field::Application),
    ("al:ios:app_name", Field::Application),
    ("og:image", Field::Image),
    ("og:image:url", Field::Image),
    ("og:image:secure_url", Field::Image),
    ("twitter:image", Field::Image),
    ("twitter:image:src", Field::Image),
    ("content-language", Field::Language),
    ("og:locale", Field::Language),
    ("dc.language", Field::Language),
    ("language", Field::Language),
    ("og:type", Field::Kind),
    ("twitter:label1", Field::Label(0)),
    ("twitter:data1", Field::Label(1)),
    ("twitter:label2", Field::Label(2)),
    ("twitter:data2", Field::Label(3)),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Title,
    Description,
    Author,
    Published,
    Dated,
    Modified,
    Site,
    Application,
    Image,
    Language,
    Kind,
    Label(usize),
}

/// Reads the head. Some pages have `meta` elements in the body; they count too.
pub fn read(document: &Document) -> MetaTags {
    let mut claims: Vec<(usize, Field, String)> = Vec::new();
    let mut meta = MetaTags::default();
    for id in document.ids() {
        match document.tag(id) {
            Some(Tag::Meta) => claims.extend(claim(document, id)),
            Some(Tag::Title) if meta.title.is_none() => {
                meta.title = Some(clean(&document.text_content(id))).filter(|title| !title.is_empty());
            }
            Some(Tag::Html) => meta.languages.extend(document.attribute(id, Attr::Lang).map(str::to_owned)),
            _ => {}
        }
        if matches!(document.tag(id), Some(Tag::Html | Tag::Body)) && meta.direction.is_none() {
            meta.direction = document.attribute(id, Attr::Dir).map(str::to_ascii_lowercase);
        }
    }
    order::by_key(&mut claims, |(rank, _, _)| *rank as u64);
    for (_, field, value) in claims {
        meta.take(field, value);
    }
    meta.description = meta.descriptions.first().cloned();
    meta.read_labels();
    meta
}

fn claim(document: &Document, id: NodeId) -> Option<(usize, Field, String)> {
    let attribute = |name| document.attribute(id, name);
    let name = attribute(Attr::Property)
        .or_else(|| attribute(Attr::Name))
        .or_else(|| attribute(Attr::Itemprop))
        .or_else(|| attribute(Attr::HttpEquiv))?;
    let name = name.trim().to_ascii_lowercase();
    let (rank, field) = NAMES
        .iter()
        .enumerate()
        .find_map(|(rank, (known, field))| (*known == name).then_some((rank, *field)))?;
    let value = clean(attribute(Attr::Content)?);
    (!value.is_empty()).then_some((rank, field, value))
}

impl MetaTags {
    fn take(&mut self, field: Field, value: String) {
        match field {
            Field::Title => self.titles.push(value),
            Field::Description => self.descriptions.push(value),
            Field::Author => self.authors.push(value),
            Field::Published => self.published.push(value),
            Field::Dated => self.dated.push(value),
            Field::Modified => self.modified.push(value),
            Field::Site => self.site = self.site.take().or(Some(value)),
            Field::Application => self.application.push(value),
            Field::Image => self.images.push(value),
            Field::Language => self.languages.push(value),
            Field::Label(at) => self.labels[at] = self.labels[at].take().or(Some(value)),
            Field::Kind => {
                self.is_article |= value.to_ascii_lowercase().holds("article");
                self.is_video |= value.to_ascii_lowercase().starts_with("video");
            }
        }
    }
}

impl MetaTags {
    /// "Written by" and the name; other labels are reading times and prices.
    fn read_labels(&mut self) {
        for pair in self.labels.chunks_exact(2) {
            if let [Some(label), Some(author)] = pair
                && AUTHOR_LABELS.contains(&label.lower().as_str())
            {
                self.authors.push(author.clone());
            }
        }
    }
}

/// Labels of the author, as the plugins for it write them.
const AUTHOR_LABELS: &[&str] = &[
    "written by",
    "author",
    "by",
    "verfasst von",
    "geschrieben von",
    "écrit par",
    "escrito por",
    "scritto da",
    "geschreven door",
    "skrevet av",
    "skrevet af",
    "skriven av",
    "napisane przez",
    "autor",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_lower_case_and_stand_once() {
        let mut seen = std::collections::BTreeSet::new();
        for (name, _) in NAMES {
            assert_eq!(*name, name.to_ascii_lowercase());
            assert!(seen.insert(name), "{name} stands twice");
        }
    }
}
