//! Sources and cues in Chinese and Japanese, which have no spaces, and in Korean, whose words end with particles: by
//! the particles and verbs around a quotation. `山田市長は「…」と述べた`; `市长李国强表示：“…”`, `“…”，他说`; `김 시장은 “…”고 말했다`.

mod chinese;
mod japanese;
mod korean;
mod names;

pub use names::{Named, is_given, read as named};

use super::lexicon::Language;
use crate::text::offsets::ByteSpan;
use crate::text::{Chars, Seek};

/// Who reports a quotation, and by which word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    /// The words that name who speaks.
    pub source: Option<ByteSpan>,
    /// The verb.
    pub cue: Option<ByteSpan>,
    /// Whether whoever spoke before goes on, in the same sentence or right behind it.
    pub goes_on: bool,
}

/// What stands around a quotation in its paragraph.
#[derive(Debug, Clone, Copy)]
struct Around<'a> {
    text: &'a str,
    paragraph: ByteSpan,
    quotation: ByteSpan,
}

/// The entries of a table.
fn each(table: &'static str) -> std::str::SplitAsciiWhitespace<'static> {
    table.split_ascii_whitespace()
}

/// What ends a clause.
const STOPS: &[char] = &['。', '！', '？', '\n', '」', '』', '”', '；'];

impl<'a> Around<'a> {
    /// From the last clause's end before the quotation.
    fn lead(&self) -> ByteSpan {
        let mut start = self.paragraph.start.max(self.quotation.start.saturating_sub(SEARCHED));
        while !self.text.is_char_boundary(start) {
            start += 1;
        }
        let before = self.text.get(start..self.quotation.start).unwrap_or("");
        let clause =
            before.rfind(STOPS).map_or(0, |at| at + before[at..].first_char().map_or(1, char::len_utf8));
        ByteSpan::new(start + clause, self.quotation.start)
    }

    /// Up to the next sentence or quotation.
    fn tail(&self) -> ByteSpan {
        let mut end = self.paragraph.end.min(self.quotation.end + SEARCHED);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let behind = self.text.get(self.quotation.end..end).unwrap_or("");
        let end = behind.seek_of("。「“\n").unwrap_or(behind.len());
        ByteSpan::new(self.quotation.end, self.quotation.end + end)
    }

    /// The words without their marks.
    fn inner(&self) -> &'a str {
        let mut chars = self.quotation.of(self.text).chars();
        chars.next();
        chars.next_back();
        chars.as_str()
    }

    /// Whether the words are a sentence.
    fn is_sentence(&self) -> bool {
        self.inner().ends_with(['。', '！', '？', '…', '!', '?'])
    }
}

/// Reads the report of a quotation in its paragraph.
pub fn report(text: &str, paragraph: ByteSpan, quotation: ByteSpan, language: Language) -> Report {
    let around = Around { text, paragraph, quotation };
    match language {
        Language::Japanese => japanese::report(&around),
        Language::Korean => korean::report(text, around.lead(), around.tail()),
        _ => chinese::report(&around),
    }
}

/// Whether a quotation is somebody's words, and no name, nickname or irony: `「初桜」を植えた`, `有“火神”之称`.
pub fn is_said(text: &str, paragraph: ByteSpan, quotation: ByteSpan, language: Language) -> bool {
    let around = Around { text, paragraph, quotation };
    // `「フリーWi-Fiプロテクション」の発売`: names of products are long.
    let longest = if language == Language::Japanese { LONGEST_NAME } else { LONGEST_TERM };
    // “以前要坐五个小时大巴，”周丽说
    let goes_on = around.inner().ends_with(['，', ',']);
    let long = around.inner().char_count() > longest || around.is_sentence() || goes_on;
    long || match language {
        Language::Japanese => japanese::is_said(&around),
        Language::Korean => true,
        _ => chinese::is_said(&around),
    }
}

/// How far from a quotation its report is looked for, in bytes: keeps paragraphs made of quotations linear.
const SEARCHED: usize = 600;

