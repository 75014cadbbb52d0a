//! Quotation marks and what looks like them.

use crate::text::{Chars, Seek};

/// How a quotation is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `"…"`, `“…”`, `„…“`, `”…”`
    Double,
    /// `'…'`, `‘…’`, `‚…‘`
    Single,
    /// `«…»`, `»…«`, `‹…›`
    Guillemets,
    /// `「…」`, `『…』`
    Corner,
    /// `《…》`, `〈…〉`: names of works in Chinese and Korean.
    Works,
    /// No marks: a block quotation, a post, `<q>`.
    Unmarked,
}

/// The style that a mark belongs to.
pub fn style_of(char: char) -> Option<Style> {
    match char {
        '"' | '“' | '”' | '„' | '‟' => Some(Style::Double),
        '\'' | '‘' | '’' | '‚' => Some(Style::Single),
        '«' | '»' | '‹' | '›' => Some(Style::Guillemets),
        '「' | '」' | '『' | '』' | '﹁' | '﹂' => Some(Style::Corner),
        '《' | '》' | '〈' | '〉' => Some(Style::Works),
        _ => None,
    }
}

/// Whether an apostrophe before these words stands for what was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elision {
    /// `’90s`, `’n’`: never a mark.
    Sure,
    /// `’em`, `’til`: a mark only where it is closed.
    Likely,
    /// No.
    No,
}

/// Words that lose their beginning in informal English; why: each is also a word that a quotation can begin
/// with only rarely.
const ELIDED: &[&str] =
    &["em", "til", "cause", "tis", "twas", "bout", "round", "cept", "nother", "ere", "s", "cuz"];

/// Reads the words behind an apostrophe.
pub fn elides(rest: &str) -> Elision {
    let word: &str = rest.parts_by(|char| !char.is_alphanumeric()).next().unwrap_or("");
    let after = rest.get(word.len()..).and_then(Chars::first_char);
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    if digits == 2 && matches!(word.get(2..), Some("" | "s")) && !matches!(after, Some('%')) {
        return Elision::Sure;
    }
    if word.eq_ignore_ascii_case("n") && after.is_none_or(|char| !char.is_alphanumeric()) {
        return Elision::Sure;
    }
    if ELIDED.iter().any(|elided| word.eq_ignore_ascii_case(elided)) { Elision::Likely } else { Elision::No }
}

/// What begins a report behind a quotation whose closing mark was lost; why: these verbs after a comma
/// hardly ever go on with the quotation itself.
const TAILS: &[&str] = &[
    ", said ",
    ", says ",
    ", he said",
    ", she said",
    ", they said",
    ", told ",
    ", sagte ",
    ", sagt ",
    ", dijo ",
    ", disse ",
    ", a déclaré ",
    ", säger ",
    ", zei ",
];

/// Where the words that report a quotation begin in it, its comma left inside.
pub fn reporting_tail(words: &str) -> Option<usize> {
    TAILS.iter().filter_map(|tail| words.seek(tail)).min().map(|at| at + 1)
}

/// A transcript's label is no longer than this, in bytes: a name with a title.
const LONGEST_LABEL: usize = 40;

/// The length of a label in capitals with a colon at the head of these words: `WALLACE:`. Transcripts that are
/// quoted as a whole have them inside the marks.
pub fn spoken_label(words: &str) -> Option<usize> {
    let colon = words.find(':').filter(|&at| at <= LONGEST_LABEL)?;
    let label = words.get(..colon)?;
    let capitals = label.chars().filter(|char| char.is_uppercase()).count();
    (capitals > 2 && !label.contains(char::is_lowercase)).then_some(colon)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decades_and_lost_letters_are_no_marks() {
        assert_eq!(elides("90s revival"), Elision::Sure);
        assert_eq!(elides("n’ roll"), Elision::Sure);
        assert_eq!(elides("em all"), Elision::Likely);
        assert_eq!(elides("2020 was bad"), Elision::No);
        assert_eq!(elides("Never"), Elision::No);
    }

    #[test]
    fn labels_are_in_capitals_throughout() {
        assert_eq!(spoken_label("HALLAM: Why?"), Some(6));
        assert_eq!(spoken_label("Hallam: Why?"), None);
        assert_eq!(spoken_label("I: Why?"), None);
    }

    #[test]
    fn a_lost_mark_ends_before_the_report() {
        assert_eq!(reporting_tail("“No warning, said Ann."), Some("“No warning,".len()));
        assert_eq!(reporting_tail("“No warning."), None);
    }
}
