//! Times of day that open a line, as those of a live report's entries do.

/// Whether a text opens with hours and minutes: "9:41 pm", "21.22 Uhr", "14h05"; not with a date or a number.
pub fn opens_with_time(text: &str) -> bool {
    let (hours, rest) = digits(text);
    let (minutes, behind) = digits(rest.strip_prefix([':', '.', 'h']).unwrap_or(""));
    let below = |number: &str, bound: u32| number.parse::<u32>().is_ok_and(|number| number < bound);
    (1..=2).contains(&hours.len())
        && below(hours, 24)
        && minutes.len() == 2
        && below(minutes, 60)
        && !behind.starts_with('.')
}

/// The digits with which a text begins, and the rest.
fn digits(text: &str) -> (&str, &str) {
    let end = text.find(|char: char| !char.is_ascii_digit()).unwrap_or(text.len());
    text.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_open_a_line() {
        for text in ["9:41 pm", "21.22 Uhr", "14h05", "21:22 Ann Lee", "8h35 - …"] {
            assert!(opens_with_time(text), "{text}");
        }
        for text in ["4.11.2026", "3.5%", "27.50 euros", "10:75", "12", "at 9:41", "1945.10", ""] {
            assert!(!opens_with_time(text), "{text}");
        }
    }
}
