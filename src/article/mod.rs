//! [`Document`] → [`Article`]. Blocks are classified one by one; no container is picked.
//!
//! 1. [`collect`]: the page is cut into paragraph-sized [`candidates`]; [`regions`] are what is kept as a whole,
//!    [`elements`] what HTML's names tell
//! 2. [`landmarks`]: the surely good ones ([`prose`]) show where the story is ([`homes`]); [`cards`] are told
//!    from them, and [`naming`] says what the names of elements tell of them
//! 3. [`classify`]: a verdict on each candidate, by the steps listed there ([`prune`]); [`rules`] are the
//!    tables they read; a [`draft::Draft`] with its verdicts is the trace
//! 4. [`build`]: kept candidates and media become [`Block`]s: [`inlines`], [`figures`], [`embeds`],
//!    [`tables`], [`lists`]
//! 5. [`plain_text`] lays the words out; [`loss`] counts what was left out
//! 6. [`story`]: what the quotation stage reads

pub mod block;
pub mod build;
pub mod candidates;
pub mod cards;
pub mod classify;
pub mod collect;
pub mod draft;
pub mod elements;
pub mod embeds;
pub mod figures;
pub mod homes;
pub mod inlines;
pub mod landmarks;
pub mod lists;
pub mod loss;
pub mod naming;
pub mod plain_text;
pub mod prose;
pub mod prune;
pub mod regions;
pub mod rules;
pub mod story;
pub mod tables;
pub mod types;

pub use block::{Block, BlockKind, Figure, Inline, InlineKind, ListItem};
pub use types::{Article, Direction, Dropped, LeadImage, Loss, Note, NoteKind};

use crate::dom::Document;
use crate::error::Error;
use crate::metadata::{self, Metadata};
use candidates::Visibility;
use draft::Draft;

/// A page → its story.
///
/// # Errors
/// [`Error::NoArticle`] where the page holds too little to be a story.
pub fn read(document: &Document) -> Result<Article, Error> {
    with_draft(document, assemble).ok_or_else(|| Error::NoArticle("No story was found on this page.".into()))
}

/// Judges what the page shows; if that holds no story, everything: some pages show theirs only after a script
/// has run. `None` where neither holds one.
fn with_draft<T>(document: &Document, then: impl Fn(&Draft<'_>) -> T) -> Option<T> {
    let metadata = metadata::read(document);
    [Visibility::Shown, Visibility::All].into_iter().find_map(|visibility| {
        let page = collect::collect(document, visibility);
        let draft = classify::classify(document, &page, &metadata);
        holds_story(&draft).then(|| then(&draft))
    })
}

/// Words that a story has at least: less is a caption, a notice, a list of links.
const FEWEST_WORDS: usize = 20;

fn holds_story(draft: &Draft<'_>) -> bool {
    let kept = draft.candidates().filter(|(index, _)| draft.verdict(*index).is_keep());
    kept.map(|(_, candidate)| candidate.words).sum::<usize>() >= FEWEST_WORDS
}

fn assemble(draft: &Draft<'_>) -> Article {
    let Metadata { title, excerpt, authors, site_name, published, modified, language, direction, .. } =
        draft.metadata.clone();
    let built = build::build(draft);
    let mut blocks = built.blocks;
    let text = plain_text::lay_out(&mut blocks);
    let html = crate::html_out::write(&blocks);
    let loss = loss::count(draft, &built.used);
    Article {
        title,
        standfirst: built.standfirst,
        excerpt,
        authors: [built.authors, authors, built.page_authors]
            .into_iter()
            .find(|names| !names.is_empty())
            .unwrap_or_default(),
        site_name,
        published,
        modified,
        language,
        direction,
        lead_image: built.lead_image,
        blocks,
        notes: built.notes,
        text,
        html,
        loss,
    }
}

/// The trace: each candidate's last rule and its words, in document order; empty where there is no story.
pub fn trace(document: &Document) -> Vec<(&'static str, String)> {
    let lines = |draft: &Draft<'_>| {
        draft
            .candidates()
            .map(|(index, _)| (draft.verdict(index).reason(), draft.text(index).to_owned()))
            .collect()
    };
    with_draft(document, lines).unwrap_or_default()
}
