//! Any words and text as a packed page: the first two bytes say how many of the rest are words.
#![no_main]

#[allow(dead_code)]
#[path = "../../tests/promises/mod.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| promises::packed(bytes));
