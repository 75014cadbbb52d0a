//! Whether a page is a story at all: a front page, a section, a list of results and a video page hold running
//! text too, but none that belongs together.

use super::candidates::Candidate;
use super::draft::Draft;
use crate::dom::{Attr, Tag};
use crate::text::Seek;

/// Words that a story has at least: less is a caption, a notice, a list of links.
const FEWEST_WORDS: usize = 20;

/// Whether what was kept is a story. What a page says of itself is believed where it says that it is one.
pub fn is_story(draft: &Draft<'_>) -> bool {
    let kept = kept_words(draft);
    if kept < FEWEST_WORDS {
        return false;
    }
    let metadata = draft.metadata;
    if metadata.claims_story {
        return true;
    }
    let teasers = linked_headings(draft);
    let is_list = teasers >= FEWEST_TEASERS
        && (kept < LEAD_WORDS || is_scattered(draft, kept) || is_search(draft.document.url.as_deref()));
    let is_video = metadata.claims_video && kept < VIDEO_WORDS;
    !(is_list || is_video)
}

/// Headings that lead elsewhere from which a page is a list of stories.
const FEWEST_TEASERS: usize = 6;

/// Words below which the text of such a page between two of these headings is the lead of one of its stories.
const LEAD_WORDS: usize = 60;

/// Whether the headings of teasers part the kept text into small pieces.
fn is_scattered(draft: &Draft<'_>, kept: usize) -> bool {
    let longest = longest_run(draft);
    longest < LEAD_WORDS && longest * TOGETHER < kept
}

/// One in this many of the kept words stand together in a story.
const TOGETHER: usize = 3;

/// Words below which the text of a video page is its description.
const VIDEO_WORDS: usize = 150;

fn kept_words(draft: &Draft<'_>) -> usize {
    let kept = draft.candidates().filter(|(index, _)| draft.verdict(*index).is_keep());
    kept.map(|(_, candidate)| candidate.words).sum()
}

fn linked_headings(draft: &Draft<'_>) -> usize {
    draft.candidates().filter(|(_, candidate)| leads_elsewhere(draft, candidate)).count()
}

/// Whether it is the heading of a teaser: a link to another page, not to a place on this one.
fn leads_elsewhere(draft: &Draft<'_>, candidate: &Candidate) -> bool {
    let document = draft.document;
    let is_linked = candidate.is_heading() && candidate.link_density() > LINKED;
    let around = document.ancestors(candidate.first).take(3);
    let mut links = around.chain(document.between(candidate.first, candidate.last));
    is_linked
        && links.any(|node| {
            let href = document.attribute(node, Attr::Href).filter(|_| document.is(node, Tag::A));
            href.is_some_and(|href| !href.contains('#'))
        })
}

/// Share of links from which a heading leads elsewhere.
const LINKED: f32 = 0.8;

/// The most kept words between two headings that lead elsewhere.
fn longest_run(draft: &Draft<'_>) -> usize {
    let (mut longest, mut run) = (0, 0);
    for (index, candidate) in draft.candidates() {
        if leads_elsewhere(draft, candidate) {
            run = 0;
        } else if draft.verdict(index).is_keep() {
            run += candidate.words;
        }
        longest = longest.max(run);
    }
    longest
}

/// Whether an address is that of a search: a part of its path says so, and there is a query.
fn is_search(url: Option<&str>) -> bool {
    let Some((path, query)) = url.and_then(|url| url.split_once('?')) else { return false };
    let says_so = |part: &str| SEARCH.iter().any(|word| part.eq_ignore_ascii_case(word));
    !query.is_empty() && path.parts("/.").any(says_so)
}

/// Search, in the languages of the press.
const SEARCH: &[&str] = &[
    "search",
    "suche",
    "recherche",
    "buscar",
    "busca",
    "busqueda",
    "ricerca",
    "zoeken",
    "sok",
    "haku",
    "szukaj",
    "ara",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searches_are_told_by_their_address() {
        assert!(is_search(Some("https://example.org/search?q=mill")));
        assert!(is_search(Some("https://example.org/de/suche.html?begriff=M%C3%BChle")));
        assert!(!is_search(Some("https://example.org/search-for-the-mill?page=2")));
        assert!(!is_search(Some("https://example.org/search")));
    }
}
