//! Dates as pages write them → RFC 3339: with time and zone where the page gives them, else the day.
//!
//! * [`machine`]: what a machine wrote: ISO 8601, seconds since 1970
//! * [`words`]: what is shown, in the languages of [`months`]
//! * [`clock`]: times of day and their zones

pub mod clock;
pub mod machine;
pub mod months;
pub mod words;

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

/// Which number of `6/8/2025` is the day, where both could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// 6 August, as nearly everywhere.
    #[default]
    DayFirst,
    /// June 8, as in the United States.
    MonthFirst,
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

    /// [`Self::day_number`], with the month's number taken for the day's.
    pub fn swapped_number(self) -> u32 {
        self.year * 10_000 + self.day * 100 + self.month
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
    read_in(text, Order::DayFirst)
}

/// [`read`], with the order of numbers that is the page's custom.
pub fn read_in(text: &str, order: Order) -> Option<Timestamp> {
    let text = text.trim();
    machine::from_iso(text).or_else(|| machine::from_epoch(text)).or_else(|| words::read(text, order))
}

/// All dates of a line that a page shows.
pub use words::{ShownDate, all};

/// One or two digits from a byte on, and where they end.
fn short_number(text: &str, at: usize) -> Option<(u32, usize)> {
    let digits = text.as_bytes().get(at..)?.iter().take(2).take_while(|byte| byte.is_ascii_digit()).count();
    let number = text.get(at..at + digits)?.parse().ok()?;
    Some((number, at + digits))
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
            "06 | 08 | 2025",
            "Stand: 06.08.2025, 10.02 Uhr",
            "6 de agosto de 2025",
            "6 août 2025 à 10h02",
            "2025年8月6日",
            "6 августа 2025",
            "6 أغسطس 2025",
            "٦ أغسطس ٢٠٢٥",
            "2025년 8월 6일",
            "6 Ağustos 2025",
            "2025. augusztus 6.",
        ] {
            assert_eq!(shown(text).as_deref(), Some("2025-08-06"), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "May the force",
            "12 members",
            "2025",
            "1234567890123456",
            "99.99.2025",
            "a 3 b 4 c 5",
            "11 | 12 | 13",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }

    #[test]
    fn changes_are_told_from_publication() {
        let dates = all("Published 6 August 2025, 10:02 · Updated: 7 August 2025", Order::DayFirst);
        let days: Vec<_> = dates.iter().map(|date| (date.stamp.day_number(), date.is_change)).collect();
        assert_eq!(days, [(20_250_806, false), (20_250_807, true)]);
        for text in ["Aktualisiert am 6. August 2025", "(last edited 2025-08-06 13:28:18 by Ann)"] {
            assert!(all(text, Order::DayFirst)[0].is_change, "{text}");
        }
    }

    #[test]
    fn numbers_follow_the_pages_custom() {
        let read = |text, order| read_in(text, order).map(Timestamp::to_rfc3339);
        assert_eq!(read("8/6/2025", Order::MonthFirst).as_deref(), Some("2025-08-06"));
        assert_eq!(read("8/6/2025", Order::DayFirst).as_deref(), Some("2025-06-08"));
        assert_eq!(read("13/6/2025", Order::MonthFirst).as_deref(), Some("2025-06-13"));
        assert_eq!(read("08.06.2025", Order::MonthFirst).as_deref(), Some("2025-06-08"));
    }

    #[test]
    fn evening_hours_count_from_noon() {
        assert_eq!(shown("August 6, 2025 9:14 PM EDT").as_deref(), Some("2025-08-06T21:14:00-04:00"));
    }
}
