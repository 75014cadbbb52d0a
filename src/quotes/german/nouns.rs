//! What a German word with a capital is: all nouns have one, so that a name is told from them by what stands around it and by
//! how the story writes it elsewhere.

use super::super::lexicon::{Lexicon, Tags, german};
use super::super::skeleton::{Skeleton, Unit, UnitKind};
use super::words::{is_closed, is_initial, is_name};
use crate::text::hash::Known;
use crate::text::words::Lower;

/// What a word with a capital inside a sentence cannot be.
const SMALL: Tags = Tags::CUE
    .with(Tags::VERB)
    .with(Tags::AUXILIARY)
    .with(Tags::PAST)
    .with(Tags::PRESENT)
    .with(Tags::BASE)
    .with(Tags::PREFIXED)
    .with(Tags::PREPOSITION)
    .with(Tags::BY)
    .with(Tags::CONJUNCTION)
    .with(Tags::SUBORDINATOR)
    .with(Tags::DETERMINER)
    .with(Tags::OBLIQUE)
    .with(Tags::PRONOUN)
    .with(Tags::OBJECT)
    .with(Tags::POSSESSIVE)
    .with(Tags::NEGATION)
    .with(Tags::ACCORDING)
    .with(Tags::RELATIVE)
    .with(Tags::PARTICLE);

/// What makes a word a noun or a name wherever it stands.
pub(super) const NOUN: Tags = Tags::ROLE
    .with(Tags::TITLE)
    .with(Tags::SPEAKS)
    .with(Tags::BODY)
    .with(Tags::FIRST_NAME)
    .with(Tags::NO_NAME)
    .with(Tags::REPORT_NOUN);

/// Corrects what the lexicon says of each word with a capital.
pub(super) fn refine(text: &str, skeleton: &mut Skeleton, lexicon: &Lexicon) {
    let evidence = Evidence::of(text, skeleton);
    for index in 0..skeleton.units.len() {
        if skeleton.units[index].kind == UnitKind::Word {
            capital(text, skeleton, index, lexicon, &evidence);
        }
    }
}

/// What the whole story tells of its words.
struct Evidence(Known<usize>);

impl Evidence {
    /// The story writes it small.
    const SMALL: usize = 1;
    /// It has a capital.
    const CAPITAL: usize = 2;
    /// It has a capital right behind an article or an adjective: no name.
    const COMMON: usize = 4;
    /// It has a capital right behind a first name: a name, whatever else stands before it, „auf dem Höcke sich zeigt“.
    const NAMED: usize = 8;
    /// It has a capital right beside a verb of speech: „sagt Andrij“.
    const SPEAKS: usize = 16;

    fn of(text: &str, skeleton: &Skeleton) -> Self {
        let mut evidence = Self(Known::default());
        for (index, unit) in skeleton.units.iter().enumerate() {
            let word = unit.span.of(text);
            if unit.is_small_word() {
                evidence.note(word, Self::SMALL);
            } else if unit.is_capital_word() {
                evidence.note(word, Self::CAPITAL);
                if skeleton.before(index).is_some_and(|before| before.capital && before.is(Tags::FIRST_NAME))
                {
                    evidence.note(word, Self::NAMED);
                }
                let says = |unit: &Unit| unit.is_small_word() && unit.is(Tags::SAY);
                if skeleton.before(index).is_some_and(says) || skeleton.get(index + 1).is_some_and(says) {
                    evidence.note(word, Self::SPEAKS);
                }
                let next = skeleton
                    .get(index + 1)
                    .is_some_and(|next| next.is_capital_word() && !next.is(Tags::NO_NAME));
                let opened = skeleton.before(index).is_some_and(|before| {
                    before.is(Tags::DETERMINER.with(Tags::POSSESSIVE)) && !before.is(Tags::RELATIVE)
                });
                let initials = || word.chars().all(|char| char.is_uppercase() || char == '-');
                if opened && !next && !initials() {
                    evidence.note(word, Self::COMMON);
                }
            }
        }
        evidence
    }

    fn note(&mut self, word: &str, what: usize) {
        self.0.change(word, |known| known | what);
    }

    fn is_common(&self, word: &str) -> bool {
        self.tells(word, Self::COMMON) && !self.tells(word, Self::NAMED)
    }

    fn tells(&self, word: &str, what: usize) -> bool {
        self.0.get(word).is_some_and(|known| known & what != 0)
    }
}

