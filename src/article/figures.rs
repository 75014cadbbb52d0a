//! Pictures: which address, how large; [`captions`] are what is said of them.

use super::block::{Block, BlockKind, Figure};
use super::captions;
use super::draft::{Draft, Verdict};
use super::prune::cards::OTHER_ARTICLE;
use super::rules::Families;
use super::types::LeadImage;
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::metadata::entities;
use crate::text::{Chars, Edges, Seek, words, words::Lower};

/// What never holds a picture of the story.
pub const NEVER: Families = Families::NAVIGATION
    .or(Families::SHARE)
    .or(Families::RELATED)
    .or(Families::COMMENTS)
    .or(Families::ADVERTISING)
    .or(Families::NEWSLETTER)
    .or(Families::PAYWALL)
    .or(Families::CONSENT)
    .or(Families::AUTHOR)
    .or(Families::FOOTER)
    .or(Families::SIDE)
    .or(Families::TAGS);

/// Reads a figure, or a bare picture. `None` where no address of a picture is found.
pub fn read(draft: &Draft<'_>, node: NodeId) -> Option<Figure> {
    let document = draft.document;
    let picture = if document.is(node, Tag::Figure) || !is_picture(document, node) {
        document.descendants(node).find(|&id| is_picture(document, id))
    } else {
        Some(node)
    };
    let (url, alt, width, height) = match picture {
        Some(picture) => (
            address(document, picture)?,
            document.attribute(picture, Attr::Alt).map(entities::clean).filter(|alt| !alt.is_empty()),
            size(document, picture, Attr::Width),
            size(document, picture, Attr::Height),
        ),
        None => (noscript_address(document, node)?, None, None, None),
    };
    if width.is_some_and(|width| width < SMALLEST) || height.is_some_and(|height| height < SMALLEST) {
        return None;
    }
    if alt.as_ref().is_some_and(|alt| alt.lower().holds("avatar")) {
        return None;
    }
    if is_teaser(draft, node) || is_on_card(draft, node) || is_of_other_story(draft, node) {
        return None;
    }
    let (mut caption, mut credit) = match captions::figcaption_beside(draft, node) {
        Some(beside) => captions::read(draft, beside),
        None if picture == Some(node) => (None, None),
        None => captions::read(draft, node),
    };
    if caption.is_none() && credit.is_none() {
        (caption, credit) =
            captions::beside(draft, node).map(|id| captions::read(draft, id)).unwrap_or_default();
    }
    // What is drawn for the site itself, unless the page captions it.
    let in_figure = document.is(node, Tag::Figure);
    if is_ornament(&url) && !(in_figure && caption.is_some()) {
        return None;
    }
    let is_told = alt.as_deref().is_some_and(|alt| words::count(alt) >= DRAWING_ALT);
    let is_chart =
        in_figure && (caption.is_some() || is_told) || (is_told && width >= Some(SMALLEST_DRAWING));
    if is_drawing(&url) && !is_chart {
        return None;
    }
    if caption.as_deref().or(alt.as_deref()).is_some_and(|said| is_author(draft, said)) {
        return None;
    }
    let alt = alt.filter(|alt| Some(alt) != caption.as_ref());
    Some(Figure { url, alt, caption, credit, width, height })
}

/// Pixels below which a picture is an icon or a counter.
const SMALLEST: u32 = 60;

/// Pixels from which a drawing in vectors is no icon, and words of what stands in for it that tell what it shows.
const SMALLEST_DRAWING: u32 = 300;
const DRAWING_ALT: usize = 4;

fn is_picture(document: &Document, id: NodeId) -> bool {
    matches!(document.tag(id), Some(Tag::Img | Tag::AmpImg))
}

fn size(document: &Document, id: NodeId, name: Attr) -> Option<u32> {
    let value = document.attribute(id, name)?.trim();
    value.strip_suffix("px").unwrap_or(value).parse().ok()
}

/// The address of a picture: what lazy pages keep beside `src`, the largest of a set, `src` itself.
fn address(document: &Document, id: NodeId) -> Option<String> {
    let attribute = |name| document.attribute(id, name).filter(|value| !value.is_blank());
    let lazy = [Attr::DataSrc, Attr::DataLazySrc, Attr::DataOriginal].into_iter().find_map(attribute);
    let lazy_set = [Attr::DataSrcset, Attr::DataLazySrcset].into_iter().find_map(attribute).and_then(largest);
    let own_set = attribute(Attr::Srcset).and_then(largest);
    let source = attribute(Attr::Src).filter(|source| !source.starts_with("data:"));
    let sources = document.parent(id).filter(|&parent| document.is(parent, Tag::Picture));
    let in_picture =
        sources.into_iter().flat_map(|picture| document.elements(picture, Tag::Source)).find_map(|source| {
            let set = [Attr::Srcset, Attr::DataSrcset]
                .into_iter()
                .find_map(|name| document.attribute(source, name))?;
            largest(set)
        });
    [lazy_set, own_set, lazy, source, in_picture]
        .into_iter()
        .flatten()
        .filter(|address| !is_placeholder(address))
        .find_map(|address| crate::url::resolve_image(document.url.as_deref(), address))
}

