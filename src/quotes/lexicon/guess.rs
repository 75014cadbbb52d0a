//! The language of a text that does not name its own: by its script, then by its small words.

use super::{ENTRIES, Entry, Language, Tags, has};
use crate::text::words::Lower;
use crate::text::{Seek, hash::Known};

/// How much of a text is read to guess its language.
const SAMPLE: usize = 4000;

pub(super) fn guess(text: &str) -> Language {
    let sample = text.chars().take(SAMPLE);
    let (mut kana, mut han, mut cyrillic, mut arabic, mut hangul, mut greek, mut latin) =
        (0, 0, 0, 0, 0, 0, 0);
    let mut ukrainian = 0;
    for char in sample {
        ukrainian += usize::from(matches!(char, 'і' | 'ї' | 'є'));
        match char {
            '\u{3040}'..='\u{30ff}' => kana += 1,
            '\u{4e00}'..='\u{9fff}' => han += 1,
            '\u{400}'..='\u{4ff}' => cyrillic += 1,
            '\u{600}'..='\u{6ff}' => arabic += 1,
            '\u{ac00}'..='\u{d7a3}' => hangul += 1,
            '\u{370}'..='\u{3ff}' => greek += 1,
            char if char.is_alphabetic() => latin += 1,
            _ => {}
        }
    }
    if kana * 10 > han && kana > latin / 4 {
        return Language::Japanese;
    }
    let most = [
        (latin, Language::English),
        (han, Language::Chinese),
        (cyrillic, Language::Russian),
        (arabic, Language::Arabic),
        (hangul, Language::Korean),
        (greek, Language::Greek),
    ];
    let script = most
        .iter()
        .rev()
        .max_by_key(|(count, _)| *count)
        .map_or(Language::English, |(_, language)| *language);
    match script {
        Language::English => guess_by_words(text),
        Language::Russian if ukrainian * RARE > cyrillic => Language::Ukrainian,
        script => script,
    }
}

/// Letters that Russian does not have are at least one in so many of a Ukrainian text; a quoted name has them too.
const RARE: usize = 50;

/// The language that a text is plainly in, where it is another one than it declares.
pub(super) fn belied(text: &str, declared: Language) -> Option<Language> {
    // Scripts without spaces have no stopwords.
    let unspaced = |char: char| char > '\u{2e80}';
    let own_script = declared.is_unspaced() && text.chars().take(FEWEST_WORDS).any(unspaced);
    let own = share(text, declared, PLAIN);
    if own_script || own > PLAIN {
        return None;
    }
    let other = guess(text);
    let enough = words(text).take(FEWEST_WORDS).count() == FEWEST_WORDS;
    (enough && other != declared && share(text, other, 1.0) > PLAIN.max(PLAINER * own)).then_some(other)
}

/// Which share of its words are stopwords of a language; of the first ones, where that is more than `enough`.
fn share(text: &str, language: Language, enough: f32) -> f32 {
    let stopwords =
        ENTRIES.iter().find(|entry| entry.language == language).map_or("", |entry| entry.stopwords);
    let (mut own, mut count) = (0, 0);
    for word in words(text) {
        count += 1;
        own += usize::from(has(stopwords, word));
        if count >= FEWEST_WORDS && own as f32 > enough * count as f32 {
            break;
        }
    }
    own as f32 / count.max(1) as f32
}

/// The share of stopwords that a text in the language has at least.
const PLAIN: f32 = 0.1;

/// How many times as many stopwords another language must have.
const PLAINER: f32 = 4.0;

/// Words of which a share can be told.
const FEWEST_WORDS: usize = 40;

/// The words that are looked at; those with a capital are no stopword as they stand.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.parts_by(|char| !char.is_alphabetic()).filter(|word| !word.is_empty()).take(SAMPLE / 8)
}

/// The language in Latin letters most of whose small words a text has: stopwords, which tell languages apart, and those of
/// the tables, which a text of a line has too.
fn guess_by_words(text: &str) -> Language {
    const SMALL: Tags = Tags::PREPOSITION
        .with(Tags::DETERMINER)
        .with(Tags::PRONOUN)
        .with(Tags::CONJUNCTION)
        .with(Tags::SUBORDINATOR)
        .with(Tags::AUXILIARY)
        .with(Tags::ADVERB)
        .with(Tags::SAY);
    let mut counts: Known<usize> = Known::default();
    for word in words(text) {
        counts.change(word.lower().as_str(), |count| count + 1);
    }
    let score = |entry: &Entry| {
        let small = entry.rows.iter().filter(|row| row.tags.any(SMALL));
        let listed = small.flat_map(|row| row.words.split_ascii_whitespace());
        let stopwords = entry.stopwords.split_ascii_whitespace();
        let count = |word: &str| counts.get(word).unwrap_or_default();
        listed.map(count).sum::<usize>() + STOPWORD * stopwords.map(count).sum::<usize>()
    };
    // Of equals the first.
    let best =
        ENTRIES.iter().rev().map(|entry| (score(entry), entry.language)).max_by_key(|(score, _)| *score);
    best.filter(|(score, _)| *score > 0).map_or(Language::English, |(_, language)| language)
}

/// How much a stopword tells more than another small word.
const STOPWORD: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_by_tag_then_by_words() {
        assert_eq!(Language::of(Some("de-AT"), ""), Language::German);
        assert_eq!(Language::of(None, "Das ist nicht der Grund, sagte die Frau."), Language::German);
        assert_eq!(
            Language::of(None, "Le maire n’est pas venu et les gens attendent dans la rue."),
            Language::French
        );
        assert_eq!(Language::of(None, "市長は述べた。"), Language::Japanese);
        assert_eq!(Language::of(None, ""), Language::English);
    }

    #[test]
    fn a_text_may_be_in_another_language_than_it_declares() {
        let german = "Der Norweger hat den Wettkampf gewonnen und sich gefreut. Es ist nicht das erste Mal, sagte er, \
                      und das Ziel sei, auf der Schanze von morgen an mit den Besten zu springen. Die Zuschauer \
                      waren begeistert von den Sprüngen, und die Trainer sind es auch.";
        let corrected = |tag: &str, text: &str| Language::corrected(tag.to_owned(), text);
        assert_eq!(corrected("en-US", german), "de");
        assert_eq!(corrected("de-CH", german), "de-CH");
        // A few words tell nothing, and of a language without a table nobody can say what it is not.
        assert_eq!(corrected("en", "Der Norweger hat gewonnen."), "en");
        assert_eq!(corrected("lb", german), "lb");
    }

    #[test]
    fn a_line_is_enough() {
        let lines = [
            ("La ministra Ana Mora dijo ayer: «No habrá recortes».", Language::Spanish),
            ("A ministra Ana Mora disse ontem: “Não haverá cortes”.", Language::Portuguese),
            ("Minister Anna Mora zei gisteren: “Er komen geen bezuinigingen.”", Language::Dutch),
            ("Ministern Anna Mora sa i går: ”Det blir inga nedskärningar.”", Language::Swedish),
            ("Minister Anna Mora powiedziała wczoraj: „Nie będzie cięć”.", Language::Polish),
            ("Міністр Анна Мора сказала вчора: «Скорочень не буде».", Language::Ukrainian),
            ("Minister Ann Mora said yesterday: “There will be no cuts.”", Language::English),
        ];
        for (line, language) in lines {
            assert_eq!(Language::of(None, line), language, "{line}");
        }
    }
}
