//! JSON-LD, read tolerantly: several scripts, `@graph`, arrays, bad control characters, comments around it.

use super::entities::clean;
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::json::Json;
use crate::text::{Edges, order};

/// What the JSON-LD of a page says of its story.
#[derive(Debug, Clone, Default)]
pub struct Description {
    /// Whether there is a description of a story at all.
    pub is_article: bool,
    /// Whether it describes many stories, as that of a list of teasers does.
    pub is_list: bool,
    /// Whether it says that this is news: a publisher of news writes its titles by hand.
    pub is_news: bool,
    /// `headline`, or `name`.
    pub headline: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `author`, `creator`, one entry each, as it stands there.
    pub authors: Vec<String>,
    /// Those authors that are organisations, and the publisher.
    pub organisations: Vec<String>,
    /// `datePublished`.
    pub published: Option<String>,
    /// `dateModified`.
    pub modified: Option<String>,
    /// `publisher`.
    pub publisher: Option<String>,
    /// `name` of the `WebSite`.
    pub site: Option<String>,
    /// `image`.
    pub image: Vec<String>,
    /// `inLanguage`.
    pub language: Option<String>,
    /// `articleBody`, as it stands there, line breaks too.
    pub text: Option<String>,
    /// `isAccessibleForFree`.
    pub free: Option<bool>,
}

/// Deepest nesting of objects that is looked at. Real ones nest three or four deep.
const DEEPEST: usize = 6;

/// Descriptions of stories from which they are a list: a story is described twice or thrice by itself.
const MANY_STORIES: usize = 5;

/// Types that describe a story; those that come first say so more surely.
const STORY_TYPES: &[&str] = &[
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "LiveBlogPosting",
    "ReviewNewsArticle",
    "BlogPosting",
    "Article",
    "Report",
    "ScholarlyArticle",
    "TechArticle",
    "SocialMediaPosting",
    "AdvertiserContentArticle",
    "SatiricalArticle",
    "Review",
    "Recipe",
    "HowTo",
    "WebPage",
];

/// Reads all scripts of a page.
pub fn read(document: &Document) -> Description {
    let values: Vec<Json> = document
        .elements(NodeId::ROOT, Tag::Script)
        .filter(|&script| document.attribute(script, Attr::Type).is_some_and(is_json_ld))
        .filter_map(|script| parse(&document.text_content(script)))
        .collect();
    let mut objects = Vec::new();
    for value in &values {
        gather(value, 0, &mut objects);
    }
    let mut description = Description::default();
    let mut stories: Vec<(usize, &Json)> =
        objects.iter().filter_map(|object| Some((rank(object)?, *object))).collect();
    order::by_key(&mut stories, |(rank, _)| *rank as u64);
    let is_story = |(rank, _): &&(usize, _)| *rank + 1 < STORY_TYPES.len();
    description.is_list = stories.iter().filter(is_story).count() >= MANY_STORIES;
    for (rank, story) in stories {
        let kind = STORY_TYPES.get(rank).copied().unwrap_or_default();
        description.is_article |= kind != "WebPage";
        description.is_news |= kind.ends_with("NewsArticle");
        describe(&mut description, story, &objects);
    }
    let site = objects.iter().find(|object| is_of_type(object, "WebSite"));
    description.site = site.and_then(|site| text_of(site.get("name")?));
    description
}

fn is_json_ld(kind: &str) -> bool {
    kind.trim().to_ascii_lowercase().starts_with("application/ld+json")
}

/// Parses a script; a second time with what often breaks it taken out.
fn parse(source: &str) -> Option<Json> {
    let mut source = source.trim();
    for opener in ["<!--", "//<![CDATA[", "<![CDATA["] {
        source = source.strip_prefix(opener).unwrap_or(source);
    }
    for closing in ["-->", "]]>", "//"] {
        source = source.strip_suffix(closing).unwrap_or(source);
    }
    let source = source.trim().trim_end_set(";");
    Json::read(source).or_else(|| Json::read(&repaired(source)))
}

/// Raw control characters in strings become spaces, commas before a closing bracket and stray backslashes go.
fn repaired(source: &str) -> String {
    let mut repaired = String::with_capacity(source.len());
    let mut chars = source.chars().peekable();
    let mut in_string = false;
    while let Some(char) = chars.next() {
        match char {
            '"' => {
                in_string = !in_string;
                repaired.push(char);
            }
            '\\' if in_string => match chars.next() {
                Some(next @ ('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u')) => {
                    repaired.extend(['\\', next]);
                }
                Some(next) => repaired.push(next),
                None => {}
            },
            ',' if !in_string => {
                while chars.peek().is_some_and(|next| next.is_whitespace()) {
                    chars.next();
                }
                if !chars.peek().is_some_and(|next| matches!(next, '}' | ']' | ',')) {
                    repaired.push(',');
                }
            }
            char if char.is_control() => repaired.push(' '),
            char => repaired.push(char),
        }
    }
    repaired
}

/// All objects, outer ones first.
fn gather<'a>(value: &'a Json, depth: usize, objects: &mut Vec<&'a Json>) {
    if depth > DEEPEST {
        return;
    }
    match value {
        Json::List(values) => values.iter().for_each(|value| gather(value, depth, objects)),
        Json::Map(_) => {
            objects.push(value);
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"] {
                if let Some(inner) = value.get(key) {
                    gather(inner, depth + 1, objects);
                }
            }
        }
        _ => {}
    }
}