/// Reads a word by its capital: inside a sentence it makes a noun, at its head it says nothing.
fn capital(text: &str, skeleton: &mut Skeleton, index: usize, lexicon: &Lexicon, evidence: &Evidence) {
    let unit = skeleton.units[index];
    if !unit.capital {
        return;
    }
    let lower = unit.span.of(text).lower();
    let lower = lower.as_str();
    if unit.is(Tags::POSSESSIVE) && lower.starts_with("ihr") {
        // „Ihr Buch“, said to somebody: the capital is polite, and tells nothing.
        skeleton.units[index].capital = false;
        return;
    }
    let own = lexicon.noun_tags(lower);
    let noun = unit.is(NOUN) || own.any(NOUN);
    let initial = is_initial(skeleton, index);
    // „Anders als gedacht“
    let named = noun && !(unit.is(Tags::FIRST_NAME) && unit.is(Tags::ADVERB));
    if initial && !named && is_small_at_head(skeleton, index, lower, evidence) {
        let adjective =
            german::is_declined(lower) && skeleton.get(index + 1).is_some_and(|next| next.capital);
        let tags = if unit.tags == Tags::NONE && !adjective { Tags::ADVERB } else { unit.tags };
        skeleton.units[index] = Unit { capital: false, tags, ..unit };
        return;
    }
    let mut tags = unit.tags.with(first_name(lower, lexicon));
    // „Ida Van | der Au“
    let joins = unit.is(Tags::PARTICLE)
        && skeleton.before(index).is_some_and(|before| before.capital && before.is(Tags::FIRST_NAME))
        && skeleton.get(index + 1).is_some_and(|next| next.is_small_word() && next.is(Tags::PARTICLE));
    if joins {
        return;
    }
    if !initial || noun {
        tags = tags.without(if unit.is(Tags::NO_NAME) { SMALL } else { SMALL.with(Tags::ADVERB) });
    }
    tags = tags.with(own);
    let polite = unit.is(Tags::PRONOUN) && !initial;
    let common = evidence.is_common(unit.span.of(text)) || german::is_common_noun(lower) || polite;
    if common && !tags.any(Tags::FIRST_NAME.with(Tags::ROLE).with(Tags::SPEAKS).with(Tags::BODY)) {
        tags = tags.with(Tags::NO_NAME);
    }
    if !noun && is_owner(text, skeleton, index, evidence) {
        tags = Tags::POSSESSIVE;
    }
    // „Bundesrat Ida Au“
    let unknown = tags == Tags::NONE || tags.any(Tags::SPEAKS) && lower.ends_with("rat");
    if unknown && is_role(text, skeleton, index, lexicon) {
        tags =
            Tags::ROLE.with(Tags::TITLE).with(if lower.ends_with("in") { Tags::FEMALE } else { Tags::NONE });
    }
    // „die NASA“
    if tags == Tags::NONE && is_acronym(unit.span.of(text)) {
        tags = Tags::BODY;
    }
    if tags == Tags::NONE
        && (is_behind_surname(text, skeleton, index, evidence) || is_object(text, skeleton, index, evidence))
    {
        tags = Tags::NO_NAME;
    }
    // A surname that is a profession too: „Gerhard Richter“.
    if !initial && skeleton.before(index).is_some_and(|before| before.is(Tags::FIRST_NAME) && before.capital)
    {
        tags = tags.without(Tags::ROLE.with(Tags::TITLE).with(Tags::NO_NAME));
    }
    skeleton.units[index].tags = tags;
}

/// Whether a word is made of a few capitals.
fn is_acronym(word: &str) -> bool {
    (3..=5).contains(&word.len()) && word.chars().all(char::is_uppercase)
}

/// „bekam Bell | Gegenwind“: a noun behind a surname that the story has with its first name elsewhere.
fn is_behind_surname(text: &str, skeleton: &Skeleton, index: usize, evidence: &Evidence) -> bool {
    let surname = |at: usize| {
        let unit = skeleton.before(at).filter(|unit| is_name(unit) && !unit.is(Tags::FIRST_NAME));
        unit.is_some_and(|unit| evidence.tells(unit.span.of(text), Evidence::NAMED))
    };
    let alone = |at: usize| skeleton.before(at).is_none_or(|unit| !is_name(unit) && !unit.is(Tags::PARTICLE));
    let word = skeleton.units[index].span.of(text);
    index > 0 && surname(index) && alone(index - 1) && !evidence.tells(word, Evidence::NAMED)
}

