//! What a page keeps back of its story: the rest is for subscribers, or stands on another page.

use super::candidates::Candidate;
use super::draft::{Draft, Verdict};
use super::rules::Families;
use super::types::{Note, NoteKind};
use crate::dom::{Attr, NodeId, Tag};
use crate::text::{Edges, Seek, words};
use crate::url;

/// Notes on what is missing.
pub fn notes(draft: &Draft<'_>) -> impl Iterator<Item = Note> {
    let paywall = paywall(draft).map(|text| Note { kind: NoteKind::Paywall, text });
    let continues = continues(draft).map(|text| Note { kind: NoteKind::Continues, text });
    paywall.into_iter().chain(continues)
}

/// The offer in the place of the rest. Many pages that are not free show their text nevertheless, to those who
/// have paid and to machines: only a stub is behind a paywall. Its offer stands right behind the last
/// paragraph and is named so, or leads to a subscription while the page says that it is not free.
fn paywall(draft: &Draft<'_>) -> Option<String> {
    let kept = draft.candidates().filter(|(index, _)| draft.verdict(*index).is_keep());
    let (words, last) = kept.fold((0, 0), |(words, _), (index, candidate)| (words + candidate.words, index));
    let is_not_free = draft.metadata.behind_paywall;
    if words > LONGEST_STUB {
        return None;
    }
    let offer = draft.candidates().skip(last + 1).take(NEAR).find(|(index, candidate)| {
        let is_dropped = matches!(draft.verdict(*index), Verdict::Drop(_));
        let is_line = candidate.words <= LONGEST_OFFER && draft.landmarks.prose.get(*index) != Some(&true);
        let is_named = || {
            (is_not_free || words < SHORT_STUB)
                && draft.landmarks.families_of(candidate).meets(Families::PAYWALL)
        };
        is_dropped && is_line && (is_named() || (is_not_free && leads_to_offer(draft, candidate)))
    });
    let text = offer.map(|(index, _)| draft.text(index).to_owned());
    // The page says it, but shows no words for it.
    text.or_else(|| (is_not_free && words < SHORT_STUB).then(String::new))
}

/// Words of a story of which the rest is for subscribers: some paragraphs; and of one that is surely cut off.
const LONGEST_STUB: usize = 300;
const SHORT_STUB: usize = 120;

/// Words of a line of an offer.
const LONGEST_OFFER: usize = 40;

/// Candidates behind the last paragraph among which the offer is looked for.
const NEAR: usize = 6;

fn leads_to_offer(draft: &Draft<'_>, candidate: &Candidate) -> bool {
    links(draft, candidate).any(|(_, href)| {
        let href = href.to_ascii_lowercase();
        OFFERS.iter().any(|part| href.holds(part))
    })
}

/// Parts of the addresses of offers, in the languages of the press.
const OFFERS: &[&str] = &[
    "subscri",
    "/abo",
    "abonn",
    "login",
    "signin",
    "sign-in",
    "register",
    "registr",
    "premium",
    "membership",
    "suscri",
    "anmeld",
    "prenumer",
    "assin",
    "iscri",
    "tilaa",
];

/// The links in a candidate, or around it, with their addresses.
fn links<'a>(draft: &'a Draft<'_>, candidate: &Candidate) -> impl Iterator<Item = (NodeId, &'a str)> {
    let document = draft.document;
    let around = document.ancestors(candidate.first).take(3);
    around.chain(document.between(candidate.first, candidate.last)).filter_map(move |node| {
        document.attribute(node, Attr::Href).filter(|_| document.is(node, Tag::A)).map(|href| (node, href))
    })
}

/// The line or the link that leads to the story's next page: one to the page's own address but for the number.
fn continues(draft: &Draft<'_>) -> Option<String> {
    let own = draft.document.url.as_deref()?;
    let leads_on = |href: &str| url::resolve(Some(own), href).is_some_and(|next| follows(own, &next));
    let from = draft.landmarks.headline.unwrap_or(0);
    let last = draft.candidates().rfind(|(index, _)| draft.verdict(*index).is_keep())?.0;
    let near = draft.candidates().take(last + BEHIND).skip(from).filter(|(_, candidate)| {
        candidate.linked > 0 && !draft.landmarks.families_of(candidate).meets(Families::COMMENTS)
    });
    for (index, candidate) in near {
        let mut links = links(draft, candidate);
        if let Some((link, _)) = links.find(|(_, href)| leads_on(href)) {
            let line = draft.text(index);
            let is_short = words::count(line) <= LONGEST_LINE;
            let label = || words::collapse(&draft.document.text_content(link));
            return Some(if is_short { line.to_owned() } else { label() });
        }
    }
    let mut next = draft.document.elements(NodeId::ROOT, Tag::Link).filter(|&link| {
        draft.document.attribute(link, Attr::Rel).is_some_and(|rel| rel.eq_ignore_ascii_case("next"))
    });
    let next = next.find_map(|link| draft.document.attribute(link, Attr::Href))?;
    leads_on(next).then(|| next.to_owned())
}

