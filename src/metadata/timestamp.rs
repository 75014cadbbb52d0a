//! Dates as pages write them → RFC 3339: with time and zone where the page gives them, else the day.

/// A date, with time and zone if the page gave them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timestamp {
    year: u32,
    month: u32,
    day: u32,
    time: Option<(u32, u32, u32)>,
    /// Minutes east of UTC.
    zone: Option<i32>,
}

impl Timestamp {
    /// RFC 3339. A time without a zone is left out: a date-time must have one.
    pub fn to_rfc3339(self) -> String {
        let day = format!("{:04}-{:02}-{:02}", self.year, self.month, self.day);
        let (Some((hour, minute, second)), Some(zone)) = (self.time, self.zone) else { return day };
        let sign = if zone < 0 { '-' } else { '+' };
        let (hours, minutes) = (zone.abs() / 60, zone.abs() % 60);
        format!("{day}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}")
    }

    /// Year, month and day as one number that grows with time.
    pub fn day_number(self) -> u32 {
        self.year * 10_000 + self.month * 100 + self.day
    }

    /// Whether the page gave a time.
    pub fn has_time(self) -> bool {
        self.time.is_some()
    }

    fn new(year: u32, month: u32, day: u32) -> Option<Self> {
        let valid = (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        valid.then_some(Self { year, month, day, time: None, zone: None })
    }
}

/// Reads what a machine wrote: ISO 8601 and its kin, seconds since 1970, RFC 2822; else what is shown.
pub fn read(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    from_iso(text).or_else(|| from_epoch(text)).or_else(|| from_words(text))
}

/// `2025-08-06T10:02:11.123+0200`, `2025/08/06 10:02`, `20250806`.
fn from_iso(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    let number = |range: std::ops::Range<usize>| -> Option<u32> {
        let digits = text.get(range)?;
        digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
    };
    let year = number(0..4)?;
    let separator = *bytes.get(4)?;
    let (month, day, at) = match separator {
        b'-' | b'/' | b'.' => {
            let (month, at) = short_number(text, 5)?;
            if bytes.get(at) != Some(&separator) {
                return None;
            }
            let (day, at) = short_number(text, at + 1)?;
            (month, day, at)
        }
        b'0' | b'1' if text.len() >= 8 => (number(4..6)?, number(6..8)?, 8),
        _ => return None,
    };
    let mut stamp = Timestamp::new(year, month, day)?;
    let rest = text.get(at..)?;
    if rest.starts_with(|char: char| char.is_ascii_digit()) {
        return None;
    }
    let rest = rest.trim_start_matches(['T', 't', ' ', ',', '-', '–', '|']);
    if let Some((time, rest)) = read_time(rest) {
        stamp.time = Some(time);
        stamp.zone = read_zone(rest);
    }
    Some(stamp)
}

/// One or two digits from a byte on, and where they end.
fn short_number(text: &str, at: usize) -> Option<(u32, usize)> {
    let digits = text.as_bytes().get(at..)?.iter().take(2).take_while(|byte| byte.is_ascii_digit()).count();
    let number = text.get(at..at + digits)?.parse().ok()?;
    Some((number, at + digits))
}

/// `10:02`, `10:02:11.5`, `10.02`, `10h02`, `10:02 PM`; and what follows.
fn read_time(text: &str) -> Option<((u32, u32, u32), &str)> {
    let (mut hour, at) = short_number(text, 0)?;
    let separator = *text.as_bytes().get(at)?;
    if !matches!(separator, b':' | b'.' | b'h' | b'H') {
        return None;
    }
    let (minute, mut at) = short_number(text, at + 1)?;
    let mut second = 0;
    if text.as_bytes().get(at) == Some(&b':') {
        (second, at) = short_number(text, at + 1)?;
    }
    let mut rest = text.get(at..)?;
    if rest.starts_with(['.', ',']) {
        rest = rest[1..].trim_start_matches(|char: char| char.is_ascii_digit());
    }
    let half = rest.trim_start();
    let half = half.get(..4).unwrap_or(half).to_ascii_lowercase().replace('.', "");
    if half.starts_with("pm") && hour < 12 {
        hour += 12;
    } else if half.starts_with("am") && hour == 12 {
        hour = 0;
    }
    if half.starts_with("pm") || half.starts_with("am") {
        rest = rest.trim_start().trim_start_matches(['a', 'p', 'A', 'P', 'm', 'M', '.']);
    }
    (hour < 24 && minute < 60 && second < 61).then_some(((hour, minute, second.min(59)), rest))
}

/// Names of zones with their minutes east of UTC.
const ZONES: &[(&str, i32)] = &[
    ("z", 0),
    ("utc", 0),
    ("gmt", 0),
    ("bst", 60),
    ("cet", 60),
    ("cest", 120),
    ("mez", 60),
    ("mesz", 120),
    ("eet", 120),
    ("eest", 180),
    ("msk", 180),
    ("est", -300),
    ("edt", -240),
    ("cst", -360),
    ("cdt", -300),
    ("mst", -420),
    ("mdt", -360),
    ("pst", -480),
    ("pdt", -420),
    ("jst", 540),
    ("ist", 330),
    ("aest", 600),
    ("aedt", 660),
];

fn read_zone(text: &str) -> Option<i32> {
    let text = text.trim_start();
    if let Some(digits) = text.strip_prefix(['+', '-']) {
        let (hours, at) = short_number(digits, 0)?;
        let minutes = digits.get(at..).map_or("", |rest| rest.trim_start_matches(':'));
        let minutes = short_number(minutes, 0).map_or(0, |(minutes, _)| minutes);
        let zone = i32::try_from(hours * 60 + minutes).ok()?;
        return (hours < 15 && minutes < 60).then_some(if text.starts_with('-') { -zone } else { zone });
    }
    let name: String =
        text.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    ZONES.iter().find(|(known, _)| *known == name).map(|(_, zone)| *zone)
}

/// Seconds or milliseconds since 1970.
fn from_epoch(text: &str) -> Option<Timestamp> {
    let number: u64 = text.parse().ok()?;
    let seconds = match text.len() {
        10 => number,
        13 => number / 1000,
        _ => return None,
    };
    let (year, month, day) = civil(i64::try_from(seconds / 86_400).ok()?);
    if !EPOCH_YEARS.contains(&year) {
        return None;
    }
    let of_day = u32::try_from(seconds % 86_400).ok()?;
    let mut stamp = Timestamp::new(year, month, day)?;
    stamp.time = Some((of_day / 3600, of_day / 60 % 60, of_day % 60));
    stamp.zone = Some(0);
    Some(stamp)
}

/// Years in which pages count seconds; other numbers of this length are days without marks between.
const EPOCH_YEARS: std::ops::Range<u32> = 2001..2033;

/// Days since 1970 → year, month, day. Howard Hinnant's `civil_from_days`.
fn civil(days: i64) -> (u32, u32, u32) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let small = |value: i64| u32::try_from(value).unwrap_or(0);
    (small(year), small(month), small(day))
}