/// „sieht die Expertin | Chancen“, „der Präsident | Chiles“: a noun behind an office with its article, where nothing says that
/// it is a name, as it does in „‚…‘, sagt die Expertin Au“, whose verb has its object already.
fn is_object(text: &str, skeleton: &Skeleton, index: usize, evidence: &Evidence) -> bool {
    let before = |back: usize| index.checked_sub(back).and_then(|at| skeleton.get(at));
    let office = before(1).is_some_and(|unit| unit.capital && unit.is(Tags::ROLE));
    // „die neue Expertin“
    let article =
        (2..5).find(|&back| before(back).is_none_or(|unit| !unit.is_small_word() || is_closed(unit)));
    let article = article.filter(|&back| before(back).is_some_and(|unit| unit.is(Tags::DETERMINER)));
    let Some(article) = article.filter(|_| office) else { return false };
    // „‚…‘, sagt derweil die Expertin Au“
    let verb = (article + 1..article + 4).find(|&back| before(back).is_some_and(|unit| unit.is(Tags::SAY)));
    let reported = verb.is_some_and(|verb| {
        [1, 2].into_iter().filter_map(|back| before(verb + back)).any(|unit| unit.quote().is_some())
    });
    let word = skeleton.units[index].span.of(text);
    let place = ["iens", "lands", "reichs", "stans"].iter().any(|ending| word.ends_with(ending));
    let owner = word.strip_suffix('s').is_some_and(|stem| place || evidence.tells(stem, Evidence::CAPITAL));
    let whole = skeleton.get(index + 1).is_some_and(Unit::is_capital_word);
    let named = reported || evidence.tells(word, Evidence::NAMED | Evidence::SPEAKS);
    !whole && (owner || !named)
}

/// Whether the first word of a sentence would be written small inside it.
fn is_small_at_head(skeleton: &Skeleton, index: usize, lower: &str, evidence: &Evidence) -> bool {
    let unit = &skeleton.units[index];
    let small = unit.is(SMALL.with(Tags::ADVERB)) || evidence.tells(lower, Evidence::SMALL);
    let alone = skeleton.get(index + 1).is_none_or(|next| !next.capital);
    // „Anders sieht das Ann Bell“, but „Anders sagte“, „Anders Lind“
    let named = unit.is(Tags::FIRST_NAME)
        && skeleton.get(index + 1).is_some_and(|next| next.capital || next.is(Tags::SAY));
    small && !named || alone && german::is_adverb(lower) && unit.tags == Tags::NONE
}

/// „Anna-Lena“: a double name is one if its first part is.
fn first_name(lower: &str, lexicon: &Lexicon) -> Tags {
    let first = lower.split_once('-').map(|(first, _)| lexicon.tags(first)).unwrap_or_default();
    first.only(Tags::FIRST_NAME.with(Tags::MALE).with(Tags::FEMALE))
}

/// Whether a noun that nobody knows is a profession: a first name and another name stand behind it, „Kriminologin Ida
/// Au“; or it is a compound before a name, „Werft-Erbe Au“; or it ends as professions do.
fn is_role(text: &str, skeleton: &Skeleton, index: usize, lexicon: &Lexicon) -> bool {
    let next = |ahead: usize| skeleton.get(index + ahead).filter(|next| next.is_capital_word());
    let named = next(1).is_some_and(|next| {
        let lower = next.span.of(text).lower();
        next.is(Tags::FIRST_NAME) || first_name(&lower, lexicon).any(Tags::FIRST_NAME)
    });
    let unknown = |ahead: usize| next(ahead).is_some_and(|next| next.tags == Tags::NONE);
    let word = skeleton.units[index].span.of(text);
    // Not „das“: things end so too.
    let opened = skeleton.before(index).is_some_and(|before| {
        matches!(before.span.of(text), "der" | "die" | "Der" | "Die" | "ein" | "eine" | "Ein" | "Eine")
    });
    named && next(2).is_some()
        || unknown(1) && word.contains('-')
        || unknown(1) && (opened || unknown(2)) && german::is_agent(word)
        || unknown(1) && opened && german::is_adjectival(word)
}

/// The genitive of a name before what it owns: „Bells Anwalt“.
fn is_owner(text: &str, skeleton: &Skeleton, index: usize, evidence: &Evidence) -> bool {
    let stem = skeleton.units[index].span.of(text).strip_suffix('s');
    let named = stem.is_some_and(|stem| evidence.tells(stem, Evidence::CAPITAL) && !evidence.is_common(stem));
    let next = skeleton.get(index + 1);
    named
        && next.is_some_and(|next| next.is_capital_word() || next.is_small_word() && next.tags == Tags::NONE)
}

#[cfg(test)]
mod tests {
    use super::super::words::tests::mentions;

    #[test]
    fn a_noun_behind_an_office_is_a_name_where_something_says_so() {
        assert_eq!(mentions("Hier sieht die Expertin Chancen."), ["die Expertin", "Chancen"]);
        assert_eq!(mentions("„Das geht“, sagt die Expertin Au."), ["die Expertin Au"]);
        assert_eq!(mentions("„Das geht“, sagt der neue Präsident Brasiliens.")[0], "der neue Präsident");
        let again = mentions("Später kam der Soldat Andrij. So sagt Andrij es.");
        assert_eq!(again[..2], ["der Soldat Andrij", "Andrij"]);
    }
}
