//! [`Document`] → [`Page`]: the page cut into candidates and media, in one walk.

use super::candidates::{Candidate, Medium, Page, Visibility, Within, heading_level};
use super::elements::{asks, families_of_tag, is_inline, is_wordless};
use super::rules::{ClassWords, Families};
use super::{drop_caps, live, regions};
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::text::hash::Known;
use crate::text::needles::Needles;
use crate::text::words::Lower;
use crate::text::{Chars, Edges, encoding, words};

/// Cuts a page up.
pub fn collect(document: &Document, visibility: Visibility) -> Page {
    let mut collector = Collector::new(document, visibility);
    let mut next = Some(NodeId::ROOT);
    while let Some(id) = next {
        collector.leave_up_to(id);
        next = if collector.visit(id) { document.following(id) } else { document.after(id) };
    }
    collector.flush();
    collector.page.structural_lists = structural_lists(&collector.page.candidates);
    collector.page.held = count_held(document, &collector.page.candidates);
    collector.page
}

fn count_held(document: &Document, candidates: &[Candidate]) -> Vec<u32> {
    let mut held = vec![0_u32; document.len()];
    for candidate in candidates {
        held[candidate.holder.index()] += 1;
    }
    for id in document.ids().rev() {
        if let Some(parent) = document.parent(id) {
            held[parent.index()] += held[id.index()];
        }
    }
    held
}

/// Finds, in document order, lists whose items hold a heading, or several paragraphs of some length.
fn structural_lists(candidates: &[Candidate]) -> Vec<NodeId> {
    let mut structural = Vec::new();
    let mut last: Option<(NodeId, usize)> = None;
    for candidate in candidates {
        let Within { list: Some(outermost), item, .. } = candidate.within else { continue };
        let long = candidate.tag == Tag::P && candidate.words >= LONG_PART;
        let parts = match (last, item) {
            (Some((known, parts)), Some(item)) if known == item => parts + usize::from(long),
            _ => usize::from(long),
        };
        last = item.map(|item| (item, parts));
        if candidate.is_heading() || parts >= 2 {
            structural.push(outermost);
        }
    }
    structural
}

/// Words from which a paragraph in an item is running text.
const LONG_PART: usize = 20;

/// An element that is open.
#[derive(Debug, Clone, Copy)]
struct Scope {
    node: NodeId,
    /// Whether it begins and ends pieces.
    block: bool,
    holder: NodeId,
    home: NodeId,
    tag: Tag,
    linked: bool,
    emphasised: bool,
    within: Within,
}

/// The piece that is being read.
#[derive(Debug, Clone, Copy)]
struct Run {
    first: NodeId,
    last: NodeId,
    scope: Scope,
    start: usize,
    linked: usize,
    emphasised: usize,
}

struct Collector<'a> {
    document: &'a Document,
    visibility: Visibility,
    class_words: ClassWords,
    /// What [`ClassWords`] said of the values met so far.
    known: Known<Families>,
    link_hints: Needles,
    scopes: Vec<Scope>,
    run: Option<Run>,
    page: Page,
}

impl<'a> Collector<'a> {
    fn new(document: &'a Document, visibility: Visibility) -> Self {
        let families = vec![Families::NONE; document.len()];
        let visibility_is_shown = visibility == Visibility::Shown;
        let encoded_twice = encoding::is_doubled(document);
        let page = Page { families, encoded_twice, visibility_is_shown, ..Page::default() };
        Self {
            document,
            visibility,
            class_words: ClassWords::new(),
            known: Known::default(),
            link_hints: Needles::new(LINK_HINTS),
            scopes: Vec::new(),
            run: None,
            page,
        }
    }

    /// Closes the elements that the walk has left.
    fn leave_up_to(&mut self, id: NodeId) {
        while let Some(scope) = self.scopes.last()
            && !self.document.is_within(id, scope.node)
        {
            if scope.block {
                self.flush();
            }
            self.scopes.pop();
        }
    }

    /// Reads a node. Whether the walk goes into it.
    fn visit(&mut self, id: NodeId) -> bool {
        if self.visibility == Visibility::Shown && self.document.is_hidden(id) {
            return false;
        }
        if let Some(text) = self.document.text(id) {
            self.read_text(id, text);
            return false;
        }
        match self.document.tag(id) {
            None => {
                self.open_block(id, Tag::Html);
                true
            }
            Some(Tag::Br) => {
                self.read_break(id);
                false
            }
            Some(Tag::Span) if self.is_break(id) => {
                self.read_break(id);
                self.read_break(id);
                false
            }
            Some(Tag::Wbr) => false,
            Some(tag) if is_wordless(tag) => {
                self.read_medium(id, tag);
                false
            }
            Some(tag) => self.open(id, tag),
        }
    }

