//! What a German word is in its place. Nouns have capitals, so that the first word of a sentence tells nothing and
//! any other one much (`nouns.rs`); `der` is an article, a relative or a pronoun; `mit` a preposition or a verb's prefix.

use super::super::lexicon::{Lexicon, Tags, german, has};
use super::super::skeleton::{Skeleton, Unit, UnitKind};
use super::nouns::{self, NOUN};
use crate::text::words::Lower;

/// How far behind its verb a prefix may stand, in units.
const PREFIX_REACH: usize = 50;

/// Corrects what the lexicon says of each unit by where it stands.
pub fn refine(text: &str, skeleton: &mut Skeleton, lexicon: &Lexicon) {
    nouns::refine(text, skeleton, lexicon);
    for index in 0..skeleton.units.len() {
        let unit = skeleton.units[index];
        if unit.kind != UnitKind::Word {
            continue;
        }
        let tags = match unit.span.of(text) {
            "der" | "die" | "das" | "dem" | "den" | "deren" | "dessen" | "denen" | "Der" | "Die" | "Das" => {
                article(skeleton, index)
            }
            "so" | "So" => so(text, skeleton, index),
            "nach" | "Nach" | "aus" | "Aus" => report_phrase(text, skeleton, index),
            _ if unit.is(Tags::PREFIXED) => prefixed(text, skeleton, index),
            word if unit.tags == Tags::NONE && !unit.capital => unknown(skeleton, index, word),
            _ => continue,
        };
        skeleton.units[index].tags = tags;
    }
}

/// Whether a unit begins a sentence, or what a colon or a dash announces.
pub fn is_initial(skeleton: &Skeleton, index: usize) -> bool {
    let unit = &skeleton.units[index];
    skeleton.before(index).is_none_or(|before| {
        before.sentence != unit.sentence
            || before.quote().is_some()
            || matches!(before.kind, UnitKind::Mark(mark) if !matches!(mark, ',' | '(' | '/' | '&'))
    })
}

/// `der` and its like: behind a comma and before what no noun phrase begins with, a relative; before a verb, a
/// pronoun; else an article.
fn article(skeleton: &Skeleton, index: usize) -> Tags {
    let unit = &skeleton.units[index];
    let before = |back: usize| {
        index.checked_sub(back).and_then(|at| skeleton.get(at)).filter(|own| own.sentence == unit.sentence)
    };
    let comma = |own: Option<&Unit>| own.is_some_and(|own| own.is_mark(',') || own.quote().is_some());
    let after_comma =
        comma(before(1)) || before(1).is_some_and(|own| own.is(Tags::PREPOSITION)) && comma(before(2));
    let next = skeleton.get(index + 1);
    let opens_phrase = next.is_some_and(|next| {
        next.capital && next.kind == UnitKind::Word
            || next.kind == UnitKind::Number
            || next.is_small_word()
                && next.tags.without(Tags::PAST.with(Tags::PRESENT)) == Tags::NONE
                && noun_follows(skeleton, index + 1)
    });
    if after_comma && !opens_phrase {
        return Tags::RELATIVE.with(unit.tags.only(Tags::OBLIQUE));
    }
    let verb = next.is_some_and(|next| {
        next.is_small_word() && next.is(Tags::CUE.with(Tags::VERB).with(Tags::AUXILIARY))
    });
    if verb && !opens_phrase && !unit.is(Tags::OBLIQUE.with(Tags::POSSESSIVE)) {
        return Tags::PRONOUN.with(Tags::NEUTER);
    }
    unit.tags
}

