//! When the weights are not to be trusted, however sure they are: they were fitted on newspapers, whose sources speak.
//! Pages are full of sentences whose subject does not, and a name that nobody checked is worse than none.

use super::clauses::Relation;
use super::cues::{Cue, CueKind};
use super::denied::is_denied;
use super::features::Situation;
use super::lexicon::Tags;
use super::mentions::{Mention, MentionKind};
use super::reading::Reading;

/// A source that the weights chose, and the cue beside it.
pub struct Chosen<'a> {
    reading: &'a Reading<'a>,
    mention: &'a Mention,
    cue: Option<&'a Cue>,
    /// The cue's subject is the chosen mention, found so.
    own: Option<Relation>,
    /// The unit of the quotation.
    unit: usize,
    /// How many units stand between the cue and the quotation.
    distance: usize,
    /// How many words are quoted.
    words: usize,
}

/// A reason to call the chances even.
pub struct Doubt {
    /// What it rests on.
    pub reason: &'static str,
    holds: fn(&Chosen<'_>) -> bool,
}

/// All doubts. Each strikes where the weights are right too seldom even among newspapers, where they are at their best:
/// `weights/MODEL.md` has how often.
pub const DOUBTS: &[Doubt] = &[
    Doubt {
        reason: "a thing that no table knows as one that speaks, and no verb of speech",
        holds: |at| at.is_plain() && !at.is_said(),
    },
    Doubt {
        reason: "a thing that no table knows as one that speaks, and the verb may have another subject",
        holds: |at| {
            let near = [Relation::Adjacent, Relation::Inverted, Relation::AcrossCommas, Relation::Relative];
            at.is_plain() && !at.own.is_some_and(|relation| near.contains(&relation))
        },
    },
    Doubt {
        reason: "a few words, and no verb that reports or one that seldom does",
        holds: |at| at.is_weak() && at.words <= 3,
    },
    Doubt {
        reason: "a few words beside a name, and nothing that reports",
        holds: |at| at.mention.kind == MentionKind::Name && at.cue.is_none() && at.words <= 5,
    },
    Doubt {
        reason: "a word whose only capital is that of its sentence",
        holds: |at| at.begins_only() && !at.speaks(),
    },
    Doubt {
        reason: "a name, and a verb that seldom reports and has another subject",
        holds: |at| {
            at.mention.kind == MentionKind::Name && at.is_weak() && at.cue.is_some() && at.own.is_none()
        },
    },
    Doubt {
        reason: "the cue stands far away and has another subject",
        holds: |at| at.distance > FAR && at.own.is_none(),
    },
    Doubt {
        reason: "what somebody is said not to have said",
        holds: |at| at.cue.is_some_and(|cue| is_denied(at.reading, cue, at.unit)),
    },
    Doubt {
        reason: "what is said of somebody in the passive, and nobody who says it",
        holds: |at| at.is_patient(),
    },
    Doubt { reason: "what reaches somebody", holds: |at| super::received::is_received(at.reading, at.unit) },
];

/// From so many units on a cue is far: more than two sentences.
const FAR: usize = 60;

/// The first reason to doubt a mention as the source, and a cue beside it, that the weights chose for a quotation.
pub fn doubt<'a>(
    reading: &'a Reading<'a>,
    at: &Situation<'_>,
    mention: usize,
    cue: Option<usize>,
) -> Option<&'static Doubt> {
    let cue = cue.and_then(|cue| reading.cues.get(cue));
    let subject = cue.and_then(|cue| cue.subject).filter(|(subject, _)| *subject == mention);
    let chosen = Chosen {
        reading,
        mention: reading.mentions.get(mention)?,
        cue,
        own: subject.map(|(_, relation)| relation),
        unit: at.unit,
        distance: cue.map_or(0, |cue| cue.first.abs_diff(at.unit)),
        words: crate::text::words::count(reading.inner(at.quote)),
    };
    DOUBTS.iter().find(|doubt| (doubt.holds)(&chosen))
}

