//! One input → its answer. Whatever an input does, there is one: a panic becomes `internal`.

use super::format::{Format, Story};
use super::inputs::{Held, Input};
use super::{encoding, input, trace};
use quotelight::output::{Line, Outcome, Quoted};
use quotelight::{Error, article, dom};
use serde::Serialize;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};

/// What is done with each input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Task {
    /// HTML → article.
    Extract,
    /// Plain text → quotations.
    Quotes,
}

/// What is done with each input, and how it is written.
#[derive(Debug, Clone)]
pub(super) struct Manner {
    pub(super) task: Task,
    pub(super) format: Format,
    /// When the inputs were read, where they do not say so themselves; RFC 3339.
    pub(super) accessed: Option<String>,
}

/// What is printed for an input.
#[derive(Debug)]
pub(super) struct Answer {
    /// The input, as it was named.
    pub(super) path: String,
    /// The answer with its line break; empty where the format has no place for an error.
    pub(super) text: String,
    /// Why it is no result.
    pub(super) error: Option<Error>,
}

impl Manner {
    /// Answers for an input. Given a `trace`, writes there how the answer came about.
    pub(super) fn answer(&self, input: Input, trace: Option<&mut String>) -> Answer {
        let page = match input {
            Input::Broken { path, error } => return self.failed(path, error),
            Input::File { path, url } => Page { path, url, fetched: None, charset: None, held: None },
            Input::Held(Held { path, url, fetched, charset, bytes }) => {
                Page { path, url, fetched, charset, held: Some(bytes) }
            }
        };
        match self.task {
            Task::Extract => self.write(
                &page,
                || quotelight::extract(&page.parse()?),
                trace,
                |answer, out| {
                    let pieces = page.parse().map(|page| article::trace(&page)).unwrap_or_default();
                    trace::extracted(answer, &pieces, out);
                },
            ),
            Task::Quotes => self.write(&page, || page.quotes(), trace, trace::quoted),
        }
    }

    fn write<T: Serialize + Story>(
        &self,
        page: &Page,
        work: impl FnOnce() -> Result<T, Error>,
        trace: Option<&mut String>,
        explain: impl FnOnce(&T, &mut String),
    ) -> Answer {
        let path = page.path.clone();
        let done = match guarded(work) {
            Ok(done) => done,
            Err(error) => return self.failed(path, error),
        };
        if let Some(trace) = trace {
            explain(&done, trace);
        }
        if self.format.holds_errors() {
            return match serde_json::to_string(&Line { path: &path, outcome: Outcome::Done(done) }) {
                Ok(json) => Answer { path, text: json + "\n", error: None },
                Err(error) => self.failed(path, Error::Internal(error.to_string())),
            };
        }
        let accessed = page.fetched.as_deref().or(self.accessed.as_deref());
        match guarded(|| Ok(self.format.quotations(&path, &done.story(), accessed))) {
            Ok(text) => Answer { path, text, error: None },
            Err(error) => self.failed(path, error),
        }
    }

    /// The answer to an input that gave an error.
    pub(super) fn failed(&self, path: String, error: Error) -> Answer {
        if !self.format.holds_errors() {
            return Answer { path, text: String::new(), error: Some(error) };
        }
        let outcome: Outcome<()> = Outcome::Failed { error: error.clone() };
        let json = serde_json::to_string(&Line { path: &path, outcome }).unwrap_or_default();
        Answer { path, text: json + "\n", error: Some(error) }
    }
}

/// A page or a text, not yet read where it is a file.
struct Page {
    path: String,
    url: Option<String>,
    fetched: Option<String>,
    charset: Option<String>,
    held: Option<Vec<u8>>,
}

impl Page {
    fn bytes(&self) -> Result<std::borrow::Cow<'_, [u8]>, Error> {
        match &self.held {
            Some(bytes) => input::checked(bytes.into()),
            None => input::read(&self.path).map(Into::into),
        }
    }

    fn parse(&self) -> Result<dom::Document, Error> {
        let url = self.url.as_deref();
        let html = encoding::decode(&self.bytes()?, url, self.charset.as_deref());
        dom::parse::parse(&html, url)
    }

    /// A byte order mark is no part of the text: offsets count from what follows it, and so does `text`.
    fn quotes(&self) -> Result<Quoted, Error> {
        let text = String::from_utf8(self.bytes()?.into_owned())
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
        let manner = Manner { task: Task::Quotes, format: Format::Jsonl, accessed: None };
        let page =
            |path: &str| Page { path: path.into(), url: None, fetched: None, charset: None, held: None };
        let broken = manner.write(
            &page("a"),
            || -> Result<Quoted, Error> { panic!("stage {} fell over", 3) },
            None,
            |_, _| {},
        );
        let start = r#"{"path":"a","error":{"code":"internal","message":"stage 3 fell over at "#;
        assert!(broken.text.starts_with(start), "{}", broken.text);
        assert!(broken.error.is_some());
        let next = manner.write(&page("b"), || Ok(quotelight::quotes("No words.".into())), None, |_, _| {});
        assert!(next.text.starts_with(r#"{"path":"b","text":"No words.""#), "{}", next.text);
        assert!(next.error.is_none());
    }
}
