//! Characters that look like quotation marks → pairs that belong together.
//!
//! A mark is read by what it is and by its neighbours: an opening one has a word after it and none before
//! it. One pass over a paragraph keeps a stack of open marks. Three things make it less simple than that:
//!
//! * `“` opens in English and closes in German, `”` opens in Swedish, `»` closes in French and opens in
//!   Danish. What is on top of the stack decides, then the neighbours.
//! * `’` is far more often an apostrophe than a mark. It closes only where a single mark is open, and after
//!   a plural's `s` only where no better closing follows (`‘The dogs’ barking kept us up,’`).
//! * Marks get lost. A quotation that is open at a paragraph's end goes on if the next paragraph opens with
//!   the same mark; otherwise it ends with the paragraph, or before `, said X`, or before the next opening.
//!
//! Comes in: paragraphs. Goes out: [`Pair`]s that do not overlap, in order. Nested ones are left out: they
//! belong to the outer one.

use super::lexicon::marks::{Elision, Style, elides, spoken_label, style_of};
use crate::text::order;
use crate::text::tokens::is_apostrophe;
use crate::text::{Chars, Edges, Seek, offsets::ByteSpan};

/// Two marks that belong together, or an opening one with the place where its quotation must end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// From the opening to behind the closing mark.
    pub span: ByteSpan,
    /// How it is set.
    pub style: Style,
    /// Whether the closing mark is there.
    pub closed: bool,
}

/// A character that may be a mark, with what its neighbours say.
#[derive(Debug, Clone, Copy)]
struct Mark {
    at: usize,
    /// In bytes: two for one that is written as two commas, apostrophes or angle brackets.
    length: usize,
    char: char,
    /// What stands before and after makes it look like the beginning of a quotation.
    opening: bool,
    /// The same for its end.
    closing: bool,
    /// It stands behind punctuation: no apostrophe.
    sure_end: bool,
    before: Option<char>,
}

/// A mark that was opened and waits for its closing.
#[derive(Debug, Clone, Copy)]
struct Open {
    at: usize,
    char: char,
    style: Style,
}

/// Finds the pairs of paragraphs that stand in this order.
pub fn pairs(text: &str, paragraphs: &[ByteSpan]) -> Vec<Pair> {
    let mut found = Vec::new();
    let mut carried: Option<Open> = None;
    for (index, &paragraph) in paragraphs.iter().enumerate() {
        let marks = read(text, paragraph);
        let mut reader = Reader::new(text, paragraph, &marks);
        let mut rest = marks.as_slice();
        if let (Some(open), Some(first)) = (carried.take(), marks.first()) {
            // The same mark again at a paragraph's head: the quotation goes on.
            reader.stack.push(open);
            rest = marks.get(usize::from(first.at == paragraph.start)..).unwrap_or(&[]);
        }
        let skipped = marks.len() - rest.len();
        for (place, &mark) in rest.iter().enumerate() {
            reader.take(mark, place + skipped);
        }
        let next = paragraphs.get(index + 1);
        carried = reader.finish(|open| next.is_some_and(|next| reopens(text, *next, open)));
        found.append(&mut reader.found);
    }
    order::by_key(&mut found, |pair| order::outer_first(pair.span.start, pair.span.end));
    outermost(found)
}

/// Whether a paragraph begins with the mark that is still open.
fn reopens(text: &str, paragraph: ByteSpan, open: Open) -> bool {
    let words = paragraph.of(text);
    let first = words.first_char();
    let opener = text.char_at(open.at);
    // Another speaker's label behind the mark begins a quotation of its own, and what a transcript notes in brackets.
    let rest = words.get(first.map_or(0, char::len_utf8)..).unwrap_or("");
    let labelled = spoken_label(rest).is_some() || is_stage_direction(rest);
    let same = first == opener || open.style == Style::Guillemets && first == Some('»');
    first.is_some() && same && !labelled
}

/// `(CROSSTALK.)`, `[Applause]`: what a transcript notes between the words.
pub fn is_stage_direction(words: &str) -> bool {
    let brackets = |char: char| matches!(char, '(' | ')' | '[' | ']');
    let words = words.trim_end_by(|char| style_of(char).is_some());
    words.starts_in("([") && words.ends_in(")]") && words.matches(brackets).count() == 2
}

