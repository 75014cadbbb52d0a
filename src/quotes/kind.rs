//! Somebody's words, the title of a work, or a term. A wrong "somebody said" is the worst error: short
//! quotations need a reason to be taken for somebody's words.

use super::lexicon::Tags;
use super::reading::Reading;
use super::types::QuotationKind;

/// The kind of each quotation.
pub fn kinds(reading: &Reading<'_>) -> Vec<QuotationKind> {
    (0..reading.pairs.len()).map(|quote| kind(reading, quote)).collect()
}

fn kind(reading: &Reading<'_>, quote: usize) -> QuotationKind {
    let Some(unit) = reading.skeleton.of_quote.get(quote).copied().flatten() else {
        return QuotationKind::Direct;
    };
    let inner = reading.inner(quote);
    let words = crate::text::words::count(inner);
    let before = reading.skeleton.before(unit);
    let after = reading.skeleton.get(unit + 1);
    if reading.pairs[quote].style == super::lexicon::marks::Style::Works {
        return QuotationKind::Title;
    }
    let inside_name = before.is_some_and(super::skeleton::Unit::is_capital_word)
        && after.is_some_and(super::skeleton::Unit::is_capital_word);
    if inside_name && words <= 3 {
        return QuotationKind::Term;
    }
    let work = before.is_some_and(|before| before.is(Tags::WORK));
    if work && words <= 8 {
        return QuotationKind::Title;
    }
    if words <= 4 && before.is_some_and(|before| before.is(Tags::WORDING)) {
        return QuotationKind::Term;
    }
    QuotationKind::Direct
}
