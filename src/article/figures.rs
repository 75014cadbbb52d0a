//! Pictures with their caption and credit.

use super::block::{Block, BlockKind, Figure};
use super::draft::Draft;
use super::rules::Families;
use super::types::LeadImage;
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::metadata::entities;
use crate::text::words;

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
    if alt.as_ref().is_some_and(|alt| alt.to_lowercase().contains("avatar")) {
        return None;
    }
    let (caption, credit) = if picture == Some(node) { (None, None) } else { caption_of(draft, node) };
    let alt = alt.filter(|alt| Some(alt) != caption.as_ref());
    Some(Figure { url, alt, caption, credit, width, height })
}

/// Pixels below which a picture is an icon or a counter.
const SMALLEST: u32 = 60;

fn is_picture(document: &Document, id: NodeId) -> bool {
    matches!(document.tag(id), Some(Tag::Img | Tag::AmpImg))
}

fn size(document: &Document, id: NodeId, name: Attr) -> Option<u32> {
    document.attribute(id, name)?.trim().trim_end_matches("px").parse().ok()
}

/// The address of a picture: what lazy pages keep beside `src`, the largest of a set, `src` itself.
fn address(document: &Document, id: NodeId) -> Option<String> {
    let attribute = |name| document.attribute(id, name).filter(|value| !value.trim().is_empty());
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
        .any(|word| name.contains(word))
}

/// Widest picture of a set that is taken, in tenths of a pixel: more than a wide screen shows of a column costs only time.
const WIDEST: u32 = 20_000;

/// The largest picture of a `srcset`.
fn largest(set: &str) -> Option<&str> {
    let mut best: Option<(u32, &str)> = None;
    for part in set.split(", ").flat_map(|part| part.split(",\n")) {
        let mut words = part.split_ascii_whitespace();
        let Some(url) =
            words.next().map(|url| url.trim_end_matches(',')).filter(|url| !url.starts_with("data:"))
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
    let number = descriptor.trim_end_matches(['w', 'x', ',']);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let tenth = fraction.chars().next()?.to_digit(10)?;
    whole.parse::<u32>().ok()?.checked_mul(10)?.checked_add(tenth)
}

/// The address of a picture that stands in a `noscript`, whose content is text here.
fn noscript_address(document: &Document, node: NodeId) -> Option<String> {
    let noscript = document.elements(node, Tag::Noscript).next()?;
    let markup = document.text_content(noscript);
    let tag = &markup[markup.find("<img")?..];
    let tag = &tag[..tag.find('>')?];
    let value = &tag[tag.find(" src=")? + 5..];
    let quote = value.chars().next()?;
    let value = if matches!(quote, '"' | '\'') {
        value[1..].split(quote).next()?
    } else {
        value.split_ascii_whitespace().next()?
    };
    crate::url::resolve_image(document.url.as_deref(), &entities::unescape(value))
}

/// Caption and credit apart.
fn caption_of(draft: &Draft<'_>, node: NodeId) -> (Option<String>, Option<String>) {
    let document = draft.document;
    let inside = || draft.page.candidates_in(document, node);
    let has_figcaption =
        inside().any(|candidate| in_element(document, candidate.holder, node, Tag::Figcaption));
    let mut caption: Vec<String> = Vec::new();
    let mut credit: Vec<String> = Vec::new();
    for candidate in inside() {
        if has_figcaption && !in_element(document, candidate.holder, node, Tag::Figcaption) {
            continue;
        }
        for (text, is_credit) in parts(draft, candidate) {
            let text = entities::clean(&text);
            let (words_of, credit_of) = if is_credit { (String::new(), text) } else { split_credit(&text) };
            push_new(&mut caption, words_of);
            push_new(&mut credit, credit_of);
        }
    }
    let join = |parts: Vec<String>| (!parts.is_empty()).then(|| parts.join(" "));
    (join(caption), join(credit))
}

fn push_new(parts: &mut Vec<String>, text: String) {
    if !text.is_empty() && !parts.contains(&text) {
        parts.push(text);
    }
}

fn in_element(document: &Document, id: NodeId, up_to: NodeId, tag: Tag) -> bool {
    std::iter::once(id)
        .chain(document.ancestors(id))
        .take_while(|&outer| outer != up_to)
        .take(16)
        .any(|outer| document.is(outer, tag))
}

/// A candidate's words, cut where an element that is named as the credit begins or ends.
fn parts(draft: &Draft<'_>, candidate: &super::candidates::Candidate) -> Vec<(String, bool)> {
    let document = draft.document;
    let mut parts: Vec<(String, bool)> = Vec::new();
    let mut credit_in: Option<NodeId> = None;
    let holder_is_credit = std::iter::once(candidate.holder)
        .chain(document.ancestors(candidate.holder))
        .take_while(|&id| candidate.within.region.is_none_or(|(region, _)| id != region))
        .take(4)
        .any(|id| {
            draft.page.families.get(id.index()).is_some_and(|families| families.meets(Families::CREDIT))
        });
    for id in document.between(candidate.first, candidate.last) {
        if credit_in.is_some_and(|element| !document.is_within(id, element)) {
            credit_in = None;
        }
        if document.tag(id).is_some() {
            let named =
                draft.page.families.get(id.index()).is_some_and(|families| families.meets(Families::CREDIT));
            if credit_in.is_none() && named {
                credit_in = Some(id);
            }
            if document.is(id, Tag::Br) {
                parts.push((String::new(), holder_is_credit));
            }
            continue;
        }
        let outer_credit =
            credit_in.is_some() || holder_is_credit || named_outside(draft, id, candidate.holder);
        let text = document.text(id).unwrap_or("");
        if parts.last().is_none_or(|(_, is_credit)| *is_credit != outer_credit) {
            parts.push((String::new(), outer_credit));
        }
        if let Some((part, _)) = parts.last_mut() {
            words::push_collapsed(part, 0, text);
        }
    }
    parts
}

/// Whether an inline element around a text names a credit.
fn named_outside(draft: &Draft<'_>, id: NodeId, holder: NodeId) -> bool {
    draft.document.ancestors(id).take_while(|&outer| outer != holder).take(4).any(|outer| {
        draft.page.families.get(outer.index()).is_some_and(|families| families.meets(Families::CREDIT))
    })
}

/// What a credit begins with, where nothing but the words tells it apart.
#[rustfmt::skip]
const CREDIT_OPENERS: &[&str] = &[
    "foto:", "fotos:", "photo:", "photos:", "photograph:", "bild:", "image:", "credit:", "credits:", "quelle:", "source:", "picture:", "photo by ", "photo credit:", "photo credits:",
    "image credit:", "image credits:", "photograph by ", "bildnachweis:", "bildquelle:", "crédit photo", "crédits", "foto di ", "fotografía:", "imagen:", "fuente:", "fotograf:", "ảnh:", "© ", "©", "(c) ",
];

/// Whether a line begins as credits begin, with who took the picture behind it.
pub fn opens_with_credit(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "foto:",
        "photo:",
        "fotos:",
        "photos:",
        "bild:",
        "image:",
        "picture:",
        "foto ©",
        "photo ©",
        "photo credit:",
        "image credit:",
        "photograph:",
        "imagen:",
        "ảnh:",
    ]
    .iter()
    .any(|opener| lower.starts_with(opener))
}

