//! What stands at the end of the story's own element and is no part of it: who the author is, what the
//! reader should do next.

use crate::article::candidates::Candidate;
use crate::article::draft::{Draft, Verdict};
use crate::text::{Seek, needles::Needles, words, words::Lower};

/// What a closing paragraph asks of its reader. Looked for in lower case, in the last paragraphs only, and
/// only where the paragraph is short.
pub const APPEALS: &str = "abonner på|abonnez-vous|abonnieren sie|all rights reserved. this material|assine já|bookmark our|\
    click here to|contact us at|dieses thema im programm|do you have a story|download our app|\
    download the app|folgen sie uns|follow her on|follow him on|follow me for more|follow me on|\
    follow us on|fonte preferida|fonte preferita|for more news|for more stories|fuente preferida|\
    følg med|følg oss|get in touch with|got a tip|have a tip|inscrivez-vous|iscriviti|jetzt abonnieren|\
    join our|let us know what you think|listen to the podcast|meld je aan|nasz newsletter|\
    never miss a story|newsletter abonnieren|newsletter anmelden|notre newsletter|nuestra newsletter|\
    nuestro boletín|obserwuj nas|our daily newsletter|our newsletter|please bookmark|preferred source|\
    prenumerera|range of newsletters|read more from|seguici|seja assinante|send us|ser assinante|\
    siga o canal|sign up for our|sign up for the|sign up to our|source préférée|sua assinatura|\
    submit a letter to the editor|subscribe for|subscribe now|subscribe to our|subscribe today|\
    suivez-nous|support our journalism|suscríbete|síguenos|unserem newsletter|unseren newsletter|\
    unterstützen sie|whatsapp channel|whatsapp-kanal|zum newsletter";

/// [`APPEALS`], to be looked for.
pub fn appeals() -> Needles {
    Needles::new(APPEALS)
}

/// Words of an appeal; a longer paragraph that mentions a newsletter is a paragraph.
const LONGEST_APPEAL: usize = 60;

/// Kept candidates at the end that are looked at.
const LAST: usize = 4;

/// Drops who the author is and what the reader should do next.
pub fn drop_tail(draft: &mut Draft<'_>) {
    let authors: Vec<String> = draft.metadata.authors.iter().map(|author| words::fold(author)).collect();
    let appeals = appeals();
    let kept: Vec<usize> =
        draft.candidates().map(|(index, _)| index).filter(|&index| draft.verdict(index).is_keep()).collect();
    if kept.len() < FEWEST {
        return;
    }
    for &index in kept.iter().rev().take(LAST) {
        let Some(candidate) = draft.page.candidates.get(index) else { continue };
        if presents_author(draft.text(index), &authors) {
            draft.decide(index, Verdict::Drop("author box"));
        } else if is_appeal(&draft.text(index).lower(), candidate, &appeals) {
            draft.decide(index, Verdict::Drop("appeal"));
        }
    }
}

/// Kept candidates that a story has at least, before its end is looked at.
const FEWEST: usize = 4;

/// Whether a paragraph opens with an author's full name: "Ann Lee is a reporter", "Our reporter Ann Lee".
fn presents_author(text: &str, authors: &[String]) -> bool {
    let opening: Vec<&str> = text.split_whitespace().take(OPENING).collect();
    let opening = format!(" {} ", words::fold(&opening.join(" ")));
    let named = |author: &String| words::count(author) >= 2 && opening.holds(&format!(" {author} "));
    words::count(text) <= LONGEST_APPEAL && authors.iter().any(named)
}

/// Words of a paragraph among which the author's name opens it.
const OPENING: usize = 6;

/// Whether a short paragraph, given in lower case, asks something of its reader.
pub fn is_appeal(text: &str, candidate: &Candidate, appeals: &Needles) -> bool {
    if candidate.words > LONGEST_APPEAL {
        return false;
    }
    appeals.any_in(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn appeals_are_lower_case_and_stand_once() {
        let mut seen = std::collections::BTreeSet::new();
        for appeal in words::phrases(APPEALS) {
            assert_eq!(appeal, appeal.lower());
            assert!(seen.insert(appeal), "{appeal} stands twice");
        }
    }

    #[test]
    fn an_author_is_presented_by_full_name() {
        let authors = ["ann lee".to_owned()];
        assert!(presents_author("Our correspondent Ann Lee reports from Velm.", &authors));
        assert!(!presents_author("Lee said the mill would close.", &authors));
        assert!(!presents_author("The mayor said that she had told Ann Lee.", &authors));
    }
}
