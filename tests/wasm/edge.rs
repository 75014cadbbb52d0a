//! What crosses the wasm edge: plain objects with the output format's fields, errors as `{code, message}`.

use crate::frame::{Frame, Packed};
use js_sys::{Array, JSON, Object, Reflect};
use quotelight::dom::snapshot::VERSION;
use quotelight::wasm;
use serde_json::{Value, json};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const STORY: &str = include_str!("pages/news.html");

/// The fields of an article, as the output format names them; `path` is the command line's.
const FIELDS: [&str; 19] = [
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

fn get(value: &JsValue, field: &str) -> JsValue {
    Reflect::get(value, &field.into()).expect("an object")
}

async fn story() -> Packed {
    Frame::open(STORY).await.pack().expect("within the caps")
}

fn extract(Packed { words, text }: &Packed) -> JsValue {
    wasm::extract(words, text.clone().into_bytes(), "https://news.example/story").expect("a story")
}

fn code_of(error: &JsValue) -> String {
    assert!(get(error, "message").as_string().is_some_and(|message| !message.is_empty()));
    get(error, "code").as_string().expect("a code")
}

#[wasm_bindgen_test]
async fn an_article_crosses_as_plain_objects() {
    let article = extract(&story().await);
    for field in FIELDS {
        assert!(Reflect::has(&article, &field.into()).expect("an object"), "{field}");
    }
    assert_eq!(get(&article, "url").as_string().as_deref(), Some("https://news.example/story"));
    assert_eq!(get(&article, "title").as_string().as_deref(), Some("Harbour dredging to start in spring"));
    assert!(Array::is_array(&get(&article, "blocks")));
    let block = Array::from(&get(&article, "blocks")).get(0);
    assert!(Object::get_prototype_of(&block).loose_eq(&Object::get_prototype_of(&Object::new())), "no Map");
    assert!(get(&block, "start").as_f64().is_some(), "offsets are numbers, no BigInt");
    assert!(
        get(&article, "standfirst").is_null() || get(&article, "standfirst").is_string(),
        "null, not undefined"
    );
}

#[wasm_bindgen_test]
async fn what_crosses_is_what_the_command_line_prints() {
    let article = extract(&story().await);
    let document = quotelight::dom::parse::parse(STORY, Some("https://news.example/story")).expect("small");
    let printed = serde_json::to_string(&quotelight::extract(&document).expect("a story")).expect("JSON");
    let crossed = String::from(JSON::stringify(&article).expect("plain values"));
    let value = |json: &str| serde_json::from_str::<Value>(json).expect("JSON");
    for (field, wanted) in value(&printed).as_object().expect("an object") {
        // A live page knows more of what is seen than its markup does.
        if field != "loss" {
            assert_eq!(rounded(&value(&crossed)[field]), rounded(wanted), "{field}");
        }
    }
}

/// JavaScript has no `f32`: a confidence of 0.6 crosses as 0.6000000238418579.
fn rounded(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => {
            number.as_f64().map_or(Value::Null, |number| json!((number * 1e6).round()))
        }
        Value::Array(values) => values.iter().map(rounded).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), rounded(value))).collect(),
        other => other.clone(),
    }
}

#[wasm_bindgen_test]
async fn a_second_call_gives_the_same() {
    let packed = story().await;
    let twice = [extract(&packed), extract(&packed)]
        .map(|v| String::from(JSON::stringify(&v).expect("plain values")));
    assert_eq!(twice[0], twice[1]);
}

#[wasm_bindgen_test]
async fn hostile_words_are_an_error_and_the_next_call_works() {
    let hostile: [(&[u32], &str); 10] = [
        (&[], ""),
        (&[0], ""),
        (&[u32::MAX], ""),
        (&[VERSION, 1], ""),
        (&[VERSION, u32::MAX, u32::MAX], ""),
        (&[VERSION, 1, 1], ""),
        (&[VERSION, 1 | u32::MAX << 11, 0], ""),
        (&[VERSION, 2, 0, u32::MAX], "abc\0"),
        (&[VERSION, 2, 0, 1], "\u{1f600}\0"),
        (&[VERSION, 1 | 1 << 11, 0, 9_999, 0], "\0"),
    ];
    for (words, text) in hostile {
        let error = wasm::extract(words, text.into(), "").expect_err("not the packed form");
        assert_eq!(code_of(&error), "unreadable", "{words:?}");
    }
    let error = wasm::extract(&[VERSION, 2, 0, 1], vec![0xff, 0], "").expect_err("no UTF-8");
    assert_eq!(code_of(&error), "unreadable");
    assert!(get(&extract(&story().await), "title").is_string());
}

#[wasm_bindgen_test]
async fn a_page_without_a_story_is_no_article() {
    let Packed { words, text } = Frame::open("<!doctype html><p>Sign in").await.pack().expect("small");
    assert_eq!(code_of(&wasm::extract(&words, text.into_bytes(), "").expect_err("no story")), "no-article");
    assert_eq!(code_of(&wasm::extract_html("<p>Sign in", "").expect_err("no story")), "no-article");
}

#[wasm_bindgen_test]
fn more_nodes_than_the_cap_are_too_large() {
    let mut words = vec![VERSION];
    words.extend([1, 0].repeat(400_000));
    assert_eq!(code_of(&wasm::extract(&words, Vec::new(), "").expect_err("too many nodes")), "too-large");
}

#[wasm_bindgen_test]
fn quotes_of_a_plain_text_cross() {
    let answer = wasm::quotes("“We are 😀 relieved,” said Mara Ellison.".into()).expect("text never fails");
    for field in ["text", "quotes", "speakers", "name_threshold"] {
        assert!(Reflect::has(&answer, &field.into()).expect("an object"), "{field}");
    }
    assert!(Array::is_array(&get(&answer, "quotes")));
    assert!(get(&answer, "quotes").dyn_into::<Array>().is_ok());
}
