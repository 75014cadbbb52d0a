//! Whom `he` and `she` mean, and what they tell of somebody's gender.

use super::super::cues::{Cue, CueKind};
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

/// How many sentences before `it` are looked at.
const IT_NEAR: usize = 3;

/// How many times as many pronouns of the other gender make one of this gender a mistake.
const OUTVOTED: u32 = 2;

/// How much more likely a pronoun means whoever the story names for the first time behind the last quotation.
const INTRODUCED: f32 = 1.2;

/// How much more likely a pronoun means whom the sentence right before is about, and nobody else.
const ABOUT: f32 = 2.4;

/// How doubtful a person is against whom the end of the first name speaks, or behind whom somebody else is named first.
const HINT_DOUBT: f32 = 0.3;

/// How many nouns before a pronoun are looked at, whom they may bring in.
const MOST_NOUNS: usize = 12;

/// How many mentions of a sentence are looked at.
const MOST_MENTIONS: usize = 40;

/// What a feminine ending says against a man.
const FEMININE_END: f32 = -0.8;

/// How many sentences back somebody without a name is looked for.
const UNNAMED_NEAR: usize = 3;

/// From which number on a candidate has no name: behind it stands the place of the mention that brings them in.
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

/// Somebody whom a pronoun may mean.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    /// The mention, by index.
    place: usize,
    /// The person, or the mention counted from [`UNNAMED`] on.
    person: usize,
    /// What speaks for their gender.
    hint: f32,
    /// Whether the first name speaks against it.
    against: bool,
    /// Whether the story speaks of them for the first time.
    first: bool,
    /// How often the story names them.
    often: usize,
    /// Whether a definite noun brings them in, which may vary the name of whoever came before, or be another one’s office.
    definite: bool,
}

/// The candidates so far, from the pronoun on backwards.
#[derive(Debug, Default)]
struct Weighed {
    /// The likeliest, and how much speaks for them.
    best: Option<(Candidate, f32)>,
    /// How much speaks for the likeliest of the others.
    second: f32,
    /// How much speaks for a definite noun.
    rival: f32,
    /// How many there were.
    seen: f32,
    /// Who reported something last, in marks or without.
    spoke_last: Option<usize>,
    /// Whoever is named for the first time, the last such one before the pronoun, and in which sentence.
    introduced: Option<(usize, usize)>,
}

