//! The story as plain text.

use super::Head;
use crate::output::Extracted;
use crate::takeaway::cite::Labels;

/// Head and words, parted by blank lines.
pub fn write(story: &Extracted, labels: &Labels, accessed: Option<&str>) -> String {
    let head = Head::of(story, labels, accessed);
    let parts = [
        Some(head.title),
        head.standfirst,
        Some(head.facts.join(" · ")),
        head.url,
        Some(story.article.text.clone()),
    ];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_stands_above_the_words() {
        let text = write(&super::super::tests::every_block(), &Labels::default(), Some("2031-03-06"));
        assert!(text.starts_with(
            "Bridge & vote\n\nWhat the council decided.\n\nJane Doe · The Northwick Herald · Published 2031-03-04 · \
             Accessed 2031-03-06\n\nhttps://herald.example/bridge?id=7\n\nPlain, bold & linked words.\nA second line.\n\nA subhead"
        ));
        assert!(text.ends_with("The end.\n"));
    }
}
