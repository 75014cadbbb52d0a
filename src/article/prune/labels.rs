//! Words that label furniture and are never a line of a story by themselves.

use crate::article::draft::{Draft, Verdict};
use crate::text::{hash::Known, words};

/// Whole lines, in lower case without marks, by what they label.
pub const LABELS: &[(&str, &str)] = &[
    (
        "advertising",
        "advertisement|advertising|ad|sponsored|sponsored content|paid content|promoted|anzeige|werbung|\
         publicité|publicidad|pubblicità|annonce|annons|annonse|reklame|reklama|advertentie|mainos|реклама|\
         広告|iklan|quảng cáo|advertisement continue reading|story continues below advertisement|\
         article continues below advertisement|article continues after sponsor message|\
         after newsletter promotion|weiterlesen nach der anzeige|nach der anzeige weiterlesen|\
         continua após a publicidade|la suite après la publicité|fortsätter efter annonsen|\
         story continues below|article continues below|advertisement article continues below|\
         advertisement story continues below",
    ),
    (
        "links",
        "read more|read more here|related|related stories|related articles|related content|see also|\
         more on this|more on this story|mehr zum thema|lesen sie auch|auch interessant|mehr lesen|\
         weiterlesen|lire aussi|à lire aussi|lire la suite|leer más|lee también|te puede interesar|\
         leggi anche|les også|läs också|lees ook|lue myös|czytaj także|czytaj też|zobacz także|читайте также|\
         čtěte také|přečtěte si také|kijk ook|bekijk ook|baca juga|simak juga|simak juga video|leia também|\
         recommended|recommended stories|most read|most popular|trending|trending now|up next|read next|\
         keep reading|continue reading|devamını oku|continue lendo|haberin devamı|sigue leyendo|\
         editors picks|top stories|das könnte sie auch interessieren|das könnte dich auch interessieren|\
         mehr dazu|zum thema|noticias relacionadas|más información|related coverage|also read|read also|\
         sur le même sujet|関連記事|あわせて読みたい",
    ),
    (
        "controls",
        "share|share this|share this article|share this story|share on facebook|share on twitter|teilen|\
         drucken|print|email|e mail|email this story|email this story to a friend|purchase licensing rights|\
         copy link|link kopieren|save|merken|comments|kommentare|leave a comment|listen|\
         listen to this article|artikel anhören|anhören|follow us|subscribe|sign in|log in|register|loading|\
         play video|watch|skip to content|back to top|nach oben|close|menu|search|show more|mehr anzeigen|\
         load more|table of contents|vorlesen|gift article|gift this article|view comments|\
         join the conversation|text size|facebook|twitter|whatsapp|linkedin|pinterest|compartir|partager|\
         condividi",
    ),
];

/// Words of the longest label, and of a line that a label opens.
const LONGEST: usize = 6;
const LONGEST_LABELLED: usize = 30;

/// Labels behind whose colon another story is named, whether it is a link or not.
const UNLINKED: &str = "read also|also read|read more|baca juga|simak juga|simak juga video|leggi anche|lire aussi|\
    à lire aussi|lesen sie auch|lees ook|les også|läs också|lue myös|czytaj także|czytaj też|\
    zobacz także|lee también|leia também|читайте также";

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