/// Drops pairs that lie in or across others.
fn outermost(found: Vec<Pair>) -> Vec<Pair> {
    let mut kept: Vec<Pair> = Vec::with_capacity(found.len());
    for pair in found {
        if kept.last().is_none_or(|last| pair.span.start >= last.span.end) {
            kept.push(pair);
        }
    }
    kept
}

/// The marks of a paragraph.
fn read(text: &str, paragraph: ByteSpan) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut before = None;
    let mut chars = paragraph.of(text).char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let twice = chars.peek().filter(|&&(_, next)| next == char).and_then(|_| doubled(char));
        if twice.is_some() {
            chars.next();
        }
        let mark = twice.unwrap_or(char);
        if style_of(mark).is_some() {
            let after = chars.peek().map(|&(_, next)| next);
            let length = char.len_utf8() * if twice.is_some() { 2 } else { 1 };
            let rest = paragraph.of(text).get(at + length..).unwrap_or("");
            if let Some(mark) = judge(paragraph.start + at, length, mark, before, after, rest) {
                marks.push(mark);
            }
        }
        before = Some(char);
    }
    marks
}

/// The mark that two of these characters stand for, in typewritten and scanned texts: `,,…''`, `<<…>>`.
fn doubled(char: char) -> Option<char> {
    match char {
        ',' => Some('„'),
        '\'' => Some('"'),
        '<' => Some('«'),
        '>' => Some('»'),
        '`' => Some('“'),
        _ => None,
    }
}

/// Reads a mark by its neighbours; nothing where it is an apostrophe or a prime beyond doubt.
fn judge(
    at: usize,
    length: usize,
    char: char,
    before: Option<char>,
    after: Option<char>,
    rest: &str,
) -> Option<Mark> {
    let word_before = before.is_some_and(char::is_alphanumeric);
    let word_after = after.is_some_and(char::is_alphanumeric);
    let space_before = before.is_none_or(|c| c.is_whitespace() || opens_bracket(c));
    let space_after = after.is_none_or(char::is_whitespace);
    if is_apostrophe(char) {
        if word_before && word_after {
            return None;
        }
        if !word_before && word_after && elides(rest) == Elision::Sure {
            return None;
        }
    }
    Some(Mark {
        at,
        length,
        char,
        opening: !word_before && !space_after && (space_before || !before.is_some_and(ends_words)),
        closing: !word_after
            && before.is_some_and(|c| !c.is_whitespace())
            && !before.is_some_and(opens_bracket),
        sure_end: before.is_some_and(ends_words),
        before,
    })
}

fn opens_bracket(char: char) -> bool {
    matches!(char, '(' | '[' | '{' | '—' | '–' | '-' | '/' | '“' | '‘' | '„' | '«' | '¿' | '¡' | '：' | '，')
}

fn ends_words(char: char) -> bool {
    matches!(char, '.' | ',' | '!' | '?' | '…' | ';' | ':' | ')' | ']' | '—' | '”' | '’' | '»' | '。' | '"')
}