    /// `<span class="br"></span>`: a new paragraph where the page's styles make it one.
    fn is_break(&self, id: NodeId) -> bool {
        let empty = self.document.first_child(id).is_none();
        let class = || self.document.attribute(id, Attr::Class).unwrap_or("");
        empty && class().split(' ').any(|name| name == "br")
    }

    fn open(&mut self, id: NodeId, tag: Tag) -> bool {
        let families = self.read_families(id, tag);
        self.page.families[id.index()] = families;
        if let Some(region) = regions::opens(self.document, id, tag, families) {
            self.open_block(id, tag);
            let outer = self.scopes.last().is_some_and(|scope| scope.within.region.is_some());
            if let Some(scope) = self.scopes.last_mut().filter(|_| !outer) {
                scope.within.region = Some((id, region));
                let home = scope.home;
                self.page.media.push(Medium { node: id, home, region: Some(region) });
            }
            return true;
        }
        // A heading that opens its answer is a button; a button among words is a control.
        if tag == Tag::Button && self.scopes.last().is_some_and(|scope| heading_level(scope.tag).is_some()) {
            self.open_inline(id, tag);
            return true;
        }
        if tag == Tag::Button && self.in_words() && self.run.is_some() {
            self.page.skipped.push(id);
            return false;
        }
        if is_inline(tag) && (tag != Tag::Other || self.in_words()) {
            if families.meets(Families::HIDDEN) || self.is_link_hint(id, tag) {
                self.page.skipped.push(id);
                return false;
            }
            if families.meets(NAMED_BLOCKS) && !self.in_words() {
                self.open_block(id, tag);
            } else {
                self.open_inline(id, tag);
            }
        } else {
            self.open_block(id, tag);
        }
        true
    }

    /// Whether an element in a link tells screen readers that it opens elsewhere.
    fn is_link_hint(&self, id: NodeId, tag: Tag) -> bool {
        let in_link = tag == Tag::Span && self.scopes.last().is_some_and(|scope| scope.linked);
        let text = || self.document.first_child(id).and_then(|child| self.document.text(child));
        in_link
            && text().is_some_and(|text| text.len() <= LONGEST_HINT && self.link_hints.any_in(&text.lower()))
    }

    /// Whether the element that is open holds running words: unknown elements in it are inline.
    fn in_words(&self) -> bool {
        self.scopes.last().is_some_and(|scope| scope.tag == Tag::P || heading_level(scope.tag).is_some())
    }

    fn read_families(&mut self, id: NodeId, tag: Tag) -> Families {
        let mut families = families_of_tag(tag);
        if tag == Tag::Button && asks(self.document, id) {
            families = Families::NONE;
        }
        for (name, value) in self.document.attributes(id) {
            match name {
                // Ids of paragraphs and headings are anchors: what they name is where one jumps to.
                Attr::Id if tag == Tag::P || heading_level(tag).is_some() => {}
                Attr::Class
                | Attr::Id
                | Attr::Role
                | Attr::Itemprop
                | Attr::DataTestid
                | Attr::DataComponent
                | Attr::DataModule
                | Attr::DataQa
                | Attr::DataType => {
                    families = families.or(self.families_of(value));
                }
                _ => {}
            }
        }
        // On a paragraph itself "paywall" says whom it is for; the offer is a box around paragraphs.
        if tag == Tag::P || heading_level(tag).is_some() {
            families = families.without(Families::PAYWALL);
        }
        // A heading's "header" is itself.
        if heading_level(tag).is_some() { families.without(Families::HEADER) } else { families }
    }

    /// What an attribute's names tell. Most values stand on the page many times.
    fn families_of(&mut self, value: &'a str) -> Families {
        if let Some(known) = self.known.get(value) {
            return known;
        }
        let families = self.class_words.read(value);
        if self.known.len() < MOST_KNOWN {
            self.known.change(value, |_| families);
        }
        families
    }

    fn open_block(&mut self, id: NodeId, tag: Tag) {
        self.flush();
        let outer = self.scopes.last().copied();
        let mut within = outer.map(|scope| scope.within).unwrap_or_default();
        match tag {
            Tag::Ul | Tag::Ol | Tag::Menu => {
                within.depth = within.depth.saturating_add(1);
                within.list = within.list.or(Some(id));
            }
            Tag::Li if within.list.is_some() => within.item = Some(id),
            Tag::Blockquote => within.quote = within.quote.or(Some(id)),
            _ => {}
        }
        self.scopes.push(Scope {
            node: id,
            block: true,
            holder: id,
            home: outer.map_or(id, |scope| scope.holder),
            tag,
            linked: outer.is_some_and(|scope| scope.linked),
            emphasised: outer.is_some_and(|scope| scope.emphasised),
            within,
        });
    }

