//! `--trace`: how an answer came about, for people: what became of each piece of the page, which rule decided and
//! what the second look says of it (log-odds that it belongs to the story), then who was taken for whose speaker.

use quotelight::article::draft::Verdict;
use quotelight::article::{Article, Judged};
use quotelight::output::{Extracted, Quoted};
use quotelight::quotes::{Attribution, Decided, Quotation};
use std::fmt::Write;

/// How many characters of a text are shown.
const SHOWN: usize = 72;

/// What became of a page, piece by piece, then who was taken for whose speaker.
pub(super) fn extracted(answer: &Extracted, pieces: &[Judged], out: &mut String) {
    put(out, &judged(&answer.article, pieces));
    put(out, &attributed(&answer.attribution));
}

/// Who was taken for whose speaker.
pub(super) fn quoted(answer: &Quoted, out: &mut String) {
    put(out, &attributed(&answer.attribution));
}

fn judged(article: &Article, pieces: &[Judged]) -> Vec<String> {
    let loss = &article.loss;
    let summary = format!(
        "{} blocks, {} notes; {} of {} visible words kept:",
        article.blocks.len(),
        article.notes.len(),
        loss.kept_words,
        loss.visible_words
    );
    let rows = pieces.iter().map(|piece| {
        let score = piece.score.map_or_else(|| "    –".to_owned(), |score| format!("{score:>5.1}"));
        format!("{:<9} {:<22} {score} | {}", fate(piece.verdict), piece.verdict.reason(), shown(&piece.text))
    });
    std::iter::once(summary).chain(rows).collect()
}

/// What became of a piece, in a word.
fn fate(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Keep(_) => "kept",
        Verdict::Drop(_) | Verdict::Open => "left out",
        Verdict::Note(_) => "note",
        Verdict::Shown(_) | Verdict::Standfirst => "head",
        Verdict::Region => "as a part",
    }
}

fn attributed(attribution: &Attribution) -> Vec<String> {
    let Attribution { quotes, speakers, name_threshold, .. } = attribution;
    let summary = format!(
        "{} quotations, {} speakers; names are shown from {name_threshold:.2}:",
        quotes.len(),
        speakers.len()
    );
    let rows = quotes.iter().enumerate().map(|(index, quotation)| row(index, quotation, attribution));
    std::iter::once(summary).chain(rows).collect()
}

fn row(index: usize, quotation: &Quotation, attribution: &Attribution) -> String {
    let words = |excerpt: &Option<quotelight::quotes::Excerpt>| {
        excerpt.as_ref().map_or_else(|| "–".to_owned(), |excerpt| shown(&excerpt.text))
    };
    let speaker = quotation.speaker.as_ref().and_then(|id| attribution.speakers.iter().find(|s| s.id == *id));
    format!(
        "{index:>4} {:?} {:.2}  {}  | source: {} | cue: {} | by: {} | {}",
        quotation.kind,
        quotation.confidence,
        speaker.map_or("unattributed", |speaker| &speaker.name),
        words(&quotation.source),
        words(&quotation.cue),
        because(quotation.decided),
        shown(&quotation.text)
    )
}

/// What an attribution rests on, in words.
fn because(decided: Decided) -> &'static str {
    match decided {
        Decided::Nothing => "nothing",
        Decided::Weights => "weights",
        Decided::WeightsAndClause => "weights and clause",
        Decided::Doubted(reason) => reason,
        Decided::Rule(rule) => rule.reason(),
        Decided::Inside => "the words inside the marks",
        Decided::Page => "the page",
        Decided::Repeated => "the quotation that it repeats",
    }
}

/// One line at most, and nothing that a page could steer a terminal with.
fn shown(text: &str) -> String {
    let mut line: String =
        text.chars().take(SHOWN).map(|char| if char.is_control() { ' ' } else { char }).collect();
    if text.chars().nth(SHOWN).is_some() {
        line.push('…');
    }
    line
}

fn put(out: &mut String, lines: &[String]) {
    for line in lines {
        // Writing into a string does not fail.
        let _ = writeln!(out, "{line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_cannot_steer_the_terminal() {
        assert_eq!(shown("a\x1b[2Jb\nc"), "a [2Jb c");
        assert_eq!(shown(&"x".repeat(100)).chars().count(), SHOWN + 1);
    }
}
