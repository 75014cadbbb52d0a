//! Somebody's words, the title of a work, or a term. A wrong "somebody said" is the worst error: rules catch
//! what cannot be speech, a small net weighs the rest by what stands around a quotation and how it is written.

use super::assemble::NAME_THRESHOLD;
use super::attribution::Source;
use super::context::{CLASSES, bucket, class_at, word_class};
use super::cues::CueKind;
use super::german;
use super::lexicon::{Language, Tags, has, marks::Style};
use super::mentions::MentionKind;
use super::reading::Reading;
use super::skeleton::{Skeleton, Unit, UnitKind};
use super::types::{PassageRole, QuotationKind};
use crate::net::{Active, offsets, total};
use crate::text::sentences::{goes_on, is_finished};
use crate::text::{Chars, Edges, Seek, words::Lower};

/// Blocks of features; the order is that of [`SIZES`].
#[derive(Debug, Clone, Copy)]
enum Block {
    Length,
    Case,
    LengthByCase,
    Before,
    Behind,
    CueBefore,
    CueBehind,
    NoCue,
    Work,
    Wording,
    Comma,
    Point,
    Marks,
    Title,
    Others,
    CaseByBefore,
    CueByCase,
    Before2,
    Behind2,
    FirstInside,
    LastInside,
    Neighbour,
    Bias,
}

/// How many features each block has.
pub const SIZES: &[u16; 23] =
    &[8, 4, 32, 26, 26, 48, 48, 8, 8, 8, 8, 8, 4, 4, 8, 104, 48, 26, 26, 26, 26, 16, 1];

const BEGINS: [u16; 23] = offsets(SIZES);

/// How many features there are.
pub const COUNT: usize = total(SIZES);

/// The score from which words are taken for somebody's: across the texts that the weights were fitted on, a third of
/// what is nobody's passes, and 3 of 100 short quotations are lost. `examples/fit` prints the table.
pub const SPOKEN: f32 = -1.15;

/// The same in a text that does not report what people say ([`super::genre`]). Guides and reviews have hardly any
/// quotation below it, by reading; what it costs newspaper texts is in `weights/MODEL.md`.
pub const SPOKEN_ELSEWHERE: f32 = 2.7;

/// The kind of each quotation.
pub fn kinds(reading: &Reading<'_>) -> Vec<QuotationKind> {
    let reports = super::genre::reports(reading);
    (0..reading.pairs.len()).map(|quote| kind(reading, quote, reports)).collect()
}

/// Leaves examples out, once it is known how sure the sources are: in a text that seldom reports what anybody says,
/// words without a speaker are a term, an example or a line that the author sets apart. Whether there were any.
pub fn leave_examples_out(
    reading: &Reading<'_>,
    kinds: &mut [QuotationKind],
    sources: &mut [Source],
) -> bool {
    let Some(habit) = super::genre::habit(reading) else { return false };
    let mut any = false;
    for (quote, (kind, source)) in kinds.iter_mut().zip(sources).enumerate() {
        let Some(unit) = reading.skeleton.of_quote.get(quote).copied().flatten() else { continue };
        let unmarked = reading.pairs[quote].style == Style::Unmarked;
        // “Rust was what I looked for.” – an engineer
        let whole = unmarked && reading.inner(quote).starts_with(['“', '"', '„', '‘', '«', '»']);
        let set_apart = habit.sets_apart && unmarked;
        let short = crate::text::words::count(reading.inner(quote)) <= habit.longest;
        let named = source.confidence >= NAME_THRESHOLD || super::genre::is_reported(reading, unit);
        if *kind == QuotationKind::Direct && !named && !whole && (set_apart || short) {
            (*kind, *source) = (unspoken(reading, quote, unit), Source::default());
            any = true;
        }
    }
    any
}