    fn open_inline(&mut self, id: NodeId, tag: Tag) {
        let Some(outer) = self.scopes.last().copied() else { return self.open_block(id, tag) };
        let link = tag == Tag::A && self.document.attribute(id, Attr::Href).is_some();
        let strong = matches!(tag, Tag::B | Tag::Strong | Tag::Em | Tag::I);
        self.scopes.push(Scope {
            node: id,
            block: false,
            linked: outer.linked || link,
            emphasised: outer.emphasised || strong,
            ..outer
        });
    }

    fn read_text(&mut self, id: NodeId, text: &str) {
        let Some(scope) = self.scopes.last().copied() else { return };
        let run = match &mut self.run {
            Some(run) => run,
            None if text.is_blank() => return,
            None => {
                let start = self.page.texts.len();
                self.run.insert(Run { first: id, last: id, scope, start, linked: 0, emphasised: 0 })
            }
        };
        let letter = std::mem::replace(&mut run.last, id);
        let text = &*if self.page.encoded_twice { encoding::repaired(text) } else { text.into() };
        let before = self.page.texts.get(run.start..).unwrap_or("");
        let text = if drop_caps::continues_word(self.document, before, letter, id, text) {
            text.trim_start()
        } else {
            text
        };
        if live::stands_apart(self.document, letter, id) {
            words::push_collapsed(&mut self.page.texts, run.start, " ");
        }
        words::push_collapsed(&mut self.page.texts, run.start, text);
        if scope.linked || scope.emphasised {
            let count = words::count(text);
            run.linked += if scope.linked { count } else { 0 };
            run.emphasised += if scope.emphasised { count } else { 0 };
        }
    }

    /// A `<br>`: the first breaks the line, a second one begins another piece.
    fn read_break(&mut self, id: NodeId) {
        let Some(run) = &mut self.run else { return };
        let texts = &mut self.page.texts;
        while texts.len() > run.start && texts.ends_with(' ') {
            texts.pop();
        }
        if texts.len() > run.start && texts.ends_with('\n') {
            return self.flush();
        }
        if texts.len() > run.start {
            texts.push('\n');
        }
        run.last = id;
    }

    /// An element without words of its own: a picture, a frame, a rule.
    fn read_medium(&mut self, id: NodeId, tag: Tag) {
        let region = regions::of_wordless(tag);
        if matches!(tag, Tag::Hr | Tag::Table) {
            self.flush();
        }
        let Some(scope) = self.scopes.last().filter(|scope| scope.within.region.is_none()) else { return };
        if region.is_some() || matches!(tag, Tag::Img | Tag::AmpImg | Tag::Hr) {
            self.page.media.push(Medium { node: id, home: scope.holder, region });
        }
    }

    /// Ends the piece that is being read.
    fn flush(&mut self) {
        let Some(run) = self.run.take() else { return };
        let texts = &mut self.page.texts;
        let end = run.start + texts.get(run.start..).map_or(0, |text| text.trim_end().len());
        texts.truncate(end);
        if end == run.start {
            return;
        }
        let Scope { holder, home, tag, within, .. } = run.scope;
        let text = &texts[run.start..end];
        let candidate = Candidate {
            first: run.first,
            last: run.last,
            holder,
            home,
            tag,
            within,
            text: run.start..end,
            words: words::count(text),
            linked: run.linked,
            emphasised: run.emphasised,
            sentences: count_sentences(text),
            ends_sentence: ends_sentence(text),
        };
        self.page.candidates.push(candidate);
        self.page.texts.push('\n');
    }
}

fn count_sentences(text: &str) -> usize {
    let mut chars = text.chars().peekable();
    let mut sentences = 0;
    while let Some(char) = chars.next() {
        let western = matches!(char, '.' | '!' | '?' | '…' | '؟' | '।' | '။' | '։' | ';' | ':');
        let ends = matches!(char, '。' | '！' | '？' | '、')
            || (western
                && chars.peek().is_none_or(|next| {
                    next.is_whitespace() || matches!(next, '"' | '”' | '»' | '’' | '“' | ')')
                }));
        sentences += usize::from(ends);
    }
    sentences
}

fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_set("\"”“»«’'‹›)]」』* ");
    text.ends_in(".!?…。！？؟।:;")
}

/// Values whose families are remembered.
const MOST_KNOWN: usize = 1024;

/// What links tell screen readers: that they open elsewhere.
const LINK_HINTS: &str = "external link|externer link|neuen fenster|neuen tab|neues fenster|new tab|new window|nieuw venster|\
    nouvel onglet|nouvelle fenêtre|nueva pestaña|nueva ventana|nuova finestra|nuova scheda|nytt fönster|\
    nytt vindu";

/// Bytes of such a hint; longer texts are the link's own words.
const LONGEST_HINT: usize = 60;

/// Inline elements of these names stand for themselves where they are not in a line of words.
const NAMED_BLOCKS: Families = Families::CAPTION
    .or(Families::CREDIT)
    .or(Families::ADVERTISING)
    .or(Families::RELATED)
    .or(Families::BYLINE)
    .or(Families::META);
