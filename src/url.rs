//! Relative links → absolute ones, by the WHATWG's rules: natively with the `url` crate, in wasm with the
//! browser's own `URL`, which saves the crate's Unicode tables.

/// Resolves `reference` against the page's address. `None` where the result is no address.
pub fn resolve(base: Option<&str>, reference: &str) -> Option<String> {
    let reference = reference.trim();
    #[cfg(not(target_arch = "wasm32"))]
    {
        let base = base.and_then(|base| url::Url::parse(base).ok());
        url::Url::options().base_url(base.as_ref()).parse(reference).ok().map(String::from)
    }
    #[cfg(target_arch = "wasm32")]
    {
        let url = match base {
            Some(base) => web_sys::Url::new_with_base(reference, base),
            None => web_sys::Url::new(reference),
        };
        url.ok().map(|url| url.href())
    }
}

/// Resolves a link that a reader may follow: `http`, `https` or `mailto`, and nothing else.
pub fn resolve_link(base: Option<&str>, reference: &str) -> Option<String> {
    resolve(base, reference).filter(|url| has_scheme(url, &["http", "https", "mailto"]))
}

/// Resolves the address of an image: `http` or `https`, and nothing else.
pub fn resolve_image(base: Option<&str>, reference: &str) -> Option<String> {
    resolve(base, reference).filter(|url| has_scheme(url, &["http", "https"]))
}

fn has_scheme(url: &str, schemes: &[&str]) -> bool {
    url.split_once(':').is_some_and(|(scheme, _)| schemes.contains(&scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_schemes_pass() {
        let base = Some("https://example.org/news/story.html");
        assert_eq!(resolve_link(base, " ../a?b#c "), Some("https://example.org/a?b#c".into()));
        assert_eq!(resolve_link(base, "mailto:desk@example.org"), Some("mailto:desk@example.org".into()));
        for hostile in
            ["javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "blob:x"]
        {
            assert_eq!(resolve_link(base, hostile), None, "{hostile}");
        }
        assert_eq!(resolve_image(base, "data:image/png;base64,AAAA"), None);
        assert_eq!(resolve_link(None, "/relative"), None);
    }
}
