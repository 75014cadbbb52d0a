//! A live page, walked and unpacked, is the document that html5ever makes of the same HTML: the same nodes in
//! the same places with the same attributes and words. Visibility is left out: markup alone cannot know it.
//!
//! One known difference is not among the pages: HTML inside the `annotation-xml` of formulas, which html5ever moves out.

use crate::frame::Frame;
use crate::sketch::{assert_same, sketch};
use js_sys::{JsString, Reflect};
use quotelight::dom::{NodeId, Tag, parse};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

/// One test a page of `pages/`.
macro_rules! same_as_parsed {
    ($($name:ident: $file:literal,)*) => { $(
        #[wasm_bindgen_test]
        async fn $name() {
            let html = include_str!(concat!("pages/", $file));
            let live = sketch(&Frame::open(html).await.unpack(), NodeId::ROOT);
            assert!(live.lines().count() > 10, "the page holds something:\n{live}");
            assert_same(&live, &parsed(html));
        }
    )* };
}

same_as_parsed! {
    a_news_page: "news.html",
    tables: "tables.html",
    lists: "lists.html",
    forms: "forms.html",
    misnested_tags: "misnested.html",
    noscript_and_template: "noscript-template.html",
    pictures_and_formulas: "svg-math.html",
    white_space_and_entities: "pre-entities.html",
    shadow_roots_and_slots: "shadow.html",
    details_and_dialogs: "details.html",
    scripts_and_styles: "scripts.html",
    attributes_that_are_kept: "attributes.html",
    clobbering_names: "clobbering.html",
    no_doctype_no_body: "bare.html",
    frames_without_words: "frameset.html",
}

fn parsed(html: &str) -> String {
    sketch(&parse::parse(html, None).expect("within the caps"), NodeId::ROOT)
}

#[wasm_bindgen_test]
async fn five_hundred_levels_deep() {
    let html = format!("<!doctype html><body>{}deep{}after", "<div>".repeat(500), "</div>".repeat(500));
    assert_same(&sketch(&Frame::open(&html).await.unpack(), NodeId::ROOT), &parsed(&html));
}

#[wasm_bindgen_test]
async fn a_long_attribute_is_left_out_by_both() {
    let (kept, dropped) = ("k".repeat(8_192), "d".repeat(8_193));
    let html = format!("<!doctype html><p title={kept}>a</p><p title={dropped} class=b>b</p>");
    let live = sketch(&Frame::open(&html).await.unpack(), NodeId::ROOT);
    assert!(live.contains(&kept) && !live.contains(&dropped));
    assert_same(&live, &parsed(&html));
}

#[wasm_bindgen_test]
async fn a_frame_of_the_same_origin_holds_its_page() {
    let inner = "<!doctype html><title>Inner</title><p>framed words</p>";
    let html = format!("<!doctype html><p>before</p><iframe srcdoc='{inner}'></iframe><p>after</p>");
    let live = Frame::open(&html).await.unpack();
    let frame = live.elements(NodeId::ROOT, Tag::Iframe).next().expect("a frame");
    assert_same(&sketch(&live, frame), &parsed(inner));
    assert_eq!(live.text_content(NodeId::ROOT).matches("framed words").count(), 1);
}

#[wasm_bindgen_test]
async fn a_frame_of_another_origin_holds_nothing() {
    let html =
        "<!doctype html><p>before</p><iframe sandbox srcdoc='<p>framed words</p>'></iframe><p>after</p>";
    let live = Frame::open(html).await.unpack();
    let frame = live.elements(NodeId::ROOT, Tag::Iframe).next().expect("a frame");
    assert_eq!(sketch(&live, frame), "");
    assert!(live.text_content(NodeId::ROOT).contains("after"));
}

#[wasm_bindgen_test]
async fn nul_and_lone_surrogates_move_no_boundary() {
    let frame = Frame::open("<!doctype html><p title=t>a</p><p>b</p><p>c</p>").await;
    let page = frame.document();
    let paragraphs = page.query_selector_all("p").expect("paragraphs");
    let set = |index: u32, units: &[u32]| {
        let text = paragraphs.get(index).expect("a paragraph").first_child().expect("its text");
        let units: js_sys::Array = units.iter().map(|&unit| wasm_bindgen::JsValue::from(unit)).collect();
        let make = Reflect::get(&js_sys::global(), &"String".into()).expect("String");
        let make: js_sys::Function =
            Reflect::get(&make, &"fromCharCode".into()).expect("fromCharCode").unchecked_into();
        let value: JsString = make.apply(&make, &units).expect("a string").unchecked_into();
        Reflect::set(&text, &"data".into(), &value).expect("a text takes any string");
    };
    // A high surrogate at the end of one text and a low one at the start of the next must not join.
    set(0, &[0x61, 0, 0xd83d]);
    set(1, &[0xde00, 0x62, 0xd83d, 0xde00]);
    set(2, &[0, 0xdc00, 0, 0x63]);
    let live = frame.unpack();
    let texts: Vec<_> = live.elements(NodeId::ROOT, Tag::P).map(|p| live.text_content(p)).collect();
    assert_eq!(texts, ["a\0\u{fffd}", "\u{fffd}b😀", "\0\u{fffd}\0c"]);
}

#[wasm_bindgen_test]
async fn what_the_styles_hide_is_hidden() {
    let html = "<!doctype html><style>.off { display: none } .veil { visibility: hidden } .back { visibility: visible }\
                </style><p id=a>a</p><p id=b class=off>b<b>b</b></p><div id=c class=veil>c<p id=d class=back>d</p></div>\
                <p id=e class=veil>e</p><details><summary>s</summary><p id=f>f</p></details>";
    let live = Frame::open(html).await.unpack();
    let hidden: Vec<_> = live
        .descendants(NodeId::ROOT)
        .filter_map(|id| Some((live.attribute(id, quotelight::dom::Attr::Id)?, live.is_hidden(id))))
        .collect();
    let expected = [("a", false), ("b", true), ("c", false), ("d", false), ("e", true), ("f", false)];
    assert_eq!(hidden, expected, "a closed `details` is one click away and not hidden");
}

#[wasm_bindgen_test]
async fn a_page_past_the_caps_is_known_to_be() {
    let frame = Frame::open("<!doctype html><div></div>").await;
    let div = frame.document().query_selector("div").expect("a selector").expect("a div");
    div.set_inner_html(&"<b></b>".repeat(400_000));
    assert!(frame.pack().is_none());
}
