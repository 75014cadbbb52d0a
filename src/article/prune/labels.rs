//! Words that label furniture and are never a line of a story by themselves.

use crate::article::draft::{Draft, Verdict};
use crate::text::{hash::Known, words};

/// Whole lines, in lower case without marks, by what they label.
pub const LABELS: &[(&str, &str)] = &[
    (
        "advertising",
        "ad|advertentie|advertisement|advertisement article continues below|advertisement continue reading|\
         advertisement story continues below|advertising|after newsletter promotion|annonce|annons|annonse|\
         anzeige|article continues after sponsor message|article continues below|\
         article continues below advertisement|continua após a publicidade|fortsätter efter annonsen|iklan|\
         la suite après la publicité|mainos|nach der anzeige weiterlesen|paid content|promoted|pubblicità|\
         publicidad|publicité|quảng cáo|reklama|reklame|sponsored|sponsored content|story continues below|\
         story continues below advertisement|weiterlesen nach der anzeige|werbung|реклама|広告",
    ),
    (
        "links",
        "also read|auch interessant|baca juga|bekijk ook|continue lendo|continue reading|czytaj także|\
         czytaj też|das könnte dich auch interessieren|das könnte sie auch interessieren|devamını oku|\
         editors picks|haberin devamı|keep reading|kijk ook|lee también|leer más|lees ook|leggi anche|\
         leia também|les også|lesen sie auch|lire aussi|lire la suite|lue myös|läs också|mehr dazu|\
         mehr lesen|mehr zum thema|more on this|more on this story|most popular|most read|más información|\
         noticias relacionadas|přečtěte si také|read also|read more|read more here|read next|recommended|\
         recommended stories|related|related articles|related content|related coverage|related stories|\
         see also|sigue leyendo|simak juga|simak juga video|sur le même sujet|te puede interesar|top stories|\
         trending|trending now|up next|weiterlesen|zobacz także|zum thema|à lire aussi|čtěte také|\
         читайте также|あわせて読みたい|関連記事",
    ),
    (
        "controls",
        "anhören|artikel anhören|back to top|close|comments|compartir|condividi|copy link|drucken|e mail|\
         email|email this story|email this story to a friend|facebook|follow us|gift article|\
         gift this article|join the conversation|kommentare|leave a comment|link kopieren|linkedin|listen|\
         listen to this article|load more|loading|log in|mehr anzeigen|menu|merken|nach oben|partager|\
         pinterest|play video|print|purchase licensing rights|register|save|search|share|share on facebook|\
         share on twitter|share this|share this article|share this story|show more|sign in|skip to content|\
         subscribe|table of contents|teilen|text size|twitter|view comments|vorlesen|watch|whatsapp",
    ),
];

/// Words of the longest label, and of a line that a label opens.
const LONGEST: usize = 6;
const LONGEST_LABELLED: usize = 30;

/// Labels behind whose colon another story is named, whether it is a link or not.
const UNLINKED: &str = "also read|baca juga|bekijk ook|czytaj także|czytaj też|kijk ook|lee también|lees ook|leggi anche|\
    leia também|les også|lesen sie auch|lire aussi|lue myös|läs också|přečtěte si také|read also|\
    read more|simak juga|simak juga video|zobacz także|à lire aussi|čtěte také|читайте также";

/// Bytes of the longest of them.
const LONGEST_UNLINKED: usize = 30;

/// What stands alone beside a pull quote, set large.
const MARKS: &str = "“”„»«❝❞";

/// Drops lines that are nothing but a label.
pub fn drop_labels(draft: &mut Draft<'_>) {
    let mut known: Known<usize> = Known::default();
    for (place, (_, labels)) in LABELS.iter().enumerate() {
        words::phrases(labels).for_each(|label| {
            known.change(label, |_| place);
        });
    }
    draft.decide_each(|draft, index, candidate| {
        if candidate.words > LONGEST_LABELLED || !draft.verdict(index).is_open() {
            return None;
        }
        let text = draft.text(index);
        if text.chars().all(|char| MARKS.contains(char)) {
            return Some(Verdict::Drop("decoration"));
        }
        // "Read also: The mill of Velm", where all behind the colon is a link.
        let label = text.split_once([':', '：']).map_or(text, |(label, _)| label);
        let behind = label.len() < text.len();
        let linked = behind && candidate.linked + words::count(label) >= candidate.words;
        let other = || label.len() <= LONGEST_UNLINKED && words::has_phrase(UNLINKED, &words::fold(label));
        let labelled = behind && (linked || other());
        if !labelled && candidate.words > LONGEST {
            return None;
        }
        let folded = words::fold(if labelled { label } else { text });
        known
            .get(folded.as_str())
            .and_then(|place| LABELS.get(place))
            .map(|(reason, _)| Verdict::Drop(reason))
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_folded_and_stand_once() {
        let mut seen = std::collections::BTreeSet::new();
        for (reason, labels) in LABELS {
            assert!(!reason.is_empty());
            for label in words::phrases(labels) {
                assert_eq!(label, words::fold(label));
                assert!(words::count(label) <= LONGEST, "{label}");
                assert!(seen.insert(label), "{label} stands twice");
            }
        }
    }
}
