//! MLA, 9th edition: an indirect source, with the entry of the works cited.

use super::{marked, outlet, people, sentence, speaker};
use crate::takeaway::dates::Date;
use crate::takeaway::names::Name;
use crate::takeaway::record::Record;
use crate::takeaway::rich::Rich;

/// The words with their citation in the text, and the entry.
pub fn write(record: &Record) -> [Rich; 2] {
    let story = &record.story;
    let names: Vec<Name<'_>> = people(story).into_iter().map(Name::read).collect();
    let within = match &names[..] {
        [] => Some(format!("“{}”", story.title)).filter(|_| !story.title.is_empty()),
        [one] => Some(one.short().to_owned()),
        [one, other] => Some(format!("{} and {}", one.short(), other.short())),
        [first, ..] => Some(format!("{} et al.", first.short())),
    };
    let cited = match (speaker(&record.quote), within) {
        (Some(who), Some(within)) => format!(" ({who}, qtd. in {within})"),
        (Some(one), None) | (None, Some(one)) => format!(" ({one})"),
        (None, None) => String::new(),
    };
    let sentence_with_quote = Rich::default().plain(format!("{}{cited}.", marked(&record.quote.text)));

    let mut entry = Rich::default();
    if let Some(authors) = authors(&names) {
        entry = entry.plain(format!("{} ", sentence(&authors)));
    }
    if !story.title.is_empty() {
        entry = entry.plain(format!("“{}” ", sentence(&story.title)));
    }
    // The container: its elements are parted by commas and end in a point.
    let published = Date::read(story.published.as_deref());
    let updated = Date::read(story.modified.as_deref()).filter(|date| Some(*date) != published);
    let mut is_first = true;
    let mut between = || if std::mem::take(&mut is_first) { "" } else { ", " };
    if let Some(outlet) = outlet(story) {
        entry = entry.plain(between()).italic(outlet);
    }
    if let Some(date) = published {
        entry = entry.plain(format!("{}{}", between(), date.short()));
    }
    if let Some(date) = updated {
        entry = entry.plain(format!("{}updated {}", between(), date.short()));
    }
    if let Some(link) = record.link() {
        entry = entry.plain(between()).link(link);
    }
    if !is_first {
        entry = entry.plain(".");
    }
    if let Some(date) = Date::read(story.accessed.as_deref()) {
        entry = entry.plain(format!(" Accessed {}.", date.short()));
    }
    [sentence_with_quote, entry]
}

/// `Doe, Jane, and John Roe`; three and more are the first and `et al.`
fn authors(names: &[Name<'_>]) -> Option<String> {
    Some(match names {
        [] => return None,
        [one] => one.turned(),
        [one, other] => format!("{}, and {}", one.turned(), straight(other)),
        [first, ..] => format!("{}, et al", first.turned()),
    })
}

/// A name as it is spoken.
pub(super) fn straight(name: &Name<'_>) -> String {
    match name {
        Name::Person { given, family, suffix } => {
            let suffix = suffix.map_or_else(String::new, |suffix| format!(" {suffix}"));
            format!("{given} {family}{suffix}")
        }
        Name::Whole(name) => (*name).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::takeaway::record::tests::kept;

    #[test]
    fn a_story_with_two_authors() {
        let [sentence, entry] = write(&kept());
        assert_eq!(
            sentence.to_plain(),
            "“We have waited long enough.” (Mara Ellison, who chairs the council, qtd. in van Doe and Okafor)."
        );
        assert_eq!(
            entry.to_markdown(),
            "van Doe, Jane, and Idris Okafor. “Bridge vote \\*delayed\\*.” *The Northwick Herald*, 4 Mar. 2031, \
             updated 5 Mar. 2031, <https://herald.example/bridge?id=7>. Accessed 6 Mar. 2031."
        );
    }
}
