//! The publication's name.

use super::Claims;
use crate::dom::Document;

/// Chooses: what the page declares for itself, then the publisher, then the site.
pub fn choose(_document: &Document, claims: &Claims) -> Option<String> {
    let names = claims
        .meta
        .site
        .iter()
        .chain(&claims.json_ld.publisher)
        .chain(&claims.json_ld.site)
        .chain(&claims.meta.application);
    names.map(|name| name.trim().to_owned()).find(|name| !name.is_empty() && !name.starts_with("http"))
}
