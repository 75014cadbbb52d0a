//! Names joined to persons and bodies: full names first, then the short ones that stand for them.

use super::super::cues::{beginning, ending};
use super::super::lexicon::{Tags, has};
use super::super::mentions::{Mention, MentionKind, with_complement};
use super::super::reading::Reading;
use super::super::skeleton::{Build, Skeleton, Unit, UnitKind};
use super::super::types::SpeakerKind;
use super::bearers::Bearers;
use super::declension;
use super::person::{GENDER, Person, human, same_first};
use crate::text::Chars;
use crate::text::hash::Known;
use crate::text::offsets::ByteSpan;
use crate::text::words::Lower;

/// How many people of one surname are told apart: keeps texts made of names linear.
const MOST_BEARERS: usize = 64;

/// How doubtful it is that a lone first name means the one person of the story who has it.
const FIRST_NAME_DOUBT: f32 = 0.1;

/// How doubtful it is that a surname in another case means somebody: `Петрова` may be of Петров, or his wife.
const CASE_DOUBT: f32 = 0.3;

/// The people of a story, and whom each name means.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) people: Vec<Person>,
    pub(super) of_mention: Vec<Option<usize>>,
    /// For each mention, how doubtful it is whom it means, 0 to 1.
    pub(super) doubts: Vec<f32>,
    /// Whether names have cases in the story’s language.
    declines: bool,
    /// By last word of the name, or by how it begins where names decline: those who bear it, in order.
    by_last: Bearers,
    /// The same by first word, of full names.
    by_first: Bearers,
    /// For each word of initials, whose they are: a mention, and one more.
    initials: Known<usize>,
    /// For each person, how often they were named so far, and at which mention last.
    seen: Vec<(usize, usize)>,
}

impl Names {
    pub(super) fn new(reading: &Reading<'_>) -> Self {
        let count = reading.mentions.len();
        let mut names = Self {
            of_mention: vec![None; count],
            doubts: vec![0.0; count],
            declines: reading.lexicon.language.declines(),
            initials: super::initials::initials(reading),
            ..Self::default()
        };
        for index in 0..count {
            names.enter_full(reading, index);
        }
        for index in 0..count {
            names.join_short(reading, index);
            if let Some(person) = names.of_mention[index] {
                names.note(reading, index, person);
            }
        }
        names.tell_apart(reading);
        names
    }

    /// Names those with their courtesy of whom the story has no more than a surname, and who share it with others: `Mr. Reed`,
    /// `Mrs. Reed`.
    fn tell_apart(&mut self, reading: &Reading<'_>) {
        for person in 0..self.people.len() {
            let Person { words, courtesy: Some(courtesy), .. } = &self.people[person] else { continue };
            let [surname] = words.as_slice() else { continue };
            if self.by_last.of(self.key(surname)).len() > 1 {
                self.people[person].name =
                    format!("{} {}", courtesy.of(reading.text), self.people[person].name);
            }
        }
    }

    /// Enters the person whom a name of two words or more names, or finds them by it.
    fn enter_full(&mut self, reading: &Reading<'_>, index: usize) {
        let mention = &reading.mentions[index];
        let (name, words) = words(reading, mention);
        let Some(last) = words.last().filter(|_| words.len() > 1) else { return };
        if let Some(person) = self.behind_verb(reading, mention, &words) {
            self.of_mention[index] = Some(person);
            return;
        }
        if let Some(person) = self.behind_body(reading, mention, &words) {
            self.of_mention[index] = Some(person);
            return;
        }
        let gender = gender(reading, mention);
        let bearers = self.by_last.of(self.key(last));
        let opens_with_particle =
            reading.skeleton.get(mention.head).is_some_and(|unit| unit.is(Tags::PARTICLE));
        let fits = |&person: &usize| {
            let entry: &Person = &self.people[person];
            // `Omar Al Said` goes on as `Al Said`: a surname may begin with a particle. `Emma Roma Jayne` goes on as
            // `Roma Jayne`, but `Universe Alicia Machado` is a piece of something else.
            let is_tail = entry.words.len() > words.len()
                && entry.words.ends_with(&words)
                && (opens_with_particle || reading.lexicon.tags(&entry.words[0]).any(Tags::FIRST_NAME));
            let is_one = if self.declines {
                declension::is_one(&entry.words, &words)
            } else {
                same_first(&entry.words, &words)
            };
            !entry.clashes(gender) && (is_tail || is_one)
        };
        let known = bearers.iter().rev().take(MOST_BEARERS).copied().find(fits);
        let person = known.unwrap_or_else(|| {
            self.by_first.push(&words[0], self.people.len());
            self.add(name.clone(), words.clone(), gender)
        });
        let entry = &mut self.people[person];
        if words.len() > entry.words.len() || self.declines && declension::is_plainer(&words, &entry.words) {
            entry.name = name;
            entry.words = words;
        }
        self.of_mention[index] = Some(person);
    }

