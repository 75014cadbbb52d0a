//! Whom offices, epithets and nouns mean; pronouns have rules of their own (`pronouns.rs`).

use super::super::cues::beginning;
use super::super::lexicon::{Tags, has};
use super::super::mentions::{Mention, MentionKind, with_complement};
use super::super::skeleton::UnitKind;
use super::super::types::SpeakerKind;
use super::Joiner;
use super::epithets::DOUBT;
use super::names::acts_behind;
use super::person::{GENDER, MOST_SEARCHED, Person};
use super::unnamed::{DEFINITE, gender_of};
use crate::text::words::Lower;

/// How far back somebody else of an age is looked for, in units.
const LONGEST_LOOK_FOR_AGE: usize = 2000;

/// How many units may stand between an office and who holds it.
const LONGEST_PHRASE: usize = 14;

impl Joiner<'_, '_> {
    /// The person that any mention means.
    pub(super) fn resolve(&mut self, index: usize) -> Option<usize> {
        if let Some(person) = self.of_mention.get(index).copied().flatten() {
            self.doubt = self.doubts[index];
            return Some(person);
        }
        let mention = self.reading.mentions[index];
        match mention.kind {
            MentionKind::Name => None,
            MentionKind::Relative => {
                let before = index.checked_sub(1)?;
                let same = self.reading.mentions[before].sentence == mention.sentence;
                same.then(|| self.resolve(before)).flatten()
            }
            MentionKind::Pronoun => self
                .pronoun(index, &mention)
                .or_else(|| self.who_spoke(&mention))
                .or_else(|| self.what_spoke(&mention)),
            MentionKind::Noun => self
                .beside(index, &mention)
                .or_else(|| self.beside_phrase(&mention))
                .or_else(|| self.author_of(index, &mention))
                .or_else(|| self.of_age(index, &mention))
                .or_else(|| self.by_surname(&mention))
                .or_else(|| self.noun(index, &mention)),
        }
    }

    /// The name that stands beside a noun: `the senator, Luis Ortega`; `Ann Lee, the mayor`.
    fn beside(&self, index: usize, mention: &Mention) -> Option<usize> {
        let skeleton = &self.reading.skeleton;
        let person = |index: usize| self.of_mention.get(index).copied().flatten();
        // Not in `Her father, Ann Lee said, told her`.
        let behind = self.reading.mentions.get(index + 1).filter(|next| {
            next.first == mention.end + 1
                && skeleton.get(mention.end).is_some_and(|unit| unit.is_mark(','))
                && !next.possessive
                // «El periodista, cuyo diario La Voz»
                && !skeleton.units[next.first].is(Tags::RELATIVE.with(Tags::POSSESSIVE))
                && !acts_behind(skeleton, next.end)
        });
        // `Ann Lee, the mayor`; `Ann Lee, 67, the mayor`.
        let comma = |at: usize| skeleton.get(at).is_some_and(|unit| unit.is_mark(','));
        let aged =
            |at: usize| skeleton.get(at).is_some_and(|unit| unit.kind == UnitKind::Number) && comma(at + 1);
        let before =
            index.checked_sub(1).and_then(|before| self.reading.mentions.get(before)).filter(|before| {
                let gap = mention.first.saturating_sub(before.end);
                comma(before.end)
                    && (gap == 1 || gap == 3 && aged(before.end + 1))
                    && !acts_behind(skeleton, mention.end)
            });
        let human =
            |found: Option<usize>| found.filter(|&found| self.people[found].kind == SpeakerKind::Person);
        // « lors du Conseil de l’Éducation Nationale, le recteur »
        let known = |found: &usize| {
            let governed = before.is_some_and(|before| before.after_preposition);
            !skeleton.names_end_phrases || !governed || self.people[*found].gender != Tags::NONE
        };
        human(behind.and_then(|_| person(index + 1)))
            .or_else(|| human(before.and_then(|_| person(index - 1)).filter(known)))
    }

    /// The name behind what a noun is of: `the former editor of the Standard, Ivo Lund, said`.
    fn beside_phrase(&self, mention: &Mention) -> Option<usize> {
        let skeleton = &self.reading.skeleton;
        let head = skeleton.get(mention.end - 1).filter(|unit| !unit.is(Tags::PLURAL))?;
        // `secretary general` has its office before its end.
        let words = skeleton.units.get(mention.first..mention.end)?;
        words.iter().rev().take(2).find(|unit| unit.is(Tags::ROLE))?;
        skeleton
            .get(mention.end)
            .filter(|unit| unit.is(Tags::PREPOSITION) && unit.sentence == head.sentence)?;
        let phrase = mention.end + 1..(mention.end + LONGEST_PHRASE).min(skeleton.units.len());
        let comma = phrase.clone().find(|&at| skeleton.units[at].is_mark(','))?;
        let inside = |at: usize| {
            let unit = &skeleton.units[at];
            unit.kind == UnitKind::Word && !unit.is(Tags::CUE.with(Tags::VERB).with(Tags::AUXILIARY))
                || unit.kind == UnitKind::Possessive
        };
        let name = beginning(&self.reading.mentions, comma + 1)?;
        let entry = self.reading.mentions.get(name).filter(|entry| entry.kind == MentionKind::Name)?;
        let closed = skeleton.get(entry.end).is_none_or(|unit| {
            unit.is_mark(',') || unit.sentence != head.sentence || unit.is_mark('.') || unit.quote().is_some()
        });
        let whole = entry.first == comma + 1 && !entry.possessive && closed;
        let person = self.of_mention.get(name).copied().flatten()?;
        // « Le mari de la victime, Ann Bell, »: she is the victim.
        let article = gender_of(&words[0].span.of(self.reading.text).lower());
        let titled = words.iter().any(|unit| unit.is(Tags::TITLE));
        let entry = &self.people[person];
        let human =
            entry.kind == SpeakerKind::Person && entry.words.len() > 1 && (titled || !entry.clashes(article));
        (whole && human && (mention.end..comma).all(inside)).then_some(person)
    }

