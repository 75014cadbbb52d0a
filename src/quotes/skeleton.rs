//! A story in which every quotation is one thing: the words outside of quotation marks, cut into units,
//! with what the lexicon knows of each. Names, cues and clauses are read from it, so that nothing inside a
//! quotation can be taken for its speaker.

use super::list::List;
use super::{lexicon::Language, lexicon::Lexicon, lexicon::Tags, marks::Pair};
use crate::text::sentences::{is_finished, is_full_stop, may_end};
use crate::text::tokens::{Token, TokenKind, leave_out, push_tokens};
use crate::text::words::Lower;
use crate::text::{Chars, Edges, offsets::ByteSpan};
use std::borrow::Cow;

/// A word, a mark, or a whole quotation.
#[derive(Debug, Clone, Copy)]
pub struct Unit {
    /// Where it stands.
    pub span: ByteSpan,
    /// What it is.
    pub kind: UnitKind,
    /// What the lexicon knows of the word.
    pub tags: Tags,
    /// Whether it begins with a capital letter.
    pub capital: bool,
    /// Which sentence it belongs to, counted through the story.
    pub sentence: usize,
    /// Which paragraph it ends in, counted through the story.
    pub paragraph: usize,
}

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitKind {
    /// A word.
    Word,
    /// `’s`
    Possessive,
    /// Digits.
    Number,
    /// Punctuation.
    Mark(char),
    /// A quotation, by its index among the pairs.
    Quote(usize),
}

impl Unit {
    /// Whether it is this mark.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == UnitKind::Mark(mark)
    }

    /// Whether the lexicon gives it one of these properties.
    pub fn is(&self, tags: Tags) -> bool {
        self.tags.any(tags)
    }

    /// Whether it is a mark that ends a sentence if what follows begins one.
    pub fn may_end(&self) -> bool {
        matches!(self.kind, UnitKind::Mark(mark) if may_end(mark))
    }

    /// Whether it is a word without capital.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn is_small_word(&self) -> bool {
        self.kind == UnitKind::Word && !self.capital
    }

    /// Whether it is a word with a capital.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn is_capital_word(&self) -> bool {
        self.kind == UnitKind::Word && self.capital
    }

    /// The quotation that it is.
    pub fn quote(&self) -> Option<usize> {
        if let UnitKind::Quote(index) = self.kind { Some(index) } else { None }
    }
}

/// What tells the build of phrases and clauses apart, as far as rules ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Build {
    /// Words stand in the order of English: subject, verb, object.
    English,
    /// What an office is of stands before it, `USA:s president`, and in most of them the verb comes second: ”Enligt
    /// polisen rör det sig”.
    GenitivesLead,
    /// Adjectives follow their nouns: « l’Assemblée nationale ».
    AdjectivesFollow,
    /// Any other.
    #[default]
    Other,
}

/// What stands behind a German number with a point, and begins no sentence.
const ORDERED: &str = "April Auflage August Bundesliga Dezember Etage FC Februar Geburtstag Jahrestag \
    Jahrhundert Jahrhunderts Januar Juli Juni Jänner Klasse Liga Mai Minute März November Oktober Platz \
    Runde September Stock";

/// The units of a story, and where sentences begin among them.
#[derive(Debug, Default)]
pub struct Skeleton {
    /// In order.
    pub units: List<Unit>,
    /// For each quotation, its unit; absent where it stands in another one.
    pub of_quote: Vec<Option<usize>>,
    /// For each sentence, its first unit.
    pub sentences: Vec<usize>,
    /// Whether common nouns have capitals too, as in German.
    pub nouns_are_capital: bool,
    /// How its phrases and clauses are built.
    pub build: Build,
    /// Whether a name ends its phrase, and what has neither article nor known word is none: everywhere but in English,
    /// whose nouns compound, and German.
    pub names_end_phrases: bool,
}

