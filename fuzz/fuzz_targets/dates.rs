//! Any text as a date.
#![no_main]

#[allow(dead_code)]
#[path = "../../tests/promises/mod.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|text: &str| promises::dates(text));