    /// Whom `Speaking to the Daily Mail | Reed said` names where the story has named one Ann Reed before.
    fn behind_body(&self, reading: &Reading<'_>, mention: &Mention, words: &[String]) -> Option<usize> {
        let skeleton = &reading.skeleton;
        let [.., last] = words else { return None };
        let opened = mention.head == mention.first + 1
            && mention.after_preposition
            && skeleton.get(mention.first).is_some_and(|unit| unit.is(Tags::DETERMINER));
        let acts = || skeleton.get(mention.end).is_some_and(|unit| unit.is(Tags::SAY));
        let bearers = self.by_last.of(self.key(last));
        let person = *bearers.first().filter(|_| opened && bearers.len() == 1)?;
        let entry = &self.people[person];
        (skeleton.build == Build::English
            && entry.words.len() > 1
            && !words.contains(&entry.words[0])
            && acts())
        .then_some(person)
    }

    /// Whom `Kveðst Anna` names where the story has named one Anna before: in languages whose verbs are not all listed, the
    /// first word of a sentence before a known first name is its verb.
    fn behind_verb(&self, reading: &Reading<'_>, mention: &Mention, words: &[String]) -> Option<usize> {
        let skeleton = &reading.skeleton;
        let heads = skeleton.sentence(mention.sentence).start == mention.head;
        let unknown = skeleton.get(mention.head).is_some_and(|unit| unit.tags == Tags::NONE);
        let [_, name] = words else { return None };
        let bearers = self.by_first.of(name);
        bearers.first().copied().filter(|_| skeleton.names_end_phrases && heads && unknown)
    }

