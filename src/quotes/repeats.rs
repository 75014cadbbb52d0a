//! Quotations that say the words of another one again: pull quotes, subheads, headlines.

use super::reading::Reading;
use super::types::QuotationKind;
use crate::text::{Seek, words::fold};

/// How many repeating quotations are looked for: keeps a story made of pull quotes linear.
const MOST: usize = 64;

/// For each quotation, the one of running text whose words it repeats. Only a quotation that is all of its passage, or that
/// stands in a headline, repeats another one: in running text the same words may be said again.
pub fn repeats(reading: &Reading<'_>, kinds: &[QuotationKind]) -> Vec<Option<usize>> {
    let mut found = vec![None; reading.pairs.len()];
    let alone: Vec<usize> = (0..reading.pairs.len())
        .filter(|&quote| stands_alone(reading, quote) || stands_in_headline(reading, quote))
        .take(MOST)
        .collect();
    if alone.is_empty() {
        return found;
    }
    let folded = folded(reading, kinds);
    for quote in alone {
        found[quote] = repeated(&folded, &fold(reading.inner(quote)), Some(quote));
    }
    found
}

/// Each quotation's words, evened out; nothing for those that are nobody's.
pub fn folded(reading: &Reading<'_>, kinds: &[QuotationKind]) -> Vec<String> {
    let spoken = |(quote, kind): (usize, &QuotationKind)| {
        if *kind == QuotationKind::Direct { fold(reading.inner(quote)) } else { String::new() }
    };
    kinds.iter().enumerate().map(spoken).collect()
}

/// The quotation that holds these words; a word or two say nothing.
pub fn repeated(folded: &[String], words: &str, own: Option<usize>) -> Option<usize> {
    if words.split(' ').count() < 2 {
        return None;
    }
    let holds = |other: &str| {
        other.places(words).into_iter().any(|at| {
            let before = other.get(..at).is_none_or(|before| before.is_empty() || before.ends_with(' '));
            let behind = other
                .get(at + words.len()..)
                .is_none_or(|behind| behind.is_empty() || behind.starts_with(' '));
            before && behind
        })
    };
    (0..folded.len()).find(|&other| Some(other) != own && holds(&folded[other]))
}

/// Whether a quotation is all of its passage.
pub fn stands_alone(reading: &Reading<'_>, quote: usize) -> bool {
    let Some(unit) = reading.skeleton.of_quote.get(quote).copied().flatten() else { return false };
    let paragraph = reading.skeleton.units[unit].paragraph;
    let other = |unit: Option<&super::skeleton::Unit>| unit.is_some_and(|unit| unit.paragraph == paragraph);
    !other(reading.skeleton.before(unit)) && !other(reading.skeleton.get(unit + 1))
}

/// Whether a quotation stands in a first line that is no sentence, as a headline is none.
fn stands_in_headline(reading: &Reading<'_>, quote: usize) -> bool {
    let Some(unit) = reading.skeleton.of_quote.get(quote).copied().flatten() else { return false };
    let [headline, _, ..] = reading.paragraphs.as_slice() else { return false };
    let closing = |char: char| char.is_whitespace() || super::lexicon::marks::style_of(char).is_some();
    reading.skeleton.units[unit].paragraph == 0
        && headline.end - headline.start < LONGEST_HEADLINE
        && headline.of(reading.text).trim_end_matches(closing).ends_with(char::is_alphanumeric)
}

/// Bytes of a headline.
const LONGEST_HEADLINE: usize = 240;

#[cfg(test)]
mod tests {
    use crate::quotes::{Story, attribute};

    #[test]
    fn a_pull_quote_points_at_its_quotation() {
        let text = "‘The river took it all’\n\nThe farm is gone. “The river took it all, even the barn,” said Ada Bell.";
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        assert_eq!(found.quotes[0].repeats, Some(1));
        assert_eq!(found.quotes[0].speaker, found.quotes[1].speaker);
    }

    #[test]
    fn other_words_repeat_nothing() {
        let text = "‘The river took it’\n\n“We lost the barn to the river,” said Ada Bell.";
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        assert_eq!(found.quotes[0].repeats, None);
    }
}
