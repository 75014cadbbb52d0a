//! Whether a text reports what people say at all. Newspapers put words in marks because somebody said them; guides,
//! reviews and manuals do it to words that nobody said: a button's label, a term, what one might ask. The weights know
//! newspapers alone.

use super::clauses::Relation;
use super::cues::{Cue, CueKind, around};
use super::lexicon::{Language, Tags};
use super::mentions::{Mention, MentionKind};
use super::reading::Reading;

/// With fewer quotations than this a text is no sample of its own habits.
pub const FEWEST: usize = 4;

/// One in so many quotations stands beside a verb of speech with its speaker, where a text reports. `weights/MODEL.md`
/// has in how many newspaper texts it is so.
const ONE_IN: usize = 10;

/// How near the verb stands, in units.
const NEAR: usize = 3;

/// Whether a text reports what people say. True where it has too few quotations to tell, and for the languages that the
/// weights were not fitted on: rules come first there.
pub fn reports(reading: &Reading<'_>) -> bool {
    if reading.lexicon.language != Language::English {
        return true;
    }
    let units = || reading.skeleton.of_quote.iter().flatten().copied();
    let quotations = units().count();
    quotations < FEWEST
        || units()
            .filter(|&unit| is_plainly_said(reading, unit))
            .nth(quotations.div_ceil(ONE_IN) - 1)
            .is_some()
}

/// A text with fewer sentences than this is no sample either.
const FEWEST_SENTENCES: usize = 20;

/// How seldom a text reports what somebody says, in marks or without, and what follows. By reading 135 pages of the open web:
/// the 52 of the first row are guides, manuals and reviews with hardly an exception.
const HABITS: &[Habit] = &[
    // Six in ten of their quotations without a speaker are nobody's words; of 924 newspaper texts 20 are so.
    Habit { sentences: 33, longest: 12, sets_apart: true, german: true },
    // Nine in ten of such short ones are nobody's; newspapers lose one quotation in 500.
    Habit { sentences: 8, longest: 3, sets_apart: false, german: false },
];

/// What a text with fewer reports than one in so many sentences quotes from nobody, where nobody is named.
#[derive(Debug, Clone, Copy)]
pub struct Habit {
    sentences: usize,
    /// The longest words that are a term or an example, in words.
    pub longest: usize,
    /// Whether lines that are set apart without marks are the author's own.
    pub sets_apart: bool,
    /// Whether it is so in German as well; in no other language but English was it looked for.
    german: bool,
}

/// The habit of a text that seldom reports what anybody says.
pub fn habit(reading: &Reading<'_>) -> Option<&'static Habit> {
    let skeleton = &reading.skeleton;
    let sentences = skeleton.units.last().map_or(0, |unit| unit.sentence + 1);
    let told = |cue: &&Cue| {
        let finite = || skeleton.units[cue.first].is(Tags::PAST.with(Tags::PRESENT));
        (cue.kind == CueKind::According || cue.kind == CueKind::Say && finite()) && speaks(reading, cue)
    };
    let language = reading.lexicon.language;
    if sentences < FEWEST_SENTENCES || !matches!(language, Language::English | Language::German) {
        return None;
    }
    let reports = reading.cues.iter().filter(told).count();
    HABITS.iter().find(|habit| {
        (habit.german || language == Language::English) && reports * habit.sentences <= sentences
    })
}

/// Whether a cue has somebody for its subject who may have spoken.
fn speaks(reading: &Reading<'_>, cue: &Cue) -> bool {
    let subject = cue.subject.filter(|(_, relation)| *relation != Relation::Loose);
    subject.is_some_and(|(subject, _)| may_speak(&reading.mentions[subject]))
}

/// Whether somebody says these words in so many words: `Ms. Reed said, “…”`.
fn is_plainly_said(reading: &Reading<'_>, unit: usize) -> bool {
    is_governed(reading, unit, NEAR, &[CueKind::Say, CueKind::According])
}

/// Whether a word that reports stands in the sentence of a quotation, with somebody who may have spoken.
pub fn is_reported(reading: &Reading<'_>, unit: usize) -> bool {
    is_governed(
        reading,
        unit,
        usize::MAX,
        &[CueKind::Say, CueKind::According, CueKind::Call, CueKind::Participle],
    )
}

fn is_governed(reading: &Reading<'_>, unit: usize, within: usize, kinds: &[CueKind]) -> bool {
    around(&reading.skeleton, &reading.cues, unit).into_iter().flatten().any(|governor| {
        let cue = &reading.cues[governor.cue];
        governor.distance <= within && kinds.contains(&cue.kind) && speaks(reading, cue)
    })
}

/// Whether a mention is a name, he or she, or a noun that speaks.
fn may_speak(mention: &Mention) -> bool {
    match mention.kind {
        MentionKind::Name => true,
        MentionKind::Noun => mention.tags.any(Tags::ROLE.with(Tags::SPEAKS)),
        MentionKind::Pronoun => mention.tags.any(Tags::MALE.with(Tags::FEMALE)),
        MentionKind::Relative => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::quotes::{QuotationKind, Story, attribute};

    fn spoken(text: &str) -> usize {
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        found.quotes.iter().filter(|quote| quote.kind == QuotationKind::Direct).count()
    }

    const GUIDE: &str = "Look for a “serious compact” in the shop. Most are sold “body only” these days. \
        The “bridge camera” sits between them. Press the “half shutter” first, then set the \
        “white balance.”";

    #[test]
    fn a_guide_that_reports_nothing_quotes_nobody() {
        assert_eq!(spoken(GUIDE), 0);
    }

    #[test]
    fn a_story_may_have_partial_quotations_without_a_verb_of_speech() {
        let story = "Mayor Ada Bell said the bridge was “a wreck.” “We will close it,” she said. Ms. Bell wants “a \
            new crossing” and “a fair price” for it.";
        assert_eq!(spoken(story), 4);
    }

    #[test]
    fn what_a_guide_says_one_might_ask_is_asked_by_nobody() {
        let advice =
            "Wear something plain. Bring a copy of your papers. Arrive early and be polite. ".repeat(8);
        let asks = "When it is your turn, ask them, “What is the budget of this position based on?”";
        assert_eq!(spoken(&format!("{advice}{asks}")), 0);
        let told = "Ann Bell said the town had no money. Ann Bell said it would find some.";
        assert_eq!(spoken(&format!("{advice}{told} {asks}")), 1);
        let told = "According to Ann Bell, the town had no money. It will find some, according to Ann Bell.";
        assert_eq!(spoken(&format!("{advice}{told} {asks}")), 1);
        assert_eq!(spoken(asks), 1);
    }
}
