//! Chinese: `市长李国强表示：“…”`, `“…”，他说`, `据王明介绍，…“…”`.

use super::{Around, Report, each};
use crate::quotes::lexicon::has;
use crate::text::{Chars, Edges, Seek, offsets::ByteSpan};

/// Verbs that report, the longer first; why: they stand right behind their subject.
const VERBS: &str = "表示 指出 认为 強調 强调 宣布 透露 回应 告诉 写道 補充 补充 解释 说道 批评 介绍 介紹 坦言 直言 \
    呼吁 呼籲 重申 提醒 警告 感叹 感嘆 回忆 承认 否认 質疑 质疑 認為 回應 批評 告訴 寫道 解釋 坦承 \
    笑言 笑稱 笑称 痛批 答道 感慨 苦笑 回答 答 称 稱 说 說 問 问 道";

/// Words of which such a verb is a part that reports nothing: `知道`, `被称为`.
const NO_VERBS: &str = "知道 通道 报道 報導 報道 频道 頻道 渠道 街道 人道 轨道 軌道 水道 称为 稱為 称号 稱號 称赞 稱讚 \
    之称 之稱 名称 名稱 堪称 堪稱 称呼 职称 小说 小說 传说 傳說 问题 問題 访问 訪問 学问 疑问 疑問 顾问 顧問 道格 道歉 北海道 说法 說法 \
    答案 简称 簡稱";

/// Words between a subject and its verb; why: they are no part of a name.
const BETWEEN: &str = "周一 周二 周三 周四 周五 周六 周日 週 星期 昨 今 在 对 對 則 则 还 還 也 日前 随后 隨後 接受 \
    同时 同時 又 并 並 再 则 激动 激動 强烈 強烈 笑 低着 低著 翻着 步出 赛后 賽後 评价 評價 接过 \
    接過 随即 隨即 从 從 向记者 向記者 已 举着 舉著 答 多次 一边 一邊 当 當 受訪 受访 出席 現身 \
    现身 公开 公開 透過 通过 通過 最后 最後 回应 回應 介绍 介紹 补充 補充 感叹 感嘆 被 不 写 寫 动情 動情 自豪 无奈 無奈 兴奋 興奮 感慨";

/// Those of them that stand in given names too, before their last character: 李在明.
const IN_NAMES: &str = "不 从 再 又 在 并 当 從 當";

/// What opens an adverbial, not a subject: `针对…，`, `在…时，`.
const ADVERBIALS: &str = "针对 針對 对于 對於 面对 面對 关于 關於 在 当 當 谈到 談到 说到";

/// How many characters may stand between a verb and a quotation behind it, without a comma or a colon: further off it is
/// the verb of something else.
const FARTHEST: usize = 10;

/// How what is nobody who speaks begins: `它可以回答“…”`, `它们…`.
const THING: char = '它';

/// Pronouns for one and for several.
const PRONOUNS: &str = "他们 她们 他們 她們 他 她";

pub(super) fn report(around: &Around<'_>) -> Report {
    let text = around.text;
    let clause = |span: ByteSpan| {
        let words = span.of(text);
        let start = words.len() - words.trim_start_set("，, 、").len();
        ByteSpan::new(span.start + start, span.end)
    };
    reported(text, clause(around.lead()), true)
        .or_else(|| reported(text, clause(around.tail()), false))
        .or_else(|| labelled(around))
        .unwrap_or_default()
}

/// Whether words of few characters are said: a verb that reports stands beside them.
pub(super) fn is_said(around: &Around<'_>) -> bool {
    let lead = around.lead().of(around.text);
    let beside = |words: &str| {
        let words = words.trim_end_set("，：,: ");
        each(VERBS).any(|verb| words.ends_with(verb)) && !each(NO_VERBS).any(|other| words.ends_with(other))
    };
    let tail = around.tail();
    let behind = around.text.get(tail.start..around.paragraph.end).unwrap_or("");
    let parted = behind.starts_in("，,") && reported(around.text, tail, false).is_some();
    // 李强表示，政府“说一套做一套”
    let clause = around.inner().char_count() >= SHORTEST_CLAUSE
        && reported(around.text, around.lead(), true).is_some();
    beside(lead) || lead.ends_in("：:") || parted || clause
}

