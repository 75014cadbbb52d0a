//! Nouns that bring somebody in whom the story leaves unnamed, as the subject of a clause: `A neighbour shook his head.`, `The
//! victim’s mother wept.`, „Die Zeugin brach in Tränen aus.“ A pronoun behind them means nobody who was named before.

use super::super::clauses::{Relation, Verb};
use super::super::lexicon::{Tags, has};
use super::super::mentions::MentionKind;
use super::super::skeleton::{Build, UnitKind};
use super::Joiner;
use super::person::GENDER;
use super::unnamed::DEFINITE;
use crate::text::words::Lower;

/// Those who ask: a pronoun behind them means who answers.
const ASKERS: &str = "host interviewer journalist journaliste journalistin moderator moderatorin periodista reporter reporterin";

/// Words behind which a clause’s subject may stand.
const OPENS: Tags = Tags::CONJUNCTION.with(Tags::SUBORDINATOR).with(Tags::THAT).with(Tags::ADVERB);

/// What a noun brings in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Somebody {
    /// Somebody new: `a neighbour`, `his lawyer`.
    New,
    /// Somebody known by an office, or a name varied: „die Zeugin“, „der Präsident“.
    Definite,
}

impl Joiner<'_, '_> {
    /// Whom a mention brings in, if it is such a noun. In English a definite one nearly always varies a name: `the senator`.
    pub(super) fn somebody(&self, place: usize) -> Option<Somebody> {
        let (mention, skeleton) = (&self.reading.mentions[place], &self.reading.skeleton);
        if mention.kind != MentionKind::Noun
            || !self.leads(place)
            || mention.tags.any(Tags::PLURAL)
            || mention.possessive
            || mention.after_preposition
            || mention.end < mention.first + 2
            || !skeleton.units[mention.end - 1].is(Tags::ROLE.with(GENDER))
        {
            return None;
        }
        let units = &skeleton.units[mention.first..mention.end];
        let owned = units.iter().any(|unit| unit.kind == UnitKind::Possessive);
        let definite = has(DEFINITE, &units[0].span.of(self.reading.text).lower()) && !owned;
        let opened = units[0].is(Tags::DETERMINER.with(Tags::POSSESSIVE));
        let asks = has(ASKERS, &skeleton.units[mention.end - 1].span.of(self.reading.text).lower());
        let skipped = definite && skeleton.build == Build::English;
        (opened && !skipped && !asks && self.is_subject(place)).then_some(if definite {
            Somebody::Definite
        } else {
            Somebody::New
        })
    }

    /// Whether this mention is a subject, of a verb of its sentence or where no verb is known: and no verb's object.
    fn is_subject(&self, place: usize) -> bool {
        let english = self.reading.skeleton.build == Build::English;
        let sentence = self.reading.mentions[place].sentence;
        let from = self.reading.verbs.partition_point(|verb| verb.sentence < sentence);
        let verbs = || self.reading.verbs[from..].iter().take_while(|verb| verb.sentence == sentence);
        // `a major issue`: no verb of one person.
        let told = Tags::PAST.with(Tags::PRESENT).with(Tags::ING);
        let is_one = |verb: &Verb| {
            !english || verb.first < verb.main || verb.tags.any(told) || !verb.tags.any(Tags::BASE)
        };
        // „Seine Nachfolgerin heißt Anna Roth.“
        let is_name = |verb: &Verb| {
            verb.object.is_some_and(|object| self.reading.mentions[object].kind == MentionKind::Name)
        };
        // Not `He followed his client and left.`
        let before = self.reading.skeleton.before(self.reading.mentions[place].first);
        let leads = before
            .is_none_or(|unit| unit.sentence < sentence || unit.kind != UnitKind::Word || unit.is(OPENS));
        let does = |verb: &Verb| {
            let near = |relation| match relation {
                Relation::Adjacent | Relation::AcrossPhrase | Relation::AcrossCommas => leads,
                Relation::Inverted => !english || verb.tags.any(Tags::SAY),
                _ => false,
            };
            let subject = verb.subject.is_some_and(|(subject, relation)| subject == place && near(relation));
            subject && is_one(verb) && !is_name(verb)
        };
        // „Die Zeugin war bleich.“
        let is = !self.reading.acts[place];
        (is || verbs().any(does))
            && !verbs().any(|verb| {
                verb.object == Some(place) && verb.subject.is_none_or(|(subject, _)| subject != place)
            })
    }
}