/// The beginnings of the months' names, in the languages of the press that we met, with their numbers. A
/// name counts if it begins so; longer beginnings come first where two would do.
#[rustfmt::skip]
const MONTHS: &[(&str, u32)] = &[
    ("janv", 1), ("jan", 1), ("jän", 1), ("ene", 1), ("gen", 1), ("янв", 1), ("stycz", 1), ("sty", 1), ("oca", 1), ("sausio", 1), ("led", 1), ("tammi", 1), ("января", 1), ("січ", 1),
    ("febr", 2), ("feb", 2), ("fév", 2), ("fev", 2), ("фев", 2), ("lut", 2), ("şub", 2), ("vasario", 2), ("únor", 2), ("helmi", 2), ("лют", 2),
    ("mars", 3), ("mär", 3), ("mrz", 3), ("mar", 3), ("maart", 3), ("мар", 3), ("kovo", 3), ("břez", 3), ("maalis", 3), ("берез", 3),
    ("apr", 4), ("avr", 4), ("abr", 4), ("апр", 4), ("kwi", 4), ("nis", 4), ("balandžio", 4), ("dub", 4), ("huhti", 4), ("квіт", 4),
    ("mai", 5), ("may", 5), ("maj", 5), ("mag", 5), ("mei", 5), ("maí", 5), ("мая", 5), ("май", 5), ("gegužės", 5), ("květ", 5), ("touko", 5), ("трав", 5),
    ("juin", 6), ("jun", 6), ("jún", 6), ("giu", 6), ("июн", 6), ("cze", 6), ("haz", 6), ("birželio", 6), ("červn", 6), ("kesä", 6), ("черв", 6),
    ("juil", 7), ("jul", 7), ("júl", 7), ("lug", 7), ("июл", 7), ("lip", 7), ("tem", 7), ("liepos", 7), ("červenc", 7), ("heinä", 7), ("лип", 7),
    ("août", 8), ("aoû", 8), ("aug", 8), ("ago", 8), ("ágú", 8), ("авг", 8), ("sie", 8), ("ağu", 8), ("rugpjūčio", 8), ("srp", 8), ("elo", 8), ("серп", 8),
    ("sept", 9), ("sep", 9), ("set", 9), ("сен", 9), ("wrz", 9), ("eyl", 9), ("rugsėjo", 9), ("září", 9), ("syys", 9), ("верес", 9),
    ("oct", 10), ("okt", 10), ("ott", 10), ("out", 10), ("окт", 10), ("paź", 10), ("eki", 10), ("spalio", 10), ("říj", 10), ("loka", 10), ("жовт", 10),
    ("nov", 11), ("nóv", 11), ("ноя", 11), ("lis", 11), ("kas", 11), ("lapkričio", 11), ("marras", 11), ("листоп", 11),
    ("dec", 12), ("déc", 12), ("dez", 12), ("dic", 12), ("des", 12), ("дек", 12), ("gru", 12), ("ara", 12), ("gruodžio", 12), ("pros", 12), ("joulu", 12), ("груд", 12),
];

