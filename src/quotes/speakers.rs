//! Mentions joined to persons and bodies: short names, titles, pronouns and epithets get the full name that
//! the story gives. Somebody whom the story leaves unnamed stays unnamed.

use super::attribution::Source;
use super::lexicon::Tags;
use super::mentions::{Mention, MentionKind};
use super::reading::Reading;
use super::skeleton::UnitKind;
use super::types::{PassageRole, SpeakerKind};
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
    /// What speaks for its being a human being.
    human: i32,
}

/// All who are named, and who speaks which quotation.
#[derive(Debug, Default)]
pub struct Cast {
    /// In order of appearance.
    pub people: Vec<Person>,
    /// For each quotation its speaker.
    pub of_quote: Vec<Option<usize>>,
    /// For each quotation, how sure it is whom its source means: 1 for a name.
    pub certainty: Vec<f32>,
}

impl Cast {
    /// The person whom a label names: somebody of the story, else a new entry.
    pub fn of_label(&mut self, label: &str) -> Option<usize> {
        if label.chars().count() < 2 {
            return None;
        }
        let person = known(&self.people, label);
        Some(person.unwrap_or_else(|| {
            let words = label.split_whitespace().map(str::to_lowercase).collect();
            self.people.push(Person::new(label.to_owned(), words, Tags::NONE));
            self.people.len() - 1
        }))
    }
}

/// Joins the mentions of a story and resolves the sources.
pub fn cast(reading: &Reading<'_>, sources: &[Source]) -> Cast {
    let mut joiner = Joiner::new(reading);
    for index in 0..reading.mentions.len() {
        let person = joiner.join(index);
        joiner.of_mention.push(person);
    }
    joiner.learn_genders();
    let (mut of_quote, mut certainty) =
        (Vec::with_capacity(sources.len()), Vec::with_capacity(sources.len()));
    for (quote, source) in sources.iter().enumerate() {
        joiner.doubt = 0.0;
        of_quote.push(joiner.of_source(quote, source));
        certainty.push(1.0 - joiner.doubt);
    }
    Cast { people: joiner.people, of_quote, certainty }
}

/// An epithet means whom the rules say in about five of six cases, by reading.
const EPITHET_DOUBT: f32 = 0.15;

/// Nouns that stand for somebody who was just named, when definite; why: newswriters vary names with them.
const EPITHETS: &[&str] = &[
    "leader",
    "politician",
    "lawmaker",
    "candidate",
    "nominee",
    "billionaire",
    "businessman",
    "businesswoman",
    "mogul",
    "tycoon",
    "magnate",
    "star",
    "singer",
    "actor",
    "actress",
    "author",
    "writer",
    "republican",
    "democrat",
    "frontrunner",
    "front-runner",
    "hopeful",
    "veteran",
    "senator",
    "congressman",
    "congresswoman",
    "governor",
    "minister",
    "mayor",
    "president",
    "premier",
    "chancellor",
    "striker",
    "goalkeeper",
    "midfielder",
    "defender",
    "champion",
    "player",
    "coach",
    "manager",
];

/// How many people of one surname are told apart, and how many people are searched for a name: keeps texts made
/// of names linear.
const MOST_BEARERS: usize = 64;
const MOST_SEARCHED: usize = 1000;

/// A pronoun tells the gender of whom it means only where hardly anybody else can be meant.
const MOST_DOUBT_TO_LEARN: f32 = 0.01;

const GENDER: Tags = Tags::MALE.with(Tags::FEMALE);

struct Joiner<'r, 'a> {
    reading: &'r Reading<'a>,
    people: Vec<Person>,
    /// By last word of the name: those who bear it, in order.
    by_last: HashMap<String, Vec<usize>>,
    of_mention: Vec<Option<usize>>,
    unnamed: HashMap<String, usize>,
    /// The speaker before, and in which paragraph.
    last: Option<(usize, usize)>,
    /// How doubtful the resolution under way is, 0 to 1.
    doubt: f32,
}

