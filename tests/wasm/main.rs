//! What only a browser can tell: that a live page, walked and unpacked, is the same document as its HTML
//! parsed by html5ever, and that values and errors cross the wasm edge as agreed.
//!
//!     wasm-pack test --headless --chrome -- --no-default-features --features html --test wasm
#![cfg(target_arch = "wasm32")]

mod edge;
mod frame;
mod sketch;
mod walker;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
