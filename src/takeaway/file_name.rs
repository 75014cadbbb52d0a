//! A name for a file that a story is saved in: says what it is, and works on every system.

use super::dates::Date;

/// Most code points of the headline in it.
const LONGEST: usize = 60;

/// `2031-03-04 The headline – quotations.csv`, from the headline, the date of publication (RFC 3339), what it holds
/// if not the story, and the ending.
pub fn of(headline: &str, published: Option<&str>, kind: Option<&str>, ending: &str) -> String {
    let mut name = Date::read(published).map_or_else(String::new, |date| date.iso() + " ") + &title(headline);
    if let Some(kind) = kind {
        name.extend([" – ", kind]);
    }
    name + "." + ending
}

fn title(headline: &str) -> String {
    let safe: String = headline.chars().map(|char| if is_safe(char) { char } else { ' ' }).collect();
    let mut words = String::new();
    for word in safe.split_whitespace() {
        let length = words.chars().count() + word.chars().count();
        if length >= LONGEST && !words.is_empty() {
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.extend(word.chars().take(LONGEST));
    }
    // A point at either end hides a file, or is dropped by the system.
    let words = words.trim_matches(['.', ' ', '-', '~']).to_owned();
    if words.is_empty() { "Quotelight".into() } else { words }
}

/// Letters, digits and marks that no file system gives a meaning.
fn is_safe(char: char) -> bool {
    !char.is_control()
        && !matches!(char, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_work_everywhere() {
        let named = |title: &str| of(title, None, None, "epub");
        assert_eq!(named("“Who pays?” asks: A/B"), "“Who pays ” asks A B.epub");
        assert_eq!(named("../../etc/passwd"), "etc passwd.epub");
        assert_eq!(named("\u{202e}gpj.exe"), "gpj.exe.epub");
        assert_eq!(named(""), "Quotelight.epub");
        assert!(named(&"long ".repeat(40)).chars().count() <= LONGEST + 5);
        assert_eq!(named(&"長".repeat(90)).chars().count(), LONGEST + 5);
        let published = Some("2031-03-04T01:00:00Z");
        assert_eq!(of("Vote", published, Some("quotations"), "csv"), "2031-03-04 Vote – quotations.csv");
    }
}
