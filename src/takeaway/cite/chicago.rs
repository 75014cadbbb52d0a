//! Chicago, 17th edition, notes and bibliography: the words, a note, and the entry of the bibliography.

use super::mla::straight;
use super::{marked, outlet, people, sentence, speaker};
use crate::takeaway::dates::Date;
use crate::takeaway::names::Name;
use crate::takeaway::record::Record;
use crate::takeaway::rich::Rich;

/// The words, the note, the entry.
pub fn write(record: &Record) -> [Rich; 3] {
    let names: Vec<Name<'_>> = people(&record.story).into_iter().map(Name::read).collect();
    [Rich::default().plain(marked(&record.quote.text)), note(record, &names), entry(record, &names)]
}

/// What the elements after the headline are.
struct Facts {
    published: Option<Date>,
    updated: Option<Date>,
    accessed: Option<Date>,
}

impl Facts {
    fn of(record: &Record) -> Self {
        let story = &record.story;
        let published = Date::read(story.published.as_deref());
        Self {
            published,
            updated: Date::read(story.modified.as_deref()).filter(|date| Some(*date) != published),
            accessed: Date::read(story.accessed.as_deref()),
        }
    }
}

/// `Mara Ellison, mayor, quoted in Jane Doe, “Headline,” Outlet, March 4, 2031, …`
fn note(record: &Record, names: &[Name<'_>]) -> Rich {
    let Facts { published, updated, accessed } = Facts::of(record);
    let story = &record.story;
    let mut before: Vec<String> = Vec::new();
    let authors = list(&names.iter().map(straight).collect::<Vec<_>>());
    match (speaker(&record.quote), authors) {
        (Some(who), Some(authors)) => before.push(format!("{who}, quoted in {authors}")),
        (Some(who), None) => before.push(format!("{who}, quoted")),
        (None, authors) => before.extend(authors),
    }
    let mut note = Rich::default().plain(before.concat());
    let mut is_first = before.is_empty();
    if !story.title.is_empty() {
        let comma = if story.title.ends_with(['?', '!']) { "" } else { "," };
        let lead = if before.is_empty() {
            ""
        } else if names.is_empty() && record.quote.speaker.is_some() {
            " in "
        } else {
            ", "
        };
        note = note.plain(format!("{lead}“{}{comma}” ", story.title));
        is_first = true;
    }
    let mut between = || if std::mem::take(&mut is_first) { "" } else { ", " };
    if let Some(outlet) = outlet(story) {
        note = note.plain(between()).italic(outlet);
    }
    for (label, date) in [("", published), ("updated ", updated), ("accessed ", accessed)] {
        if let Some(date) = date {
            note = note.plain(format!("{}{label}{}", between(), date.american()));
        }
    }
    if let Some(link) = record.link() {
        note = note.plain(between()).link(link);
    }
    note.plain(".")
}

/// `Doe, Jane, and John Roe. “Headline.” Outlet, March 4, 2031. …`
fn entry(record: &Record, names: &[Name<'_>]) -> Rich {
    let Facts { published, updated, accessed } = Facts::of(record);
    let story = &record.story;
    let mut entry = Rich::default();
    let written: Vec<String> = names
        .iter()
        .enumerate()
        .map(|(at, name)| if at == 0 { name.turned() } else { straight(name) })
        .collect();
    let outlet = outlet(story);
    match (list_after_turned(&written), outlet) {
        (Some(authors), _) => entry = entry.plain(format!("{} ", sentence(&authors))),
        // An unsigned story stands under its newspaper.
        (None, Some(outlet)) => entry = entry.italic(outlet).plain(". "),
        (None, None) => {}
    }
    if !story.title.is_empty() {
        entry = entry.plain(format!("“{}” ", sentence(&story.title)));
    }
    match (outlet.filter(|_| !written.is_empty()), published) {
        (Some(outlet), Some(date)) => entry = entry.italic(outlet).plain(format!(", {}. ", date.american())),
        (Some(outlet), None) => entry = entry.italic(outlet).plain(". "),
        (None, Some(date)) => entry = entry.plain(format!("{}. ", date.american())),
        (None, None) => {}
    }
    if let Some(date) = updated {
        entry = entry.plain(format!("Updated {}. ", date.american()));
    }
    if let Some(date) = accessed {
        entry = entry.plain(format!("Accessed {}. ", date.american()));
    }
    match record.link() {
        Some(link) => entry.link(link).plain("."),
        None => entry,
    }
}

/// `A`, `A and B`, `A, B, and C`; four and more are the first and `et al.`, as notes have it.
fn list(names: &[String]) -> Option<String> {
    Some(match names {
        [] => return None,
        [one] => one.clone(),
        [one, other] => format!("{one} and {other}"),
        [one, other, third] => format!("{one}, {other}, and {third}"),
        [first, ..] => format!("{first} et al."),
    })
}

/// `Doe, Jane, and John Roe`: after a name that is turned round stands a comma.
fn list_after_turned(names: &[String]) -> Option<String> {
    Some(match names {
        [] => return None,
        [one] => one.clone(),
        [first @ .., last] => format!("{}, and {last}", first.join(", ")),
    })
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::takeaway::record::tests::kept;

    #[test]
    fn a_note_and_an_entry() {
        let [words, note, entry] = write(&kept());
        assert_eq!(words.to_plain(), "“We have waited long enough.”");
        assert_eq!(
            note.to_plain(),
            "Mara Ellison, who chairs the council, quoted in Jane van Doe and Idris Okafor, “Bridge vote *delayed*,” \
             The Northwick Herald, March 4, 2031, updated March 5, 2031, accessed March 6, 2031, \
             https://herald.example/bridge?id=7."
        );
        assert_eq!(
            entry.to_plain(),
            "van Doe, Jane, and Idris Okafor. “Bridge vote *delayed*.” The Northwick Herald, March 4, 2031. Updated \
             March 5, 2031. Accessed March 6, 2031. https://herald.example/bridge?id=7."
        );
    }

    #[test]
    fn a_story_without_authors() {
        let mut record = kept();
        record.story.authors.clear();
        let [_, note, entry] = write(&record);
        assert!(
            entry
                .to_plain()
                .starts_with("The Northwick Herald. “Bridge vote *delayed*.” March 4, 2031. Updated")
        );
        assert!(
            note.to_plain().starts_with("Mara Ellison, who chairs the council, quoted in “Bridge vote"),
            "{}",
            note.to_plain()
        );
    }
}
