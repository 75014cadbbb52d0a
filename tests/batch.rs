//! Batches: folders, WARC files, formats, and going on where one was interrupted.
#![cfg(feature = "cli")]

mod program;

use program::{Room, lines, page, run};
use serde_json::Value;
use std::fs;
use std::io::Write;

/// A record of a WARC file.
fn record(kind: &str, url: &str, content_type: &str, content: &[u8]) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-03-06T10:00:00Z\r\n\
         WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: {content_type}\r\n\
         Content-Length: {}\r\n\r\n",
        content.len()
    );
    [head.as_bytes(), content, b"\r\n\r\n"].concat()
}

fn answered(url: &str, status: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n");
    record("response", url, "application/http; msgtype=response", &[head.as_bytes(), body].concat())
}

/// An archive as crawlers write it: a note, a page, its request, a picture, a page that was not found, a page in Latin 1
/// by the server's word, a page with nothing to read.
fn archive() -> Vec<Vec<u8>> {
    let html = "text/html; charset=utf-8";
    let latin = page("", "Cafe vote").replace("Cafe", "Caf\u{e9}");
    let latin: Vec<u8> = latin.chars().map(|char| u8::try_from(u32::from(char)).unwrap_or(b'"')).collect();
    vec![
        record("warcinfo", "", "application/warc-fields", b"software: a crawler\r\n"),
        answered("https://herald.example/1", "200 OK", html, page("", "Bridge vote delayed").as_bytes()),
        record(
            "request",
            "https://herald.example/1",
            "application/http; msgtype=request",
            b"GET /1 HTTP/1.1\r\n\r\n",
        ),
        answered("https://herald.example/a.png", "200 OK", "image/png", b"PNG"),
        answered("https://herald.example/2", "404 Not Found", html, page("", "Not there").as_bytes()),
        answered("https://herald.example/3", "200 OK", "text/html; charset=iso-8859-1", &latin),
        answered("https://herald.example/4", "200 OK", html, b"<title>Nothing</title>"),
    ]
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(bytes).expect("memory");
    gzip.finish().expect("memory")
}

