//! What the quotation stage takes and gives: [`Story`] → [`Attribution`] of [`Quotation`]s to [`Speaker`]s.

use super::rule::Rule;
use crate::text::{Chars, Span};
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// A text to search, with what is known of its parts.
#[derive(Debug, Clone, Default)]
pub struct Story<'a> {
    /// The body.
    pub text: &'a str,
    /// BCP 47, if known; otherwise it is guessed.
    pub language: Option<&'a str>,
    /// The body's parts in order; together they cover all words of `text`.
    pub passages: Vec<Passage<'a>>,
    /// `<q>` elements: quotations whether or not they have marks.
    pub inline_quotations: Vec<Span>,
    /// Headline, standfirst and captions.
    pub display: Vec<DisplayText<'a>>,
    /// Names of the byline: no speakers for being there.
    pub authors: &'a [String],
}

impl<'a> Story<'a> {
    /// A plain text: one paragraph a line, blank lines between allowed.
    pub fn from_plain_text(text: &'a str) -> Self {
        let mut passages = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            let end = start + line.char_count();
            if !line.is_blank() {
                passages.push(Passage { span: Span::new(start, end), role: PassageRole::Paragraph });
            }
            start = end + 1;
        }
        Self { text, passages, ..Self::default() }
    }
}

/// A paragraph-sized part of a story.
#[derive(Debug, Clone, Copy)]
pub struct Passage<'a> {
    /// Where it stands in the text.
    pub span: Span,
    /// What it is.
    pub role: PassageRole<'a>,
}

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PassageRole<'a> {
    /// Running text, an item of a list.
    Paragraph,
    /// A subhead.
    Heading,
    /// A block quotation, with who or where from as the page says it.
    BlockQuotation(Option<&'a str>),
    /// An embedded post, with its author: their words.
    Post(Option<&'a str>),
    /// Tables and program text: marks mean nothing there.
    Data,
}

/// A text that stands beside the body.
#[derive(Debug, Clone, Copy)]
pub struct DisplayText<'a> {
    /// What it is.
    pub field: DisplayField,
    /// Its words.
    pub text: &'a str,
}

/// Where a quotation outside of the body stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisplayField {
    /// The headline.
    Title,
    /// The standfirst.
    Standfirst,
    /// A caption: of the block with this index, or of the lead image.
    Caption(Option<usize>),
}

/// All that was found.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Attribution {
    /// Sorted by start; they do not overlap.
    pub quotes: Vec<Quotation>,
    /// Those of headline, standfirst and captions; offsets into that field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headline_quotes: Vec<DisplayQuotation>,
    /// In order of first quotation.
    pub speakers: Vec<Speaker>,
    /// Turns of a transcript and dialogue dashes without marks.
    pub turns: Vec<Turn>,
    /// The confidence from which a reader shows a name.
    pub name_threshold: f32,
}

/// Words in quotation marks, in a block quotation or in `<q>`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Quotation {
    /// The words with their marks.
    #[serde(flatten)]
    pub span: Span,
    /// The same, as text.
    pub text: String,
    /// Whose words, or nobody's.
    pub kind: QuotationKind,
    /// The words that name who spoke.
    pub source: Option<Excerpt>,
    /// The words that report it.
    pub cue: Option<Excerpt>,
    /// Where it was said, in the text's words.
    pub channel: Option<String>,
    /// [`Speaker::id`].
    pub speaker: Option<String>,
    /// How likely the attribution is right: 0 to 1.
    pub confidence: f32,
    /// For a pull quote: the index of the quotation that it repeats.
    pub repeats: Option<usize>,
    /// What the attribution rests on; for the trace alone.
    #[serde(skip)]
    pub decided: Decided,
}

/// What an attribution rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Decided {
    /// Nothing reports the quotation, or it is nobody's words.
    #[default]
    Nothing,
    /// The weights alone.
    Weights,
    /// The weights, and the clause: the source is the subject of the words that report.
    WeightsAndClause,
    /// The weights, against this reason to doubt them.
    Doubted(&'static str),
    /// A rule of grammar.
    Rule(Rule),
    /// A report or a label inside the marks.
    Inside,
    /// The page: who wrote a post or is quoted in a block.
    Page,
    /// The quotation that it repeats.
    Repeated,
}

/// What words in quotation marks are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum QuotationKind {
    /// Somebody's words.
    Direct,
    /// The name of a work.
    Title,
    /// A word used as a word, a nickname, irony.
    Term,
}

/// A quotation of the headline, the standfirst or a caption.
#[derive(Debug, Clone, PartialEq)]
pub struct DisplayQuotation {
    /// Where.
    pub field: DisplayField,
    /// What; `repeats` is the index of the body's quotation with the same words.
    pub quotation: Quotation,
}

impl Serialize for DisplayQuotation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// The quotation's fields with `field` and `block` beside them.
        #[derive(Serialize)]
        struct Flat<'a> {
            field: &'static str,
            block: Option<usize>,
            #[serde(flatten)]
            quotation: &'a Quotation,
        }
        let (field, block) = match self.field {
            DisplayField::Title => ("title", None),
            DisplayField::Standfirst => ("standfirst", None),
            DisplayField::Caption(block) => ("caption", block),
        };
        Flat { field, block, quotation: &self.quotation }.serialize(serializer)
    }
}

/// Words of the text and where they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Where.
    pub span: Span,
    /// The words.
    pub text: String,
}

impl Serialize for Excerpt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut excerpt = serializer.serialize_struct("Excerpt", 3)?;
        excerpt.serialize_field("start", &self.span.start)?;
        excerpt.serialize_field("end", &self.span.end)?;
        excerpt.serialize_field("text", &self.text)?;
        excerpt.end()
    }
}

/// Somebody who is quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Speaker {
    /// Unique within the story.
    pub id: String,
    /// The full name as the story gives it; for an anonymous one the story's words for them.
    pub name: String,
    /// What they are.
    pub kind: SpeakerKind,
    /// What the story calls them.
    pub description: Option<String>,
    /// Where the story names them.
    pub mentions: Vec<Span>,
    /// Indexes into the quotations.
    pub quotes: Vec<usize>,
}

/// What a speaker is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SpeakerKind {
    /// One human being.
    Person,
    /// A body that speaks as one: a ministry, a company, a document's issuer.
    Organisation,
    /// Somebody whom the story does not name.
    Anonymous,
}

/// A turn of a transcript or a dialogue, without marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Turn {
    /// The words that are spoken.
    #[serde(flatten)]
    pub span: Span,
    /// [`Speaker::id`].
    pub speaker: Option<String>,
}
