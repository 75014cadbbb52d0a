//! Sources by rule: where the grammar of a report names who speaks, nothing needs weighing. What no rule knows is left to
//! the weights, in the languages that they were not fitted on with more doubt.
//!
//! In all languages first what is reported by another than who tells it (`retold.rs`), what has no verb of its own
//! (`gapped.rs`) and what a noun announces (`announced.rs`). In English, whose weights have seen no words without marks, the
//! name above what is set apart. In languages that the weights were not fitted on:
//!
//! 1. Behind the quotation: `…“, sagte Ann Bell`, `…», según el sindicato`; what holds it, « …, lit-on dans le rapport »
//!    (`read_in.rs`).
//! 2. Before a colon: `Ann Bell betonte gestern: „…`; `Ann Bell: „…`.
//! 3. Around it in its sentence: `Ann Bell nannte das „…“`, `…, die Ann Bell „…“ nannte`, `das sei „…“, sagte Ann Bell`.
//! 4. In Turkish, at the head of its sentence, the verb behind the quotation: `Bakan Kaya, “…” dedi`.
//! 5. Without a subject in languages that leave it out (`dropped.rs`): `«…», dijo.`
//! 6. In German by a clause of its own, `Wie Ann Bell erklärte, sei das „…“`.
//! 7. Nowhere in its sentence: who spoke in the sentences before goes on, `Die Lage sei „ernst“`.

use super::clauses::Relation;
use super::cues::{Cue, CueKind};
use super::denied::is_denied;
use super::features::Situation;
use super::lexicon::{Language, Tags, german, has, marks::Style};
use super::mentions::{Mention, MentionKind};
use super::reading::Reading;
use super::rule::{Report, Rule};
use super::skeleton::{Unit, UnitKind};
use super::speakers::gender_of;
use crate::text::words::Lower;
use std::ops::Range;

/// How many cues of a sentence and how many sentences before it are looked at.
const MOST_CUES: usize = 64;
const SENTENCES: usize = 4;

/// How many phrases, each behind a preposition, may part who speaks from a colon.
const PHRASES: usize = 3;

/// The report of a quotation, where a rule knows it: of an office and the name that is set behind it, the name;
/// sure only where the words can be somebody who speaks, in a language that a table knows.
pub fn report(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let found = super::nested::report(reading, at)
        .or_else(|| super::retold::report(reading, at))
        .or_else(|| super::gapped::report(reading, at))
        .or_else(|| super::announced::report(reading, at))
        .or_else(|| by_place(reading, at))?;
    let mention = named_behind(reading, found.mention).unwrap_or(found.mention);
    let denied = found.cue.is_some_and(|cue| is_denied(reading, &reading.cues[cue], at.unit));
    let says = found.cue.is_some_and(|cue| is_said(reading, &reading.cues[cue], mention, found.rule));
    // In its own sentence a noun beside the verb may be what is shown: „Die Aufnahmen verdeutlichen, wie ‚…‘“.
    let goes_on =
        found.cue.is_none() || found.rule == Rule::Colon || found.confidence() <= Rule::GoesOn.confidence();
    let can_speak = says || can_speak(reading, mention) || goes_on && has_said(reading, mention);
    let received = super::received::is_received(reading, at.unit);
    let sure = can_speak && !received && reading.lexicon.language != Language::Other && !denied;
    Some(Report { mention, is_doubtful: found.is_doubtful || !sure, ..found })
}

