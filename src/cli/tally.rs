//! What became of the inputs, in numbers.

use quotelight::Error;
use std::fmt;

/// The codes of errors, in the order in which they are told.
const CODES: [&str; 4] = ["unreadable", "no-article", "too-large", "internal"];

/// How many failed inputs are named at the end.
const NAMED: usize = 10;

/// What became of the inputs.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// How many were answered.
    pub(super) answered: u64,
    /// How many gave an error, by code.
    failed: [u64; CODES.len()],
    /// The first of them, in this run.
    named: Vec<String>,
}

impl Tally {
    /// Counts an input.
    pub(super) fn count(&mut self, path: &str, error: Option<&Error>) {
        self.answered += 1;
        let Some(error) = error else { return };
        if let Some(at) = CODES.iter().position(|code| *code == error.code()) {
            self.failed[at] += 1;
        }
        if self.named.len() < NAMED {
            self.named.push(format!("{path}: {error}"));
        }
    }

    /// How many gave an error.
    pub(super) fn failures(&self) -> u64 {
        self.failed.iter().sum()
    }

    /// For the journal.
    pub(super) fn line(&self) -> String {
        let numbers: Vec<String> = [self.answered].iter().chain(&self.failed).map(u64::to_string).collect();
        numbers.join(" ")
    }

    /// From the journal.
    pub(super) fn read(mut numbers: impl Iterator<Item = u64>) -> Option<Self> {
        let answered = numbers.next()?;
        let mut failed = [0; CODES.len()];
        for count in &mut failed {
            *count = numbers.next()?;
        }
        Some(Self { answered, failed, named: Vec::new() })
    }
}

/// `3 of 10000 inputs failed: 2 unreadable, 1 no-article`, and the first of them by name.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {} inputs failed:", self.failures(), self.answered)?;
        let counts = CODES.iter().zip(self.failed).filter(|(_, count)| *count > 0);
        for (at, (code, count)) in counts.enumerate() {
            write!(f, "{} {count} {code}", if at == 0 { "" } else { "," })?;
        }
        self.named.iter().try_for_each(|named| write!(f, "\n  {named}"))?;
        let more = self.failures() - self.named.len() as u64;
        if more > 0 { write!(f, "\n  and {more} more") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_says_how_many_and_which() {
        let mut tally = Tally::default();
        tally.count("a", None);
        tally.count("b", Some(&Error::NoArticle("Too little.".into())));
        assert_eq!(tally.to_string(), "1 of 2 inputs failed: 1 no-article\n  b: no-article: Too little.");
        for _ in 0..NAMED {
            tally.count("c", Some(&Error::Unreadable("Gone.".into())));
        }
        assert!(tally.to_string().starts_with("11 of 12 inputs failed: 10 unreadable, 1 no-article\n"));
        assert!(tally.to_string().ends_with("\n  and 1 more"));
        let read = Tally::read(tally.line().split(' ').map(|word| word.parse().expect("a number")))
            .expect("a tally");
        assert_eq!((read.answered, read.failures()), (12, 11));
    }
}
