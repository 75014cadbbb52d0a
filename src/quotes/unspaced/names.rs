//! What the words for a speaker say: name, office, honorific. `教育長の古賀誠一さん`; `外交部发言人毛宁`.

use super::super::lexicon::{Language, has};
use super::each;
use crate::text::{Chars, Edges, Seek};

/// The words for a speaker, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named<'a> {
    /// `他`, `彼女`: whoever spoke before.
    Pronoun,
    /// A name, and the words before or behind it that say what somebody is.
    Name(&'a str, Option<&'a str>),
    /// An office or a body alone: `市長`, `警方`.
    Noun(&'a str),
}

/// Words for whoever was named before.
const PRONOUNS: &str = "他 他们 他們 同氏 她 她们 她們 彼 彼女 本人 氏";

/// What honours a Japanese name, behind it.
const HONORIFICS: &str = "さん さま くん ちゃん 氏 君 様";

/// Offices behind a Japanese name, the longer first where one ends with the other.
const JAPANESE: &str = "官房長官 副大統領 大統領 副首相 首相 財務相 外相 防衛相 経産相 総務相 大臣 副知事 知事 副市長 市長 \
    町長 村長 区長 副社長 社長 会長 理事長 委員長 幹事長 書記長 編集長 教育長 校長 園長 院長 所長 館長 \
    局長 部長 課長 署長 長官 代表 総裁 専務 常務 監督 コーチ 選手 投手 捕手 内野手 外野手 准教授 \
    名誉教授 教授 博士 弁護士 医師 記者 議員 衆院議員 参院議員 容疑者 被告 棋士 九段 八段 七段 六段 \
    五段 四段";

/// Offices before a Chinese name.
const CHINESE: &str = "发言人 發言人 市长 市長 省长 部长 部長 外长 外長 总理 總理 总统 總統 主席 书记 書記 局长 局長 \
    院长 院長 校长 校長 会长 會長 总经理 總經理 经理 經理 董事长 董事長 主任 记者 記者 律师 律師 导演 \
    導演 演员 演員 医生 醫師 队长 隊長 主教练 總教練 教练 教練 球员 球員 村民 居民 市民 学生 學生 \
    老师 老師 司机 司機 负责人 負責人 代表 委员 委員 立委 议员 議員 专家 專家 研究员 研究員 教授 总裁 \
    總裁 创始人 創辦人 秘书长 秘書長 秘书 秘書 大使 处长 處長 科长 科長 里长 里長 球迷 评论家 評論家 \
    作家 编剧 編劇 扮演者 副教授 博士 歌手 顾问 顧問 妻子 母亲 母親 父亲 父親 女士 先生";

/// How the names of Chinese bodies end, and words for people without a name.
const BODIES: &str = "部 局 署 院 会 會 社 报 報 网 網 台 臺 司 团 團 队 隊 党 黨 方 府 厅 廳 处 處 所 馆 館 \
    银行 銀行 集团 集團 大学 大學 新闻 新聞 人士 网友 網友 白宫 白宮";

/// Chinese surnames of one character: after one stand one or two of the given name.
const SURNAMES: &str = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于\
    蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀\
    顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯柯洪施游詹赖賴简簡柳涂温溫倪";

/// Reads the words for a speaker.
pub fn read(words: &str, language: Language) -> Named<'_> {
    let words = words.trim();
    if has(PRONOUNS, words) {
        return Named::Pronoun;
    }
    match language {
        Language::Japanese => japanese(words),
        Language::Chinese => chinese(words),
        _ => Named::Name(words, None),
    }
}

/// Whether this name is the given name of who is called so as a whole, `国强` of `李国强`. Names of one character are
/// surnames; so are the last two of a Japanese surname of three, `谷川` and `長谷川`.
pub fn is_given(name: &str, whole: &str, language: Language) -> bool {
    let shortest_surname = if language == Language::Japanese { 2 } else { 1 };
    let is_short = |surname: &str| surname.char_count() < shortest_surname;
    name.char_count() > 1 && whole.strip_suffix(name).is_some_and(|surname| !is_short(surname))
}

