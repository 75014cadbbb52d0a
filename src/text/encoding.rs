//! Text that was encoded twice: UTF-8 that somebody read as Windows-1252 and wrote as UTF-8 again. Browsers
//! show it as it is ("donâ€™t"); a reader wants the words that were meant.

use crate::dom::Document;
use crate::text::Chars;
use std::borrow::Cow;

/// Windows-1252's characters for the bytes from 0x80 to 0x9F.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Sequences that a page has at least before it is taken for encoded twice: by chance, one may stand anywhere.
const ENOUGH: usize = 3;

/// What a no-break space becomes. No word ends so but in capitals: a single one tells the whole page, which may have
/// no other sign that is no ASCII.
const NO_BREAK: &str = "\u{c2}\u{a0}";

/// Whether the page's text was encoded twice.
pub fn is_doubled(document: &Document) -> bool {
    let mut found = 0;
    document.ids().filter_map(|id| document.text(id)).any(|text| {
        found += count_doubled(text);
        found >= ENOUGH
    })
}

/// How many characters of a text look like the bytes of one character.
fn count_doubled(text: &str) -> usize {
    if text.is_ascii() {
        return 0;
    }
    let mut count = 0;
    let mut rest = text;
    // All leads begin with this byte in UTF-8.
    while let Some(start) = rest.bytes().position(|byte| byte == LEAD) {
        rest = &rest[start..];
        let taken = decode(rest).map(|(_, taken)| taken);
        let sure = rest.starts_with(NO_BREAK) && !in_capitals(text, rest);
        count += if sure { ENOUGH } else { usize::from(taken.is_some()) };
        let next = taken.or_else(|| rest.first_char().map(char::len_utf8)).unwrap_or(rest.len());
        rest = &rest[next..];
    }
    count
}

/// Whether what stands before the rest of a text is a capital, with which its first letter may make a word.
fn in_capitals(text: &str, rest: &str) -> bool {
    let before = text.strip_suffix(rest).and_then(Chars::last_char);
    before.is_some_and(char::is_uppercase)
}

/// The text with such characters put together again.
pub fn repaired(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.contains(is_lead) {
        return Cow::Borrowed(text);
    }
    let mut repaired = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.first_char() {
        let (char, taken) = decode(rest).unwrap_or((first, first.len_utf8()));
        repaired.push(char);
        rest = &rest[taken..];
    }
    Cow::Owned(repaired)
}

const LEAD: u8 = 0xc3;

/// Whether a character can stand for the first byte of a sequence.
fn is_lead(char: char) -> bool {
    matches!(char, '\u{c2}'..='\u{ef}')
}

/// The character that a text's first ones are the bytes of, and how long they are.
fn decode(text: &str) -> Option<(char, usize)> {
    let mut chars = text.chars();
    let lead = chars.next().filter(|lead| is_lead(*lead))?;
    let first = u8::try_from(u32::from(lead)).ok()?;
    let length = match first {
        0xc2..=0xdf => 2,
        _ => 3,
    };
    let mut bytes = [first, 0, 0];
    let mut taken = lead.len_utf8();
    for byte in bytes.get_mut(1..length)? {
        let char = chars.next()?;
        *byte = byte_of(char).filter(|byte| matches!(byte, 0x80..=0xbf))?;
        taken += char.len_utf8();
    }
    let decoded = std::str::from_utf8(bytes.get(..length)?).ok()?;
    Some((decoded.first_char()?, taken))
}

fn byte_of(char: char) -> Option<u8> {
    if let Some(at) = WINDOWS.iter().position(|known| *known == char) {
        return u8::try_from(0x80 + at).ok();
    }
    u8::try_from(u32::from(char)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubled_characters_are_put_together() {
        assert_eq!(
            repaired("donâ€™t, wÃ¼rde, cafÃ©\u{c2}\u{a0}– nâ\u{80}\u{99}t"),
            "don’t, würde, café\u{a0}– n’t"
        );
        assert_eq!(count_doubled("donâ€™t wÃ¼rde"), 2);
    }

    #[test]
    fn a_single_no_break_space_is_enough() {
        assert!(count_doubled("in November.\u{c2}\u{a0}") >= ENOUGH);
        assert!(count_doubled("A MANH\u{c2}\u{a0}é") < ENOUGH);
    }

    #[test]
    fn real_letters_stay() {
        for text in ["não, MANHÃ, âge, Âme", "œuvre à l’école", "plain"] {
            assert_eq!(repaired(text), text);
            assert_eq!(count_doubled(text), 0);
        }
    }
}
