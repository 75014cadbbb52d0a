//! Verbs and their subjects in German. The finite verb stands second in a main clause and last in one that a
//! conjunction or a relative opens; before the second place stands the subject, or anything else, and then the
//! subject stands right behind the verb. Cases tell who can be one: `dem Minister` never is.

use super::super::clauses::{Places, Relation, Verb};
use super::super::lexicon::{Tags, german};
use super::super::mentions::{Mention, MentionKind};
use super::super::skeleton::{Skeleton, Unit, UnitKind};
use crate::text::{Seek, words::Lower};
use std::ops::Range;

/// How far back clauses are followed, in units and in clauses.
const REACH: usize = 60;
const MOST_CLAUSES: usize = 6;
const MOST_VERBS: usize = 16;

const GENDER: Tags = Tags::MALE.with(Tags::FEMALE);

/// The verbs of a story in order, with their subjects.
pub fn verbs(text: &str, skeleton: &Skeleton, mentions: &[Mention]) -> Vec<Verb> {
    let places = Places::new(skeleton, mentions);
    let finder = Finder { text, skeleton, mentions, places: &places };
    let mut found: Vec<Verb> = Vec::new();
    for index in 0..skeleton.units.len() {
        if let Some(verb) = finder.verb(index, &found) {
            found.push(verb);
        }
    }
    found
}

struct Finder<'a> {
    text: &'a str,
    skeleton: &'a Skeleton,
    mentions: &'a [Mention],
    places: &'a Places,
}

