//! Dates as citations write them: English, as the styles are.

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

    fn month_name(self) -> &'static str {
        MONTHS[usize::from(self.month - 1)]
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

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
