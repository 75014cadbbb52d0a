//! Words with emphasis and links, written once and read out plain, as Markdown and as HTML, so that the clipboard's
//! forms cannot disagree.

use crate::html_out;

/// A stretch of words.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Plain(String),
    Italic(String),
    Link(String),
}

/// Words with emphasis and links.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rich(Vec<Piece>);

impl Rich {
    /// Appends words.
    #[must_use]
    pub fn plain(mut self, words: impl Into<String>) -> Self {
        self.0.push(Piece::Plain(words.into()));
        self
    }

    /// Appends words in italics.
    #[must_use]
    pub fn italic(mut self, words: impl Into<String>) -> Self {
        self.0.push(Piece::Italic(words.into()));
        self
    }

    /// Appends an address that leads there.
    #[must_use]
    pub fn link(mut self, address: impl Into<String>) -> Self {
        self.0.push(Piece::Link(address.into()));
        self
    }

    /// Without italics; addresses as they are.
    pub fn to_plain(&self) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Plain(words) | Piece::Italic(words) | Piece::Link(words) => words.as_str(),
            })
            .collect()
    }

    /// As Markdown.
    pub fn to_markdown(&self) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Plain(words) => super::markdown::escape_within(words),
                Piece::Italic(words) => format!("*{}*", super::markdown::escape_within(words)),
                Piece::Link(address) => format!("<{address}>"),
            })
            .collect()
    }

    /// As HTML, within a paragraph; a line break stays one.
    pub fn to_html(&self) -> String {
        self.0
            .iter()
            .map(|piece| match piece {
                Piece::Plain(words) => html_out::escaped(words).replace('\n', "<br>"),
                Piece::Italic(words) => format!("<i>{}</i>", html_out::escaped(words)),
                Piece::Link(address) => {
                    let address = html_out::escaped(address);
                    format!("<a href=\"{address}\">{address}</a>")
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Rich;

    #[test]
    fn the_three_forms_say_the_same() {
        let rich =
            Rich::default().plain("A & B* ").italic("Herald").plain(". ").link("https://a.example/?a&b");
        assert_eq!(rich.to_plain(), "A & B* Herald. https://a.example/?a&b");
        assert_eq!(rich.to_markdown(), "A &amp; B\\* *Herald*. <https://a.example/?a&b>");
        assert_eq!(
            rich.to_html(),
            "A &amp; B* <i>Herald</i>. <a href=\"https://a.example/?a&amp;b\">https://a.example/?a&amp;b</a>"
        );
    }
}
