//! Quotelight: from a news page to its story, with every quotation attributed to whoever said it.
//!
//! The page travels through the modules in this order:
//!
//! 1. [`dom`]: the page becomes a [`dom::Document`], from the live page's packed form or from HTML
//! 2. [`metadata`]: headline, byline, dates, site: candidates, then a choice
//! 3. [`article`]: blocks are classified and become an [`article::Article`]
//! 4. [`mod@quotes`]: quotations are found in the article's text and attributed
//! 5. [`html_out`]: the article as safe HTML; the reader in the page is drawn by `extension/reader`
//! 6. [`output`]: the JSON format
//! 7. `takeaway`: citations and files, behind the feature of that name
//!
//! Each stage takes the one before by reference and returns a new value. The edges are `wasm/` (the
//! browser) and `main.rs` (the command line); everything between knows neither.

pub mod article;
pub mod dom;
pub mod error;
pub mod html_out;
pub mod json;
pub mod metadata;
pub mod net;
pub mod output;
pub mod quotes;
#[cfg(feature = "takeaway")]
pub mod takeaway;
pub mod text;
pub mod url;
// Of the two wasm files one reads pages and one writes what is taken away; what a file exports is what is linked.
#[cfg(all(target_arch = "wasm32", not(feature = "takeaway")))]
pub mod wasm;

/// The wasm's own allocator: smaller than std's and quicker at its first calls, with the same memory at its peak.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

pub use error::Error;

use dom::Document;
use output::{Extracted, Quoted};

/// A page → its story with attributed quotations.
///
/// # Errors
/// [`Error::NoArticle`] where the page holds too little to be a story.
pub fn extract(document: &Document) -> Result<Extracted, Error> {
    let article = article::read(document)?;
    let attribution = quotes::attribute(&article.story());
    Ok(Extracted { url: document.url.clone(), article, attribution })
}

/// A plain text, one paragraph a line → its quotations.
pub fn quotes(text: String) -> Quoted {
    let attribution = quotes::attribute(&quotes::Story::from_plain_text(&text));
    Quoted { text, attribution }
}
