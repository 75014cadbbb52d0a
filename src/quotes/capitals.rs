//! What capitals tell in English: which words of a headline are names, though all have one, and that `Rowling` at the head
//! of a sentence is a name and no form of a verb.

use super::lexicon::Tags;
use super::skeleton::{Skeleton, Unit, UnitKind};
use crate::text::Edges;
use crate::text::hash::Known;
use crate::text::words::Lower;

/// Settles both.
pub(super) fn settle(text: &str, skeleton: &mut Skeleton) {
    settle_headline(text, skeleton);
    settle_names(text, skeleton);
    settle_jobs(text, skeleton);
}

/// How words end for what people do.
const JOB_ENDINGS: &[&str] = &["er", "or", "ist", "ian", "ic", "sman", "woman", "wright"];

/// `Paramedic Tom Reed`, `Co-author Ann Bell`: what no table knows at the head of a sentence, before a first name and another
/// word with a capital, is what somebody does, if it ends or is joined so. `Jean-Paul` has two capitals; `London-based Amnesty
/// International` is nobody.
fn settle_jobs(text: &str, skeleton: &mut Skeleton) {
    for sentence in 0..skeleton.sentences.len() {
        let start = skeleton.sentence(sentence).start;
        let [Some(job), Some(first), Some(last)] = [0, 1, 2].map(|at| skeleton.get(start + at)) else {
            break;
        };
        let word = job.span.of(text);
        let joined =
            word.split_once('-').is_some_and(|(_, rest)| rest.starts_lower() && !rest.ends_with("ed"));
        let ends = word.len() > 5 && JOB_ENDINGS.iter().any(|ending| word.ends_with(ending));
        let known =
            job.tags.without(Tags::VERB.with(Tags::PAST).with(Tags::PRESENT).with(Tags::BASE)) != Tags::NONE;
        let named = first.is_capital_word() && last.is_capital_word() && last.sentence == sentence;
        let ends = ends && first.is(Tags::FIRST_NAME);
        if job.is_capital_word() && named && !known && (joined || ends) {
            skeleton.units[start].tags = Tags::ROLE;
        }
    }
}

/// How a story writes a word, as bits: with a capital inside its sentences, at the head of one, small.
const INSIDE: usize = 1;
const AT_HEAD: usize = 2;
const SMALL: usize = 4;

/// A headline of fewer words may be no more than a name.
const SHORTEST: usize = 5;

/// Takes the capital from those words of a headline that are no names in the story below.
fn settle_headline(text: &str, skeleton: &mut Skeleton) {
    let end = skeleton.units.partition_point(|unit| unit.paragraph == 0);
    if end == skeleton.units.len() || !has_capitals(&skeleton.units[..end]) {
        return;
    }
    let mut written: Known<usize> = Known::default();
    for (index, unit) in skeleton.units.iter().enumerate().skip(end) {
        let how = match unit {
            unit if unit.is_small_word() => SMALL,
            unit if !unit.is_capital_word() => continue,
            _ if heads_sentence(skeleton, index) => AT_HEAD,
            _ => INSIDE,
        };
        written.change(unit.span.of(text).lower().as_str(), |known| known | how);
    }
    for unit in &mut skeleton.units[..end] {
        let how = written.get(unit.span.of(text).lower().as_str()).unwrap_or_default();
        unit.capital &= how & INSIDE != 0 || how == AT_HEAD || unit.is(Tags::FIRST_NAME);
    }
}

/// Whether all of a headline's words have capitals, but for articles, prepositions and their like.
fn has_capitals(headline: &[Unit]) -> bool {
    let mut words = 0;
    let each = |unit: &Unit| {
        words += usize::from(unit.is_capital_word());
        !unit.is_small_word() || unit.is(NO_NAMES.with(Tags::AUXILIARY))
    };
    headline.iter().all(each) && words >= SHORTEST
}