impl Finder<'_> {
    fn verb(&self, index: usize, before: &[Verb]) -> Option<Verb> {
        let unit = &self.skeleton.units[index];
        let opinion = self.is_opinion(index);
        let verb = unit.is_small_word() && unit.is(Tags::CUE.with(Tags::VERB)) && !self.places.covers(index);
        // „besser als befürchtet“
        let compared =
            || self.skeleton.before(index).is_some_and(|before| before.span.of(self.text) == "als");
        let verb = verb && !(self.is_participle(index) && compared());
        if !verb && !opinion {
            return None;
        }
        let clause = self.clause(index);
        let helper = self.helper(index, &clause);
        let first = helper.unwrap_or(index).min(index);
        let passive = self.is_participle(index)
            && [helper, Some(index + 1).filter(|at| clause.contains(at))]
                .into_iter()
                .flatten()
                .any(|at| self.skeleton.units[at].is(Tags::PASSIVE));
        let tags = if opinion { Tags::SAY.with(Tags::PAST) } else { unit.tags };
        let mut verb = Verb {
            first,
            main: index,
            tags,
            passive,
            subject: None,
            object: self.places.beginning(index + 1),
            sentence: unit.sentence,
        };
        let word = unit.span.of(self.text);
        // „wird Ann Bell zitiert“: who is quoted says it.
        let quotes = word.holds("zitier");
        if !passive || quotes {
            let anchor = helper.unwrap_or(index);
            let clause = if clause.contains(&anchor) { clause } else { self.clause(anchor) };
            verb.subject = self.subject(anchor, &clause, before);
            if quotes && !passive {
                // Not who quotes says it.
                let object = self.object(index, verb.subject.map(|(subject, _)| subject));
                verb.subject = object.map(|object| (object, Relation::Passive)).or(verb.subject);
            }
            if let Some((subject, _)) = verb.subject
                && self.says_it(index, subject)
            {
                verb.subject = self.place_of_words(index).map(|place| (place, Relation::Inverted));
            }
        } else {
            let speaks = |&place: &usize| {
                self.mentions[place].tags.any(Tags::SPEAKS.with(Tags::CHANNEL).with(Tags::PLURAL))
            };
            // „In den Medien wurde das ‚…‘ genannt“
            let place = || self.place_of_words(index).filter(speaks);
            let agent = self.agent(index, helper, &clause).or_else(place);
            verb.subject = agent.map(|agent| (agent, Relation::Passive));
        }
        Some(verb)
    }

    /// Who does what a passive says, before its participle: „wurde von Ann Bell gelobt“, but not „der Bericht von Ann Bell
    /// wurde gelobt“.
    fn agent(&self, participle: usize, helper: Option<usize>, clause: &Range<usize>) -> Option<usize> {
        let from = helper.filter(|&helper| helper < participle).map_or(clause.start, |helper| helper + 1);
        let noun = |unit: &Unit| unit.is_capital_word() && !unit.is(Tags::NO_NAME);
        (from..participle)
            .filter(|&at| self.skeleton.units[at].is(Tags::BY))
            .find(|&at| at == from || !self.skeleton.before(at).is_some_and(noun))
            .filter(|&by| {
                let between = self.skeleton.units.get(by..participle).unwrap_or(&[]);
                !between.iter().any(|unit| unit.is_small_word() && unit.is(Tags::VERB))
            })
            .and_then(|by| self.places.beginning(by + 1))
    }

    /// „ist der Meinung“, „war der Ansicht“.
    fn is_opinion(&self, index: usize) -> bool {
        let unit = &self.skeleton.units[index];
        let article = index.checked_sub(1).and_then(|at| self.skeleton.get(at));
        unit.capital
            && unit.is(Tags::REPORT_NOUN)
            && article.is_some_and(|article| article.span.of(self.text) == "der")
            && !self
                .skeleton
                .before(index - 1)
                .is_some_and(|before| before.is(Tags::PREPOSITION.with(Tags::ACCORDING)))
            && self.helper(index, &self.clause(index)).is_some()
    }

    /// The stretch between two marks that this unit stands in.
    fn clause(&self, index: usize) -> Range<usize> {
        let sentence = self.skeleton.sentence(self.skeleton.units[index].sentence);
        let start = (sentence.start..index)
            .rev()
            .take(REACH)
            .find(|&at| parts(self.skeleton, at))
            .map_or(sentence.start.max(index.saturating_sub(REACH)), |at| at + 1);
        let end = (index..sentence.end)
            .take(REACH)
            .find(|&at| parts(self.skeleton, at))
            .unwrap_or(sentence.end.min(index + REACH));
        start..end
    }

    /// Whether a conjunction or a relative opens the clause, so that its verb stands last; with the place of it.
    fn opener(&self, clause: &Range<usize>) -> Option<usize> {
        let first = self.skeleton.get(clause.start).filter(|_| clause.start < clause.end)?;
        let opens = |unit: &Unit| unit.is(Tags::SUBORDINATOR.with(Tags::RELATIVE)) && !unit.is(Tags::ADVERB);
        if opens(first) {
            return Some(clause.start);
        }
        let second = self.skeleton.get(clause.start + 1).filter(|_| clause.start + 1 < clause.end)?;
        (first.is(Tags::PREPOSITION) && second.is(Tags::RELATIVE)
            || first.is(Tags::CONJUNCTION.with(Tags::ADVERB)) && opens(second))
        .then_some(clause.start + 1)
    }

    /// The auxiliary that a participle or an infinitive depends on: before it in its clause, or right behind.
    fn helper(&self, index: usize, clause: &Range<usize>) -> Option<usize> {
        if self.skeleton.units[index].span.of(self.text).ends_with('e') {
            return None;
        }
        let auxiliary = |at: &usize| {
            self.skeleton.units[*at].is(Tags::AUXILIARY) && self.skeleton.units[*at].is_small_word()
        };
        let inside = (clause.start..index).rev().find(auxiliary);
        let behind = Some(index + 1).filter(|at| *at < clause.end).filter(auxiliary);
        inside.or(behind).or_else(|| {
            // „hatte der Minister, der gestern kam, gesagt“, but not „er wolle es kaufen, sagt der Minister“
            let word = |at: usize| self.skeleton.units[at].kind == UnitKind::Word;
            let last = !(index + 1..clause.end).any(word);
            let alone = clause.start == index && last && self.is_participle(index);
            let sentence = self.skeleton.sentence(self.skeleton.units[index].sentence);
            let before = (sentence.start..clause.start).rev().take(REACH);
            let main = |at: &usize| self.opener(&self.clause(*at)).is_none();
            before
                .into_iter()
                .find(|at| auxiliary(at) && main(at))
                .filter(|_| alone && self.skeleton.before(index).is_some_and(|unit| unit.is_mark(',')))
        })
    }

    /// Whether a form can be a participle: `gesagt`, `erklärt`, `geschrieben`, `mitgeteilt`.
    fn is_participle(&self, index: usize) -> bool {
        let word = self.skeleton.units[index].span.of(self.text);
        word.ends_with('t') || word.holds("ge") && word.ends_with("en")
    }

    /// Who does it, for a finite verb.
    fn subject(&self, verb: usize, clause: &Range<usize>, before: &[Verb]) -> Option<(usize, Relation)> {
        if let Some(pronoun) = self.nominative(verb + 1) {
            return Some((pronoun, Relation::Inverted));
        }
        if let Some(opener) = self.opener(clause).filter(|&opener| opener < verb) {
            // „Als Grund nannte Ann Bell …“, „Als Antwort darauf sagte sie …“: a phrase, no clause, whose verb would stand last.
            let phrase = self.is_fore(clause) && self.skeleton.units[opener].span.of(self.text) == "Als";
            let rear = self.first_subject(verb + 1..clause.end).filter(|_| phrase);
            return rear.map(|rear| (rear, Relation::Inverted)).or_else(|| self.in_clause(opener, verb));
        }
        let behind = || self.first_subject(verb + 1..clause.end).map(|found| (found, Relation::Inverted));
        let sentence = self.skeleton.units[verb].sentence;
        let inherited = || {
            let verb = before.iter().rev().take(MOST_VERBS).find(|verb| {
                verb.sentence == sentence
                    && verb
                        .subject
                        .is_some_and(|(_, how)| !matches!(how, Relation::Relative | Relation::Passive))
            });
            verb.and_then(|verb| verb.subject).map(|(subject, _)| (subject, Relation::Coordinated))
        };
        if verb == clause.start {
            let fore = self.across(clause.start);
            // „Die Versuche, das zu ändern, nannte sie …“
            let nobody = fore.is_some_and(|(fore, _)| self.weight(fore, verb) == 0);
            let rear = behind().filter(|&(rear, _)| fore.is_none() || nobody && self.weight(rear, verb) > 1);
            return rear.or(fore).or_else(inherited);
        }
        let joined = (clause.start..verb)
            .rev()
            .find(|&at| !self.skeleton.units[at].is(Tags::ADVERB.with(Tags::NEGATION)));
        // „Bell aber sagte“
        let but = |at: usize| at > clause.start && self.skeleton.units[at].span.of(self.text) == "aber";
        let joined = joined.filter(|&at| self.skeleton.units[at].is(Tags::CONJUNCTION) && !but(at));
        if let Some(joined) = joined {
            // „Ann Bell ist großer Fan davon und sagt“
            let of_auxiliary = || {
                let mut fore = clause.start..joined;
                fore.any(|at| self.skeleton.units[at].is(Tags::AUXILIARY))
                    .then(|| self.first_subject(clause.start..joined))
                    .flatten()
                    .map(|found| (found, Relation::Coordinated))
            };
            return inherited().or_else(behind).or_else(of_auxiliary);
        }
        // What stands before the verb from the last conjunction on: „… und Bell sagte“.
        let fore = self.first_subject(clause.start..verb);
        let rear = self.first_subject(verb + 1..clause.end);
        match (fore, rear) {
            (Some(fore), Some(rear))
                if self.weight(rear, verb) > self.weight(fore, verb)
                    && self.weight(fore, verb) < 2
                    && !self.is_nominative(fore) =>
            {
                Some((rear, Relation::Inverted))
            }
            (Some(fore), _) => {
                let adjacent = self.mentions[fore].end == verb;
                Some((fore, if adjacent { Relation::Adjacent } else { Relation::AcrossPhrase }))
            }
            (None, Some(rear)) => Some((rear, Relation::Inverted)),
            (None, None) => None,
        }
    }

    /// A pronoun that is nothing but a subject: „sagte er“, though „Als das Haus ihm gehört hatte sagte er“ has no comma.
    fn nominative(&self, at: usize) -> Option<usize> {
        let pronoun = self.places.beginning(at)?;
        let word = self.mentions[pronoun].span.of(self.text);
        matches!(word, "er" | "ich" | "wir").then_some(pronoun)
    }

    /// The subject of a clause whose verb stands last.
    fn in_clause(&self, opener: usize, verb: usize) -> Option<(usize, Relation)> {
        let unit = &self.skeleton.units[opener];
        let own = self.first_subject(opener + 1..verb);
        if !unit.is(Tags::RELATIVE) {
            return own.map(|own| (own, Relation::Loose));
        }
        let governed = unit.is(Tags::OBLIQUE)
            || self.skeleton.before(opener).is_some_and(|before| before.is(Tags::PREPOSITION));
        let pronoun = own.filter(|&own| {
            self.mentions[own].kind == MentionKind::Pronoun && self.mentions[own].first == opener + 1
        });
        if governed || pronoun.is_some() {
            return own.map(|own| (own, Relation::Loose));
        }
        // „…, um die Wahl zu gewinnen, die andere Seite ‚…‘ nennt“: an article.
        let article = matches!(unit.span.of(self.text), "der" | "die" | "das");
        let relative = self.places.beginning(opener).filter(|_| !article);
        let outer = self.antecedent(opener);
        outer.or(relative).map(|found| (found, Relation::Relative))
    }

    /// The mention that a relative clause belongs to: right before its comma.
    fn antecedent(&self, relative: usize) -> Option<usize> {
        let comma = relative.checked_sub(1).filter(|&at| self.skeleton.units[at].is_mark(','))?;
        let mut found = self.places.ending(comma)?;
        // „ein Sprecher des Amtes, der …“: the genitive belongs to the phrase before.
        while self.mentions[found].after_preposition && self.genitive(found) {
            found = self.places.ending(self.mentions[found].first)?;
        }
        Some(found)
    }

    /// Whether a phrase stands right behind another one: its attribute.
    fn genitive(&self, mention: usize) -> bool {
        self.places.ending(self.mentions[mention].first).is_some()
    }

    /// The subject before what is set between commas: `Ann Bell, die Chefin, sagte`; nothing where the clause
    /// begins with its verb because another clause or a quotation stands first.
    fn across(&self, start: usize) -> Option<(usize, Relation)> {
        let sentence = self.skeleton.sentence(self.skeleton.units[start].sentence);
        let mut closing = start.checked_sub(1).filter(|&at| at > sentence.start)?;
        for _ in 0..MOST_CLAUSES {
            let mark = self.skeleton.units.get(closing)?;
            if !matches!(mark.kind, UnitKind::Mark(',' | '–' | '—' | '-' | ')')) {
                return None;
            }
            let clause = self.clause(closing - 1);
            if clause.is_empty() || self.skeleton.units[closing - 1].quote().is_some() {
                return None;
            }
            let opened = self.opener(&clause).is_some();
            let finite = self.skeleton.units[clause.clone()].iter().any(|unit| {
                unit.is_small_word() && unit.is(Tags::CUE.with(Tags::VERB).with(Tags::AUXILIARY))
            });
            if !opened {
                if finite {
                    return None;
                }
                let before = clause.start.checked_sub(1).filter(|&at| at > sentence.start);
                let apposed = before.and_then(|at| self.places.ending(at)).filter(|_| !self.is_fore(&clause));
                match apposed {
                    Some(_) => {}
                    None => {
                        return self.first_subject(clause).map(|found| (found, Relation::AcrossCommas));
                    }
                }
            }
            closing = clause.start.checked_sub(1).filter(|&at| at > sentence.start)?;
        }
        None
    }

    /// Whether a clause begins the sentence.
    fn is_fore(&self, clause: &Range<usize>) -> bool {
        self.skeleton.sentence(self.skeleton.units[clause.start].sentence).start == clause.start
    }

    /// The first mention in a stretch that can be a subject.
    fn first_subject(&self, within: Range<usize>) -> Option<usize> {
        let mut at = within.start;
        while at < within.end {
            let Some(mention) = self.places.beginning(at) else {
                at += 1;
                continue;
            };
            if self.can_act(mention) {
                return Some(mention);
            }
            at = self.mentions[mention].end.max(at + 1);
        }
        None
    }

    /// Whether a mention can be a subject, by its case and place.
    fn can_act(&self, index: usize) -> bool {
        let mention = &self.mentions[index];
        // „Nach Angaben der Polizei rief Jan Bell …“
        let according = self.skeleton.before(mention.first).is_some_and(|before| before.is(Tags::ACCORDING));
        if mention.possessive || mention.after_preposition || according {
            return false;
        }
        match mention.kind {
            MentionKind::Relative => false,
            MentionKind::Pronoun => mention.tags.any(Tags::PRONOUN),
            MentionKind::Name | MentionKind::Noun => {
                let first = &self.skeleton.units[mention.first];
                let ambiguous = first.span.of(self.text).eq_ignore_ascii_case("der");
                !(first.is(Tags::OBLIQUE) || ambiguous && self.is_feminine(mention))
            }
        }
    }

    /// Whether a phrase can only be a subject: „der 1955 geborene Bell“; behind another `der` the adjective would end
    /// otherwise.
    fn is_nominative(&self, index: usize) -> bool {
        let mention = &self.mentions[index];
        let mut units = self.skeleton.units[mention.first..mention.end].iter();
        let opens = units.next().is_some_and(|first| first.span.of(self.text).eq_ignore_ascii_case("der"));
        opens && units.any(|unit| unit.is_small_word() && unit.span.of(self.text).ends_with('e'))
    }

    /// Whether the noun of a mention, or the office before a name, is feminine: „der Sprecherin“ is no subject, „der
    /// Sprecher Jan Merin“ is.
    fn is_feminine(&self, mention: &Mention) -> bool {
        let titled = mention.kind == MentionKind::Name
            && mention.head > mention.first + 1
            && self.skeleton.units[mention.head - 1].capital;
        let noun = if titled { mention.head - 1 } else { mention.end - 1 };
        let noun = &self.skeleton.units[noun];
        if noun.is(GENDER) {
            !noun.is(Tags::MALE)
        } else {
            german::is_feminine(&noun.span.of(self.text).lower())
        }
    }

    /// How likely a mention is somebody who says something.
    fn weight(&self, index: usize, verb: usize) -> u8 {
        let mention = &self.mentions[index];
        match mention.kind {
            MentionKind::Pronoun if mention.tags.any(Tags::NEUTER) => 0,
            MentionKind::Pronoun => {
                if mention.first == verb + 1 || mention.end == verb {
                    4
                } else {
                    2
                }
            }
            MentionKind::Relative => 0,
            _ if mention.tags.any(Tags::ROLE.with(Tags::TITLE).with(Tags::FIRST_NAME)) => 3,
            MentionKind::Name => 2,
            MentionKind::Noun if mention.tags.any(Tags::SPEAKS) => 1,
            MentionKind::Noun => 0,
        }
    }

    /// Whom a verb of quoting has for its object, behind it.
    fn object(&self, verb: usize, subject: Option<usize>) -> Option<usize> {
        let clause = self.clause(verb);
        (verb + 1..clause.end).filter_map(|at| self.places.beginning(at)).find(|&found| {
            let mention = &self.mentions[found];
            Some(found) != subject && !mention.after_preposition && !mention.possessive
        })
    }

    /// „heißt es“: nobody says it.
    fn says_it(&self, verb: usize, subject: usize) -> bool {
        let word = self.skeleton.units[verb].span.of(self.text);
        self.mentions[subject].tags.any(Tags::NEUTER)
            && ["hei", "hie", "gehei"].iter().any(|stem| word.starts_with(stem))
    }

    /// Where the words stand that „heißt es“ reports: „in der Erklärung“.
    fn place_of_words(&self, verb: usize) -> Option<usize> {
        let sentence = self.skeleton.sentence(self.skeleton.units[verb].sentence);
        let place = |at: usize| {
            let unit = &self.skeleton.units[at];
            let place = unit.is(Tags::PREPOSITION)
                && matches!(
                    unit.span.of(self.text).lower().as_str(),
                    "in" | "im" | "auf" | "aus" | "von" | "bei" | "beim" | "vom"
                );
            // „in einer gestern verbreiteten Erklärung“
            let phrase = || (at + 1..sentence.end.min(at + 5)).find_map(|at| self.places.beginning(at));
            // „ein Schreiben, in dem es heißt“, but not „über das Haus, von dem nicht klar ist“
            let named = |&found: &usize| match self.mentions[found].kind {
                MentionKind::Relative => unit.span.of(self.text) == "in",
                kind => kind != MentionKind::Pronoun,
            };
            // „auf Anfrage heißt es“
            let asked = |&found: &usize| {
                let noun = self.mentions[found].span.of(self.text).lower();
                ["frage", "fragen"].iter().any(|asked| noun.ends_with(asked))
            };
            place.then(phrase).flatten().filter(named).filter(|found| !asked(found))
        };
        let mut behind = verb + 1..sentence.end.min(verb + 16);
        behind.find_map(place).or_else(|| (sentence.start..verb).rev().take(16).find_map(place))
    }
}