/// „…“, schmunzelt der neue Landesmeister: whether a verb of speech has this noun for its subject, right behind it, in German
/// before a colon too; what says something can speak, whether a table knows it or not.
fn is_said(reading: &Reading<'_>, cue: &Cue, mention: usize, rule: Rule) -> bool {
    let skeleton = &reading.skeleton;
    let own = &reading.mentions[mention];
    let opened = skeleton.units[own.first].is(Tags::DETERMINER) && own.end > own.first + 1;
    // „die 27- jährige“, „der Kommunikations- und Konfliktexperte“
    let last = &skeleton.units[own.end - 1];
    let whole = last.kind == UnitKind::Word
        && (last.capital || !skeleton.nouns_are_capital)
        && skeleton.get(own.end).is_none_or(|next| !next.is_mark('-'));
    // «retomar el pulso»
    let finite = skeleton.nouns_are_capital || !cue.span.of(reading.text).ends_with('r');
    let near = match rule {
        Rule::Beside => own.first == cue.end || skeleton.nouns_are_capital,
        Rule::Colon => skeleton.nouns_are_capital,
        _ => false,
    };
    // „…“, so der Zehntplatzierte, but not „so die These“
    let person = || {
        let noun = skeleton.units[own.end - 1].span.of(reading.text);
        skeleton.nouns_are_capital && (german::is_agent(noun) || german::is_adjectival(noun))
    };
    // „Das Motto lautet: ‚…‘“, but „‚…‘, heißt es in den Thesen“
    let is_named = !own.after_preposition && has(NAMING, cue.span.of(reading.text));
    let told = cue.kind == CueKind::Say && !is_named || cue.kind == CueKind::According && person();
    own.kind == MentionKind::Noun
        && told
        && cue.subject.is_some_and(|(subject, relation)| {
            subject == mention && matches!(relation, Relation::Inverted | Relation::Adjacent)
        })
        && opened
        && whole
        && finite
        && near
}

/// „…“, kritisieren die Blauen. „…“: whether a noun is the subject of a verb of speech beside it, whatever that one reports.
fn has_said(reading: &Reading<'_>, mention: usize) -> bool {
    let own = &reading.mentions[mention];
    let near = own.first.saturating_sub(SAID_AWAY)..own.end + SAID_AWAY;
    reading.skeleton.nouns_are_capital
        && cues_in(reading, &near).any(|(_, cue)| is_said(reading, cue, mention, Rule::Beside))
}

/// German verbs of speech whose subject is the words themselves.
const NAMING: &str = "lautet lautete lauteten heißt hieß hießen";

/// How far from a noun its verb of speech is looked for, in units.
const SAID_AWAY: usize = 8;

/// The name behind an office, `die Leiterin des Amtes, Ann Bell,`, or behind nothing but a pronoun, »lyder det fra Ann Bell«.
fn named_behind(reading: &Reading<'_>, office: usize) -> Option<usize> {
    let mention = &reading.mentions[office];
    if mention.kind == MentionKind::Pronoun && mention.tags.any(Tags::NEUTER) {
        let next = reading.mentions.get(office + 1)?;
        let joined = next.after_preposition && next.first == mention.end + 1;
        let is_full = next.kind == MentionKind::Name && next.end > next.head + 1;
        return (joined && is_full).then_some(office + 1);
    }
    let skeleton = &reading.skeleton;
    let role = mention.tags.any(Tags::ROLE);
    // « Le rapporteur, Ann Bell, a salué »; not « …, et la joueuse, Ann Bell, »
    let alone = skeleton.before(mention.first).is_none_or(|before| !before.is(Tags::CONJUNCTION));
    let noun = skeleton.names_end_phrases
        && mention.kind == MentionKind::Noun
        && !mention.tags.any(Tags::PLURAL.with(Tags::BODY))
        && skeleton.units[mention.first].is(Tags::DETERMINER)
        && alone;
    if !role && !noun || mention.kind == MentionKind::Name && mention.end > mention.head + 1 {
        return None;
    }
    let mut end = mention.end;
    for (index, next) in reading.mentions.iter().enumerate().skip(office + 1).take(5) {
        let gap = skeleton.units.get(end..next.first)?;
        let inner = next.after_preposition && gap.iter().all(|unit| unit.is(Tags::PREPOSITION));
        let apposed = gap.len() == 1 && gap[0].is_mark(',') && next.sentence == mention.sentence;
        // „die Vorsitzende und Kanzlerkandidatin Ann Bell“
        let both = gap.len() == 1 && gap[0].is(Tags::CONJUNCTION) && next.head > next.first;
        let office =
            skeleton.units[next.first].is(Tags::ROLE) && !skeleton.units[next.first].is(Tags::DETERMINER);
        if both && office && next.kind == MentionKind::Name && next.sentence == mention.sentence {
            return Some(index);
        }
        if apposed {
            let person =
                next.kind == MentionKind::Name && (next.end - next.head > 1 || next.tags.any(Tags::ROLE));
            // « Selon la juge, Ann Bell a … »: she is accused.
            let closed = skeleton.get(next.end).is_none_or(|unit| {
                unit.sentence != next.sentence || unit.kind != UnitKind::Word && unit.quote().is_none()
            });
            let titled = role && mention.tags.any(Tags::TITLE);
            return (person && closed && (titled || agrees(reading, mention, next))).then_some(index);
        }
        // « Le mari de la victime, Ann Bell, »: she is the victim.
        if !inner || !role && next.kind != MentionKind::Name {
            return None;
        }
        end = next.end;
    }
    None
}