/// Characters of a name or a term, at most; in Japanese, where particles tell.
const LONGEST_TERM: usize = 14;
const LONGEST_NAME: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    fn around<'a>(text: &'a str, quotation: &str) -> (&'a str, ByteSpan, ByteSpan) {
        let start = text.find(quotation).unwrap_or(0);
        (text, ByteSpan::new(0, text.len()), ByteSpan::new(start, start + quotation.len()))
    }

    fn read(text: &str, quotation: &str, language: Language) -> (String, String) {
        let (text, paragraph, span) = around(text, quotation);
        let report = report(text, paragraph, span, language);
        let words = |span: Option<ByteSpan>| span.map_or(String::new(), |span| span.of(text).to_owned());
        (words(report.source), words(report.cue))
    }

    fn source(text: &str, quotation: &str, language: Language) -> String {
        read(text, quotation, language).0
    }

    fn said(text: &str, quotation: &str, language: Language) -> bool {
        let (text, paragraph, span) = around(text, quotation);
        is_said(text, paragraph, span, language)
    }

    #[test]
    fn a_japanese_topic_speaks() {
        let text = "鈴木社長は会見で「計画を見直す」と述べた。";
        assert_eq!(read(text, "「計画を見直す」", Language::Japanese), ("鈴木社長".into(), "述べた".into()));
        let text = "「とても悲しい」と近所の女性は話す。";
        assert_eq!(read(text, "「とても悲しい」", Language::Japanese), ("近所の女性".into(), "話す".into()));
        let speaks =
            |text: &str, who: &str| assert_eq!(source(text, "「急ぐ」", Language::Japanese), who, "{text}");
        speaks("警視庁によると、田中容疑者は「急ぐ」と話した。", "田中容疑者");
        speaks("警視庁によると「急ぐ」と話した。", "警視庁");
        speaks("鈴木さんは、父が「急ぐ」と言うのを聞いた。", "父");
        speaks("解散については「急ぐ」と語った。", "");
        speaks("斉藤代表も「急ぐ」と指摘した。", "斉藤代表");
        speaks("「急ぐ」。高市首相は記者団にこう語った。", "高市首相");
        speaks("「急ぐ」と話すのは、市長の田中一郎氏。", "市長の田中一郎氏");
        speaks("西村さんは作文を読んだ。「急ぐ」と述べると、拍手が起きた。", "西村さん");
    }

    #[test]
    fn a_korean_topic_speaks() {
        let text = "10일 박지우 시장은 “다리를 다시 짓겠다”고 말했다.";
        assert_eq!(
            read(text, "“다리를 다시 짓겠다”", Language::Korean),
            ("10일 박지우 시장".into(), "말했다".into())
        );
    }

    #[test]
    fn a_chinese_subject_speaks_before_or_behind() {
        let speaks =
            |text: &str, who: &str| assert_eq!(source(text, "“可以。”", Language::Chinese), who, "{text}");
        speaks("王明周二表示：“可以。”", "王明");
        speaks("“可以。”王明说。", "王明");
        speaks("“可以。”", "");
        speaks("据王明介绍，这是“可以。”", "王明");
        speaks("针对美方说法，外交部发言人毛宁12日表示：“可以。”", "外交部发言人毛宁");
        speaks("在接受采访时，李强说：“可以。”", "李强");
        speaks("王芳激动地说：“可以。”", "王芳");
        speaks("她同时强调：“可以。”", "她");
        speaks("发言人丹尼尔·霍特（Daniel Huot）表示：“可以。”", "发言人丹尼尔·霍特");
        speaks("例如，它回答：“可以。”", "");
        speaks("那英说：“可以。”", "那英");
    }

    #[test]
    fn names_and_terms_are_not_said() {
        assert!(!said("新酒の名は「初桜」に決まった。", "「初桜」", Language::Japanese));
        assert!(!said("彼は「会長」と呼ばれた。", "「会長」", Language::Japanese));
        let words = "「次の百五十年は、この木に見てもらいましょう」";
        assert!(said(&format!("大木さんは{words}と呼びかけた。"), words, Language::Japanese));
        assert!(said(&format!("{words}という声もある。"), words, Language::Japanese));
        assert!(said("大木さんは「急ごう」と呼びかけた。", "「急ごう」", Language::Japanese));
        let words = "「今後も地域のために全力で取り組みたい」";
        assert!(said(&format!("田中市長は{words}旨を述べた。"), words, Language::Japanese));
        let product = "「フリーWi-Fiプロテクション」";
        assert!(!said(&format!("新製品{product}の発売を発表した。"), product, Language::Japanese));
        assert!(said("市長は「急ぐ」と述べた。", "「急ぐ」", Language::Japanese));
        assert!(!said("有“火神”之称的武磊来了。", "“火神”", Language::Chinese));
        assert!(said("李强说，“可以”。", "“可以”", Language::Chinese));
    }
}
