//! Words that French, Italian and Catalan write together: `l’école`, `dell’opera`, `a-t-elle`, `dit-il`.

use crate::text::offsets::ByteSpan;
use crate::text::tokens::{Token, TokenKind, is_apostrophe};

/// What loses its vowel before another one.
const ELIDED: &[&str] = &[
    "l", "d", "qu", "n", "s", "j", "m", "t", "c", "un", "dell", "all", "nell", "dall", "sull", "quest",
    "quell", "lorsqu", "puisqu", "jusqu",
];

/// Pronouns behind their verb, the longer first.
const INVERTED: &[&str] =
    &["-t-elles", "-t-elle", "-t-ils", "-t-il", "-t-on", "-elles", "-elle", "-ils", "-il", "-on", "-je"];

/// The same tokens, such words cut in two, or in three: `s’est-elle`.
pub fn parted(text: &str, tokens: &[Token]) -> Vec<Token> {
    let mut found = Vec::with_capacity(tokens.len() + tokens.len() / 8);
    for token in tokens {
        let Token { mut span, kind } = *token;
        while let Some((first, second)) = cut(span.of(text)).filter(|_| kind == TokenKind::Word) {
            found.push(Token { span: ByteSpan::new(span.start, span.start + first), kind });
            span.start += second;
        }
        found.push(Token { span, kind });
    }
    found
}

/// Where the first part ends and the second begins.
fn cut(word: &str) -> Option<(usize, usize)> {
    let elided = word.char_indices().find(|&(at, char)| at > 0 && is_apostrophe(char)).filter(|&(at, _)| {
        ELIDED.iter().any(|elided| word.get(..at).is_some_and(|first| first.eq_ignore_ascii_case(elided)))
    });
    if let Some((at, mark)) = elided {
        return Some((at, at + mark.len_utf8()));
    }
    let ending = INVERTED.iter().find(|ending| word.len() > ending.len() && word.ends_with(*ending))?;
    let pronoun = ending.rfind('-').map_or(0, |dash| ending.len() - dash - 1);
    Some((word.len() - ending.len(), word.len() - pronoun))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::push_tokens;

    fn parts(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        push_tokens(text, ByteSpan::new(0, text.len()), &mut tokens);
        parted(text, &tokens).iter().map(|token| token.span.of(text)).collect()
    }

    #[test]
    fn what_is_written_together_is_parted() {
        assert_eq!(parts("L’école dell'opera"), ["L", "école", "dell", "opera"]);
        assert_eq!(parts("a-t-elle dit-il"), ["a", "elle", "dit", "il"]);
        assert_eq!(parts("s’est-elle"), ["s", "est", "elle"]);
        assert_eq!(parts("aujourd’hui porte-parole"), ["aujourd’hui", "porte-parole"]);
    }
}
