//! A page that the browser's own parser has read, in a frame of the test's page.

use js_sys::{Function, JSON, Promise, Reflect, Uint32Array};
use quotelight::dom::{Document, snapshot};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlIFrameElement;

#[wasm_bindgen(module = "/extension/content/walker.js")]
extern "C" {
    fn walk(document: &web_sys::Document, format: &JsValue) -> JsValue;
}

/// The packed form, as it crosses.
pub(crate) struct Packed {
    pub(crate) words: Vec<u32>,
    pub(crate) text: String,
}

/// A frame with a page in it; taken out at the end.
pub(crate) struct Frame(HtmlIFrameElement);

impl Frame {
    /// Lets the browser parse a page and load what frames it has.
    pub(crate) async fn open(html: &str) -> Self {
        let document = web_sys::window().and_then(|window| window.document()).expect("a browser");
        let element = document.create_element("iframe").expect("a frame");
        let frame: HtmlIFrameElement = element.unchecked_into();
        frame.set_srcdoc(html);
        let style = frame.style();
        style.set_property("width", "800px").expect("a style");
        style.set_property("height", "600px").expect("a style");
        let loaded = Promise::new(&mut |resolve: Function, _| frame.set_onload(Some(&resolve)));
        document.body().expect("a body").append_child(&frame).expect("room in the page");
        JsFuture::from(loaded).await.expect("the page loads");
        Self(frame)
    }

    pub(crate) fn document(&self) -> web_sys::Document {
        self.0.content_document().expect("a page of our own origin")
    }

    /// Walks the page as the content script does; `None` past the caps.
    pub(crate) fn pack(&self) -> Option<Packed> {
        let format = include_str!("../../extension/content/snapshot-format.json");
        let format = JSON::parse(format).expect("snapshot-format.json is JSON");
        let packed = walk(&self.document(), &format);
        if packed.is_null() {
            return None;
        }
        let words: Uint32Array = Reflect::get(&packed, &"words".into()).expect("words").unchecked_into();
        // As wasm-bindgen takes a string in: lone surrogates become U+FFFD.
        let text: js_sys::JsString = Reflect::get(&packed, &"text".into()).expect("a text").unchecked_into();
        Some(Packed { words: words.to_vec(), text: text.into() })
    }

    /// The live page as a document.
    pub(crate) fn unpack(&self) -> Document {
        let Packed { words, text } = self.pack().expect("within the caps");
        snapshot::unpack(&words, text, "").expect("packed as agreed")
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        self.0.remove();
    }
}
