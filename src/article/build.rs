//! A [`Draft`] with its verdicts → [`Block`]s, notes, standfirst and lead image.

use super::block::{Block, BlockKind, Figure};
use super::candidates::{Candidate, Medium, heading_level};
use super::draft::{Draft, Verdict};
use super::inlines::{self, Joined, Line};
use super::regions::Region;
use super::types::{LeadImage, Note};
use super::{captions, embeds, figures, lists, live, subheads, tables};
use crate::dom::{Attr, NodeId, Tag};
use crate::text::{Chars, Edges};

/// What was built.
#[derive(Debug, Default)]
pub struct Built {
    /// The body, without spans.
    pub blocks: Vec<Block>,
    /// Lines about the story.
    pub notes: Vec<Note>,
    /// The summary under the headline.
    pub standfirst: Option<String>,
    /// The authors that the story itself names at its head.
    pub authors: Vec<String>,
    /// The authors that the page names near its headline.
    pub page_authors: Vec<String>,
    /// The picture above the story.
    pub lead_image: Option<LeadImage>,
    /// The regions whose words were used.
    pub used: Vec<NodeId>,
    /// For each candidate, how many blocks stand before it.
    pub before: Vec<usize>,
}

/// Builds.
pub fn build(draft: &Draft<'_>) -> Built {
    let mut built = Built::default();
    let mut media = MediaQueue::new(draft);
    let mut index = 0;
    while let Some(candidate) = draft.page.candidates.get(index) {
        let next = index + 1;
        let verdict = draft.verdict(index);
        if verdict.is_keep() {
            media.emit_before(candidate.first, &mut built);
        }
        index = match verdict {
            Verdict::Keep(reason) => {
                if reason == live::ENTRY {
                    part_entries(&mut built.blocks);
                }
                build_text(draft, index, &mut built)
            }
            _ => next,
        };
        built.before.resize(index, built.blocks.len());
        match verdict {
            Verdict::Note(kind) => built.notes.extend(note_lines(draft.text(next - 1), kind)),
            Verdict::Shown(super::prune::head::BYLINE) => {
                built.authors = crate::metadata::byline::of_story(draft.text(next - 1)).unwrap_or_default();
            }
            Verdict::Shown(super::prune::head::SIGNATURE) if built.authors.is_empty() => {
                built.authors = crate::metadata::byline::split(draft.text(next - 1));
            }
            Verdict::Shown(super::prune::head::PAGE_BYLINE) if built.page_authors.is_empty() => {
                built.page_authors =
                    crate::metadata::byline::of_story(draft.text(next - 1)).unwrap_or_default();
            }
            Verdict::Standfirst => append_standfirst(&mut built.standfirst, draft.text(next - 1)),
            _ => {}
        }
    }
    media.emit_rest(&mut built);
    while built.blocks.pop_if(|block| block.kind == BlockKind::Separator).is_some() {}
    built.before.iter_mut().for_each(|before| *before = (*before).min(built.blocks.len()));
    let count = built.blocks.len();
    built.lead_image = figures::choose_lead(draft, &mut built.blocks, &mut built.used);
    // The lead picture was the first block, if it was one.
    let taken = count - built.blocks.len();
    built.before.iter_mut().for_each(|before| *before = before.saturating_sub(taken));
    built
}

/// A rule above an entry of a live blog, unless its heading stands above its time.
fn part_entries(blocks: &mut Vec<Block>) {
    let last = blocks.last().map(|block| &block.kind);
    if last.is_some_and(|kind| !matches!(kind, BlockKind::Separator | BlockKind::Heading { .. })) {
        blocks.push(separator());
    }
}

fn append_standfirst(standfirst: &mut Option<String>, text: &str) {
    match standfirst {
        Some(standfirst) => {
            standfirst.push('\n');
            standfirst.push_str(text);
        }
        None => *standfirst = Some(text.to_owned()),
    }
}

