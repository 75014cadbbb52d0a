//! What stands behind a name and says where somebody belongs, not who speaks: `Ann Bell (D-Calif.) said`,
//! `Paul Lund (CDU, 45)`, `Ada Moss, R-N.Y., said`. The words around it read on as if it were not there.

use crate::text::Edges;
use crate::text::tokens::{Token, TokenKind};

/// Tokens that an affiliation takes at most, its brackets or commas aside: `(D–San Luis Obispo)` takes five.
const LONGEST: usize = 6;

/// Digits of a year: `Bell, Ann (March 2020). “…”` is a reference.
const YEAR: usize = 4;

/// How many tokens from here on say where the one named before belongs.
pub(super) fn length(text: &str, before: Option<Token>, rest: &[Token]) -> usize {
    let behind_name = before.is_some_and(|before| before.is_capital_word(text));
    if behind_name { affiliation(text, rest).unwrap_or(0) } else { 0 }
}

/// How many tokens an affiliation takes that begins here.
fn affiliation(text: &str, tokens: &[Token]) -> Option<usize> {
    let close = match tokens.first()?.kind {
        TokenKind::Mark('(') => ')',
        TokenKind::Mark('[') => ']',
        TokenKind::Mark(',')
            if tokens.get(1).is_some_and(|token| is_party_and_place(token.span.of(text))) =>
        {
            ','
        }
        _ => return None,
    };
    let ends = |token: &Token| token.kind == TokenKind::Mark(close);
    let length = 1 + tokens.iter().skip(1).take(LONGEST + 1).position(ends)?;
    let inner = tokens.get(1..length)?;
    let places = |token: &Token| match token.kind {
        TokenKind::Word => token.is_capital_word(text),
        TokenKind::Number => token.span.end - token.span.start < YEAR,
        TokenKind::Mark(mark) => matches!(mark, '.' | ',' | '-' | '–' | '—' | '/' | '&'),
        TokenKind::Possessive => false,
    };
    let has_word = inner.iter().any(|token| token.kind == TokenKind::Word);
    let parts_names = tokens.get(length + 1).is_some_and(|next| next.is_capital_word(text));
    (has_word && !parts_names && inner.iter().all(places)).then_some(length + 1)
}

/// `R-Texas`, `D-N`, `DFL-Minn`: a party's letters, then a place.
fn is_party_and_place(word: &str) -> bool {
    word.split_once(['-', '‑']).is_some_and(|(party, place)| {
        party.len() <= 3 && party.bytes().all(|byte| byte.is_ascii_uppercase()) && place.starts_upper()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::words_left;

    fn read(text: &str) -> String {
        words_left(text, &|before, rest| length(text, before, rest))
    }

    #[test]
    fn where_somebody_belongs_is_left_out() {
        assert_eq!(read("Ann Bell (D-Calif.) said"), "Ann Bell said");
        assert_eq!(read("Ann Bell (D-N.Y.), who said"), "Ann Bell , who said");
        assert_eq!(read("Ann Bell (R., Maine) said"), "Ann Bell said");
        assert_eq!(read("Ann Bell (D–San Luis Obispo) said"), "Ann Bell said");
        assert_eq!(read("Ann Bell, R-Texas, said"), "Ann Bell said");
        assert_eq!(read("Paul Lund (CDU, 45) sagte"), "Paul Lund sagte");
    }

    #[test]
    fn other_brackets_stay() {
        assert_eq!(read("the minister (Ann Bell) said"), "the minister ( Ann Bell ) said");
        assert_eq!(read("Ann Bell (who was there) said"), "Ann Bell ( who was there ) said");
        assert_eq!(read("Ann Bell (45) said"), "Ann Bell ( 45 ) said");
        assert_eq!(read("Planner (CFP) Ann Bell"), "Planner ( CFP ) Ann Bell");
        assert_eq!(read("Bell, Ann (May 2020)."), "Bell , Ann ( May 2020 ) .");
        assert_eq!(read("Ann Bell, Paul Lund, said"), "Ann Bell , Paul Lund , said");
        assert_eq!(read("Ann Bell (Lund"), "Ann Bell ( Lund");
    }
}
