//! Pages → articles: the fixtures of `tests/fixtures`, the seed's page where `../shared` is there, and what
//! must hold for any page at all.
//!
//! A fixture is a folder `<topic>--<name>` with `page.html` and `expected.json`: the parts of the output
//! that it is about. An object must have the fields that are named, a list the same entries in the same
//! order. `absent` lists words that must stand nowhere in what a reader sees. Where `expected.json` is
//! missing it is written, and the test fails, so that somebody reads it.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use quotelight::article::{self, Article};
use quotelight::dom::{Document, NodeId, Tag, parse::parse};
use quotelight::text::words::fold;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const URL: &str = "https://example.org/news/story.html";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn page(path: &Path) -> Document {
    let html = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    parse(&html, Some(URL)).expect("within the caps")
}

/// The article's JSON, or `{"error": {"code", "message"}}`.
fn answer(document: &Document) -> Value {
    match article::read(document) {
        Ok(article) => serde_json::to_value(article).expect("an article is JSON"),
        Err(error) => json!({ "error": error }),
    }
}

/// Where the actual value lacks something of the expected one.
fn differences(at: &str, expected: &Value, actual: &Value, found: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            for (name, value) in expected.iter().filter(|(name, _)| *name != "absent") {
                differences(&format!("{at}.{name}"), value, actual.get(name).unwrap_or(&Value::Null), found);
            }
        }
        (Value::Array(expected), Value::Array(actual)) => {
            for index in 0..expected.len().max(actual.len()) {
                let nothing = Value::Null;
                let (expected, actual) =
                    (expected.get(index).unwrap_or(&nothing), actual.get(index).unwrap_or(&nothing));
                differences(&format!("{at}[{index}]"), expected, actual, found);
            }
        }
        _ if expected != actual => found.push(format!("{at}: expected {expected}\n      got {actual}")),
        _ => {}
    }
}

/// Strings of `absent` that stand in what a reader sees.
fn present(expected: &Value, actual: &Value) -> Vec<String> {
    let shown =
        ["title", "standfirst", "authors", "lead_image", "blocks", "notes"].map(|field| &actual[field]);
    let mut strings = Vec::new();
    for value in shown {
        gather(value, &mut strings);
    }
    let absent = expected["absent"].as_array().cloned().unwrap_or_default();
    absent
        .iter()
        .filter_map(Value::as_str)
        .filter(|wanted| strings.iter().any(|string| string.contains(wanted)))
        .map(|wanted| format!("stands in the article: {wanted}"))
        .collect()
}

fn gather<'a>(value: &'a Value, strings: &mut Vec<&'a str>) {
    match value {
        Value::String(string) => strings.push(string),
        Value::Array(values) => values.iter().for_each(|value| gather(value, strings)),
        Value::Object(fields) => fields.values().for_each(|value| gather(value, strings)),
        _ => {}
    }
}

/// What a new fixture is first expected to give: all that a reader sees.
fn first_expectation(actual: &Value) -> Value {
    let mut expected = json!({});
    let fields = ["error", "title", "standfirst", "authors", "published", "modified", "lead_image", "notes"];
    for field in fields.iter().filter(|field| !actual[**field].is_null()) {
        expected[*field] = actual[*field].clone();
    }
    let Some(blocks) = actual["blocks"].as_array().cloned() else { return expected };
    let without_places = blocks.into_iter().map(|mut block| {
        if let Some(block) = block.as_object_mut() {
            block.retain(|name, value| {
                !["start", "end", "inlines"].contains(&name.as_str()) && !value.is_null()
            });
        }
        block
    });
    expected["blocks"] = without_places.collect();
    expected
}

fn check(name: &str, page_path: &Path, expected_path: &Path) -> Vec<String> {
    let actual = answer(&page(page_path));
    let Ok(expected) = fs::read_to_string(expected_path) else {
        let expected = serde_json::to_string_pretty(&first_expectation(&actual)).expect("JSON");
        fs::write(expected_path, expected + "\n").expect("the fixture's folder can be written");
        return vec![format!("{name}: expected.json was missing and has been written: read it")];
    };
    let expected: Value = serde_json::from_str(&expected).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut found = Vec::new();
    differences("", &expected, &actual, &mut found);
    found.extend(present(&expected, &actual));
    found.into_iter().map(|difference| format!("{name}: {difference}")).collect()
}

