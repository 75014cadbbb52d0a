//! The quotation stage as a whole: readable cases, promises that hold for any text, the example article.
//!
//! `tests/quotes/*.txt` hold the cases: a text, a line of dashes, and what is expected of it, one quotation a
//! line; cases are parted by a line of `=`. A first line in square brackets names the language. A case without expectation gets what was found written into the
//! file, and fails, so that somebody reads it.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use quotelight::quotes::{Attribution, Story, attribute};
use quotelight::text::Span;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What was found, one line a quotation, as the files of cases write it.
fn report(found: &Attribution) -> String {
    let name = |id: &Option<String>| {
        let speaker = found.speakers.iter().find(|speaker| Some(&speaker.id) == id.as_ref());
        speaker.map_or("-", |speaker| speaker.name.as_str()).to_owned()
    };
    let mut lines = String::new();
    for quote in &found.quotes {
        let kind = format!("{:?}", quote.kind).to_ascii_lowercase();
        let words = quote.text.replace('\n', "¶");
        let _ = write!(lines, "{words} | {kind}");
        if kind == "direct" {
            let source = quote.source.as_ref().map_or("-", |source| source.text.as_str());
            let cue = quote.cue.as_ref().map_or("-", |cue| cue.text.as_str());
            let _ = write!(lines, " | {source} | {cue} | {}", name(&quote.speaker));
            if let Some(channel) = &quote.channel {
                let _ = write!(lines, " | {channel}");
            }
        }
        lines.push('\n');
    }
    for turn in &found.turns {
        let _ = writeln!(lines, "turn {} to {} | {}", turn.span.start, turn.span.end, name(&turn.speaker));
    }
    if lines.is_empty() {
        lines.push_str("nothing\n");
    }
    lines
}

/// The story of a case, in the language that its first line names: `[fr]`.
fn story(case: &str) -> Story<'_> {
    let named = case.strip_prefix('[').and_then(|rest| rest.split_once("]\n"));
    let (language, text) = named.map_or((None, case), |(language, text)| (Some(language), text));
    Story { language, ..Story::from_plain_text(text) }
}

const CASE_BORDER: &str = "\n====\n";
const EXPECTATION: &str = "\n----\n";

