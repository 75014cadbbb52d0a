//! HTML → article and quotations, beside other extractors and beside html5ever's parse alone.

use crate::table;
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::RcDom;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// Rounds of each contender on each page. The quickest counts: what other programs of the machine take can only make
/// a round slower.
const ROUNDS: usize = 9;

const ADDRESS: &str = "https://news.example/story";

/// What is measured: ours in parts and whole, then the others.
const WORK: &[fn(&str)] = &[
    |html| {
        black_box(parse_document(RcDom::default(), ParseOpts::default()).one(html));
    },
    |html| {
        black_box(quotelight::dom::parse::parse(html, Some(ADDRESS)).ok());
    },
    |html| {
        let document = quotelight::dom::parse::parse(html, Some(ADDRESS));
        black_box(document.and_then(|document| quotelight::article::read(&document)).ok());
    },
    |html| {
        let document = quotelight::dom::parse::parse(html, Some(ADDRESS));
        black_box(document.and_then(|document| quotelight::extract(&document)).ok());
    },
    |html| {
        let reader = dom_smoothie::Readability::new(html, Some(ADDRESS), None);
        black_box(reader.and_then(|mut reader| reader.parse()).ok());
    },
    |html| {
        black_box(rs_trafilatura::extract(html).ok());
    },
    |html| {
        black_box(legible::parse(html, Some(ADDRESS), None).ok());
    },
];

/// Prints the tables for all pages of a folder.
pub fn run(folder: &str) {
    let (mut against, mut parts) = (Vec::new(), Vec::new());
    for (name, html) in read(Path::new(folder)) {
        let [alone, parse, article, whole, smoothie, trafilatura, legible] = quickest(&html);
        against.push((
            name.clone(),
            vec![whole / smoothie, whole / trafilatura, whole / legible, whole / alone],
        ));
        parts.push((
            name,
            vec![
                (whole - parse) / alone,
                parse / alone,
                (article - parse) / alone,
                (whole - article) / alone,
            ],
        ));
    }
    println!("HTML to article and quotations: ours divided by the other");
    table::print(&["dom_smoothie", "rs-trafilatura", "legible", "html5ever alone"], &against);
    println!("The parts of ours, divided by html5ever's parse alone");
    table::print(&["pipeline", "parse", "article", "quotations"], &parts);
}

fn quickest(html: &str) -> [f64; 7] {
    let mut times: [Vec<Duration>; 7] = Default::default();
    for _ in 0..ROUNDS {
        for (work, times) in WORK.iter().zip(&mut times) {
            let start = Instant::now();
            work(html);
            times.push(start.elapsed());
        }
    }
    times.map(|times| times.iter().min().map_or(f64::NAN, Duration::as_secs_f64))
}

fn read(folder: &Path) -> Vec<(String, String)> {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    paths.iter().filter_map(|path| Some((name(path), std::fs::read_to_string(path).ok()?))).collect()
}
