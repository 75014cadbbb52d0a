//! Japanese: `山田市長は「…」と述べた`, `「…」と住民は話す`, `「…」と話すのは、市長の田中一郎氏`, `「…」。市長はこう語った`.

use super::{Around, Report, each};
use crate::text::{Chars, Edges, Seek, offsets::ByteSpan};

/// Verbs that report, behind the particle `と`.
const VERBS: &str = "述べ 語っ 語る 話し 話す 説明し 説明す 強調し 強調す 指摘し 指摘す 言っ 言う 書い コメントし 答え \
    訴え 主張し 主張す 発表し 明らかにし 呼びかけ 批判し 批判す 伝え 投稿し 振り返 明かし 明かす 打ち明け \
    反論し 否定し 謝罪し 釈明し 非難し 表明 求め 嘆い 喜ん 明言し 約束し 叫ん 漏らし 繰り返し つぶやい \
    とした としている とする";

/// What stands behind `と` where a name is given, not said; `と呼びかけた` is said.
const NAMING: &str = "と呼ば と呼ぶ と呼ん と名付 と称 という といった と題 と銘打 と刻";

/// Particles of the subject, the surest first.
const TOPICS: &str = "は も が";

pub(super) fn report(around: &Around<'_>) -> Report {
    let text = around.text;
    let (lead, tail) = (around.lead(), around.tail());
    let cue = verb(text, tail);
    let source = between(text, tail, cue)
        .or_else(|| behind(text, tail, cue))
        .or_else(|| topic(text, lead))
        .or_else(|| according(text, lead))
        .or_else(|| alone(text, tail, cue));
    if source.is_none()
        && let Some(report) = next_sentence(around, tail)
    {
        return report;
    }
    let opened = lead.of(text);
    // `西村さんは作文を読んだ。「…」と述べると`: the topic of the sentence before, unless it was quoted.
    let source = source.or_else(|| topic_before(around, lead).filter(|_| opened.is_empty() && cue.is_some()));
    let quoted = text.get(around.paragraph.start..lead.start).is_some_and(|before| before.contains('」'));
    let goes_on =
        source.is_none() && quoted && (opened.is_empty() || opened.starts_with('と') || cue.is_some());
    Report { source, cue, goes_on }
}

/// The topic of the sentence right before, where nobody is quoted in it.
fn topic_before(around: &Around<'_>, lead: ByteSpan) -> Option<ByteSpan> {
    let text = around.text;
    let before = text.get(around.paragraph.start..lead.start)?.strip_suffix('。')?;
    let start = before
        .seek_last_of("。」\n")
        .map_or(0, |at| at + before[at..].first_char().map_or(1, char::len_utf8));
    let sentence = ByteSpan::new(around.paragraph.start + start, around.paragraph.start + before.len());
    let plain = start == 0 || before[..start].ends_with('。');
    topic(text, sentence).filter(|_| plain)
}

/// Whether words of few characters are said: `と` stands behind them, or the sentence ends there.
pub(super) fn is_said(around: &Around<'_>) -> bool {
    let tail = around.tail().of(around.text);
    // `「次の百年は、この木に見てもらう」という声`: no name is so long.
    let short = around.inner().char_count() <= super::LONGEST_TERM;
    let named = short && each(NAMING).any(|naming| tail.starts_with(naming));
    let behind = around.text.get(around.quotation.end..around.paragraph.end).unwrap_or("");
    let ends = behind.is_empty() || behind.starts_in("。、「");
    // Names of products are nouns, and hardly in this script: `もっと早く説明してほしかった`.
    let clause = !short && around.inner().ends_with(is_hiragana);
    !named && (tail.starts_with('と') || tail.starts_with("など") || ends || clause)
}

fn is_hiragana(char: char) -> bool {
    matches!(char, 'ぁ'..='ゖ')
}

/// The verb behind, with the ending `た`, `ている`.
fn verb(text: &str, tail: ByteSpan) -> Option<ByteSpan> {
    let behind = tail.of(text);
    let found = each(VERBS).filter_map(|verb| behind.seek(verb).map(|at| (at, verb.len()))).min()?;
    let start = tail.start + found.0;
    // `とした` is the verb itself.
    let start = if text[start..].starts_with('と') { start + 'と'.len_utf8() } else { start };
    let end = tail.start + found.0 + found.1;
    let rest = text.get(end..).unwrap_or("");
    let ending = rest.chars().take(3).take_while(|char| matches!(char, 'た' | 'て' | 'い' | 'る'));
    Some(ByteSpan::new(start, end + ending.map(char::len_utf8).sum::<usize>()))
}

