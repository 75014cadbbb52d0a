//! Where a noun phrase ends.

use super::{LONGEST_PHRASE, is_unknown_verb};
use crate::quotes::lexicon::Tags;
use crate::quotes::skeleton::{Build, Skeleton, Unit, UnitKind};

/// Where the phrase that begins here ends.
pub(super) fn phrase_end(skeleton: &Skeleton, start: usize) -> usize {
    let sentence = skeleton.units[start].sentence;
    let mut end = start;
    while let Some(unit) = skeleton.get(end) {
        let fits =
            unit.sentence == sentence && end - start < LONGEST_PHRASE && is_material(skeleton, start, end);
        if !fits {
            break;
        }
        end += 1;
    }
    end
}

/// Whether the unit can go on the phrase that began at `start`.
fn is_material(skeleton: &Skeleton, start: usize, index: usize) -> bool {
    let unit = &skeleton.units[index];
    let before = (index > start).then(|| &skeleton.units[index - 1]);
    let after = skeleton.get(index + 1);
    match unit.kind {
        UnitKind::Number => true,
        UnitKind::Possessive => before.is_some_and(|before| before.kind == UnitKind::Word),
        UnitKind::Mark('&') => before.is_some_and(Unit::is_capital_word),
        // `a 70-year-old clerk`, `a 3,000-word article`, „die 48-Jährige“.
        UnitKind::Mark('-') => {
            before.is_some_and(|before| before.kind == UnitKind::Number)
                && after.is_some_and(|after| after.is_small_word() || skeleton.nouns_are_capital)
        }
        UnitKind::Mark(_) => false,
        UnitKind::Quote(_) => {
            // A nickname in marks; a longer quotation between two names is none.
            before.is_some_and(Unit::is_capital_word)
                && after.is_some_and(Unit::is_capital_word)
                && !unit.is(Tags::NO_NAME)
                && unit.span.end - unit.span.start < 30
        }
        UnitKind::Word => is_material_word(skeleton, unit, before, after, start, index),
    }
}

fn is_material_word(
    skeleton: &Skeleton,
    unit: &Unit,
    before: Option<&Unit>,
    after: Option<&Unit>,
    start: usize,
    index: usize,
) -> bool {
    if skeleton.nouns_are_capital {
        return crate::quotes::german::words::is_material(skeleton, start, index);
    }
    // «in sala stampa | Gino Re», but «a la radio France Info»
    let medium = |unit: &Unit| unit.is(Tags::SPEAKS.with(Tags::BODY).with(Tags::CHANNEL).with(Tags::ROLE));
    let full = before.is_some_and(Unit::is_small_word)
        && after.is_some_and(Unit::is_capital_word)
        && !skeleton.units[start..index].iter().any(medium)
        && skeleton.before(start.saturating_sub(1)).is_some_and(|verb| verb.is(Tags::SAY));
    let named = unit.capital && (unit.is(Tags::FIRST_NAME) || unit.is_capital_word() && full);
    let person = named || unit.is_small_word() && unit.is(Tags::ROLE);
    // „przekazał PAP | rzeczniczka“
    let medium = skeleton.build == Build::Other
        && before.is_some_and(|before| before.capital && before.is(Tags::PLACE))
        && index == start + 1
        && skeleton.before(start).is_some_and(|verb| verb.is(Tags::SAY));
    if medium && person {
        return false;
    }
    let of_person = Tags::FIRST_NAME.with(Tags::TITLE).with(Tags::ROLE).with(Tags::DETERMINER);
    if person && before.is_some_and(|before| !before.is(of_person)) && is_told(skeleton, start) {
        return false;
    }
    let heads_sentence = skeleton.sentence(unit.sentence).start == index;
    // An article joins names only behind another particle, `von der`: alone it begins the next phrase.
    let joined = |before: &Unit| {
        before.is(Tags::PARTICLE) && !before.capital
            || before.is_capital_word() && !(skeleton.nouns_are_capital && unit.is(Tags::DETERMINER))
    };
    if unit.is(Tags::PARTICLE) && !unit.capital && before.is_some_and(joined) {
        // `van der Hoorn`, but „Els Peeters van de politie”
        let mut behind = (index + 1..index + 1 + MOST_PARTICLES).map_while(|index| skeleton.get(index));
        let name = behind.find(|unit| unit.capital || !unit.is(Tags::PARTICLE));
        // «il Ministero della Salute»
        let of_body = before.is_some_and(|before| before.capital && before.is(Tags::BODY.with(Tags::SPEAKS)));
        let long = unit.is(Tags::PREPOSITION.with(Tags::CONJUNCTION)) && unit.span.end - unit.span.start > 3;
        return name.is_some_and(Unit::is_capital_word) && (of_body || !long);
    }
    // „de Amerikaanse president Ann Lee”, ”Yhdysvaltain presidentti Ann Lee”
    let office = skeleton.build == Build::GenitivesLead && unit.is(Tags::TITLE);
    // `Bart De Wever`, « Marine Le Pen », „minister Van der Berg”
    let leads = |unit: &Unit| unit.is_capital_word() || unit.is_small_word() && unit.is(Tags::TITLE);
    let named = after.is_some_and(|after| after.is_capital_word() || after.is(Tags::PARTICLE));
    let inside = unit.is(Tags::PARTICLE) && unit.capital && before.is_some_and(leads) && named;
    if skeleton.names_end_phrases && inside && !heads_sentence {
        return true;
    }
    if is_second_verb(skeleton, start, index) {
        return false;
    }
    if skeleton.names_end_phrases
        && !unit.capital
        && !office
        && !is_adjective_of_body(skeleton, index)
        && before.is_some_and(|before| is_name_inside(skeleton, before, index))
    {
        return false;
    }
    if unit.is(Tags::DETERMINER.with(Tags::POSSESSIVE)) {
        return before.is_none()
            || unit.is(Tags::DETERMINER)
                && !unit.is(Tags::POSSESSIVE)
                && before.is_some_and(|b| b.is(Tags::DETERMINER));
    }
    if unit.is(Tags::ADVERB) && (unit.is(Tags::NO_NAME) || !unit.capital || heads_sentence) {
        return false;
    }
    let noun = unit.is(Tags::ROLE.with(Tags::SPEAKS).with(Tags::TITLE));
    if is_closed(unit) {
        // «il Consiglio di Stato»
        let joins = |before: &Unit| {
            before.is_capital_word()
                || skeleton.names_end_phrases && before.is(Tags::PARTICLE) && !before.capital
        };
        return unit.capital
            && !heads_sentence
            && (noun || before.is_some_and(joins) || unit.is(Tags::FIRST_NAME));
    }
    if unit.capital && (!heads_sentence || !is_verb(unit)) {
        return true;
    }
    if index > 0 && before.is_some() && is_unknown_verb(skeleton, index) {
        return false;
    }
    !is_verb_here(unit, before, after)
}

