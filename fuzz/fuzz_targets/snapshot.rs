//! Any words and text as a packed page: the first two bytes say how many of the rest are words.
#![no_main]

#[allow(dead_code)]
#[path = "../../tests/promises/mod.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((count, rest)) = bytes.split_first_chunk::<2>() else { return };
    let cut = (4 * usize::from(u16::from_le_bytes(*count))).min(rest.len() / 4 * 4);
    let (words, text) = rest.split_at(cut);
    // The first word is the form's version; without it nothing behind it is ever reached.
    let words = words.as_chunks::<4>().0.iter().map(|word| u32::from_le_bytes(*word));
    let words: Vec<u32> = std::iter::once(1).chain(words).collect();
    promises::snapshot(&words, String::from_utf8_lossy(text).into_owned());
});