/// One paragraph's stack of open marks.
struct Reader<'a> {
    text: &'a str,
    paragraph: ByteSpan,
    marks: &'a [Mark],
    /// For each mark: how many closing less opening double marks of its kind stand from there on.
    balance: Vec<i32>,
    /// For each mark: whether a single mark that surely closes comes after it, before one that opens.
    better_end: Vec<bool>,
    /// For each mark: how many straight double marks stand from there on.
    straight: Vec<u32>,
    stack: Vec<Open>,
    found: Vec<Pair>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, paragraph: ByteSpan, marks: &'a [Mark]) -> Self {
        let count = marks.len();
        let (mut balance, mut better_end, mut straight) =
            (vec![0; count], vec![false; count], vec![0; count]);
        let (mut open, mut better, mut left) = (0, false, 0);
        for (index, mark) in marks.iter().enumerate().rev() {
            better_end[index] = better;
            match mark.char {
                '“' => open -= 1,
                '”' => open += 1,
                '"' => left += 1,
                '‘' => better = false,
                '’' | '\'' if mark.sure_end && mark.closing => better = true,
                '\'' if mark.opening => better = false,
                _ => {}
            }
            balance[index] = open;
            straight[index] = left;
        }
        Self { text, paragraph, marks, balance, better_end, straight, stack: Vec::new(), found: Vec::new() }
    }

    /// Opens or closes with a mark, or takes it for an apostrophe.
    fn take(&mut self, mark: Mark, index: usize) {
        if self.closes(mark, index) {
            return;
        }
        if self.opens(mark, index) {
            let Some(style) = style_of(mark.char) else { return };
            self.end_forgotten(mark, index);
            // A stack deeper than any printed nesting guards against texts made of opening marks.
            if self.stack.len() < 16 {
                self.stack.push(Open { at: mark.at, char: mark.char, style });
            }
        }
    }

    /// Closes the innermost open quotation that this mark can close.
    fn closes(&mut self, mark: Mark, index: usize) -> bool {
        let Some(depth) = self.stack.iter().rposition(|open| self.fits(*open, mark, index)) else {
            return false;
        };
        let open = self.stack[depth];
        self.stack.truncate(depth);
        self.found.push(Pair {
            span: ByteSpan::new(open.at, mark.at + mark.length),
            style: open.style,
            closed: true,
        });
        true
    }

    /// Whether the mark closes what this one opened.
    fn fits(&self, open: Open, mark: Mark, index: usize) -> bool {
        match (open.char, mark.char) {
            ('"', '"') => self.straight_closes(mark, index),
            ('“', '”' | '‟')
            | ('„' | '‟' | '"', '”')
            | ('«', '»')
            | ('‹', '›')
            | ('「', '」')
            | ('『', '』')
            | ('《', '》')
            | ('〈', '〉')
            | ('﹁', '﹂') => true,
            ('„', '“' | '"') | ('“', '"') | ('»', '«') | ('›', '‹') | ('‚', '‘') => {
                mark.closing || !mark.opening
            }
            ('“', '“') | ('”', '”') | ('»', '»') => mark.closing && !mark.opening,
            ('‘' | '‚' | '\'', '’' | '\'') | ('’', '’') => self.single_closes(mark, index),
            _ => false,
        }
    }

    /// Straight marks look the same at both ends: the neighbours decide, then whether they come out even.
    fn straight_closes(&self, mark: Mark, index: usize) -> bool {
        match (mark.opening, mark.closing) {
            (true, false) => self.straight.get(index).is_some_and(|left| left % 2 == 1),
            _ => true,
        }
    }

    /// A single mark closes unless it is the apostrophe of a plural (`dogs’`) before a better closing.
    fn single_closes(&self, mark: Mark, index: usize) -> bool {
        let plural = matches!(mark.before, Some('s' | 'S' | 'n' | 'o' | 'z' | 'x'));
        let better = self.better_end.get(index).copied().unwrap_or(false);
        mark.closing && (mark.sure_end || !(plural && better))
    }

    fn opens(&self, mark: Mark, index: usize) -> bool {
        match mark.char {
            '„' if mark.length == 2 => mark.opening,
            '„' | '‟' | '«' | '‹' | '「' | '『' | '《' | '〈' | '﹁' | '“' => true,
            '"' => {
                let prime = mark.before.is_some_and(|c| c.is_numeric() || c == '\'' || c == '′');
                mark.opening || !mark.closing && !prime
            }
            '”' | '»' | '›' => mark.opening && !mark.closing,
            '‘' | '‚' => mark.opening && !is_elision(self.text, mark, self.better_end.get(index)),
            '\'' | '’' => {
                let curly = mark.char == '’';
                mark.opening
                    && !mark.closing
                    && self.will_close(index)
                    && !curly
                    && !is_elision(self.text, mark, self.better_end.get(index))
            }
            _ => false,
        }
    }

    /// Whether any single mark after this one can close: straight ones are trusted with a partner only.
    fn will_close(&self, index: usize) -> bool {
        let after = self.marks.get(index + 1..).unwrap_or(&[]);
        after.iter().take(64).any(|mark| matches!(mark.char, '\'' | '’') && mark.closing && !mark.opening)
    }

    /// An opening mark right inside one of its own kind, with too few closings left: the first was never
    /// closed. It ends before what reports it, or with the sentence before the new mark.
    fn end_forgotten(&mut self, mark: Mark, index: usize) {
        let Some(&open) = self.stack.last() else { return };
        let lost = match mark.char {
            '"' => open.char == '"',
            '“' => open.char == '“' && self.balance.get(index).is_some_and(|&left| left < 1),
            _ => false,
        };
        if lost {
            self.stack.pop();
            let limit = ByteSpan::new(open.at, mark.at);
            if let Some(end) = cut(self.text, limit, true) {
                self.found.push(Pair { span: ByteSpan::new(open.at, end), style: open.style, closed: false });
            }
        }
    }

    /// Ends what is open at the paragraph's end; gives back what goes on in the next paragraph.
    fn finish(&mut self, goes_on: impl Fn(Open) -> bool) -> Option<Open> {
        let open = self.stack.first().copied().filter(|open| open.style != Style::Single)?;
        self.stack.clear();
        if goes_on(open) {
            return Some(open);
        }
        let limit = ByteSpan::new(open.at.max(self.paragraph.start), self.paragraph.end);
        if let Some(end) = cut(self.text, limit, false) {
            self.found.push(Pair { span: ByteSpan::new(open.at, end), style: open.style, closed: false });
        }
        None
    }
}