/// `教育長の古賀誠一さん（58）`: what stands in brackets is left out, the name is behind the last `の`.
fn japanese(words: &str) -> Named<'_> {
    let words = words.until("（(＝");
    let (of, own) = words.rsplit_once('の').map_or((None, words), |(of, own)| (Some(of), own));
    let bare = each(HONORIFICS).find_map(|honorific| own.strip_suffix(honorific));
    let office = each(JAPANESE).filter(|office| own.ends_with(office)).max_by_key(|office| office.len());
    let (name, office) = match (bare, office) {
        (Some(name), _) => (name, None),
        (None, Some(office)) => (&own[..own.len() - office.len()], Some(office)),
        (None, None) => return Named::Noun(words),
    };
    // `トランプ米大統領`, `完投した織田翔希投手`
    let foreign = name.first_char().is_some_and(is_katakana);
    let name =
        if foreign { name.trim_end_by(|char| !is_katakana(char)) } else { last_kanji(name, bare.is_some()) };
    let kanji = name.chars().all(is_kanji);
    let length = name.char_count();
    let fits =
        if foreign { length > 1 } else { (kanji || bare.is_some()) && (1..=LONGEST_KANJI).contains(&length) };
    // `県知事`, `同社社長` are nobody's names.
    let place = office.is_some() && each(NO_NAMES).any(|place| name.ends_with(place));
    if !fits || place {
        return Named::Noun(words);
    }
    Named::Name(name, of.or(office))
}

/// What stands before an office, and is nobody's name: `県知事`, `同社長`.
const NO_NAMES: &str = "県 都 府 道 同 同社 前 元 副 新 両 党";

/// Characters of a Japanese name.
const LONGEST_KANJI: usize = 6;

/// The kanji with which words end; all of a name that is honoured, `さくらさん`.
fn last_kanji(words: &str, honoured: bool) -> &str {
    let run = words.len() - words.trim_end_by(is_kanji).len();
    if run == 0 && honoured { words } else { &words[words.len() - run..] }
}

fn is_kanji(char: char) -> bool {
    matches!(char, '一'..='龯' | '々' | 'ヶ' | 'ノ')
}

fn is_katakana(char: char) -> bool {
    matches!(char, 'ァ'..='ヺ' | 'ー' | '・' | '＝')
}

/// `外交部发言人毛宁`: the name behind the last office.
fn chinese(words: &str) -> Named<'_> {
    let behind = each(CHINESE).filter_map(|office| words.seek_last(office).map(|at| at + office.len())).max();
    let (office, name) = words.split_at(behind.unwrap_or(0));
    let office = Some(office).filter(|office| !office.is_empty());
    if each(SOMEBODY).any(|one| name.holds(one)) && !name.holds("第一") {
        return Named::Noun(words);
    }
    let first = name.first_char();
    let chinese = first.is_some_and(|first| SURNAMES.contains(first));
    let length = name.char_count();
    // 王学院 may be a name, 韩方 and 陆委会 are none.
    let named = chinese && length == 3 && !name.ends_in("社会會局署");
    let body = each(BODIES).any(|body| name.ends_with(body)) && !named;
    let given = if chinese && !name.contains('·') { LONGEST_CHINESE } else { usize::MAX };
    let end = name.char_indices().nth(given).map_or(name.len(), |(at, _)| at);
    if length < 2 || body {
        return Named::Noun(words);
    }
    Named::Name(&name[..end], office)
}

/// One of many, before what they are: `一位女生`.
const SOMEBODY: &str = "一位 一名 一个 一個";

/// Characters of a Chinese name whose surname has one.
const LONGEST_CHINESE: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_names_are_no_other_surnames() {
        assert!(is_given("国强", "李国强", Language::Chinese));
        assert!(is_given("花子", "山田花子", Language::Japanese));
        assert!(!is_given("原", "石原", Language::Japanese));
        assert!(!is_given("谷川", "長谷川", Language::Japanese));
        assert!(!is_given("原", "原敬", Language::Japanese));
    }

    #[test]
    fn names_are_told_from_offices() {
        let japanese = |words| read(words, Language::Japanese);
        assert_eq!(japanese("教育長の古賀誠一さん"), Named::Name("古賀誠一", Some("教育長")));
        assert_eq!(japanese("山田花子市長"), Named::Name("山田花子", Some("市長")));
        assert_eq!(japanese("由美さん（45）"), Named::Name("由美", None));
        assert_eq!(japanese("トランプ米大統領"), Named::Name("トランプ", Some("大統領")));
        assert_eq!(japanese("市長"), Named::Noun("市長"));
        assert_eq!(japanese("近所の女性"), Named::Noun("近所の女性"));
        assert_eq!(japanese("彼女"), Named::Pronoun);
        let chinese = |words| read(words, Language::Chinese);
        assert_eq!(chinese("市长李国强"), Named::Name("李国强", Some("市长")));
        assert_eq!(chinese("毛宁"), Named::Name("毛宁", None));
        assert_eq!(chinese("伊万科维奇"), Named::Name("伊万科维奇", None));
        assert_eq!(chinese("外交部"), Named::Noun("外交部"));
        assert_eq!(chinese("石家庄学院一位女生"), Named::Noun("石家庄学院一位女生"));
        assert_eq!(chinese("她"), Named::Pronoun);
    }
}