/// The kind of a quotation, in a text that reports what people say or one that does not.
fn kind(reading: &Reading<'_>, quote: usize, reports: bool) -> QuotationKind {
    let Some(unit) = reading.skeleton.of_quote.get(quote).copied().flatten() else {
        return QuotationKind::Direct;
    };
    let words = crate::text::words::count(reading.inner(quote));
    let by_grammar = || {
        let german = reading.skeleton.nouns_are_capital;
        german.then(|| german::kind::is_somebodys(reading, quote, unit)).flatten()
    };
    match () {
        () if reading.pairs[quote].style == Style::Works => QuotationKind::Title,
        () if reading.pairs[quote].style == Style::Unmarked => QuotationKind::Direct,
        () if super::marks::is_stage_direction(reading.inner(quote)) => QuotationKind::Term,
        () if is_said_in_headline(reading, quote, unit) => QuotationKind::Direct,
        () if words <= 3 && is_in_name(&reading.skeleton, unit) => QuotationKind::Term,
        () if reported_behind(reading, unit) => QuotationKind::Direct,
        () if is_named_work(reading, quote, unit) => QuotationKind::Title,
        () if words > 12 || spoken_role(reading, unit) => QuotationKind::Direct,
        () if super::announced::is_summed_up(reading, unit) => QuotationKind::Direct,
        () if let Some(somebodys) = by_grammar() => {
            if somebodys {
                QuotationKind::Direct
            } else {
                unspoken(reading, quote, unit)
            }
        }
        () if reading.lexicon.language != Language::English && named_so(reading, quote, unit) => {
            unspoken(reading, quote, unit)
        }
        () if reading.lexicon.language != Language::English && said_in_clause(reading, quote, unit) => {
            QuotationKind::Direct
        }
        () if reading.lexicon.language.is_unspaced() => {
            let (language, pair) = (reading.lexicon.language, reading.pairs[quote].span);
            let paragraph = reading.paragraphs[reading.skeleton.units[unit].paragraph];
            let said = super::unspaced::is_said(reading.text, paragraph, pair, language);
            if said { QuotationKind::Direct } else { QuotationKind::Term }
        }
        // Nothing is known of the words around it: the weights would take all for terms.
        () if reading.lexicon.language == Language::Other && words > TERM => QuotationKind::Direct,
        () if reading.nets.kind.score(&features(reading, quote, unit).0)
            > least(reports || super::genre::is_reported(reading, unit)) =>
        {
            QuotationKind::Direct
        }
        () => unspoken(reading, quote, unit),
    }
}

/// How far into a headline a label stands, in units.
const LABEL: usize = 6;

/// Whether a headline says whose words its single marks hold: `Bell: Bridge ‘Beyond Repair’`, `Bell Calls Bridge ‘A
/// Wreck’`. Capitals tell nothing there, as every word has one.
fn is_said_in_headline(reading: &Reading<'_>, quote: usize, unit: usize) -> bool {
    let skeleton = &reading.skeleton;
    let single = reading.pairs[quote].style == Style::Single && skeleton.units[unit].paragraph == 0;
    if !single || reading.lexicon.language != Language::English {
        return false;
    }
    let colon = (0..unit.min(LABEL)).find(|&at| skeleton.units[at].is_mark(':'));
    let label = colon.and_then(|colon| super::cues::ending(&reading.mentions, colon));
    if label.is_some_and(|label| reading.mentions[label].kind == MentionKind::Name) {
        return true;
    }
    let small =
        |unit: &Unit| unit.is_small_word() && unit.span.end - unit.span.start > 3 || unit.is_mark('.');
    let said = |unit: &Unit| unit.is(Tags::SAY.with(Tags::CALL)) && unit.is(Tags::PRESENT.with(Tags::PAST));
    let before = skeleton.units.get(1..unit).unwrap_or(&[]);
    let said = before.iter().any(said) && !before.iter().any(small);
    said && crate::text::words::count(reading.inner(quote)) > 1
}

/// Whether a verb that reports, or `according to`, stands right behind: nobody says a title.
fn reported_behind(reading: &Reading<'_>, unit: usize) -> bool {
    let [_, behind] = super::cues::around(&reading.skeleton, &reading.cues, unit);
    let comma = reading.skeleton.get(unit + 1).is_some_and(|next| next.is_mark(','));
    behind.is_some_and(|governor| {
        let said = matches!(reading.cues[governor.cue].kind, CueKind::Say | CueKind::According);
        said && comma && governor.distance == 1
    })
}

