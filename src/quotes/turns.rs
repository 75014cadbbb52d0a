//! Turns of a transcript (`HOST: You called him a liar.`) and dialogue dashes (`– Kommst du?`): words that are
//! spoken without marks.

use super::insertions;
use super::reading::Reading;
use crate::text::offsets::ByteSpan;
use crate::text::order;
use crate::text::{Edges, Seek, hash::Known};

/// A turn, with the words of its label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpokenTurn {
    /// The words that are spoken.
    pub span: ByteSpan,
    /// The words that name who speaks: before the colon, or in the report inside a turn with a dash.
    pub label: Option<ByteSpan>,
}

/// A label is no longer than this, in bytes: a name with a title.
const LONGEST_LABEL: usize = 48;

/// The turns of a story: one label or dash alone is no transcript.
pub fn turns(reading: &Reading<'_>) -> Vec<SpokenTurn> {
    let labelled: Vec<SpokenTurn> =
        reading.paragraphs.iter().filter_map(|paragraph| labelled(reading.text, *paragraph)).collect();
    let mut counts: Known<usize> = Known::default();
    for turn in &labelled {
        counts.change(turn.label.map_or("", |label| label.of(reading.text)), |count| count + 1);
    }
    let mut found: Vec<SpokenTurn> =
        labelled.into_iter().filter(|turn| is_speaker(reading.text, *turn, &counts)).collect();
    let dashes: Vec<(SpokenTurn, Dash)> =
        reading.paragraphs.iter().filter_map(|paragraph| dashed(reading, *paragraph)).collect();
    if found.len() < 2 {
        found.clear();
    }
    let several = dashes.iter().filter(|(_, dash)| *dash != Dash::Short).count() > 1;
    let spoken =
        dashes.into_iter().filter(|(_, dash)| *dash == Dash::Reported || several && *dash == Dash::Long);
    found.extend(spoken.map(|(turn, _)| turn));
    order::by_key(&mut found, |turn| order::inner_first(turn.span.start, turn.span.end));
    found
}

/// A paragraph that begins with a few words and a colon.
fn labelled(text: &str, paragraph: ByteSpan) -> Option<SpokenTurn> {
    let words = paragraph.of(text);
    let colon = words.find(':').filter(|&at| at > 0 && at <= LONGEST_LABEL)?;
    let label = words.get(..colon)?;
    let upper = label
        .split_whitespace()
        .all(|word| word.starts_with(|char: char| char.is_uppercase() || !char.is_alphabetic()));
    let spoken = ByteSpan::new(paragraph.start + colon + 1, paragraph.end).trimmed(text);
    let quoted = spoken.of(text).starts_in("“\"„«‘”「");
    (upper && !quoted && spoken.end > spoken.start && !label.holds_of(".?!“\"") | is_shouted(label))
        .then_some(SpokenTurn {
            span: spoken,
            label: Some(ByteSpan::new(paragraph.start, paragraph.start + colon)),
        })
}

/// In capitals throughout, or the `Q` and `A` of an interview; other labels must come again.
fn is_speaker(text: &str, turn: SpokenTurn, counts: &Known<usize>) -> bool {
    let label = turn.label.map_or("", |label| label.of(text));
    is_shouted(label) || counts.get(label).is_some_and(|count| count > 1)
}

fn is_shouted(label: &str) -> bool {
    label.chars().any(char::is_uppercase) && !label.chars().any(char::is_lowercase)
}

/// What a dash at the head of a paragraph tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dash {
    /// Words are spoken: a verb inside says so.
    Reported,
    /// Words are spoken, if another paragraph begins so.
    Long,
    /// A hyphen, as before the items of a list.
    Short,
}

/// A paragraph that begins with a dash and a space; behind a long dash, as Spanish sets it, without. A hyphen does where a verb
/// inside reports the words.
fn dashed(reading: &Reading<'_>, paragraph: ByteSpan) -> Option<(SpokenTurn, Dash)> {
    let text = reading.text;
    let words = paragraph.of(text);
    let rest = words.strip_prefix(['–', '—', '-'])?;
    let close = words.starts_with('—')
        && rest.starts_with(|char: char| char.is_alphabetic() || matches!(char, '¿' | '¡'));
    if !rest.starts_in(" \u{a0}") && !close {
        return None;
    }
    let spoken = ByteSpan::new(paragraph.end - rest.len(), paragraph.end).trimmed(text);
    let reported = insertions::within(text, spoken, &reading.lexicon);
    let label = reported.and_then(|found| insertions::speaker_within(text, found.source, &reading.lexicon));
    let dash = match reported {
        Some(_) => Dash::Reported,
        None if words.starts_with('-') => Dash::Short,
        None => Dash::Long,
    };
    (spoken.end > spoken.start).then_some((SpokenTurn { span: spoken, label }, dash))
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Story, attribute};

    fn turns(text: &str) -> usize {
        attribute(&Story::from_plain_text(text)).turns.len()
    }

    #[test]
    fn labels_that_come_again_and_dashes_make_turns() {
        assert_eq!(turns("Q: Why?\n\nA: Because.\n\nQ: And then?"), 3);
        assert_eq!(turns("– Where is it?\n\n– Over there."), 2);
    }

    #[test]
    fn a_lone_colon_or_dash_makes_none() {
        assert_eq!(turns("Correction: The vote was on Friday.\n\nIt was close."), 0);
        assert_eq!(turns("– Where is it?\n\nHe did not know."), 0);
        assert_eq!(turns("- Bread\n\n- Butter"), 0);
        assert_eq!(turns("- Where is it? asked Ann Lund.\n\nHe did not know."), 0);
    }

    #[test]
    fn one_dash_is_enough_where_a_verb_reports() {
        let said = |text: &str| attribute(&Story { language: Some("sv"), ..Story::from_plain_text(text) });
        let found = said("Mötet var långt.\n\n– Det är bra, säger Ann Lund.\n\nSedan gick hon.");
        assert_eq!(found.turns.len(), 1);
        assert_eq!(found.speakers[0].name, "Ann Lund");
        let found = said("Mötet var långt.\n\n– Det är bra, säger han till Kuriren.\n\nSedan gick han.");
        assert_eq!((found.turns.len(), found.speakers.len()), (1, 0));
    }
}
