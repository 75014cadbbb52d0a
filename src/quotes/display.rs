//! Quotations of the headline, the standfirst and the captions: found and read as the body's are, joined to
//! the body's quotations where they repeat them, and to its people.

use super::attribution::{Source, sources};
use super::kind::kinds;
use super::reading::Reading;
use super::repeats::{folded, repeated};
use super::speakers::{Cast, known};
use super::types::{DisplayField, QuotationKind, Story};
use crate::text::offsets::{ByteSpan, Offsets};
use crate::text::words::fold;

/// A quotation of a text beside the body.
#[derive(Debug, Clone)]
pub struct Displayed<'a> {
    /// Where.
    pub field: DisplayField,
    /// The whole of that field.
    pub text: &'a str,
    /// The quotation in it.
    pub span: ByteSpan,
    /// Whose words, or nobody's.
    pub kind: QuotationKind,
    /// Source and cue within the field.
    pub source: Source,
    /// Who speaks, by index among the people of the body.
    pub person: Option<usize>,
    /// The quotation of the body that has the same words.
    pub repeats: Option<usize>,
}

/// How many quotations of one such text are read: a headline has one or two; guards against a text made of marks.
const MOST: usize = 64;

/// The quotations of all texts beside the body.
pub fn display<'a>(
    story: &Story<'a>,
    body: &Reading<'_>,
    of_body: &[QuotationKind],
    cast: &mut Cast,
) -> Vec<Displayed<'a>> {
    let mut found = Vec::new();
    let mut words: Option<Vec<String>> = None;
    for beside in &story.display {
        if !beside.text.contains(|char| super::lexicon::marks::style_of(char).is_some()) {
            continue;
        }
        let own = Story {
            language: story.language.or(Some(body.lexicon.language.tag())),
            ..Story::from_plain_text(beside.text)
        };
        let mut reading = Reading::new(&own, &Offsets::new(beside.text));
        reading.nets = body.nets;
        let (kinds, words) = (kinds(&reading), words.get_or_insert_with(|| folded(body, of_body)));
        for (quote, source) in sources(&reading, &kinds).into_iter().enumerate().take(MOST) {
            let repeats = repeated(words, &fold(reading.inner(quote)), None);
            let kind = if repeats.is_some() { QuotationKind::Direct } else { kinds[quote] };
            let of_body = repeats.and_then(|repeated| cast.of_quote.get(repeated).copied().flatten());
            let own = source.mention.and_then(|mention| reading.keys.get(mention).copied().flatten());
            found.push(Displayed {
                field: beside.field,
                text: beside.text,
                span: reading.pairs[quote].span,
                kind,
                source,
                person: of_body.or_else(|| known(&cast.people, own?)),
                repeats,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::quotes::{DisplayField, DisplayText, QuotationKind, Story, attribute};

    #[test]
    fn a_headline_that_repeats_the_body_has_its_speaker() {
        let text = "Ada Bell lost her farm. “The river took it all,” she said.";
        let mut story = Story { language: Some("en"), ..Story::from_plain_text(text) };
        story.display = vec![DisplayText {
            field: DisplayField::Title,
            text: "‘The river took it all’: farmer mourns",
        }];
        let found = attribute(&story);
        let quote = &found.headline_quotes[0].quotation;
        assert_eq!((quote.repeats, quote.kind), (Some(0), QuotationKind::Direct));
        assert_eq!(quote.speaker, found.quotes[0].speaker);
    }

    #[test]
    fn a_headline_without_marks_has_no_quotation() {
        let mut story = Story::from_plain_text("“We won,” said Ada Bell.");
        story.display = vec![DisplayText { field: DisplayField::Title, text: "Farm’s owners won" }];
        assert!(attribute(&story).headline_quotes.is_empty());
    }
}
