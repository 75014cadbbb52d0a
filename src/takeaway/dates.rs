//! Dates as citations write them: English, as the styles are. And moments as annotations do: in UTC.

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// MLA's short names: all but May, June and July are cut.
const SHORT: [&str; 12] =
    ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day of an RFC 3339 date-time, as it stands there, or of a date. `None` where it is none.
    pub fn read(value: Option<&str>) -> Option<Self> {
        let day = value?.get(..10)?;
        let mut parts = day.split('-');
        let (year, month, day) =
            (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let is_day = parts.next().is_none() && (1..=12).contains(&month) && (1..=31).contains(&day);
        is_day.then_some(Self { year, month, day })
    }

    /// `2031-03-04`
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// `March 4, 2031`
    pub fn american(self) -> String {
        format!("{} {}, {}", self.month_name(), self.day, self.year)
    }

    /// `2031, March 4`
    pub fn year_first(self) -> String {
        format!("{}, {} {}", self.year, self.month_name(), self.day)
    }

    /// `4 Mar. 2031`
    pub fn short(self) -> String {
        format!("{} {} {}", self.day, SHORT[usize::from(self.month - 1)], self.year)
    }

    /// The day after or before.
    fn moved(self, days: i32) -> Option<Self> {
        let Self { year, month, day } = self;
        Some(match days {
            ..0 if day > 1 => Self { day: day - 1, ..self },
            ..0 if month > 1 => Self { month: month - 1, day: days_in(year, month - 1), ..self },
            ..0 => Self { year: year.checked_sub(1)?, month: 12, day: 31 },
            1.. if day < days_in(year, month) => Self { day: day + 1, ..self },
            1.. if month < 12 => Self { month: month + 1, day: 1, ..self },
            1.. => Self { year: year.checked_add(1)?, month: 1, day: 1 },
            0 => self,
        })
    }

    fn month_name(self) -> &'static str {
        MONTHS[usize::from(self.month - 1)]
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u8::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// An RFC 3339 date-time as the Web Annotation model asks for it: an `xsd:dateTime` in UTC, by the letter Z. A bare date,
/// and one whose time has no zone, is its midnight there. Parts of seconds are left out. `None` where it is none.
pub fn moment(value: &str) -> Option<String> {
    let date = Date::read(Some(value))?;
    let (days, seconds) = value
        .get(10..)
        .and_then(seconds_of_day)
        .map_or((0, 0), |seconds| (seconds.div_euclid(DAY), seconds.rem_euclid(DAY)));
    let date = date.moved(days)?;
    Some(format!("{}T{:02}:{:02}:{:02}Z", date.iso(), seconds / 3600, seconds / 60 % 60, seconds % 60))
}

const DAY: i32 = 24 * 60 * 60;

/// `T23:30:00.5-05:00` → seconds since midnight in UTC, less than a day before or after. `None` without a zone.
fn seconds_of_day(time: &str) -> Option<i32> {
    let number = |text: &str| -> Option<i32> {
        (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
    };
    let clock = |text: &str, mark: &str| -> Option<i32> {
        let (hours, minutes) = text.split_once(mark)?;
        let (hours, minutes) = (number(hours)?, number(minutes)?);
        (hours < 24 && minutes < 60).then_some(hours * 3600 + minutes * 60)
    };
    let of_day = clock(time.get(1..6)?, ":")? + time.get(6..9)?.strip_prefix(':').and_then(number)?.min(59);
    let zone = time.get(9..)?.trim_start_matches(|char: char| char == '.' || char.is_ascii_digit());
    let offset = match zone.as_bytes().first()? {
        b'Z' => 0,
        b'+' => clock(&zone[1..], ":")?,
        b'-' => -clock(&zone[1..], ":")?,
        _ => return None,
    };
    time.starts_with('T').then_some(of_day - offset)
}

#[cfg(test)]
mod tests {
    use super::{Date, moment};

    #[test]
    fn moments_are_in_utc() {
        for (value, expected) in [
            ("2031-03-04", "2031-03-04T00:00:00Z"),
            ("2031-03-04T05:06:07Z", "2031-03-04T05:06:07Z"),
            ("2031-03-04T05:06:07.891Z", "2031-03-04T05:06:07Z"),
            ("2031-03-04T05:06:07+02:00", "2031-03-04T03:06:07Z"),
            ("2031-03-04T00:30:00+01:00", "2031-03-03T23:30:00Z"),
            ("2031-03-01T00:30:00+01:00", "2031-02-28T23:30:00Z"),
            ("2032-03-01T00:30:00+01:00", "2032-02-29T23:30:00Z"),
            ("2031-12-31T23:30:00-05:00", "2032-01-01T04:30:00Z"),
            ("2031-01-01T00:00:00+14:00", "2030-12-31T10:00:00Z"),
            ("2031-03-04T05:06:07", "2031-03-04T00:00:00Z"),
            ("2031-03-04T99:99:99Z", "2031-03-04T00:00:00Z"),
            ("2031-03-04T05:06:07+éé:00", "2031-03-04T00:00:00Z"),
        ] {
            assert_eq!(moment(value).as_deref(), Some(expected), "{value}");
        }
        assert_eq!(moment("soon"), None);
    }

    #[test]
    fn dates_and_date_times_are_read() {
        let date = Date::read(Some("2031-03-04T23:30:00-05:00")).expect("a date");
        assert_eq!((date.iso(), date.american()), ("2031-03-04".into(), "March 4, 2031".into()));
        assert_eq!((date.year_first(), date.short()), ("2031, March 4".into(), "4 Mar. 2031".into()));
        for none in [
            None,
            Some("2031"),
            Some("2031-13-01"),
            Some("2031-00-01"),
            Some("yesterday, late"),
            Some("ééééééé"),
        ] {
            assert_eq!(Date::read(none), None, "{none:?}");
        }
    }
}
