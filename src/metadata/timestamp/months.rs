//! The names of months.

use crate::text::words::Lower;

/// The beginnings of the months' names, in the languages of the press that we met, with their numbers. A
/// name counts if it begins so; longer beginnings come first where two would do.
#[rustfmt::skip]
const MONTHS: &[(&str, u32)] = &[
    ("janv", 1), ("jan", 1), ("jän", 1), ("ene", 1), ("gen", 1), ("янв", 1), ("stycz", 1), ("sty", 1), ("oca", 1), ("sausio", 1), ("led", 1), ("tammi", 1), ("января", 1), ("січ", 1), ("يناير", 1), ("ian", 1), ("ιαν", 1), ("जन", 1),
    ("febr", 2), ("feb", 2), ("fév", 2), ("fev", 2), ("фев", 2), ("lut", 2), ("şub", 2), ("vasario", 2), ("únor", 2), ("helmi", 2), ("лют", 2), ("فبراير", 2), ("φεβ", 2), ("फर", 2),
    ("mars", 3), ("mär", 3), ("mrz", 3), ("mar", 3), ("maart", 3), ("мар", 3), ("kovo", 3), ("břez", 3), ("maalis", 3), ("берез", 3), ("مارس", 3), ("már", 3), ("μαρ", 3), ("मार्च", 3),
    ("apr", 4), ("avr", 4), ("abr", 4), ("апр", 4), ("kwi", 4), ("nis", 4), ("balandžio", 4), ("dub", 4), ("huhti", 4), ("квіт", 4), ("أبريل", 4), ("ابريل", 4), ("ápr", 4), ("απρ", 4), ("अप्रै", 4),
    ("mai", 5), ("may", 5), ("maj", 5), ("mag", 5), ("mei", 5), ("maí", 5), ("мая", 5), ("май", 5), ("gegužės", 5), ("květ", 5), ("touko", 5), ("трав", 5), ("مايو", 5), ("máj", 5), ("μαΐ", 5), ("μαι", 5), ("मई", 5),
    ("juin", 6), ("jun", 6), ("jún", 6), ("giu", 6), ("июн", 6), ("cze", 6), ("haz", 6), ("birželio", 6), ("červn", 6), ("kesä", 6), ("черв", 6), ("يونيو", 6), ("iun", 6), ("ιουν", 6), ("जून", 6), ("ιούν", 6),
    ("juil", 7), ("jul", 7), ("júl", 7), ("lug", 7), ("июл", 7), ("lip", 7), ("tem", 7), ("liepos", 7), ("červenc", 7), ("heinä", 7), ("лип", 7), ("يوليو", 7), ("iul", 7), ("ιουλ", 7), ("जुला", 7), ("ιούλ", 7),
    ("août", 8), ("aoû", 8), ("aug", 8), ("ago", 8), ("ágú", 8), ("авг", 8), ("sie", 8), ("ağu", 8), ("rugpjūčio", 8), ("srp", 8), ("elo", 8), ("серп", 8), ("أغسطس", 8), ("اغسطس", 8), ("αυγ", 8), ("अग", 8), ("agt", 8), ("αύγ", 8),
    ("sept", 9), ("sep", 9), ("set", 9), ("сен", 9), ("wrz", 9), ("eyl", 9), ("rugsėjo", 9), ("září", 9), ("syys", 9), ("верес", 9), ("سبتمبر", 9), ("szept", 9), ("σεπ", 9), ("सित", 9),
    ("oct", 10), ("okt", 10), ("ott", 10), ("out", 10), ("окт", 10), ("paź", 10), ("eki", 10), ("spalio", 10), ("říj", 10), ("loka", 10), ("жовт", 10), ("أكتوبر", 10), ("اكتوبر", 10), ("οκτ", 10), ("अक्", 10),
    ("nov", 11), ("nóv", 11), ("ноя", 11), ("lis", 11), ("kas", 11), ("lapkričio", 11), ("marras", 11), ("листоп", 11), ("نوفمبر", 11), ("noi", 11), ("νοε", 11), ("नव", 11),
    ("dec", 12), ("déc", 12), ("dez", 12), ("dic", 12), ("des", 12), ("дек", 12), ("gru", 12), ("ara", 12), ("gruodžio", 12), ("pros", 12), ("joulu", 12), ("груд", 12), ("ديسمبر", 12), ("δεκ", 12), ("दिस", 12),
];

/// The month that a word names.
pub fn month_of(word: &str) -> Option<u32> {
    if !word.starts_with(char::is_alphabetic) {
        return None;
    }
    let word = word.lower();
    let first = word.as_bytes().first();
    MONTHS
        .iter()
        .filter(|(start, _)| start.as_bytes().first() == first && word.starts_with(start))
        .max_by_key(|(start, _)| start.len())
        .map(|(_, month)| *month)
}