/// A note for each line of a candidate, with the kind that the line itself tells, or that of the candidate.
fn note_lines(text: &str, kind: super::NoteKind) -> impl Iterator<Item = Note> + '_ {
    text.lines().map(move |line| Note {
        kind: super::prune::notes::kind_of(line).unwrap_or(kind),
        text: line.to_owned(),
    })
}

/// Builds the block that begins with this candidate, and says which candidate comes next.
fn build_text(draft: &Draft<'_>, index: usize, built: &mut Built) -> usize {
    let Some(candidate) = draft.page.candidates.get(index) else { return index + 1 };
    if let Some(list) = candidate.within.list.filter(|&list| lists::is_list(draft, list)) {
        return lists::build(draft, index, list, &mut built.blocks);
    }
    if let Some(quote) = candidate.within.quote {
        return build_quote(draft, index, quote, &mut built.blocks);
    }
    let line = inlines::read(draft, candidate);
    let opening = draft.verdict(index) == Verdict::Keep(super::prune::standfirst::OPENING);
    let kind = match heading_level(candidate.tag).filter(|_| !opening) {
        Some(level) => BlockKind::Heading { level: level.max(2) },
        None if subheads::is_subhead(draft, index, &line) => BlockKind::Heading { level: subheads::LEVEL },
        None => BlockKind::Paragraph,
    };
    push_block(&mut built.blocks, kind, line);
    index + 1
}

/// Adds a block, if there are words in it.
pub fn push_block(blocks: &mut Vec<Block>, kind: BlockKind, line: Line) {
    if !line.text.is_empty() {
        blocks.push(Block { kind, text: line.text, span: None, inlines: line.inlines });
    }
}

/// All kept candidates of one block quotation make one block.
fn build_quote(draft: &Draft<'_>, index: usize, quote: NodeId, blocks: &mut Vec<Block>) -> usize {
    let mut line = Joined::default();
    let mut cite = None;
    let mut next = index;
    while let Some(candidate) =
        draft.page.candidates.get(next).filter(|candidate| candidate.within.quote == Some(quote))
    {
        if draft.verdict(next).is_keep() {
            if is_cite(draft, candidate) && !line.is_empty() {
                cite = Some(draft.text(next).trim_start_set("—–- ").to_owned());
            } else {
                line.push("\n\n", inlines::read(draft, candidate));
            }
        }
        next += 1;
    }
    push_block(blocks, BlockKind::Quote { cite }, line.into_line());
    next.max(index + 1)
}

/// Whether a part of a block quotation says whose words they are.
fn is_cite(draft: &Draft<'_>, candidate: &Candidate) -> bool {
    let document = draft.document;
    matches!(candidate.tag, Tag::Footer | Tag::Figcaption)
        || document.is(candidate.first, Tag::Cite)
        || document
            .ancestors(candidate.first)
            .take(3)
            .any(|id| document.is(id, Tag::Cite) || document.is(id, Tag::Footer))
}

/// Media in document order, given out as the words before which they stand are.
struct MediaQueue<'a> {
    draft: &'a Draft<'a>,
    media: std::iter::Peekable<std::slice::Iter<'a, Medium>>,
    last: Option<NodeId>,
    /// The last node of the story.
    end: NodeId,
}

impl<'a> MediaQueue<'a> {
    fn new(draft: &'a Draft<'a>) -> Self {
        let mut kept = draft.candidates().filter(|(index, _)| draft.verdict(*index).is_keep());
        let end = kept.next_back().map_or(NodeId::ROOT, |(_, candidate)| candidate.last);
        Self { draft, media: draft.page.media.iter().peekable(), last: None, end }
    }

    fn emit_before(&mut self, first: NodeId, built: &mut Built) {
        while let Some(medium) = self.media.next_if(|medium| medium.node < first) {
            self.emit(medium, built);
        }
    }

