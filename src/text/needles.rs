//! Many short strings looked for in one text at once.

use super::order;

/// Strings to look for, in order of their first bytes.
#[derive(Debug)]
pub struct Needles {
    needles: Vec<&'static [u8]>,
    /// For each byte, where the needles that begin with it begin.
    begins: Vec<u8>,
}

impl Needles {
    /// At most 255 strings, none of them empty.
    pub fn new(needles: &[&'static str]) -> Self {
        let mut needles: Vec<&[u8]> = needles.iter().map(|needle| needle.as_bytes()).collect();
        let first = |needle: &&[u8]| needle.first().map_or(0, |first| u64::from(*first));
        order::by_key(&mut needles, first);
        let begin = |byte: u64| needles.partition_point(|needle| first(needle) < byte);
        let begins = (0..=256).map(|byte| u8::try_from(begin(byte)).unwrap_or(u8::MAX)).collect();
        Self { needles, begins }
    }

    /// Whether a text holds any of them, compared byte by byte.
    pub fn any_in(&self, text: &str) -> bool {
        let text = text.as_bytes();
        text.iter().enumerate().any(|(at, &byte)| {
            let byte = usize::from(byte);
            let (from, to) = (usize::from(self.begins[byte]), usize::from(self.begins[byte + 1]));
            let rest = &text[at..];
            from < to
                && self.needles[from..to]
                    .iter()
                    .any(|needle| needle.get(1) == rest.get(1) && rest.starts_with(needle))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_what_contains_finds() {
        let needles = ["our newsletter", "følg oss", "us", "zum thema", "ÿ"];
        let all = Needles::new(&needles);
        for text in ["read our newsletter", "følg oss", "the bus", "zum them", "u", "", "så følg os", "ÿ"]
        {
            let contains = needles.iter().any(|needle| text.contains(needle));
            assert_eq!(all.any_in(text), contains, "{text}");
        }
    }
}
