//! One input → its line of JSON. Whatever an input does, there is an answer: a panic becomes `internal`.

use super::{encoding, input, trace};
use quotelight::output::{Extracted, Line, Outcome, Quoted};
use quotelight::{Error, article, dom};
use serde::Serialize;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

/// What is done with each input.
#[derive(Debug, Clone, Copy)]
pub(super) enum Task {
    /// HTML → article.
    Extract,
    /// Plain text → quotations.
    Quotes,
}

/// What is printed for an input.
#[derive(Debug)]
pub(super) struct Answer {
    /// One line, without its line break.
    pub(super) json: String,
    /// Whether it is a result and not an error.
    pub(super) is_done: bool,
}

impl Task {
    /// Answers for the file at `path`. Given a `trace`, writes there how the answer came about.
    pub(super) fn answer(self, path: &str, url: Option<&str>, trace: Option<&mut String>) -> Answer {
        match self {
            Self::Extract => answer(
                path,
                || extract(path, url),
                trace,
                |answer, out| {
                    let page = read_page(path, url);
                    trace::extracted(
                        answer,
                        &page.map(|page| article::trace(&page)).unwrap_or_default(),
                        out,
                    );
                },
            ),
            Self::Quotes => answer(path, || quotes(path), trace, trace::quoted),
        }
    }
}

fn extract(path: &str, url: Option<&str>) -> Result<Extracted, Error> {
    quotelight::extract(&read_page(path, url)?)
}

fn read_page(path: &str, url: Option<&str>) -> Result<dom::Document, Error> {
    let html = encoding::decode(&input::read(path)?, url);
    dom::parse::parse(&html, url)
}

/// A byte order mark is no part of the text: offsets count from what follows it, and so does `text`.
fn quotes(path: &str) -> Result<Quoted, Error> {
    let text = String::from_utf8(input::read(path)?)
        .map_err(|error| Error::Unreadable(format!("The text is not UTF-8: {}.", error.utf8_error())))?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    if text.encode_utf16().nth(dom::limits::MAX_TEXT).is_some() {
        return Err(Error::TooLarge(format!(
            "The text is longer than {} characters.",
            dom::limits::MAX_TEXT
        )));
    }
    Ok(quotelight::quotes(text))
}

fn answer<T: Serialize>(
    path: &str,
    work: impl FnOnce() -> Result<T, Error>,
    trace: Option<&mut String>,
    explain: impl FnOnce(&T, &mut String),
) -> Answer {
    let outcome = guarded(work);
    if let (Ok(done), Some(trace)) = (&outcome, trace) {
        explain(done, trace);
    }
    let is_done = outcome.is_ok();
    match serde_json::to_string(&Line { path, outcome: outcome.into() }) {
        Ok(json) => Answer { json, is_done },
        Err(error) => failed(path, Error::Internal(error.to_string())),
    }
}

/// The answer to an input that gave an error.
pub(super) fn failed(path: &str, error: Error) -> Answer {
    let outcome: Outcome<()> = Outcome::Failed { error };
    let json = serde_json::to_string(&Line { path, outcome }).unwrap_or_default();
    Answer { json, is_done: false }
}

thread_local! {
    /// What this thread's last panic said, and where.
    static LAST_PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps panics from the terminal: each becomes an input's `internal`, with the place in its message.
pub(super) fn silence_panics() {
    panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map_or_else(String::new, |place| format!(" at {}:{}", place.file(), place.line()));
        let said = panic.payload_as_str().unwrap_or("unknown cause");
        LAST_PANIC.with_borrow_mut(|last| *last = format!("{said}{place}"));
    }));
}

/// Nothing outlives the work but its result, so a panic leaves nothing half done behind.
fn guarded<T>(work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    panic::catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(Error::Internal(LAST_PANIC.with_borrow_mut(std::mem::take))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_internal_error_and_the_next_input_works() {
        silence_panics();
        let broken =
            answer("a", || -> Result<(), Error> { panic!("stage {} fell over", 3) }, None, |(), _| {});
        assert!(
            broken
                .json
                .starts_with(r#"{"path":"a","error":{"code":"internal","message":"stage 3 fell over at "#)
        );
        assert!(!broken.is_done);
        let next = answer("b", || Ok(7), None, |_, _| {});
        assert!(!next.is_done, "a number has no fields to stand beside the path");
        let next = answer("b", || Ok(std::collections::BTreeMap::from([("n", 7)])), None, |_, _| {});
        assert_eq!((next.json.as_str(), next.is_done), (r#"{"path":"b","n":7}"#, true));
    }
}
