//! The edge to the browser of the second wasm: text in, text or bytes out.

use super::request::{self, Answer};
use wasm_bindgen::prelude::*;

/// What was asked for.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Taken {
    answer: Answer,
}

#[wasm_bindgen]
impl Taken {
    /// [`Answer`] as JSON, without the bytes.
    pub fn json(&self) -> String {
        self.answer.json()
    }

    /// The file's bytes, where it is no text.
    pub fn bytes(&mut self) -> Option<Vec<u8>> {
        self.answer.bytes.take()
    }
}

/// Answers a request, see [`request`].
///
/// # Errors
/// A sentence for developers.
#[wasm_bindgen]
pub fn take(request: &str) -> Result<Taken, JsValue> {
    match request::answer(request) {
        Ok(answer) => Ok(Taken { answer }),
        Err(message) => Err(JsValue::from_str(&message)),
    }
}