/// Whether an article is not of the other gender than a name: not « Le mari, Ann Bell, ».
fn agrees(reading: &Reading<'_>, noun: &Mention, name: &Mention) -> bool {
    let gender = gender_of(&reading.skeleton.units[noun.first].span.of(reading.text).lower());
    let known = name.tags.only(Tags::MALE.with(Tags::FEMALE));
    gender == Tags::NONE || known == Tags::NONE || known.any(gender)
}

/// Whether a mention can be somebody who speaks: a pronoun, an office, a body, a document, a name that is more than
/// one unknown word with a capital.
pub(super) fn can_speak(reading: &Reading<'_>, index: usize) -> bool {
    let mention = &reading.mentions[index];
    let known = Tags::ROLE
        .with(Tags::SPEAKS)
        .with(Tags::REPORT_NOUN)
        .with(Tags::CHANNEL)
        .with(Tags::BODY)
        .with(Tags::FIRST_NAME)
        .with(Tags::PLACE);
    match mention.kind {
        MentionKind::Pronoun | MentionKind::Relative => true,
        _ if mention.tags.any(known) => true,
        // Without capitals a name is no more than the words behind an office.
        MentionKind::Noun => {
            // „der 1955 geborene Bell“
            let last = reading.skeleton.units[mention.end - 1].span.of(reading.text);
            let named = reading.skeleton.nouns_are_capital
                && mention.end > mention.first + 2
                && reading.counts.get(last).is_some_and(|count| count.established);
            reading.lexicon.language == Language::Arabic && reading.skeleton.units[mention.first].is(known)
                || named
        }
        MentionKind::Name => {
            let again = reading.count_of(index).names > 1;
            !reading.skeleton.nouns_are_capital
                || mention.end - mention.head > 1
                || mention.head > mention.first
                || again
        }
    }
}

/// By the rules, the most certain first.
fn by_place(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let language = reading.lexicon.language;
    if language == Language::English {
        return above(reading, at);
    }
    if language.is_unspaced() {
        return None;
    }
    super::read_in::report(reading, at)
        .or_else(|| beside(reading, at))
        .or_else(|| verb_last(reading, at))
        .or_else(|| super::said_so::report(reading, at))
        .or_else(|| super::dropped::report(reading, at))
        .or_else(|| as_told(reading, at))
        .or_else(|| in_brackets(reading, at))
        .or_else(|| before_colon(reading, at))
        .or_else(|| in_sentence(reading, at))
        .or_else(|| carried(reading, at))
}

/// The cues whose first unit lies in a stretch.
fn cues_in<'r>(
    reading: &'r Reading<'_>,
    units: &Range<usize>,
) -> impl DoubleEndedIterator<Item = (usize, &'r Cue)> {
    let from = reading.cues.partition_point(|cue| cue.first < units.start);
    let to = reading.cues.partition_point(|cue| cue.first < units.end);
    reading.cues.iter().enumerate().take(to).skip(from)
}

/// What a cue at this place says of a quotation: its subject.
fn by(reading: &Reading<'_>, cue: (usize, &Cue), rule: Rule) -> Option<Report> {
    let (index, cue) = cue;
    let (mention, relation) = cue.subject?;
    // The nearest mention, as nothing better was found; in German it is the subject of a subordinate clause.
    let is_doubtful = relation == Relation::Loose && !reading.skeleton.nouns_are_capital;
    // „Es drohe …“: nobody.
    (!reading.mentions[mention].tags.any(Tags::NEUTER))
        .then_some(Report { is_doubtful, ..rule.says(mention, Some(index)) })
}