/// Whether words stand right behind one for naming a work, `a paper titled: ‘The importance of light’`, or with the capitals
/// of a title right behind a word for one, `the album, “Good Kid”`. For English, whose titles have such capitals.
fn is_named_work(reading: &Reading<'_>, quote: usize, unit: usize) -> bool {
    let skeleton = &reading.skeleton;
    let parted = skeleton.before(unit).is_some_and(|before| matches!(before.kind, UnitKind::Mark(',' | ':')));
    let case = case(reading.inner(quote));
    // Not `was told “Go Home”`.
    let passive = skeleton.get(unit.wrapping_sub(2)).is_some_and(|unit| unit.is(Tags::AUXILIARY));
    let words = crate::text::words::count(reading.inner(quote));
    let programme = (2..=PROGRAMME).contains(&words) && !passive && !is_finished(reading.inner(quote));
    let names = |before: &Unit| {
        let word = before.span.of(reading.text);
        before.is(Tags::WORK) && case == 2
            || has(TITLED, word) && case > 0
            || has(TOLD, word) && case == 2 && !parted && programme
    };
    reading.lexicon.language == Language::English
        && skeleton.before(if parted { unit - 1 } else { unit }).is_some_and(names)
}

/// What stands right before a title and before nothing else; `called` and `named` stand before nicknames and terms too.
const TITLED: &str = "titled entitled";

/// What stands right before who is told something, be it a programme: `he told “Fox & Friends”`. Its name has at most as many
/// words as [`PROGRAMME`].
const TOLD: &str = "told tells telling";
const PROGRAMME: usize = 5;

/// The score from which short words are somebody's.
fn least(reported: bool) -> f32 {
    if reported { SPOKEN } else { SPOKEN_ELSEWHERE }
}

/// Right behind a word for works or words: `das Stück „Der leere Stuhl“`, `la llamada “ley del agua”`. For the
/// languages that the weights were not fitted on.
fn named_so(reading: &Reading<'_>, quote: usize, unit: usize) -> bool {
    let before = reading.skeleton.before(unit).filter(|before| before.kind == UnitKind::Word);
    let titled = case_at(reading, unit, reading.inner(quote)) > 0;
    let few = crate::text::words::count(reading.inner(quote)) <= 6 && !is_finished(reading.inner(quote));
    // „« Le Vent du large »“ inside a clause that reports nothing: a name.
    let unsaid = reading.skeleton.names_end_phrases
        && super::cues::around(&reading.skeleton, &reading.cues, unit).iter().all(Option::is_none);
    // « Ann Bell se dit “très inquiète” », but « Jean dit “le Fou” »
    let reflexive = |before: &Unit| {
        before.is(Tags::SAY) && reading.skeleton.before(unit.wrapping_sub(1)).is_some_and(Unit::is_small_word)
    };
    few && before.is_some_and(|before| {
        before.is(Tags::WORDING) && !reflexive(before) || (before.is(Tags::WORK) || unsaid) && titled
    })
}

/// A few small words in the clause of a verb that reports or of `according to`: `er sagte, das sei „nicht genug“`. For
/// the languages that the weights were not fitted on.
fn said_in_clause(reading: &Reading<'_>, quote: usize, unit: usize) -> bool {
    let [before, _] = super::cues::around(&reading.skeleton, &reading.cues, unit);
    let near = before.is_some_and(|governor| {
        let cue = &reading.cues[governor.cue];
        matches!(cue.kind, CueKind::Say | CueKind::According | CueKind::Call) && governor.distance <= CLAUSE
    });
    // « qualifié de “honteux” », « selon Ann Bell, c’est “honteux” »
    let called = || {
        before.is_some_and(|governor| {
            let far = match reading.cues[governor.cue].kind {
                CueKind::Call => 2,
                CueKind::According => 7,
                _ => return false,
            };
            governor.distance <= far && reading.skeleton.before(unit).is_some_and(Unit::is_small_word)
        })
    };
    near && case(reading.inner(quote)) == 0
        && (crate::text::words::count(reading.inner(quote)) > 1 || called())
}

/// Words of a term or a title in a language that no table knows, at most.
const TERM: usize = 3;

/// How far a reported clause reaches behind its verb, in units.
const CLAUSE: usize = 14;

/// Whether the passage itself is somebody's words.
fn spoken_role(reading: &Reading<'_>, unit: usize) -> bool {
    let role = reading.roles.get(reading.skeleton.units[unit].paragraph);
    matches!(role, Some(PassageRole::BlockQuotation(_) | PassageRole::Post(_)))
}

