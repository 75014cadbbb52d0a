//! Mentions joined to persons and bodies: short names, titles, pronouns and epithets get the full name that
//! the story gives. Somebody whom the story leaves unnamed stays unnamed.

use super::attribution::Source;
use super::lexicon::Tags;
use super::mentions::{Mention, MentionKind};
use super::reading::Reading;
use super::skeleton::UnitKind;
use super::types::SpeakerKind;
use crate::text::offsets::ByteSpan;
use std::collections::HashMap;

/// Somebody of the story.
#[derive(Debug, Clone)]
pub struct Person {
    /// The fullest name.
    pub name: String,
    /// What they are.
    pub kind: SpeakerKind,
    /// What the story calls them.
    pub description: Option<String>,
    /// Where the story names them.
    pub mentions: Vec<ByteSpan>,
    /// The name's words in lower case.
    words: Vec<String>,
    /// Gender, as far as title, role or first name tell.
    gender: Tags,
}

/// All who are named, and who speaks which quotation.
#[derive(Debug, Default)]
pub struct Cast {
    /// In order of appearance.
    pub people: Vec<Person>,
    /// For each quotation its speaker.
    pub of_quote: Vec<Option<usize>>,
}

/// Joins the mentions of a story and resolves the sources.
pub fn cast(reading: &Reading<'_>, sources: &[Source]) -> Cast {
    let mut joiner = Joiner::new(reading);
    let of_mention: Vec<Option<usize>> =
        (0..reading.mentions.len()).map(|index| joiner.join(index)).collect();
    joiner.of_mention = of_mention;
    let of_quote = sources.iter().map(|source| joiner.resolve(source.mention?)).collect();
    Cast { people: joiner.people, of_quote }
}

const GENDER: Tags = Tags::MALE.with(Tags::FEMALE);

struct Joiner<'r, 'a> {
    reading: &'r Reading<'a>,
    people: Vec<Person>,
    /// By last word of the name: those who bear it, in order.
    by_last: HashMap<String, Vec<usize>>,
    of_mention: Vec<Option<usize>>,
    unnamed: HashMap<String, usize>,
}

impl<'r, 'a> Joiner<'r, 'a> {
    fn new(reading: &'r Reading<'a>) -> Self {
        Self {
            reading,
            people: Vec::new(),
            by_last: HashMap::new(),
            of_mention: Vec::new(),
            unnamed: HashMap::new(),
        }
    }

    /// The person whom a name names; new ones are entered.
    fn join(&mut self, index: usize) -> Option<usize> {
        let mention = &self.reading.mentions[index];
        if mention.kind != MentionKind::Name {
            return None;
        }
        let name = self.name(mention);
        let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        let last = words.last()?.clone();
        let gender = Tags(self.gender(mention).0 & GENDER.0);
        let bearers = self.by_last.entry(last).or_default();
        let known = bearers.iter().rev().copied().find(|&person| {
            let entry: &Person = &self.people[person];
            let clash = gender != Tags::NONE && entry.gender != Tags::NONE && !gender.any(entry.gender);
            !clash && (entry.words.len() == 1 || words.len() == 1 || same_first(&entry.words, &words))
        });
        let person = known.unwrap_or_else(|| {
            let kind = if mention.tags.any(Tags::BODY.with(Tags::PLACE)) && !gender.any(GENDER) {
                SpeakerKind::Organisation
            } else {
                SpeakerKind::Person
            };
            self.people.push(Person {
                name: name.clone(),
                kind,
                description: None,
                mentions: Vec::new(),
                words: words.clone(),
                gender,
            });
            bearers.push(self.people.len() - 1);
            self.people.len() - 1
        });
        let description = self.description(mention);
        let entry = &mut self.people[person];
        if words.len() > entry.words.len() {
            entry.name = name;
            entry.words = words;
        }
        if entry.gender == Tags::NONE {
            entry.gender = gender;
        }
        if entry.description.is_none() {
            entry.description = description;
        }
        entry.mentions.push(mention.span);
        Some(person)
    }