fn month_of(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    MONTHS
        .iter()
        .filter(|(start, _)| word.starts_with(start))
        .max_by_key(|(start, _)| start.len())
        .map(|(_, month)| *month)
}

/// `August 6, 2025 10:02 AM`, `6. August 2025, 10:02 Uhr`, `06.08.2025`, `2025年8月6日`, RFC 2822.
fn from_words(text: &str) -> Option<Timestamp> {
    let tokens: Vec<&str> = text
        .split(|char: char| {
            char.is_whitespace()
                || matches!(char, ',' | '|' | '(' | ')' | '·' | '—' | '–' | '年' | '月' | '日')
        })
        .map(|token| token.trim_matches('.'))
        .filter(|token| !token.is_empty())
        .take(MOST_TOKENS)
        .collect();
    for at in 0..tokens.len() {
        let rest = &tokens[at..];
        if let Some((stamp, used)) = day_from_tokens(rest) {
            return Some(with_time(stamp, rest.get(used..).unwrap_or(&[])));
        }
    }
    None
}

/// Words of a line that are looked at.
const MOST_TOKENS: usize = 30;

fn day_from_tokens(tokens: &[&str]) -> Option<(Timestamp, usize)> {
    let first = tokens.first()?;
    if let Some(stamp) = from_numbers(first).or_else(|| from_iso(first)) {
        return Some((stamp, 1));
    }
    let number = |token: &&str| -> Option<u32> {
        let digits: &str =
            token.trim_end_matches(|char: char| char.is_alphabetic() || matches!(char, '.' | 'º' | 'ª'));
        (!digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse().ok())?
    };
    let month = |token: &&str| token.starts_with(char::is_alphabetic).then(|| month_of(token)).flatten();
    let skip_of =
        |at: usize| {
            at + usize::from(tokens.get(at).is_some_and(|token| {
                matches!(token.to_lowercase().as_str(), "de" | "of" | "del" | "d" | "m")
            }))
        };
    // 6 August 2025, 6 de agosto de 2025
    if let Some(day) = number(first).filter(|day| *day <= 31) {
        let at = skip_of(1);
        if let Some(month) = tokens.get(at).and_then(month) {
            let at = skip_of(at + 1);
            let year = tokens.get(at).and_then(number)?;
            return Some((Timestamp::new(year, month, day)?, at + 1));
        }
    }
    // August 6 2025
    if let Some(month) = month(first)
        && let Some(day) = tokens.get(1).and_then(number).filter(|day| *day <= 31)
        && let Some(year) = tokens.get(2).and_then(number)
    {
        return Some((Timestamp::new(year, month, day)?, 3));
    }
    // 2025 8 6 (from 2025年8月6日); 2025 August 6; 2025 m. August 6
    let year = number(first).filter(|year| *year > 1900)?;
    let at = skip_of(1);
    let token = tokens.get(at)?;
    let month = month(token).or_else(|| number(token))?;
    Some((Timestamp::new(year, month, tokens.get(at + 1).and_then(number)?)?, at + 2))
}

