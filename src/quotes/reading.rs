//! A story, read: its quotations and what stands around them.

use super::clauses::{self, Verb};
use super::cues::{self, Cue};
use super::lexicon::{Language, Lexicon, marks::Style};
use super::list::List;
use super::marks::{self, Pair};
use super::mentions::{self, Mention, MentionKind};
use super::nets::Nets;
use super::skeleton::{Skeleton, Unit, UnitKind};
use super::types::{PassageRole, Story};
use crate::text::hash::{Bits, Known};
use crate::text::offsets::{ByteSpan, Offsets};
use crate::text::{Edges, order};

/// What the steps of attribution share.
#[derive(Debug)]
pub struct Reading<'a> {
    /// The body.
    pub text: &'a str,
    /// What weighs.
    pub nets: Nets<'a>,
    /// The language's table.
    pub lexicon: Lexicon,
    /// Passages in bytes, those without words or marks left out.
    pub paragraphs: Vec<ByteSpan>,
    /// What each of them is.
    pub roles: Vec<PassageRole<'a>>,
    /// Pairs of marks, in order.
    pub pairs: Vec<Pair>,
    /// The words outside of quotations.
    pub skeleton: Skeleton,
    /// Words that name somebody, in order.
    pub mentions: List<Mention>,
    /// Verbs with their subjects, in order.
    pub verbs: Vec<Verb>,
    /// Words that report, in order.
    pub cues: List<Cue>,
    /// For each mention, whether it is the subject of any verb.
    pub acts: Vec<bool>,
    /// For each name, its last word.
    pub keys: Vec<Option<&'a str>>,
    /// What is known of each of those words.
    pub counts: Known<Count>,
}

/// How a story uses a word that ends names.
#[derive(Debug, Clone, Copy, Default)]
pub struct Count {
    /// How many names it ends.
    pub names: usize,
    /// Whether one of them has its capital for more reasons than that a sentence begins: it has other words, or
    /// capitals inside.
    pub established: bool,
}

impl Bits for Count {
    fn bits(self) -> u64 {
        (self.names as u64) << 1 | u64::from(self.established)
    }

    fn of(bits: u64) -> Self {
        Self { names: usize::of(bits >> 1), established: bits & 1 == 1 }
    }
}

impl<'a> Reading<'a> {
    /// The cue that begins at this unit, by index.
    pub fn cue_at(&self, unit: usize) -> Option<usize> {
        let place = self.cues.partition_point(|cue| cue.first < unit);
        self.cues.get(place).filter(|cue| cue.first == unit).map(|_| place)
    }

    /// How the story uses the last word of a name; nothing is known of what is no name.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn count_of(&self, mention: usize) -> Count {
        let key = self.keys.get(mention).copied().flatten();
        key.and_then(|key| self.counts.get(key)).unwrap_or_default()
    }

    /// Reads a story.
    pub fn new(story: &Story<'a>, offsets: &Offsets<'_>) -> Self {
        let text = story.text;
        let lexicon = Lexicon::new(Language::of(story.language, text));
        let passages = story.passages.iter().filter(|passage| passage.role != PassageRole::Data);
        let (paragraphs, roles): (Vec<_>, Vec<_>) =
            passages.map(|passage| (offsets.bytes(passage.span).trimmed(text), passage.role)).unzip();
        let inline = story.inline_quotations.iter().map(|span| offsets.bytes(*span).trimmed(text));
        let pairs = with_unmarked(marks::pairs(text, &paragraphs), &paragraphs, &roles, inline.collect());
        let skeleton = Skeleton::new(text, &paragraphs, &pairs, &lexicon);
        let mentions = mentions::mentions(text, &skeleton);
        let verbs = clauses::verbs(text, &skeleton, &mentions);
        let cues = cues::cues(&skeleton, &mentions, &verbs);
        let mut acts = vec![false; mentions.len()];
        for (subject, _) in verbs.iter().filter_map(|verb| verb.subject) {
            acts[subject] = true;
        }
        let keys: Vec<Option<&str>> = mentions.iter().map(|mention| key(text, &skeleton, mention)).collect();
        let mut counts: Known<Count> = Known::default();
        for (mention, key) in mentions.iter().zip(&keys) {
            if let Some(key) = key {
                let sure = !may_only_begin(&skeleton, mention) || key.chars().skip(1).any(char::is_uppercase);
                counts.change(*key, |count| Count {
                    names: count.names + 1,
                    established: count.established || sure,
                });
            }
        }
        let nets = Nets::SHIPPED;
        Self {
            text,
            nets,
            lexicon,
            paragraphs,
            roles,
            pairs,
            skeleton,
            mentions: mentions.into(),
            verbs,
            cues: cues.into(),
            acts,
            keys,
            counts,
        }
    }

    /// The words of a quotation without its marks.
    pub fn inner(&self, quote: usize) -> &'a str {
        let words = self.pairs.get(quote).map_or("", |pair| pair.span.of(self.text));
        words.trim_by(|char: char| super::lexicon::marks::style_of(char).is_some() || char.is_whitespace())
    }
}

