//! The program as others call it: files in, lines of JSON out, exit status, streams.
#![cfg(feature = "cli")]

mod program;

use program::{Room, lines, page, program, run};
use serde_json::Value;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::Stdio;

#[test]
fn one_page_gives_one_article_that_begins_with_its_path() {
    let room = Room::new("one");
    let path = room.file("story.html", page("<meta charset=utf-8>", "Bridge vote delayed"));
    let output = run(&["extract", "--format", "json", &path, "--url", "https://news.example/bridge"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let path_first = format!(r#"{{"path":{},"#, Value::from(&*path));
    assert!(output.stdout.starts_with(path_first.as_bytes()));
    let [article] = &lines(&output)[..] else { panic!("one line") };
    assert_eq!(article["url"], "https://news.example/bridge");
    assert_eq!(article["title"], "Bridge vote delayed");
    let fields = [
        "path",
        "url",
        "title",
        "standfirst",
        "excerpt",
        "authors",
        "site_name",
        "published",
        "modified",
        "language",
        "direction",
        "lead_image",
        "blocks",
        "notes",
        "text",
        "html",
        "quotes",
        "speakers",
        "name_threshold",
        "loss",
    ];
    let article = article.as_object().expect("an object");
    for field in fields {
        assert!(article.contains_key(field), "{field}");
    }
}

#[test]
fn an_address_that_is_not_named_is_null() {
    let room = Room::new("null");
    let path = room.file("story.html", page("", "Bridge vote delayed"));
    assert_eq!(lines(&run(&["extract", &path]))[0]["url"], Value::Null);
}

#[test]
fn a_batch_keeps_the_lists_order_whatever_takes_longest() {
    let room = Room::new("order");
    let mut list = String::new();
    let mut wanted = Vec::new();
    for number in 0..200 {
        // The early ones are the slow ones.
        let padding = "<!-- slow -->".repeat(if number % 50 == 0 { 200_000 } else { 0 });
        let name = format!("{number}.html");
        let path = room.file(&name, padding + &page("", &format!("Story number {number}")));
        let _ = writeln!(list, "{path}\thttps://news.example/{number}");
        wanted.push((path, format!("Story number {number}")));
    }
    let list = room.file("list", list);
    let output = run(&["extract", "--format", "jsonl", "--files-from", &list]);
    assert_eq!(output.status.code(), Some(0));
    let found: Vec<_> = lines(&output)
        .iter()
        .map(|line| {
            (
                line["path"].as_str().expect("a path").to_owned(),
                line["title"].as_str().expect("a title").to_owned(),
            )
        })
        .collect();
    assert_eq!(found, wanted);
    assert!(
        output.stderr.is_empty(),
        "no bar where nobody looks: {:?}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_batch_answers_while_the_list_is_still_being_written() {
    let room = Room::new("stream");
    let path = room.file("story.html", page("", "Bridge vote delayed"));
    let mut child = program()
        .args(["extract", "--format", "jsonl", "--files-from", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut list = child.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(child.stdout.take().expect("a pipe"));
    for number in 0..3 {
        writeln!(list, "{path}\thttps://news.example/{number}").expect("the program reads");
        let mut line = String::new();
        answers.read_line(&mut line).expect("an answer before the list ends");
        let answer: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(answer["url"], format!("https://news.example/{number}"));
    }
    drop(list);
    let mut rest = String::new();
    answers.read_to_string(&mut rest).expect("the end");
    assert_eq!(rest, "");
    assert_eq!(child.wait().expect("an end").code(), Some(0));
}

#[test]
fn an_error_is_a_line_and_the_batch_goes_on() {
    let room = Room::new("errors");
    let good = room.file("good.html", page("", "Bridge vote delayed"));
    let missing = format!("{}/missing.html", room.0.display());
    let empty = room.file("empty.html", "<title>Nothing</title><p>Sign in</p>");
    let folder = room.0.display().to_string();
    let list = room.file("list", format!("{missing}\n\n{empty}\t\r\n{folder}\n{good}\n"));
    let output = run(&["extract", "--format", "jsonl", "--files-from", &list]);
    assert_eq!(output.status.code(), Some(1));
    let found = lines(&output);
    let codes: Vec<_> =
        found.iter().map(|line| (line["path"].as_str(), line["error"]["code"].as_str())).collect();
    assert_eq!(
        codes,
        [
            (Some(&*missing), Some("unreadable")),
            (Some(&*empty), Some("no-article")),
            (Some(&*folder), Some("unreadable")),
            (Some(&*good), None)
        ]
    );
    assert!(found[..3].iter().all(|line| !line["error"]["message"].as_str().expect("a message").is_empty()));
}

#[test]
fn a_single_error_stands_on_standard_output_too() {
    let output = run(&["extract", "--format", "json", "there/is/no/such.html"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output)[0]["error"]["code"], "unreadable");
    assert_eq!(lines(&output)[0]["path"], "there/is/no/such.html");
}

#[test]
fn what_is_past_the_caps_is_too_large() {
    let room = Room::new("large");
    let many_nodes = room.file("nodes.html", "<b></b>".repeat(400_001));
    let many_bytes = room.file("bytes.html", vec![b' '; (64 << 20) + 1]);
    for path in [&many_nodes, &many_bytes] {
        let output = run(&["extract", path]);
        assert_eq!(lines(&output)[0]["error"]["code"], "too-large", "{path}");
        assert_eq!(output.status.code(), Some(1));
    }
    let text = room.file("text.txt", "words ".repeat(4_000_001));
    assert_eq!(lines(&run(&["quotes", &text]))[0]["error"]["code"], "too-large");
}

#[test]
fn wrong_usage_is_status_2_and_prints_no_answer() {
    for arguments in [&[][..], &["extract"], &["extract", "--files-from", "there/is/no/list"], &["tell"]] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn pages_in_their_own_encodings_give_the_same_article() {
    let room = Room::new("encodings");
    let headline = "Café à Zürich öffnet für müde Gäste";
    let latin_1: Vec<u8> = page("<meta charset=iso-8859-1>", headline)
        .replace(['“', '”'], "\"")
        .chars()
        .map(|c| c as u8)
        .collect();
    let utf_16: Vec<u8> =
        format!("\u{feff}{}", page("", headline)).encode_utf16().flat_map(u16::to_be_bytes).collect();
    let utf_8 = format!("\u{feff}{}", page("<meta charset=iso-8859-1>", headline)).into_bytes();
    for (name, bytes) in [("latin-1", latin_1), ("utf-16", utf_16), ("utf-8", utf_8)] {
        let path = room.file(name, bytes);
        assert_eq!(lines(&run(&["extract", &path]))[0]["title"], headline, "{name}");
    }
}

#[test]
fn a_page_that_names_no_encoding_is_guessed() {
    let room = Room::new("guess");
    let headline = "Жители обсудили ремонт моста";
    let sentence = "Жители собрались во вторник, чтобы обсудить ремонт моста через реку. «Мы ждали слишком долго», \
                    — сказала глава совета Мария Соколова. Работы должны начаться весной и закончиться осенью. ";
    let body = format!("<p>{}</p>", sentence.repeat(3)).repeat(5);
    let html = format!(
        "<html><head><title>{headline}</title></head><body><article><h1>{headline}</h1>{body}</article>"
    );
    let path = room.file("windows-1251", encoding_rs::WINDOWS_1251.encode(&html).0);
    assert_eq!(
        lines(&run(&["extract", &path, "--url", "https://novosti.example.ru/1"]))[0]["title"],
        headline
    );
}

#[test]
fn quotes_reads_plain_text_and_offsets_are_into_the_text_it_prints() {
    let room = Room::new("quotes");
    let text = "\u{feff}The vote was close.\r\n\n“We are 😀 relieved,” said Mara Ellison.\n";
    let path = room.file("story.txt", text);
    let output = run(&["quotes", "--format", "json", &path]);
    let [answer] = &lines(&output)[..] else { panic!("one line") };
    assert_eq!(
        answer["text"],
        text.trim_start_matches('\u{feff}'),
        "the byte order mark is no part of the text"
    );
    let text: Vec<char> = answer["text"].as_str().expect("a text").chars().collect();
    for quotation in answer["quotes"].as_array().expect("a list") {
        let at = |field: &str| usize::try_from(quotation[field].as_u64().expect("an offset")).expect("small");
        let span: String = text[at("start")..at("end")].iter().collect();
        assert_eq!(quotation["text"], span);
    }
    assert!(answer["speakers"].is_array() && answer["name_threshold"].is_number());
}

#[test]
fn quotes_takes_lists_and_refuses_what_is_not_utf_8() {
    let room = Room::new("quote-lists");
    let good = room.file("a b.txt", "“Yes,” she said.");
    let bad = room.file("bad.txt", b"caf\xE9");
    let list = room.file("list", format!("{bad}\n{good}\n"));
    let output = run(&["quotes", "--format", "jsonl", "--files-from", &list]);
    assert_eq!(output.status.code(), Some(1));
    let found = lines(&output);
    assert_eq!(found[0]["error"]["code"], "unreadable");
    assert_eq!(found[1]["path"], *good);
    assert!(found[1]["quotes"].is_array());
}

#[test]
fn trace_tells_people_and_leaves_the_answer_as_it_is() {
    let room = Room::new("trace");
    let path = room.file("story.html", page("", "Bridge vote delayed"));
    let (plain, traced) = (run(&["extract", &path]), run(&["extract", &path, "--trace"]));
    assert_eq!(plain.stdout, traced.stdout);
    let trace = String::from_utf8(traced.stderr).expect("text");
    assert!(trace.contains("visible words kept") && trace.contains("quotations"), "{trace}");
    assert!(trace.lines().any(|line| line.starts_with("kept ")), "{trace}");
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_batch_quietly() {
    let room = Room::new("pipe");
    let path = room.file("story.html", page("", "Bridge vote delayed"));
    let list = room.file("list", format!("{path}\n").repeat(2_000));
    let mut child = program()
        .args(["extract", "--format", "jsonl", "--files-from", &list])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
    let output = child.wait_with_output().expect("an end");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn the_same_page_twice_gives_the_same_bytes() {
    let room = Room::new("same");
    let path = room.file("story.html", page("", "Bridge vote delayed"));
    assert_eq!(run(&["extract", &path]).stdout, run(&["extract", &path]).stdout);
    assert!(Path::new(&path).exists());
}