/// Whether a word can go on the noun phrase that began at `start`: an article first, then what has an adjective's
/// ending, then nouns and names.
pub fn is_material(skeleton: &Skeleton, start: usize, index: usize) -> bool {
    let unit = &skeleton.units[index];
    let before = (index > start).then(|| &skeleton.units[index - 1]);
    if unit.capital {
        let time = unit.is(Tags::NO_NAME) && unit.is(Tags::ADVERB);
        // „bekam Bell | Gegenwind“, „sieht die Expertin | Chancen“
        let office = |before: &Unit| before.capital && before.is(Tags::ROLE) && index > start + 1;
        let apart =
            unit.tags == Tags::NO_NAME && before.is_some_and(|before| is_name(before) || office(before));
        return !time
            && !apart
            && !before.is_some_and(|before| before.is(Tags::PARTICLE) && before.is(Tags::ACCORDING));
    }
    if unit.is(Tags::PARTICLE) && !unit.is(Tags::DETERMINER) && before.is_some_and(Unit::is_capital_word) {
        // „Ursula von der Leyen“, but „Jan Homann von der Polizei“: two names before say that the name is whole.
        let whole =
            index >= start + 2 && is_name(&skeleton.units[index - 2]) && is_name(&skeleton.units[index - 1]);
        let next = skeleton.get(index + 1);
        let goes_on = next.is_some_and(|next| {
            next.is_capital_word() && !next.is(NOUN) || next.is(Tags::PARTICLE) && !next.capital
        });
        // „Chef de Mission Au“
        let office = before.is_some_and(|before| before.is(Tags::ROLE))
            && next
                .is_some_and(|next| next.is_capital_word() && next.is(Tags::TITLE) && !next.is(Tags::ROLE));
        return office || !whole && goes_on && before.is_some_and(is_name);
    }
    // „von der Leyen“, „Ida Van der Au“
    let joined = |before: &Unit| {
        before.is(Tags::PARTICLE)
            && (!before.capital || skeleton.before(index - 1).is_some_and(|first| first.is(Tags::FIRST_NAME)))
    };
    if unit.is(Tags::PARTICLE) && before.is_some_and(joined) && index > start + 1 {
        return skeleton.get(index + 1).is_some_and(Unit::is_capital_word);
    }
    if before.is_some_and(Unit::is_capital_word) {
        return false;
    }
    if unit.is(Tags::DETERMINER.with(Tags::POSSESSIVE)) {
        return before.is_none_or(|before| before.is(Tags::DETERMINER)) && !unit.is(Tags::RELATIVE);
    }
    // „der genannte Betrag“: a participle between an article and its noun is an adjective.
    let verbal = unit.is(Tags::CUE.with(Tags::VERB))
        && !before.is_some_and(|before| before.is(Tags::DETERMINER.with(Tags::POSSESSIVE)));
    !verbal && !is_closed_but_verbs(unit) && noun_follows(skeleton, index)
}

pub(super) fn is_name(unit: &Unit) -> bool {
    const NO_NAME: Tags = Tags::ROLE
        .with(Tags::TITLE)
        .with(Tags::SPEAKS)
        .with(Tags::REPORT_NOUN)
        .with(Tags::NO_NAME)
        .with(Tags::CHANNEL)
        .with(Tags::WORK);
    unit.is_capital_word() && !unit.is(NO_NAME)
}

fn is_closed_but_verbs(unit: &Unit) -> bool {
    is_closed(&Unit { tags: unit.tags.without(Tags::CUE.with(Tags::VERB)), ..*unit })
}

/// Whether a phrase that begins with this unit is the genitive of the noun before: „der Leiter | der Schule“.
pub fn is_attribute(first: &Unit, before: &Unit) -> bool {
    before.is_capital_word()
        && !before.is(Tags::ADVERB)
        && first.is_small_word()
        && first.is(Tags::DETERMINER.with(Tags::POSSESSIVE))
}

/// Whether declined small words and then a noun stand here.
pub fn noun_follows(skeleton: &Skeleton, from: usize) -> bool {
    let rest = skeleton.units.get(from..).unwrap_or(&[]).iter().take(5);
    rest.into_iter()
        .find(|unit| !(unit.is_small_word() && !is_closed(unit) || unit.kind == UnitKind::Number))
        .is_some_and(Unit::is_capital_word)
}