/// A verb or an adverbial right behind, parted by a comma or a dash at most, with who speaks behind it.
fn beside(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let paragraph = skeleton.units[at.unit].paragraph;
    let mut from = at.unit + 1;
    let parting = |place: usize| {
        skeleton.get(place).is_some_and(|unit| {
            unit.paragraph == paragraph
                && matches!(unit.kind, UnitKind::Mark(',' | '،' | '–' | '—' | '-' | '.' | ')'))
        })
    };
    while from < at.unit + 3 && parting(from) {
        from += 1;
    }
    let parted = from > at.unit + 1;
    let (index, cue) = cues_in(reading, &(from..from + 4)).next()?;
    let between = skeleton.units.get(from..cue.first)?;
    let (mention, relation) = cue.subject?;
    // „…“, wird Ann Bell zitiert
    let own = |unit: &Unit| {
        let mention = &reading.mentions[mention];
        mention.span.start <= unit.span.start && unit.span.end <= mention.span.end
    };
    let clear = cue.sentence == skeleton.units[at.unit].sentence
        && between.first().is_none_or(Unit::is_small_word)
        && between.iter().all(|unit| unit.is_small_word() || own(unit));
    let inverted = matches!(relation, Relation::Inverted | Relation::Adjacent | Relation::Passive)
        && reading.mentions[mention].first > at.unit;
    let small = skeleton.units[cue.first].is_small_word();
    let told = match cue.kind {
        CueKind::Say | CueKind::According => true,
        CueKind::Call | CueKind::Weak => parted,
        CueKind::Noun | CueKind::Participle => false,
    };
    (clear && small && told && inverted).then_some(Rule::Beside.says(mention, Some(index)))
}

/// Turkish: who opens the sentence, the quotation, the verb: `Bakan Kaya, “…” dedi`.
fn verb_last(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    if reading.lexicon.language != Language::Turkish {
        return None;
    }
    let (index, cue) = cues_in(reading, &(at.unit + 1..at.unit + 4)).next()?;
    let sentence = reading.skeleton.units[at.unit].sentence;
    let start = reading.skeleton.sentence(sentence).start;
    let mention = reading.mentions.partition_point(|mention| mention.first < start);
    let opener = reading.mentions.get(mention).filter(|opener| opener.end <= at.unit)?;
    let is_full = opener.kind == MentionKind::Name && opener.end > opener.head + 1;
    let known = Tags::ROLE.with(Tags::SPEAKS).with(Tags::FIRST_NAME);
    let joined = reading.skeleton.get(opener.end).is_some_and(|next| next.is(Tags::CONJUNCTION));
    let speaks = (is_full || opener.tags.any(known)) && !joined;
    (cue.kind == CueKind::Say && cue.sentence == sentence && speaks && !opener.possessive)
        .then_some(Rule::VerbLast.says(mention, Some(index)))
}

/// German: „Wie Ann Bell gestern erklärte, ist das „…““, „…“, wie sie sagte.
fn as_told(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    if !skeleton.nouns_are_capital {
        return None;
    }
    let sentence = skeleton.sentence(skeleton.units[at.unit].sentence);
    let near =
        sentence.start.max(at.unit.saturating_sub(CLAUSE_AWAY))..sentence.end.min(at.unit + CLAUSE_AWAY);
    let opens = |&place: &usize| {
        let first = place == sentence.start || skeleton.units[place - 1].is_mark(',');
        first && matches!(skeleton.units[place].span.of(reading.text), "Wie" | "wie")
    };
    let opener = near.filter(opens).min_by_key(|place| place.abs_diff(at.unit))?;
    let parts =
        |&place: &usize| skeleton.units[place].is_mark(',') || skeleton.units[place].quote().is_some();
    let end = (opener + 1..sentence.end).find(parts).unwrap_or(sentence.end);
    let said = |(_, cue): &(usize, &Cue)| cue.kind == CueKind::Say;
    let cue = cues_in(reading, &(opener..end)).rev().find(said)?;
    let (mention, _) = cue.1.subject?;
    // „wie es in dem Bericht heißt“ has its own place.
    let own = reading.mentions[mention].first > opener && !reading.mentions[mention].tags.any(Tags::NEUTER);
    // „Ann Bell nannte den Wind „schön“, wie sie sagte“: she means whom the sentence is about, if anybody.
    let pronoun = reading.mentions[mention].kind == MentionKind::Pronoun;
    let place = |unit: usize| reading.verbs.partition_point(|verb| verb.main < unit);
    let verbs = reading.verbs.get(place(sentence.start)..place(opener)).unwrap_or(&[]);
    let about = verbs.iter().take(MOST_CUES).filter_map(|verb| verb.subject).map(|(subject, _)| subject);
    let mut about = about.filter(|&subject| reading.mentions[subject].kind == MentionKind::Name && pronoun);
    let mention = about.next().unwrap_or(mention);
    let rule = if pronoun { Rule::AsTheyTold } else { Rule::AsTold };
    own.then_some(rule.says(mention, Some(cue.0)))
}