#[test]
fn the_pages_of_a_warc_file_are_answered_in_its_order() {
    let room = Room::new("warc");
    let plain = room.file("crawl.warc", archive().concat());
    // A member for each record, as the standard asks.
    let packed =
        room.file("crawl.warc.gz", archive().iter().flat_map(|record| gzip(record)).collect::<Vec<_>>());
    for path in [plain, packed] {
        let output = run(&["extract", &path]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let answers = lines(&output);
        let paths: Vec<_> = answers.iter().filter_map(|answer| answer["path"].as_str()).collect();
        assert_eq!(paths, [1, 3, 4].map(|page| format!("{path}#https://herald.example/{page}")));
        assert_eq!(answers[0]["title"], "Bridge vote delayed");
        assert_eq!(answers[0]["url"], "https://herald.example/1");
        assert_eq!(answers[1]["title"], "Caf\u{e9} vote");
        assert_eq!(answers[2]["error"]["code"], "no-article");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(told.starts_with("quotelight: 1 of 3 inputs failed: 1 no-article\n"), "{told}");
    }
}

#[test]
fn pages_of_a_warc_file_are_read_however_the_server_packed_them() {
    let room = Room::new("packed");
    let html = page("", "Bridge vote delayed").into_bytes();
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut &html[..], &mut brotli, &brotli::enc::BrotliEncoderParams::default())
        .expect("memory");
    let zstd = ruzstd::encoding::compress_to_vec(&html[..], ruzstd::encoding::CompressionLevel::Fastest);
    let packed = [("gzip", gzip(&html)), ("br", brotli), ("zstd", zstd)];
    let records = packed.iter().map(|(coding, body)| {
        let kind = format!("text/html; charset=utf-8\r\nContent-Encoding: {coding}");
        answered(&format!("https://herald.example/{coding}"), "200 OK", &kind, body)
    });
    let path = room.file("crawl.warc", records.collect::<Vec<_>>().concat());
    let output = run(&["extract", &path]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let answers = lines(&output);
    let titles: Vec<_> = answers.iter().map(|answer| answer["title"].as_str()).collect();
    assert_eq!(titles, [Some("Bridge vote delayed"); 3]);
}

#[test]
fn a_damaged_warc_file_gives_what_could_be_read_and_an_error() {
    let room = Room::new("damaged");
    let whole = archive().concat();
    let cut = room.file("cut.warc", &whole[..whole.len() - 700]);
    let page = room.file("page.html", page("", "After it"));
    let output = run(&["extract", &cut, &page]);
    let answers = lines(&output);
    assert_eq!(answers[0]["title"], "Bridge vote delayed");
    assert_eq!(answers.last().expect("answers")["title"], "After it");
    assert!(answers.iter().any(|answer| answer["error"]["code"] == "unreadable"), "{answers:?}");
    let missing = lines(&run(&["extract", "there/is/no.warc.gz"]));
    assert_eq!(missing[0]["error"]["code"], "unreadable");
}

#[test]
fn texts_of_a_wet_file_are_read() {
    let room = Room::new("wet");
    let text = "The council met. “We go now,” said Mara Ellison, the mayor of Northwick.";
    let path = room
        .file("crawl.wet", record("conversion", "https://herald.example/1", "text/plain", text.as_bytes()));
    let answers = lines(&run(&["quotes", &path]));
    assert_eq!(answers[0]["quotes"][0]["text"], "“We go now,”");
}

#[test]
fn a_folder_is_read_by_name_and_what_is_no_page_is_passed_over() {
    let room = Room::new("folder");
    fs::create_dir_all(room.0.join("b")).expect("a folder");
    for (name, headline) in [("c.html", "Third"), ("a.HTM", "First"), ("b/x.html", "Second")] {
        room.file(name, page("", headline));
    }
    room.file("notes.txt", "no page");
    let output = run(&["extract", room.0.to_str().expect("text")]);
    let answers = lines(&output);
    let titles: Vec<_> = answers.iter().filter_map(|answer| answer["title"].as_str()).collect();
    assert_eq!(titles, ["First", "Second", "Third"]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn quotations_are_written_as_a_table() {
    let room = Room::new("csv");
    let pages = [room.file("a.html", page("", "First")), room.file("b.html", page("", "=Second"))];
    let list = room.file(
        "list",
        format!("{}\thttps://a.example/x?utm_source=y\n{}\nno/such.html\n", pages[0], pages[1]),
    );
    let output = run(&["extract", "--format", "csv", "--files-from", &list, "--accessed", "2031-03-06"]);
    assert_eq!(output.status.code(), Some(1));
    let mut table = csv::Reader::from_reader(&output.stdout[..]);
    let names = table.headers().expect("names").clone();
    let column = |name: &str| names.iter().position(|known| known == name).expect("a column");
    let rows: Vec<_> = table.records().map(|row| row.expect("as many cells as names")).collect();
    assert_eq!(rows.len(), 12);
    assert_eq!(&rows[0][column("path")], &*pages[0]);
    assert_eq!(&rows[0][column("quotation")], "“We have waited long enough for plan 1,”");
    assert_eq!(&rows[0][column("speaker")], "Mara Ellison");
    assert_eq!(&rows[0][column("link")], "https://a.example/x");
    assert_eq!(&rows[0][column("accessed")], "2031-03-06");
    assert_eq!(&rows[11][column("headline")], "'=Second");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.contains("no/such.html: unreadable") && told.contains("1 of 3 inputs failed: 1 unreadable"),
        "{told}"
    );
}

#[test]
fn quotations_are_written_as_markdown_and_as_annotations() {
    let room = Room::new("forms");
    let path = room.file("a.html", page("", "First"));
    let markdown = run(&["extract", "--format", "markdown", &path]).stdout;
    assert!(
        markdown
            .starts_with("# First\n\n> “We have waited long enough for plan 1,”\n>\n> — **Mara".as_bytes())
    );
    let output = run(&["extract", "--format", "annotations", &path, &path]);
    let [one, other] = &lines(&output)[..] else { panic!("a line for each input") };
    assert_eq!(one, other);
    assert_eq!(one["@context"], "http://www.w3.org/ns/anno.jsonld");
    assert_eq!(one["total"], 6);
    let text = room.file("a.txt", "The council met. “We go now,” said Mara Ellison, the mayor of Northwick.");
    let quotes = lines(&run(&["quotes", "--format", "annotations", &text]));
    let target = &quotes[0]["first"]["items"][0]["target"];
    assert_eq!(target["selector"][0]["exact"], "“We go now,”");
    assert_eq!(target["selector"][1]["start"], 17);
}

#[test]
fn a_batch_goes_on_where_it_was_interrupted() {
    let room = Room::new("resume");
    let pages: Vec<String> = (0..250)
        .map(|number| room.file(&format!("{number:03}.html"), page("", &format!("Story {number}"))))
        .collect();
    let list = room.file("list", pages.join("\n"));
    for format in ["jsonl", "csv", "markdown"] {
        let whole = run(&["extract", "--format", format, "--files-from", &list]).stdout;
        let path = room.0.join(format!("out.{format}"));
        let out = path.to_str().expect("text");
        let arguments = ["extract", "--format", format, "--files-from", &list, "--output", out, "--resume"];
        let output = run(&arguments);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(fs::read(out).expect("the output"), whole, "{format}");
        let journal = format!("{out}.journal");
        assert!(!fs::exists(&journal).expect("a folder"), "the journal goes at the end");

        // As a batch leaves it that ends amid a line after 100 answers: the journal, and bytes beyond it.
        let answers = match format {
            "jsonl" => 100,
            "csv" => 601,
            _ => continue,
        };
        let ends: Vec<usize> =
            whole.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).collect();
        let vouched = ends[answers - 1];
        let batch = batch_of(&list, format, &room);
        fs::write(out, &whole[..vouched + 77]).expect("a file");
        fs::write(&journal, format!("quotelight 1 {batch} {vouched} 100 0 0 0 0\n")).expect("a file");
        let output = run(&arguments);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(fs::read(out).expect("the output"), whole, "{format}");

        fs::write(&journal, "quotelight 1 7 0 0 0 0 0 0\n").expect("a file");
        let other = run(&arguments);
        assert_eq!(other.status.code(), Some(2), "another batch's journal is refused");
    }
}

/// What the program writes into the journal of this batch: read from one that is stopped at once.
fn batch_of(list: &str, format: &str, room: &Room) -> String {
    let path = room.0.join(format!("probe.{format}"));
    let out = path.to_str().expect("text");
    let mut child = program::program()
        .args(["extract", "--format", format, "--files-from", list, "--output", out])
        .spawn()
        .expect("the program runs");
    let journal = loop {
        if let Ok(journal) = fs::read_to_string(format!("{out}.journal")) {
            break journal;
        }
        assert!(child.try_wait().expect("a child").is_none(), "it ended before anybody saw its journal");
    };
    child.kill().expect("a child");
    child.wait().expect("a child");
    journal.split(' ').nth(2).expect("the batch").to_owned()
}

#[test]
fn an_interrupted_batch_that_is_killed_loses_nothing() {
    let room = Room::new("killed");
    let pages: Vec<String> = (0..300)
        .map(|number| room.file(&format!("{number:03}.html"), page("", &format!("Story {number}"))))
        .collect();
    let list = room.file("list", pages.join("\n"));
    let path = room.0.join("out.jsonl");
    let out = path.to_str().expect("text");
    let arguments = ["extract", "--files-from", &list, "--output", out, "--resume"];
    let mut child = program::program().args(arguments).spawn().expect("the program runs");
    // Somewhere amid the batch, wherever that is.
    while fs::metadata(out).map_or(0, |file| file.len()) < 100_000
        && child.try_wait().expect("a child").is_none()
    {}
    child.kill().expect("a child");
    child.wait().expect("a child");
    assert!(run(&arguments).status.success());
    let text = fs::read_to_string(out).expect("the output");
    let titles: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["title"].clone())
        .collect();
    assert_eq!(titles, (0..300).map(|number| Value::from(format!("Story {number}"))).collect::<Vec<_>>());
}