pub(super) fn is_closed(unit: &Unit) -> bool {
    unit.is(Tags::PREPOSITION
        .with(Tags::CONJUNCTION)
        .with(Tags::SUBORDINATOR)
        .with(Tags::AUXILIARY)
        .with(Tags::PRONOUN)
        .with(Tags::OBJECT)
        .with(Tags::RELATIVE)
        .with(Tags::DETERMINER)
        .with(Tags::POSSESSIVE)
        .with(Tags::ADVERB)
        .with(Tags::NEGATION)
        .with(Tags::VERB)
        .with(Tags::CUE)
        .with(Tags::ACCORDING))
}

/// „so Sprecher Uwe Kern“ names who speaks; „so heißt es“, „so groß“ do not.
fn so(text: &str, skeleton: &Skeleton, index: usize) -> Tags {
    // „so reagieren Menschen“: an adjective without article would end otherwise.
    let verb = |next: &&Unit| next.is_small_word() && next.span.of(text).ends_with("en");
    let next = skeleton.get(index + 1).filter(|next| !verb(next));
    let phrase = next
        .is_some_and(|next| next.is_capital_word() || next.is(Tags::DETERMINER.with(Tags::POSSESSIVE)))
        || next.is_some_and(|next| next.is_small_word() && !is_closed(next))
            && noun_follows(skeleton, index + 1);
    let pronoun = next.is_some_and(|next| next.is(Tags::PRONOUN) && !next.is(Tags::NEUTER));
    let parted = skeleton.before(index).is_some_and(|before| {
        before.quote().is_some() || matches!(before.kind, UnitKind::Mark(',' | '–' | '—' | '-' | '('))
    });
    if parted && (phrase || pronoun) { Tags::ACCORDING } else { Tags::ADVERB }
}

/// „nach Angaben des Amtes“, „nach den Worten der Sprecherin“, „aus Sicht der Partei“, „ihrer Ansicht nach“.
/// Whose „eigene Angaben“ they are, the clause tells.
fn report_phrase(text: &str, skeleton: &Skeleton, index: usize) -> Tags {
    let unit = &skeleton.units[index];
    let noun = |back: usize| index.checked_sub(back).and_then(|at| skeleton.get(at));
    let owned = noun(2).is_some_and(|owner| owner.is(Tags::POSSESSIVE) && owner.sentence == unit.sentence);
    if owned && noun(1).is_some_and(|noun| noun.is(Tags::REPORT_NOUN) && noun.capital) {
        // „ihrer Ansicht nach“
        return Tags::ACCORDING.with(Tags::POSTPOSED);
    }
    let ahead = skeleton.units.get(index + 1..).unwrap_or(&[]).iter().take(3);
    let noun = ahead.into_iter().find(|next| {
        !(next.is(Tags::DETERMINER.with(Tags::POSSESSIVE)) || next.is_small_word() && !is_closed(next))
    });
    let own = skeleton.get(index + 1).is_some_and(|next| next.span.of(text).starts_with("eigene"));
    if !own && noun.is_some_and(|noun| noun.is(Tags::REPORT_NOUN) && noun.capital) {
        Tags::ACCORDING.with(Tags::PREPOSITION)
    } else {
        unit.tags.without(Tags::ACCORDING)
    }
}

/// A verb that reports with its prefix only: `teilte … mit`.
fn prefixed(text: &str, skeleton: &Skeleton, index: usize) -> Tags {
    let unit = &skeleton.units[index];
    let verb = unit.span.of(text).lower();
    let rest = skeleton.units.iter().enumerate().skip(index + 1).take(PREFIX_REACH);
    let quoted_soon =
        |place: usize| skeleton.units.iter().skip(place).take(2).any(|unit| unit.quote().is_some());
    let found = rest.take_while(|(_, own)| own.sentence == unit.sentence).any(|(place, own)| {
        own.is(Tags::PREFIX)
            && german::reports_with(&verb, &own.span.of(text).lower())
            && ends_clause(skeleton, place)
            // „gab sich ‚kämpferisch‘“, but not „gab sich Mühe“
            && !(own.is(Tags::OBJECT) && has("gab gibt gaben geben gegeben gebe", &verb) && !quoted_soon(place + 1))
    });
    let plain = unit.tags.without(Tags::PREFIXED).with(Tags::VERB);
    if found { plain.with(Tags::SAY).with(Tags::PAST) } else { plain }
}

