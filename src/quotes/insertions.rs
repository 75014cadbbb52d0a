//! Words that report a quotation from inside its marks: `« Le train ne reviendra pas, regrette Luc Mercier,
//! et tout le monde le sait. »`, `«El agua llegó —recuerda Pedro Salas—, y nadie…»`. French, Spanish,
//! Portuguese, Italian and Polish newspapers write so.
//!
//! The shape is asked for in full: a comma or a dash, a verb that reports, a name or pronoun, and a comma, a
//! dash or the end. Words of the quotation itself hardly ever have it.

use super::lexicon::{Language, Lexicon, Tags};
use super::marks::Pair;
use crate::text::offsets::ByteSpan;
use crate::text::tokens::{Token, TokenKind, push_tokens};

/// A report inside a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Insertion {
    /// The words that name who speaks.
    pub source: ByteSpan,
    /// The verb.
    pub cue: ByteSpan,
}

/// How much of a quotation is searched: a report stands near its beginning.
const SEARCHED: usize = 600;

/// The report inside a quotation, if the language has them and there is one.
pub fn insertion(text: &str, pair: &Pair, lexicon: &Lexicon) -> Option<Insertion> {
    use Language::{French, Italian, Polish, Portuguese, Spanish};
    let has_them = matches!(lexicon.language, French | Italian | Polish | Portuguese | Spanish);
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
    (1..tokens.len()).find_map(|index| at(text, &tokens, index, lexicon))
}

/// The report whose verb, or its first auxiliary, is this token.
fn at(text: &str, tokens: &[Token], index: usize, lexicon: &Lexicon) -> Option<Insertion> {
    let tags = |index: usize| {
        tokens
            .get(index)
            .filter(|token| token.kind == TokenKind::Word)
            .map(|token| lexicon.tags(&token.span.of(text).to_lowercase()))
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
    let length = tokens.get(first..)?.iter().take(10).position(name_ends).filter(|&length| length > 0)?;
    let named = tokens.get(first..first + length)?;
    let speaks = named.iter().any(|token| token.span.of(text).starts_with(char::is_uppercase))
        || tags(first)?.any(Tags::PRONOUN);
    let (start, end) = (named.first()?.span.start, named.last()?.span.end);
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
        let text = "«La obra sigue —explicó el alcalde Juan Roca—, pese a todo».";
        assert_eq!(found(text, Language::Spanish), Some(("el alcalde Juan Roca", "explicó")));
    }

    #[test]
    fn words_of_the_quotation_are_no_report() {
        assert_eq!(found("« Il pleut, dit le proverbe ancien et sage »", Language::French), None);
        assert_eq!(found("“The bridge, said Ann, will hold.”", Language::English), None);
    }
}
