//! One input → one answer.

use super::encoding;
use quotelight::dom::limits::MAX_TEXT;
use quotelight::output::{Line, Outcome};
use quotelight::{Error, article, dom};
use serde::Serialize;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// An input, as it was named.
#[derive(Debug, Clone)]
pub(super) struct Input {
    /// The file.
    pub(super) path: String,
    /// The page's address.
    pub(super) url: Option<String>,
}

/// What to do with an input.
#[derive(Debug, Clone, Copy)]
pub(super) enum Job {
    /// A page → its article.
    Extract,
    /// A plain text → its quotations.
    Quotes,
}

/// What became of an input.
#[derive(Debug)]
pub(super) struct Answer {
    /// An object of the output format.
    pub(super) json: String,
    /// Whether it holds no error.
    pub(super) worked: bool,
}

impl Job {
    /// Works through one input. Never fails: what goes wrong is the answer.
    pub(super) fn answer(self, input: &Input, pretty: bool) -> Answer {
        match self {
            Self::Extract => answer(input, pretty, || quotelight::extract(&read_page(input)?)),
            Self::Quotes => answer(input, pretty, || Ok(quotelight::quotes(read_text(input)?))),
        }
    }
}

/// Keeps a panic's report off the terminal: it becomes the answer `internal`.
pub(super) fn silence_panics() {
    std::panic::set_hook(Box::new(|_| {}));
}

/// Says what became of each part of a page, a line each: the rule that decided, then the words.
pub(super) fn trace(job: Job, input: &Input, out: &mut impl Write) -> io::Result<()> {
    let Job::Extract = job else { return Ok(()) };
    let Ok(page) = read_page(input) else { return Ok(()) };
    for (reason, text) in article::trace(&page) {
        writeln!(out, "{reason:<24} {}", text.replace('\n', " "))?;
    }
    Ok(())
}

fn answer<T: Serialize>(input: &Input, pretty: bool, work: impl FnOnce() -> Result<T, Error>) -> Answer {
    let result = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(internal(&*panic)));
    let worked = result.is_ok();
    let line = Line { path: &input.path, outcome: Outcome::from(result) };
    let json = if pretty { serde_json::to_string_pretty(&line) } else { serde_json::to_string(&line) };
    Answer { json: json.expect("the format has string keys and no failing values"), worked }
}

fn internal(panic: &(dyn std::any::Any + Send)) -> Error {
    let said = panic.downcast_ref::<&str>().copied();
    let said = said.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message");
    Error::Internal(format!("A fault of Quotelight's own, worth a report with this file: {said}"))
}

fn read_page(input: &Input) -> Result<dom::Document, Error> {
    dom::parse::parse(&encoding::decode_page(&read(input)?), input.url.as_deref())
}

/// Plain text is UTF-8, and offsets count its code points from the first, a byte order mark included.
fn read_text(input: &Input) -> Result<String, Error> {
    String::from_utf8(read(input)?).map_err(|error| {
        Error::Unreadable(format!("{} is not UTF-8 text: {}.", input.path, error.utf8_error()))
    })
}

fn read(input: &Input) -> Result<Vec<u8>, Error> {
    let unreadable = |error: io::Error| Error::Unreadable(format!("{} cannot be read: {error}.", input.path));
    let size = std::fs::metadata(&input.path).map_err(unreadable)?.len();
    // A UTF-16 unit is at most three bytes of UTF-8; a larger file is past the caps whatever it holds.
    if size > 3 * MAX_TEXT as u64 {
        return Err(Error::TooLarge(format!(
            "{} has {size} bytes; the most is {}.",
            input.path,
            3 * MAX_TEXT
        )));
    }
    std::fs::read(&input.path).map_err(unreadable)
}