/// Whether an address is of a picture that only holds the place until a script loads the real one.
fn is_placeholder(address: &str) -> bool {
    let name = address.rsplit('/').next().unwrap_or("").to_ascii_lowercase();
    ["placeholder", "blank.", "spacer", "1x1", "transparent.", "pixel.", "lazy.", "loading."]
        .iter()
        .any(|word| name.holds(word))
}

/// Whether a picture and the line beside it lead to another story.
fn is_teaser(draft: &Draft<'_>, node: NodeId) -> bool {
    let outer = captions::beside(draft, node);
    outer.is_some_and(|outer| {
        draft
            .page
            .candidates_in(draft.document, outer)
            .all(|candidate| candidate.link_density() >= TEASER_LINKS)
    })
}

/// Whether a picture leads to another page, and all words of its box were left out, some of them as leading elsewhere too:
/// it stands on another story's card.
fn is_on_card(draft: &Draft<'_>, node: NodeId) -> bool {
    let document = draft.document;
    let around = || document.ancestors(node).take(CARD_DEPTH);
    let leads = |id: NodeId| {
        let href = document.attribute(id, Attr::Href).filter(|_| document.is(id, Tag::A));
        href.is_some_and(|href| !href.starts_with('#') && !is_picture_file(href))
    };
    let Some(card) = around().find(|id| draft.page.held[id.index()] > 0) else { return false };
    let held = draft.page.held[card.index()] as usize;
    let first = draft.page.candidates.partition_point(|candidate| candidate.first < card);
    let is_left_out = |index: usize| draft.verdict(index).is_left_out();
    held <= MOST_ON_CARD
        && around().any(leads)
        && (first..first + held).all(is_left_out)
        && draft.page.candidates_in(document, card).any(|candidate| candidate.link_density() >= TEASER_LINKS)
}

/// Elements around a picture among which its card is looked for, and lines of a card.
const CARD_DEPTH: usize = 8;
const MOST_ON_CARD: usize = 40;

/// Whether a link leads to a picture: the larger one, as a rule.
fn is_picture_file(href: &str) -> bool {
    let name = file_name(href);
    matches!(name.rsplit('.').next(), Some("jpg" | "jpeg" | "png" | "webp" | "gif" | "avif"))
}

/// Whether a picture stands in an article element all of whose words were found to be another story's.
fn is_of_other_story(draft: &Draft<'_>, node: NodeId) -> bool {
    let document = draft.document;
    let Some(article) = document.ancestors(node).find(|&outer| document.is(outer, Tag::Article)) else {
        return false;
    };
    let first = draft.page.candidates.partition_point(|candidate| candidate.first < article);
    let inside = draft.page.candidates_in(document, article).count();
    let other = |index: usize| draft.verdict(index) == Verdict::Drop(OTHER_ARTICLE);
    inside > 0 && (first..first + inside).all(other)
}

/// Share of links from which a line beside a picture leads elsewhere.
const TEASER_LINKS: f32 = 0.9;

/// Whether what is said of a picture is no more than an author's name.
fn is_author(draft: &Draft<'_>, said: &str) -> bool {
    let said = words::fold(said);
    draft.metadata.authors.iter().any(|author| words::fold(author) == said)
}

/// Whether an address is of an icon or a logo: named so.
fn is_ornament(address: &str) -> bool {
    let name = file_name(address);
    let mut words = name.parts_by(|char| !char.is_ascii_alphabetic());
    words.any(|word| matches!(word, "logo" | "icon" | "icons" | "avatar" | "sprite"))
}

/// Whether an address is of a drawing in vectors: an icon as a rule, or a chart.
fn is_drawing(address: &str) -> bool {
    file_name(address).rsplit('.').next() == Some("svg")
}

fn file_name(address: &str) -> String {
    let path = address.until("?#");
    path.rsplit('/').next().unwrap_or("").to_ascii_lowercase()
}