/// A small word that the lexicon does not know: an adjective has an ending and stands before its noun; what stands
/// right behind a noun or opens a clause with a verb's ending is a verb, and behind a quotation it reports.
fn unknown(skeleton: &Skeleton, index: usize, word: &str) -> Tags {
    let unit = &skeleton.units[index];
    let before = |back: usize| {
        index.checked_sub(back).and_then(|at| skeleton.get(at)).filter(|own| own.sentence == unit.sentence)
    };
    let behind_noun = before(1).is_some_and(|before| before.is_capital_word() && !before.is(Tags::ADVERB));
    let comma = before(1).is_some_and(|before| before.is_mark(','));
    let past = word.ends_with("te") || word.ends_with("ten") || word.ends_with('t');
    let quote = |own: Option<&Unit>| own.is_some_and(|own| own.quote().is_some());
    let named = skeleton
        .get(index + 1)
        .is_some_and(|next| next.capital || next.is(Tags::DETERMINER.with(Tags::PRONOUN)));
    match () {
        () if past && named && comma && quote(before(2)) => Tags::SAY.with(Tags::PAST),
        () if past && (comma || quote(before(1))) || word.ends_with('t') || behind_noun => Tags::VERB,
        () if !german::is_declined(word) => Tags::ADVERB,
        () => Tags::NONE,
    }
}

/// Whether a clause ends behind this unit; `sich` stands anywhere in it.
fn ends_clause(skeleton: &Skeleton, place: usize) -> bool {
    let unit = &skeleton.units[place];
    unit.is(Tags::OBJECT)
        || skeleton.get(place + 1).is_none_or(|next| {
            next.sentence != unit.sentence
                || !matches!(next.kind, UnitKind::Word | UnitKind::Number)
                || next.is(Tags::CONJUNCTION.with(Tags::SUBORDINATOR))
        })
}

#[cfg(test)]
pub(super) mod tests {
    use crate::quotes::reading::Reading;
    use crate::quotes::types::Story;
    use crate::text::Offsets;

    /// The mentions of a text.
    pub(in super::super) fn mentions(text: &str) -> Vec<&str> {
        let story = Story { language: Some("de"), ..Story::from_plain_text(text) };
        let reading = Reading::new(&story, &Offsets::new(text));
        reading.mentions.iter().map(|mention| mention.span.of(text)).collect()
    }

    #[test]
    fn a_phrase_ends_with_its_noun() {
        assert_eq!(
            mentions("Dazu rechnet der neue Leiter der alten Schule vor."),
            ["der neue Leiter", "der alten Schule"]
        );
        assert_eq!(mentions("Offenbar gab Finanzminister Jan Merin nach."), ["Finanzminister Jan Merin"]);
    }

    #[test]
    fn von_is_part_of_a_name_or_begins_where_somebody_is_from() {
        assert_eq!(mentions("Gestern kam Ida von der Au."), ["Ida von der Au"]);
        assert_eq!(mentions("Gestern kam Ida Au von der Feuerwehr."), ["Ida Au", "der Feuerwehr"]);
    }

    #[test]
    fn articles_are_told_from_relatives() {
        assert_eq!(mentions("Jan Merin, der das Amt leitet, kam."), ["Jan Merin", "der", "das Amt"]);
        assert_eq!(
            mentions("Jan Merin, der Leiter des Amtes, kam."),
            ["Jan Merin", "der Leiter", "des Amtes"]
        );
    }
}
