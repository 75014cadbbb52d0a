//! Counting and evening out words, the same way in every stage.

use super::hash::Fnv;
use super::offsets::ByteSpan;
use crate::text::{Chars, Edges, Seek};
use std::hash::Hasher;

/// How many words a text has: what white space parts, if there is a letter or a digit in it. Scripts that
/// are written without spaces count two characters as a word, which is about what their words have.
pub fn count(text: &str) -> usize {
    let (mut words, mut ideographs, mut inside) = (0_usize, 0_usize, false);
    let mut at = 0;
    while let Some(char) = text.char_at(at) {
        at += char.len_utf8();
        if char.is_ascii() {
            let begins = char.is_ascii_alphanumeric() && !inside;
            words += usize::from(begins);
            inside = (inside || begins) && !is_ascii_space(char);
        } else if is_unspaced(char) {
            ideographs += 1;
            inside = false;
        } else if inside {
            inside = !char.is_whitespace();
        } else if char.is_alphanumeric() {
            words += 1;
            inside = true;
        }
    }
    words + ideographs.div_ceil(2)
}

/// White space as [`char::is_whitespace`] has it, of ASCII: with the vertical tab.
fn is_ascii_space(char: char) -> bool {
    matches!(char, ' ' | '\t'..='\r')
}

/// Whether the character belongs to a script that is written without spaces between words: Chinese,
/// Japanese, Thai, Lao, Khmer, Burmese.
pub fn is_unspaced(char: char) -> bool {
    char >= '\u{e00}'
        && matches!(char, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}')
}

/// Whether the character shows nothing of itself and only steers how others are set. The joiners are left
/// out: [`shapes_letters`] decides on them.
pub fn is_invisible(char: char) -> bool {
    matches!(
        char,
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\0'
    )
}

/// Whether a zero width joiner or non-joiner after this character changes how letters or pictographs look.
pub fn shapes_letters(before: char) -> bool {
    matches!(before, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1780}'..='\u{17ff}'
        | '\u{1800}'..='\u{18af}' | '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{fb50}'..='\u{fefc}'
        | '\u{1f000}'..='\u{1faff}')
}

/// Appends a text with white space collapsed: what was appended before counts as its beginning. Invisible
/// formatting characters are dropped unless they shape letters.
pub fn push_collapsed(into: &mut String, from: usize, text: &str) {
    let mut rest = text;
    // Whole stretches without anything special are copied at once.
    while let Some((at, char)) = next_special(rest) {
        let (plain, special) = rest.split_at(at);
        into.push_str(plain);
        rest = special.get(char.len_utf8()..).unwrap_or("");
        if char.is_whitespace() {
            if into.len() > from && !into.ends_in(" \n") {
                into.push(' ');
            }
        } else if is_joiner(char) && into.get(from..).and_then(Chars::last_char).is_some_and(shapes_letters) {
            into.push(char);
        }
    }
    into.push_str(rest);
}

/// The first character that is white space, or that shows nothing of itself. A single space between two letters is
/// left where it is: nothing is to be done about it.
fn next_special(text: &str) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    let is_plain = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_graphic);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let may = match byte {
            b' ' => at == 0 || !is_plain(at - 1) || !is_plain(at + 1),
            // From 0xc2 on: how white space, joiners and invisible characters begin in UTF-8.
            b'\0' | b'\t'..=b'\r' | 0xc2 | 0xe1 | 0xe2 | 0xe3 | 0xef => true,
            _ => false,
        };
        if may
            && let Some(char) = text.char_at(at)
            && (char.is_whitespace() || is_joiner(char) || is_invisible(char))
        {
            return Some((at, char));
        }
        at += 1;
    }
    None
}

fn is_joiner(char: char) -> bool {
    matches!(char, '\u{200c}' | '\u{200d}')
}

/// Whether a list of words, parted by spaces, has this one: in one string it takes a third of the wasm that an array takes.
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub fn listed(list: &str, word: &str) -> bool {
    list.as_bytes().split(|byte| *byte == b' ').any(|one| one == word.as_bytes())
}

/// The phrases of a list, parted by `|`: one string, as for [`listed`].
pub fn phrases(list: &'static str) -> Phrases {
    Phrases(Some(list))
}

