//! What a machine wrote.

use super::clock::{read_time, read_zone};
use super::{Timestamp, short_number};
use crate::text::Edges;

/// `2025-08-06T10:02:11.123+0200`, `2025/08/06 10:02`, `20250806`.
pub fn from_iso(text: &str) -> Option<Timestamp> {
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
    if rest.starts_digit() {
        return None;
    }
    let rest = rest.trim_start_set("Tt ,-–|");
    if let Some((time, rest)) = read_time(rest) {
        stamp.time = Some(time);
        stamp.zone = read_zone(rest);
    }
    Some(stamp)
}

/// Seconds or milliseconds since 1970.
pub fn from_epoch(text: &str) -> Option<Timestamp> {
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
