//! Pages of any size, by shape, in the packed form of `src/dom/snapshot.rs`.

use quotelight::dom::snapshot::VERSION;
use quotelight::dom::{Attr, Tag};

/// A kind of page.
pub struct Shape {
    /// What is special about it.
    pub name: &'static str,
    /// A page of about so many nodes; where a single text is the point, of so many pieces of text.
    pub make: fn(usize) -> Packed,
}

/// From a plain story to what a hostile page could hold.
pub const SHAPES: &[Shape] = &[
    Shape { name: "a story", make: story },
    Shape { name: "one class", make: one_class },
    Shape { name: "siblings", make: siblings },
    Shape { name: "links", make: links },
    Shape { name: "depth", make: depth },
    Shape { name: "nested lists", make: lists },
    Shape { name: "a long list", make: long_list },
    Shape { name: "pictures", make: pictures },
    Shape { name: "a paragraph", make: |size| paragraph(size, "The mill in Velm has closed. ") },
    Shape { name: "quotations", make: |size| paragraph(size, "“No,” said Ada Bell. ") },
];

/// Hostile texts: what is repeated.
pub const TEXTS: &[(&str, &str)] = &[
    ("marks", "“”\"’«» "),
    ("unclosed marks", "“Velm "),
    ("names", "Ada Bell, Tom Reed, "),
    ("reports", "“No,” said Ada Bell. He said “yes.” "),
    ("terms", "the “word” of the "),
    ("a word", "Velm"),
];

/// A page in its packed form, under construction.
pub struct Packed {
    /// Nodes.
    pub words: Vec<u32>,
    /// Their strings.
    pub text: String,
    nodes: u32,
    open: Vec<u32>,
}

impl Packed {
    fn new() -> Self {
        Self { words: vec![VERSION], text: String::new(), nodes: 0, open: vec![0] }
    }

    /// What the time is divided by: nodes, and a node for every hundred bytes of text.
    pub fn weight(&self) -> f64 {
        f64::from(self.nodes) + self.text.len() as f64 / 100.0
    }

    /// Its size.
    pub fn bytes(&self) -> usize {
        self.words.len() * 4 + self.text.len()
    }

    fn string(&mut self, value: &str) {
        self.words.push(u32::try_from(value.encode_utf16().count()).expect("a short string"));
        self.text.push_str(value);
        self.text.push('\0');
    }

    fn node(&mut self, word: u32) {
        self.words.extend([word, self.open.last().copied().unwrap_or(0)]);
        self.nodes += 1;
    }

    fn open(&mut self, tag: Tag, attributes: &[(Attr, &str)]) {
        let count = u32::try_from(attributes.len()).expect("few attributes");
        self.node(1 | (tag as u32) << 3 | count << 11);
        for (name, value) in attributes {
            self.words.push(*name as u32);
            self.string(value);
        }
        self.open.push(self.nodes);
    }

    fn close(&mut self) {
        self.open.pop();
    }

    fn within(&mut self, tag: Tag, class: &str, fill: impl FnOnce(&mut Self)) {
        let class = [(Attr::Class, class)];
        self.open(tag, if class[0].1.is_empty() { &[] } else { &class });
        fill(self);
        self.close();
    }

    fn link(&mut self, href: &str, text: &str) {
        self.open(Tag::A, &[(Attr::Href, href)]);
        self.text(text);
        self.close();
    }

    fn text(&mut self, value: &str) {
        self.node(2);
        self.string(value);
    }
}

fn repeated(count: usize, piece: impl Fn(&mut Packed)) -> Packed {
    let mut page = Packed::new();
    page.open(Tag::Body, &[]);
    for _ in 0..count {
        piece(&mut page);
    }
    page
}

fn story(size: usize) -> Packed {
    let mut page = Packed::new();
    page.open(Tag::Body, &[]);
    page.within(Tag::H1, "headline", |page| page.text("The mill in Velm closes"));
    page.open(Tag::Article, &[(Attr::Class, "story")]);
    for number in 0..size / 6 {
        page.within(Tag::P, "text", |page| {
            page.text(&format!("“We had no choice in year {number},” said Ada Bell, who runs the mill. "));
            page.link("https://news.example/mill", "Nobody in Velm");
            page.text(" was surprised when the gates were locked. “A good time,” said one of the workers.");
        });
    }
    page
}

fn one_class(size: usize) -> Packed {
    let mut page = Packed::new();
    page.open(Tag::Body, &[]);
    for number in 0..size / 2 {
        let text = format!("The mill in Velm has closed for the {number}th time, and nobody knows why.");
        page.within(Tag::P, "story-body", |page| page.text(&text));
    }
    page
}

fn siblings(size: usize) -> Packed {
    repeated(size / 2, |page| page.within(Tag::Div, "", |page| page.text("Velm")))
}

fn links(size: usize) -> Packed {
    repeated(size / 2, |page| page.link("https://news.example/a", "More from Velm"))
}

fn paragraph(size: usize, piece: &str) -> Packed {
    repeated(1, |page| page.within(Tag::P, "", |page| page.text(&piece.repeat(size))))
}

fn depth(size: usize) -> Packed {
    let mut page = Packed::new();
    for _ in 0..size - 1 {
        page.open(Tag::Div, &[]);
    }
    page.text("The mill in Velm has closed, and nobody knows what comes after it.");
    page
}

fn long_list(size: usize) -> Packed {
    let mut page = opened_by_story();
    page.open(Tag::Ul, &[]);
    // The cap counts the paragraphs, too.
    for _ in 0..(size - 20) / 3 {
        page.within(Tag::Li, "", |page| page.link("https://news.example/a", "More from Velm"));
    }
    page
}

fn pictures(size: usize) -> Packed {
    let mut page = opened_by_story();
    for number in 0..(size - 20) / 2 {
        let address = format!("https://news.example/{number}.jpg");
        page.within(Tag::Figure, "", |page| {
            page.open(Tag::Img, &[(Attr::Src, &address)]);
            page.close();
        });
    }
    page
}

/// A page whose body goes on behind a few paragraphs; the last one opens a list.
fn opened_by_story() -> Packed {
    let mut page = Packed::new();
    page.open(Tag::Body, &[]);
    for end in [".", ".", ".", ":"] {
        let text = format!(
            "The mill in Velm has closed after two centuries, and nobody knows what comes after it{end}"
        );
        page.within(Tag::P, "", |page| page.text(&text));
    }
    page
}

fn lists(size: usize) -> Packed {
    let mut page = Packed::new();
    page.open(Tag::Body, &[]);
    for _ in 0..size / 3 {
        page.open(Tag::Ul, &[]);
        page.open(Tag::Li, &[]);
        page.text("Velm");
    }
    page
}
