//! Whom `he` and `she` mean, and what they tell of somebody's gender.

use super::super::cues::CueKind;
use super::super::lexicon::Tags;
use super::super::mentions::{Mention, MentionKind};
use super::super::reading::Reading;
use super::super::skeleton::Build;
use super::super::types::SpeakerKind;
use super::Joiner;
use super::person::{GENDER, Person};
use super::somebody::Somebody;
use crate::text::clock::opens_with_time;

/// A pronoun tells the gender of whom it means only where hardly anybody else can be meant.
const MOST_DOUBT_TO_LEARN: f32 = 0.01;

/// A lone word with a capital may be a company, and the pronoun somebody else.
const SPOKE_DOUBT: f32 = 0.15;

/// How many times as many pronouns of the other gender make one of this gender a mistake.
const OUTVOTED: u32 = 2;

/// How much more likely a pronoun means whoever the story names for the first time behind the last quotation.
const INTRODUCED: f32 = 1.2;

/// How doubtful a person is against whom the end of the first name speaks, or behind whom somebody else is named first.
const HINT_DOUBT: f32 = 0.3;

/// How many mentions of a sentence are looked at.
const MOST_MENTIONS: usize = 40;

/// What a feminine ending says against a man.
const FEMININE_END: f32 = -0.8;

/// How many sentences back somebody without a name is looked for; among the candidates they are counted from `UNNAMED` on.
const UNNAMED_NEAR: usize = 3;
const UNNAMED: usize = usize::MAX / 2;

/// With fewer entries a text is no live report.
const FEWEST_ENTRIES: usize = 3;

/// The paragraphs that begin an entry of a live report with its time of day: a pronoun means nobody of the entry before.
pub(super) fn entries(reading: &Reading<'_>) -> Vec<usize> {
    let own = reading.paragraphs.iter().enumerate();
    let entries = own.filter(|(_, span)| opens_with_time(span.of(reading.text)));
    let found: Vec<usize> = entries.map(|(place, _)| place).collect();
    if found.len() < FEWEST_ENTRIES { Vec::new() } else { found }
}

/// How the end of a first name that no table knows hints at a gender: most that end with `a` are women's, in most
/// languages. Other ends hint at a man in English alone, on whose texts this was weighed (`weights/MODEL.md`): `Agnès`,
/// `Camille`. No more than a hint, as is half a point of nearness.
fn gender_hint(words: &[String], gender: Tags, build: Build) -> f32 {
    let [first, _, ..] = words else { return 0.0 };
    match (first.ends_with('a'), gender.any(Tags::FEMALE)) {
        (true, true) => 0.8,
        (true, false) => FEMININE_END,
        (false, _) if build != Build::English => 0.0,
        (false, true) => -0.6,
        (false, false) => 0.4,
    }
}

impl Joiner<'_, '_> {
    /// Who `he` or `she` is: of the persons named before, the one for whom most speaks. Being the subject, being
    /// near and having spoken last count for somebody; a known gender decides.
    pub(super) fn pronoun(&mut self, index: usize, pronoun: &Mention) -> Option<usize> {
        let person = self.likeliest(index, pronoun)?;
        match person.checked_sub(UNNAMED) {
            Some(place) => self.unnamed(&self.reading.mentions[place]),
            None => Some(person),
        }
    }

