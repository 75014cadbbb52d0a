//! Records → W3C Web Annotations, as JSON-LD (<https://www.w3.org/TR/annotation-model/>).
//!
//! A quotation is an annotation that identifies its speaker: the body names who said it, the target is the words on
//! the page, with the speaker as their creator. `TextQuoteSelector` finds the words wherever they stand;
//! `TextPositionSelector` counts in the story's plain text, whose hash stands with the source as schema.org's
//! `sha256`, so that a reader can tell whether it counts in the same text.

use super::Record;
use super::dates::moment;
use super::record::sha256;
use crate::json::Json;

/// The context of all that is written here.
pub const CONTEXT: &str = "http://www.w3.org/ns/anno.jsonld";

/// A collection with one page that holds them all; without records it has no page, as the model has none of nothing.
/// `label` names it; `made` is when, RFC 3339.
pub fn collection(records: &[Record], label: &str, made: Option<&str>) -> Json {
    let items: Vec<Json> = records.iter().map(|record| annotation(record, made)).collect();
    let id = urn(&items.iter().map(Json::line).collect::<String>());
    let page_id = format!("{id}:1");
    let page = (!items.is_empty()).then(|| {
        Json::map([
            ("id", page_id.as_str().into()),
            ("type", "AnnotationPage".into()),
            ("partOf", id.as_str().into()),
            ("startIndex", 0.into()),
            ("items", Json::List(items)),
        ])
    });
    Json::map([
        ("@context", CONTEXT.into()),
        ("id", id.as_str().into()),
        ("type", "AnnotationCollection".into()),
        ("label", Some(label).filter(|label| !label.is_empty()).into()),
        ("generator", generator()),
        ("total", records.len().into()),
        ("last", page.as_ref().map(|_| page_id).into()),
        ("first", page.into()),
    ])
}

/// One annotation, without the context, as it stands in a collection.
pub fn annotation(record: &Record, made: Option<&str>) -> Json {
    let is_highlight = record.quote.kind.as_deref() == Some("highlight");
    let bodies = bodies(record);
    let created = record.kept_at.as_deref().or(record.story.accessed.as_deref());
    let mut entries = vec![
        ("type", "Annotation".into()),
        ("motivation", if is_highlight { "highlighting" } else { "identifying" }.into()),
        ("creator", generator()),
        ("created", created.and_then(moment).into()),
        ("generator", generator()),
        ("generated", made.and_then(moment).into()),
        ("body", if bodies.is_empty() { Json::Null } else { Json::List(bodies) }),
        ("target", target(record)),
    ];
    let id = urn(&Json::map(entries.clone()).line());
    entries.insert(0, ("id", id.into()));
    Json::map(entries)
}

fn generator() -> Json {
    Json::map([
        ("type", "Software".into()),
        ("name", "Quotelight".into()),
        ("schema:softwareVersion", env!("CARGO_PKG_VERSION").into()),
    ])
}

/// Who said it, what the user wrote about it, the user's tags.
fn bodies(record: &Record) -> Vec<Json> {
    let body = |purpose: &str, words: &str| {
        Json::map([
            ("type", "TextualBody".into()),
            ("purpose", purpose.into()),
            ("format", "text/plain".into()),
            ("value", words.into()),
        ])
    };
    let quote = &record.quote;
    let mut bodies = Vec::new();
    bodies.extend(quote.speaker.as_deref().map(|name| body("identifying", name)));
    bodies.extend(quote.description.as_deref().map(|words| body("describing", words)));
    bodies
        .extend(record.note.as_deref().filter(|note| !note.is_empty()).map(|note| body("commenting", note)));
    bodies.extend(record.tags.iter().map(|tag| body("tagging", tag)));
    bodies
}

