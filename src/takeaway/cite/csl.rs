//! CSL-JSON, which Zotero and others read: the story as `article-newspaper`, the words and their speaker in its `note`.

use super::{marked, names, outlet, speaker};
use crate::json::Json;
use crate::takeaway::dates::Date;
use crate::takeaway::names::Name;
use crate::takeaway::record::Record;

/// An array with an item for each record.
pub fn write(records: &[Record]) -> String {
    Json::list(records.iter().enumerate().map(|(at, record)| item(at, record))).pretty()
}

fn item(at: usize, record: &Record) -> Json {
    let story = &record.story;
    let mut note = match speaker(&record.quote) {
        Some(who) => format!("{who}: {}", marked(&record.quote.text)),
        None => marked(&record.quote.text),
    };
    let published = Date::read(story.published.as_deref());
    if let Some(date) = Date::read(story.modified.as_deref()).filter(|date| Some(*date) != published) {
        note.extend([" Updated ", &date.iso(), "."]);
    }
    let authors: Vec<Json> = names(story).map(|name| author(&name)).collect();
    Json::map([
        ("id", record.id.clone().unwrap_or_else(|| format!("quotation-{}", at + 1)).into()),
        ("type", "article-newspaper".into()),
        ("title", story.title.as_str().into()),
        ("author", Json::List(authors)),
        ("container-title", outlet(story).into()),
        ("issued", published.map(date).into()),
        ("accessed", Date::read(story.accessed.as_deref()).map(date).into()),
        ("URL", record.link().into()),
        ("language", story.language.as_deref().into()),
        ("note", note.into()),
    ])
}

fn author(name: &Name<'_>) -> Json {
    match *name {
        Name::Person { given, family, suffix } => {
            Json::map([("family", family.into()), ("given", given.into()), ("suffix", suffix.into())])
        }
        Name::Whole(name) => Json::map([("literal", name.into())]),
    }
}

fn date(date: Date) -> Json {
    let parts = [usize::from(date.year), usize::from(date.month), usize::from(date.day)];
    Json::map([("date-parts", Json::list([Json::list(parts.map(Json::from))]))])
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::takeaway::record::tests::kept;
    use serde_json::Value;

    #[test]
    fn an_item_has_its_fields() {
        let items: Value = serde_json::from_str(&write(&[kept()])).expect("JSON");
        let item = &items[0];
        assert_eq!(item["type"], "article-newspaper");
        assert_eq!(item["author"][0]["family"], "van Doe");
        assert_eq!(item["issued"]["date-parts"][0], serde_json::json!([2031, 3, 4]));
        assert_eq!(item["URL"], "https://herald.example/bridge?id=7");
        assert!(
            item["note"]
                .as_str()
                .is_some_and(|note| note.starts_with("Mara Ellison, who chairs the council: “We"))
        );
    }
}