/// Characters from which words in what somebody says are quoted, and no name.
const SHORTEST_CLAUSE: usize = 5;

/// `李强：“…”`: a name before a colon.
fn labelled(around: &Around<'_>) -> Option<Report> {
    let lead = around.lead();
    let name = lead.of(around.text).strip_suffix(['：', ':'])?;
    let short = (2..=LONGEST_LABEL).contains(&name.char_count()) && lead.start == around.paragraph.start;
    let plain = !name.holds_of("，,、 ");
    let source = ByteSpan::new(lead.start, lead.start + name.len());
    (short && plain).then_some(Report { source: Some(source), ..Report::default() })
}

/// Characters of a name before a colon.
const LONGEST_LABEL: usize = 8;

fn reported(text: &str, span: ByteSpan, last: bool) -> Option<Report> {
    let words = span.of(text);
    let is_verb = |at: usize, verb: &str| {
        let around = |other: &str| {
            other.seek(verb).is_some_and(|inner| {
                at.checked_sub(inner).and_then(|from| words.get(from..from + other.len())) == Some(other)
            })
        };
        !each(NO_VERBS).any(around)
    };
    let places = each(VERBS).filter_map(|verb| {
        let mut found = words.places(verb).into_iter().filter(|&at| is_verb(at, verb));
        if last { found.next_back() } else { found.next() }.map(|at| (at, verb.len()))
    });
    let (at, length) = if last {
        places.max_by_key(|&(at, length)| (at, length))
    } else {
        places.min_by_key(|&(at, length)| (at, std::cmp::Reverse(length)))
    }?;
    let gap = words.get(at + length..)?;
    let joined = gap.chars().nth(FARTHEST).is_none() || gap.starts_in("，：,:");
    if last && !joined {
        return None;
    }
    let source =
        subject(words.get(..at)?).map(|(start, end)| ByteSpan::new(span.start + start, span.start + end));
    let cue = ByteSpan::new(span.start + at, span.start + at + length);
    Some(Report { source, cue: Some(cue), goes_on: false })
}

/// The subject of a verb: in the part of the clause before it, or in an earlier one where that is an adverbial.
fn subject(words: &str) -> Option<(usize, usize)> {
    // `发言人丹尼尔·霍特（Daniel Huot）表示`
    let gloss = words.seek_last_of("(（").filter(|_| words.ends_in(")）"));
    let mut end = gloss.unwrap_or(words.len());
    loop {
        let part = words.get(..end)?;
        let start = part
            .seek_last_of("，,、 ")
            .map_or(0, |at| at + part[at..].first_char().map_or(1, char::len_utf8));
        let own = &part[start..];
        let start_of = start + own.len() - own.trim_start_set("据據").len();
        let own = part.get(start_of..)?;
        if let Some(pronoun) = each(PRONOUNS).find(|pronoun| own.starts_with(pronoun)) {
            return Some((start_of, start_of + pronoun.len()));
        }
        if own.starts_with(THING) {
            return None;
        }
        let adverbial = each(ADVERBIALS).any(|opener| own.starts_with(opener));
        let inside = |word: &str, at: usize| has(IN_NAMES, word) && own[at + word.len()..].char_count() == 1;
        let cuts =
            |word: &str| own.match_indices(word).map(|(at, _)| at).find(|&at| at > 3 && !inside(word, at));
        let cut = each(BETWEEN).filter_map(cuts).min();
        let digit = own.find(|char: char| char.is_ascii_digit()).filter(|&at| at > 3);
        let name = own.get(..cut.unwrap_or(own.len()).min(digit.unwrap_or(own.len())))?;
        if !adverbial && name.char_count() > 1 {
            return Some((start_of, start_of + name.len()));
        }
        if start == 0 {
            return None;
        }
        end = start - 1;
        while !words.is_char_boundary(end) {
            end -= 1;
        }
    }
}
