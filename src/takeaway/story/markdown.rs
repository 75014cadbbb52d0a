//! The story as `CommonMark`, with tables as GitHub writes them.

use super::Head;
use crate::article::{Block, BlockKind, Figure, Inline, InlineKind, ListItem};
use crate::html_out::escaped;
use crate::output::Extracted;
use crate::takeaway::cite::Labels;
use crate::takeaway::markdown::{escape, escape_within};
use crate::text::Span;
use std::fmt::Write as _;

/// Head and blocks, parted by blank lines.
pub fn write(story: &Extracted, labels: &Labels, accessed: Option<&str>) -> String {
    let head = Head::of(story, labels, accessed);
    let mut parts = vec![format!("# {}", one_line(&head.title))];
    parts.extend(head.standfirst.iter().map(|words| format!("**{}**", one_line(words))));
    parts.push(escape(&head.facts.join(" · ")));
    parts.extend(head.url.iter().map(|url| format!("<{url}>")));
    if let Some(image) = &story.article.lead_image {
        parts.push(picture(
            &image.url,
            image.alt.as_deref(),
            image.caption.as_deref(),
            image.credit.as_deref(),
        ));
    }
    parts.extend(story.article.blocks.iter().map(block));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn one_line(words: &str) -> String {
    escape(&words.replace('\n', " "))
}

fn block(block: &Block) -> String {
    match &block.kind {
        BlockKind::Paragraph => words(block),
        BlockKind::Heading { level } => {
            format!("{} {}", "#".repeat(usize::from((*level).clamp(2, 6))), words(block).replace("\\\n", " "))
        }
        BlockKind::List { ordered, items } => list(block, *ordered, items),
        BlockKind::Quote { cite } => quoted(block, cite.as_deref()),
        BlockKind::Table { rows, header } => table(rows, *header),
        BlockKind::Code { language } => code(&block.text, language.as_deref()),
        BlockKind::Embed { provider, author, url, .. } => {
            let who = author.as_deref().or(provider.as_deref());
            let link = url.as_ref().map(|url| format!("\n>\n> <{url}>"));
            quoted(block, who) + &link.unwrap_or_default()
        }
        BlockKind::Figure(Figure { url, alt, caption, credit, .. }) => {
            picture(url, alt.as_deref(), caption.as_deref(), credit.as_deref())
        }
        BlockKind::Separator => "---".into(),
    }
}

fn picture(url: &str, alt: Option<&str>, caption: Option<&str>, credit: Option<&str>) -> String {
    let below: Vec<String> = [caption, credit].into_iter().flatten().map(one_line).collect();
    let image = format!("![{}](<{url}>)", one_line(alt.unwrap_or("")));
    if below.is_empty() { image } else { format!("{image}\n\n*{}*", below.join(" ")) }
}

fn quoted(block: &Block, who: Option<&str>) -> String {
    let mut lines: Vec<String> =
        words(block).split('\n').map(|line| format!("> {line}").trim_end().to_owned()).collect();
    if let Some(who) = who {
        lines.extend([">".into(), format!("> — {}", one_line(who))]);
    }
    lines.join("\n")
}

/// Each item on a line, nested ones set in by four spaces.
fn list(block: &Block, ordered: bool, items: &[ListItem]) -> String {
    let mut start = block.span.map_or(0, |span| span.start);
    let mut lines = Vec::with_capacity(items.len());
    let (mut number, mut last) = (0, 0);
    for item in items {
        // An item can be at most one level below the one before.
        let depth = if lines.is_empty() { 0 } else { usize::from(item.depth).min(last + 1) };
        last = depth;
        let mark = if ordered && depth == 0 {
            number += 1;
            format!("{number}. ")
        } else {
            "- ".into()
        };
        let inside = inline_words(&item.text, start, &block.inlines);
        let indent = "    ".repeat(depth);
        lines.push(format!("{indent}{mark}{}", inside.replace('\n', &format!("\n{indent}    "))));
        start += item.text.chars().count() + 2;
    }
    lines.join("\n")
}

fn table(rows: &[Vec<String>], header: bool) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    if columns == 0 {
        return String::new();
    }
    let row = |cells: &[String]| {
        let cells = (0..columns).map(|at| cells.get(at).map_or_else(String::new, |cell| one_line(cell)));
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    // The form has no table without a line of names.
    let (names, rest) = if header {
        rows.split_first().map_or((&[][..], rows), |(first, rest)| (&first[..], rest))
    } else {
        (&[][..], rows)
    };
    let mut lines = vec![row(names), format!("|{}", " --- |".repeat(columns))];
    lines.extend(rest.iter().map(|cells| row(cells)));
    lines.join("\n")
}

/// A fence longer than any in the lines.
fn code(text: &str, language: Option<&str>) -> String {
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let language: String = language.unwrap_or("").chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{fence}{language}\n{text}\n{fence}")
}

/// The block's words with their inlines; a line break is a hard one, a blank line parts paragraphs.
fn words(block: &Block) -> String {
    inline_words(&block.text, block.span.map_or(0, |span| span.start), &block.inlines)
}

/// Words with the marks of the inlines. Where two overlap without one holding the other, the later one ends with the
/// earlier one, as marks that close and open at one place would be read as others. White space at an inline's ends goes outside, where the marks would not count otherwise.
fn inline_words(text: &str, start: usize, inlines: &[Inline]) -> String {
    let chars: Vec<char> = text.chars().collect();
    let within = Span::new(start, start + chars.len());
    let mut pending = inlines
        .iter()
        .filter(|inline| within.contains(inline.span))
        .filter_map(|inline| trimmed(inline, &chars, start))
        .peekable();
    let mut open: Vec<(Span, &Inline)> = Vec::new();
    let (mut markdown, mut run) = (String::new(), String::new());
    for (at, &char) in (start..).zip(&chars) {
        if open.iter().any(|(span, _)| span.end <= at) {
            flush(&mut markdown, &mut run, &open);
            close_until(&mut markdown, &mut open, at);
        }
        while let Some(next) = pending.next_if(|(span, _)| span.start <= at) {
            flush(&mut markdown, &mut run, &open);
            markdown.push_str(&opening(next.1));
            open.push(next);
        }
        run.push(char);
    }
    flush(&mut markdown, &mut run, &open);
    close_until(&mut markdown, &mut open, usize::MAX);
    hard_breaks(&markdown)
}

/// An inline without the white space at its ends; `None` if nothing is left, or if it cannot be said in Markdown.
fn trimmed<'a>(inline: &'a Inline, chars: &[char], start: usize) -> Option<(Span, &'a Inline)> {
    if inline.kind == InlineKind::Q {
        return None;
    }
    let Span { start: mut from, end: mut to } = inline.span;
    while from < to && chars[from - start].is_whitespace() {
        from += 1;
    }
    while from < to && chars[to - 1 - start].is_whitespace() {
        to -= 1;
    }
    (from < to).then(|| (Span::new(from, to), inline))
}