/// Whether an apostrophe at a word's head stands for letters left out (`’em`), and nothing closes later.
fn is_elision(text: &str, mark: Mark, better_end: Option<&bool>) -> bool {
    let rest = text.get(mark.at + mark.char.len_utf8()..).unwrap_or("");
    elides(rest) == Elision::Likely && better_end != Some(&true)
}

/// Where a quotation without closing mark ends: before the words that report it (`, said Grace`), else at
/// the limit, or with the last sentence before it.
fn cut(text: &str, limit: ByteSpan, before_mark: bool) -> Option<usize> {
    let words = limit.of(text);
    if let Some(at) = super::lexicon::marks::reporting_tail(words) {
        return Some(limit.start + at);
    }
    if !before_mark {
        return Some(limit.start + words.trim_end().len());
    }
    let sentence = words.seek_last_of(".!?")?;
    Some(limit.start + sentence + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pairs of a text whose paragraphs are its lines.
    fn found(text: &str) -> Vec<&str> {
        let mut start = 0;
        let lines = text.split('\n').map(|line| {
            let span = ByteSpan::new(start, start + line.len());
            start = span.end + 1;
            span
        });
        let paragraphs: Vec<ByteSpan> = lines.filter(|line| line.end > line.start).collect();
        pairs(text, &paragraphs).iter().map(|pair| pair.span.of(text)).collect()
    }

    #[test]
    fn every_style_pairs() {
        for text in [
            "“a b”",
            "\"a b\"",
            "‘a b’",
            "'a b'",
            "„a b“",
            "„a b”",
            "”a b”",
            "«a b»",
            "»a b«",
            "‹a b›",
            "「a b」",
            "『a b』",
            "‚a b‘",
        ] {
            assert_eq!(found(&format!("x {text}, y")), [text]);
        }
    }

    #[test]
    fn nested_marks_belong_to_the_outer_pair() {
        assert_eq!(
            found("“He said, ‘The sign says “No” today,’ and left,” x"),
            ["“He said, ‘The sign says “No” today,’ and left,”"]
        );
    }

    #[test]
    fn apostrophes_and_primes_are_no_marks() {
        assert_eq!(
            found("The dogs’ owners’ group of ’98 isn’t 6'2\" tall; rock ’n’ roll’s 7'1\" star"),
            Vec::<&str>::new()
        );
        assert_eq!(found("‘The dogs’ barking kept us up,’ she said"), ["‘The dogs’ barking kept us up,’"]);
    }

    #[test]
    fn a_reopened_mark_goes_on_over_paragraphs() {
        assert_eq!(found("He said: “One.\n“Two.”\nThree."), ["“One.\n“Two.”"]);
        assert_eq!(found("He said: “One.\nTwo. “Three.”"), ["“One.", "“Three.”"]);
    }

    #[test]
    fn a_transcript_is_cut_at_labels_and_notes() {
        let text = "\"BELL: We won.\n\"(CROSSTALK.)\n\"REED: Says “The Post” so?";
        let own = ["\"BELL: We won.", "\"(CROSSTALK.)", "\"REED: Says “The Post” so?"];
        assert_eq!(found(text), own);
    }

    #[test]
    fn a_lost_mark_ends_with_its_paragraph_or_before_the_report() {
        assert_eq!(found("“No warning, said Ann.\nNext."), ["“No warning,"]);
        assert_eq!(found("The team “gave all.\nNext."), ["“gave all."]);
    }

    #[test]
    fn straight_and_curly_marks_may_mix() {
        assert_eq!(found("\"It won,” he said. “Yes.\" x"), ["\"It won,”", "“Yes.\""]);
    }
}
