//! Somebody of the story: names, gender, what they are.

use super::super::lexicon::{Tags, has};
use super::super::reading::Reading;
use super::super::skeleton::Unit;
use super::super::types::SpeakerKind;
use crate::text::words::Lower;
use crate::text::{Edges, offsets::ByteSpan};

/// Somebody of the story.
#[derive(Debug, Clone)]
pub struct Person {
    /// The fullest name.
    pub name: String,
    /// What they are.
    pub kind: SpeakerKind,
    /// What the story calls them, with what they are it of: `head of the Harbour Board`.
    pub description: Option<String>,
    /// The same without that: `head`. Only by it somebody is spoken of again.
    pub(super) office: Option<String>,
    /// Where the story names them.
    pub mentions: Vec<ByteSpan>,
    /// The name's words in lower case.
    pub(super) words: Vec<String>,
    /// Gender, as far as title, role or first name tell.
    pub(super) gender: Tags,
    /// What speaks for its being a human being.
    pub(super) human: i32,
    /// How the story addresses them before the name: `Mrs.`
    pub(super) courtesy: Option<ByteSpan>,
}

/// Words with which places and clubs of several words begin, and hardly anybody’s name.
const PLACE_OPENERS: &str = "bad buenos cape costa estados fort las los mount new nouvelle nueva port puerto \
    real sankt saudi sri stati são tel états";

/// The properties that tell a man from a woman.
pub(super) const GENDER: Tags = Tags::MALE.with(Tags::FEMALE);

/// How many people are searched for a name: keeps texts made of names linear.
pub(super) const MOST_SEARCHED: usize = 1000;

impl Person {
    pub(super) fn new(name: String, words: Vec<String>, gender: Tags) -> Self {
        let kind = SpeakerKind::Person;
        Self {
            name,
            kind,
            description: None,
            office: None,
            mentions: Vec::new(),
            words,
            gender,
            human: 0,
            courtesy: None,
        }
    }

    /// Whether a pronoun may mean them: a lone word with a capital must be more than once what people are, as any
    /// noun may begin a sentence.
    pub(super) fn is_surely_human(&self) -> bool {
        let full = self.words.len() > 1 && self.human >= 0;
        self.kind == SpeakerKind::Person && (full || self.human > 1)
    }

    /// Whether it is known not to be of this gender.
    pub(super) fn clashes(&self, gender: Tags) -> bool {
        gender != Tags::NONE && self.gender != Tags::NONE && !gender.any(self.gender)
    }
}

/// The person of this name, or of a name that ends with it.
pub fn known(people: &[Person], name: &str) -> Option<usize> {
    let words: Vec<String> = name.split_whitespace().map(Lower::lower).collect();
    let last = words.last()?;
    let searched = people.len().saturating_sub(MOST_SEARCHED);
    let place = people.iter().skip(searched).position(|person| {
        person.words.last() == Some(last)
            && (words.len() == 1 || person.words.len() == 1 || same_first(&person.words, &words))
    });
    place.map(|place| place + searched)
}

/// What a mention says for or against its being a human being's.
pub(super) fn human(reading: &Reading<'_>, index: usize) -> i32 {
    let mention = &reading.mentions[index];
    let units = reading.skeleton.units.get(mention.head..mention.end).unwrap_or(&[]);
    let first = units.first().is_some_and(|unit| unit.is(Tags::FIRST_NAME));
    let titled = mention.head > mention.first
        && reading.skeleton.units[mention.head - 1].is(Tags::TITLE.with(Tags::ROLE));
    let body = units.iter().any(|unit| unit.is(Tags::BODY));
    let place = units.iter().all(|unit| unit.is(Tags::PLACE.with(Tags::NO_NAME)));
    let article = reading.skeleton.units[mention.first].is(Tags::DETERMINER) && !titled;
    let mut sum = if titled { 4 } else { 0 } + if first { 3 } else { 0 } + i32::from(reading.acts[index]);
    sum += i32::from((2..=3).contains(&units.len())) + i32::from(mention.possessive);
    // `New York`, „Bad Oldesloe“, `Real Madrid`
    let opens = |unit: &Unit| has(PLACE_OPENERS, &unit.span.of(reading.text).lower());
    let place = place || !titled && units.len() > 1 && units.first().is_some_and(opens);
    sum -= if body { 6 } else { 0 } + if place { 4 } else { 0 } + if article { 3 } else { 0 };
    let inside = reading.skeleton.before(mention.first).is_some_and(|unit| unit.is(Tags::PREPOSITION));
    sum - i32::from(inside && units.len() == 1)
}

pub(super) fn same_first(a: &[String], b: &[String]) -> bool {
    match (a.first(), b.first()) {
        (Some(a), Some(b)) => {
            // `J. Reed` may be John Reed.
            let (a, b) = (a.trim_end_set("."), b.trim_end_set("."));
            a.starts_with(b) || b.starts_with(a)
        }
        _ => true,
    }
}