impl Weighed {
    fn take(&mut self, candidate: Candidate, score: f32) {
        if candidate.definite {
            self.rival = self.rival.max(score);
            return;
        }
        self.seen += 1.0;
        match self.best {
            Some((best, most)) if score <= most => {
                if best.person != candidate.person {
                    self.second = self.second.max(score);
                }
            }
            before => {
                if let Some((_, most)) = before.filter(|(best, _)| best.person != candidate.person) {
                    self.second = self.second.max(most);
                }
                self.best = Some((candidate, score));
            }
        }
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
    pub(super) fn likeliest(&mut self, index: usize, pronoun: &Mention) -> Option<usize> {
        let gender = Tags(pronoun.tags.0 & GENDER.0);
        if gender == Tags::NONE {
            return None;
        }
        let mut weighed = Weighed { second: f32::MIN, rival: f32::MIN, ..Weighed::default() };
        let begun = self.entries.partition_point(|&entry| entry <= pronoun.paragraph);
        let border = begun.checked_sub(1).map_or(0, |entry| self.entries[entry]);
        let mut nouns = MOST_NOUNS;
        for place in (index.saturating_sub(80)..index).rev() {
            let mention = &self.reading.mentions[place];
            if mention.paragraph < border {
                break;
            }
            if let Some(candidate) = self.candidate(place, pronoun, gender, &mut nouns) {
                let score = self.score(&candidate, pronoun, gender, &mut weighed);
                weighed.take(candidate, score);
            }
        }
        let (best, most) = weighed.best?;
        let person = self.people.get(best.person);
        let second = if person.is_some_and(|person| person.description.is_some()) {
            weighed.second.max(weighed.rival)
        } else {
            weighed.second
        };
        // Two who fit equally well leave an even chance; a lead of two points hardly any doubt.
        self.doubt = 0.5 * (-1.1 * (most - second).max(0.0)).exp();
        // Whoever was named first behind the one who is likeliest, where verbs are not all known.
        let sentence = self.reading.mentions[best.place].sentence;
        let came_in = |(other, own): (usize, usize)| own > sentence && other != best.person;
        let english = self.reading.skeleton.build == Build::English;
        if best.against || !english && weighed.introduced.is_some_and(came_in) {
            self.doubt = self.doubt.max(HINT_DOUBT);
        }
        Some(best.person)
    }

    /// Somebody before a pronoun who may be meant: named, or brought in by a noun nearby.
    fn candidate(
        &self,
        place: usize,
        pronoun: &Mention,
        gender: Tags,
        nouns: &mut usize,
    ) -> Option<Candidate> {
        let mention = &self.reading.mentions[place];
        let mut named = self.of_mention.get(place).copied().flatten();
        let mut somebody = None;
        let near = mention.sentence + UNNAMED_NEAR >= pronoun.sentence && mention.sentence < pronoun.sentence;
        if named.is_none() && near && mention.kind == MentionKind::Noun && *nouns > 0 {
            *nouns -= 1;
            named = self.known_noun(place, mention);
            somebody = self.somebody(place).filter(|_| named.is_none());
        }
        let entry = named.map(|named| &self.people[named]);
        let fits =
            entry.map_or(somebody.is_some(), |entry| entry.is_surely_human() && !entry.clashes(gender));
        let known = entry.map_or(Tags(mention.tags.0 & GENDER.0), |entry| entry.gender);
        if !fits || known != Tags::NONE && !gender.any(known) {
            return None;
        }
        let hint = |entry: &Person| gender_hint(&entry.words, gender, self.reading.skeleton.build);
        let hint = if known == Tags::NONE { entry.map_or(0.0, hint) } else { 0.8 };
        let is_first =
            |entry: &Person| entry.words.len() > 1 && entry.mentions.first() == Some(&mention.span);
        Some(Candidate {
            place,
            person: named.unwrap_or(UNNAMED + place),
            hint,
            against: hint <= FEMININE_END,
            first: entry.is_none_or(is_first),
            often: entry.map_or(0, |entry| entry.mentions.len().min(8)),
            definite: somebody == Some(Somebody::Definite),
        })
    }

    /// How much speaks for a candidate.
    fn score(&self, candidate: &Candidate, pronoun: &Mention, gender: Tags, weighed: &mut Weighed) -> f32 {
        let (place, person) = (candidate.place, candidate.person);
        let mention = &self.reading.mentions[place];
        let mut score = -0.25 * weighed.seen
            - 0.4 * (pronoun.sentence - mention.sentence.min(pronoun.sentence)).min(12) as f32;
        score -= 0.3 * (pronoun.paragraph - mention.paragraph.min(pronoun.paragraph)).min(6) as f32;
        let leads = self.leads(place);
        score += if leads { 1.5 } else { 0.0 };
        let reports = self.reports(place);
        score += if reports { 0.8 } else { 0.0 };
        score -=
            if mention.possessive { 0.5 } else { 0.0 } + if mention.after_preposition { 0.8 } else { 0.0 };
        score += candidate.hint + candidate.often as f32 * 0.05;
        let last = |(last, paragraph)| last == person && paragraph + 2 > pronoun.paragraph;
        let spoke = self.last.is_some_and(last);
        if weighed.spoke_last.is_none() && (spoke || reports) {
            weighed.spoke_last = Some(person);
        }
        // `“…,” says Ann Bell. Paul Lund disagrees. “…,” he says.`: whoever comes in takes over.
        let came_in = |(other, sentence): (usize, usize)| other != person && sentence > mention.sentence;
        let taken_over = weighed.introduced.is_some_and(came_in);
        score += if spoke && weighed.spoke_last == Some(person) && !taken_over { 1.6 } else { 0.0 };
        // `Bell disputes that. “…,” she says.`, but not `Bell left. She says “…”`.
        let first = self.reading.skeleton.sentence(pronoun.sentence).start;
        let behind = pronoun.first > first;
        let opens = mention.first <= self.reading.skeleton.sentence(mention.sentence).start + 1;
        let right_before = mention.sentence + 1 == pronoun.sentence && mention.paragraph == pronoun.paragraph;
        let about = right_before
            && behind
            && (leads || opens && !mention.after_preposition)
            && self.is_alone(place, pronoun);
        score += if about { ABOUT } else { 0.0 };
        if candidate.first && weighed.introduced.is_none() && !self.is_about(mention, gender) {
            weighed.introduced = Some((person, mention.sentence));
            // `For Paul Lund, a plumber, it is raw.`
            let other = self.last.is_some_and(|(last, _)| last != person);
            let alone = mention.sentence + 1 == pronoun.sentence && self.is_alone(place, pronoun);
            score += if alone && mention.after_preposition { 0.8 } else { 0.0 };
            score += if (leads || opens) && other || alone { INTRODUCED } else { 0.0 };
        }
        score
    }

    /// Whether a mention is the subject of a verb, or of a form of `be` with which its sentence opens: „Ann Bell ist müde“.
    pub(super) fn leads(&self, place: usize) -> bool {
        let (mention, skeleton) = (&self.reading.mentions[place], &self.reading.skeleton);
        let opens = mention.first <= skeleton.sentence(mention.sentence).start + 1;
        let is = skeleton.get(mention.end).is_some_and(|unit| unit.is(Tags::AUXILIARY));
        self.reading.acts[place] || opens && is && !mention.after_preposition
    }

    /// Whether nobody else is named from the sentence of a mention to a pronoun.
    pub(super) fn is_alone(&self, place: usize, pronoun: &Mention) -> bool {
        let mentions = &self.reading.mentions;
        let from = mentions.partition_point(|own| own.sentence < mentions[place].sentence);
        let mut own = mentions[from..]
            .iter()
            .enumerate()
            .take_while(|(_, own)| own.first < pronoun.first)
            .take(MOST_MENTIONS);
        own.all(|(at, own)| from + at == place || own.kind != MentionKind::Name)
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

    /// What reported last, where it is a body or a paper, or are several: `The ministry confirmed it. It said “…”`, `Officials came.
    /// They said “…”`. English only: in other languages the words have other uses.
    pub(super) fn what_spoke(&mut self, pronoun: &Mention) -> Option<usize> {
        let reading = self.reading;
        let word = pronoun.span.of(reading.text);
        let (it, they) = (word.eq_ignore_ascii_case("it"), word.eq_ignore_ascii_case("they"));
        if !it && !they || reading.skeleton.build != Build::English {
            return None;
        }
        let to = reading.cues.partition_point(|cue| cue.first < pronoun.first);
        let near = |cue: &&Cue| cue.sentence + IT_NEAR >= pronoun.sentence;
        let told = |cue: &&Cue| matches!(cue.kind, CueKind::Say | CueKind::According);
        let before = reading.cues[..to].iter().rev().take(MOST_MENTIONS).take_while(near).filter(told);
        let subjects = before.filter_map(|cue| cue.subject).map(|(subject, _)| subject);
        // A chain of pronouns is not followed: it may be as long as the text.
        let named = |subject: &usize| reading.mentions[*subject].kind != MentionKind::Pronoun;
        let subject = subjects.into_iter().find(named)?;
        let mention = &reading.mentions[subject];
        let speaks = mention.tags.any(Tags::SPEAKS.with(Tags::BODY));
        let several = mention.tags.any(Tags::PLURAL);
        let fits = if it { speaks && !mention.tags.any(Tags::ROLE) && !several } else { several };
        let near = mention.paragraph + 2 > pronoun.paragraph;
        let between = reading.mentions.iter().enumerate().skip(subject + 1).take(MOST_MENTIONS);
        let mut between = between.take_while(|(_, other)| other.first < pronoun.first);
        let acts = |(at, other): (usize, &Mention)| {
            other.tags.any(Tags::PLURAL) && other.kind != MentionKind::Pronoun && reading.acts[at]
        };
        let alone = it || !between.any(acts);
        let found =
            Some(subject).filter(|_| fits && near && alone).and_then(|subject| self.resolve(subject))?;
        self.doubt = self.doubt.max(SPOKE_DOUBT);
        Some(found)
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
