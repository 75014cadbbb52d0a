//! Lines about the story that stand at its end or its beginning: updates, corrections, contributors, the
//! agency and its copyright.

use crate::article::draft::{Draft, Verdict};
use crate::article::types::NoteKind;
use crate::text::{Edges, Seek, words::Lower};

/// Phrases that make a line a note. `{` and `}`: nothing of the kind is needed; a phrase is looked for at the
/// place that `at` names, in lower case.
pub struct NoteRule {
    /// What the line tells.
    pub kind: NoteKind,
    /// Where the phrase stands.
    pub at: At,
    /// Lower case.
    pub phrases: &'static [&'static str],
    /// Why.
    pub why: &'static str,
}

/// Where a phrase stands in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// At its beginning.
    Start,
    /// Anywhere.
    Anywhere,
    /// At its end.
    End,
}

/// The phrases, by kind.
#[rustfmt::skip]
pub const NOTE_RULES: &[NoteRule] = &[
    NoteRule { kind: NoteKind::Contributors, at: At::End, why: "colleagues named under a story", phrases: &[
        "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting", "contributed to the report", "hat an diesem artikel mitgearbeitet", "trug zu diesem bericht bei", "a contribué à cet article",
    ] },
    NoteRule { kind: NoteKind::Contributors, at: At::Start, why: "an agency's list of desks", phrases: &[
        "reporting by ", "additional reporting by ", "additional reporting from ", "(reporting by ", "editing by ", "mitarbeit:", "mit material von ",
    ] },
    NoteRule { kind: NoteKind::Correction, at: At::Start, why: "what was wrong before", phrases: &[
        "correction:", "correction (", "corrections:", "clarification:", "an earlier version of this", "a previous version of this", "this story has been corrected", "this article has been corrected", "this article was amended", "korrektur:", "korrekturhinweis", "in einer früheren version", "in einer früheren fassung", "correctif",
    ] },
    NoteRule { kind: NoteKind::Update, at: At::Start, why: "that the story has changed", phrases: &[
        "this story has been updated", "this article has been updated", "this is a developing story", "this story was updated", "this article was updated", "this is a breaking news story", "this breaking news story", "this post has been updated", "cet article a été mis à jour", "dieser artikel wurde aktualisiert", "dieser beitrag wurde aktualisiert",
    ] },
    NoteRule { kind: NoteKind::Copyright, at: At::Start, why: "whose the words are", phrases: &[
        "copyright ", "© ", "™ & ©", "(c) 20", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "©20",
    ] },
    NoteRule { kind: NoteKind::Wire, at: At::Start, why: "the agency's sign-off", phrases: &["the-cnn-wire", "© dpa-infocom", "dpa-infocom", "© afp"] },
    NoteRule { kind: NoteKind::Copyright, at: At::End, why: "whose the words are", phrases: &[
        "all rights reserved", "may not be published, broadcast, rewritten or redistributed", "may not be published, broadcast, rewritten or redistributed without permission",
    ] },
];

/// Longest note, in words: a paragraph that only mentions a correction is a paragraph.
const LONGEST: usize = 80;

/// Finds notes among what was kept.
pub fn find_notes(draft: &mut Draft<'_>) {
    let kept: Vec<usize> =
        draft.candidates().map(|(index, _)| index).filter(|&index| draft.verdict(index).is_keep()).collect();
    let (head, tail) = (
        kept.get(2).copied().unwrap_or(usize::MAX),
        kept.len().checked_sub(8).and_then(|at| kept.get(at)).copied().unwrap_or(0),
    );
    let last = kept.last().copied().unwrap_or(0);
    draft.decide_each(|draft, index, candidate| {
        let near = draft.verdict(index).is_keep() && (index < head || index >= tail);
        let behind = index > last && matches!(draft.verdict(index), Verdict::Drop("after the story"));
        if !(near || behind) || candidate.words > LONGEST || candidate.link_density() > 0.5 {
            return None;
        }
        kind_of(draft.text(index)).map(Verdict::Note)
    });
}

/// What a line tells, if it is a note. Of a candidate with several lines, the first decides.
pub fn kind_of(text: &str) -> Option<NoteKind> {
    let lower = text.lower();
    let line =
        lower.trim_by(|char: char| matches!(char, '(' | ')' | '[' | ']' | '*' | '.' | ' ' | '—' | '-' | '_'));
    NOTE_RULES
        .iter()
        .find(|rule| {
            rule.phrases.iter().any(|phrase| match rule.at {
                At::Start => line.starts_with(phrase),
                At::End => line.ends_with(phrase),
                At::Anywhere => line.holds(phrase),
            })
        })
        .map(|rule| rule.kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_lower_case_and_have_a_reason() {
        for rule in NOTE_RULES {
            assert!(!rule.why.is_empty());
            for phrase in rule.phrases {
                assert_eq!(*phrase, phrase.lower());
            }
        }
    }

    #[test]
    fn a_sentence_about_a_correction_is_no_note() {
        assert_eq!(kind_of("Correction: The mill is in Velm."), Some(NoteKind::Correction));
        assert_eq!(kind_of("The ministry issued a correction: the mill is in Velm."), None);
        assert_eq!(kind_of("Ann Lee contributed to this report."), Some(NoteKind::Contributors));
    }
}
