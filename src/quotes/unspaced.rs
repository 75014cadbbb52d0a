//! Sources and cues in Chinese and Japanese, which have no spaces, and in Korean, whose words end with particles: by
//! the particles and verbs around a quotation. `山田市長は「…」と述べた`; `市长李国强表示：“…”`, `“…”，他说`; `김 시장은 “…”고 말했다`.

use super::lexicon::Language;
use crate::text::{Edges, offsets::ByteSpan};

/// Who reports a quotation, and by which word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// The words that name who speaks.
    pub source: Option<ByteSpan>,
    /// The verb.
    pub cue: Option<ByteSpan>,
}

/// Chinese verbs that report, the longer first; why: they stand right behind their subject.
const CHINESE: &[&str] = &[
    "表示", "指出", "认为", "強調", "强调", "宣布", "透露", "回应", "告诉", "写道", "補充", "补充", "解释",
    "说道", "批评", "介绍", "介紹", "坦言", "直言", "呼吁", "呼籲", "重申", "提醒", "警告", "感叹", "回忆",
    "承认", "否认", "質疑", "质疑", "認為", "回應", "批評", "告訴", "寫道", "解釋", "坦承", "称", "说", "說",
    "道",
];

/// Words of time and place between a Chinese subject and its verb; why: they are no part of a name.
const CHINESE_BETWEEN: &[&str] =
    &["周", "星期", "昨", "今", "在", "对", "則", "则", "还", "還", "也", "于", "於", "日前", "随后", "接受"];

/// How many characters may stand between a verb and a quotation behind it, without a comma or a colon: further off it is
/// the verb of something else.
const CHINESE_FARTHEST: usize = 10;

/// Japanese verbs that report, behind the particle `と`.
const JAPANESE: &[&str] = &[
    "述べ",
    "語っ",
    "話し",
    "話す",
    "説明し",
    "強調し",
    "指摘し",
    "言っ",
    "書い",
    "コメントし",
    "答え",
    "訴え",
    "主張し",
    "発表し",
    "明らかにし",
    "呼びかけ",
    "批判し",
    "伝え",
    "投稿し",
    "語る",
    "述べる",
    "振り返",
    "明かし",
    "打ち明け",
    "反論し",
    "否定し",
    "謝罪し",
    "釈明し",
    "非難し",
    "表明し",
    "求め",
    "嘆い",
    "喜ん",
];

/// What ends a clause.
const STOPS: &[char] = &['。', '！', '？', '\n', '」', '』', '”', '；'];

/// Reads the report of a quotation in its paragraph.
pub fn report(text: &str, paragraph: ByteSpan, quotation: ByteSpan, language: Language) -> Report {
    let before = text.get(paragraph.start..quotation.start).unwrap_or("");
    let clause =
        before.rfind(STOPS).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let lead = ByteSpan::new(paragraph.start + clause, quotation.start);
    let behind = text.get(quotation.end..paragraph.end).unwrap_or("");
    let tail_end = behind.find(['。', '「', '“', '\n']).unwrap_or(behind.len());
    let tail = ByteSpan::new(quotation.end, quotation.end + tail_end);
    match language {
        Language::Japanese => japanese(text, lead, tail),
        Language::Korean => korean(text, lead, tail),
        _ => chinese(text, lead, tail),
    }
}

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
fn korean(text: &str, lead: ByteSpan, tail: ByteSpan) -> Report {
    let words = lead.of(text);
    let mut source = None;
    let mut begins: Vec<usize> = Vec::new();
    let mut at = 0;
    for word in words.split([' ', ',']) {
        let start = at;
        at += word.len() + 1;
        if word.is_empty() {
            continue;
        }
        begins.push(start);
        let name = ["은", "는", "이", "가"].iter().find_map(|particle| word.strip_suffix(particle));
        if let Some(name) = name.filter(|name| name.chars().count() > 1) {
            let first = begins.len().saturating_sub(KOREAN_WORDS);
            let from = begins.get(first).copied().unwrap_or(start);
            source = Some(ByteSpan::new(lead.start + from, lead.start + start + name.len()));
            break;
        }
    }
    let behind = tail.of(text);
    let cue = KOREAN.iter().filter_map(|verb| behind.find(verb).map(|at| (at, verb.len()))).min();
    Report { source, cue: cue.map(|(at, length)| ByteSpan::new(tail.start + at, tail.start + at + length)) }
}