/// Widest picture of a set that is taken, in tenths of a pixel: more than a wide screen shows of a column costs only time.
const WIDEST: u32 = 20_000;

/// The largest picture of a `srcset`.
fn largest(set: &str) -> Option<&str> {
    let mut best: Option<(u32, &str)> = None;
    for part in set.split(", ").flat_map(|part| part.split(",\n")) {
        let mut words = part.split_ascii_whitespace();
        let Some(url) = words.next().map(|url| url.trim_end_set(",")).filter(|url| !url.starts_with("data:"))
        else {
            continue;
        };
        let size = words.next().and_then(tenths).unwrap_or(10);
        if best.is_none_or(|(known, _)| size > known && size <= WIDEST) {
            best = Some((size, url));
        }
    }
    best.map(|(_, url)| url)
}

/// The number of a `srcset` descriptor (`640w`, `1.5x`) in tenths. No `f32::parse`: its tables of powers take
/// 10 KB of wasm that no compression makes smaller.
fn tenths(descriptor: &str) -> Option<u32> {
    let number = descriptor.trim_end_set("wx,");
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let tenth = fraction.first_char()?.to_digit(10)?;
    whole.parse::<u32>().ok()?.checked_mul(10)?.checked_add(tenth)
}

/// The address of a picture that stands in a `noscript`, whose content is text here.
fn noscript_address(document: &Document, node: NodeId) -> Option<String> {
    let noscript = document.elements(node, Tag::Noscript).next()?;
    let markup = document.text_content(noscript);
    let tag = &markup[markup.seek("<img")?..];
    let tag = &tag[..tag.find('>')?];
    let value = &tag[tag.seek(" src=")? + 5..];
    let quote = value.first_char()?;
    let value = if matches!(quote, '"' | '\'') {
        value[1..].split(quote).next()?
    } else {
        value.split_ascii_whitespace().next()?
    };
    crate::url::resolve_image(document.url.as_deref(), &entities::unescape(value))
}

/// The picture above the story: the first figure if it stands before the words, else one between headline
/// and story, else the one that the page shows for itself elsewhere.
pub fn choose_lead(draft: &Draft<'_>, blocks: &mut Vec<Block>, used: &mut Vec<NodeId>) -> Option<LeadImage> {
    if matches!(blocks.first(), Some(Block { kind: BlockKind::Figure(_), .. })) {
        let Block { kind: BlockKind::Figure(figure), .. } = blocks.remove(0) else { return None };
        return Some(figure.into());
    }
    let first = draft.candidates().find(|(index, _)| draft.verdict(*index).is_keep())?.1.first;
    let headline = draft.landmarks.headline.and_then(|index| draft.page.candidates.get(index));
    let start = headline.map_or(draft.landmarks.root, |candidate| candidate.first).min(draft.landmarks.root);
    for medium in draft.page.media.iter().filter(|medium| medium.node > start && medium.node < first) {
        let families = draft.landmarks.families.get(medium.home.index()).copied().unwrap_or_default();
        let families = families.or(draft.page.families[medium.node.index()]);
        if medium.region == Some(super::regions::Region::Figure)
            && !families.meets(NEVER)
            && let Some(figure) = read(draft, medium.node)
        {
            used.push(medium.node);
            return Some(figure.into());
        }
    }
    let url = draft.metadata.image.clone().filter(|url| !is_ornament(url) && !is_drawing(url))?;
    Some(LeadImage { url, ..LeadImage::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icons_and_logos_are_told_by_their_names() {
        for address in [
            "https://example.org/i/velm-logo.svg?v=2",
            "https://example.org/velm-post-logo.png",
            "/x/icon_2.webp",
        ] {
            assert!(is_ornament(address), "{address}");
        }
        for address in ["https://example.org/mill.jpg", "/iconic-mill.jpg", "/icon/mill.jpg", "/logos.jpg"] {
            assert!(!is_ornament(address), "{address}");
        }
        assert!(is_drawing("/i/Share.SVG?v=2") && !is_drawing("/svg/mill.jpg"));
    }

    #[test]
    fn the_largest_of_a_set_is_taken() {
        assert_eq!(largest("/a.jpg 300w, /b.jpg 1024w, /c.jpg 640w"), Some("/b.jpg"));
        assert_eq!(largest("/a.jpg, /b.jpg 1.5x, /c.jpg 1.25x"), Some("/b.jpg"));
        assert_eq!(largest("/a.jpg huge, /b.jpg 99999999999w"), Some("/a.jpg"));
        assert_eq!(largest("/a.jpg"), Some("/a.jpg"));
        assert_eq!(largest(""), None);
    }
}
