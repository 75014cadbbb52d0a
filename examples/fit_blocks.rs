//! Fits the weights of the second look at a page's blocks on pages with known texts:
//!
//! ```text
//! python3 …/score_extraction.py --set wcxb-dev,fundus-pages --write-list PAGES
//! cargo run --release --example fit_blocks -- CORPUS PAGES src/article/review/weights/block.bin
//! cargo run --release --example fit_blocks -- CORPUS PAGES RESULTS.jsonl 5
//! ```
//!
//! CORPUS holds `SET/index.jsonl`, one page a line: `{"id", "url", "set", "publisher"?, "text"?, "paragraphs"?,
//! "optional"?, "with"?, "without"?}`; PAGES holds `SET/ID.html`. With a number at the end, that many nets are fitted,
//! each without one part of the sites, and RESULTS gets each page's article as it comes out by the net that has not
//! seen its site. Features are computed by the crate itself.

use quotelight::article::{self, review};
use quotelight::dom::{self, Document};
use quotelight::net::Net;
use quotelight::output::{Line, Outcome};
use quotelight::text::words;
use serde_json::Value;
use std::collections::HashSet;
use std::io::Write;
use std::path::Path;

#[path = "../src/cli/encoding.rs"]
mod encoding;
#[path = "training/model.rs"]
mod model;
use model::{Course, Model};

/// The sets that say what a page's text is, or at least some words that belong to it and some that do not.
const SETS: &[&str] = &["fundus-pages", "wcxb-dev", "trafilatura"];

/// A candidate: its features, whether it belongs to the story if that is known, how much it matters.
struct Example {
    active: Vec<u16>,
    right: Option<bool>,
    weight: f32,
}

/// A page with its candidates.
struct Page {
    path: String,
    site: u64,
    document: Document,
    examples: Vec<Example>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [corpus, pages, into, rest @ ..] = arguments.as_slice() else {
        eprintln!("fit_blocks CORPUS PAGES INTO [FOLDS]");
        return;
    };
    let pages = read_pages(Path::new(corpus), Path::new(pages));
    println!(
        "{} pages, {} candidates",
        pages.len(),
        pages.iter().map(|page| page.examples.len()).sum::<usize>()
    );
    match rest.first().and_then(|folds| folds.parse::<u64>().ok()) {
        None => {
            let bytes = fit(&pages, &|_| true);
            std::fs::write(into, bytes).expect("the weights can be written");
        }
        Some(folds) => {
            let mut out = std::fs::File::create(into).expect("the results can be written");
            for fold in 0..folds {
                let bytes = fit(&pages, &|page| page.site % folds != fold);
                let net = Net::new(&bytes, review::features::COUNT);
                let held: Vec<&Page> = pages.iter().filter(|page| page.site % folds == fold).collect();
                tell(&net, &held);
                for page in held {
                    write_result(page, net, &mut out);
                }
            }
        }
    }
}

fn write_result(page: &Page, net: Net<'_>, out: &mut impl Write) {
    let article = article::read_with(&page.document, Some(net));
    let line = Line { path: &page.path, outcome: Outcome::from(article) };
    let json = serde_json::to_string(&line).expect("the format has string keys and no failing values");
    writeln!(out, "{json}").expect("the results can be written");
}

/// How often the net is right on pages of sites that it has not seen, and how often the rules are.
fn tell(net: &Net<'_>, pages: &[&Page]) {
    let (mut all, mut right) = (0.0, 0.0);
    for example in pages.iter().flat_map(|page| &page.examples) {
        let Some(is_right) = example.right else { continue };
        all += example.weight;
        if (net.score(&example.active) > 0.0) == is_right {
            right += example.weight;
        }
    }
    println!("held back: {:.2} % right by weight", 100.0 * right / all);
}

fn read_pages(corpus: &Path, pages: &Path) -> Vec<Page> {
    let mut found = Vec::new();
    for set in SETS {
        let index =
            std::fs::read_to_string(corpus.join(set).join("index.jsonl")).expect("the set has an index");
        for record in index.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
            found.extend(read_page(&record, set, pages));
        }
    }
    found
}

fn read_page(record: &Value, set: &str, pages: &Path) -> Option<Page> {
    let path = pages.join(set).join(format!("{}.html", record["id"].as_str()?));
    let bytes = std::fs::read(&path).ok()?;
    let url = record["url"].as_str().map(str::to_owned);
    let html = encoding::decode(&bytes, url.as_deref(), None);
    let site = record["publisher"].as_str().or_else(|| host(record["url"].as_str()?)).unwrap_or(set);
    let document = dom::parse::parse(&html, url.as_deref()).ok()?;
    let candidates = article::features(&document);
    let texts: Vec<String> = candidates.iter().map(|(_, text)| words::fold(text)).collect();
    let known = match Reference::new(record) {
        Some(reference) => weigh(&texts, &reference),
        None => Snippets::new(record).tell(&texts),
    };
    let examples = candidates
        .into_iter()
        .zip(known)
        .map(|((active, _), (right, weight))| Example { active, right, weight })
        .collect();
    let site = site.bytes().fold(5381_u64, |hash, byte| hash.wrapping_mul(33) ^ u64::from(byte));
    Some(Page { path: path.to_string_lossy().into_owned(), site: site >> 3, document, examples })
}

