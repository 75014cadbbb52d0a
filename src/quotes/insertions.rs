//! Words that report a quotation from inside its marks: `« Le train ne reviendra pas, regrette Luc Mercier,
//! et tout le monde le sait. »`, `«El agua llegó —recuerda Pedro Salas—, y nadie…»`. French, Spanish,
//! Portuguese, Italian, Polish, Russian and Ukrainian newspapers write so.
//!
//! The shape is asked for in full: a comma or a dash, a verb that reports, a name or pronoun, and a comma, a
//! dash or the end. Words of the quotation itself hardly ever have it.

use super::elision;
use super::lexicon::{Language, Lexicon, Tags};
use super::marks::Pair;
use crate::text::tokens::{Token, TokenKind, push_tokens};
use crate::text::words::Lower;
use crate::text::{Chars, Edges, offsets::ByteSpan};

/// A report inside a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Insertion {
    /// The words that name who speaks.
    pub source: ByteSpan,
    /// The verb.
    pub cue: ByteSpan,
}

/// Characters of a name; one alone is an initial that the writer left, or a word of the quotation.
const SHORTEST_NAME: usize = 2;

/// How much of a quotation is searched: a report stands near its beginning.
const SEARCHED: usize = 600;

/// The report inside a quotation, if the language has them and there is one.
pub fn insertion(text: &str, pair: &Pair, lexicon: &Lexicon) -> Option<Insertion> {
    use Language::{French, Italian, Polish, Portuguese, Russian, Spanish, Ukrainian};
    let has_them =
        matches!(lexicon.language, French | Italian | Polish | Portuguese | Russian | Spanish | Ukrainian);
    has_them.then(|| within(text, pair.span, lexicon)).flatten()
}

/// The report inside words that somebody says, in any language.
pub fn within(text: &str, words: ByteSpan, lexicon: &Lexicon) -> Option<Insertion> {
    let mut end = words.end.min(words.start + SEARCHED);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut tokens = Vec::new();
    push_tokens(text, ByteSpan::new(words.start, end), &mut tokens);
    // « explique-t-il »
    if lexicon.language.elides() {
        tokens = elision::parted(text, &tokens);
    }
    (1..tokens.len()).find_map(|index| at(text, &tokens, index, lexicon))
}

/// The name in words that tell who speaks: from a first name on, else from the first capital; nothing for a pronoun.
pub fn name_within(text: &str, words: ByteSpan, lexicon: &Lexicon) -> Option<ByteSpan> {
    let mut tokens = Vec::new();
    push_tokens(text, words, &mut tokens);
    let capitals = || tokens.iter().filter(|token| token.span.of(text).starts_upper());
    let is_first = |token: &&Token| lexicon.tags(&token.span.of(text).lower()).any(Tags::FIRST_NAME);
    let start = capitals().find(is_first).or_else(|| capitals().next())?.span.start;
    let name = ByteSpan::new(start, words.end);
    (name.of(text).char_count() >= SHORTEST_NAME).then_some(name)
}

/// The name in words that tell who speaks, as [`name_within`] finds it, but not that of whom or where it was told: `han till
/// Kuriren`.
pub fn speaker_within(text: &str, words: ByteSpan, lexicon: &Lexicon) -> Option<ByteSpan> {
    let name = name_within(text, words, lexicon)?;
    let mut tokens = Vec::new();
    push_tokens(text, ByteSpan::new(words.start, name.start), &mut tokens);
    let tags = |token: &Token| lexicon.tags(&token.span.of(text).lower());
    // »lyder det fra Ann Lund« names who speaks behind a preposition.
    let first = tokens.first().map_or(Tags::NONE, tags);
    let nobody = first.any(Tags::NEUTER);
    let addressed = tokens.last().is_some_and(|before| tags(before).any(Tags::PREPOSITION)) && !nobody;
    let pronoun = first.any(Tags::PRONOUN) && !first.any(Tags::DETERMINER) && !nobody;
    (!addressed && !pronoun).then_some(name)
}

/// Whether words that tell who speaks are a noun with what it is of, `le maire de Nantes`, and not a name.
pub fn is_noun(text: &str, words: ByteSpan, lexicon: &Lexicon) -> bool {
    let mut tokens = Vec::new();
    push_tokens(text, words, &mut tokens);
    if lexicon.language.elides() {
        tokens = elision::parted(text, &tokens);
    }
    let tags = |index: usize| {
        tokens.get(index).map_or(Tags::NONE, |token| lexicon.tags(&token.span.of(text).lower()))
    };
    let name = name_within(text, words, lexicon).map_or(words.end, |name| name.start);
    let name = tokens.iter().position(|token| token.span.start >= name).unwrap_or(tokens.len());
    let before = |back: usize| name.checked_sub(back).map_or(Tags::NONE, tags);
    let of = before(1).any(Tags::PREPOSITION)
        || before(1).any(Tags::DETERMINER) && before(2).any(Tags::PREPOSITION);
    tags(0).any(Tags::DETERMINER) && tokens.len() > 1 && name > 1 && (name == tokens.len() || of)
}

