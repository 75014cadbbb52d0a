//! The command line: pages or texts in, JSON out.
//!
//! * [`arguments`]: what was typed → a [`Job`] that makes sense
//! * [`input`]: a path → its bytes, within the cap
//! * [`encoding`]: a page's bytes → text, in whichever encoding they are
//! * [`answer`]: one input → its line of JSON; nothing that a page does ends the program
//! * [`list`]: the lines of a LIST, one by one
//! * [`batch`]: all cores, answers in order, memory that does not grow with the batch
//! * [`progress`]: a bar on a terminal
//! * [`trace`]: why a block was left out, who was taken for a speaker
//!
//! Answers go to standard output, everything for people to standard error. The exit status is 0, or 1 if any
//! input gave an error, or 2 if there was nothing to do: wrong usage, a LIST that cannot be read.

mod answer;
mod arguments;
mod batch;
mod encoding;
mod input;
mod list;
mod progress;
mod trace;

use answer::{Answer, Task};
use arguments::{Arguments, Inputs, Job};
use std::io::{self, Write};
use std::process::ExitCode;

/// Runs the program with the process's arguments.
pub(crate) fn run() -> ExitCode {
    let Job { task, inputs } = Arguments::read();
    answer::silence_panics();
    let outcome = match inputs {
        Inputs::One { path, url, trace } => one(task, &path, url.as_deref(), trace),
        Inputs::Listed(list) => batch::run(task, &list),
    };
    match outcome {
        Ok(Tally { failed: 0 }) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // Whoever reads has seen enough, as in `quotelight … | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quotelight: {error}");
            ExitCode::from(2)
        }
    }
}

/// What became of the inputs.
#[derive(Debug, Default)]
struct Tally {
    /// How many of them gave an error.
    failed: usize,
}

impl Tally {
    fn count(&mut self, answer: &Answer) {
        self.failed += usize::from(!answer.is_done);
    }
}

fn one(task: Task, path: &str, url: Option<&str>, with_trace: bool) -> io::Result<Tally> {
    let mut trace = String::new();
    let answer = task.answer(path, url, with_trace.then_some(&mut trace));
    let mut tally = Tally::default();
    tally.count(&answer);
    io::stderr().write_all(trace.as_bytes())?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}", answer.json)?;
    out.flush()?;
    Ok(tally)
}
