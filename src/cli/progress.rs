//! A bar on a terminal, on standard error; nothing where that is not a terminal.

use super::tally::Tally;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};

/// How far a batch has come.
#[derive(Debug)]
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Shows the bar. How many inputs there are is asked only where somebody looks.
    pub(super) fn start(count: impl FnOnce() -> io::Result<Option<u64>>) -> io::Result<Self> {
        if !io::stderr().is_terminal() {
            return Ok(Self(ProgressBar::hidden()));
        }
        let total = count()?;
        let template = match total {
            Some(_) => "{wide_bar} {pos}/{len} {per_sec} {eta} left {msg}",
            None => "{spinner} {pos} {per_sec} {msg}",
        };
        let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = total.map_or_else(ProgressBar::new_spinner, ProgressBar::new);
        Ok(Self(bar.with_style(style)))
    }

    /// Says a line, above the bar.
    pub(super) fn say(&self, line: &str) {
        self.0.suspend(|| eprintln!("{line}"));
    }

    /// Another input was answered.
    pub(super) fn step(&self, tally: &Tally) {
        self.0.inc(1);
        if tally.failures() > 0 && !self.0.is_hidden() {
            self.0.set_message(format!("{} failed", tally.failures()));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