/// How far from a quotation such a clause is looked for, in units.
const CLAUSE_AWAY: usize = 40;

/// Alone in brackets behind who speaks: `Ann Bell (“…”)`.
fn in_brackets(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let open = at.unit.checked_sub(1).filter(|&before| skeleton.units[before].is_mark('('))?;
    let closed = skeleton.get(at.unit + 1).is_some_and(|unit| unit.is_mark(')'));
    let mention = super::cues::ending(&reading.mentions, open).filter(|_| closed)?;
    let speaks = reading.mentions[mention].tags.any(Tags::ROLE.with(Tags::TITLE).with(Tags::FIRST_NAME));
    speaks.then_some(Rule::InBrackets.says(mention, None))
}

/// `As Ann Bell put it:` with the words set apart below it, without marks.
fn above(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let set_apart = reading.pairs[at.quote].style == Style::Unmarked;
    let found = set_apart.then(|| before_colon(reading, at)).flatten()?;
    let named = reading.mentions[found.mention].kind == MentionKind::Name;
    (named && found.cue.is_some()).then_some(found)
}

/// The clause before a colon: its verb's subject, or who stands there alone.
fn before_colon(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let colon = at.unit.checked_sub(1).filter(|&before| skeleton.units[before].is_mark(':'))?;
    let sentence = skeleton.units[colon].sentence;
    let quoted = |place: &usize| skeleton.units[*place].quote().is_some();
    let start = skeleton.sentence(sentence).start;
    let start = (start..colon).rev().find(quoted).map_or(start, |quote| quote + 1);
    let main = |(_, cue): &(usize, &Cue)| {
        let last = cue.end + 2 > colon;
        cue.kind != CueKind::Noun
            && cue.subject.is_some_and(|(_, relation)| {
                last || !matches!(relation, Relation::Relative | Relation::Loose)
            })
    };
    let before = start..colon;
    let mut cues = cues_in(reading, &before).rev().filter(main);
    let last = cues.next();
    // „sagte die Kanzlerin Teilnehmern zufolge: ‚…‘“
    let told = last.filter(|(_, last)| last.kind == CueKind::According && last.end == colon);
    let said = told.and_then(|_| cues.next()).filter(|(_, cue)| cue.kind == CueKind::Say);
    if let Some(cue) = said.or(last) {
        return by(reading, cue, Rule::Colon);
    }
    let place = |unit: usize| reading.verbs.partition_point(|verb| verb.main < unit);
    let verbs = reading.verbs.get(place(start)..place(colon)).unwrap_or(&[]);
    if !verbs.is_empty() {
        let human = |&(mention, relation): &(usize, Relation)| {
            let mention = &reading.mentions[mention];
            !matches!(relation, Relation::Relative | Relation::Loose)
                && (mention.kind == MentionKind::Name
                    || mention.tags.any(Tags::ROLE.with(Tags::MALE).with(Tags::FEMALE)))
        };
        let mut subjects = verbs.iter().rev().take(MOST_CUES).filter_map(|verb| verb.subject);
        let (mention, _) = subjects.find(human)?;
        return Some(Rule::BeforeColon.says(mention, None));
    }
    let mut end = (start..colon).rev().find(|&place| !skeleton.units[place].is(Tags::ADVERB))? + 1;
    // „Ann Bell ist ebenfalls begeistert: ‚…‘“
    let is = skeleton.nouns_are_capital
        && end < colon
        && has("ist war sind waren", skeleton.units[end - 1].span.of(reading.text));
    end -= usize::from(is);
    let mut mention = super::cues::ending(&reading.mentions, end)?;
    // „Woordvoerder Els Peeters van de politie: …“: she, not the police.
    for _ in 0..PHRASES {
        let own = &reading.mentions[mention];
        let joint = own.first.checked_sub(1).filter(|_| own.after_preposition);
        let Some(before) = joint.and_then(|joint| super::cues::ending(&reading.mentions, joint)) else {
            break;
        };
        mention = before;
    }
    let stepped = reading.mentions[mention].end < end;
    let opens = reading.mentions[mention].first == start;
    let alone = reading.mentions[mention].first >= start
        && !reading.mentions[mention].after_preposition
        && (opens || !stepped);
    // `Il caso Ann Bell: «…»` is about her.
    let about = reading.mentions[mention].head > reading.mentions[mention].first
        && !reading.mentions[mention].tags.any(Tags::ROLE.with(Tags::TITLE));
    // « Inondations : “…” »: what it is about, unless it is known as somebody or named again.
    let own = &reading.mentions[mention];
    let speaks = Tags::ROLE.with(Tags::TITLE).with(Tags::FIRST_NAME).with(Tags::SPEAKS).with(Tags::BODY);
    let again = reading.count_of(mention).names > 1;
    let known =
        own.tags.any(speaks) || own.kind == MentionKind::Pronoun || again && !own.tags.any(Tags::PLACE);
    let rule = if about || !known { Rule::Topic } else { Rule::Label };
    alone.then_some(rule.says(mention, None))
}

