//! The page as one tree, the same for the browser, the command line and the tests.
//!
//! A [`Document`] comes from the live page ([`snapshot`], packed by `extension/content/walker.js`) or
//! from HTML ([`parse`]); both give the same tree for the same page. After that, nobody touches the live
//! page.
//!
//! * [`arena`]: [`Document`], [`Node`], [`NodeId`]; document order is index order
//! * [`tags`]: the element names of HTML
//! * [`builder`]: the one way in which a document is made, with the rules of what is kept
//! * [`snapshot`]: the packed form → document
//! * `parse`: HTML → document (feature `html`), with what was `streamed` put in its place
//! * [`limits`]: the caps, and what they guard against

pub mod arena;
pub mod builder;
pub mod limits;
#[cfg(feature = "html")]
pub mod parse;
pub mod snapshot;
#[cfg(feature = "html")]
mod streamed;
pub mod tags;

pub use arena::{Document, Node, NodeId};
pub use tags::{Attr, Tag};
