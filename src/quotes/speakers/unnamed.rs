//! Speakers whom the story leaves unnamed: what they are called, and where they are spoken of again.

use super::super::lexicon::{Tags, has};
use super::super::mentions::{Mention, with_complement};
use super::super::types::SpeakerKind;
use super::Joiner;
use super::person::{GENDER, Person};
use crate::text::offsets::ByteSpan;
use crate::text::words::Lower;

/// How what is the writer's own begins: `our review`, „nach unserer Einschätzung“ names nobody; `my mother` does.
const WRITERS_OWN: &str = "mein meine meinem meiner my notre nuestro our unser unsere unserem unserer";

/// Articles before what was spoken of already.
pub(super) const DEFINITE: &str = "das de dem den der die el gli het il la las le les lo los o os the";

/// What an article before one person tells of the gender.
pub(in crate::quotes) fn gender_of(article: &str) -> Tags {
    match article {
        "der" | "el" | "il" | "le" | "lo" | "o" => Tags::MALE,
        "a" | "die" | "la" => Tags::FEMALE,
        _ => Tags::NONE,
    }
}

impl Joiner<'_, '_> {
    /// The speaker that a noun means where it names nobody: the same one for the same words, and for `the spokesman` behind
    /// `a spokesman for the port`.
    pub(super) fn unnamed(&mut self, mention: &Mention) -> Option<usize> {
        let name = self.called(mention);
        let called = name.lower();
        let (article, noun) = called.split_once(' ').unwrap_or(("", &called));
        let human = mention.tags.any(Tags::ROLE.with(Tags::MALE).with(Tags::FEMALE));
        if has(WRITERS_OWN, article) && !human {
            return None;
        }
        let next = self.people.len();
        let again = self.unnamed.get(bare(noun).as_str()).filter(|_| has(DEFINITE, article));
        let person = again.unwrap_or_else(|| {
            self.unnamed.change(called.as_str(), |known| if known == 0 { next + 1 } else { known })
        }) - 1;
        if person == next {
            self.people.push(Person {
                kind: if mention.tags.any(Tags::SPEAKS) {
                    SpeakerKind::Organisation
                } else {
                    SpeakerKind::Anonymous
                },
                human: i32::from(human && !mention.tags.any(Tags::PLURAL)),
                description: Some(name.clone()),
                ..Person::new(name, Vec::new(), Tags(mention.tags.0 & GENDER.0))
            });
            let own = mention.span.of(self.reading.text).lower();
            let noun = own.split_once(' ').map_or(own.as_str(), |(_, noun)| noun);
            self.unnamed.change(bare(noun).as_str(), |_| person + 1);
            self.unnamed.change(own.as_str(), |known| if known == 0 { person + 1 } else { known });
        }
        self.people[person].mentions.push(mention.span);
        Some(person)
    }

    /// The words for somebody unnamed, with what they are of.
    fn called(&self, mention: &Mention) -> String {
        let skeleton = &self.reading.skeleton;
        // „in einer | Mitteilung“: an article in another case is of no name.
        let oblique = skeleton.nouns_are_capital
            && mention.after_preposition
            && mention.end > mention.first + 1
            && skeleton.units[mention.first].is(Tags::DETERMINER);
        let first = &skeleton.units[mention.first + usize::from(oblique)];
        let last = &skeleton.units[with_complement(self.reading, mention) - 1];
        let text = self.reading.text;
        let words = ByteSpan::new(first.span.start, last.span.end).of(text);
        // „nach Angaben eines | Sprechers der Bahn“
        let noun = &skeleton.units[mention.end - 1];
        let article = skeleton.units[mention.first].span.of(text).lower();
        let genitive = oblique && article.ends_with("es") && noun.span.of(text).ends_with('s');
        let head = if genitive { noun.span.end - first.span.start } else { words.len() };
        let (before, behind) = words.split_at(head);
        let ending = if genitive { before.strip_suffix("es").or(before.strip_suffix('s')) } else { None };
        [ending.unwrap_or(before), behind].concat()
    }
}

/// What a noun without its article is known by: no words of a text begin so.
fn bare(noun: &str) -> String {
    format!(" {noun}")
}