/// « de l’Assemblée | nationale », «della Corte costituzionale»: an unknown word behind one with a capital that has an
/// article or a preposition before it, where the phrase ends.
fn is_adjective_of_body(skeleton: &Skeleton, index: usize) -> bool {
    let [Some(opens), Some(body)] =
        [2, 1].map(|back| index.checked_sub(back).and_then(|at| skeleton.get(at)))
    else {
        return false;
    };
    let adjective = skeleton.units[index].is_small_word() && skeleton.units[index].tags == Tags::NONE;
    let ends = |next: &Unit| next.is_mark(',') || next.is(Tags::AUXILIARY.with(Tags::SAY));
    skeleton.build == Build::AdjectivesFollow
        && adjective
        && body.is_capital_word()
        && !body.is(Tags::FIRST_NAME)
        && opens.is(Tags::DETERMINER.with(Tags::PREPOSITION))
        && skeleton.get(index + 1).is_some_and(ends)
}

/// ”Enligt polisen | rör det sig om”: an unknown word behind whose account it is, where the verb comes second. Not in Finnish,
/// whose word for `according to` stands behind.
fn is_second_verb(skeleton: &Skeleton, start: usize, index: usize) -> bool {
    let (unit, before) = (&skeleton.units[index], &skeleton.units[index.saturating_sub(1)]);
    if skeleton.build != Build::GenitivesLead
        || index == start
        || !unit.is_small_word()
        || unit.tags != Tags::NONE
        || !skeleton
            .before(start)
            .is_some_and(|before| before.is(Tags::ACCORDING) && !before.is(Tags::POSTPOSED))
    {
        return false;
    }
    // „Volgens hoogleraar internationaal recht Jan Mulder”
    let named = skeleton.units[index..].iter().take(4).find(|unit| !unit.is_small_word());
    let named = named.is_some_and(Unit::is_capital_word);
    let behind = |tags: Tags| skeleton.get(index + 1).is_some_and(|next| next.is(tags));
    let known = before.is(Tags::ROLE.with(Tags::SPEAKS).with(Tags::PLURAL)) && !named;
    known
        || before.is_small_word()
            && !before.is(Tags::DETERMINER)
            && behind(Tags::PRONOUN.with(Tags::DETERMINER))
}

