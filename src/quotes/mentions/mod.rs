//! Words that name somebody: names, pronouns, and nouns that speak.
//!
//! A sentence is cut into noun phrases without a parser: closed classes of words, verbs of the lexicon and
//! punctuation end a phrase; what remains is a run of articles, adjectives, nouns and names. Its end says
//! what it is: a name (`county engineer Paul Lindqvist`), or a noun (`a White House official`).

mod bodies;
mod heads;
mod phrases;

pub use bodies::with_complement;
pub(super) use heads::is_contracted;

use super::lexicon::Tags;
use super::skeleton::{Build, Skeleton, Unit, UnitKind};
use crate::text::offsets::ByteSpan;
use heads::{head_behind_office, mention, office_before, whole};
use phrases::{is_closed, phrase_end};

/// Words that name somebody, where they stand.
#[derive(Debug, Clone, Copy)]
pub struct Mention {
    /// The words, with article, titles and roles.
    pub span: ByteSpan,
    /// Its units, `end` exclusive.
    pub first: usize,
    /// One past its last unit.
    pub end: usize,
    /// The first unit of the name itself; for other kinds the head.
    pub head: usize,
    /// What it is.
    pub kind: MentionKind,
    /// Properties of its words together: gender, number, role.
    pub tags: Tags,
    /// A possessive ending or pronoun: whose, not who.
    pub possessive: bool,
    /// A preposition stands before it, or it is a German genitive behind the noun it belongs to.
    pub after_preposition: bool,
    /// Which sentence it stands in.
    pub sentence: usize,
    /// Which paragraph it stands in.
    pub paragraph: usize,
}

/// What words that name somebody are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MentionKind {
    /// Karoline Leavitt; the White House.
    Name,
    /// he, she, they.
    Pronoun,
    /// a White House official; the indictment.
    Noun,
    /// who: the words before it name them.
    Relative,
}

/// A phrase longer than this is no phrase but a list or a table: guards against texts without structure.
const LONGEST_PHRASE: usize = 24;

/// All mentions of a story, in order of their first unit; possessors come before the phrase they begin.
pub fn mentions(text: &str, skeleton: &Skeleton) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut index = 0;
    while index < skeleton.units.len() {
        index = take_phrase(skeleton, index, &mut found).max(index + 1);
    }
    bodies::join(text, skeleton, found)
}

/// Reads the phrase that begins here, if one does; gives back where to go on.
fn take_phrase(skeleton: &Skeleton, start: usize, found: &mut Vec<Mention>) -> usize {
    let unit = &skeleton.units[start];
    if unit.kind != UnitKind::Word && unit.kind != UnitKind::Number {
        return start + 1;
    }
    if unit.is(Tags::RELATIVE) {
        found.push(mention(skeleton, start, start + 1, start, MentionKind::Relative));
        return start + 1;
    }
    if unit.is(Tags::PRONOUN) && !is_determining(skeleton, start) {
        found.push(mention(skeleton, start, start + 1, start, MentionKind::Pronoun));
        return start + 1;
    }
    if unit.is(Tags::POSSESSIVE) {
        let mut owner = mention(skeleton, start, start + 1, start, MentionKind::Pronoun);
        owner.possessive = true;
        found.push(owner);
    } else if unit.is(Tags::OBJECT) && !unit.is(Tags::POSSESSIVE) {
        found.push(mention(skeleton, start, start + 1, start, MentionKind::Pronoun));
        return start + 1;
    }
    if is_predicate(skeleton, start) {
        return start + 1;
    }
    let end = phrase_end(skeleton, start);
    if is_aside(skeleton, start, end) {
        return end;
    }
    if end > start {
        take_parts(skeleton, start, end, found);
    }
    end
}

/// A small word that is no known noun is a verb behind a negation or an auxiliary: `did not calm Rep. Ann Lee`,
/// « a résumé Camille Roussel ».
fn is_predicate(skeleton: &Skeleton, start: usize) -> bool {
    let nominal =
        Tags::ROLE.with(Tags::TITLE).with(Tags::SPEAKS).with(Tags::DETERMINER).with(Tags::POSSESSIVE);
    let unit = &skeleton.units[start];
    let behind_verb =
        |before: &Unit| before.sentence == unit.sentence && before.is(Tags::NEGATION.with(Tags::AUXILIARY));
    unit.is_small_word() && !unit.is(nominal) && skeleton.before(start).is_some_and(behind_verb)
        || is_unknown_verb(skeleton, start)
}

