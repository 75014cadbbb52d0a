//! A stretch of text → words, numbers and marks of punctuation.

use super::{offsets::ByteSpan, words::is_unspaced};
use crate::text::{Chars, Edges, words::Lower};

/// A word, a number or a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: ByteSpan,
    /// What it is.
    pub kind: TokenKind,
}

impl Token {
    /// Whether it is a word with a capital.
    pub fn is_capital_word(&self, text: &str) -> bool {
        self.kind == TokenKind::Word && self.span.of(text).starts_upper()
    }

    /// Whether it is this mark.
    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == TokenKind::Mark(mark)
    }
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with hyphens and apostrophes inside: `O’Brien`, `state-owned`, `U.S.`, `Mr.`
    Word,
    /// A possessive ending: `’s`, or the apostrophe of `owners’`.
    Possessive,
    /// Digits, with points and commas inside.
    Number,
    /// Anything else that is no white space; a line break is one too.
    Mark(char),
}

/// Abbreviations that end with a point inside a sentence; in lower case, without the point.
const ABBREVIATIONS: &[&str] = &[
    "adm", "apr", "art", "aug", "brig", "bros", "bzw", "capt", "cmdr", "co", "col", "corp", "ca", "dec",
    "dept", "dr", "etc", "feb", "fig", "fr", "gen", "gov", "hon", "inc", "jan", "jr", "lt", "ltd", "maj",
    "mme", "mr", "mrs", "ms", "mt", "nov", "nr", "oct", "prof", "pres", "rep", "reps", "rev", "sen", "sens",
    "sep", "sept", "sgt", "sr", "sra", "st", "vs", "atty", "asp", "mł", "podkom", "sierż", "szt",
];

/// Cuts a stretch of text into tokens and appends them.
pub fn push_tokens(text: &str, within: ByteSpan, into: &mut Vec<Token>) {
    let words = within.of(text);
    let mut at = 0;
    while let Some(char) = words.char_at(at) {
        let start = at;
        at += char.len_utf8();
        let (end, kind) = if char.is_alphabetic() {
            let end = word_end(words, start);
            (end, TokenKind::Word)
        } else if char.is_numeric() {
            (number_end(words, start), TokenKind::Number)
        } else if char == '\n' || !char.is_whitespace() && !super::words::is_invisible(char) {
            (possessive_end(words, start).unwrap_or(start + char.len_utf8()), mark_kind(words, start, char))
        } else {
            continue;
        };
        at = at.max(end);
        into.push(Token { span: ByteSpan::new(within.start + start, within.start + end), kind });
    }
}

/// Leaves tokens out: `length` is asked at each token how many from there on go, given the last that stayed.
pub fn leave_out(tokens: &mut Vec<Token>, length: &dyn Fn(Option<Token>, &[Token]) -> usize) {
    let (mut kept, mut at) = (0_usize, 0_usize);
    while let Some(&token) = tokens.get(at) {
        let before = kept.checked_sub(1).map(|last| tokens[last]);
        let gone = length(before, &tokens[at..]);
        if gone == 0 {
            tokens[kept] = token;
            kept += 1;
        }
        at += gone.max(1);
    }
    tokens.truncate(kept);
}

/// The words of a text that stay, parted by spaces, for tests.
#[cfg(test)]
pub fn words_left(text: &str, length: &dyn Fn(Option<Token>, &[Token]) -> usize) -> String {
    let mut tokens = Vec::new();
    push_tokens(text, ByteSpan::new(0, text.len()), &mut tokens);
    leave_out(&mut tokens, length);
    let words: Vec<&str> = tokens.iter().map(|token| token.span.of(text)).collect();
    words.join(" ")
}

/// Whether the character is an apostrophe, as typed or as set.
pub fn is_apostrophe(char: char) -> bool {
    matches!(char, '\'' | '’' | 'ʼ' | '‘')
}

fn mark_kind(words: &str, start: usize, char: char) -> TokenKind {
    if possessive_end(words, start).is_some() { TokenKind::Possessive } else { TokenKind::Mark(char) }
}

/// The end of `’s` or of a lone apostrophe after a letter.
fn possessive_end(words: &str, start: usize) -> Option<usize> {
    let mut after = words.get(start..)?.chars();
    let before = words.get(..start)?.last_char()?;
    // `USA:s`, as Swedish has it.
    let is_colon = |char: char| char == ':' && before.is_uppercase();
    let apostrophe = after.next().filter(|&char| is_apostrophe(char) || is_colon(char))?;
    if !before.is_alphabetic() {
        return None;
    }
    let end = start + apostrophe.len_utf8();
    match after.next() {
        Some(s @ ('s' | 'S')) if !after.next().is_some_and(char::is_alphanumeric) => Some(end + s.len_utf8()),
        Some(next) if next.is_alphanumeric() => None,
        // Alone it opens a quotation; `‘s` is what typesetting made of an apostrophe.
        _ if matches!(apostrophe, '‘' | ':') => None,
        _ => Some(end),
    }
}