/// Adds the quotations that the page sets apart without marks: block quotations, posts, `<q>`. One that is
/// all in marks already is not added; one with a quotation inside takes it in.
fn with_unmarked(
    pairs: Vec<Pair>,
    paragraphs: &[ByteSpan],
    roles: &[PassageRole<'_>],
    inline: Vec<ByteSpan>,
) -> Vec<Pair> {
    let apart = paragraphs.iter().zip(roles);
    let apart =
        apart.filter(|(_, role)| matches!(role, PassageRole::BlockQuotation(_) | PassageRole::Post(_)));
    let mut spans: Vec<ByteSpan> =
        apart.map(|(span, _)| *span).chain(inline).filter(|span| span.end > span.start).collect();
    if spans.is_empty() {
        return pairs;
    }
    order::by_key(&mut spans, |span| order::inner_first(span.start, span.end));
    spans.dedup_by(|next, kept| kept.overlaps(*next));
    let mut all = Vec::with_capacity(pairs.len() + spans.len());
    let mut spans = spans.into_iter().peekable();
    for pair in pairs {
        while let Some(span) = spans.next_if(|span| span.end <= pair.span.start) {
            all.push(Pair { span, style: Style::Unmarked, closed: true });
        }
        match spans.peek() {
            // Marks around most of it, or across its border: they say where the quotation is.
            Some(span)
                if pair.span.overlaps(*span)
                    && (pair.span.contains(*span) || !span.contains(pair.span) || most(pair.span, *span)) =>
            {
                spans.next();
                all.push(pair);
            }
            Some(span) if span.contains(pair.span) => {}
            _ => all.push(pair),
        }
    }
    all.extend(spans.map(|span| Pair { span, style: Style::Unmarked, closed: true }));
    order::by_key(&mut all, |pair| order::outer_first(pair.span.start, pair.span.end));
    all.dedup_by(|next, kept| kept.span.overlaps(next.span));
    all
}

/// Whether one stretch is nearly all of another.
fn most(part: ByteSpan, whole: ByteSpan) -> bool {
    (part.end - part.start) * 5 >= (whole.end - whole.start) * 4
}

/// Whether a name is one word at the head of a sentence, or behind a mark that may open one: its capital says nothing.
fn may_only_begin(skeleton: &Skeleton, mention: &Mention) -> bool {
    let opened = |unit: &Unit| {
        let opens = matches!(unit.kind, UnitKind::Mark(':' | '•' | '–' | '—' | '-' | '('));
        opens || unit.sentence != mention.sentence
    };
    mention.end - mention.first == 1 && skeleton.before(mention.first).is_none_or(opened)
}

/// The last word of a name: what a story calls somebody by after the first time.
fn key<'a>(text: &'a str, skeleton: &Skeleton, mention: &Mention) -> Option<&'a str> {
    if mention.kind != MentionKind::Name {
        return None;
    }
    skeleton.get(mention.end - 1).map(|unit| unit.span.of(text))
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Passage, PassageRole, Story, attribute};
    use crate::text::Span;

    #[test]
    fn block_quotations_posts_and_q_elements_need_no_marks() {
        let text = "Ada Bell wrote:\n\nPay what is owed.\n\nWe left early today.\n\nA hush fell.";
        let passage = |start, end, role| Passage { span: Span::new(start, end), role };
        let story = Story {
            text,
            language: Some("en"),
            passages: vec![
                passage(0, 15, PassageRole::Paragraph),
                passage(17, 34, PassageRole::BlockQuotation(None)),
                passage(36, 56, PassageRole::Post(Some("Tom Reed"))),
                passage(58, 70, PassageRole::Paragraph),
            ],
            inline_quotations: vec![Span::new(60, 64)],
            ..Story::default()
        };
        let found = attribute(&story);
        let words: Vec<&str> = found.quotes.iter().map(|quote| quote.text.as_str()).collect();
        assert_eq!(words, ["Pay what is owed.", "We left early today.", "hush"]);
        assert!(found.speakers.iter().any(|speaker| speaker.name == "Tom Reed"));
    }

    #[test]
    fn the_name_above_a_block_quotation_says_it() {
        let said_by = |opener: &str| {
            let text = format!("Ada Bell and Tom Reed met in May.\n\n{opener}\n\nPay what is owed.");
            let length = text.chars().count();
            let passage = |start, end, role| Passage { span: Span::new(start, end), role };
            let passages = vec![
                passage(0, 33, PassageRole::Paragraph),
                passage(35, length - 19, PassageRole::Paragraph),
                passage(length - 17, length, PassageRole::BlockQuotation(None)),
            ];
            let found = attribute(&Story { text: &text, language: Some("en"), passages, ..Story::default() });
            let quote = &found.quotes[0];
            let named = quote.confidence >= found.name_threshold;
            let id = quote.speaker.clone().filter(|_| named);
            found.speakers.iter().find(|speaker| Some(&speaker.id) == id.as_ref()).map(|one| one.name.clone())
        };
        assert_eq!(said_by("As Ada Bell put it:").as_deref(), Some("Ada Bell"));
        let long = "As Tom Reed at The Simple Paper explains, it can happen when you reduce the time you get with your work:";
        assert_eq!(said_by(long).as_deref(), Some("Tom Reed"));
        assert_eq!(said_by("The rule is this:"), None);
    }

    #[test]
    fn marks_inside_a_block_quotation_are_kept_when_they_are_all_of_it() {
        let text = "“Pay what is owed.”";
        let role = PassageRole::BlockQuotation(None);
        let story =
            Story { text, passages: vec![Passage { span: Span::new(0, 19), role }], ..Story::default() };
        assert_eq!(attribute(&story).quotes[0].text, text);
    }
}