/// A word that no table knows is a verb behind `he`, `she`, `they`, `who` and behind a person's name: `she shook`,
/// `Mr. Reed shrugged`; behind any name where an object follows or the name stands behind a quotation: `Lund weaves a
/// story`, `“…,” Lund shares.`
pub fn is_unknown_verb(skeleton: &Skeleton, index: usize) -> bool {
    let (Some(unit), Some(before)) = (skeleton.get(index), skeleton.before(index)) else { return false };
    if skeleton.build != Build::English
        || !unit.is_small_word()
        || unit.tags != Tags::NONE
        || before.sentence != unit.sentence
    {
        return false;
    }
    let subject = before.is(Tags::PRONOUN) && !before.is(Tags::NEUTER.with(Tags::AUXILIARY));
    let titled = |index: usize| {
        skeleton.before(index).is_some_and(|unit| unit.capital && unit.is(Tags::TITLE.with(Tags::FIRST_NAME)))
    };
    let name = before.is_capital_word() && !before.is(Tags::BODY);
    subject || name && (titled(index - 1) || takes_object(skeleton, index) || ends_report(skeleton, index))
}

/// Whether what stands behind a word is an object, and no noun that goes on: an article, `himself`.
fn takes_object(skeleton: &Skeleton, verb: usize) -> bool {
    let next = skeleton.get(verb + 1).filter(|next| next.sentence == skeleton.units[verb].sentence);
    next.is_some_and(|next| next.is_small_word() && next.is(Tags::DETERMINER.with(Tags::POSSESSIVE)))
}

/// Whether nothing but a name of a few words stands between a quotation and this word, with which the report ends.
fn ends_report(skeleton: &Skeleton, verb: usize) -> bool {
    let closed = skeleton
        .get(verb + 1)
        .is_none_or(|next| next.is_mark('.') || next.is_mark(',') || next.quote().is_some());
    let name = (0..verb).rev().take(MOST_NAME).take_while(|&at| skeleton.units[at].is_capital_word()).last();
    let quoted =
        |before: &Unit| before.quote().is_some() && before.paragraph == skeleton.units[verb].paragraph;
    closed && name.and_then(|name| skeleton.before(name)).is_some_and(quoted)
}

/// The most words of a name that is looked through.
const MOST_NAME: usize = 4;

/// A word in brackets says what the words before it are called or where they belong, not who speaks: `a tax (VAT)`.
fn is_aside(skeleton: &Skeleton, start: usize, end: usize) -> bool {
    let bracket = |unit: Option<&Unit>, marks: [char; 2]| {
        unit.is_some_and(|unit| marks.iter().any(|&mark| unit.is_mark(mark)))
    };
    let end = end + usize::from(skeleton.get(end).is_some_and(|unit| unit.is_mark('.')));
    end <= start + 3 && bracket(skeleton.before(start), ['(', '[']) && bracket(skeleton.get(end), [')', '-'])
}

/// Whether a word that may be a pronoun is an article here: Italian `la`, Swedish `de`, before a noun.
fn is_determining(skeleton: &Skeleton, index: usize) -> bool {
    let unit = &skeleton.units[index];
    unit.is(Tags::DETERMINER)
        && skeleton.get(index + 1).is_some_and(|next| next.kind == UnitKind::Word && !is_closed(next))
}

/// Takes a phrase apart: owners, then the whole.
fn take_parts(skeleton: &Skeleton, start: usize, end: usize, found: &mut Vec<Mention>) {
    let mut first = start;
    for index in start..end {
        if skeleton.units[index].kind == UnitKind::Possessive && index + 1 < end {
            let mut owner = whole(skeleton, first, index);
            owner.possessive = true;
            found.push(owner);
            first = start;
        }
    }
    let end = if skeleton.units[end - 1].kind == UnitKind::Possessive { end - 1 } else { end };
    if end > start {
        let only_article = end == start + 1
            && skeleton.units[start].is(Tags::DETERMINER.with(Tags::POSSESSIVE))
            && !stands_alone(skeleton, end);
        let only_number = skeleton.units[start..end].iter().all(|unit| unit.kind == UnitKind::Number);
        let bare = skeleton.names_end_phrases && is_bare(skeleton, start, end);
        if !only_article && !only_number && !bare {
            let mut all = whole(skeleton, start, end);
            if let Some(office) = office_before(skeleton, found.last(), start)
                && let Some(head) = head_behind_office(skeleton, &all)
            {
                found.pop();
                all = mention(skeleton, office, end, head, MentionKind::Name);
            }
            all.possessive = skeleton.get(end).is_some_and(|unit| unit.kind == UnitKind::Possessive);
            found.push(all);
        }
    }
}

