//! A run of nodes → its words with the emphasis and links among them.

use super::block::{Inline, InlineKind};
use super::candidates::{Candidate, Page};
use super::draft::Draft;
use super::{drop_caps, elements, live};
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::text::order;
use crate::text::{Chars, Edges, Span, words};

/// Words with what the page sets apart among them; offsets count code points of these words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// The words, white space collapsed.
    pub text: String,
    /// Sorted by start, outer ones first.
    pub inlines: Vec<Inline>,
}

/// Lines, one behind the other. What was joined is counted once: a list may have a hundred thousand items.
#[derive(Debug, Default)]
pub struct Joined {
    line: Line,
    /// Code points of the line.
    length: usize,
}

impl Joined {
    /// Whether there are no words yet.
    pub fn is_empty(&self) -> bool {
        self.line.text.is_empty()
    }

    /// Joins another line, with something between.
    pub fn push(&mut self, between: &str, other: Line) {
        if !self.is_empty() {
            self.line.text.push_str(between);
            self.length += between.char_count();
        }
        let by = self.length;
        self.line.text.push_str(&other.text);
        self.length += other.text.char_count();
        let inlines = other.inlines.into_iter();
        self.line.inlines.extend(inlines.map(|inline| Inline { span: inline.span.shifted(by), ..inline }));
    }

    /// The whole.
    pub fn into_line(self) -> Line {
        self.line
    }
}

/// An inline element that is open.
struct Open {
    node: NodeId,
    kind: InlineKind,
    href: Option<String>,
    /// Code points before it.
    start: usize,
    /// Its place among the inlines.
    place: usize,
}

/// Reads a candidate's run. What the page hides and what is only for screen readers is left out.
pub fn read(draft: &Draft<'_>, candidate: &Candidate) -> Line {
    let Draft { document, page, .. } = draft;
    let mut reader =
        Reader { document, page, line: Line::default(), open: Vec::new(), count: 0, last: candidate.first };
    for outer in outer_inlines(document, candidate.first, candidate.holder) {
        reader.open(outer);
    }
    let mut next = Some(candidate.first);
    while let Some(id) = next.filter(|id| *id <= candidate.last) {
        reader.close_up_to(id);
        next = if reader.skips(id) {
            document.after(id)
        } else {
            reader.visit(id);
            document.following(id)
        };
    }
    reader.finish()
}

/// The inline elements between a node and its holder, outer ones first.
fn outer_inlines(document: &Document, first: NodeId, holder: NodeId) -> Vec<NodeId> {
    let mut outer: Vec<NodeId> =
        document.ancestors(first).take_while(|&id| id != holder).take(MOST_OUTER).collect();
    outer.reverse();
    outer
}

/// Inline elements around words that are looked at: a hostile page nests thousands.
const MOST_OUTER: usize = 32;

struct Reader<'a> {
    document: &'a Document,
    page: &'a Page,
    line: Line,
    open: Vec<Open>,
    /// Code points of the line so far.
    count: usize,
    /// The text that was read last.
    last: NodeId,
}

impl Reader<'_> {
    fn skips(&self, id: NodeId) -> bool {
        let wordless = |tag| tag != Tag::Br && elements::is_wordless(tag);
        (self.page.visibility_is_shown && self.document.is_hidden(id))
            || self.page.skipped.binary_search(&id).is_ok()
            || self.document.tag(id).is_some_and(wordless)
    }

    fn visit(&mut self, id: NodeId) {
        if let Some(text) = self.page.words_of(self.document, id) {
            let before = self.line.text.len();
            let text = &*text;
            let letter = std::mem::replace(&mut self.last, id);
            let goes_on = drop_caps::continues_word(self.document, &self.line.text, letter, id, text);
            let text = if goes_on { text.trim_start() } else { text };
            if live::stands_apart(self.document, letter, id) {
                words::push_collapsed(&mut self.line.text, 0, " ");
            }
            words::push_collapsed(&mut self.line.text, 0, text);
            self.count += self.line.text.get(before..).map_or(0, Chars::char_count);
        } else if self.document.is(id, Tag::Br) {
            self.trim_end();
            if !self.line.text.is_empty() {
                self.line.text.push('\n');
                self.count += 1;
            }
        } else {
            self.open(id);
        }
    }

    fn open(&mut self, id: NodeId) {
        if self.open.len() >= MOST_OUTER {
            return;
        }
        let Some((kind, href)) = kind_of(self.document, id) else { return };
        let place = self.line.inlines.len();
        let span = Span::new(self.count, self.count);
        self.line.inlines.push(Inline { span, kind, href: None });
        self.open.push(Open { node: id, kind, href, start: self.count, place });
    }

    fn close_up_to(&mut self, id: NodeId) {
        while let Some(open) = self.open.last()
            && !self.document.is_within(id, open.node)
        {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(Open { kind, href, start, place, .. }) = self.open.pop() else { return };
        if let Some(inline) = self.line.inlines.get_mut(place) {
            *inline = Inline { span: Span::new(start, self.count), kind, href };
        }
    }

    fn trim_end(&mut self) {
        while self.line.text.ends_in(" \n") {
            self.line.text.pop();
            self.count -= 1;
        }
    }

    fn finish(mut self) -> Line {
        while !self.open.is_empty() {
            self.close();
        }
        self.trim_end();
        let chars: Vec<char> = self.line.text.chars().collect();
        self.line.inlines.retain_mut(|inline| {
            inline.span = trimmed(inline.span, &chars);
            !inline.span.is_empty()
        });
        order::by_key(&mut self.line.inlines, |inline| {
            order::outer_first(inline.span.start, inline.span.end)
        });
        self.line
    }
}

/// A span without white space at its ends and within the text.
fn trimmed(span: Span, chars: &[char]) -> Span {
    let is_space = |at: usize| chars.get(at).is_some_and(|char| char.is_whitespace());
    let (mut start, mut end) = (span.start.min(chars.len()), span.end.min(chars.len()));
    while start < end && is_space(start) {
        start += 1;
    }
    while start < end && is_space(end - 1) {
        end -= 1;
    }
    Span::new(start, end.max(start))
}

/// How an element sets its words apart. A link that leads nowhere safe is none.
fn kind_of(document: &Document, id: NodeId) -> Option<(InlineKind, Option<String>)> {
    let kind = match document.tag(id)? {
        Tag::A => {
            let href = document.attribute(id, Attr::Href)?;
            return Some((InlineKind::Link, Some(crate::url::resolve_link(document.url.as_deref(), href)?)));
        }
        Tag::Em | Tag::I => InlineKind::Emphasis,
        Tag::Strong | Tag::B => InlineKind::Strong,
        Tag::Code | Tag::Kbd | Tag::Samp | Tag::Tt => InlineKind::Code,
        Tag::Sub => InlineKind::Sub,
        Tag::Sup => InlineKind::Sup,
        Tag::Q => InlineKind::Q,
        Tag::Mark => InlineKind::Mark,
        _ => return None,
    };
    Some((kind, None))
}