/// The report whose verb, or its first auxiliary, is this token.
fn at(text: &str, tokens: &[Token], index: usize, lexicon: &Lexicon) -> Option<Insertion> {
    let tags = |index: usize| {
        tokens
            .get(index)
            .filter(|token| token.kind == TokenKind::Word)
            .map(|token| lexicon.tags(&token.span.of(text).lower()))
    };
    let opens = matches!(tokens.get(index - 1)?.kind, TokenKind::Mark(',' | '—' | '–' | '-'));
    if !opens {
        return None;
    }
    let mut verb = index;
    while tags(verb)?.any(Tags::AUXILIARY) && !tags(verb)?.any(Tags::CUE) && verb < index + 3 {
        verb += 1;
    }
    if !tags(verb)?.any(Tags::CUE) {
        return None;
    }
    let first = verb + 1;
    let name_ends =
        |token: &Token| matches!(token.kind, TokenKind::Mark(',' | '—' | '–' | '-' | '.' | '»' | '”' | '"'));
    let is_joint = |index: usize| {
        tags(index).is_some_and(|tags| tags.any(Tags::PREPOSITION) && !tags.any(Tags::PARTICLE))
    };
    let length = tokens.get(first..)?.iter().take(10).position(name_ends).filter(|&length| length > 0)?;
    // „säger finansminister Karin Berg (S) till TT“: the name ends before that; but „lyder det fra Mette Holm“.
    let is_capital = |token: &Token| token.span.of(text).starts_upper();
    let capital = tokens.get(first..first + length)?.iter().position(is_capital).unwrap_or(0);
    let is_over = |at: &usize| {
        let token = &tokens[first + at];
        matches!(token.kind, TokenKind::Mark('(')) || is_joint(first + at)
    };
    let length = (capital + 1..length).find(is_over).unwrap_or(length);
    let named = tokens.get(first..first + length)?;
    // « …, dit le maire. … »: an office, known as one.
    let office = || {
        let known = (first + 1..first + length).any(|at| tags(at).is_some_and(|tags| tags.any(Tags::ROLE)));
        let verbs = (first + 1..first + length)
            .any(|at| tags(at).is_some_and(|tags| tags.any(Tags::AUXILIARY.with(Tags::CONJUNCTION))));
        tags(first).is_some_and(|tags| tags.any(Tags::DETERMINER.with(Tags::POSSESSIVE))) && known && !verbs
    };
    let speaks = named.iter().any(|token| token.span.of(text).starts_upper())
        || tags(first)?.any(Tags::PRONOUN)
        || office();
    let (start, end) = (named.first()?.span.start, named.last()?.span.end);
    // « …, lâche son gérant, Ronan Abgrall. »: the name behind an office without one.
    let capitals = || named.iter().any(is_capital);
    let apposed = office() && !capitals() && matches!(tokens.get(first + length)?.kind, TokenKind::Mark(','));
    let behind = tokens.get(first + length + 1..).unwrap_or(&[]).iter();
    let name: Vec<&Token> =
        behind.take_while(|token| token.kind == TokenKind::Word && is_capital(token)).collect();
    let closed = tokens.get(first + length + 1 + name.len()).is_some_and(name_ends);
    let (start, end) = match name[..] {
        [name, .., last] if apposed && closed => (name.span.start, last.span.end),
        _ => (start, end),
    };
    let cue = ByteSpan::new(tokens.get(index)?.span.start, tokens.get(verb)?.span.end);
    speaks.then_some(Insertion { source: ByteSpan::new(start, end), cue })
}

#[cfg(test)]
mod tests {
    use super::super::marks::pairs;
    use super::*;

    fn found(text: &str, language: Language) -> Option<(&str, &str)> {
        let pairs = pairs(text, &[ByteSpan::new(0, text.len())]);
        let insertion = insertion(text, pairs.first()?, &Lexicon::new(language))?;
        Some((insertion.source.of(text), insertion.cue.of(text)))
    }

    #[test]
    fn a_report_between_commas_names_the_speaker() {
        let text = "« Le pont tiendra, assure Jeanne Morel, et pour longtemps. »";
        assert_eq!(found(text, Language::French), Some(("Jeanne Morel", "assure")));
        let text =
            "« On nous coupe les jambes, lâche son gérant, Ronan Abgral. Les gens ne viendront plus. »";
        assert_eq!(found(text, Language::French), Some(("Ronan Abgral", "lâche")));
        let text = "«La obra sigue —explicó el alcalde Juan Roca—, pese a todo».";
        assert_eq!(found(text, Language::Spanish), Some(("el alcalde Juan Roca", "explicó")));
    }

    #[test]
    fn words_of_the_quotation_are_no_report() {
        assert_eq!(found("« Il pleut, dit le proverbe ancien et sage »", Language::French), None);
        assert_eq!(found("“The bridge, said Ann, will hold.”", Language::English), None);
    }
}
