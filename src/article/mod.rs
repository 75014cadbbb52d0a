//! [`Document`] → [`Article`]. Blocks are classified one by one; no container is picked.
//!
//! 1. [`collect`]: the page is cut into paragraph-sized [`candidates`]; [`regions`] are what is kept as a whole,
//!    [`elements`] what HTML's names tell
//! 2. [`landmarks`]: the surely good ones ([`prose`]) show where the story is ([`homes`]); [`cards`] are told
//!    from them, and [`naming`] says what the names of elements tell of them
//! 3. [`classify`]: a verdict on each candidate, by the steps listed there ([`prune`]); [`rules`] are the
//!    tables they read; then [`review`] takes a second look, by a small net; [`live`] and [`boxes`] think of what
//!    belongs together; a [`draft::Draft`] with its verdicts is the trace
//! 4. [`build`]: kept candidates and media become [`Block`]s: [`inlines`] with their [`drop_caps`], [`figures`] with
//!    [`captions`], [`embeds`],
//!    [`tables`], [`lists`]
//! 5. [`plain_text`] lays the words out; [`loss`] counts what was left out
//! 6. [`kind`] says whether it is a story at all, [`access`] what the page keeps back of it
//! 7. [`scripted`]: the last resort, where nothing of a story is shown
//! 8. [`story`]: what the quotation stage reads

pub mod access;
pub mod block;
pub mod boxes;
pub mod build;
pub mod candidates;
pub mod captions;
pub mod cards;
pub mod classify;
pub mod collect;
pub mod draft;
pub mod drop_caps;
pub mod elements;
pub mod embeds;
pub mod figures;
pub mod homes;
pub mod inlines;
pub mod kind;
pub mod landmarks;
pub mod lists;
pub mod live;
pub mod loss;
pub mod naming;
pub mod plain_text;
pub mod prose;
pub mod prune;
pub mod regions;
pub mod review;
pub mod rules;
pub mod scripted;
pub mod story;
mod subheads;
pub mod tables;
pub mod types;

pub use block::{Block, BlockKind, Figure, Inline, InlineKind, ListItem};
pub use types::{Article, Direction, Dropped, LeadImage, Loss, Note, NoteKind};

use crate::dom::Document;
use crate::error::Error;
use crate::metadata::{self, Metadata};
use crate::net::Net;
use crate::quotes::lexicon::Language;
use candidates::Visibility;
use classify::{STEPS, Step};
use draft::{Draft, Verdict};

/// A page → its story.
///
/// # Errors
/// [`Error::NoArticle`] where the page holds too little to be a story.
pub fn read(document: &Document) -> Result<Article, Error> {
    read_with(document, Some(review::NET))
}

/// [`read`] with another net for the second look, or none: for fitting one, and for measuring what it does.
///
/// # Errors
/// [`Error::NoArticle`] where the page holds too little to be a story.
pub fn read_with(document: &Document, net: Option<Net<'_>>) -> Result<Article, Error> {
    let metadata = metadata::read(document);
    let shown = with_draft(document, &metadata, net, STEPS, assemble);
    let words = shown.as_ref().map_or(0, |article| article.loss.kept_words);
    let scripted = scripted::page(document, &metadata, words);
    scripted
        .and_then(|page| with_draft(&page, &metadata, net, STEPS, assemble))
        .or(shown)
        .ok_or_else(|| Error::NoArticle("No story was found on this page.".into()))
}

/// Judges what the page shows; if that holds no story, everything: some pages show theirs only after a script
/// has run. `None` where neither holds one.
fn with_draft<T>(
    document: &Document,
    metadata: &Metadata,
    net: Option<Net<'_>>,
    steps: &[(&str, Step)],
    then: impl Fn(&Draft<'_>) -> T,
) -> Option<T> {
    [Visibility::Shown, Visibility::All].into_iter().find_map(|visibility| {
        let page = collect::collect(document, visibility);
        let draft = classify::classify(document, &page, metadata, net, steps);
        kind::is_story(&draft).then(|| then(&draft))
    })
}

fn assemble(draft: &Draft<'_>) -> Article {
    let Metadata { title, excerpt, authors, site_name, published, modified, language, direction, .. } =
        draft.metadata.clone();
    let built = build::build(draft);
    let mut loss = loss::count(draft, &built);
    let mut blocks = built.blocks;
    let text = plain_text::lay_out(&mut blocks);
    loss::link_pull_quotes(&mut loss, &text);
    Article {
        #[cfg(feature = "html")]
        html: crate::html_out::write(&blocks),
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
        language: language.map(|declared| Language::corrected(declared, &text)),
        direction,
        lead_image: built.lead_image,
        blocks,
        notes: built.notes.into_iter().chain(access::notes(draft)).collect(),
        text,
        loss,
    }
}

/// What became of one piece of the page, and which rule decided last.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// What became of it.
    pub verdict: Verdict,
    /// What the second look said: log-odds that it belongs to the story; `None` where it was not asked.
    pub score: Option<f32>,
    /// Its words, white space collapsed.
    pub text: String,
}

/// The trace: a verdict on each candidate, in document order; empty where there is no story.
pub fn trace(document: &Document) -> Vec<Judged> {
    let judge = |draft: &Draft<'_>| {
        let candidates = draft.candidates();
        candidates
            .map(|(index, _)| Judged {
                verdict: draft.verdict(index),
                score: draft.scores.get(index).copied().flatten(),
                text: draft.text(index).to_owned(),
            })
            .collect()
    };
    with_draft(document, &metadata::read(document), Some(review::NET), STEPS, judge).unwrap_or_default()
}

/// What the second look reads of each candidate that it may decide on, with the candidate's words: for fitting
/// its net.
pub fn features(document: &Document) -> Vec<(Vec<u16>, String)> {
    let read = |draft: &Draft<'_>| {
        let features = review::features::each(draft, &mut <[u16]>::to_vec);
        let each = features.into_iter().enumerate();
        each.filter_map(|(index, active)| Some((active?, draft.text(index).to_owned()))).collect()
    };
    with_draft(document, &metadata::read(document), None, classify::before_second_look(), read)
        .unwrap_or_default()
}
