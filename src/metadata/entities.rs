//! Character references that are left in a text that was escaped once too often.

use crate::text::Edges;
use std::borrow::Cow;

/// The names that are met in titles, captions and JSON-LD.
const NAMED: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("sbquo", "‚"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("hellip", "…"),
    ("euro", "€"),
    ("shy", ""),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("middot", "·"),
    ("bull", "•"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("agrave", "à"),
    ("ccedil", "ç"),
    ("ecirc", "ê"),
    ("aacute", "á"),
    ("iacute", "í"),
    ("oacute", "ó"),
    ("uacute", "ú"),
    ("ntilde", "ñ"),
];

/// Longest reference that is looked for.
const LONGEST: usize = 10;

/// Resolves the references of a text. Twice escaped ones come out once escaped: call it again for those.
pub fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let end = after.bytes().take(LONGEST).position(|byte| byte == b';');
        if let Some((name, end)) = end.and_then(|end| Some((after.get(..end)?, end)))
            && push_reference(&mut plain, name)
        {
            rest = &after[end + 1..];
        } else {
            plain.push('&');
            rest = after;
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn push_reference(plain: &mut String, name: &str) -> bool {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        };
        return code.and_then(char::from_u32).map(|char| plain.push(char)).is_some();
    }
    let known = NAMED.iter().find(|(known, _)| *known == name);
    known.map(|(_, char)| plain.push_str(char)).is_some()
}

/// A text without the tags that stand in it as text: a line break for `<br>`, nothing for others.
pub fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        plain.push_str(&rest[..at]);
        let inside = &rest[at + 1..];
        let is_tag = inside.starts_with(|char: char| char.is_ascii_alphabetic() || char == '/');
        let Some(end) = inside.find('>') else {
            rest = &rest[at..];
            break;
        };
        if is_tag {
            let name = inside.trim_start_set("/").get(..2).unwrap_or("");
            if name.eq_ignore_ascii_case("br") || name.to_ascii_lowercase().starts_with('p') {
                plain.push('\n');
            }
            rest = &inside[end + 1..];
        } else {
            plain.push('<');
            rest = inside;
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// A value of a meta tag or of JSON-LD as words: references resolved, tags left out, white space collapsed.
pub fn clean(text: &str) -> String {
    let once = unescape(text);
    let twice = unescape(&once);
    crate::text::words::collapse(&without_tags(&twice))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_characters() {
        assert_eq!(unescape("a &amp;amp; b &#8217;&#x201c; &unknown; & c"), "a &amp; b ’“ &unknown; & c");
        assert_eq!(clean("Salt &amp;amp; <b>pepper</b>&nbsp;now"), "Salt & pepper now");
    }

    #[test]
    fn less_than_is_no_tag() {
        assert_eq!(without_tags("a < b and <i>c</i>"), "a < b and c");
        assert_eq!(without_tags("x <unclosed"), "x <unclosed");
    }
}
