//! The edge to the browser: convert, call, convert back.
//!
//! Values cross as plain objects and arrays, errors as `{code, message}`, both as the output format has them.
//! Offsets stay in code points.

mod tree;

use crate::dom::snapshot;
use crate::error::Error;
use serde::Serialize;
use tree::Build;
use wasm_bindgen::prelude::*;

/// Runs once, before anything else: a panic's message goes to the console.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// The packed page ([`snapshot`]), its text in UTF-8, → the article's JSON value.
///
/// # Errors
/// `{code, message}`, as in the output format.
#[wasm_bindgen]
pub fn extract(words: &[u32], text: Vec<u8>, url: &str) -> Result<JsValue, JsValue> {
    // What is not UTF-8 is not the packed form either: without a text no length in it fits.
    let text = String::from_utf8(text).unwrap_or_default();
    to_js(&snapshot::unpack(words, text, url).and_then(|document| crate::extract(&document)))
}

/// A page's HTML → the article's JSON value.
///
/// # Errors
/// `{code, message}`, as in the output format.
#[cfg(feature = "html")]
#[wasm_bindgen(js_name = extractHtml)]
pub fn extract_html(html: &str, url: &str) -> Result<JsValue, JsValue> {
    to_js(&crate::dom::parse::parse(html, Some(url)).and_then(|document| crate::extract(&document)))
}

/// A plain text, one paragraph a line → its quotations, as `quotelight quotes` prints them. The extension reads pages only.
///
/// # Errors
/// None that a text could bring about; `{code, message}` should the value not cross.
#[cfg(feature = "html")]
#[wasm_bindgen]
pub fn quotes(text: String) -> Result<JsValue, JsValue> {
    to_js(&Ok(crate::quotes(text)))
}

fn to_js<T: Serialize>(answer: &Result<T, Error>) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    let tree = match answer {
        Ok(value) => value.serialize(Build),
        Err(error) => error.serialize(Build),
    };
    let value = tree.map_err(|unfit| JsError::new(&unfit.to_string()))?.serialize(&serializer)?;
    if answer.is_ok() { Ok(value) } else { Err(value) }
}
