//! Caps on the size of a page. `extension/content/snapshot-format.json` repeats them for the walker, and a
//! test in [`super::snapshot`] keeps the two alike.

/// Most nodes of a document. The largest news pages have some 20,000; ten times an encyclopedia's longest
/// article is still below. Past this, walking and sending the page would freeze its tab for seconds.
pub const MAX_NODES: usize = 400_000;

/// Most UTF-16 code units of all texts and attribute values together. Guards the tab's memory: the string
/// lives once in the page's process, once in wasm.
pub const MAX_TEXT: usize = 24_000_000;

/// Longest attribute value that is kept, in UTF-16 code units; a longer one is left out. Longer ones are
/// images inlined as `data:` or serialised state, never a class, a date or an address that we would use.
pub const MAX_ATTRIBUTE: usize = 8_192;