/// The noun phrase that ends before a particle, if it can be somebody: not what is spoken of or where, `については`, `会見では`.
fn subject(words: &str, end: usize) -> Option<usize> {
    let before = words.get(..end)?;
    let last = before.last_char()?;
    let small = matches!(last, 'ぁ'..='ん');
    let titled = ["さん", "くん", "ちゃん", "たち", "ら"].iter().any(|ending| before.ends_with(ending));
    let start = before
        .seek_last_of("、， 　】」")
        .map_or(0, |at| at + before[at..].first_char().map_or(1, char::len_utf8));
    let phrase = &before[start..];
    // `今後については鈴木監督は`
    let about = phrase.seek_last("について").map_or(0, |at| at + "について".len());
    let own = &phrase[about..];
    let start = start + about + own.len() - own.trim_start_set("はも、").len();
    ((!small || titled) && start < end).then_some(start)
}

/// `Xは` before; the nearest `が` where it stands right before the words, `父が「…」と言うのを`.
fn topic(text: &str, lead: ByteSpan) -> Option<ByteSpan> {
    let words = lead.of(text);
    let at =
        |end: usize| subject(words, end).map(|start| ByteSpan::new(lead.start + start, lead.start + end));
    let trimmed = words.trim_end_set("、 　");
    if let Some(end) = trimmed.strip_suffix('が').map(str::len)
        && let Some(found) = at(end)
    {
        return Some(found);
    }
    each(TOPICS).find_map(|topic| words.places(topic).into_iter().find_map(at))
}

/// `Xによると`
fn according(text: &str, lead: ByteSpan) -> Option<ByteSpan> {
    let words = lead.of(text);
    let end = ["によると", "によれば"].iter().filter_map(|by| words.seek(by)).min()?;
    subject(words, end).map(|start| ByteSpan::new(lead.start + start, lead.start + end))
}

/// `「…」と住民は話す`: between the particle and the verb.
fn between(text: &str, tail: ByteSpan, cue: Option<ByteSpan>) -> Option<ByteSpan> {
    let cue = cue?;
    let words = text.get(tail.start..cue.start)?;
    let rest = words.strip_prefix('と')?;
    let start = tail.start + words.len() - rest.len();
    let end = each(TOPICS).filter_map(|topic| rest.seek_last(topic)).max()?;
    let first = subject(rest, end)?;
    Some(ByteSpan::new(start + first, start + end))
}

/// `「…」と話すのは、市長の田中一郎氏`
fn behind(text: &str, tail: ByteSpan, cue: Option<ByteSpan>) -> Option<ByteSpan> {
    let at = cue.and(tail.of(text).seek("のは"))?;
    let name = ByteSpan::new(tail.start + at + "のは".len(), tail.end);
    let words = name.of(text);
    let start = name.start + if words.starts_with('、') { '、'.len_utf8() } else { 0 };
    let words = words.trim_start_set("、");
    let words = words.strip_suffix("です").unwrap_or(words).trim_end_set("だ");
    (!words.is_empty()).then(|| ByteSpan::new(start, start + words.len()))
}

/// `「…」と田中氏。`: who speaks, and no verb.
fn alone(text: &str, tail: ByteSpan, cue: Option<ByteSpan>) -> Option<ByteSpan> {
    let name = tail.of(text).strip_prefix('と').filter(|_| cue.is_none())?;
    let titled = ["さん", "氏", "首相", "監督", "選手", "教授", "社長", "市長", "知事"]
        .iter()
        .any(|title| name.ends_with(title));
    (titled && name.char_count() <= LONGEST_NAME).then(|| ByteSpan::new(tail.end - name.len(), tail.end))
}

/// Characters of a name with its office.
const LONGEST_NAME: usize = 16;

/// `「…」。市長は記者団にこう語った`: the sentence behind says who it was.
fn next_sentence(around: &Around<'_>, tail: ByteSpan) -> Option<Report> {
    let text = around.text;
    let behind =
        text.get(tail.end..around.paragraph.end)?.strip_prefix('。').filter(|_| tail.end == tail.start)?;
    let start = around.paragraph.end - behind.len();
    let sentence = ByteSpan::new(start, start + behind.seek_of("。「\n").unwrap_or(behind.len()));
    let words = sentence.of(text);
    let points = ["こう", "そう", "このように"].iter().any(|word| words.holds(word));
    let cue = verb(text, sentence).filter(|_| points)?;
    let source = topic(text, ByteSpan::new(sentence.start, cue.start))?;
    Some(Report { source: Some(source), cue: Some(cue), goes_on: false })
}
