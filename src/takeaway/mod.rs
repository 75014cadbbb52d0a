//! What one takes away: a story and its quotations in the formats of other programs, and citations of one
//! quotation. In goes what the pipeline found, out come files and words; nothing here looks at a page.
//!
//! * [`record`]: one quotation with all that a citation needs: what every format of quotations is written from
//! * [`csv`], [`markdown`], [`annotation`]: many records → a table, a text, W3C Web Annotations
//! * [`cite`]: one record → words for the clipboard, in plain and in rich form
//! * [`story`]: the story itself as Markdown, HTML, plain text, EPUB
//! * [`address`], [`dates`], [`names`], [`rich`], [`file_name`], [`archive`]: what they share
//! * [`read`], [`request`]: the same asked for by JSON, as the extension does
//!
//! Behind the feature `takeaway`, as it is no part of the wasm that a click injects: the extension has it in a second
//! one (`wasm`), which the background loads when somebody copies or saves something.

pub mod address;
pub mod annotation;
pub mod archive;
pub mod cite;
pub mod csv;
pub mod dates;
pub mod file_name;
pub mod markdown;
pub mod names;
pub mod read;
pub mod record;
pub mod request;
pub mod rich;
pub mod story;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use record::Record;
