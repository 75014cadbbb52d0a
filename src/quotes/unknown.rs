//! What the tables do not know of a word but its place tells, in languages other than English. The word right behind a
//! quotation with a name or an article behind it is the verb that reports it, `», soupira Anne Morel`, `“, segir Anna Bell`;
//! a verb's form behind an article is a noun, «el aviso».

use super::lexicon::{Tags, has};
use super::skeleton::{Skeleton, Unit, UnitKind};
use crate::text::sentences::{goes_on, is_finished};

/// Gives those verbs their property.
pub fn mark_verbs(text: &str, skeleton: &mut Skeleton) {
    for index in 0..skeleton.units.len() {
        let quote = &skeleton.units[index];
        if quote.quote().is_none() {
            continue;
        }
        let words = quote.span.of(text);
        if let Some(verb) = verb_behind(skeleton, index, goes_on(words) || is_finished(words)) {
            skeleton.units[verb].tags = Tags::SAY.with(Tags::PAST);
        }
    }
}

/// Articles of Romance languages that are no pronouns too: no finite verb stands behind them.
const ARTICLES: &str = "al cette del el esta este il questa questo sa ses seu son su sua suo sus um uma un una unas une uno unos";

/// Takes from nouns the properties of the verbs that have their form.
pub fn mark_nouns(text: &str, skeleton: &mut Skeleton) {
    for index in 1..skeleton.units.len() {
        let [before, unit] = [skeleton.units[index - 1], skeleton.units[index]];
        // « il dit »; «su crítica» has a place among the nouns of saying
        let opened = before.is_small_word()
            && before.is(Tags::DETERMINER.with(Tags::POSSESSIVE).with(Tags::PREPOSITION))
            && !before.is(Tags::PRONOUN.with(Tags::OBJECT).with(Tags::AUXILIARY))
            && has(ARTICLES, before.span.of(text));
        let form = unit.tags.without(Tags::CUE.with(Tags::PAST).with(Tags::PRESENT).with(Tags::BASE));
        if opened && unit.is_small_word() && unit.is(Tags::CUE) && form == Tags::NONE {
            skeleton.units[index].tags = Tags::NONE;
        }
    }
}

/// The unknown word that can only be the verb of a report behind this quotation.
fn verb_behind(skeleton: &Skeleton, quote: usize, ended: bool) -> Option<usize> {
    let paragraph = skeleton.units[quote].paragraph;
    let unit = |place: usize| skeleton.get(place).filter(|unit| unit.paragraph == paragraph);
    let mut place = quote + 1;
    while place < quote + 3
        && unit(place).is_some_and(|unit| matches!(unit.kind, UnitKind::Mark(',' | '–' | '—' | '-')))
    {
        place += 1;
    }
    let parted = place > quote + 1;
    while place < quote + 6
        && unit(place)?.is(Tags::AUXILIARY.with(Tags::OBJECT))
        && unit(place)?.is_small_word()
    {
        place += 1;
    }
    let verb = unit(place)
        .filter(|unit| unit.is_small_word() && unit.tags.without(Tags::FIRST_NAME) == Tags::NONE)?;
    let next = unit(place + 1).filter(|next| !next.is(Tags::ADVERB)).or_else(|| unit(place + 2))?;
    // « actuel président de la commission »: an office behind an adjective; one with a name may be behind a verb.
    let office = next.is(Tags::ROLE.with(Tags::TITLE)) && unit(place + 2).is_some_and(Unit::is_capital_word);
    let names = next.is_capital_word() || next.is(Tags::DETERMINER.with(Tags::PRONOUN)) || office;
    (verb.span.end - verb.span.start > 2 && (parted || ended) && names).then_some(place)
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Story, attribute};

    fn source(language: &str, text: &str) -> (String, String) {
        let found = attribute(&Story { language: Some(language), ..Story::from_plain_text(text) });
        let quote = found.quotes.into_iter().next();
        let words =
            |excerpt: Option<crate::quotes::Excerpt>| excerpt.map_or(String::new(), |found| found.text);
        quote.map_or_else(Default::default, |quote| (words(quote.source), words(quote.cue)))
    }

    #[test]
    fn an_unknown_verb_behind_a_quotation_reports_it() {
        let french = "« La neige a tout pris au village », marmonna Anne Morel.";
        assert_eq!(source("fr", french), ("Anne Morel".into(), "marmonna".into()));
        let adjective =
            "Anne Morel, une des « marcheuses », actuelle présidente de la commission, est venue.";
        assert_eq!(source("fr", adjective).1, "");
        let czech = "„Most nevydrží do jara“, zamumlal Jan Novotný.";
        assert_eq!(source("cs", czech), ("Jan Novotný".into(), "zamumlal".into()));
    }

    #[test]
    fn a_verb_behind_an_article_is_a_noun() {
        let spanish = "El alcalde aseguró que el aviso se dio “por todos los medios posibles”.";
        assert_eq!(source("es", spanish), ("El alcalde".into(), "aseguró".into()));
    }
}