/// What [`phrases`] gives: what is left of the list.
#[derive(Debug, Clone)]
pub struct Phrases(Option<&'static str>);

impl Iterator for Phrases {
    type Item = &'static str;

    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn next(&mut self) -> Option<Self::Item> {
        let list = self.0?;
        let end = list.as_bytes().iter().position(|byte| *byte == b'|');
        let (phrase, rest) = list.split_at_checked(end.unwrap_or(list.len()))?;
        self.0 = end.and_then(|_| rest.get(1..));
        Some(phrase)
    }
}

/// Whether a text begins with one of the phrases of a list.
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub fn starts_with_phrase(text: &str, list: &'static str) -> bool {
    phrases(list).any(|phrase| text.starts_with(phrase))
}

/// Whether it ends with one.
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub fn ends_with_phrase(text: &str, list: &'static str) -> bool {
    phrases(list).any(|phrase| text.ends_with(phrase))
}

/// Whether a list of phrases has this one.
#[cfg_attr(target_arch = "wasm32", inline(never))]
pub fn has_phrase(list: &'static str, phrase: &str) -> bool {
    phrases(list).any(|one| one == phrase)
}

/// Lower case without the standard library's rule for a Greek sigma that ends a word of capitals: that one function takes 4 KB
/// of wasm, and here words are only compared.
pub trait Lower {
    /// In lower case.
    fn lower(&self) -> String;
}

impl Lower for str {
    fn lower(&self) -> String {
        let mut lower = self.to_owned();
        lower.make_ascii_lowercase();
        let Some(mut at) = self.bytes().position(|byte| !byte.is_ascii()) else { return lower };
        lower.truncate(at);
        while let Some(char) = self.char_at(at) {
            at += char.len_utf8();
            if char.is_ascii() {
                lower.push(char.to_ascii_lowercase());
            } else {
                let (one, more) = lower_of(char);
                lower.push(one);
                lower.extend(more);
            }
        }
        lower
    }
}

/// A character in lower case, and what follows it there: the dot of a Turkish İ.
fn lower_of(char: char) -> (char, Option<char>) {
    // Scripts without cases, from Hebrew to Burmese, and from Chinese to Korean: the standard library would search its table.
    if matches!(char, '\u{590}'..='\u{109f}' | '\u{2e80}'..='\u{a63f}' | '\u{abc0}'..='\u{faff}') {
        return (char, None);
    }
    let mut lower = char.to_lowercase();
    (lower.next().unwrap_or(char), lower.next())
}

/// A text with white space collapsed and trimmed.
pub fn collapse(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    push_collapsed(&mut collapsed, 0, text);
    collapsed.truncate(collapsed.trim_end().len());
    collapsed
}

/// The text's letters and digits in lower case, words parted by one space: for comparing what two places of
/// a page say, whatever their quotation marks, dashes and spaces are.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_each(text, |piece, _| {
        match piece {
            Folded::Letter(char) => folded.push(char),
            Folded::Gap => folded.push(' '),
        }
        true
    });
    folded
}

/// Whether a text says this, given folded: [`fold`] without making a string.
pub fn folds_to(text: &str, folded: &str) -> bool {
    let mut rest = folded.chars();
    let same = fold_each(text, |piece, _| {
        rest.next()
            == Some(match piece {
                Folded::Letter(char) => char,
                Folded::Gap => ' ',
            })
    });
    same && rest.next().is_none()
}

/// Where a text says this, given folded, from the first letter to the last.
pub fn find_folded(text: &str, folded: &str) -> Option<ByteSpan> {
    let begin = fold(text).seek(folded)?;
    let (mut done, mut span) = (0, ByteSpan::default());
    fold_each(text, |piece, place| {
        if done <= begin {
            span.start = place.start;
        }
        done += match piece {
            Folded::Letter(char) => char.len_utf8(),
            Folded::Gap => 1,
        };
        span.end = place.end;
        done < begin + folded.len()
    });
    Some(span)
}

/// A hash for each word of the folded text.
pub fn folded_hashes(text: &str) -> Vec<u64> {
    let mut hashes = Vec::new();
    let mut word = Fnv::default();
    let mut is_empty = true;
    fold_each(text, |piece, _| {
        match piece {
            Folded::Letter(char) => {
                word.write(char.encode_utf8(&mut [0; 4]).as_bytes());
                is_empty = false;
            }
            Folded::Gap => hashes.push(std::mem::take(&mut word).finish()),
        }
        true
    });
    if !is_empty {
        hashes.push(word.finish());
    }
    hashes
}

