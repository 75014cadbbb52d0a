//! What an element is called, read once for all that looks for names of its kind.

use super::has_word;
use crate::dom::{Attr, Document, NodeId};

/// The names of an element.
#[derive(Debug, Clone, Copy, Default)]
pub struct Named<'a> {
    /// `itemprop`.
    pub property: &'a str,
    /// `rel`.
    pub relation: &'a str,
    /// `class` and `id`, then what tests and components call it; empty where there is none.
    names: [&'a str; 4],
    hints: u8,
}

/// What class names may say. Few hold any of these pairs of letters, and only those are cut into words.
#[derive(Debug, Clone, Copy)]
#[repr(u8)]
pub enum Hint {
    /// `by`: byline.
    Byline = 1,
    /// `ut`, `wr`: author, autor, auteur, writer.
    Author = 2,
    /// `da`, `pu`, `im`, `fe`: date and its like, published, time, fecha.
    Date = 4,
}

impl<'a> Named<'a> {
    /// Reads an element's attributes.
    pub fn read(document: &'a Document, id: NodeId) -> Self {
        let mut named = Self::default();
        for (name, value) in document.attributes(id) {
            match name {
                Attr::Itemprop => named.property = value,
                Attr::Rel => named.relation = value,
                Attr::Class => named.names[0] = value,
                Attr::Id => named.names[1] = value,
                Attr::DataTestid => named.names[2] = value,
                Attr::DataComponent => named.names[3] = value,
                _ => {}
            }
        }
        named.hints = named.names.iter().fold(0, |hints, names| hints | hints_of(names));
        named
    }

    /// Its names, where they may say this.
    pub fn saying(&self, hint: Hint) -> impl Iterator<Item = &'a str> + use<'a> {
        let may = self.hints & hint as u8 != 0;
        self.names.into_iter().filter(move |names| may && !names.is_empty())
    }

    /// Whether its class or id says that it is a date.
    pub fn says_date(&self) -> bool {
        const DATES: [&str; 8] =
            ["date", "published", "pubdate", "datetime", "timestamp", "datum", "fecha", "time"];
        self.hints & Hint::Date as u8 != 0 && self.names[..2].iter().any(|names| has_word(names, &DATES))
    }
}

fn hints_of(names: &str) -> u8 {
    let pairs = names.as_bytes().windows(2);
    pairs.fold(0, |hints, pair| {
        let hint = match [pair[0] | 0x20, pair[1] | 0x20] {
            [b'b', b'y'] => Hint::Byline as u8,
            [b'u', b't'] | [b'w', b'r'] => Hint::Author as u8,
            [b'd', b'a'] | [b'p', b'u'] | [b'i', b'm'] | [b'f', b'e'] => Hint::Date as u8,
            _ => 0,
        };
        hints | hint
    })
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::dom::parse::parse;

    #[test]
    fn names_hint_at_what_they_may_say() {
        let page = "<p class='c-ByLine Authors' data-testid=x>a</p><p id=PubDate>b</p><p class=text>c</p><p class=fecha>";
        let document = parse(page, None).expect("a page");
        let named = |nth: usize| {
            let mut paragraphs = document.ids().filter(|&id| document.is(id, crate::dom::Tag::P));
            Named::read(&document, paragraphs.nth(nth).expect("a paragraph"))
        };
        assert_eq!(named(0).saying(Hint::Byline).collect::<Vec<_>>(), ["c-ByLine Authors", "x"]);
        assert_eq!(named(0).saying(Hint::Author).count(), 2);
        assert!(named(1).says_date() && named(3).says_date() && !named(0).says_date());
        assert_eq!(named(2).saying(Hint::Byline).count() + named(2).saying(Hint::Author).count(), 0);
    }
}