/// A verb of its sentence, or an adverbial where there is no verb.
fn in_sentence(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let told =
        |cue: &Cue| matches!(cue.kind, CueKind::Say | CueKind::Call | CueKind::Weak | CueKind::Participle);
    let [before, behind] = at.around;
    // „…, die Ann Bell ‚…‘ nannte“
    let last = behind.filter(|behind| {
        let cue = &reading.cues[behind.cue];
        behind.distance <= 1
            && told(cue)
            && !skeleton.units[at.unit + 1].is_mark(',')
            && cue.subject.is_some_and(|(mention, _)| reading.mentions[mention].first < at.unit)
    });
    if let Some(last) = last {
        return by(reading, (last.cue, &reading.cues[last.cue]), Rule::Clause);
    }
    let sentence = skeleton.sentence(skeleton.units[at.unit].sentence);
    let verb = before.map(|before| (before.cue, &reading.cues[before.cue])).filter(|(_, cue)| told(cue));
    // „Die Lage sei ‚ernst‘ gewesen, sagte Ann Bell“
    let tail = behind.map(|behind| (behind.cue, &reading.cues[behind.cue])).filter(|(_, cue)| {
        // „…, hat Ann Bell dem Anzeiger erzählt“
        let verb = reading.verbs.partition_point(|verb| verb.main < cue.first);
        let verb = reading.verbs.get(verb).filter(|verb| verb.main == cue.first);
        let first = verb.map_or(cue.first, |verb| verb.first);
        told(cue)
            && cue.subject.is_some_and(|(_, relation)| relation == Relation::Inverted)
            && skeleton.before(first).is_some_and(|before| before.is_mark(',') || before.is(Tags::ADVERB))
    });
    let phrase = || {
        let mut all = cues_in(reading, &sentence);
        all.by_ref().take(MOST_CUES).find(|(_, cue)| cue.kind == CueKind::According)
    };
    // Whether nothing parts the verb from the quotation.
    let own = |cue: &Cue| {
        let between = skeleton.units.get(cue.end..at.unit).unwrap_or(&[]);
        !between
            .iter()
            .any(|unit| matches!(unit.kind, UnitKind::Mark(',' | ';' | '–' | '—')) || unit.quote().is_some())
    };
    let rule = if verb.is_some_and(|(_, cue)| own(cue)) { Rule::Clause } else { Rule::Sentence };
    verb.and_then(|cue| by(reading, cue, rule))
        .or_else(|| by(reading, tail?, Rule::Sentence))
        .or_else(|| by(reading, phrase()?, Rule::Sentence))
}

