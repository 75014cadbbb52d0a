//! Where words were said: `in a statement`, `on social media`, `told the agency`.

use super::lexicon::Tags;
use super::mentions::MentionKind;
use super::reading::Reading;
use crate::text::offsets::ByteSpan;

/// How far behind a cue its channel is looked for, in units.
const REACH: usize = 14;

/// The channel that a cue's sentence names behind it.
pub fn channel(reading: &Reading<'_>, cue: ByteSpan) -> Option<ByteSpan> {
    let place = reading.cues.partition_point(|known| known.span.start < cue.start);
    let cue = reading.cues.get(place).filter(|known| known.span == cue)?;
    told(reading, cue.first).or_else(|| stated(reading, cue.end, cue.sentence))
}

/// `told reporters`, `told the agency`: the verb and whom it was told, when those pass it on.
fn told(reading: &Reading<'_>, verb: usize) -> Option<ByteSpan> {
    let word = reading.skeleton.get(verb)?.span;
    if !matches!(word.of(reading.text), "told" | "tells") {
        return None;
    }
    let to = super::cues::beginning(&reading.mentions, verb + 1).map(|index| &reading.mentions[index])?;
    let media = to.tags.any(Tags::BODY.with(Tags::SPEAKS).with(Tags::CHANNEL)) || to.tags.any(Tags::PLURAL);
    (media && to.kind != MentionKind::Pronoun).then_some(ByteSpan::new(word.start, to.span.end))
}

/// `in a statement`, `on Twitter`, `in an interview with the broadcaster`, and who passes it on, `according to the agency`.
fn stated(reading: &Reading<'_>, from: usize, sentence: usize) -> Option<ByteSpan> {
    let skeleton = &reading.skeleton;
    let end = skeleton.sentence(sentence).end.min(from + REACH);
    (from..end).find_map(|index| {
        let unit = skeleton.get(index).filter(|unit| unit.is(Tags::PREPOSITION))?;
        let place =
            super::cues::beginning(&reading.mentions, index + 1).map(|index| &reading.mentions[index])?;
        let names = skeleton.units.get(place.first..place.end)?.iter().any(|unit| unit.is(Tags::CHANNEL));
        let according =
            skeleton.before(index).filter(|before| before.is(Tags::ACCORDING) && unit.is(Tags::TO));
        let passes = place.kind == MentionKind::Name || place.tags.any(Tags::SPEAKS);
        let start = according.unwrap_or(unit).span.start;
        (names || according.is_some() && passes).then_some(ByteSpan::new(start, place.span.end))
    })
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Story, attribute};

    fn channel(text: &str) -> Option<String> {
        attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) })
            .quotes
            .first()?
            .channel
            .clone()
    }

    #[test]
    fn statements_and_hearers_are_channels() {
        assert_eq!(
            channel("“It is over now,” Ada Bell said in a statement.").as_deref(),
            Some("in a statement")
        );
        assert_eq!(channel("“It is over now,” Ada Bell told reporters.").as_deref(), Some("told reporters"));
    }

    #[test]
    fn who_passes_it_on_is_a_channel() {
        let text = "“It is over now,” Ada Bell told him, according to a leaked memo.";
        assert_eq!(channel(text).as_deref(), Some("according to a leaked memo"));
    }

    #[test]
    fn a_time_or_a_friend_is_none() {
        assert_eq!(channel("“It is over now,” Ada Bell said in May."), None);
        assert_eq!(channel("“It is over now,” Ada Bell told him."), None);
    }
}
