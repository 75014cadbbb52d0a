//! Drop caps: the first letter of a story, set large in an element of its own. Where the markup has white space
//! behind it, the letter would stand apart from its word.

use crate::dom::{Attr, Document, NodeId};
use crate::text::{Chars, Edges, Seek};

/// One-letter words of the languages that capitals are known in: these stand apart by right.
const WORDS: &str = "AIOYEUWZKSVÀÈÉÓÒÅÄÖАВИКОСУЯЄІЙ";

/// Whether a text, or the one behind it where it is blank, goes on with the word whose first letter is all that was read
/// before it. `letter` is the text node with that letter, `node` the one with the text.
pub fn continues_word(document: &Document, before: &str, letter: NodeId, node: NodeId, text: &str) -> bool {
    let read = before.trim().trim_start_set("“\"„«»‘'");
    let mut chars = read.chars();
    let (Some(capital), None) = (chars.next(), chars.next()) else { return false };
    let starts_low = |text: &str| text.trim_start().starts_lower();
    let mut behind =
        std::iter::successors(document.following(node), |&node| document.following(node)).take(NEAR);
    let goes_on = if text.is_blank() {
        behind.find_map(|node| document.text(node)).is_some_and(starts_low)
    } else {
        starts_low(text)
    };
    if !capital.is_uppercase() || text.trim_start().len() == text.len() || !goes_on {
        return false;
    }
    let Some(holder) = document.parent(letter) else { return false };
    let class = document.attribute(holder, Attr::Class).unwrap_or("").to_ascii_lowercase();
    let named = NAMES.iter().any(|name| class.holds(name));
    let alone = document.first_child(holder) == Some(letter) && document.next_sibling(letter).is_none();
    named || (alone && !WORDS.contains(capital))
}

/// Nodes behind a blank text among which the next one is looked for.
const NEAR: usize = 3;

/// Class names of such a letter.
const NAMES: &[&str] =
    &["dropcap", "drop-cap", "drop_cap", "firstletter", "first-letter", "initiale", "initial-letter"];

#[cfg(all(test, feature = "html"))]
mod tests {
    use crate::dom::parse::parse;

    fn first_paragraph(html: &str) -> String {
        let rest =
            "of the mill met on Monday to talk about the time after the closing of the works in spring.</p>";
        let more =
            "<p>They had not met since the autumn of the year before, as the chair said in her speech.</p>";
        let page = parse(&format!("<main><h1>Mill</h1><p>{html} {rest}{more}</main>"), None).expect("a page");
        crate::article::read(&page).expect("a story").blocks.remove(0).text
    }

    #[test]
    fn a_letter_set_apart_joins_its_word() {
        assert!(first_paragraph("<span>T</span> he owners").starts_with("The owners of"));
        assert!(first_paragraph("<span class=\"dropcap\">A</span> nyone").starts_with("Anyone of"));
        assert!(first_paragraph("<span>T</span> <span>he</span> owners").starts_with("The owners of"));
    }

    #[test]
    fn a_word_of_one_letter_stays_a_word() {
        assert!(first_paragraph("<span>A</span> friend").starts_with("A friend"));
        assert!(first_paragraph("<b>T</b> Rex owners").starts_with("T Rex"));
        assert!(first_paragraph("T he owners").starts_with("T he"));
    }
}