/// How surely an object describes a story; smaller is surer.
fn rank(object: &Json) -> Option<usize> {
    STORY_TYPES.iter().position(|kind| is_of_type(object, kind))
}

fn is_of_type(object: &Json, wanted: &str) -> bool {
    let is_wanted = |kind: &str| kind.rsplit(['/', ':']).next() == Some(wanted);
    match object.get("@type").or_else(|| object.get("type")) {
        Some(Json::Text(kind)) => is_wanted(kind),
        Some(Json::List(kinds)) => kinds.iter().filter_map(Json::as_str).any(is_wanted),
        _ => false,
    }
}

/// Takes what a surer object has not said.
fn describe(description: &mut Description, story: &Json, objects: &[&Json]) {
    let text = |key: &str| story.get(key).and_then(text_of);
    let headline = text("headline").or_else(|| text("name"));
    description.headline = description.headline.take().or(headline);
    description.description = description.description.take().or_else(|| text("description"));
    description.text =
        description.text.take().or_else(|| story.get("articleBody")?.as_str().map(str::to_owned));
    description.published =
        description.published.take().or_else(|| text("datePublished")).or_else(|| text("dateCreated"));
    description.modified = description.modified.take().or_else(|| text("dateModified"));
    description.language = description.language.take().or_else(|| text("inLanguage"));
    let publisher = story.get("publisher").map(|publisher| names(publisher, objects)).unwrap_or_default();
    description.publisher = description.publisher.take().or_else(|| publisher.first().cloned());
    let publisher_names = publisher;
    description.free = description.free.or_else(|| story.get("isAccessibleForFree").and_then(truth_of));
    if description.authors.is_empty() {
        description.authors = ["author", "authors", "creator"]
            .iter()
            .filter_map(|key| story.get(key))
            .map(|author| names(author, objects))
            .find(|names| !names.is_empty())
            .unwrap_or_default();
    }
    description.organisations.extend(publisher_names);
    for key in ["author", "authors", "creator"] {
        description
            .organisations
            .extend(story.get(key).map(|author| organisations(author, objects)).unwrap_or_default());
    }
    if description.image.is_empty() {
        description.image = story.get("image").map(addresses).unwrap_or_default();
    }
}

fn text_of(value: &Json) -> Option<String> {
    let text = match value {
        Json::Text(text) => clean(text),
        Json::List(values) => return values.iter().find_map(text_of_string),
        Json::Map(_) => return value.get("@value").or_else(|| value.get("name")).and_then(text_of_string),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

fn text_of_string(value: &Json) -> Option<String> {
    value.as_str().map(clean).filter(|text| !text.is_empty())
}

fn truth_of(value: &Json) -> Option<bool> {
    match value {
        Json::Bool(truth) => Some(*truth),
        Json::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Json::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// The names of persons and organisations: strings, objects, references to objects elsewhere, or arrays.
fn names(value: &Json, objects: &[&Json]) -> Vec<String> {
    match value {
        Json::Text(_) => text_of_string(value).into_iter().collect(),
        Json::List(values) => values
            .iter()
            .flat_map(|value| if matches!(value, Json::List(_)) { Vec::new() } else { names(value, objects) })
            .collect(),
        Json::Map(_) => {
            if let Some(name) = value.get("name") {
                return match name {
                    Json::List(names) => names.iter().filter_map(text_of_string).collect(),
                    name => text_of(name).into_iter().collect(),
                };
            }
            let part = |key: &str| value.get(key).and_then(text_of);
            if let (Some(given), Some(family)) = (part("givenName"), part("familyName")) {
                return vec![format!("{given} {family}")];
            }
            let Some(id) = value.get("@id") else { return Vec::new() };
            let referred =
                objects.iter().find(|other| other.get("@id") == Some(id) && other.get("name").is_some());
            referred.and_then(|other| text_of(other.get("name")?)).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The names of authors that say of themselves that they are organisations.
fn organisations(value: &Json, objects: &[&Json]) -> Vec<String> {
    let values = match value {
        Json::List(values) => values.as_slice(),
        value => std::slice::from_ref(value),
    };
    let is_one = |value: &&Json| {
        ["Organization", "NewsMediaOrganization", "Corporation"].iter().any(|kind| is_of_type(value, kind))
    };
    values.iter().filter(is_one).flat_map(|value| names(value, objects)).collect()
}

fn addresses(value: &Json) -> Vec<String> {
    match value {
        Json::Text(url) => vec![url.clone()],
        Json::List(values) => values
            .iter()
            .flat_map(|value| if matches!(value, Json::List(_)) { Vec::new() } else { addresses(value) })
            .collect(),
        Json::Map(_) => ["url", "contentUrl"]
            .iter()
            .filter_map(|key| value.get(key)?.as_str())
            .map(str::to_owned)
            .collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_json_is_mended() {
        let value = parse("{\"headline\": \"A\nB\", \"x\": [1, 2, ],}").expect("mended");
        assert_eq!(value.get("headline").and_then(Json::as_str), Some("A B"));
        assert!(parse("{\"headline\": ").is_none());
    }
}