    /// The name's own words: no title, no nickname in marks.
    fn name(&self, mention: &Mention) -> String {
        let units = self.reading.skeleton.units.get(mention.head..mention.end).unwrap_or(&[]);
        let words: Vec<&str> = units
            .iter()
            .filter(|unit| unit.quote().is_none() && unit.kind != UnitKind::Possessive)
            .map(|unit| unit.span.of(self.reading.text))
            .collect();
        words.join(" ")
    }

    fn gender(&self, mention: &Mention) -> Tags {
        let before = self.reading.skeleton.units.get(mention.first..mention.head).unwrap_or(&[]);
        let titled = before.iter().rev().find(|unit| unit.is(GENDER)).map(|unit| unit.tags);
        let first = self
            .reading
            .skeleton
            .get(mention.head)
            .filter(|unit| unit.is(Tags::FIRST_NAME) && mention.end > mention.head + 1);
        titled.or(first.map(|unit| unit.tags)).unwrap_or_default()
    }

    /// Titles and roles before the name.
    fn description(&self, mention: &Mention) -> Option<String> {
        let units = self.reading.skeleton.units.get(mention.first..mention.head)?;
        let first = units.iter().find(|unit| !unit.is(Tags::DETERMINER))?;
        let last = units.last()?;
        Some(ByteSpan::new(first.span.start, last.span.end).of(self.reading.text).to_owned())
            .filter(|words| words.chars().count() > 3)
    }

    /// The person that any mention means.
    fn resolve(&mut self, index: usize) -> Option<usize> {
        if let Some(person) = self.of_mention.get(index).copied().flatten() {
            return Some(person);
        }
        let mention = self.reading.mentions[index];
        match mention.kind {
            MentionKind::Name => None,
            MentionKind::Relative => self.before(index, |_, _| true),
            MentionKind::Pronoun => self.pronoun(index, &mention),
            MentionKind::Noun => self.noun(index, &mention),
        }
    }

    fn pronoun(&self, index: usize, mention: &Mention) -> Option<usize> {
        let gender = Tags(mention.tags.0 & GENDER.0);
        if gender == Tags::NONE {
            return None;
        }
        self.before(index, |person, _| {
            person.kind == SpeakerKind::Person && (person.gender == Tags::NONE || person.gender.any(gender))
        })
    }

    /// The nearest person before a mention that fits.
    fn before(&self, index: usize, fits: impl Fn(&Person, &Mention) -> bool) -> Option<usize> {
        let from = index.saturating_sub(60);
        (from..index).rev().find_map(|place| {
            let person = self.of_mention.get(place).copied().flatten()?;
            fits(&self.people[person], &self.reading.mentions[place]).then_some(person)
        })
    }

    fn noun(&mut self, index: usize, mention: &Mention) -> Option<usize> {
        let head = self.reading.skeleton.units[mention.head].span.of(self.reading.text).to_lowercase();
        let definite =
            self.reading.skeleton.units[mention.first].span.of(self.reading.text).to_lowercase() == "the";
        if definite {
            let known = self.before(index, |person, _| {
                person
                    .description
                    .as_ref()
                    .is_some_and(|description| description.to_lowercase().split(' ').any(|word| word == head))
            });
            if known.is_some() {
                return known;
            }
        }
        let name = mention.span.of(self.reading.text).to_owned();
        let next = self.people.len();
        let person = *self.unnamed.entry(name.to_lowercase()).or_insert(next);
        if person == next {
            let kind = if mention.tags.any(Tags::SPEAKS) {
                SpeakerKind::Organisation
            } else {
                SpeakerKind::Anonymous
            };
            self.people.push(Person {
                description: Some(name.clone()),
                name,
                kind,
                mentions: Vec::new(),
                words: Vec::new(),
                gender: Tags::NONE,
            });
        }
        self.people[person].mentions.push(mention.span);
        Some(person)
    }
}

fn same_first(a: &[String], b: &[String]) -> bool {
    match (a.first(), b.first()) {
        (Some(a), Some(b)) => a == b || a.starts_with(b.as_str()) || b.starts_with(a.as_str()),
        _ => true,
    }
}