fn target(record: &Record) -> Json {
    let quote = &record.quote;
    let mut selectors = vec![Json::map([
        ("type", "TextQuoteSelector".into()),
        ("exact", quote.text.as_str().into()),
        ("prefix", quote.prefix.as_str().into()),
        ("suffix", quote.suffix.as_str().into()),
    ])];
    if let (Some(start), Some(end)) = (quote.start, quote.end) {
        selectors.push(Json::map([
            ("type", "TextPositionSelector".into()),
            ("start", start.into()),
            ("end", end.into()),
        ]));
    }
    if let Some(fragment) = &quote.fragment {
        selectors.push(Json::map([
            ("type", "FragmentSelector".into()),
            ("conformsTo", "https://wicg.github.io/scroll-to-text-fragment/".into()),
            ("value", fragment.as_str().into()),
        ]));
    }
    let kind = if quote.speaker_kind.as_deref() == Some("organisation") { "Organization" } else { "Person" };
    let speaker = quote.speaker.as_deref().map(|name| agent(kind, name));
    Json::map([
        ("type", "SpecificResource".into()),
        ("source", source(record)),
        ("selector", Json::List(selectors)),
        ("creator", speaker.into()),
        ("schema:sha256", sha256(&quote.text).into()),
    ])
}

fn agent(kind: &str, name: &str) -> Json {
    Json::map([("type", kind.into()), ("name", name.into())])
}

/// The story. Where no address is known it is named by what is known of its text.
fn source(record: &Record) -> Json {
    let story = &record.story;
    let hash = story.text_sha256.as_deref();
    let address = super::address::cited(story.url.as_deref());
    let id = address
        .or_else(|| hash.map(|hash| format!("urn:sha256:{hash}")))
        .unwrap_or_else(|| urn(&story.title));
    let authors: Vec<Json> = story.authors.iter().map(|name| agent("Person", name)).collect();
    Json::map([
        ("id", id.into()),
        ("type", "Text".into()),
        ("format", "text/html".into()),
        ("language", story.language.as_deref().into()),
        ("creator", if authors.is_empty() { Json::Null } else { Json::List(authors) }),
        ("schema:headline", Some(story.title.as_str()).filter(|title| !title.is_empty()).into()),
        ("schema:publisher", story.site_name.as_deref().into()),
        ("schema:datePublished", story.published.as_deref().into()),
        ("schema:dateModified", story.modified.as_deref().into()),
        ("schema:sha256", hash.into()),
    ])
}

/// The same annotation has the same name, whenever it is written.
fn urn(content: &str) -> String {
    let hash = sha256(content);
    // A UUID of version 8, whose bits are free to choose.
    format!(
        "urn:uuid:{}-{}-8{}-8{}-{}",
        &hash[..8],
        &hash[8..12],
        &hash[13..16],
        &hash[17..20],
        &hash[20..32]
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::takeaway::record::tests::kept;

    #[test]
    fn an_annotation_says_who_what_and_where() {
        let mut record = kept();
        record.note = Some("Check".into());
        record.tags = vec!["bridge".into()];
        let json = annotation(&record, Some("2031-03-07T00:00:00Z")).line();
        let annotation: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        assert_eq!(annotation["motivation"], "identifying");
        assert_eq!(annotation["body"][0]["value"], "Mara Ellison");
        assert_eq!(annotation["body"][3]["purpose"], "tagging");
        assert_eq!(annotation["created"], "2031-03-06T10:00:00Z");
        let target = &annotation["target"];
        assert_eq!(target["source"]["id"], "https://herald.example/bridge?id=7");
        assert_eq!(target["selector"][0]["exact"], "“We have waited long enough.”");
        assert_eq!(
            (&target["selector"][1]["start"], &target["selector"][1]["end"]),
            (&120.into(), &149.into())
        );
        assert_eq!(target["creator"]["name"], "Mara Ellison");
    }

    #[test]
    fn a_collection_counts_its_items_and_names_are_stable() {
        let [one, other] = [(); 2].map(|()| collection(&[kept(), kept()], "Bridge", None));
        assert_eq!(one, other);
        assert_eq!((one["total"].as_number(), one["first"]["items"].values().len()), (Some(2), 2));
        assert_eq!(one["id"].as_str().map(str::len), Some("urn:uuid:".len() + 36));
    }

    #[test]
    fn a_collection_of_none_has_no_page() {
        let empty = collection(&[], "Bridge", None);
        assert_eq!(empty["total"].as_number(), Some(0));
        assert_eq!((&empty["first"], &empty["last"]), (&Json::Null, &Json::Null));
    }
}