fn heads_sentence(skeleton: &Skeleton, index: usize) -> bool {
    skeleton.sentence(skeleton.units[index].sentence).start == index
}

/// Gives back their name to words that are taken for others: of which no more is known than a verb's ending, `Rowling`,
/// `Saeed`, where they have a capital inside a sentence, there or elsewhere, or own or say something; others where they
/// stand behind a first name elsewhere and own or say something, `May told the Herald`.
fn settle_names(text: &str, skeleton: &mut Skeleton) {
    let units = 0..skeleton.units.len();
    let may_be_name = |unit: &Unit| unit.is_capital_word() && unit.tags != Tags::NONE && !unit.is(NO_NAMES);
    let mut names: Known<usize> = Known::default();
    for index in units.clone() {
        let unit = &skeleton.units[index];
        if may_be_name(unit)
            && !heads_sentence(skeleton, index)
            && (is_ended(unit) || is_surname(skeleton, index))
        {
            names.change(unit.span.of(text), |_| INSIDE);
        }
    }
    for index in units {
        let unit = &skeleton.units[index];
        if !may_be_name(unit) {
            continue;
        }
        let (is_known, acts) = (names.get(unit.span.of(text)).is_some(), acts(skeleton, index));
        if is_known && acts || is_ended(unit) && (is_known || acts) {
            skeleton.units[index].tags = Tags::NONE;
        }
    }
}

/// Whether no more is known of a word than that it ends as verbs do.
fn is_ended(unit: &Unit) -> bool {
    unit.tags == Tags::ING || unit.tags == Tags::PAST
}

/// What nobody is called, `Sure I said`: verbs, adverbs, auxiliaries and offices are surnames too.
const NO_NAMES: Tags = Tags::PRONOUN
    .with(Tags::OBJECT)
    .with(Tags::POSSESSIVE)
    .with(Tags::DETERMINER)
    .with(Tags::PREPOSITION)
    .with(Tags::CONJUNCTION)
    .with(Tags::SUBORDINATOR)
    .with(Tags::RELATIVE)
    .with(Tags::NEGATION);

/// Whether a word stands behind a first name, or behind another one with a capital where it is no office.
fn is_surname(skeleton: &Skeleton, index: usize) -> bool {
    let office = skeleton.units[index].is(Tags::ROLE.with(Tags::TITLE).with(Tags::SPEAKS));
    skeleton.before(index).is_some_and(|before| {
        before.is_capital_word() && !before.is(NO_NAMES) && (before.is(Tags::FIRST_NAME) || !office)
    })
}

/// Whether what follows makes a word the subject of a report or the owner of something.
fn acts(skeleton: &Skeleton, index: usize) -> bool {
    skeleton.get(index + 1).is_some_and(|next| {
        next.kind == UnitKind::Possessive
            || next.is_small_word() && next.is(Tags::SAY) && next.is(Tags::PAST.with(Tags::PRESENT))
    })
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Story, attribute};

    /// The names of the speakers of all quotations.
    fn names(text: &str) -> Vec<String> {
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        found.speakers.iter().map(|speaker| speaker.name.clone()).collect()
    }

    #[test]
    fn a_headline_in_capitals_names_whom_the_story_names() {
        let text = "Lund Sees Bitter Insult In Vote\n\nMr. Lund came late. “It is an insult to us all,” Mr. Lund said.";
        assert_eq!(names(text), ["Lund"]);
    }

    #[test]
    fn a_name_may_end_as_a_verb_does() {
        assert_eq!(names("Harding told the Herald: “We are staying right here.”"), ["Harding"]);
        assert_eq!(names("Walking home, Ann Lund said: “We are staying right here.”"), ["Ann Lund"]);
        let text = "Ann Harding came. Harding, who is 40, smiled and said: “We are staying right here.”";
        assert_eq!(names(text), ["Ann Harding"]);
        let text = "Ann May came. May told the Post: “We are staying right here.”";
        assert_eq!(names(text), ["Ann May"]);
    }
}