    /// What names are found by: where they decline, their first letters.
    fn key<'w>(&self, word: &'w str) -> &'w str {
        key(word, self.declines)
    }

    /// Whether somebody’s surname is this word, or a case of it.
    fn bears(&self, person: &Person, word: &str) -> bool {
        let last = person.words.last().map_or("", String::as_str);
        !self.declines || declension::likeness(last, word) != declension::Likeness::Other
    }

    fn add(&mut self, name: String, words: Vec<String>, gender: Tags) -> usize {
        let last = words.last().map_or("", String::as_str);
        self.by_last.push(key(last, self.declines), self.people.len());
        self.people.push(Person::new(name, words, gender));
        self.seen.push((0, 0));
        self.people.len() - 1
    }

    /// Finds whom a name of one word means: of those who bear it the one whom the story is about.
    fn join_short(&mut self, reading: &Reading<'_>, index: usize) {
        let mention = &reading.mentions[index];
        if self.of_mention[index].is_some() {
            return;
        }
        let (name, words) = words(reading, mention);
        let Some(word) = words.first() else { return };
        // „Richter“ without an article, where the story has one Petra Richter.
        if mention.kind != MentionKind::Name && self.by_last.of(self.key(word)).is_empty() {
            return;
        }
        if let Some(person) = self.of_alias(reading, mention) {
            self.by_last.push(key(word, self.declines), person);
            self.of_mention[index] = Some(person);
            return;
        }
        let gender = gender(reading, mention);
        let bearers = self.by_last.of(self.key(word));
        let (mut best, mut second): (Option<(usize, usize, usize)>, usize) = (None, 0);
        for &person in bearers.iter().rev().take(MOST_BEARERS) {
            let entry = &self.people[person];
            if entry.clashes(gender) || !self.bears(entry, word) {
                continue;
            }
            let (count, at) = self.seen[person];
            if best.is_none_or(|(most, latest, _)| (count, at) > (most, latest)) {
                second = best.map_or(second, |(most, _, _)| most);
                best = Some((count, at, person));
            } else {
                second = second.max(count);
            }
        }
        let (person, doubt) = match best {
            Some((count, _, person)) => {
                let entry = &mut self.people[person];
                let exact = !self.declines || entry.words.last() == Some(word);
                if self.declines && entry.words.len() == 1 && declension::is_plainer(&words, &entry.words) {
                    (entry.name, entry.words) = (name, words.clone());
                }
                (person, rivalry(count, second).max(if exact { 0.0 } else { CASE_DOUBT }))
            }
            None => match (self.of_initials(word), self.by_first_name(word)) {
                (Some(body), _) => (body, 0.0),
                (None, Some(person)) => (person, FIRST_NAME_DOUBT),
                (None, None) => (self.add(name, words, gender), 0.0),
            },
        };
        self.of_mention[index] = Some(person);
        self.doubts[index] = doubt;
    }

    /// Who has this name too: `Robert Lund, better known as Bob`, `Ann Bell, nicknamed Birdie`.
    fn of_alias(&self, reading: &Reading<'_>, alias: &Mention) -> Option<usize> {
        let skeleton = &reading.skeleton;
        let word = |at: usize| skeleton.get(at).map_or("", |unit| unit.span.of(reading.text));
        let verb = alias.first.checked_sub(1)?;
        let mut at = match word(verb) {
            "nicknamed" | "dubbed" => verb,
            "as" if word(verb.checked_sub(1)?) == "known" => verb - 1,
            _ => return None,
        };
        at -= usize::from(at > 0 && matches!(word(at - 1), "better" | "also" | "widely" | "affectionately"));
        at = at.checked_sub(1).filter(|&comma| skeleton.units[comma].is_mark(','))?;
        self.of_mention[ending(&reading.mentions, at)?]
    }

    /// Whose initials a word is.
    fn of_initials(&self, word: &str) -> Option<usize> {
        let mention = self.initials.get(word)?.checked_sub(1)?;
        self.of_mention[mention]
    }

    /// The one person, named before, who has this first name.
    fn by_first_name(&self, word: &str) -> Option<usize> {
        let mut bearers = self
            .by_first
            .of(word)
            .iter()
            .copied()
            .take(MOST_BEARERS)
            .filter(|&person| self.seen[person].0 > 0 && self.people[person].human > 0);
        bearers.next().filter(|_| bearers.next().is_none())
    }

    /// Notes what a mention tells of whom it means.
    fn note(&mut self, reading: &Reading<'_>, index: usize, person: usize) {
        let mention = &reading.mentions[index];
        let entry = &mut self.people[person];
        if entry.gender == Tags::NONE {
            entry.gender = gender(reading, mention);
        }
        if entry.description.is_none() {
            let (description, office) = match titles(reading, mention) {
                None => apposition(reading, mention).unzip(),
                titles => (titles.clone(), titles),
            };
            (entry.description, entry.office) = (description, office);
        }
        let before = mention.head.checked_sub(1).filter(|&before| before >= mention.first);
        let courtesy =
            before.map(|before| &reading.skeleton.units[before]).filter(|unit| is_courtesy(reading, unit));
        entry.courtesy = entry.courtesy.or(courtesy.map(|unit| unit.span));
        entry.mentions.push(mention.span);
        let human = human(reading, index);
        // `for Reed` tells nothing of whom the story has called John Reed.
        let short = human < 0 && mention.end == mention.head + 1 && entry.words.len() > 1;
        let named = short && reading.lexicon.tags(&entry.words[0]).any(Tags::FIRST_NAME);
        entry.human += if named { 0 } else { human };
        entry.kind = if entry.human > 0 { SpeakerKind::Person } else { SpeakerKind::Organisation };
        self.seen[person] = (self.seen[person].0 + 1, index);
    }
}

