//! Names by their initials: `the Public Works Office (PWO)` goes on as `PWO`.

use super::super::lexicon::Tags;
use super::super::mentions::MentionKind;
use super::super::reading::Reading;
use super::super::skeleton::Unit;
use crate::text::{Chars, Seek, hash::Known, words::Lower};

/// Letters of such a word.
const FEWEST: usize = 3;
const MOST: usize = 7;

/// For each word of initials that stands in brackets right behind a name, that name: its mention, and one more.
pub(super) fn initials(reading: &Reading<'_>) -> Known<usize> {
    let mut found = Known::default();
    for (index, mention) in reading.mentions.iter().enumerate() {
        let behind = reading.text.get(mention.span.end..).and_then(|behind| behind.strip_prefix(" ("));
        let Some(behind) = behind.filter(|_| mention.kind == MentionKind::Name) else { continue };
        let near = behind.get(..behind.char_indices().nth(MOST + 1).map_or(behind.len(), |(at, _)| at));
        let Some((letters, _)) = near.and_then(|near| near.cut(")")) else { continue };
        let own = reading.skeleton.units.get(mention.head..mention.end).unwrap_or(&[]);
        let count = letters.char_count();
        // A person is `CDO` by every name, `Pia Anna Sol (PS)` is of that party.
        let person = own.iter().any(|unit| unit.is(Tags::FIRST_NAME))
            || mention.tags.any(Tags::TITLE.with(Tags::ROLE));
        let whole = !person || own.iter().filter(|unit| unit.capital).count() == count;
        if whole && count >= FEWEST && are_initials(reading, letters, own) {
            found.change(letters.lower().as_str(), |known| if known == 0 { index + 1 } else { known });
        }
    }
    found
}

/// Whether letters begin words of a name, one behind the other, and the first the first one.
fn are_initials(reading: &Reading<'_>, letters: &str, name: &[Unit]) -> bool {
    let begins = |unit: &Unit| unit.span.of(reading.text).first_char();
    let mut words = name.iter().filter(|unit| unit.capital).filter_map(begins);
    let mut letters = letters.chars();
    letters.next() == words.next() && letters.all(|letter| words.any(|begins| begins == letter))
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Story, attribute};

    fn speaker(text: &str) -> String {
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        let id = found.quotes[0].speaker.clone();
        found
            .speakers
            .iter()
            .find(|speaker| Some(&speaker.id) == id.as_ref())
            .map_or(String::new(), |one| one.name.clone())
    }

    #[test]
    fn a_body_goes_on_by_its_initials() {
        let said = "said that it was “a big loss to all of us”.";
        assert_eq!(
            speaker(&format!("The Public Works Office (PWO) wrote it. The PWO {said}")),
            "Public Works Office"
        );
        assert_eq!(speaker(&format!("Carl Dunn Ude Orr (CDU) wrote it. The CDU {said}")), "CDU");
        assert_eq!(speaker(&format!("Carl Dunn Orr (CDO) wrote it. CDO {said}")), "Carl Dunn Orr");
        assert_eq!(speaker(&format!("Ann Bell (CDU) wrote it. The CDU {said}")), "CDU");
    }
}