impl Chosen<'_> {
    /// A noun that is no person's, body's or document's.
    fn is_plain(&self) -> bool {
        let speaks = [Tags::ROLE, Tags::SPEAKS, Tags::BODY, Tags::PLACE, Tags::MALE, Tags::FEMALE];
        self.mention.kind == MentionKind::Noun && !speaks.iter().any(|tags| self.mention.tags.any(*tags))
    }

    fn is_said(&self) -> bool {
        self.cue.is_some_and(|cue| matches!(cue.kind, CueKind::Say | CueKind::According))
    }

    fn is_weak(&self) -> bool {
        let says = |cue: &Cue| self.reading.skeleton.units[cue.first].is(Tags::SAY.with(Tags::CALL));
        self.cue.is_none_or(|cue| match cue.kind {
            CueKind::Weak => true,
            // `works by using “nodes”`, not `calling it “a trap”`
            CueKind::Participle => !says(cue),
            _ => false,
        })
    }

    /// Its own verb of speech, in a form that a name can have: `Bell says`, not the note of `Side note`.
    fn speaks(&self) -> bool {
        let Some(cue) = self.cue.filter(|cue| matches!(cue.kind, CueKind::Say | CueKind::Call)) else {
            return false;
        };
        let finite = Tags::PAST.with(Tags::PRESENT);
        // Not `Look for items labeled “…”`.
        self.own.is_some_and(|relation| !matches!(relation, Relation::Loose | Relation::AcrossPhrase))
            && self.reading.skeleton.get(cue.first).is_some_and(|unit| unit.is(finite))
    }

    /// `Ann Bell was called “…”`: not by herself, and nobody says by whom. German subjects are found by who acts.
    fn is_patient(&self) -> bool {
        let Some(cue) = self.cue else { return false };
        let verbs = &self.reading.verbs;
        let verb = verbs.get(verbs.partition_point(|verb| verb.main < cue.first));
        let done = cue.subject.is_some_and(|(_, relation)| relation == Relation::Passive);
        verb.is_some_and(|verb| verb.main == cue.first && verb.passive) && !done
    }

    /// “Imagine making …”, “Side note: …”: taken for a name because it begins a sentence, and never a name elsewhere.
    fn begins_only(&self) -> bool {
        let known = [Tags::ROLE, Tags::SPEAKS, Tags::BODY, Tags::PLACE, Tags::TITLE, Tags::FIRST_NAME];
        let words = self.mention.span.of(self.reading.text);
        let named = |words: &str| self.reading.counts.get(words).is_some_and(|count| count.established);
        self.mention.kind == MentionKind::Name
            && !self.reading.skeleton.nouns_are_capital
            && self.mention.end - self.mention.first == 1
            && !known.iter().any(|tags| self.mention.tags.any(*tags))
            && !named(words)
    }
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Decided, Story, attribute};

    /// The reason to doubt each attribution of a text.
    fn doubts(text: &str) -> Vec<Option<&'static str>> {
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        let reason = |decided| if let Decided::Doubted(reason) = decided { Some(reason) } else { None };
        found.quotes.iter().map(|quote| reason(quote.decided)).collect()
    }

    #[test]
    fn what_does_not_speak_is_no_source_without_a_verb_of_speech() {
        let text = "Viewers get the ease of clicking “add to basket” in a moment, and the electronic viewfinder gives \
            a “through the lens” view that many have praised as a thing apart.";
        assert!(doubts(text).iter().all(Option::is_some), "{:?}", doubts(text));
    }

    #[test]
    fn a_name_that_speaks_is_trusted_though_it_only_begins_its_sentence() {
        assert_eq!(doubts("Bell said the bridge was “a wreck.”"), [None]);
    }

    #[test]
    fn nobody_says_what_is_said_of_them() {
        let reason = "what is said of somebody in the passive, and nobody who says it";
        for text in
            ["Ann Bell was described as “crooked.”", "Ann Bell has been called “a disaster in waiting.”"]
        {
            assert_eq!(doubts(text), [Some(reason)], "{text}");
        }
        assert_eq!(doubts("Ann Bell was called “a disaster” by Paul Lund.")[0], None);
    }

    #[test]
    fn an_order_at_the_head_of_a_sentence_is_nobody() {
        let text = "Look for items labeled “post-consumer” in the shop.";
        assert_eq!(doubts(text), [Some("a word whose only capital is that of its sentence")]);
    }

    #[test]
    fn a_word_that_only_begins_its_sentence_is_no_name() {
        for before in ["", "The engine is new. "] {
            let text =
                format!("{before}Imagine making the sound of the engine “calm as a whisper” for the night.");
            assert_eq!(doubts(&text), [Some("a word whose only capital is that of its sentence")]);
        }
    }
}
