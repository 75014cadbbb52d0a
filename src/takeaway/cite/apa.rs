//! APA, 7th edition: a secondary source, with the reference of the story.

use super::{is_outlet, marked, names, outlet, sentence, speaker};
use crate::takeaway::dates::Date;
use crate::takeaway::names::Name;
use crate::takeaway::record::Record;
use crate::takeaway::rich::Rich;

/// The words with their citation in the text, and the reference.
pub fn write(record: &Record) -> [Rich; 2] {
    let story = &record.story;
    let published = Date::read(story.published.as_deref());
    let year = published.map_or_else(|| "n.d.".to_owned(), |date| date.year.to_string());
    let names: Vec<Name<'_>> = names(story).collect();
    let within = match &names[..] {
        // Without an author the headline stands in that place.
        [] => Some(format!("“{}”", story.title)).filter(|_| !story.title.is_empty()),
        [one] => Some(one.short().to_owned()),
        [one, other] => Some(format!("{} & {}", one.short(), other.short())),
        [first, ..] => Some(format!("{} et al.", first.short())),
    };
    let cited = [within, Some(year.clone())].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let who = speaker(&record.quote)
        .map_or_else(|| format!("({cited})"), |who| format!("({who}, as cited in {cited})"));
    let sentence_with_quote = Rich::default().plain(format!("{} {who}.", marked(&record.quote.text)));

    let when = published.map_or_else(|| "n.d.".to_owned(), Date::year_first);
    let title = story.title.as_str();
    let mut reference = Rich::default();
    reference = match (authors(&names), title) {
        (Some(authors), "") => reference.plain(format!("{} ({when}). ", sentence(&authors))),
        (Some(authors), _) => {
            reference.plain(format!("{} ({when}). ", sentence(&authors))).italic(sentence(title)).plain(" ")
        }
        (None, "") => reference.plain(format!("({when}). ")),
        (None, _) => reference.italic(sentence(title)).plain(format!(" ({when}). ")),
    };
    let is_named = story.authors.iter().any(|name| is_outlet(name, story));
    if let Some(outlet) = outlet(story).filter(|_| !is_named) {
        reference = reference.plain(format!("{} ", sentence(outlet)));
    }
    if let Some(date) = Date::read(story.modified.as_deref()).filter(|date| Some(*date) != published) {
        reference = reference.plain(format!("Updated {}. ", date.american()));
    }
    match (record.link(), Date::read(story.accessed.as_deref())) {
        (Some(link), Some(date)) => {
            reference = reference.plain(format!("Retrieved {}, from ", date.american())).link(link);
        }
        (Some(link), None) => reference = reference.link(link),
        (None, _) => {}
    }
    [sentence_with_quote, reference]
}

/// `Doe, J., & Roe, J.`; past twenty names the last one follows an ellipsis.
fn authors(names: &[Name<'_>]) -> Option<String> {
    let written: Vec<String> = names.iter().map(Name::initials).collect();
    Some(match &written[..] {
        [] => return None,
        [one] => one.clone(),
        [first @ .., last] if written.len() <= 20 => format!("{}, & {last}", first.join(", ")),
        [first @ .., last] => format!("{}, . . . {last}", first[..19].join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::takeaway::record::tests::kept;

    #[test]
    fn a_story_with_two_authors() {
        let [sentence, reference] = write(&kept());
        assert_eq!(
            sentence.to_plain(),
            "“We have waited long enough.” (Mara Ellison, who chairs the council, as cited in van Doe & Okafor, 2031)."
        );
        assert_eq!(
            reference.to_markdown(),
            "van Doe, J., &amp; Okafor, I. (2031, March 4). *Bridge vote \\*delayed\\*.* The Northwick Herald. Updated \
             March 5, 2031. Retrieved March 6, 2031, from <https://herald.example/bridge?id=7>"
        );
    }

    #[test]
    fn a_story_without_author_and_date() {
        let mut record = kept();
        record.story.authors.clear();
        record.story.published = None;
        record.story.title = "Who pays?".into();
        let [sentence, reference] = write(&record);
        assert!(sentence.to_plain().ends_with("as cited in “Who pays?”, n.d.)."));
        assert!(reference.to_plain().starts_with("Who pays? (n.d.). The Northwick Herald."));
    }
}