fn key(word: &str, declines: bool) -> &str {
    let end = word.char_indices().nth(declension::STEM).filter(|_| declines).map_or(word.len(), |(at, _)| at);
    word.get(..end).unwrap_or(word)
}

/// How doubtful it is that a short name means the one who was named more often: even where both were as often.
fn rivalry(most: usize, second: usize) -> f32 {
    let (most, second) = ((most * most) as f32, (second * second) as f32);
    if second > 0.0 { second / (most + second) } else { 0.0 }
}

/// What stands behind a name, and is none of it.
const HONOURS: &str = "CBE DBE FRS JP KBE KC MBE MD MEP MLA MP MSP OBE PhD QC RN SC";

/// Whether a name is written in one: nothing in it stands in marks, and it is nobody’s: `Ann “Doc” Bell`, `Bell’s`.
fn own_whole(units: &[Unit]) -> bool {
    let nickname = units.iter().any(|unit| unit.quote().is_some());
    !nickname && units.last().is_none_or(|last| last.kind != UnitKind::Possessive)
}

/// The name's own words, as written and in lower case: no title, no nickname in marks, no honours.
fn words(reading: &Reading<'_>, mention: &Mention) -> (String, Vec<String>) {
    let units = reading.skeleton.units.get(mention.head..mention.end).unwrap_or(&[]);
    let honour = |unit: &Unit| unit.capital && has(HONOURS, unit.span.of(reading.text));
    let honours = units.iter().skip(2).rev().take_while(|unit| honour(unit)).count();
    let units = &units[..units.len() - honours];
    let lone = mention.end == mention.first + 1
        && mention.tags.any(Tags::ROLE.with(Tags::TITLE))
        && units.iter().all(Unit::is_capital_word);
    if mention.kind != MentionKind::Name && !(mention.kind == MentionKind::Noun && lone) {
        return (String::new(), Vec::new());
    }
    let own = units.iter().filter(|unit| unit.quote().is_none() && unit.kind != UnitKind::Possessive);
    let words: Vec<&str> = own.map(|unit| unit.span.of(reading.text)).collect();
    // `Conseil d’État`: as it is written, unless something is left out.
    let name = match units {
        [first, .., last] if own_whole(units) => {
            ByteSpan::new(first.span.start, last.span.end).of(reading.text).to_owned()
        }
        _ => words.join(" "),
    };
    (name, words.iter().map(|word| word.lower()).collect())
}

fn gender(reading: &Reading<'_>, mention: &Mention) -> Tags {
    let skeleton = &reading.skeleton;
    let before = skeleton.units.get(mention.first..mention.head).unwrap_or(&[]);
    // `her advocate Dali Reed`: hers, whatever the advocate is.
    let own = |unit: &&Unit| unit.is(GENDER) && !unit.is(Tags::POSSESSIVE);
    let titled = before.iter().rev().find(own).map(|unit| unit.tags);
    let first =
        skeleton.get(mention.head).filter(|unit| unit.is(Tags::FIRST_NAME) && mention.end > mention.head + 1);
    let tags = titled.or(first.map(|unit| unit.tags)).unwrap_or_default();
    Tags(tags.0 & GENDER.0)
}