fn flush(markdown: &mut String, run: &mut String, open: &[(Span, &Inline)]) {
    let is_code = open.iter().any(|(_, inline)| inline.kind == InlineKind::Code);
    if is_code {
        // HTML's element: a span in backticks could hold no further marks. What means something is a reference.
        for char in run.chars() {
            match char {
                '*' | '_' | '`' | '[' | ']' | '\\' | '~' | '|' => {
                    let _ = write!(markdown, "&#{};", u32::from(char));
                }
                char => markdown.push_str(&escaped(char.encode_utf8(&mut [0; 4]))),
            }
        }
    } else if markdown.is_empty() || markdown.ends_with('\n') {
        markdown.push_str(&escape(run));
    } else {
        markdown.push_str(&escape_within(run));
    }
    run.clear();
}

fn close_until(markdown: &mut String, open: &mut Vec<(Span, &Inline)>, at: usize) {
    let Some(outermost) = open.iter().position(|(span, _)| span.end <= at) else { return };
    open.split_off(outermost).iter().rev().for_each(|(_, inline)| markdown.push_str(&closing(inline)));
}

fn opening(inline: &Inline) -> String {
    match inline.kind {
        InlineKind::Link => "[".into(),
        InlineKind::Emphasis => "*".into(),
        InlineKind::Strong => "**".into(),
        InlineKind::Code => "<code>".into(),
        InlineKind::Sub => "<sub>".into(),
        InlineKind::Sup => "<sup>".into(),
        InlineKind::Mark => "<mark>".into(),
        InlineKind::Q => String::new(),
    }
}

fn closing(inline: &Inline) -> String {
    match inline.kind {
        InlineKind::Link => format!("](<{}>)", inline.href.as_deref().unwrap_or("")),
        InlineKind::Emphasis => "*".into(),
        InlineKind::Strong => "**".into(),
        InlineKind::Code => "</code>".into(),
        InlineKind::Sub => "</sub>".into(),
        InlineKind::Sup => "</sup>".into(),
        InlineKind::Mark => "</mark>".into(),
        InlineKind::Q => String::new(),
    }
}

/// A single line break of the text is one of the page's: hard.
fn hard_breaks(markdown: &str) -> String {
    markdown.split("\n\n").map(|paragraph| paragraph.replace('\n', "\\\n")).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use pulldown_cmark::{Options, Parser, html};

    fn rendered(markdown: &str) -> String {
        let mut out = String::new();
        html::push_html(&mut out, Parser::new_ext(markdown, Options::ENABLE_TABLES));
        out
    }

    #[test]
    fn every_kind_of_block_is_read_back_as_what_it_is() {
        let markdown = write(&super::super::tests::every_block(), &Labels::default(), None);
        let html = rendered(&markdown);
        for part in [
            "<h1>Bridge &amp; vote</h1>",
            "<strong>bold</strong> &amp; <a href=\"https://a.example/?x=1&amp;y=2\">linked</a> words.<br />\nA second line.",
            "<h2>A subhead</h2>",
            "<ol>\n<li>One\n<ul>\n<li>Nested</li>\n</ul>\n</li>\n<li>Two</li>\n</ol>",
            "<blockquote>\n<p>Quoted &lt;b&gt;.</p>\n<p>Twice.</p>\n<p>— A council paper</p>\n</blockquote>",
            "<th>B | C</th>",
            "<td>2</td>",
            "<pre><code>let a = `b`;\n```\n</code></pre>",
            "<p>A post.</p>\n<p>— Mara Ellison</p>\n<p><a href=\"https://chirp.example/7?a=1&amp;b=2\">",
            "<img src=\"https://herald.example/bridge.jpg?a=1&amp;b=2\" alt=\"The bridge\" />",
            "<hr />",
            "<p>The end.</p>",
        ] {
            assert!(html.contains(part), "{part} is not in:\n{html}\n{markdown}");
        }
    }

    #[test]
    fn marks_stand_where_words_begin_and_end() {
        let inline = |start, end, kind| Inline { span: Span::new(start, end), kind, href: None };
        let inlines = [inline(1, 8, InlineKind::Strong), inline(5, 12, InlineKind::Emphasis)];
        assert_eq!(inline_words("a bcd efg hij k", 0, &inlines), "a **bcd *ef***g hij k");
        let code = [inline(0, 5, InlineKind::Code)];
        assert_eq!(rendered(&inline_words("a*b`c", 0, &code)), "<p><code>a*b`c</code></p>\n");
        assert_eq!(inline_words("1. One", 0, &[]), "1\\. One");
    }
}