impl<'r, 'a> Joiner<'r, 'a> {
    fn new(reading: &'r Reading<'a>) -> Self {
        Self {
            reading,
            people: Vec::new(),
            by_last: HashMap::new(),
            of_mention: Vec::new(),
            unnamed: HashMap::new(),
            last: None,
            doubt: 0.0,
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
        let fits = |&person: &usize| {
            let entry: &Person = &self.people[person];
            let clash = gender != Tags::NONE && entry.gender != Tags::NONE && !gender.any(entry.gender);
            !clash && (entry.words.len() == 1 || words.len() == 1 || same_first(&entry.words, &words))
        };
        // Two of one surname: the short name means the one whom the story is about.
        let known = bearers
            .iter()
            .rev()
            .take(MOST_BEARERS)
            .copied()
            .filter(fits)
            .max_by_key(|&person| (self.people[person].mentions.len(), person));
        let person = known.unwrap_or_else(|| {
            self.people.push(Person::new(name.clone(), words.clone(), gender));
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
        entry.human += human(self.reading, index);
        entry.kind = if entry.human > 0 { SpeakerKind::Person } else { SpeakerKind::Organisation };
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

    /// The speaker of a quotation: by its mention, by words that are no mention, or by the page's own word.
    fn of_source(&mut self, quote: usize, source: &Source) -> Option<usize> {
        if let Some(mention) = source.mention {
            return self.speaker(mention);
        }
        if let Some(words) = source.words {
            return self.by_words(words);
        }
        let unit = self.reading.skeleton.of_quote.get(quote).copied().flatten()?;
        match self.reading.roles.get(self.reading.skeleton.units[unit].paragraph)? {
            PassageRole::Post(Some(author)) | PassageRole::BlockQuotation(Some(author)) => {
                Some(self.by_name(author.trim()))
            }
            _ => None,
        }
    }

    /// The person whom words outside of the mentions name.
    fn by_words(&mut self, span: ByteSpan) -> Option<usize> {
        let words = span.of(self.reading.text);
        if self.reading.lexicon.language.is_unspaced() {
            let short = words.chars().count() < 3;
            let known = {
                let people = self.people.iter().enumerate().rev().take(MOST_SEARCHED);
                people.into_iter().find(|(_, person)| person.name.ends_with(words)).map(|(place, _)| place)
            }
            .or(self.last.map(|(last, _)| last).filter(|_| short));
            let person = known.unwrap_or_else(|| self.by_name(words));
            self.last = Some((person, 0));
            return Some(person);
        }
        let lower = words.to_lowercase();
        if self.reading.lexicon.tags(&lower).any(Tags::PRONOUN) {
            return None;
        }
        let small = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
        let name: Vec<&str> = words.split_whitespace().skip_while(small).collect();
        Some(self.by_name(&name.join(" ")))
    }

    /// The person of this name; new ones are entered.
    fn by_name(&mut self, name: &str) -> usize {
        known(&self.people, name).unwrap_or_else(|| {
            let words = name.split_whitespace().map(str::to_lowercase).collect();
            self.people.push(Person::new(name.to_owned(), words, Tags::NONE));
            self.people.len() - 1
        })
    }

    /// The speaker whom a source means; later pronouns look back to them.
    fn speaker(&mut self, index: usize) -> Option<usize> {
        let person = self.resolve(index);
        if let Some(person) = person {
            self.last = Some((person, self.reading.mentions[index].paragraph));
        }
        person
    }

    /// The person that any mention means.
    fn resolve(&mut self, index: usize) -> Option<usize> {
        if let Some(person) = self.of_mention.get(index).copied().flatten() {
            return Some(person);
        }
        let mention = self.reading.mentions[index];
        match mention.kind {
            MentionKind::Name => None,
            MentionKind::Relative => index.checked_sub(1).and_then(|before| self.resolve(before)),
            MentionKind::Pronoun => self.pronoun(index, &mention),
            MentionKind::Noun => self.beside(index, &mention).or_else(|| self.noun(index, &mention)),
        }
    }

    /// The name that stands beside a noun: `the senator, Luis Ortega`; `Ann Lee, the mayor`.
    fn beside(&self, index: usize, mention: &Mention) -> Option<usize> {
        let skeleton = &self.reading.skeleton;
        let person = |index: usize| self.of_mention.get(index).copied().flatten();
        let behind = self.reading.mentions.get(index + 1).filter(|next| {
            next.first == mention.end + 1
                && skeleton.get(mention.end).is_some_and(|unit| unit.is_mark(','))
                && !next.possessive
        });
        let before =
            index.checked_sub(1).and_then(|before| self.reading.mentions.get(before)).filter(|before| {
                before.end + 1 == mention.first
                    && skeleton.get(before.end).is_some_and(|unit| unit.is_mark(','))
            });
        let human =
            |found: Option<usize>| found.filter(|&found| self.people[found].kind == SpeakerKind::Person);
        human(behind.and_then(|_| person(index + 1)))
            .or_else(|| human(before.and_then(|_| person(index - 1))))
    }

    /// Who `he` or `she` is: of the persons named before, the one for whom most speaks. Being the subject, being
    /// near and having spoken last count for somebody; a known gender decides.
    fn pronoun(&mut self, index: usize, pronoun: &Mention) -> Option<usize> {
        let gender = Tags(pronoun.tags.0 & GENDER.0);
        if gender == Tags::NONE {
            return None;
        }
        let mut best: Option<(f32, usize)> = None;
        let mut second = f32::MIN;
        let mut seen = 0.0_f32;
        for place in (index.saturating_sub(80)..index).rev() {
            let Some(person) = self.of_mention.get(place).copied().flatten() else { continue };
            let entry = &self.people[person];
            if entry.kind != SpeakerKind::Person || entry.gender != Tags::NONE && !entry.gender.any(gender) {
                continue;
            }
            let mention = &self.reading.mentions[place];
            let mut score = -0.25 * seen
                - 0.4 * (pronoun.sentence - mention.sentence.min(pronoun.sentence)).min(12) as f32;
            score -= 0.3 * (pronoun.paragraph - mention.paragraph.min(pronoun.paragraph)).min(6) as f32;
            score += if self.reading.acts[place] { 1.5 } else { 0.0 };
            score -= if mention.possessive { 0.5 } else { 0.0 }
                + if mention.after_preposition { 0.8 } else { 0.0 };
            score += if entry.gender == Tags::NONE { 0.0 } else { 0.8 };
            let spoke = self
                .last
                .is_some_and(|(last, paragraph)| last == person && paragraph + 2 > pronoun.paragraph);
            score += if spoke { 1.6 } else { 0.0 };
            score += (entry.mentions.len().min(8) as f32) * 0.05;
            seen += 1.0;
            match best {
                Some((most, leader)) if score <= most => {
                    if leader != person {
                        second = second.max(score);
                    }
                }
                Some((most, leader)) => {
                    if leader != person {
                        second = second.max(most);
                    }
                    best = Some((score, person));
                }
                None => best = Some((score, person)),
            }
        }
        // Two who fit equally well leave an even chance; a lead of two points hardly any doubt.
        self.doubt = best.map_or(0.0, |(most, _)| 0.5 * (-1.1 * (most - second)).exp());
        best.map(|(_, person)| person)
    }

    /// Names that tell no gender get that of the pronouns which hardly can mean anybody else: `Ann Voss … she`.
    fn learn_genders(&mut self) {
        let mut votes: HashMap<usize, Tags> = HashMap::new();
        for index in 0..self.reading.mentions.len() {
            let mention = self.reading.mentions[index];
            if mention.kind != MentionKind::Pronoun || !self.reading.acts[index] {
                continue;
            }
            self.doubt = 0.0;
            if let Some(person) = self.pronoun(index, &mention)
                && self.doubt <= MOST_DOUBT_TO_LEARN
            {
                let told = votes.entry(person).or_default();
                *told = told.with(Tags(mention.tags.0 & GENDER.0));
            }
        }
        for (person, told) in votes {
            // Pronouns of both genders tell nothing.
            if self.people[person].gender == Tags::NONE && told != GENDER {
                self.people[person].gender = told;
            }
        }
    }

    /// The nearest person before a mention that fits.
    fn before(&self, index: usize, fits: impl Fn(&Person, &Mention) -> bool) -> Option<usize> {
        let from = index.saturating_sub(60);
        (from..index).rev().find_map(|place| {
            let person = self.of_mention.get(place).copied().flatten()?;
            fits(&self.people[person], &self.reading.mentions[place]).then_some(person)
        })
    }

    /// The person whose description shares a word with an epithet: `French President X` is `the French leader`.
    fn akin(&self, index: usize, mention: &Mention) -> Option<usize> {
        let units = self.reading.skeleton.units.get(mention.first..mention.head)?;
        let words: Vec<String> = units
            .iter()
            .filter(|unit| unit.capital)
            .map(|unit| unit.span.of(self.reading.text).to_lowercase())
            .collect();
        self.before(index, |person, _| {
            person.kind == SpeakerKind::Person
                && person.description.as_ref().is_some_and(|description| {
                    description.to_lowercase().split(' ').any(|word| words.iter().any(|own| own == word))
                })
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
            if EPITHETS.contains(&head.as_str()) {
                let before = self.last.filter(|&(_, paragraph)| paragraph + 2 > mention.paragraph);
                let person = self.akin(index, mention).or(before.map(|(person, _)| person));
                self.doubt = EPITHET_DOUBT;
                if let Some(person) = person.filter(|&person| self.people[person].kind == SpeakerKind::Person)
                {
                    return Some(person);
                }
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
            let mut unnamed = Person::new(name.clone(), Vec::new(), Tags::NONE);
            unnamed.kind = kind;
            unnamed.description = Some(name);
            self.people.push(unnamed);
        }
        self.people[person].mentions.push(mention.span);
        Some(person)
    }
}

/// The person of this name, or of a name that ends with it.
pub fn known(people: &[Person], name: &str) -> Option<usize> {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    let last = words.last()?;
    let searched = people.len().saturating_sub(MOST_SEARCHED);
    let place = people.iter().skip(searched).position(|person| {
        person.words.last() == Some(last)
            && (words.len() == 1 || person.words.len() == 1 || same_first(&person.words, &words))
    });
    place.map(|place| place + searched)
}

impl Person {
    fn new(name: String, words: Vec<String>, gender: Tags) -> Self {
        let kind = SpeakerKind::Person;
        Self { name, kind, description: None, mentions: Vec::new(), words, gender, human: 0 }
    }
}

/// What a mention says for or against its being a human being's.
fn human(reading: &Reading<'_>, index: usize) -> i32 {
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
    sum -= if body { 6 } else { 0 } + if place { 4 } else { 0 } + if article { 3 } else { 0 };
    let inside = reading.skeleton.before(mention.first).is_some_and(|unit| unit.is(Tags::PREPOSITION));
    sum - i32::from(inside && units.len() == 1)
}

fn same_first(a: &[String], b: &[String]) -> bool {
    match (a.first(), b.first()) {
        (Some(a), Some(b)) => a == b || a.starts_with(b.as_str()) || b.starts_with(a.as_str()),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::quotes::{SpeakerKind, Story, attribute};

    /// The names of the speakers of all quotations.
    fn names(text: &str) -> Vec<String> {
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        let name = |id: Option<&String>| {
            found
                .speakers
                .iter()
                .find(|speaker| Some(&speaker.id) == id)
                .map_or(String::new(), |speaker| speaker.name.clone())
        };
        found.quotes.iter().map(|quote| name(quote.speaker.as_ref())).collect()
    }

    #[test]
    fn short_names_and_pronouns_get_the_full_name() {
        let text = "Mayor Ruth Adler met Paul Stone at noon. “We agreed on it,” Adler said. “He was kind to us,” she said.";
        assert_eq!(names(text), ["Ruth Adler", "Ruth Adler"]);
    }

    #[test]
    fn an_anonymous_source_gets_nobodys_name() {
        let text = "Mayor Ruth Adler left. “It is a mess in there,” a city official said.";
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        assert_eq!(found.speakers[0].kind, SpeakerKind::Anonymous);
        assert_eq!(found.speakers[0].name, "a city official");
    }

    #[test]
    fn an_epithet_means_who_was_described_so() {
        let text =
            "French President Luc Garnier arrived. “The talks were frank and open,” the French leader said.";
        assert_eq!(names(text), ["Luc Garnier"]);
    }
}
