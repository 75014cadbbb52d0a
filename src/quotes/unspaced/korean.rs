//! Korean: `김 시장은 “…”고 말했다`.

use super::Report;
use crate::text::{Chars, Seek, offsets::ByteSpan};

/// Korean verbs that report, behind the quotation.
const KOREAN: &[&str] = &[
    "말했다",
    "밝혔다",
    "강조했다",
    "설명했다",
    "전했다",
    "덧붙였다",
    "주장했다",
    "지적했다",
    "답했다",
    "비판했다",
    "썼다",
    "당부했다",
    "호소했다",
    "토로했다",
    "했다",
];

/// How many words before its particle belong to a Korean subject: a name and an office.
const KOREAN_WORDS: usize = 3;

/// `X은` or `X가` before, a verb behind.
pub(super) fn report(text: &str, lead: ByteSpan, tail: ByteSpan) -> Report {
    let words = lead.of(text);
    let mut source = None;
    let mut begins: Vec<usize> = Vec::new();
    let mut at = 0;
    for word in words.parts(" ,") {
        let start = at;
        at += word.len() + 1;
        if word.is_empty() {
            continue;
        }
        begins.push(start);
        let name = ["은", "는", "이", "가"].iter().find_map(|particle| word.strip_suffix(particle));
        if let Some(name) = name.filter(|name| name.char_count() > 1) {
            let first = begins.len().saturating_sub(KOREAN_WORDS);
            let from = begins.get(first).copied().unwrap_or(start);
            source = Some(ByteSpan::new(lead.start + from, lead.start + start + name.len()));
            break;
        }
    }
    let behind = tail.of(text);
    let cue = KOREAN.iter().filter_map(|verb| behind.seek(verb).map(|at| (at, verb.len()))).min();
    let cue = cue.map(|(at, length)| ByteSpan::new(tail.start + at, tail.start + at + length));
    Report { source, cue, ..Report::default() }
}