/// The end of the word that begins here. A run of a script without spaces is one word.
fn word_end(words: &str, start: usize) -> usize {
    let rest = words.get(start..).unwrap_or("");
    let unspaced = rest.first_char().is_some_and(is_unspaced);
    let mut end = start;
    let (mut behind, mut pointed) = (0, false);
    while let Some(char) = rest.char_at(behind) {
        let at = behind;
        behind += char.len_utf8();
        if char.is_ascii_alphanumeric() && !unspaced {
            end = start + at + 1;
            continue;
        }
        let next = rest.char_at(behind);
        let joins = next.is_some_and(char::is_alphabetic);
        let inside = char.is_alphanumeric() && is_unspaced(char) == unspaced
            || is_combining(char)
            || matches!(char, '-' | '‑' | '*' | '\u{ad}' | '\u{200c}' | '\u{200d}')
                && next.is_some_and(char::is_alphanumeric)
            || is_apostrophe(char) && joins && !is_possessive(rest, at);
        if inside {
            end = start + behind;
        } else if char == '.' && at > 0 && is_inside_address(rest, at) {
            end = start + at + 1;
        } else if char == '.' && (pointed || at > 0 && is_initials(rest, at)) {
            pointed = true;
            end = start + at + 1;
        } else {
            if char == '.' && is_abbreviation(rest, at) {
                end = start + at + 1;
            }
            break;
        }
    }
    end
}

/// Marks that belong to the letter before them: combining accents, Arabic vowel signs.
fn is_combining(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn is_possessive(rest: &str, at: usize) -> bool {
    possessive_end(rest, at).is_some()
}

/// Whether a point stands between small letters, as in an address: `example.com`.
fn is_inside_address(rest: &str, at: usize) -> bool {
    let small = |char: Option<char>| char.is_some_and(char::is_lowercase);
    small(rest.char_before(at)) && small(rest.char_at(at + 1))
}

/// Whether a point after this many bytes belongs to initials: `J.`, `U.S.`, `z.B.`
fn is_initials(rest: &str, at: usize) -> bool {
    let mut before = rest.get(..at).unwrap_or("").chars();
    let goes_on = rest.char_at(at + 1).is_some_and(char::is_alphabetic);
    matches!((before.next(), before.next()), (Some(letter), None) if letter.is_uppercase() || goes_on)
}

/// Whether a point after this many bytes belongs to an abbreviation.
fn is_abbreviation(rest: &str, at: usize) -> bool {
    let word = rest.get(..at).unwrap_or("");
    let numbered =
        || rest[at..].chars().find(|char| !matches!(char, '.' | ' ')).is_some_and(char::is_numeric);
    // ”säger hon.”: Swedish for “she”. `modern art.`, but «art. 21»
    let is_word = word == "hon" || word == "art" && !numbered();
    word.len() <= 4 && !is_word && ABBREVIATIONS.contains(&word.lower().as_str())
}

fn number_end(words: &str, start: usize) -> usize {
    let rest = words.get(start..).unwrap_or("");
    let mut end = start;
    let mut behind = 0;
    while let Some(char) = rest.char_at(behind) {
        behind += char.len_utf8();
        let joins = rest.char_at(behind).is_some_and(char::is_numeric);
        if char.is_alphanumeric() && !is_unspaced(char)
            || matches!(char, '.' | ',' | ':' | '-' | '/' | '\'') && joins
        {
            end = start + behind;
        } else {
            break;
        }
    }
    end.max(start + rest.first_char().map_or(1, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        push_tokens(text, ByteSpan::new(0, text.len()), &mut tokens);
        tokens.iter().map(|token| token.span.of(text)).collect()
    }

    #[test]
    fn words_keep_their_hyphens_and_apostrophes() {
        assert_eq!(cut("Don’t ask state-owned O'Brien."), ["Don’t", "ask", "state-owned", "O'Brien", "."]);
    }

    #[test]
    fn possessive_endings_stand_alone() {
        assert_eq!(
            cut("Trump’s aides, the owners’ group"),
            ["Trump", "’s", "aides", ",", "the", "owners", "’", "group"]
        );
    }

    #[test]
    fn points_of_abbreviations_and_initials_stay() {
        assert_eq!(
            cut("Mr. J. D. Vance left the U.S. He"),
            ["Mr.", "J.", "D.", "Vance", "left", "the", "U.S.", "He"]
        );
        assert_eq!(cut("He left. She"), ["He", "left", ".", "She"]);
    }

    #[test]
    fn numbers_keep_points_between_digits() {
        assert_eq!(cut("1,200.5 at 3am."), ["1,200.5", "at", "3am", "."]);
    }

    #[test]
    fn scripts_without_spaces_come_in_runs() {
        assert_eq!(cut("市长李国强说,abc"), ["市长李国强说", ",", "abc"]);
    }
}
