//! The packed form in which a live page crosses into wasm → [`Document`].
//!
//! `extension/content/walker.js` writes it in one walk. It is two values:
//!
//! * `words`, a `Uint32Array`: [`VERSION`], then for each node in document order
//!   * an element: `1 | hidden << 2 | tag << 3 | attributes << 11`, then its parent; `tag` is an index into
//!     [`Tag::NAMES`] or 255 for any other, `attributes` how many there are; for each of these two words: an
//!     index into [`Attr::NAMES`] and the value's length
//!   * a text: `2`, its parent, its length
//! * `text`, one string: the attribute values and texts in the same order, each followed by a NUL. The NUL
//!   keeps a lone high surrogate at the end of one from joining a low one at the start of the next; it
//!   carries no meaning, as a page's own strings may hold NULs: lengths alone cut the string.
//!
//! A parent is the number of a node, counted from 1 in document order; 0 is the document itself. Lengths
//! are UTF-16 code units. The string crosses in UTF-8; lone surrogates have become U+FFFD (one unit) in it.

use super::arena::{Document, NodeId};
use super::builder::Builder;
use super::tags::{Attr, Tag};
use crate::error::Error;
use std::ops::Range;

/// The first word of the packed form; another number is another form.
pub const VERSION: u32 = 1;

/// The `tag` of an element that [`Tag`] does not list.
const OTHER_TAG: usize = 255;

/// Unpacks a page. `url` is the page's address.
///
/// # Errors
/// [`Error::Unreadable`] if the words are not this form, [`Error::TooLarge`] past the caps of
/// [`super::limits`].
pub fn unpack(words: &[u32], text: String, url: &str) -> Result<Document, Error> {
    let mut words = Words(words.iter());
    if words.next()? != VERSION {
        return Err(Error::Unreadable("The page was packed by another version of Quotelight.".into()));
    }
    let mut cursor = Cursor { ascii: text.is_ascii(), at: 0 };
    let mut builder = Builder::new(Some(url));
    while let Some(&word) = words.0.next() {
        let parent = words.next()?;
        while builder.current() != NodeId(parent) {
            if builder.depth() == 0 {
                return Err(malformed());
            }
            builder.close();
        }
        match word & 3 {
            1 => {
                let tag = (word >> 3 & 0xff) as usize;
                let tag =
                    if tag == OTHER_TAG { Tag::Other } else { Tag::from_index(tag).ok_or_else(malformed)? };
                builder.open(tag, word & 4 != 0)?;
                for _ in 0..word >> 11 {
                    let name = Attr::from_index(words.next()? as usize).ok_or_else(malformed)?;
                    let value = cursor.take(&text, words.next()?)?;
                    builder.attribute(name, value)?;
                }
            }
            2 => {
                let value = cursor.take(&text, words.next()?)?;
                builder.text(value)?;
            }
            _ => return Err(malformed()),
        }
    }
    Ok(builder.finish_with(text))
}

struct Words<'a>(std::slice::Iter<'a, u32>);

impl Words<'_> {
    fn next(&mut self) -> Result<u32, Error> {
        self.0.next().copied().ok_or_else(malformed)
    }
}

/// Cuts the string by lengths in UTF-16 code units; `at` is a byte offset.
struct Cursor {
    ascii: bool,
    at: usize,
}

impl Cursor {
    fn take(&mut self, text: &str, units: u32) -> Result<Range<usize>, Error> {
        let start = self.at;
        let bytes = if self.ascii { units as usize } else { bytes_of(text, start, units)? };
        let end = start.saturating_add(bytes);
        if text.as_bytes().get(end) != Some(&0) {
            return Err(malformed());
        }
        self.at = end + 1;
        Ok(start..end)
    }
}

/// How many bytes this many UTF-16 code units are, from a byte offset on.
fn bytes_of(text: &str, start: usize, units: u32) -> Result<usize, Error> {
    let (mut left, mut bytes) = (units as usize, 0);
    let rest = text.get(start..).ok_or_else(malformed)?;
    if rest.as_bytes().get(..left).is_some_and(<[u8]>::is_ascii) {
        return Ok(left);
    }
    let mut chars = rest.chars();
    while left > 0 {
        let char = chars.next().ok_or_else(malformed)?;
        left = left.checked_sub(char.len_utf16()).ok_or_else(malformed)?;
        bytes += char.len_utf8();
    }
    Ok(bytes)
}

fn malformed() -> Error {
    Error::Unreadable("The page did not arrive in the packed form that was agreed.".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const P: u32 = 1 | (Tag::P as u32) << 3;

    fn element(tag: Tag, attributes: u32) -> u32 {
        1 | (tag as u32) << 3 | attributes << 11
    }

    #[test]
    fn nodes_attributes_and_texts_come_back() {
        let words =
            [VERSION, element(Tag::Body, 1), 0, Attr::Class as u32, 3, P, 1, 2, 2, 4, P | 4, 1, 2, 4, 2];
        let document =
            unpack(&words, "a😀\0né😀\0ü!\0".into(), "https://example.org/").expect("packed as agreed");
        let body = document.first_child(NodeId::ROOT).expect("a body");
        let paragraphs: Vec<_> = document.children(body).collect();
        assert_eq!(document.attribute(body, Attr::Class), Some("a😀"));
        assert_eq!(document.text_content(paragraphs[0]), "né😀");
        assert_eq!(document.text_content(paragraphs[1]), "ü!");
        assert!(document.is_hidden(document.first_child(paragraphs[1]).expect("a text")));
        assert!(!document.is_hidden(paragraphs[0]));
    }

    #[test]
    fn nul_in_a_text_is_kept() {
        let document = unpack(&[VERSION, 2, 0, 3], "a\0b\0".into(), "").expect("packed as agreed");
        assert_eq!(document.text_content(NodeId::ROOT), "a\0b");
    }

    #[test]
    fn what_is_not_the_packed_form_is_an_error() {
        for (words, text) in [
            (&[][..], ""),
            (&[VERSION + 1], ""),
            (&[VERSION, P], ""),
            (&[VERSION, P, 7], ""),
            (&[VERSION, 2, 0, 9], "abc\0"),
            (&[VERSION, 2, 0, 1], "😀\0"),
            (&[VERSION, 3, 0], ""),
            (&[VERSION, 1 | 254 << 3, 0], ""),
            (&[VERSION, P | 5 << 11, 0], ""),
        ] {
            assert_eq!(unpack(words, text.into(), "").map(|_| ()).map_err(|e| e.code()), Err("unreadable"));
        }
    }

    #[test]
    fn the_walker_has_the_same_names_and_caps() {
        use crate::dom::limits;
        let format = include_str!("../../extension/content/snapshot-format.json");
        let format: serde_json::Value = serde_json::from_str(format).expect("snapshot-format.json is JSON");
        assert_eq!(format["version"], VERSION);
        assert_eq!(format["maxNodes"], limits::MAX_NODES);
        assert_eq!(format["maxText"], limits::MAX_TEXT);
        assert_eq!(format["maxAttribute"], limits::MAX_ATTRIBUTE);
        assert_eq!(format["tags"], serde_json::json!(Tag::NAMES), "tags");
        assert_eq!(format["attributes"], serde_json::json!(Attr::NAMES), "attributes");
    }
}