/// `06.08.2025`, `6/8/2025`, `06-08-25`. The day comes first unless it cannot: American pages write the month first, and nearly all of them have a machine's date as well.
fn from_numbers(token: &str) -> Option<Timestamp> {
    let separator = token.chars().find(|char| matches!(char, '.' | '/' | '-'))?;
    let mut parts = token.split(separator).map(|part| part.parse::<u32>().ok());
    let (first, second, year) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() {
        return None;
    }
    let year = if year < 100 { 2000 + year } else { year };
    let (day, month) = if second > 12 { (second, first) } else { (first, second) };
    Timestamp::new(year, month, day)
}

fn with_time(mut stamp: Timestamp, rest: &[&str]) -> Timestamp {
    for (at, token) in rest.iter().enumerate().take(5) {
        let following = rest.get(at + 1).copied().unwrap_or("");
        let line = format!("{token} {following} {}", rest.get(at + 2).copied().unwrap_or(""));
        if let Some((time, after)) = read_time(&line) {
            stamp.time = Some(time);
            stamp.zone = read_zone(after);
            break;
        }
    }
    stamp
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        read(text).map(Timestamp::to_rfc3339)
    }

    #[test]
    fn machines_dates_are_read() {
        for (text, expected) in [
            ("2025-08-06T15:02:11+00:00", "2025-08-06T15:02:11+00:00"),
            ("2025-08-06T15:02:11.123Z", "2025-08-06T15:02:11+00:00"),
            ("2025-08-06 15:02:11 -0430", "2025-08-06T15:02:11-04:30"),
            ("2025-08-06T15:02", "2025-08-06"),
            ("2025/8/6", "2025-08-06"),
            ("20250806", "2025-08-06"),
            ("1754492531", "2025-08-06T15:02:11+00:00"),
            ("Wed, 06 Aug 2025 15:02:11 GMT", "2025-08-06T15:02:11+00:00"),
        ] {
            assert_eq!(shown(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn shown_dates_are_read() {
        for text in [
            "August 6, 2025 10:02 AM",
            "Published 6 August 2025",
            "Aug. 6th, 2025",
            "6. August 2025, 10:02 Uhr",
            "06.08.2025",
            "Stand: 06.08.2025, 10.02 Uhr",
            "6 de agosto de 2025",
            "6 août 2025 à 10h02",
            "2025年8月6日",
            "6 августа 2025",
        ] {
            assert_eq!(shown(text).as_deref(), Some("2025-08-06"), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in
            ["", "May the force", "12 members", "2025", "1234567890123456", "99.99.2025", "a 3 b 4 c 5"]
        {
            assert_eq!(shown(text), None, "{text}");
        }
    }

    #[test]
    fn evening_hours_count_from_noon() {
        assert_eq!(shown("August 6, 2025 9:14 PM EDT").as_deref(), Some("2025-08-06T21:14:00-04:00"));
    }
}
