//! Tokens that are left out before a German text is read, so that the words around them are one phrase: „Arbeits- und
//! Sozialminister“, „Ministerpräsident a. D.“, „die 19 Jahre alte Studentin“.

use crate::text::Edges;
use crate::text::tokens::{Token, TokenKind};

/// Abbreviations behind an office or a doctor’s title, by their letters.
const ABBREVIATIONS: &[&[&str]] =
    &[&["a", "D"], &["i", "R"], &["d", "R"], &["h", "c"], &["med"], &["iur"], &["jur"], &["phil"]];

/// How many tokens from here on are left out, behind the last that stays.
pub(in crate::quotes) fn length(text: &str, before: Option<Token>, rest: &[Token]) -> usize {
    first_part(text, rest) + abbreviation(text, before, rest) + years(text, before, rest)
}

/// „Gesundheits-, | Sozial- und | Integrationsdirektor“: the first parts of compounds, with what joins them.
fn first_part(text: &str, tokens: &[Token]) -> usize {
    let [word, hyphen, joint, next, ..] = tokens else { return 0 };
    let part = word.is_capital_word(text) && hyphen.is_mark('-') && word.span.end == hyphen.span.start;
    let joined = joint.is_mark(',') || matches!(joint.span.of(text), "und" | "oder" | "sowie");
    if part && joined && next.is_capital_word(text) { 3 } else { 0 }
}

/// „a. D.“ behind a word with a capital; „med.“ before one too.
fn abbreviation(text: &str, before: Option<Token>, tokens: &[Token]) -> usize {
    let behind = before.is_some_and(|before| before.is_capital_word(text));
    let reads = |letters: &&&[&str]| {
        let mut left = tokens.iter();
        let mut taken = 0;
        for letter in **letters {
            let one = left.next()?;
            let word = one.span.of(text).trim_end_set(".");
            if word != *letter {
                return None;
            }
            taken += 1;
            let stop = one.span.of(text).ends_in(".");
            if !stop {
                left.next().filter(|stop| stop.is_mark('.'))?;
                taken += 1;
            }
        }
        Some(taken)
    };
    if behind { ABBREVIATIONS.iter().find_map(|letters| reads(&letters)).unwrap_or(0) } else { 0 }
}

/// „19 | Jahre | alte“: the years alone.
fn years(text: &str, before: Option<Token>, tokens: &[Token]) -> usize {
    let [years, old, ..] = tokens else { return 0 };
    let counted = before.is_some_and(|before| before.kind == TokenKind::Number);
    let is = matches!(years.span.of(text), "Jahre" | "Monate")
        && matches!(old.span.of(text), "alte" | "alter" | "alten" | "altes" | "altem");
    usize::from(counted && is)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::words_left;

    fn read(text: &str) -> String {
        words_left(text, &|before, rest| length(text, before, rest))
    }

    #[test]
    fn offices_are_one_phrase() {
        assert_eq!(read("Arbeits- und Sozialminister Karl Blum"), "Sozialminister Karl Blum");
        assert_eq!(read("Gesundheits-, Sozial- und Baudirektor Jan Au"), "Baudirektor Jan Au");
        assert_eq!(read("Ministerpräsident a. D. Kurt Au sagte"), "Ministerpräsident Kurt Au sagte");
        assert_eq!(read("Dr. med. Karl Blum"), "Dr. Karl Blum");
        assert_eq!(read("die 19 Jahre alte Studentin"), "die 19 alte Studentin");
    }

    #[test]
    fn other_words_stay() {
        assert_eq!(read("19 Jahre danach"), "19 Jahre danach");
        assert_eq!(read("Bau- und"), "Bau - und");
        assert_eq!(read("Er kam a. D. an"), "Er kam a . D. an");
    }
}