/// Whether a phrase has neither an article nor a capital nor a word that is known to speak: in languages whose verbs
/// and adverbs are not all listed, it may be anything.
fn is_bare(skeleton: &Skeleton, start: usize, end: usize) -> bool {
    let known = Tags::DETERMINER
        .with(Tags::POSSESSIVE)
        .with(Tags::ROLE)
        .with(Tags::TITLE)
        .with(Tags::SPEAKS)
        .with(Tags::BODY)
        .with(Tags::REPORT_NOUN);
    let scripted = |unit: &Unit| unit.capital || unit.is(known) || unit.kind != UnitKind::Word;
    !skeleton.units[start..end].iter().any(scripted)
}

/// Whether an article or number-word stands for somebody itself: `Several said`, `another wrote`.
fn stands_alone(skeleton: &Skeleton, end: usize) -> bool {
    skeleton.get(end).is_some_and(|next| {
        next.is(Tags::CUE.with(Tags::AUXILIARY).with(Tags::RELATIVE)) || next.is_mark('.')
    })
}

#[cfg(test)]
mod tests {
    use crate::quotes::reading::Reading;
    use crate::quotes::types::Story;
    use crate::text::Offsets;

    fn found(text: &str) -> Vec<&str> {
        let reading = Reading::new(
            &Story { language: Some("en"), ..Story::from_plain_text(text) },
            &Offsets::new(text),
        );
        reading.mentions.iter().map(|mention| mention.span.of(text)).collect()
    }

    #[test]
    fn names_keep_their_titles_and_roles() {
        assert_eq!(found("Yesterday county engineer Paul Lund spoke."), ["county engineer Paul Lund"]);
        assert_eq!(found("Then Mr. J. D. van Hoorn left."), ["Mr. J. D. van Hoorn"]);
    }

    #[test]
    fn an_office_may_have_a_preposition_in_it() {
        assert_eq!(found("Then Secretary of State Mary Lund spoke."), ["Secretary of State Mary Lund"]);
        assert_eq!(
            found("Then the Speaker of the House Mary Lund spoke."),
            ["the Speaker of the House Mary Lund"]
        );
        assert_eq!(found("Then the daughter of Mary Lund spoke."), ["the daughter", "Mary Lund"]);
        assert_eq!(found("Lawyers for Mary Lund spoke."), ["Lawyers", "Mary Lund"]);
        assert_eq!(found("Lawyer for Zlatko Mulic spoke."), ["Lawyer", "Zlatko Mulic"]);
    }

    #[test]
    fn the_name_of_a_body_may_have_small_words_in_it() {
        let whole = |body: &str| assert_eq!(found(&format!("Then {body} spoke.")), [body]);
        whole("the Department of Justice");
        whole("the University of the Arts");
        whole("the Institute for Fiscal Studies");
        whole("the Department of Health and Human Services");
        whole("the Securities and Exchange Commission");
        assert_eq!(found("Then the Herald for Mary Lund spoke."), ["the Herald", "Mary Lund"]);
        assert_eq!(found("Then the Office of Mary Lund spoke."), ["the Office", "Mary Lund"]);
        let other = "the Department of Justice and the Senate";
        assert_eq!(found(&format!("Then {other} spoke.")), ["the Department of Justice", "the Senate"]);
        assert_eq!(
            found("Then the Pentagon and State Department spoke."),
            ["the Pentagon", "State Department"]
        );
    }

    #[test]
    fn what_stands_behind_a_negation_is_a_verb() {
        assert_eq!(found("That did not calm Rep. Mary Lund."), ["Rep. Mary Lund"]);
    }

    #[test]
    fn nouns_that_compound_are_no_verbs() {
        assert_eq!(
            found("The state media outlet Radio Nord reported it.")[0],
            "The state media outlet Radio Nord"
        );
        assert_eq!(found("The officials state facts.")[0], "The officials");
    }

    #[test]
    fn owners_stand_apart() {
        assert_eq!(found("Lund’s lawyer said so."), ["Lund", "Lund’s lawyer"]);
        assert_eq!(found("Her brother said so."), ["Her", "Her brother"]);
    }

    #[test]
    fn a_state_in_brackets_is_nobody() {
        assert_eq!(found("Sen. Ada Bell (R-Maine) said so."), ["Sen. Ada Bell"]);
    }
}
