//! Times of day and zones.

use super::short_number;
use crate::text::Edges;

/// `10:02`, `10:02:11.5`, `10.02`, `10h02`, `10:02 PM`; and what follows.
pub fn read_time(text: &str) -> Option<((u32, u32, u32), &str)> {
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
    if rest.starts_in(".,") {
        rest = rest[1..].trim_start_set("0123456789");
    }
    let half = rest.trim_start();
    let half = half.get(..4).unwrap_or(half).to_ascii_lowercase().replace('.', "");
    if half.starts_with("pm") && hour < 12 {
        hour += 12;
    } else if half.starts_with("am") && hour == 12 {
        hour = 0;
    }
    if half.starts_with("pm") || half.starts_with("am") {
        rest = rest.trim_start().trim_start_set("apAPmM.");
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

/// Minutes east of UTC: `+0200`, `-03:30`, `MESZ`.
pub fn read_zone(text: &str) -> Option<i32> {
    let text = text.trim_start();
    if let Some(digits) = text.strip_prefix(['+', '-']) {
        let (hours, at) = short_number(digits, 0)?;
        let minutes = digits.get(at..).map_or("", |rest| rest.trim_start_set(":"));
        let minutes = short_number(minutes, 0).map_or(0, |(minutes, _)| minutes);
        let zone = i32::try_from(hours * 60 + minutes).ok()?;
        return (hours < 15 && minutes < 60).then_some(if text.starts_with('-') { -zone } else { zone });
    }
    let name: String =
        text.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
    ZONES.iter().find(|(known, _)| *known == name).map(|(_, zone)| *zone)
}
