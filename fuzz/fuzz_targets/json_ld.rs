//! Any bytes as a page's own description.
#![no_main]

#[allow(dead_code)]
#[path = "../../tests/promises/mod.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| promises::json_ld(bytes));