/// What a text tells of the candidates, and how much each matters. Each page counts the same: a block by its share of
/// the story's blocks and of its words.
fn weigh(texts: &[String], reference: &Reference) -> Vec<(Option<bool>, f32)> {
    let rights = reference.align(texts);
    let blocks = rights.iter().filter(|right| **right == Some(true)).count().max(8) as f32;
    let whole = words::count(&reference.whole).max(100) as f32;
    let weight = |text: &String| (10.0 / blocks + 20.0 * words::count(text) as f32 / whole).min(4.0);
    rights
        .into_iter()
        .zip(texts)
        .map(|(right, text)| (right, if right.is_some() { weight(text) } else { UNKNOWN }))
        .collect()
}

/// How much a candidate matters of which nothing is known but what the first nets say, and one that holds a snippet.
const UNKNOWN: f32 = 0.2;
const SNIPPET: f32 = 1.0;

/// Some words that belong to a page's text, and some that do not, folded.
struct Snippets {
    with: Vec<String>,
    without: Vec<String>,
}

impl Snippets {
    fn new(record: &Value) -> Self {
        let read = |key: &str| {
            let snippets = record[key].as_array().into_iter().flatten().filter_map(Value::as_str);
            snippets.map(words::fold).filter(|snippet| !snippet.is_empty()).collect()
        };
        Self { with: read("with"), without: read("without") }
    }

    /// What they tell of the candidates. One or two words may stand anywhere: they tell only of a line that has little
    /// else.
    fn tell(&self, texts: &[String]) -> Vec<(Option<bool>, f32)> {
        let holds = |text: &String, snippets: &[String]| {
            snippets.iter().any(|snippet| {
                text.contains(snippet.as_str())
                    && (words::count(snippet) >= 3 || text.len() <= 2 * snippet.len())
            })
        };
        let tell = |text: &String| match (holds(text, &self.with), holds(text, &self.without)) {
            (true, _) => (Some(true), SNIPPET),
            (false, true) => (Some(false), SNIPPET),
            (false, false) => (None, UNKNOWN),
        };
        texts.iter().map(tell).collect()
    }
}

fn host(url: &str) -> Option<&str> {
    let host = url.split_once("//")?.1.split('/').next()?;
    let mut dots = host.rmatch_indices('.').map(|(at, _)| at + 1).skip(1);
    Some(dots.next().map_or(host, |at| &host[at..]))
}

/// What is known of a page's text, folded.
struct Reference {
    /// Its paragraphs, items and cells, in order.
    lines: Vec<String>,
    optional: HashSet<String>,
    whole: String,
}

/// Words from which a candidate's words stand in the text by no chance.
const SURE: usize = 6;