/// Whether a unit parts clauses; what stands in brackets belongs to the clause around it, a hyphen to its word.
fn parts(skeleton: &Skeleton, at: usize) -> bool {
    let unit = &skeleton.units[at];
    match unit.kind {
        UnitKind::Mark('-') => skeleton.before(at).is_some_and(|before| before.span.end < unit.span.start),
        UnitKind::Mark(mark) => matches!(mark, ',' | ';' | ':' | '–' | '—' | '!' | '?' | '…'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::quotes::reading::Reading;
    use crate::quotes::types::Story;
    use crate::text::Offsets;

    /// The subject of a verb.
    fn subject<'a>(text: &'a str, verb: &str) -> &'a str {
        let story = Story { language: Some("de"), ..Story::from_plain_text(text) };
        let reading = Reading::new(&story, &Offsets::new(text));
        let found = reading.verbs.iter().find(|own| reading.skeleton.units[own.main].span.of(text) == verb);
        found.and_then(|verb| verb.subject).map_or("", |(index, _)| reading.mentions[index].span.of(text))
    }

    #[test]
    fn the_subject_stands_before_the_verb_or_behind_it() {
        assert_eq!(subject("Anna Vogt sagte nichts.", "sagte"), "Anna Vogt");
        assert_eq!(subject("Über Jan Merin sagte Anna Vogt nichts.", "sagte"), "Anna Vogt");
        assert_eq!(
            subject("In der Begründung kritisierten die Richter das Gesetz.", "kritisierten"),
            "die Richter"
        );
        assert_eq!(subject("Als Grund nannte ein Sprecher das Wetter.", "nannte"), "ein Sprecher");
        assert_eq!(subject("Als Antwort auf den Brief nannte Vogt das Haus.", "nannte"), "Vogt");
        assert_eq!(subject("Den Plan nannte Vogt falsch.", "nannte"), "Vogt");
    }

    #[test]
    fn a_verb_behind_a_quotation_needs_no_auxiliary_of_another_clause() {
        let text = "Wollen sie das Haus kaufen, „kostet es mehr“, erläutert Anna Vogt.";
        assert_eq!(subject(text, "erläutert"), "Anna Vogt");
        assert_eq!(subject("Er wolle das Haus kaufen, erklärt Anna Vogt.", "erklärt"), "Anna Vogt");
        assert_eq!(subject("So hatte Vogt, der das Haus kaufte, erklärt.", "erklärt"), "Vogt");
    }

    #[test]
    fn an_auxiliary_has_a_subject_that_goes_on() {
        let text = "Eine kluge Frau ist ebenfalls großer Fan von Listen und erklärt das Haus.";
        assert_eq!(subject(text, "erklärt"), "Eine kluge Frau");
    }

    #[test]
    fn what_is_set_between_commas_is_skipped() {
        assert_eq!(subject("Anna Vogt, die Chefin des Amtes, sagte nichts.", "sagte"), "Anna Vogt");
        assert_eq!(subject("Anna Vogt, die das Amt leitet, sagte nichts.", "sagte"), "Anna Vogt");
        assert_eq!(subject("Als der Regen kam, sagte Vogt nichts.", "sagte"), "Vogt");
    }

    #[test]
    fn a_subordinate_clause_has_its_own_subject() {
        assert_eq!(subject("Es heißt, dass Anna Vogt die Idee lobte.", "lobte"), "Anna Vogt");
        assert_eq!(subject("Der Minister, der die Idee lobte, ging.", "lobte"), "Der Minister");
    }

    #[test]
    fn an_article_behind_a_comma_is_no_relative() {
        let text =
            "Wer das Ergebnis einer Wahl zu ändern sucht, indem er droht, die andere Seite dumm nennt, irrt.";
        assert_eq!(subject(text, "nennt"), "");
        assert_eq!(subject("Es kam die Frau, die das Amt dumm nennt.", "nennt"), "die Frau");
    }

    #[test]
    fn prefixes_and_auxiliaries_belong_to_their_verb() {
        assert_eq!(subject("Am Montag teilte die Polizei den Fund mit.", "teilte"), "die Polizei");
        assert_eq!(subject("Vogt hatte den Plan am Montag gelobt.", "gelobt"), "Vogt");
        assert_eq!(subject("Vogt ist der Meinung, das reiche.", "Meinung"), "Vogt");
    }

    #[test]
    fn a_passive_is_done_by_whom_it_names() {
        assert_eq!(subject("Es wurde von Anna Vogt als Fehler bezeichnet.", "bezeichnet"), "Anna Vogt");
        assert_eq!(subject("Der Bericht von Anna Vogt wurde als Fehler bezeichnet.", "bezeichnet"), "");
        assert_eq!(subject("Der Auftrag war als Fehler bezeichnet worden.", "bezeichnet"), "");
    }

    #[test]
    fn a_nominative_behind_the_verb_is_its_subject() {
        assert_eq!(
            subject("Der 1955 geborene Vogt nannte Anna Bell ein Modell.", "nannte"),
            "Der 1955 geborene Vogt"
        );
        assert_eq!(subject("Als der Brief ihm gezeigt worden war sagte er nichts.", "sagte"), "er");
    }

    #[test]
    fn nobody_says_what_it_says() {
        let einladung = "„Wir kommen“, heißt es in einer gestern verschickten Einladung.";
        assert_eq!(subject(einladung, "heißt"), "verschickten Einladung");
        assert_eq!(subject("„Wir kommen“, heißt es in der Einladung.", "heißt"), "der Einladung");
        let flower = "Oft heißt es über das Kraut, von dem wenig bekannt ist: „Es wächst.“";
        assert_eq!(subject(flower, "heißt"), "");
        assert_eq!(subject("Es kam ein Brief, in dem es hieß: „Wir kommen.“", "hieß"), "dem");
    }
}