/// Words of a caption → the words and the credit at their end.
fn split_credit(text: &str) -> (String, String) {
    let lower = text.to_lowercase();
    let whole = (text.to_owned(), String::new());
    // Lower-casing may change a text's length: then its places are not the text's.
    if lower.len() != text.len() {
        return whole;
    }
    let is_short = |at: usize| text.is_char_boundary(at) && words::count(&text[at..]) <= LONGEST_CREDIT;
    let starts = CREDIT_OPENERS.iter().filter_map(|opener| {
        let at = lower.rfind(opener)?;
        (at == 0 || lower[..at].ends_with([' ', '.', ')', '/', '|', '('])).then_some(at)
    });
    match starts.filter(|at| is_short(*at)).min() {
        Some(at) => {
            let head = text[..at].trim_end_matches([' ', '/', '|', '-', '–', '(']);
            (head.to_owned(), credit_words(&text[at..]))
        }
        None => whole,
    }
}

/// Words of a credit; more are a sentence that mentions a photo.
const LONGEST_CREDIT: usize = 12;

/// A credit without what opens it.
fn credit_words(text: &str) -> String {
    let text = text.trim_matches(|char: char| matches!(char, '(' | ')' | '[' | ']' | ' '));
    let lower = text.to_lowercase();
    let opener = CREDIT_OPENERS.iter().filter(|opener| opener.ends_with(':') && lower.starts_with(**opener));
    let opener =
        opener.max_by_key(|opener| opener.len()).filter(|opener| text.is_char_boundary(opener.len()));
    if let Some(opener) = opener {
        return text[opener.len()..].trim().to_owned();
    }
    text.to_owned()
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
    let url = draft.metadata.image.clone()?;
    Some(LeadImage { url, ..LeadImage::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_of_a_set_is_taken() {
        assert_eq!(largest("/a.jpg 300w, /b.jpg 1024w, /c.jpg 640w"), Some("/b.jpg"));
        assert_eq!(largest("/a.jpg, /b.jpg 1.5x, /c.jpg 1.25x"), Some("/b.jpg"));
        assert_eq!(largest("/a.jpg huge, /b.jpg 99999999999w"), Some("/a.jpg"));
        assert_eq!(largest("/a.jpg"), Some("/a.jpg"));
        assert_eq!(largest(""), None);
    }

    #[test]
    fn credits_are_told_from_captions() {
        assert_eq!(
            split_credit("The mill at night. Foto: Ann Lee/Velm"),
            ("The mill at night.".into(), "Ann Lee/Velm".into())
        );
        assert_eq!(split_credit("Image Credits: Ann Lee"), (String::new(), "Ann Lee".into()));
        assert_eq!(
            split_credit("A photo: that is all he left behind, and his wife kept it for many, many years"),
            (
                "A photo: that is all he left behind, and his wife kept it for many, many years".into(),
                String::new()
            )
        );
    }
}