impl Reference {
    fn new(record: &Value) -> Option<Self> {
        let mut reference = Self { lines: Vec::new(), optional: HashSet::new(), whole: String::new() };
        let optional: Vec<u64> =
            record["optional"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
        if let Some(paragraphs) = record["paragraphs"].as_array() {
            for (place, text) in paragraphs.iter().enumerate() {
                let text = text.as_str().unwrap_or("");
                if optional.contains(&(place as u64)) {
                    reference.optional.insert(words::fold(text));
                } else {
                    reference.add(text);
                }
            }
        } else {
            record["text"].as_str()?.split("\n\n").for_each(|text| reference.add(text));
        }
        Some(reference)
    }

    fn add(&mut self, text: &str) {
        let parts = text.lines().flat_map(|line| line.split(" | "));
        self.lines.extend(parts.map(words::fold).filter(|line| !line.is_empty()));
        self.whole.push_str(&words::fold(text));
        self.whole.push(' ');
    }

    /// For each candidate of a page, whether it belongs to the text; `None` where that does not matter or cannot
    /// be told. A short line that stands on the page more than once belongs to it where it stands in order.
    fn align(&self, texts: &[String]) -> Vec<Option<bool>> {
        let in_order = in_order(texts, &self.lines);
        let twins: HashSet<&String> =
            texts.iter().zip(&in_order).filter(|(_, aligned)| **aligned).map(|(text, _)| text).collect();
        texts
            .iter()
            .zip(&in_order)
            .map(|(text, &aligned)| {
                if text.is_empty() || self.optional.contains(text) {
                    None
                } else if aligned {
                    Some(true)
                } else if twins.contains(text) {
                    Some(false)
                } else if self.lines.contains(text) {
                    None
                } else {
                    self.holds(text)
                }
            })
            .collect()
    }

    /// Whether a candidate that is no line of the text stands in it all the same, up to some words.
    fn holds(&self, text: &str) -> Option<bool> {
        let parts: Vec<&str> = text.split(' ').collect();
        if parts.len() >= SURE && self.whole.contains(text) {
            return Some(true);
        }
        if parts.len() < 2 * SURE {
            return Some(false);
        }
        let runs: Vec<bool> =
            parts.windows(5).step_by(3).map(|run| self.whole.contains(&run.join(" "))).collect();
        let hits = runs.iter().filter(|hit| **hit).count();
        match hits * 10 / runs.len().max(1) {
            7.. => Some(true),
            3.. => None,
            _ => Some(false),
        }
    }
}

/// Which texts stand in the longest sequence, by letters, that both have in common.
fn in_order(texts: &[String], lines: &[String]) -> Vec<bool> {
    let width = lines.len() + 1;
    let mut best = vec![0_u32; (texts.len() + 1) * width];
    let same = |a: usize, b: usize| texts[a] == lines[b];
    for a in (0..texts.len()).rev() {
        for b in (0..lines.len()).rev() {
            let skip = best[(a + 1) * width + b].max(best[a * width + b + 1]);
            let both = if same(a, b) {
                best[(a + 1) * width + b + 1] + u32::try_from(texts[a].len()).unwrap_or(u32::MAX)
            } else {
                0
            };
            best[a * width + b] = skip.max(both);
        }
    }
    let mut aligned = vec![false; texts.len()];
    let (mut a, mut b) = (0, 0);
    while a < texts.len() && b < lines.len() {
        let here = best[a * width + b];
        if same(a, b)
            && here == best[(a + 1) * width + b + 1] + u32::try_from(texts[a].len()).unwrap_or(u32::MAX)
        {
            aligned[a] = true;
            (a, b) = (a + 1, b + 1);
        } else if best[(a + 1) * width + b] == here {
            a += 1;
        } else {
            b += 1;
        }
    }
    aligned
}

/// How the first nets are fitted, how the last one is, and how many passes over all examples that takes.
const FIRST: Course = Course { hidden: 16, rate: 0.003, decay: 0.02, batch: 64, dropped: 0.15, small: 0.6 };
const LAST: Course = Course { dropped: 0.05, ..FIRST };
const PASSES: usize = 5;

/// Several nets are fitted, and then one that says what they say in the mean (distillation: Hinton, Vinyals and Dean,
/// 2015), of what is known by this share and of what is not known alone: it errs less than each of them.
const NETS: u64 = 5;
const TAUGHT: f32 = 0.7;

fn fit(pages: &[Page], wanted: &dyn Fn(&Page) -> bool) -> Vec<u8> {
    let examples: Vec<&Example> =
        pages.iter().filter(|page| wanted(page)).flat_map(|page| &page.examples).collect();
    let known: Vec<Case<'_>> =
        examples.iter().filter_map(|&example| Some((example, f32::from(example.right?)))).collect();
    let nets: Vec<Vec<u8>> = (0..NETS).map(|net| train(&known, 1 + net * 7919, FIRST).bytes()).collect();
    let mean = |active: &[u16]| {
        let scores = nets.iter().map(|net| Net::new(net, review::features::COUNT).score(active));
        scores.sum::<f32>() / NETS as f32
    };
    let taught: Vec<Case<'_>> = examples
        .into_iter()
        .map(|example| {
            let said = chance(mean(&example.active));
            let right = example.right.map_or(said, f32::from);
            (example, TAUGHT * said + (1.0 - TAUGHT) * right)
        })
        .collect();
    train(&taught, 78, LAST).bytes()
}

/// An example, and the chance that it belongs to the story, as the net shall say it.
type Case<'a> = (&'a Example, f32);

fn train(cases: &[Case<'_>], seed: u64, course: Course) -> Model {
    let mut model = Model::new(review::features::COUNT, seed, course);
    let mut order: Vec<usize> = (0..cases.len()).collect();
    let mut gradient = vec![0.0_f32; model.weights.len()];
    for pass in 0..=PASSES {
        if pass == PASSES {
            model.prune(cases.iter().map(|(example, _)| &example.active));
        }
        model.shuffle(&mut order);
        let rate = model.rate(pass, PASSES);
        for batch in order.chunks(course.batch) {
            let mut touched = Vec::new();
            for &at in batch {
                learn(&mut model, cases[at], &mut gradient, &mut touched);
            }
            model.update(&mut gradient, &mut touched, rate);
        }
    }
    model
}

/// Adds up the slopes of how wrongly a case is told.
fn learn(model: &mut Model, (example, right): Case<'_>, gradient: &mut [f32], touched: &mut Vec<u16>) {
    let dropped = model.course.dropped;
    let active: Vec<u16> = example.active.iter().copied().filter(|_| model.random() >= dropped).collect();
    let (score, hidden) = model.forward(&active);
    model.backward(&active, &hidden, (chance(score) - right) * example.weight, gradient, touched);
}

fn chance(score: f32) -> f32 {
    1.0 / (1.0 + (-score).exp())
}