/// A hash for the folded text as a whole.
pub fn folded_hash(text: &str) -> u64 {
    let mut all = Fnv::default();
    for word in folded_hashes(text) {
        all.write(&word.to_le_bytes());
    }
    all.finish()
}

/// A piece of a folded text.
enum Folded {
    Letter(char),
    /// Between two words.
    Gap,
}

/// Folds a text piece by piece, each with the place of the character that it is of or stands before, as long as the pieces
/// are taken. Whether all were.
fn fold_each(text: &str, mut take: impl FnMut(Folded, ByteSpan) -> bool) -> bool {
    let (mut begun, mut gap) = (false, false);
    let mut next = 0;
    while let Some(char) = text.char_at(next) {
        let at = next;
        next += char.len_utf8();
        let plain = if char.is_ascii() { char.is_ascii_alphanumeric() } else { char.is_alphanumeric() };
        if !plain {
            gap |= !matches!(char, '\'' | '’') && !is_invisible(char);
            continue;
        }
        let place = ByteSpan::new(at, next);
        if gap && begun && !take(Folded::Gap, place) {
            return false;
        }
        (begun, gap) = (true, false);
        let (one, more) = if char.is_ascii() { (char.to_ascii_lowercase(), None) } else { lower_of(char) };
        let mut takes = |char| take(Folded::Letter(char), place);
        if !(takes(one) && more.is_none_or(takes)) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::super::hash::hash;
    use super::*;

    #[test]
    fn words_are_what_white_space_parts() {
        assert_eq!(count("Two words, – and\u{a0}3 more…"), 5);
        assert_eq!(count(" – … ! "), 0);
        assert_eq!(count("東京都は"), 2);
    }

    #[test]
    fn white_space_collapses_and_invisible_characters_go() {
        assert_eq!(collapse("\n a\u{a0}\t b\u{ad}c\u{feff} \n"), "a bc");
    }

    #[expect(clippy::disallowed_methods, reason = "what it is compared with")]
    #[test]
    fn lower_case_is_the_standard_one_but_for_a_last_sigma() {
        for text in ["", "Two WORDS", "ÄRGER İzmir", "Привет МИР", "x\u{ad}Ünd"] {
            assert_eq!(text.lower(), text.to_lowercase());
        }
        assert_eq!("ΟΔΟΣ".lower(), "οδοσ");
    }

    #[test]
    fn joiners_stay_where_they_shape_letters() {
        assert_eq!(collapse("می\u{200c}روم a\u{200d}b"), "می\u{200c}روم ab");
        assert_eq!(collapse("👩\u{200d}🚀"), "👩\u{200d}🚀");
    }

    #[test]
    fn folding_leaves_letters_and_digits() {
        assert_eq!(fold("  “It’s 5 o’clock” — now! "), "its 5 oclock now");
    }

    #[test]
    fn every_character_has_the_standard_librarys_lower_case() {
        for char in '\0'..=char::MAX {
            let (one, more) = lower_of(char);
            assert!(std::iter::once(one).chain(more).eq(char.to_lowercase()), "{char}");
        }
    }

    #[test]
    fn folded_words_are_found_where_they_stand() {
        let text = "„Äh“, it’s – so to say – five ‘o clock’.";
        for (folded, words) in
            [("its so to", "it’s – so to"), ("äh", "Äh"), ("five o clock", "five ‘o clock")]
        {
            assert_eq!(find_folded(text, folded).map(|span| span.of(text)), Some(words));
        }
        assert_eq!(find_folded(text, "six"), None);
    }

    #[test]
    fn folding_piece_by_piece_is_the_same() {
        for text in ["  “It’s 5 o’clock” — now! ", "ÄRGER\u{ad}lich über İzmir", "…", "a  b-"]
        {
            let folded = fold(text);
            assert!(folds_to(text, &folded) && !folds_to(text, &format!("{folded}x")), "{text}");
            let words = folded.split(' ').filter(|word| !word.is_empty());
            assert_eq!(folded_hashes(text), words.map(|word| hash(word.as_bytes())).collect::<Vec<_>>());
        }
        assert!(!folds_to("Two words", "two"));
    }
}