/// Titles and roles before the name, without the courtesies that belong to the name. One small word alone says what
/// somebody is only where it is known as an office: before a name stand verbs and directions too. Where names end their
/// phrases an office opens it: `la semana pasada Sánchez` is no office.
fn titles(reading: &Reading<'_>, mention: &Mention) -> Option<String> {
    const OFFICE: Tags = Tags::ROLE.with(Tags::TITLE);
    let skeleton = &reading.skeleton;
    let unit = |at: usize| skeleton.units.get(at);
    let mut end = mention.head;
    while end > mention.first && unit(end - 1).is_some_and(|unit| is_courtesy(reading, unit)) {
        end -= 1;
    }
    let mut own = (mention.first..end).filter(|&at| unit(at).is_some_and(|unit| !unit.is(Tags::DETERMINER)));
    let first = if skeleton.names_end_phrases {
        own.find(|&at| unit(at).is_some_and(|unit| unit.is(OFFICE)))?
    } else {
        own.next()?
    };
    let last = unit(end - 1)?;
    let is_office = first + 1 < end || !last.is_small_word() || last.is(OFFICE);
    let goes_on = last.kind == UnitKind::Possessive || last.is(Tags::PREPOSITION);
    (is_office && !goes_on).then(|| described(reading, first, end)).flatten()
}

/// Mr., Sir, Dr.: part of how somebody is called, not of what they are.
fn is_courtesy(reading: &Reading<'_>, unit: &Unit) -> bool {
    let doctor = || matches!(unit.span.of(reading.text), "Dr" | "Dr.");
    unit.is(Tags::TITLE) && (unit.is(GENDER) && !unit.is(Tags::ROLE) || doctor())
}

/// What stands behind the name between commas, with what they are it of, and without: `Ann Lee, the mayor of Kent,`; `Ann Lee,
/// 67, a nurse,`.
fn apposition(reading: &Reading<'_>, mention: &Mention) -> Option<(String, String)> {
    let skeleton = &reading.skeleton;
    let comma = |at: usize| skeleton.get(at).is_some_and(|unit| unit.is_mark(','));
    let aged = skeleton.get(mention.end + 1).is_some_and(|unit| unit.kind == UnitKind::Number);
    let at = if aged && comma(mention.end + 2) { mention.end + 3 } else { mention.end + 1 };
    let noun = &reading.mentions[beginning(&reading.mentions, at).filter(|_| comma(mention.end))?];
    let head = skeleton.get(noun.head)?;
    let office = noun.kind == MentionKind::Noun && head.is(Tags::ROLE.with(Tags::TITLE));
    let own = noun.sentence == mention.sentence && !head.is(Tags::PLURAL);
    let end = with_complement(reading, noun);
    if !office || !own || acts_behind(skeleton, noun.end) || acts_behind(skeleton, end) {
        return None;
    }
    let words = |end: usize| described(reading, noun.first, end);
    Some((words(end)?, words(noun.end)?))
}

/// Whether a verb follows: what stands behind the comma is a subject of its own, `After Ann Lee, the mayor spoke`.
pub(super) fn acts_behind(skeleton: &Skeleton, end: usize) -> bool {
    const VERBAL: Tags = Tags::CUE.with(Tags::VERB).with(Tags::AUXILIARY);
    skeleton.get(end).is_some_and(|unit| unit.is_small_word() && unit.is(VERBAL))
}

/// The words of these units without the article, or whose somebody is: „sein Parteikollege“.
fn described(reading: &Reading<'_>, first: usize, end: usize) -> Option<String> {
    let units = reading.skeleton.units.get(first..end)?;
    let begins = |unit: &Unit| reading.skeleton.sentence(unit.sentence).start == first;
    let owner = |unit: &Unit| unit.is(Tags::POSSESSIVE) && (unit.is_small_word() || begins(unit));
    let first = units.iter().find(|unit| !unit.is(Tags::DETERMINER) && !owner(unit))?;
    let words = ByteSpan::new(first.span.start, units.last()?.span.end).of(reading.text);
    (words.char_count() > 3 && !VAGUE.contains(&words)).then(|| words.to_owned())
}

/// Words that say nothing of somebody without what follows them: `a person of influence`, `a member of the board`.
const VAGUE: &[&str] = &["person", "member", "man", "woman", "friend"];