    /// The person, or the place of a noun that names nobody, counted from [`UNNAMED`] on.
    fn likeliest(&mut self, index: usize, pronoun: &Mention) -> Option<usize> {
        let gender = Tags(pronoun.tags.0 & GENDER.0);
        if gender == Tags::NONE {
            return None;
        }
        let mut best: Option<(f32, usize)> = None;
        let mut second = f32::MIN;
        let (mut best_sentence, mut unlike) = (None, false);
        let mut seen = 0.0_f32;
        // A definite noun may vary the name, or be another one’s office.
        let mut rival = f32::MIN;
        // Who reported something last, in marks or without.
        let mut spoke_last = None;
        // The sentence of whoever is named for the first time, seen from the pronoun on.
        let mut introduced: Option<(usize, usize)> = None;
        let begun = self.entries.partition_point(|&entry| entry <= pronoun.paragraph);
        let border = begun.checked_sub(1).map_or(0, |entry| self.entries[entry]);
        for place in (index.saturating_sub(80)..index).rev() {
            let mention = &self.reading.mentions[place];
            if mention.paragraph < border {
                break;
            }
            let near = mention.sentence + UNNAMED_NEAR >= pronoun.sentence;
            let named = self.of_mention.get(place).copied().flatten();
            let named = named.or_else(|| self.known_noun(place, mention).filter(|_| near));
            let somebody = self
                .somebody(place)
                .filter(|_| named.is_none() && near && mention.sentence < pronoun.sentence);
            let unnamed = somebody.is_some();
            let person = named.unwrap_or(UNNAMED + place);
            let entry = named.map(|named| &self.people[named]);
            let fits = entry.map_or(unnamed, |entry| entry.is_surely_human() && !entry.clashes(gender));
            let known = entry.map_or(Tags(mention.tags.0 & GENDER.0), |entry| entry.gender);
            if !fits || known != Tags::NONE && !gender.any(known) {
                continue;
            }
            let mut score = -0.25 * seen
                - 0.4 * (pronoun.sentence - mention.sentence.min(pronoun.sentence)).min(12) as f32;
            score -= 0.3 * (pronoun.paragraph - mention.paragraph.min(pronoun.paragraph)).min(6) as f32;
            let leads = self.leads(place);
            score += if leads { 1.5 } else { 0.0 };
            let reports = self.reports(place);
            score += if reports { 0.8 } else { 0.0 };
            score -= if mention.possessive { 0.5 } else { 0.0 }
                + if mention.after_preposition { 0.8 } else { 0.0 };
            let hint = |entry: &Person| gender_hint(&entry.words, gender, self.reading.skeleton.build);
            let hint = if known == Tags::NONE { entry.map_or(0.0, hint) } else { 0.8 };
            let against = hint <= FEMININE_END;
            score += hint;
            let last = |(last, paragraph)| last == person && paragraph + 2 > pronoun.paragraph;
            let spoke = self.last.is_some_and(last);
            if spoke_last.is_none() && (spoke || reports) {
                spoke_last = Some(person);
            }
            // `“…,” says Ann Bell. Paul Lund disagrees. “…,” he says.`: whoever comes in takes over.
            let taken_over =
                introduced.is_some_and(|(other, sentence)| other != person && sentence > mention.sentence);
            score += if spoke && spoke_last == Some(person) && !taken_over { 1.6 } else { 0.0 };
            let is_first =
                |entry: &Person| entry.words.len() > 1 && entry.mentions.first() == Some(&mention.span);
            // `For Paul Lund, a plumber, it is raw.`
            let opens = mention.first <= self.reading.skeleton.sentence(mention.sentence).start + 1;
            let first = entry.map_or(unnamed, is_first);
            let leads = leads || opens;
            if first && introduced.is_none() && !self.is_about(mention, gender) {
                introduced = Some((person, mention.sentence));
                score +=
                    if leads && self.last.is_some_and(|(last, _)| last != person) { INTRODUCED } else { 0.0 };
            }
            score += entry.map_or(0.0, |entry| entry.mentions.len().min(8) as f32 * 0.05);
            if somebody == Some(Somebody::Definite) {
                rival = rival.max(score);
                continue;
            }
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
                    (best_sentence, unlike) = (Some(mention.sentence), against);
                }
                None => {
                    best = Some((score, person));
                    (best_sentence, unlike) = (Some(mention.sentence), against);
                }
            }
        }
        // Whoever was named first behind the one who is likeliest, where verbs are not all known.
        let english = self.reading.skeleton.build == Build::English;
        let doubtful = !english
            && best_sentence.is_some_and(|sentence| {
                introduced.is_some_and(|(other, own)| {
                    own > sentence && best.is_some_and(|(_, person)| person != other)
                })
            });
        let office = |(_, person): (f32, usize)| {
            self.people.get(person).is_some_and(|person| person.description.is_some())
        };
        if best.is_some_and(office) {
            second = second.max(rival);
        }
        // Two who fit equally well leave an even chance; a lead of two points hardly any doubt.
        self.doubt = best.map_or(0.0, |(most, _)| 0.5 * (-1.1 * (most - second).max(0.0)).exp());
        if doubtful || unlike {
            self.doubt = self.doubt.max(HINT_DOUBT);
        }
        best.map(|(_, person)| person)
    }

    /// Whether a mention is the subject of a verb, or of a form of `be` with which its sentence opens: „Ann Bell ist müde“.
    pub(super) fn leads(&self, place: usize) -> bool {
        let (mention, skeleton) = (&self.reading.mentions[place], &self.reading.skeleton);
        let opens = mention.first <= skeleton.sentence(mention.sentence).start + 1;
        let is = skeleton.get(mention.end).is_some_and(|unit| unit.is(Tags::AUXILIARY));
        self.reading.acts[place] || opens && is && !mention.after_preposition
    }

    /// Whether a pronoun that may mean somebody named before is the subject where this one is named: `He met Paul Lund.`
    fn is_about(&self, mention: &Mention, gender: Tags) -> bool {
        let from = self.reading.mentions.partition_point(|own| own.sentence < mention.sentence);
        let own = self.reading.mentions[from..]
            .iter()
            .enumerate()
            .take_while(|(_, own)| own.sentence == mention.sentence);
        own.take(MOST_MENTIONS).any(|(at, own)| {
            own.kind == MentionKind::Pronoun && own.tags.any(gender) && self.reading.acts[from + at]
        })
    }

    /// Whoever was quoted just before, where nobody is named who is surely human: `said Okafor. “Soon,” she added`, `The
    /// mayor said “…” She called it “…”`.
    pub(super) fn who_spoke(&mut self, pronoun: &Mention) -> Option<usize> {
        let gender = Tags(pronoun.tags.0 & GENDER.0);
        let (person, paragraph) = self.last.filter(|_| gender != Tags::NONE)?;
        let entry = self.people.get(person)?;
        let speaks = entry.kind != SpeakerKind::Organisation && entry.human > 0;
        let near = paragraph + 2 > pronoun.paragraph;
        self.doubt = SPOKE_DOUBT;
        (speaks && near && !entry.clashes(gender)).then_some(person)
    }

    /// Whether a mention is the subject of words that report.
    fn reports(&self, place: usize) -> bool {
        let mention = &self.reading.mentions[place];
        let from = self.reading.cues.partition_point(|cue| cue.sentence < mention.sentence);
        let own = self.reading.cues.iter().skip(from).take(12);
        own.take_while(|cue| cue.sentence == mention.sentence)
            .any(|cue| cue.kind == CueKind::Say && cue.subject.is_some_and(|(subject, _)| subject == place))
    }

    /// Names that tell no gender get that of the pronouns which hardly can mean anybody else: `Ann Voss … she`.
    pub(super) fn learn_genders(&mut self) {
        let mut votes = vec![[0_u32; 2]; self.people.len()];
        for index in 0..self.reading.mentions.len() {
            let mention = self.reading.mentions[index];
            if mention.kind != MentionKind::Pronoun || !self.reading.acts[index] {
                continue;
            }
            self.doubt = 0.0;
            if let Some(person) = self.likeliest(index, &mention)
                && self.doubt <= MOST_DOUBT_TO_LEARN
                && let Some([men, women]) = votes.get_mut(person)
            {
                *men += u32::from(mention.tags.any(Tags::MALE));
                *women += u32::from(mention.tags.any(Tags::FEMALE));
            }
        }
        for (person, [men, women]) in votes.into_iter().enumerate() {
            if self.people[person].gender != Tags::NONE {
                continue;
            }
            // One that is outvoted was resolved wrongly; two that nearly balance tell nothing.
            self.people[person].gender = match () {
                () if men > OUTVOTED * women => Tags::MALE,
                () if women > OUTVOTED * men => Tags::FEMALE,
                () => Tags::NONE,
            };
        }
    }
}