#[test]
fn readable_cases_come_out_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quotes");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("tests/quotes is there")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no cases found");
    let mut wrong = String::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "txt")) {
        let content = std::fs::read_to_string(file).expect("a case is readable");
        let mut rewritten = Vec::new();
        let mut missing = false;
        for case in content.trim_end().split(CASE_BORDER) {
            let (text, expected) = case.split_once(EXPECTATION).unwrap_or((case, ""));
            let found = report(&attribute(&story(text)));
            if expected.trim().is_empty() {
                missing = true;
                rewritten.push(format!("{text}{EXPECTATION}{}", found.trim_end()));
            } else {
                rewritten.push(case.to_owned());
                if expected.trim() != found.trim() {
                    let _ = writeln!(
                        wrong,
                        "{}:\n{text}\n  expected:\n{expected}\n  found:\n{found}",
                        file.display()
                    );
                }
            }
        }
        if missing {
            std::fs::write(file, rewritten.join(CASE_BORDER) + "\n").expect("a case can be written");
            let _ = writeln!(
                wrong,
                "{}: expectations were missing; they are written now, read them",
                file.display()
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn filled_templates_name_who_speaks() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quotes/templates.md");
    let content = std::fs::read_to_string(path).expect("tests/quotes/templates.md is there");
    let lines: Vec<&str> =
        content.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert!(lines.len() > 10, "templates and their words are there");
    let mut wrong = Vec::new();
    for pair in lines.chunks(2) {
        let [template, words] = pair else { panic!("a template without words: {pair:?}") };
        let (who, sentence) = template.split_once(" | ").expect("who and the sentence");
        let (language, who) = who.trim_start_matches('[').split_once("] ").expect("language and who");
        for word in words.split(", ") {
            let text = sentence.replace('@', word);
            let found = attribute(&Story { language: Some(language), ..Story::from_plain_text(&text) });
            let quote = &found.quotes[0];
            let speaker = found.speakers.iter().find(|speaker| Some(&speaker.id) == quote.speaker.as_ref());
            let is_named = quote.confidence >= found.name_threshold
                && speaker.is_some_and(|speaker| speaker.name == who.replace('@', word));
            if !is_named {
                wrong.push(format!("{text} → {:?}", speaker.map(|speaker| &speaker.name)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What holds for every text.
fn keeps_its_promises(text: &str) {
    let found = attribute(&Story::from_plain_text(text));
    let length = text.chars().count();
    let mut end = 0;
    for quote in &found.quotes {
        assert!(quote.span.start >= end, "quotations are sorted and do not overlap");
        assert!(
            quote.span.start < quote.span.end && quote.span.end <= length,
            "a quotation lies in the text"
        );
        assert_eq!(quote.text, quote.span.of(text), "the text is the span");
        assert!((0.0..=1.0).contains(&quote.confidence), "confidence is a share");
        end = quote.span.end;
        for excerpt in quote.source.iter().chain(&quote.cue) {
            assert!(excerpt.span.end <= length, "source and cue lie in the text");
            assert_eq!(excerpt.text, excerpt.span.of(text));
        }
        let speaker = quote.speaker.as_ref();
        assert!(speaker.is_none_or(|id| found.speakers.iter().any(|speaker| &speaker.id == id)));
    }
    for speaker in &found.speakers {
        assert!(!speaker.name.is_empty(), "a speaker has a name");
        assert!(speaker.mentions.iter().all(|mention| mention.end <= length));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_keeps_the_promises(text in ".{0,200}") {
        keeps_its_promises(&text);
    }

    #[test]
    fn any_mixture_of_marks_and_words_keeps_the_promises(
        parts in prop::collection::vec(prop::sample::select(vec![
            "“", "”", "\"", "'", "‘", "’", "„", "«", "»", "「", "」", "\n", "\n\n", " ", ", ", ". ", "said ", "he ", "Ann Lee ",
            "who ", "according to ", "the mayor ", "’s ", "and ", "(", ")", ":", "–", "calling it ", "市长说", "6'2\"", "ß",
        ]), 0..60)
    ) {
        keeps_its_promises(&parts.concat());
    }
}

#[test]
fn a_megabyte_of_anything_is_read() {
    for part in [
        "“",
        "\"",
        "‘a’ ",
        "„a“ ",
        "“a,” said Ann Lee. ",
        "Ann Lee, ",
        "who said, ",
        "word ",
        "a",
        "«»",
        "A: b\n",
        "– b\n",
        "“a b c”\n",
        ",,a'' sagte der Minister, ",
        "<<a>> ",
    ] {
        let text = part.repeat(1_000_000 / part.len());
        let found = attribute(&Story::from_plain_text(&text));
        assert!(found.quotes.len() <= text.len());
    }
}

#[test]
fn the_example_article_is_attributed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let gold = std::fs::read_to_string(folder.join("quotes/seed/gold.json"));
    let text = std::fs::read_to_string(folder.join("quotes/seed/article.txt"));
    let (Ok(gold), Ok(text)) = (gold, text) else {
        println!("skipped: ../shared/quotes/seed is not there");
        return;
    };
    let gold: serde_json::Value = serde_json::from_str(&gold).expect("the gold is JSON");
    let found = attribute(&Story::from_plain_text(&text));
    let number = |value: &serde_json::Value| {
        value.as_u64().and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
    };
    let span = |value: &serde_json::Value| Span::new(number(&value["start"]), number(&value["end"]));
    let (mut there, mut right) = (0, 0);
    for quote in gold["quotes"].as_array().into_iter().flatten() {
        let Some(own) = found.quotes.iter().find(|own| own.span == span(quote)) else { continue };
        there += 1;
        let sources = quote["source"].as_array().map(Vec::as_slice).unwrap_or_default();
        let source = own
            .source
            .as_ref()
            .is_some_and(|own| sources.iter().any(|source| span(source).overlaps(own.span)));
        let name = found
            .speakers
            .iter()
            .find(|speaker| Some(&speaker.id) == own.speaker.as_ref())
            .map(|speaker| speaker.name.as_str());
        right += usize::from(source || name.is_some() && name == quote["speaker"].as_str());
    }
    assert_eq!(there, 21, "quotations found");
    assert!(right >= 19, "{right} of 21 with the right source or speaker");
}