/// A title where a word for works stands before, or the words are written as titles are; else a term.
fn unspoken(reading: &Reading<'_>, quote: usize, unit: usize) -> QuotationKind {
    let work = nearby(&reading.skeleton, unit, Tags::WORK) < 3;
    let wording = nearby(&reading.skeleton, unit, Tags::WORDING) < 2;
    let titled = case_at(reading, unit, reading.inner(quote)) >= 2;
    if (work || titled) && !wording { QuotationKind::Title } else { QuotationKind::Term }
}

/// Whether a quotation stands inside a name: `Paul “Doc” Lund`, but not `called Reed “brave,” Lund “naive”`.
fn is_in_name(skeleton: &Skeleton, unit: usize) -> bool {
    let name = |unit: Option<&Unit>| unit.is_some_and(|unit| unit.is_capital_word() && !unit.is(Tags::CUE));
    name(skeleton.before(unit)) && name(skeleton.get(unit + 1)) && !skeleton.units[unit].is(Tags::NO_NAME)
}

/// How far before a quotation, in its sentence, a word with these properties stands; 8 if nowhere near.
fn nearby(skeleton: &Skeleton, unit: usize, tags: Tags) -> usize {
    let sentence = skeleton.units[unit].sentence;
    let back = (0..unit).rev().take(4).take_while(|&index| {
        skeleton.units[index].sentence == sentence && skeleton.units[index].quote().is_none()
    });
    back.into_iter().position(|index| skeleton.units[index].is(tags)).unwrap_or(8)
}

/// How words are written, where they stand: a German noun behind its article is no title for its capital, „ein
/// ‚Skandal‘“.
fn case_at(reading: &Reading<'_>, unit: usize, words: &str) -> usize {
    let opened = reading.skeleton.before(unit).is_some_and(|before| {
        before.is(Tags::DETERMINER.with(Tags::POSSESSIVE))
            || before.is_small_word() && before.tags == Tags::NONE
    });
    match case(words) {
        3 if reading.skeleton.nouns_are_capital && opened => 0,
        case => case,
    }
}

/// How words are written: 0 small, 1 as a sentence, 2 every word of weight with a capital, 3 one word with one.
fn case(words: &str) -> usize {
    let weighty = |word: &&&str| word.char_count() > 3 || word.chars().all(char::is_numeric);
    let all: Vec<&str> =
        words.parts_by(|char| !char.is_alphanumeric()).filter(|word| !word.is_empty()).take(16).collect();
    let first = all.first().is_some_and(|word| !word.starts_lower());
    // Scripts without capitals say nothing.
    if !words
        .chars()
        .find(|char| char.is_alphabetic())
        .is_none_or(|char| char.is_lowercase() || char.is_uppercase())
    {
        return 1;
    }
    match (first, all.len()) {
        (false, _) => 0,
        (true, 1) => 3,
        (true, _) if all.iter().skip(1).filter(weighty).all(|word| !word.starts_lower()) => 2,
        _ => 1,
    }
}

