//! The language, as BCP 47, and the way in which its text runs.

use super::Claims;
use crate::article::Direction;
use crate::text::Seek;

/// Chooses the language: what `html` declares, then JSON-LD, then the head.
pub fn choose(claims: &Claims) -> Option<String> {
    let claimed = claims
        .meta
        .languages
        .first()
        .into_iter()
        .chain(&claims.json_ld.language)
        .chain(&claims.meta.languages);
    claimed.map(String::as_str).find_map(tag_of)
}

/// `en_us` → `en-US`. `None` for what is no tag.
fn tag_of(claim: &str) -> Option<String> {
    let claim = claim.parts(",; ").find(|part| !part.is_empty())?;
    let mut parts = claim.parts("-_");
    let language = parts.next()?.to_ascii_lowercase();
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !(2..=3).contains(&language.len()) || !letters(&language) {
        return None;
    }
    let mut tag = language;
    for part in parts {
        let part = match part.len() {
            2 if letters(part) => part.to_ascii_uppercase(),
            3 if part.bytes().all(|byte| byte.is_ascii_digit()) => part.to_owned(),
            4 if letters(part) => {
                let (first, rest) = part.split_at(1);
                format!("{}{}", first.to_ascii_uppercase(), rest.to_ascii_lowercase())
            }
            _ => break,
        };
        tag.push('-');
        tag.push_str(&part);
    }
    Some(tag)
}

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: &[&str] =
    &["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi"];

/// The way in which the text runs: what the page declares, then its language, then the headline's script.
pub fn direction(claims: &Claims, language: Option<&str>, title: &str) -> Direction {
    match claims.meta.direction.as_deref() {
        Some("rtl") => return Direction::Rtl,
        Some("ltr") => return Direction::Ltr,
        _ => {}
    }
    let language = language.and_then(|tag| tag.split('-').next()).unwrap_or("");
    if RIGHT_TO_LEFT.contains(&language)
        || title.chars().find(|char| char.is_alphabetic()).is_some_and(runs_right_to_left)
    {
        Direction::Rtl
    } else {
        Direction::Ltr
    }
}

fn runs_right_to_left(char: char) -> bool {
    matches!(char, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_written_as_the_standard_writes_them() {
        assert_eq!(tag_of("en_us").as_deref(), Some("en-US"));
        assert_eq!(tag_of("zh-hans-cn").as_deref(), Some("zh-Hans-CN"));
        assert_eq!(tag_of("de, en").as_deref(), Some("de"));
        assert_eq!(tag_of("english"), None);
    }
}