#[test]
fn fixtures_come_out_as_expected() {
    let mut folders: Vec<PathBuf> = fs::read_dir(root().join("tests/fixtures"))
        .expect("tests/fixtures")
        .filter_map(|entry| Some(entry.ok()?.path()).filter(|path| path.join("page.html").exists()))
        .collect();
    folders.sort();
    assert!(folders.len() > 10, "the fixtures are there");
    let found: Vec<String> = folders
        .iter()
        .flat_map(|folder| {
            let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            check(&name, &folder.join("page.html"), &folder.join("expected.json"))
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_seeds_page_comes_out_exactly() {
    let seed = root().join("../shared/seed");
    if !seed.join("page.html").exists() {
        println!("SKIPPED: ../shared is not there, the seed's page was not checked");
        return;
    }
    let found = check("seed", &seed.join("page.html"), &seed.join("expected.json"));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn loss_is_true_to_the_page() {
    let document = page(&root().join("tests/fixtures/after--related-newsletter-comments/page.html"));
    let article = article::read(&document).expect("a story");
    let dropped: usize = article.loss.dropped.iter().map(|dropped| dropped.words).sum();
    assert_eq!(article.loss.kept_words + dropped, article.loss.visible_words);
    assert!(article.loss.dropped.iter().all(|dropped| !dropped.reason.is_empty()));
}

#[test]
fn a_pull_quote_leads_to_the_words_that_it_repeats() {
    let document = page(&root().join("tests/fixtures/quotes--block-and-pull/page.html"));
    let article = article::read(&document).expect("a story");
    let pull = article.loss.dropped.iter().find(|dropped| dropped.reason == "pull quote").expect("one");
    let span = pull.repeats.expect("its words stand in the story");
    let there: String = article.text.chars().skip(span.start).take(span.end - span.start).collect();
    assert_eq!(there, pull.text);
}

#[test]
fn what_was_left_out_has_its_place_and_all_its_words() {
    let sentence =
        "The rails along the quay are from the year of the flood, and nobody has painted them since. ";
    let aside = sentence.repeat(12);
    let html = format!(
        "<article><h1>Night ferry stays</h1><figure><img src='/boat.jpg' alt='A boat' width='900' height='600'></figure>\
         <p>The council will keep the night ferry to the outer islands until the end of April, it said.</p>\
         <aside class='related-box'>{aside}</aside>\
         <p>“We were asked to choose between a budget and a promise,” said Ada Bell, who had led the talks.</p>\
         <p>The ferry sails at ten in the evening and is back at the quay by six, with room for forty cars.</p>\
         <aside class='related-box'>More about the harbour and its boats, which the town has kept for years.</aside>\
         <p>A vote on the fares is planned for Thursday, when the mayor is expected to answer questions.</p></article>"
    );
    let article = article::read(&parse(&html, None).expect("a page")).expect("a story");
    assert_eq!(article.blocks.len(), 4, "{:?}", article.blocks);
    let places: Vec<_> =
        article.loss.dropped.iter().map(|dropped| (dropped.before, dropped.text.as_str())).collect();
    assert_eq!(
        places,
        [(1, aside.trim()), (3, "More about the harbour and its boats, which the town has kept for years.")]
    );
}

/// What must hold for the article of any page.
fn check_promises(article: &Article) {
    let chars: Vec<char> = article.text.chars().collect();
    for part in &article.loss.dropped {
        if let Some(span) = part.repeats {
            let there: String = chars[span.start..span.end].iter().collect();
            assert_eq!(fold(&there), fold(&part.text), "a pull quote leads to its words");
        }
    }
    for block in &article.blocks {
        let Some(span) = block.span else {
            assert!(block.text.is_empty());
            continue;
        };
        let there: String = chars[span.start..span.end].iter().collect();
        assert_eq!(there, block.text);
        let mut last = 0;
        for inline in &block.inlines {
            assert!(span.contains(inline.span), "an inline lies in its block");
            assert!(!inline.span.is_empty());
            assert!(last <= inline.span.start, "inlines are sorted");
            last = inline.span.start;
        }
    }
    let blocks = article.blocks.iter().map(|block| block.text.as_str()).filter(|text| !text.is_empty());
    assert_eq!(article.text, blocks.collect::<Vec<_>>().join("\n\n"));
    check_html(&article.html);
}

fn check_html(html: &str) {
    let document = parse(html, None).expect("within the caps");
    for id in document.descendants(NodeId::ROOT) {
        let tag = document.tag(id);
        assert!(!matches!(
            tag,
            Some(Tag::Script | Tag::Iframe | Tag::Svg | Tag::Form | Tag::Template | Tag::Other)
        ));
        for (name, value) in document.attributes(id) {
            let allowed = ["href", "src", "alt", "width", "height"];
            assert!(allowed.contains(&name.name()), "{}", name.name());
            if ["href", "src"].contains(&name.name()) {
                assert!(
                    ["http:", "https:", "mailto:"].iter().any(|scheme| value.starts_with(scheme)),
                    "{value}"
                );
            }
        }
    }
}

/// Pieces of markup that hostile and broken pages are made of.
fn piece() -> impl Strategy<Value = String> {
    let words = "[a-zäß“”\u{200b}\u{301}\u{627}你 .,!?|©<&\"']{0,60}";
    prop_oneof![
        4 => words,
        2 => proptest::sample::select(vec![
            "<p>", "</p>", "<div>", "</div>", "<article>", "</article>", "<h1>", "<h2>", "</h2>", "<ul><li>", "</ul>", "<ol><li>",
            "<blockquote>", "</blockquote>", "<table><tr><td>", "<td>", "<tr>", "</table>", "<figure>", "</figure>", "<figcaption>",
            "<img src=/a.jpg alt='x'>", "<img src='javascript:alert(1)'>", "<a href='javascript:alert(1)'>", "<a href='/b'>", "</a>", "<br>",
            "<br><br>", "<b>", "</b>", "<i>", "<q>", "<sup>", "<code>", "<pre>", "</pre>", "<hr>", "<script>alert(1)</script>",
            "<iframe src='https://www.youtube.com/embed/x'></iframe>", "<iframe srcdoc='<script>'></iframe>", "<svg><a>", "</svg>",
            "<noscript><img src='/n.jpg'></noscript>", "<time datetime='2025-08-06T10:00:00Z'>", "<span class='visually-hidden'>",
            "<blockquote class='twitter-tweet'><p>", "<script type='application/ld+json'>{\"headline\": \"<b>x\"</script>", "<x-a>", "</x-a>",
            "<p onclick='alert(1)'>", "<div class='related'>", "<div class='article-body'>", "<div hidden>", "<span class='caption'>",
        ]).prop_map(str::to_owned),
        2 => Just("The mill on the river was closed on Monday, the town said, and forty people lost their work there. ".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_keeps_the_promises(pieces in proptest::collection::vec(piece(), 0..60)) {
        let html = pieces.concat();
        let document = parse(&html, Some(URL)).expect("within the caps");
        if let Ok(article) = article::read(&document) {
            check_promises(&article);
            prop_assert_eq!(article::read(&document).expect("the same page"), article);
        }
    }
}

#[test]
fn deep_pages_do_not_recurse() {
    for piece in [
        "<div>",
        "<b>",
        "<ul><li>",
        "<blockquote>",
        "<table><tr><td>",
        "<figure>",
        "<span class=caption>",
        "<article>",
    ] {
        let html = format!(
            "{}<p>The mill was closed, and forty people of the town lost their work there, it said on Monday.",
            piece.repeat(3_000)
        );
        let document = parse(&html, None).expect("within the caps");
        if let Ok(article) = article::read(&document) {
            check_promises(&article);
        }
    }
}