    /// Whose paper it is: `a report by the National Audit Office`, `the email from Priya Nair`.
    fn author_of(&self, index: usize, mention: &Mention) -> Option<usize> {
        let skeleton = &self.reading.skeleton;
        let paper = skeleton.get(mention.end - 1).filter(|unit| unit.is(Tags::SPEAKS))?;
        let between = skeleton.get(mention.end).filter(|unit| unit.sentence == paper.sentence)?;
        let author = self.reading.mentions.get(index + 1).filter(|next| next.first == mention.end + 1)?;
        let is_by = match between.span.of(self.reading.text) {
            "by" => true,
            // Officers and offices come from somewhere too; only what is written is somebody's.
            "from" => paper.is(Tags::CHANNEL),
            // `a review in the Herald`
            "in" => skeleton.get(author.end - 1).is_some_and(|unit| unit.is(Tags::BODY)),
            _ => false,
        };
        (is_by && author.kind == MentionKind::Name)
            .then(|| self.of_mention.get(index + 1).copied().flatten())
            .flatten()
    }

    /// „der 1955 geborene Bell“: behind an adjective a German name is like any noun, unless the story has it with a first name.
    fn by_surname(&self, mention: &Mention) -> Option<usize> {
        let reading = self.reading;
        let last = reading.skeleton.units[mention.end - 1].span.of(reading.text);
        if !reading.skeleton.nouns_are_capital || !reading.counts.get(last)?.established {
            return None;
        }
        let surname = last.lower();
        let named = |person: &Person| person.words.len() > 1 && person.words.last() == Some(&surname);
        let mut people = self.people.iter().take(MOST_SEARCHED);
        people.position(|person| named(person) && person.kind == SpeakerKind::Person)
    }

    /// Whom an age means: `Ann Lee, 36, … the 36-year-old`, or whom a pronoun would, where the story has nobody else of that
    /// age; „der 48-Jährige“ is a man.
    fn of_age(&mut self, index: usize, mention: &Mention) -> Option<usize> {
        let skeleton = &self.reading.skeleton;
        let text = self.reading.text;
        let [article, age, hyphen, noun] = skeleton.units.get(mention.first..mention.end)? else {
            return None;
        };
        let word = noun.span.of(text);
        let is_age = age.kind == UnitKind::Number && hyphen.is_mark('-');
        if !is_age || !(word == "year-old" || word.starts_with("Jährige")) {
            return None;
        }
        let gender = match article.span.of(text).lower().as_str() {
            "the" => GENDER,
            "der" => Tags::MALE,
            "die" => Tags::FEMALE,
            _ => return None,
        };
        let same = |at: usize| {
            let unit = skeleton.get(at).filter(|unit| unit.kind == UnitKind::Number);
            unit.is_some_and(|unit| unit.span.of(text) == age.span.of(text))
        };
        let stated = |own: &Mention| same(own.end + 1) || (own.first..own.head).any(same);
        let person = self.before(index, |person, own| person.kind == SpeakerKind::Person && stated(own));
        if person.is_some() {
            return person;
        }
        let before = mention.first.saturating_sub(LONGEST_LOOK_FOR_AGE)..mention.first;
        if before.into_iter().any(same) {
            return None;
        }
        let person = self.pronoun(index, &Mention { tags: gender, ..*mention });
        self.doubt = self.doubt.max(DOUBT);
        person
    }

    /// The nearest person before a mention that fits.
    pub(super) fn before(&self, index: usize, fits: impl Fn(&Person, &Mention) -> bool) -> Option<usize> {
        let from = index.saturating_sub(60);
        (from..index).rev().find_map(|place| {
            let person = self.of_mention.get(place).copied().flatten()?;
            fits(&self.people[person], &self.reading.mentions[place]).then_some(person)
        })
    }

    fn noun(&mut self, index: usize, mention: &Mention) -> Option<usize> {
        let (known, doubt) = self.described(index, mention).unzip();
        self.doubt = doubt.unwrap_or(self.doubt);
        known.or_else(|| self.as_pronoun(index, mention)).or_else(|| self.unnamed(mention))
    }

    /// The person whom a noun that is no name means, beside a name or by a description.
    pub(super) fn known_noun(&self, index: usize, mention: &Mention) -> Option<usize> {
        if mention.kind != MentionKind::Noun {
            return None;
        }
        self.beside(index, mention)
            .or_else(|| self.beside_phrase(mention))
            .or_else(|| self.described(index, mention).map(|(person, _)| person))
    }

    /// The person of whom the story used this noun, or whom an epithet means, with the doubt.
    fn described(&self, index: usize, mention: &Mention) -> Option<(usize, f32)> {
        let head = self.reading.skeleton.units[mention.head].span.of(self.reading.text).lower();
        let definite =
            has(DEFINITE, &self.reading.skeleton.units[mention.first].span.of(self.reading.text).lower());
        if definite {
            // « le ministre de la Santé » is not « le Premier ministre ».
            let of = with_complement(self.reading, mention) - 1;
            let of = self.reading.skeleton.units[of].span.of(self.reading.text).lower();
            let known = self.before(index, |person, _| {
                let has = |words: &Option<String>, own: &str| {
                    words.as_ref().is_some_and(|words| words.lower().split(' ').any(|word| word == own))
                };
                has(&person.office, &head) && (of == head || has(&person.description, &of))
            });
            if let Some(known) = known {
                return Some((known, 0.0));
            }
            return self.by_epithet(index, mention, &head);
        }
        None
    }
}
