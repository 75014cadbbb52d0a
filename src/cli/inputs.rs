//! What was named → inputs, one by one and in order: files, the files of folders, the lines of LISTs, the pages of WARC
//! files. None of them is held longer than it takes to give it on.

use super::answer::Task;
use super::list::{self, Entry};
use super::warc;
use quotelight::Error;
use std::io;
use std::path::Path;
use walkdir::WalkDir;

/// An input.
#[derive(Debug)]
pub(super) enum Input {
    /// A file; `-` is standard input.
    File {
        /// As it was named.
        path: String,
        /// Its address, for a page.
        url: Option<String>,
    },
    /// What stands in an archive.
    Held(Held),
    /// What cannot be read.
    Broken {
        /// As it was named.
        path: String,
        /// Why.
        error: Error,
    },
}

/// What stands in an archive.
#[derive(Debug)]
pub(super) struct Held {
    /// The archive's path, `#`, the page's address.
    pub(super) path: String,
    /// The page's address.
    pub(super) url: Option<String>,
    /// When it was fetched, RFC 3339.
    pub(super) fetched: Option<String>,
    /// The encoding that the server named.
    pub(super) charset: Option<String>,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
}

/// Where inputs are named.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Sources {
    /// On the command line.
    Named(Vec<String>),
    /// In a LIST; `-` is standard input.
    Listed(String),
}

/// Takes inputs in order.
pub(super) struct Taker<'a> {
    /// How many of them were taken at an earlier time.
    pub(super) skip: u64,
    /// Takes one; says whether more are wanted.
    pub(super) take: &'a mut dyn FnMut(Input) -> bool,
}

impl Taker<'_> {
    /// Whether the next input is wanted; asked once for each, before it is read.
    pub(super) fn wants_next(&mut self) -> bool {
        let is_wanted = self.skip == 0;
        self.skip = self.skip.saturating_sub(1);
        is_wanted
    }

    /// Gives an input that was asked for; says whether more are wanted.
    pub(super) fn give(&mut self, input: Input) -> bool {
        (self.take)(input)
    }

    fn give_next(&mut self, input: Input) -> bool {
        !self.wants_next() || self.give(input)
    }
}

/// How many inputs there are, where that is known without opening any of them.
pub(super) fn count(sources: &Sources, task: Task) -> io::Result<Option<u64>> {
    match sources {
        Sources::Listed(list) => list::count(list, task),
        Sources::Named(paths) if paths.iter().all(|path| !is_many(path, task)) => {
            Ok(Some(paths.len() as u64))
        }
        Sources::Named(_) => Ok(None),
    }
}

/// Whether a path holds inputs instead of being one: a folder, an archive.
pub(super) fn is_many(path: &str, task: Task) -> bool {
    Path::new(path).is_dir() || warc::is_archive(path, task)
}

/// Gives all inputs.
///
/// # Errors
/// A LIST that cannot be read. Anything else that cannot be read is an input that gives an error.
pub(super) fn visit(sources: &Sources, task: Task, taker: &mut Taker<'_>) -> io::Result<()> {
    match sources {
        Sources::Named(paths) => {
            for path in paths {
                if !named(path, task, taker) {
                    break;
                }
            }
        }
        Sources::Listed(list) => {
            for entry in list::entries(list::open(list)?, task) {
                let Entry { path, url, is_text } = entry?;
                // A folder is no line of a LIST: it would be opened, and give an error.
                let goes_on = if is_text && warc::is_archive(&path, task) {
                    warc::visit(&path, task, taker)
                } else if is_text {
                    taker.give_next(Input::File { path, url })
                } else {
                    let error = Error::Unreadable("The file's name is not UTF-8.".into());
                    taker.give_next(Input::Broken { path, error })
                };
                if !goes_on {
                    break;
                }
            }
        }
    }
    Ok(())
}

fn named(path: &str, task: Task, taker: &mut Taker<'_>) -> bool {
    if warc::is_archive(path, task) {
        warc::visit(path, task, taker)
    } else if Path::new(path).is_dir() {
        folder(path, task, taker)
    } else {
        taker.give_next(Input::File { path: path.to_owned(), url: None })
    }
}

/// The pages, or texts, of a folder and of those in it, by name. Links are not followed: they may lead round.
fn folder(path: &str, task: Task, taker: &mut Taker<'_>) -> bool {
    for entry in WalkDir::new(path).sort_by_file_name() {
        let goes_on = match entry {
            Ok(entry) if !entry.file_type().is_file() => true,
            Ok(entry) => match entry.path().to_str() {
                Some(file) if warc::is_archive(file, task) => warc::visit(file, task, taker),
                Some(file) if has_ending(file, endings(task)) => {
                    taker.give_next(Input::File { path: file.to_owned(), url: None })
                }
                Some(_) => true,
                None => taker.give_next(Input::Broken {
                    path: entry.path().to_string_lossy().into_owned(),
                    error: Error::Unreadable("The file's name is not UTF-8.".into()),
                }),
            },
            Err(error) => {
                let path =
                    error.path().map_or_else(|| path.to_owned(), |path| path.to_string_lossy().into_owned());
                taker.give_next(Input::Broken { path, error: Error::Unreadable(error.to_string()) })
            }
        };
        if !goes_on {
            return false;
        }
    }
    true
}

/// What files of a folder are called that are read; every other one is passed over.
fn endings(task: Task) -> &'static [&'static str] {
    match task {
        Task::Extract => &[".html", ".htm", ".xhtml"],
        Task::Quotes => &[".txt"],
    }
}

/// Whether a path ends so, in capitals or not.
pub(super) fn has_ending(path: &str, endings: &[&str]) -> bool {
    let path = path.as_bytes();
    endings.iter().any(|ending| {
        path.len() > ending.len() && path[path.len() - ending.len()..].eq_ignore_ascii_case(ending.as_bytes())
    })
}
