//! Relative links → absolute ones, by the WHATWG's rules: natively with the `url` crate, in wasm with the
//! browser's own `URL`, which saves the crate's Unicode tables.

use crate::text::Seek;

/// Resolves `reference` against the page's address. `None` where the result is no address.
pub fn resolve(base: Option<&str>, reference: &str) -> Option<String> {
    let reference = reference.trim();
    if let Some(plain) = plain(base, reference) {
        return Some(plain);
    }
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

/// The most common links need no parser: `https://host/path` and `/path`, in characters that the rules leave as they
/// are. `None` where a parser has to say.
fn plain(base: Option<&str>, reference: &str) -> Option<String> {
    if reference.starts_with('/') && !reference.starts_with("//") {
        let base = base?;
        let origin = base.get(..origin_end(base)?)?;
        return is_plain_path(reference).then(|| format!("{origin}{reference}"));
    }
    let path = reference.get(origin_end(reference)?..)?;
    (path.starts_with('/') && is_plain_path(path)).then(|| reference.to_owned())
}

/// Where the path begins behind `https://host`: small letters, digits and hyphens, with a last label that no number
/// could be, no port and no punycode.
fn origin_end(url: &str) -> Option<usize> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| url.starts_with(scheme))?.len();
    let host = url.get(scheme..)?.split('/').next()?;
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with("xn--")
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let last = host.rsplit('.').next()?;
    let is_name = last.starts_with(|char: char| char.is_ascii_lowercase());
    (is_name && host.split('.').all(is_label)).then_some(scheme + host.len())
}

/// Whether path, query and fragment stand as the rules would write them, and no part of the path is `.` or `..`.
fn is_plain_path(path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~?=&%+,;:@!$*()".contains(&byte);
    path.bytes().all(is_plain)
        && !path.holds("/.")
        // An escaped point is a point.
        && !path.as_bytes().windows(3).any(|bytes| bytes.eq_ignore_ascii_case(b"%2e"))
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

    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn what_needs_no_parser_is_what_the_parser_says() {
        let pieces = [
            "https://",
            "http://",
            "a.example",
            "127.1",
            "0x7f",
            "A.b",
            "xn--a",
            ":80",
            "/",
            "//",
            "..",
            "a",
            "%2E",
            "?q=1",
            "#x",
            "'",
            "&b",
            "\\",
            " ",
            "é",
            "@",
            "1",
            ".",
            "-",
        ];
        let bases =
            [None, Some("https://news.example/a/b"), Some("http://1.2.3/a"), Some("https://u@h.example/x")];
        let mut plain_ones = 0;
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    for fourth in ["", "a.example/", "/a"] {
                        let reference = format!("{first}{second}{third}{fourth}");
                        for base in bases {
                            let Some(plain) = plain(base, &reference) else { continue };
                            let base = base.and_then(|base| url::Url::parse(base).ok());
                            let parsed = url::Url::options().base_url(base.as_ref()).parse(&reference);
                            assert_eq!(
                                parsed.map(String::from).as_deref(),
                                Ok(&*plain),
                                "{reference} {base:?}"
                            );
                            plain_ones += 1;
                        }
                    }
                }
            }
        }
        assert!(plain_ones > 1000, "{plain_ones}");
    }
}