/// German verbs in the mood of what others say, „Die Lage sei ‚ernst‘“; in the plural, and where the two look alike, in the other
/// subjunctive: „Es würden ‚einfache Lösungen‘ angeboten“. None that is the first person too, „Ich halte das für ‚falsch‘“, but
/// those that help others.
const REPORTED: &str = "dürfe habe hätten könne müsse sei seien solle werde wolle wären würde würden";

/// Whether the sentence around a quotation is told as somebody else’s.
fn is_indirect(reading: &Reading<'_>, quote: usize) -> bool {
    let skeleton = &reading.skeleton;
    let sentence = skeleton.sentence(skeleton.units[quote].sentence);
    let mut units = skeleton.units[sentence].iter().take(MOST_CUES);
    skeleton.nouns_are_capital
        && units.any(|unit| unit.is_small_word() && has(REPORTED, unit.span.of(reading.text)))
}

/// Whether somebody is named in a stretch who might have spoken: by name, or by what they are.
fn names_others(reading: &Reading<'_>, from: usize, to: usize) -> bool {
    let first = reading.mentions.partition_point(|mention| mention.first < from);
    let people = Tags::ROLE.with(Tags::TITLE).with(Tags::FIRST_NAME).with(Tags::SPEAKS).with(Tags::BODY);
    let people = people.with(Tags::MALE).with(Tags::FEMALE).with(Tags::PLURAL);
    let between =
        reading.mentions.iter().enumerate().skip(first).take_while(|(_, mention)| mention.first < to);
    between.into_iter().any(|(index, mention)| {
        let known = reading.count_of(index).established;
        // German words with capitals are names to begin with.
        let name = mention.end - mention.head > 1 || known || !reading.skeleton.nouns_are_capital;
        mention.kind == MentionKind::Name && name
            || mention.kind != MentionKind::Pronoun && mention.tags.any(people)
    })
}

/// Who spoke last in the paragraph: in a quotation, or as the subject of a main clause that reports.
fn carried(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let own = &skeleton.units[at.unit];
    // „Aber: ‚…‘“
    let start = skeleton.sentence(own.sentence).start;
    let opened = at.unit == start + 2 && skeleton.units[start + 1].is_mark(':');
    let alone = skeleton.sentence(own.sentence).len() <= 2 || opened;
    let indirect = is_indirect(reading, at.unit);
    let rule = |right_behind: bool, alone: bool, end: usize| match () {
        () if right_behind => Rule::GoesOn,
        () if alone && !names_others(reading, end, at.unit) => Rule::GoesOnLater,
        () => Rule::Carried,
    };
    for sentence in (own.sentence.saturating_sub(SENTENCES)..own.sentence).rev() {
        let units = skeleton.sentence(sentence);
        if skeleton.get(units.start).is_none_or(|unit| unit.paragraph != own.paragraph) {
            break;
        }
        let quoted = at.last.filter(|(unit, _)| units.contains(unit));
        if let Some((unit, mention)) = quoted {
            // „…“, sagte Ann Bell. „…“: a quotation that is a sentence goes on with the one right before.
            let between = (unit..at.unit).contains(&reading.mentions[mention].first);
            let right_behind = sentence + 1 == own.sentence && (alone && between || indirect);
            return Some(rule(right_behind, alone && between, units.end).says(mention, None));
        }
        let told = |(_, cue): &(usize, &Cue)| {
            matches!(cue.kind, CueKind::Say | CueKind::Call | CueKind::According)
                && cue
                    .subject
                    .is_some_and(|(_, relation)| !matches!(relation, Relation::Relative | Relation::Loose))
        };
        let right_behind = sentence + 1 == own.sentence && (alone || indirect);
        let rule = rule(right_behind, alone, units.end);
        let report = cues_in(reading, &units)
            .rev()
            .take(MOST_CUES)
            .filter(told)
            .find_map(|cue| by(reading, cue, rule));
        if report.is_some() {
            return report;
        }
    }
    None
}