/// `Xは` or `Xが` before, a verb behind.
fn japanese(text: &str, lead: ByteSpan, tail: ByteSpan) -> Report {
    let words = lead.of(text);
    let topic = ["は", "が", "によると", "によれば"].iter().filter_map(|particle| words.find(particle)).min();
    let source = topic.map(|end| {
        let name = words.get(..end).unwrap_or("");
        let start = name
            .rfind(['、', '，', ' ', '　'])
            .map_or(0, |at| at + name[at..].chars().next().map_or(1, char::len_utf8));
        ByteSpan::new(lead.start + start, lead.start + end)
    });
    let behind = tail.of(text);
    let cue = JAPANESE
        .iter()
        .filter_map(|verb| behind.find(verb).map(|at| (at, verb)))
        .min()
        .map(|(at, verb)| ByteSpan::new(tail.start + at, verb_end(text, tail.start + at + verb.len())));
    // 「…」と住民は話す
    let between = cue.and_then(|cue| {
        let words = behind.get(..cue.start - tail.start)?;
        let subject = words.strip_prefix('と')?;
        let end = ["は", "が"].iter().filter_map(|particle| subject.rfind(particle)).max()?;
        let start = tail.start + words.len() - subject.len();
        Some(ByteSpan::new(start, start + end))
    });
    // 「…」と話すのは、市長の田中一郎氏
    let behind = cue.is_some().then(|| behind.find("のは")).flatten().map(|at| {
        let name = ByteSpan::new(tail.start + at + "のは".len(), tail.end);
        let words = name.of(text).trim_start_set("、").trim_end_matches("です").trim_end_set("だ");
        let start = name.start + if name.of(text).starts_with('、') { '、'.len_utf8() } else { 0 };
        ByteSpan::new(start, start + words.len())
    });
    Report { source: source.or(between).or(behind).filter(|span| span.end > span.start), cue }
}

/// With the ending `た`, `ている`.
fn verb_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or("");
    from + rest
        .chars()
        .take(3)
        .take_while(|char| matches!(char, 'た' | 'て' | 'い' | 'る'))
        .map(char::len_utf8)
        .sum::<usize>()
}

/// `X表示：` before, or `X说` behind.
fn chinese(text: &str, lead: ByteSpan, tail: ByteSpan) -> Report {
    let clause = |span: ByteSpan| {
        let words = span.of(text);
        let start = words.len() - words.trim_start_set("，, 、").len();
        ByteSpan::new(span.start + start, span.end)
    };
    reported(text, clause(lead), true)
        .or_else(|| reported(text, clause(tail), false))
        .unwrap_or(Report { source: None, cue: None })
}

fn reported(text: &str, span: ByteSpan, last: bool) -> Option<Report> {
    let words = span.of(text);
    let places = CHINESE.iter().filter_map(|verb| {
        if last { words.rfind(verb) } else { words.find(verb) }.map(|at| (at, verb.len()))
    });
    let (at, length) = if last {
        places.max_by_key(|&(at, length)| (at, length))
    } else {
        places.min_by_key(|&(at, length)| (at, std::cmp::Reverse(length)))
    }?;
    let gap = words.get(at + length..)?;
    let joined = gap.chars().nth(CHINESE_FARTHEST).is_none() || gap.starts_in("，：,:");
    if last && !joined {
        return None;
    }
    let subject = words.get(..at)?;
    let end = CHINESE_BETWEEN
        .iter()
        .filter_map(|word| subject.find(word))
        .filter(|&at| at > 0)
        .min()
        .unwrap_or(subject.len());
    let start = subject
        .get(..end)?
        .rfind(['，', ',', '、'])
        .map_or(0, |at| at + subject[at..].chars().next().map_or(1, char::len_utf8));
    // 据王明介绍
    let named = subject.get(start..end)?;
    let start = start + named.len() - named.trim_start_set("据據").len();
    let source = ByteSpan::new(span.start + start, span.start + end);
    let cue = ByteSpan::new(span.start + at, span.start + at + length);
    Some(Report { source: (source.end > source.start).then_some(source), cue: Some(cue) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, quotation: &str, language: Language) -> (String, String) {
        let start = text.find(quotation).unwrap_or(0);
        let report = report(
            text,
            ByteSpan::new(0, text.len()),
            ByteSpan::new(start, start + quotation.len()),
            language,
        );
        let words = |span: Option<ByteSpan>| span.map_or(String::new(), |span| span.of(text).to_owned());
        (words(report.source), words(report.cue))
    }

    #[test]
    fn a_japanese_topic_speaks() {
        let text = "鈴木社長は会見で「計画を見直す」と述べた。";
        assert_eq!(read(text, "「計画を見直す」", Language::Japanese), ("鈴木社長".into(), "述べた".into()));
        let text = "「とても悲しい」と近所の女性は話す。";
        assert_eq!(read(text, "「とても悲しい」", Language::Japanese), ("近所の女性".into(), "話す".into()));
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
        assert_eq!(
            read("王明周二表示：“可以。”", "“可以。”", Language::Chinese),
            ("王明".into(), "表示".into())
        );
        assert_eq!(read("“可以。”王明说。", "“可以。”", Language::Chinese), ("王明".into(), "说".into()));
        assert_eq!(read("“可以。”", "“可以。”", Language::Chinese), (String::new(), String::new()));
        assert_eq!(
            read("据王明介绍，这是“可以”。", "“可以”", Language::Chinese),
            ("王明".into(), "介绍".into())
        );
    }
}