/// Candidates behind the last paragraph among which links to other pages of the story stand.
const BEHIND: usize = 12;

/// Words of a line that tells of pages: "Page 1 of 3", "1 2 3 Next".
const LONGEST_LINE: usize = 12;

/// Whether an address is that of the page after this one of the same story.
fn follows(own: &str, next: &str) -> bool {
    if next.holds("#comment") {
        return false;
    }
    let clean = |url: &str| url.split('#').next().unwrap_or(url).trim_end_set("/").to_owned();
    let (own, next) = (clean(own), clean(next));
    let Some((stem, number)) = numbered(&next) else { return false };
    (number == 2 && stem == unnumbered(&own))
        || numbered(&own).is_some_and(|(own, at)| own == stem && at + 1 == number && at > 0)
}

/// The address of a story's first page: its number, if it has one, left out.
fn unnumbered(url: &str) -> String {
    match numbered(url) {
        Some((stem, 1)) => stem,
        _ => without_extension(url),
    }
}

fn without_extension(url: &str) -> String {
    let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
    let end = EXTENSIONS.iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path);
    query.map_or_else(|| end.to_owned(), |query| format!("{end}?{query}"))
}

/// How addresses of pages end.
const EXTENSIONS: &[&str] = &[".html", ".htm", ".php", ".shtml"];

/// An address without its number of the page, and that number: `?page=2`, `/page/2`, `/2`, `-2.html`.
fn numbered(url: &str) -> Option<(String, u32)> {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let marked = query.split('&').find_map(|part| {
        let (name, number) = part.split_once('=')?;
        PARAMETERS.contains(&name).then(|| Some((part, number.parse::<u32>().ok()?)))?
    });
    if let Some((part, number)) = marked {
        let rest: Vec<&str> = query.split('&').filter(|other| *other != part && !other.is_empty()).collect();
        let path = without_extension(path).trim_end_set("/").to_owned();
        let stem = if rest.is_empty() { path } else { format!("{path}?{}", rest.join("&")) };
        return Some((stem, number));
    }
    let stem = without_extension(path);
    let digits = stem.len() - stem.trim_end_by(|char: char| char.is_ascii_digit()).len();
    let (head, number) = stem.split_at(stem.len() - digits);
    let number = number.parse::<u32>().ok().filter(|number| *number < MOST_PAGES)?;
    let head = head.strip_suffix(['/', '-', '_', ','])?;
    let head = PATHS.iter().find_map(|mark| head.strip_suffix(mark)).unwrap_or(head);
    Some((if query.is_empty() { head.to_owned() } else { format!("{head}?{query}") }, number))
}

/// Pages of a story; larger numbers are of something else.
const MOST_PAGES: u32 = 50;

/// What names the number of the page, in a query and in a path.
const PARAMETERS: &[&str] = &["page", "p", "seite", "pagina", "pg", "pagenum", "page_number"];
const PATHS: &[&str] = &["/page", "/seite", "/pagina", "/p", "-page", "-seite"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_has_the_same_address_but_for_the_number() {
        let own = "https://example.org/news/mill";
        for next in ["/2", "/2/", "/page/2", "?page=2", "?seite=2", "-2", "/seite-2"] {
            assert!(follows(own, &format!("{own}{next}")), "{next}");
        }
        assert!(follows("https://example.org/mill.html", "https://example.org/mill-2.html"));
        assert!(follows(
            "https://example.org/mill.html?a=1&page=2",
            "https://example.org/mill.html?a=1&page=3"
        ));
        assert!(follows("https://example.org/mill/page/2/", "https://example.org/mill/page/3/"));
    }

    #[test]
    fn other_stories_are_no_next_page() {
        let own = "https://example.org/news/mill";
        for other in [
            "/news/bridge-2",
            "/news/mill/3",
            "/news/mill?page=1",
            "/news/mill",
            "/news/mill/2#comments",
            "/news",
        ] {
            assert!(!follows(own, &format!("https://example.org{other}")), "{other}");
        }
        assert!(!follows("https://example.org/4711", "https://example.org/4712"));
    }
}