impl Skeleton {
    /// Cuts paragraphs into units; quotations are those of `pairs`, in order.
    pub fn new(text: &str, paragraphs: &[ByteSpan], pairs: &[Pair], lexicon: &Lexicon) -> Self {
        let nouns_are_capital = lexicon.language == Language::German;
        let build = match lexicon.language {
            Language::English => Build::English,
            language if language.genitives_lead() => Build::GenitivesLead,
            language if language.adjectives_follow() => Build::AdjectivesFollow,
            _ => Build::Other,
        };
        let names_end_phrases = lexicon.language.names_end_phrases();
        let mut skeleton = Self {
            of_quote: vec![None; pairs.len()],
            nouns_are_capital,
            build,
            names_end_phrases,
            ..Self::default()
        };
        let (mut cursor, mut next) = (0, 0);
        for (index, paragraph) in paragraphs.iter().enumerate() {
            cursor = cursor.max(paragraph.start);
            let from = skeleton.units.len();
            while let Some(pair) = pairs.get(next).filter(|pair| pair.span.start < paragraph.end) {
                skeleton.push_words(text, ByteSpan::new(cursor, pair.span.start), index, lexicon);
                skeleton.of_quote[next] = Some(skeleton.units.len());
                // `“Doc” Lund`; `“a wreck,” Lund said` is no nickname.
                let closing =
                    |char: char| char.is_whitespace() || super::lexicon::marks::style_of(char).is_some();
                let inner = pair.span.of(text).trim_end_matches(closing);
                let tags = if inner.ends_with(char::is_alphanumeric) { Tags::NONE } else { Tags::NO_NAME };
                skeleton.push(pair.span, UnitKind::Quote(next), tags, false, index);
                cursor = cursor.max(pair.span.end);
                next += 1;
            }
            skeleton.push_words(text, ByteSpan::new(cursor, paragraph.end), index, lexicon);
            skeleton.mark_sentences(text, from);
        }
        if nouns_are_capital {
            super::german::words::refine(text, &mut skeleton, lexicon);
        }
        if build == Build::English {
            super::capitals::settle(text, &mut skeleton);
        }
        if names_end_phrases {
            super::unknown::mark_verbs(text, &mut skeleton);
            super::unknown::mark_nouns(text, &mut skeleton);
        }
        skeleton
    }

    fn push(&mut self, span: ByteSpan, kind: UnitKind, tags: Tags, capital: bool, paragraph: usize) {
        self.units.push(Unit { span, kind, tags, capital, sentence: 0, paragraph });
    }

    fn push_words(&mut self, text: &str, within: ByteSpan, paragraph: usize, lexicon: &Lexicon) {
        let mut tokens: Vec<Token> = Vec::new();
        push_tokens(text, within, &mut tokens);
        if lexicon.language.elides() {
            tokens = super::elision::parted(text, &tokens);
        }
        leave_out(&mut tokens, &|before, rest| super::affiliation::length(text, before, rest));
        if lexicon.language == Language::German {
            leave_out(&mut tokens, &|before, rest| super::german::skipped::length(text, before, rest));
        }
        for token in tokens {
            let words = token.span.of(text);
            let (kind, tags) = match token.kind {
                TokenKind::Word => (UnitKind::Word, lexicon.tags(&lower(words))),
                TokenKind::Number => (UnitKind::Number, Tags::NONE),
                TokenKind::Possessive => (UnitKind::Possessive, Tags::NONE),
                TokenKind::Mark(mark) => (UnitKind::Mark(mark), Tags::NONE),
            };
            let capital = words.first_char().is_some_and(char::is_uppercase);
            // `US` and `WHO` are no pronouns.
            let initials = words.len() > 1 && !words.contains(char::is_lowercase);
            let tags = if initials { tags.without(Tags::OBJECT.with(Tags::RELATIVE)) } else { tags };
            // „předseda ODS Petr Malý“: an office's party or ministry is no part of the name.
            let is_body = initials && self.names_end_phrases && words.char_count() <= LONGEST_INITIALS;
            let tags = if is_body { tags.with(Tags::PLACE) } else { tags };
            self.push(token.span, kind, tags, capital, paragraph);
        }
    }