    /// What stands after the last words, directly beside them: a closing table or picture. A picture behind words that were
    /// left out is as little of the story as they are.
    fn emit_rest(&mut self, built: &mut Built) {
        let (landmarks, candidates) = (&self.draft.landmarks, &self.draft.page.candidates);
        let after = candidates.partition_point(|candidate| candidate.first <= self.end);
        let is_left_out = |index: &usize| self.draft.verdict(*index).is_left_out();
        let over = (after..candidates.len()).find(is_left_out).map(|index| candidates[index].first);
        while let Some(medium) = self.media.next() {
            let home = self.draft.document.ancestors(medium.node).take(2).any(|id| landmarks.is_home(id));
            let is_picture = matches!(medium.region, Some(Region::Figure) | None);
            if medium.node > self.end && home && !(is_picture && over.is_some_and(|over| medium.node > over))
            {
                self.emit(medium, built);
            }
        }
    }

    fn emit(&mut self, medium: &Medium, built: &mut Built) {
        let draft = self.draft;
        let in_story = draft.document.is_within(medium.node, draft.landmarks.root);
        let families = draft.landmarks.families.get(medium.home.index()).copied().unwrap_or_default();
        let own = draft.page.families.get(medium.node.index()).copied().unwrap_or_default();
        if !in_story || families.or(own).meets(figures::NEVER) {
            return;
        }
        let first = built.blocks.is_empty();
        let block = match medium.region {
            Some(Region::Figure) | None if draft.document.is(medium.node, Tag::Hr) => {
                (!first).then(separator)
            }
            Some(Region::Figure) | None => figures::read(draft, medium.node).map(figure_block),
            Some(Region::Table) => tables::read(draft, medium.node),
            Some(Region::Embed) => embeds::read(draft, medium.node),
            Some(Region::Code) => read_code(draft, medium.node),
        };
        let Some(block) = block.filter(|block| !is_again(block, &built.blocks)) else { return };
        if matches!(block.kind, BlockKind::Figure(_)) {
            built.used.extend(captions::beside(draft, medium.node));
            built.used.extend(captions::figcaption_beside(draft, medium.node));
        }
        built.blocks.push(block);
        built.used.push(medium.node);
        self.last = Some(medium.node);
    }
}

/// Blocks above a picture among which it is looked for: a page may show a hundred thousand.
const MOST_ABOVE: usize = 200;

/// Whether a block says nothing that is not there already: a second rule in a row, a picture without a caption that was
/// shown above. A formula is said as often as it stands there.
fn is_again(block: &Block, above: &[Block]) -> bool {
    match &block.kind {
        BlockKind::Separator => above.last().is_some_and(|last| last.kind == BlockKind::Separator),
        BlockKind::Figure(figure) if figure.caption.is_none() => {
            let is_formula = figure.alt.as_deref().is_some_and(|alt| alt.contains('\\'));
            let is_same =
                |other: &Block| matches!(&other.kind, BlockKind::Figure(other) if other.url == figure.url);
            !is_formula && above.iter().rev().take(MOST_ABOVE).any(is_same)
        }
        _ => false,
    }
}

fn figure_block(figure: Figure) -> Block {
    Block { kind: BlockKind::Figure(figure), text: String::new(), span: None, inlines: Vec::new() }
}

fn separator() -> Block {
    Block { kind: BlockKind::Separator, text: String::new(), span: None, inlines: Vec::new() }
}

/// Program text: its lines as they stand.
fn read_code(draft: &Draft<'_>, node: NodeId) -> Option<Block> {
    let document = draft.document;
    let text = document.text_content(node);
    let text: Vec<&str> = text.lines().map(str::trim_end).collect();
    let text = text.join("\n").trim_set("\n").to_owned();
    let class = std::iter::once(node).chain(document.children(node)).find_map(|id| {
        document
            .attribute(id, Attr::Class)?
            .split_ascii_whitespace()
            .find_map(|name| name.strip_prefix("language-"))
    });
    let kind = BlockKind::Code { language: class.map(str::to_owned) };
    (!text.is_blank()).then(|| Block { kind, text, span: None, inlines: Vec::new() })
}
