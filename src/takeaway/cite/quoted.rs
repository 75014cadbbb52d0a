//! The words with who said them and where, for people: plain, as Markdown, as HTML.

use super::{Labels, marked, outlet, sentence};
use crate::html_out::escaped;
use crate::takeaway::dates::Date;
use crate::takeaway::markdown::escape;
use crate::takeaway::record::Record;

/// Plain: the words, who said them, where, the link, each on lines of its own.
pub fn plain(record: &Record, labels: &Labels) -> String {
    let mut text = marked(&record.quote.text);
    text.extend(["\n— ", &super::speaker(&record.quote).unwrap_or_else(|| labels.unattributed.clone())]);
    let title = (!record.story.title.is_empty()).then(|| format!("“{}”", record.story.title));
    let place = place(record, labels, title, str::to_owned);
    if !place.is_empty() {
        text.extend(["\n", &place]);
    }
    if let Some(link) = record.link() {
        text.extend(["\n", &link]);
    }
    if let Some(note) = note(record) {
        text.extend(["\n\n", note]);
    }
    text
}

/// Markdown: a block quotation and a line below it whose headline is the link.
pub fn markdown(record: &Record, labels: &Labels) -> String {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in marked(&record.quote.text).split("\n\n") {
        if !lines.is_empty() {
            lines.push(">".into());
        }
        lines.extend(paragraph.split('\n').map(|line| format!("> {}", escape(line))));
    }
    let who = match (&record.quote.speaker, &record.quote.description) {
        (Some(name), Some(description)) => format!("**{}**, {}", escape(name), escape(description)),
        (Some(name), None) => format!("**{}**", escape(name)),
        (None, _) => escape(&labels.unattributed),
    };
    lines.extend([">".into(), format!("> — {who}")]);
    let title = match (record.link(), record.story.title.as_str()) {
        (Some(link), "") => Some(format!("<{link}>")),
        (Some(link), title) => Some(format!("[{}](<{link}>)", escape(title))),
        (None, "") => None,
        (None, title) => Some(escape(title)),
    };
    let place = place(record, labels, title, escape);
    if !place.is_empty() {
        lines.extend([String::new(), place]);
    }
    if let Some(note) = note(record) {
        lines.extend([String::new(), escape(note)]);
    }
    lines.join("\n")
}

/// HTML: the same, for word processors and mail.
pub fn html(record: &Record, labels: &Labels) -> String {
    let link = record.link().map(|link| escaped(&link));
    let mut html = String::from("<blockquote");
    if let Some(link) = &link {
        html.extend([" cite=\"", link, "\""]);
    }
    html.push('>');
    for paragraph in marked(&record.quote.text).split("\n\n") {
        html.extend(["<p>", &escaped(paragraph).replace('\n', "<br>"), "</p>"]);
    }
    let who = super::speaker(&record.quote).unwrap_or_else(|| labels.unattributed.clone());
    html.extend(["<p>— ", &escaped(&who), "</p></blockquote>"]);
    let title = match (&link, record.story.title.as_str()) {
        (Some(link), "") => Some(format!("<a href=\"{link}\">{link}</a>")),
        (Some(link), title) => Some(format!("<a href=\"{link}\">{}</a>", escaped(title))),
        (None, "") => None,
        (None, title) => Some(escaped(title)),
    };
    let place = place(record, labels, title, escaped);
    if !place.is_empty() {
        html.extend(["<p>", &place, "</p>"]);
    }
    if let Some(note) = note(record) {
        html.extend(["<p>", &escaped(note), "</p>"]);
    }
    html
}

/// Headline, outlet, authors and dates, each a sentence. `title` is written already, the others by `write`.
fn place(record: &Record, labels: &Labels, title: Option<String>, write: impl Fn(&str) -> String) -> String {
    let story = &record.story;
    let date = |label: &str, value: Option<&str>| {
        Date::read(value).map(|date| write(&format!("{label} {}.", date.iso())))
    };
    // Only days are told.
    let day = |value: &Option<String>| Date::read(value.as_deref());
    let changed = story.modified.as_deref().filter(|_| day(&story.modified) != day(&story.published));
    let people = super::people(story);
    let authors = (!people.is_empty()).then(|| write(&sentence(&people.join(", "))));
    let parts = [
        title.map(|title| format!("{title}.")),
        outlet(story).map(|outlet| write(&sentence(outlet))),
        authors,
        date(&labels.published, story.published.as_deref()),
        date(&labels.updated, changed),
        date(&labels.accessed, story.accessed.as_deref()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn note(record: &Record) -> Option<&str> {
    record.note.as_deref().map(str::trim).filter(|note| !note.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::takeaway::record::tests::kept;

    #[test]
    fn the_three_forms_read_well() {
        let labels = Labels::default();
        assert_eq!(
            plain(&kept(), &labels),
            "“We have waited long enough.”\n— Mara Ellison, who chairs the council\n“Bridge vote *delayed*”. The \
             Northwick Herald. Jane van Doe, Idris Okafor. Published 2031-03-04. Updated 2031-03-05. Accessed \
             2031-03-06.\nhttps://herald.example/bridge?id=7"
        );
        assert_eq!(
            markdown(&kept(), &labels),
            "> “We have waited long enough.”\n>\n> — **Mara Ellison**, who chairs the council\n\n[Bridge vote \
             \\*delayed\\*](<https://herald.example/bridge?id=7>). The Northwick Herald. Jane van Doe, Idris Okafor. \
             Published 2031-03-04. Updated 2031-03-05. Accessed 2031-03-06."
        );
        assert!(html(&kept(), &labels).starts_with(
            "<blockquote cite=\"https://herald.example/bridge?id=7\"><p>“We have waited long enough.”</p><p>— Mara"
        ));
    }

    #[test]
    fn several_paragraphs_stay_several() {
        let mut record = kept();
        record.quote.text = "“One.\n\n“Two\nlines.”".into();
        record.note = Some("Check *this*".into());
        let labels = Labels::default();
        assert!(markdown(&record, &labels).starts_with("> “One.\n>\n> “Two\n> lines.”\n>\n"));
        assert!(markdown(&record, &labels).ends_with("\n\nCheck \\*this\\*"));
        assert!(html(&record, &labels).contains("<p>“One.</p><p>“Two<br>lines.”</p>"));
    }
}