/// What speaks for and against a quotation's being somebody's words.
pub fn features(reading: &Reading<'_>, quote: usize, unit: usize) -> Active {
    let mut active = Active(Vec::with_capacity(24));
    let mut add = |block: Block, value: usize| active.add(SIZES, &BEGINS, block as usize, value);
    let skeleton = &reading.skeleton;
    let inner = reading.inner(quote);
    let length = match crate::text::words::count(inner) {
        count @ 0..=4 => count,
        5..=6 => 5,
        7..=9 => 6,
        _ => 7,
    };
    let case = case_at(reading, unit, inner);
    let before = class_at(skeleton, unit.checked_sub(1), unit);
    let behind = class_at(skeleton, Some(unit + 1), unit);
    add(Block::Length, length);
    add(Block::Case, case);
    add(Block::LengthByCase, length * 4 + case);
    add(Block::Before, before);
    add(Block::Behind, behind);
    add(Block::CaseByBefore, case * CLASSES + before);
    let around = super::cues::around(skeleton, &reading.cues, unit);
    for (block, governor) in [Block::CueBefore, Block::CueBehind].into_iter().zip(around) {
        if let Some(governor) = governor {
            let kind = reading.cues[governor.cue].kind as usize;
            add(block, kind * 8 + bucket(governor.distance));
            add(Block::CueByCase, (usize::from(governor.behind) * 6 + kind) * 4 + case);
        }
    }
    if around.iter().all(Option::is_none) {
        add(Block::NoCue, length);
    }
    add(Block::Work, nearby(skeleton, unit, Tags::WORK).min(7));
    add(Block::Wording, nearby(skeleton, unit, Tags::WORDING).min(7));
    add(Block::Comma, usize::from(goes_on(inner)) * 4 + case);
    add(Block::Point, usize::from(is_finished(inner)) * 4 + case);
    add(Block::Marks, usize::from(reading.pairs[quote].style == Style::Single));
    let alone = skeleton.sentence(skeleton.units[unit].sentence).len() <= 2;
    add(Block::Title, usize::from(alone) * 2 + usize::from(inner.holds_of("?!.")));
    let sentence = skeleton.sentence(skeleton.units[unit].sentence);
    let quotes = skeleton.units[sentence]
        .iter()
        .take(80)
        .filter(|unit| matches!(unit.kind, UnitKind::Quote(_)))
        .count();
    add(Block::Others, quotes.min(7));
    add(Block::Before2, class_at(skeleton, unit.checked_sub(2), unit));
    add(Block::Behind2, class_at(skeleton, Some(unit + 2), unit));
    for (block, word) in
        [(Block::FirstInside, words_of(inner).next()), (Block::LastInside, words_of(inner).last())]
    {
        if let Some(word) = word {
            add(block, word_class(reading.lexicon.tags(&word.lower()), word.starts_upper(), word.len() == 2));
        }
    }
    for (side, place) in [(0, Some(unit + 2)), (1, unit.checked_sub(2))] {
        if let Some(other) = place.and_then(|place| skeleton.get(place)).and_then(Unit::quote) {
            add(Block::Neighbour, side * 8 + bucket(crate::text::words::count(reading.inner(other))));
        }
    }
    add(Block::Bias, 0);
    active
}

/// The words of a short quotation.
fn words_of(inner: &str) -> impl Iterator<Item = &str> {
    let parts = inner.parts_by(|char| !char.is_alphanumeric() && !matches!(char, '\'' | '’' | '-'));
    parts.filter(|word| !word.is_empty()).take(12)
}

#[cfg(test)]
mod tests {
    use crate::quotes::{QuotationKind, Story, attribute};

    fn kinds(text: &str) -> Vec<QuotationKind> {
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        found.quotes.iter().map(|quote| quote.kind).collect()
    }

    #[test]
    fn titles_and_nicknames_are_nobodys_words() {
        assert_eq!(kinds("Her novel “The Long Dry Road” sold well."), [QuotationKind::Title]);
        assert_eq!(kinds("Earl “Biscuit” Mayhew waved."), [QuotationKind::Term]);
    }

    #[test]
    fn a_headline_that_says_who_speaks_quotes() {
        assert_eq!(
            kinds("Ada Bell: Bridge Over River ‘Reeks Of Rot.’\n\nA report came."),
            [QuotationKind::Direct]
        );
        assert_eq!(kinds("Ada Bell Calls Bridge ‘The Big Shame’\n\nA report came."), [QuotationKind::Direct]);
    }

    #[test]
    fn a_sentence_is_somebodys_in_a_language_that_no_table_knows() {
        let found = |text| {
            let found = attribute(&Story { language: Some("he"), ..Story::from_plain_text(text) });
            found.quotes.iter().map(|quote| quote.kind).collect::<Vec<_>>()
        };
        assert_eq!(found("\"אין לנו ברירה אחרת היום\", אמרה שקדי."), [QuotationKind::Direct]);
        assert_ne!(found("הסרט \"הגשר הישן\" זכה בפרס."), [QuotationKind::Direct]);
    }

    #[test]
    fn what_a_transcript_notes_is_nobodys() {
        assert_eq!(kinds("\"BELL: We won.\n\n\"(CROSSTALK.)")[1], QuotationKind::Term);
    }

    #[test]
    fn what_is_reported_is_somebodys() {
        assert_eq!(kinds("“The Long Dry Road is closed,” said Earl Mayhew."), [QuotationKind::Direct]);
        assert_eq!(kinds("Earl Mayhew said the road was “a wreck.”"), [QuotationKind::Direct]);
    }
}
