//! What stands behind a name and says where somebody belongs, not who speaks: `Ann Bell (D-Calif.) said`,
//! `Paul Lund (CDU, 45)`, `Ada Moss, R-N.Y., said`. The words around it read on as if it were not there.

use crate::text::Edges;
use crate::text::tokens::{Token, TokenKind};

/// Tokens that an affiliation takes at most, its brackets or commas aside: `(D–San Luis Obispo)` takes five.
const LONGEST: usize = 6;

/// Digits of a year: `Bell, Ann (March 2020). “…”` is a reference.
const YEAR: usize = 4;

/// Takes affiliations out of a stretch's tokens.
pub(super) fn leave_out(text: &str, tokens: &mut Vec<Token>) {
    let (mut kept, mut at) = (0, 0);
    while let Some(&token) = tokens.get(at) {
        let behind_name = || kept > 0 && is_capital_word(text, &tokens[kept - 1]);
        let may_open = matches!(token.kind, TokenKind::Mark('(' | '[' | ','));
        let found = if may_open && behind_name() { affiliation(text, &tokens[at..]) } else { None };
        if let Some(length) = found {
            at += length;
        } else {
            tokens[kept] = token;
            kept += 1;
            at += 1;
        }
    }
    tokens.truncate(kept);
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
        TokenKind::Word => is_capital_word(text, token),
        TokenKind::Number => token.span.end - token.span.start < YEAR,
        TokenKind::Mark(mark) => matches!(mark, '.' | ',' | '-' | '–' | '—' | '/' | '&'),
        TokenKind::Possessive => false,
    };
    let has_word = inner.iter().any(|token| token.kind == TokenKind::Word);
    let parts_names = tokens.get(length + 1).is_some_and(|next| is_capital_word(text, next));
    (has_word && !parts_names && inner.iter().all(places)).then_some(length + 1)
}

/// `R-Texas`, `D-N`, `DFL-Minn`: a party's letters, then a place.
fn is_party_and_place(word: &str) -> bool {
    word.split_once(['-', '‑']).is_some_and(|(party, place)| {
        party.len() <= 3 && party.bytes().all(|byte| byte.is_ascii_uppercase()) && place.starts_upper()
    })
}

fn is_capital_word(text: &str, token: &Token) -> bool {
    token.kind == TokenKind::Word && token.span.of(text).starts_upper()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::offsets::ByteSpan;
    use crate::text::tokens::push_tokens;

    fn read(text: &str) -> String {
        let mut tokens = Vec::new();
        push_tokens(text, ByteSpan::new(0, text.len()), &mut tokens);
        leave_out(text, &mut tokens);
        let words: Vec<&str> = tokens.iter().map(|token| token.span.of(text)).collect();
        words.join(" ")
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