    /// Numbers the sentences of a paragraph whose units begin here.
    fn mark_sentences(&mut self, text: &str, from: usize) {
        let mut begins = true;
        for index in from..self.units.len() {
            if begins {
                self.sentences.push(index);
            }
            self.units[index].sentence = self.sentences.len().saturating_sub(1);
            begins = self.ends_sentence(text, index);
        }
    }

    fn ends_sentence(&self, text: &str, index: usize) -> bool {
        let Some(next) = self.units.get(index + 1) else { return true };
        let unit = &self.units[index];
        // Arabic and Hindi have no capitals.
        let uncased = |char: char| char.is_alphabetic() && !char.is_lowercase() && !char.is_uppercase();
        let first = next.span.of(text).first_char();
        let fresh = next.capital
            || next.quote().is_some()
            || next.kind == UnitKind::Number
            || first.is_some_and(uncased);
        match unit.kind {
            UnitKind::Mark(mark) if is_full_stop(mark) => true,
            UnitKind::Mark('.') if self.nouns_are_capital && self.is_ordinal(text, index) => false,
            UnitKind::Mark('…') => fresh,
            // `(D-Mont.) said`: the sentence goes on until the bracket at least.
            UnitKind::Mark(_) if next.is_mark(')') || next.is_mark(']') => false,
            UnitKind::Mark(')' | ']') => fresh && self.before(index).is_some_and(Unit::may_end),
            UnitKind::Mark(mark) => {
                may_end(mark) && (fresh || matches!(next.kind, UnitKind::Mark(mark) if mark != ','))
            }
            UnitKind::Quote(_) if next.capital => {
                let words = unit.span.of(text);
                let reported = self.build == Build::English && self.is_reported_from(index + 1);
                is_finished(words) && !(asks(words) && reported)
            }
            UnitKind::Quote(_) => next.quote().is_some() && is_finished(unit.span.of(text)),
            _ => false,
        }
    }

    /// Whether a point makes a German number an ordinal: „am 7. Mai“, „der 1. FC Au“.
    fn is_ordinal(&self, text: &str, point: usize) -> bool {
        let number = self.before(point).filter(|unit| unit.kind == UnitKind::Number);
        let whole = number.is_some_and(|number| number.span.end == self.units[point].span.start);
        let next = self.units.get(point + 1).map_or("", |next| next.span.of(text));
        whole && super::lexicon::has(ORDERED, next)
    }

    /// Whether a verb that reports comes soon, before anything but commas: `“Why?” Ms. Smith said.`
    fn is_reported_from(&self, index: usize) -> bool {
        let ahead = self.units.iter().skip(index).take(8);
        ahead
            .take_while(|unit| {
                !matches!(unit.kind, UnitKind::Mark(mark) if mark != ',') && unit.quote().is_none()
            })
            .any(|unit| unit.is(Tags::SAY) && !unit.is(Tags::ING))
    }

    /// The units of a sentence.
    pub fn sentence(&self, sentence: usize) -> std::ops::Range<usize> {
        let start = self.sentences.get(sentence).copied().unwrap_or(self.units.len());
        let end = self.sentences.get(sentence + 1).copied().unwrap_or(self.units.len());
        start..end
    }

    /// The unit at this place, if there is one.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn get(&self, index: usize) -> Option<&Unit> {
        self.units.get(index)
    }

    /// The unit before this place.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn before(&self, index: usize) -> Option<&Unit> {
        self.units.get(index.checked_sub(1)?)
    }
}

/// Letters of a body's initials; a name that is all in capitals mostly has more.
const LONGEST_INITIALS: usize = 4;

/// The word in lower case, which most are.
fn lower(word: &str) -> Cow<'_, str> {
    let is_lower = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if is_lower { Cow::Borrowed(word) } else { Cow::Owned(word.lower()) }
}

/// Whether words end with a question or a cry: those have no comma before what reports them.
fn asks(words: &str) -> bool {
    words.trim_end_by(|char: char| !char.is_alphanumeric() && !matches!(char, '?' | '!')).ends_in("?!")
}
