//! A page's bytes → text, as a browser would read them: byte order mark, then the server's word, which only archives
//! have, then what the page says of itself, then a guess.
//!
//! One difference: a page that says `iso-8859-1` or `gb2312` and yet is UTF-8 from the first byte to the last is
//! read as UTF-8. Pages that were saved or crawled have often been converted while their `<meta>` stayed.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};

/// How far into the page its own word is looked for. The standard asks authors for the first 1,024 bytes;
/// browsers look further, and on real pages it stands as far as 5,300 bytes in, behind comments and scripts.
const PRESCAN: usize = 8_192;

/// From how many characters beyond ASCII on a text that is valid as UTF-8 cannot be one by chance. One or two
/// may be: the bytes of `Ã¤` in windows-1252 are those of `ä` in UTF-8.
const ENOUGH_UTF_8: usize = 3;

/// Decodes a page. `url` helps the guess: its top-level domain says which languages are likely; `charset` is the
/// server's word, which comes before the page's own. What is not valid becomes U+FFFD.
pub(super) fn decode(bytes: &[u8], url: Option<&str>, charset: Option<&str>) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, &bytes[mark..]);
    }
    if let Ok(text) = str::from_utf8(bytes)
        && text.chars().filter(|char| !char.is_ascii()).nth(ENOUGH_UTF_8 - 1).is_some()
    {
        return text.to_owned();
    }
    let said = charset.and_then(|label| Encoding::for_label(label.as_bytes()));
    decode_as(said.or_else(|| declared(bytes)).unwrap_or_else(|| guess(bytes, url)), bytes)
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8]) -> String {
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

fn guess(bytes: &[u8], url: Option<&str>) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(url.and_then(top_level_domain).as_deref(), Utf8Detection::Allow)
}

/// The last label of the address's host, in the form that the detector takes.
fn top_level_domain(url: &str) -> Option<Vec<u8>> {
    let host = url.split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
    let (_, domain) = host.rsplit_once('.')?;
    let domain = domain.to_ascii_lowercase();
    domain.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-').then(|| domain.into_bytes())
}

/// The encoding that the page names: the HTML standard's prescan, in short.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(PRESCAN)];
    let head = head.to_ascii_lowercase();
    xml_encoding(&head).or_else(|| meta_encoding(&head)).and_then(by_label)
}

/// As the standard has it: a page whose word could be read is not UTF-16, and `x-user-defined` is for scripts.
fn by_label(label: &[u8]) -> Option<&'static Encoding> {
    let encoding = Encoding::for_label(label)?;
    Some(match encoding {
        _ if encoding == UTF_16BE || encoding == UTF_16LE => UTF_8,
        _ if encoding == X_USER_DEFINED => WINDOWS_1252,
        encoding => encoding,
    })
}

/// `encoding` of an XML declaration at the very start, which browsers heed in HTML too.
fn xml_encoding(head: &[u8]) -> Option<&[u8]> {
    let declaration = head.strip_prefix(b"<?xml")?;
    let declaration = &declaration[..find(declaration, b"?>")?];
    value_after(declaration, b"encoding")
}

/// What the first `<meta charset>` or `<meta http-equiv=content-type content="…charset=…">` names. Both are
/// found by the word `charset`; comments are passed over.
fn meta_encoding(head: &[u8]) -> Option<&[u8]> {
    let mut rest = head;
    while let Some(at) = rest.iter().position(|&byte| byte == b'<') {
        rest = &rest[at..];
        if rest.starts_with(b"<!--") {
            rest = &rest[find(rest, b"-->")?..];
        } else if rest.starts_with(b"<meta") {
            let tag = &rest[..find(rest, b">")?];
            if let Some(label) = value_after(tag, b"charset") {
                return Some(label);
            }
            rest = &rest[tag.len()..];
        } else {
            rest = &rest[1..];
        }
    }
    None
}

/// The value in `name = value`, quoted or bare.
fn value_after<'a>(text: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let after = text[find(text, name)? + name.len()..].trim_ascii_start();
    let value = after.strip_prefix(b"=")?.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
    let ends = |byte: &u8| matches!(byte, b'"' | b'\'' | b';' | b'/' | b'>') || byte.is_ascii_whitespace();
    Some(&value[..value.iter().position(ends).unwrap_or(value.len())])
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_wins_over_the_pages_word() {
        let utf_16: Vec<u8> =
            "\u{feff}<meta charset=latin1>Grüße".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&utf_16, None, None), "<meta charset=latin1>Grüße");
        assert_eq!(decode(b"\xEF\xBB\xBF\xC3\xA9", None, None), "é");
    }

    #[test]
    fn the_pages_word_is_found_where_pages_put_it() {
        for head in [
            "<meta charset=latin1>",
            "<!doctype html><head>\n<META CHARSET = 'ISO-8859-1' />",
            "<meta name=x><meta http-equiv=content-type content='text/html; charset=iso-8859-1'>",
            "<!-- <meta charset=koi8-r> --><meta charset=\"latin1\">",
            "<?xml version='1.0' encoding='iso-8859-1'?><html>",
        ] {
            assert_eq!(
                decode(&[head.as_bytes(), b"caf\xE9"].concat(), None, None),
                format!("{head}café"),
                "{head}"
            );
        }
    }

    #[test]
    fn a_word_that_names_no_encoding_leaves_it_to_the_guess() {
        let page =
            "<meta charset=nonsense>Сегодня в городе прошло собрание жителей, на котором обсуждали дороги.";
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(page);
        assert_eq!(decode(&bytes, Some("https://example.ru/x"), None), page);
    }

    #[test]
    fn a_page_that_was_converted_is_not_read_as_what_it_was() {
        let page = "<meta charset=gb2312>北京大学";
        assert_eq!(decode(page.as_bytes(), None, None), page);
    }

    #[test]
    fn two_bytes_that_might_be_utf_8_do_not_overrule_the_page() {
        let page = b"<meta charset=windows-1252>\xC3\xA4";
        assert_eq!(decode(page, None, None), "<meta charset=windows-1252>Ã¤");
    }

    #[test]
    fn utf_16_named_in_ascii_is_utf_8() {
        assert_eq!(decode("<meta charset=utf-16>ü".as_bytes(), None, None), "<meta charset=utf-16>ü");
    }

    #[test]
    fn the_domain_is_what_the_detector_takes() {
        assert_eq!(top_level_domain("https://www.example.RU:80/x.y").as_deref(), Some(&b"ru"[..]));
        for strange in ["", "file:///x.html", "https://localhost/", "https://example.рф/"] {
            assert_eq!(top_level_domain(strange), None, "{strange}");
        }
    }
}