/// Whether a phrase names whom or where something is told, between a verb behind a quotation and its subject: « …, a
/// déclaré à l’AFP | Anne Morel ».
fn is_told(skeleton: &Skeleton, start: usize) -> bool {
    const MOST: usize = 8;
    if !skeleton.names_end_phrases
        || !skeleton.before(start).is_some_and(|before| before.is(Tags::PREPOSITION))
    {
        return false;
    }
    // «il ministro dell’Interno Ann Bell» is one phrase.
    let ends = |unit: &Unit| !unit.is_small_word() || unit.is(Tags::SAY.with(Tags::ROLE).with(Tags::TITLE));
    let Some(verb) = (0..start).rev().take(MOST).find(|&at| ends(&skeleton.units[at])) else { return false };
    let mut parted = (0..verb).rev().take(4).map(|at| &skeleton.units[at]);
    let opens = parted.find(|unit| !unit.is(Tags::AUXILIARY.with(Tags::OBJECT).with(Tags::PRONOUN)));
    skeleton.units[verb].is(Tags::SAY)
        && opens.is_some_and(|unit| {
            matches!(unit.kind, UnitKind::Quote(_) | UnitKind::Mark(',' | '–' | '—' | '-'))
        })
}

/// Particles in a row before a name.
const MOST_PARTICLES: usize = 4;

/// Whether the word before this place is a name, not the first word of its sentence.
fn is_name_inside(skeleton: &Skeleton, before: &Unit, index: usize) -> bool {
    let noun = Tags::DETERMINER.with(Tags::POSSESSIVE).with(Tags::ROLE).with(Tags::TITLE).with(Tags::SPEAKS);
    let first = skeleton.sentence(before.sentence).start + 1 == index;
    before.is_capital_word() && !before.is(noun) && (!first || before.is(Tags::FIRST_NAME))
}

/// Words of closed classes end a phrase.
pub(super) fn is_closed(unit: &Unit) -> bool {
    const CLOSED: Tags = Tags::PREPOSITION
        .with(Tags::CONJUNCTION)
        .with(Tags::SUBORDINATOR)
        .with(Tags::AUXILIARY)
        .with(Tags::PRONOUN)
        .with(Tags::OBJECT)
        .with(Tags::RELATIVE)
        .with(Tags::NEGATION)
        .with(Tags::ACCORDING);
    unit.is(CLOSED)
}

fn is_verb(unit: &Unit) -> bool {
    unit.is(Tags::CUE.with(Tags::VERB).with(Tags::PAST).with(Tags::ING))
}

/// Whether a word that can be a verb is one at this place.
fn is_verb_here(unit: &Unit, before: Option<&Unit>, after: Option<&Unit>) -> bool {
    if !is_verb(unit) {
        return false;
    }
    let noun = unit.is(Tags::REPORT_NOUN
        .with(Tags::SPEAKS)
        .with(Tags::ROLE)
        .with(Tags::CHANNEL)
        .with(Tags::WORDING));
    // `press secretary`, `state media`: a bare form before a noun is a noun too, unless its subject is plural.
    let bare = unit.is(Tags::BASE)
        && !unit.is(Tags::PAST.with(Tags::ING).with(Tags::PRESENT))
        && !unit.is(Tags::VERB);
    let leads_noun = after.is_some_and(|after| {
        after.is_small_word()
            && !is_closed(after)
            && !is_verb(after)
            && !after.is(Tags::DETERMINER.with(Tags::POSSESSIVE).with(Tags::ADVERB))
    });
    if bare && leads_noun && !before.is_some_and(|before| before.is(Tags::PLURAL)) {
        return false;
    }
    // `a Supreme Court advocate`: one does not advocate, one advocates.
    if bare
        && unit.is(Tags::ROLE)
        && before.is_some_and(|before| before.is_capital_word() && !before.is(Tags::PLURAL))
    {
        return false;
    }
    let Some(before) = before else {
        // Nothing before it: a noun only where it can be nothing else.
        return !unit.is(Tags::ROLE) && (unit.is(Tags::BASE) || !unit.is(Tags::SPEAKS));
    };
    let opened = before.is(Tags::DETERMINER.with(Tags::POSSESSIVE)) || before.kind == UnitKind::Possessive;
    if unit.is(Tags::PAST) || unit.is(Tags::ING) {
        // `the promised park`, `the promised “park”`
        let leads = after.is_some_and(|after| {
            after.quote().is_some()
                || after.kind == UnitKind::Word
                    && !is_closed(after)
                    && !after.is(Tags::DETERMINER.with(Tags::POSSESSIVE))
        });
        return !(opened && leads);
    }
    let modified = before.is_small_word() && !is_verb(before) && !before.is(Tags::ROLE.with(Tags::PLURAL));
    !(opened || noun && modified)
}
