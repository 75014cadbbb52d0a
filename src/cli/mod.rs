//! The command line: pages or texts in, JSON or quotations out.
//!
//! * [`arguments`]: what was typed → a [`Job`] that makes sense
//! * [`inputs`]: files, folders, LISTs ([`list`]), WARC files ([`mod@warc`]) → inputs, one by one
//! * [`input`]: a path → its bytes, within the cap
//! * [`encoding`]: a page's bytes → text, in whichever encoding they are
//! * [`answer`]: one input → its answer; nothing that a page does ends the program
//! * [`format`]: how an answer is written
//! * [`batch`]: all cores, answers in order, memory that does not grow with the batch
//! * [`output`]: where answers go, and how a batch is taken up again
//! * [`progress`]: a bar on a terminal; [`tally`]: what failed
//! * [`trace`]: why a block was left out, who was taken for a speaker
//!
//! Answers go to standard output or into a file, everything for people to standard error. The exit status is 0, or 1 if any
//! input gave an error, or 2 if there was nothing to do: wrong usage, a LIST that cannot be read.

mod answer;
mod arguments;
mod batch;
mod encoding;
mod format;
mod input;
mod inputs;
mod list;
mod output;
mod progress;
mod tally;
mod trace;
mod warc;

use answer::Manner;
use arguments::{Arguments, Inputs, Job};
use inputs::{Input, Sources};
use output::Output;
use std::io::{self, Write};
use std::process::ExitCode;
use tally::Tally;

/// Runs the program with the process's arguments.
pub(crate) fn run() -> ExitCode {
    let Job { manner, inputs } = Arguments::read();
    answer::silence_panics();
    let outcome = match inputs {
        Inputs::One { path, url, trace } => one(&manner, Input::File { path, url }, trace),
        Inputs::Many { sources, output, is_resumed } => many(manner, sources, output.as_deref(), is_resumed),
    };
    match outcome {
        Ok(tally) if tally.failures() == 0 => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        // Whoever reads has seen enough, as in `quotelight … | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("quotelight: {error}");
            ExitCode::from(2)
        }
    }
}

fn many(manner: Manner, sources: Sources, output: Option<&str>, is_resumed: bool) -> io::Result<Tally> {
    let start = match output {
        Some(path) => Output::file(path, is_resumed, (manner.task, manner.format, &sources))?,
        None => Output::standard(),
    };
    let tally = batch::run(manner, sources, start)?;
    if tally.failures() > 0 {
        eprintln!("quotelight: {tally}");
    }
    Ok(tally)
}

fn one(manner: &Manner, input: Input, with_trace: bool) -> io::Result<Tally> {
    let mut trace = String::new();
    let answer = manner.answer(input, with_trace.then_some(&mut trace));
    let mut tally = Tally::default();
    tally.count(&answer.path, answer.error.as_ref());
    if let Some(error) = answer.error.filter(|_| !manner.format.holds_errors()) {
        eprintln!("quotelight: {}: {error}", answer.path);
    }
    io::stderr().write_all(trace.as_bytes())?;
    let mut out = io::stdout().lock();
    write!(out, "{}{}", manner.format.heading(), answer.text)?;
    out.flush()?;
    Ok(tally)
}
