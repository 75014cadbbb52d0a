//! Names in languages that decline them: `Ивана Петрова` is `Иван Петров`, `Donalda Nowaka` is `Donald Nowak`.

use crate::text::{Chars, words::listed};

/// What follows a name’s stem in some case, of men and women, nothing included.
const ENDINGS: &str = "a e ego ej em emu i ie iem im m o om ou ovi owi u y á é ého ému ý ým ą ę ě а ая е еві \
    ей ем ею и ий им й ові ого ой ом ому ою у ую ы ый ым ь ю я єм і ї";

/// Letters that a stem has at least.
pub(super) const STEM: usize = 3;

/// How two names in lower case may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// By their letters.
    Same,
    /// As cases of one.
    Case {
        /// Whether one of the two has no ending.
        bare: bool,
    },
    /// Not at all.
    Other,
}

/// How two words of names, in lower case, may be one.
pub(super) fn likeness(a: &str, b: &str) -> Likeness {
    let (left, right) = tails(a, b);
    let stem = a.char_count() - left.char_count();
    let known = is_ending(left) && is_ending(right);
    match () {
        () if a == b => Likeness::Same,
        () if stem >= STEM && known => Likeness::Case { bare: is_bare(left) || is_bare(right) },
        () => Likeness::Other,
    }
}

fn is_ending(tail: &str) -> bool {
    tail.is_empty() || listed(ENDINGS, tail)
}

/// What two words have behind their common beginning.
fn tails<'a>(a: &'a str, b: &'a str) -> (&'a str, &'a str) {
    let common: usize = a
        .chars()
        .zip(b.chars())
        .take_while(|(left, right)| left == right)
        .map(|(char, _)| char.len_utf8())
        .sum();
    (a.get(common..).unwrap_or(""), b.get(common..).unwrap_or(""))
}

/// The nominative of men mostly has no ending.
fn is_bare(tail: &str) -> bool {
    matches!(tail, "" | "й" | "ь")
}

/// Whether names, word by word, are cases of one. `Ivan Horvat` and `Ivana Horvat` are two people: a man’s first name
/// with an ending has a surname with one.
pub(super) fn is_one(a: &[String], b: &[String]) -> bool {
    let ([first, .., last], [other_first, .., other_last]) = (a, b) else { return false };
    // `И. Петров`
    let initial = |word: &str| word.chars().filter(|char| *char != '.').count() == 1;
    if last == other_last && (initial(first) || initial(other_first)) {
        return first.first_char() == other_first.first_char();
    }
    let (first, last) = (likeness(first, other_first), likeness(last, other_last));
    let inner = a.len() == b.len() && a.iter().zip(b).all(|(a, b)| likeness(a, b) != Likeness::Other);
    let of_two = matches!(first, Likeness::Case { bare: true }) && last == Likeness::Same;
    inner && !of_two
}

/// Whether a name looks more like a nominative than another case of it.
pub(super) fn is_plainer(name: &[String], than: &[String]) -> bool {
    let rank = |tail: &str| match tail {
        _ if is_bare(tail) => 2,
        "а" | "я" | "a" | "á" => 1,
        _ => 0,
    };
    let ranks = |(left, right): (&str, &str)| (rank(left), rank(right));
    match (name.first(), than.first()) {
        (Some(name), Some(than)) if name != than => {
            let (new, old) = ranks(tails(name, than));
            new > old
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::Lower;

    fn words(name: &str) -> Vec<String> {
        name.split(' ').map(Lower::lower).collect()
    }

    #[test]
    fn cases_of_one_name_are_one() {
        for (a, b) in [
            ("Иван Петров", "Ивана Петрова"),
            ("Анна Лисова", "Анной Лисовой"),
            ("Сергей Зеленский", "Сергею Зеленскому"),
            ("Donald Nowak", "Donalda Nowaka"),
            ("Anna Lis", "Anny Lis"),
        ] {
            assert!(is_one(&words(a), &words(b)), "{a}, {b}");
            assert!(is_plainer(&words(a), &words(b)), "{a}, {b}");
        }
    }

    #[test]
    fn other_names_are_others() {
        for (a, b) in
            [("Ivan Horvat", "Ivana Horvat"), ("Иван Петров", "Иван Петренко"), ("Jan Nowak", "Ewa Nowak")]
        {
            assert!(!is_one(&words(a), &words(b)), "{a}, {b}");
        }
    }
}
