//! [`Story`] → [`Attribution`]: quotations, told apart, and who said them.

pub mod types;

pub use types::{
    Attribution, DisplayField, DisplayQuotation, DisplayText, Excerpt, Passage, PassageRole, Quotation,
    QuotationKind, Speaker, SpeakerKind, Story, Turn,
};

/// Finds all quotations of a story and attributes them. Total: any text, any length.
pub fn attribute(_story: &Story<'_>) -> Attribution {
    Attribution::default()
}
