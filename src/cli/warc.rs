//! The pages of a WARC file, one by one: HTML that was answered with status 200, as crawlers keep it; for texts, the
//! conversions in a WET file. Everything else in there is passed over.
//!
//! One record is in memory at a time, up to the cap of [`super::input`].

mod packing;

use super::answer::Task;
use super::input::MAX_BYTES;
use super::inputs::{Held, Input, Taker, has_ending};
use flate2::bufread::MultiGzDecoder;
use quotelight::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use warc::{RecordType, WarcHeader, WarcReader};

/// Most headers of a server's answer; browsers take about as many.
const MAX_HEADERS: usize = 256;

/// Whether a path is that of an archive.
pub(super) fn is_archive(path: &str, task: Task) -> bool {
    match task {
        Task::Extract => has_ending(path, &[".warc", ".warc.gz"]),
        Task::Quotes => has_ending(path, &[".wet", ".wet.gz", ".warc.wet", ".warc.wet.gz"]),
    }
}

/// Gives the pages of an archive; says whether more inputs are wanted. An archive that is damaged gives an error
/// after the last page that could be read.
pub(super) fn visit(path: &str, task: Task, taker: &mut Taker<'_>) -> bool {
    match read(path, task, taker) {
        Ok(goes_on) => goes_on,
        Err(message) => {
            !taker.wants_next()
                || taker.give(Input::Broken { path: path.to_owned(), error: Error::Unreadable(message) })
        }
    }
}

fn read(path: &str, task: Task, taker: &mut Taker<'_>) -> Result<bool, String> {
    let mut archive = WarcReader::new(open(path).map_err(|error| error.to_string())?);
    let mut records = archive.stream_records();
    while let Some(record) = records.next_item() {
        let mut record = record.map_err(|error| format!("The archive is damaged: {error}."))?;
        let header = |name| record.header(name).map(|value| value.trim().to_owned());
        let kind = header(WarcHeader::ContentType).unwrap_or_default().to_ascii_lowercase();
        let is_wanted = match (task, record.warc_type()) {
            (Task::Extract, RecordType::Response) => kind.starts_with("application/http"),
            (Task::Extract, RecordType::Resource) => is_page(&kind),
            (Task::Quotes, RecordType::Conversion) => kind.starts_with("text/plain"),
            _ => false,
        };
        if !is_wanted {
            continue;
        }
        let url = header(WarcHeader::TargetURI).map(|url| url.trim_matches(['<', '>']).to_owned());
        let fetched = header(WarcHeader::Date);
        let is_answer = *record.warc_type() == RecordType::Response;
        let mut bytes = Vec::new();
        (&mut record)
            .take(MAX_BYTES + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| format!("The archive is damaged: {error}."))?;
        let page =
            if is_answer { answered(&bytes) } else { Ok(Some(Page { bytes, charset: charset(&kind) })) };
        // What is no page is no input: it is passed over before anybody counts.
        let Some(page) = page.transpose() else { continue };
        if !taker.wants_next() {
            continue;
        }
        let name = format!("{path}#{}", url.as_deref().unwrap_or(""));
        let input = match page {
            Ok(Page { bytes, charset }) => Input::Held(Held { path: name, url, fetched, charset, bytes }),
            Err(error) => Input::Broken { path: name, error },
        };
        if !taker.give(input) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn open(path: &str) -> io::Result<Box<dyn BufRead>> {
    let file = BufReader::with_capacity(1 << 16, File::open(path)?);
    // Each record is a member of its own.
    Ok(if has_ending(path, &[".gz"]) {
        Box::new(BufReader::new(MultiGzDecoder::new(file)))
    } else {
        Box::new(file)
    })
}

struct Page {
    bytes: Vec<u8>,
    charset: Option<String>,
}

/// The page in a server's answer; `None` if it is another status or no HTML.
fn answered(bytes: &[u8]) -> Result<Option<Page>, Error> {
    let unreadable =
        |message: &str| Error::Unreadable(format!("The server's answer cannot be read: {message}."));
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut answer = httparse::Response::new(&mut headers);
    let start = match answer.parse(bytes) {
        Ok(httparse::Status::Complete(start)) => start,
        Ok(httparse::Status::Partial) => return Err(unreadable("it ends in its headers")),
        Err(error) => return Err(unreadable(&error.to_string())),
    };
    let header = |wanted: &str| {
        let header = answer.headers.iter().rfind(|header| header.name.eq_ignore_ascii_case(wanted))?;
        Some(String::from_utf8_lossy(header.value).trim().to_ascii_lowercase())
    };
    let kind = header("content-type").unwrap_or_default();
    if answer.code != Some(200) || !is_page(&kind) {
        return Ok(None);
    }
    let body = packing::joined(&bytes[start..], &header("transfer-encoding").unwrap_or_default(), MAX_BYTES);
    let body = packing::unpacked(body, &header("content-encoding").unwrap_or_default(), MAX_BYTES);
    Ok(Some(Page { bytes: body.map_err(|error| unreadable(&error.to_string()))?, charset: charset(&kind) }))
}

fn is_page(kind: &str) -> bool {
    kind.starts_with("text/html") || kind.starts_with("application/xhtml+xml")
}

fn charset(kind: &str) -> Option<String> {
    let (_, after) = kind.split_once("charset=")?;
    let name = after.split(';').next()?.trim().trim_matches(['"', '\'']);
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(head: &str, body: &[u8]) -> Option<Vec<u8>> {
        let answer = [format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n").as_bytes(), body].concat();
        answered(&answer).expect("a readable answer").map(|page| page.bytes)
    }

    #[test]
    fn what_is_no_page_is_passed_over_and_what_cannot_be_read_is_said() {
        assert_eq!(page("Content-Type: image/png", b"x"), None);
        assert!(
            answered(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nx")
                .expect("readable")
                .is_none()
        );
        assert!(
            answered(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nx").is_err()
        );
        assert!(answered(b"nonsense").is_err());
    }

    #[test]
    fn the_servers_word_on_the_encoding_is_read() {
        assert_eq!(charset("text/html; charset=\"iso-8859-1\"; x").as_deref(), Some("iso-8859-1"));
        assert_eq!(charset("text/html"), None);
    }
}
