//! The lines of a LIST, one by one: it may be longer than memory.

use super::answer::Task;
use std::fs::File;
use std::io::{self, BufRead, BufReader};

/// A line of a LIST.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The input, as it was named.
    pub(super) path: String,
    /// Its address, for a page.
    pub(super) url: Option<String>,
    /// Whether the name is text. One that is not names no file that an answer could name again.
    pub(super) is_text: bool,
}

/// Opens a LIST; `-` is standard input.
pub(super) fn open(list: &str) -> io::Result<Box<dyn BufRead + Send>> {
    Ok(if list == "-" {
        Box::new(BufReader::new(io::stdin()))
    } else {
        Box::new(BufReader::new(File::open(list)?))
    })
}

/// How many inputs a LIST names; `None` for standard input, which is read only once.
pub(super) fn count(list: &str, task: Task) -> io::Result<Option<u64>> {
    if list == "-" {
        return Ok(None);
    }
    entries(open(list)?, task).try_fold(0, |count, entry| entry.map(|_| count + 1)).map(Some)
}

/// The inputs that a LIST names. Empty lines are passed over.
pub(super) fn entries(list: impl BufRead, task: Task) -> impl Iterator<Item = io::Result<Entry>> {
    list.split(b'\n').filter_map(move |line| match line {
        Ok(line) => entry(&line, task).map(Ok),
        Err(error) => Some(Err(error)),
    })
}

fn entry(line: &[u8], task: Task) -> Option<Entry> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if line.is_empty() {
        return None;
    }
    let text = String::from_utf8_lossy(line);
    let (path, url) = match task {
        Task::Extract => text.split_once('\t').map_or((&*text, None), |(path, url)| (path, Some(url))),
        Task::Quotes => (&*text, None),
    };
    let url = url.filter(|url| !url.is_empty()).map(str::to_owned);
    Some(Entry { path: path.to_owned(), url, is_text: str::from_utf8(line).is_ok() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(list: &[u8], task: Task) -> Vec<(String, Option<String>)> {
        entries(list, task).map(|entry| entry.expect("memory is readable")).map(|e| (e.path, e.url)).collect()
    }

    #[test]
    fn a_line_is_a_path_and_perhaps_an_address() {
        let list = b"a b.html\thttps://example.org/\n\nb.html\t\r\nc.html";
        let named = |path: &str, url: Option<&str>| (path.to_owned(), url.map(str::to_owned));
        assert_eq!(
            read(list, Task::Extract),
            [named("a b.html", Some("https://example.org/")), named("b.html", None), named("c.html", None)]
        );
        assert_eq!(read(b"a\tb\n", Task::Quotes), [named("a\tb", None)]);
    }

    #[test]
    fn a_name_that_is_no_text_is_told_apart() {
        let list: &[u8] = b"caf\xE9\n";
        let entry = entries(list, Task::Extract).next().expect("a line").expect("memory is readable");
        assert!(!entry.is_text);
        assert_eq!(entry.path, "caf\u{fffd}");
    }
}
