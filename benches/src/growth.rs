//! How time and memory grow with the page: shapes of pages at sizes ten times apart, from the packed form on.

use crate::memory;
use crate::shapes::{Packed, SHAPES, Shape, TEXTS};
use crate::table;
use quotelight::dom::limits::MAX_NODES;
use quotelight::dom::snapshot::unpack;
use std::hint::black_box;
use std::time::Instant;

/// Nodes, or for texts pieces, of the pages; the last one is about the largest that a browser lets through.
const SIZES: [usize; 4] = [1_000, 10_000, 100_000, MAX_NODES - 10];

/// Rounds; the quickest counts.
const ROUNDS: usize = 3;

const ADDRESS: &str = "https://news.example/story";

/// Prints the tables.
pub fn run() {
    let (mut times, mut memories) = (Vec::new(), Vec::new());
    for Shape { name, make } in SHAPES {
        let pages = SIZES.map(make);
        row(
            name,
            &pages.each_ref().map(|page| (page.weight(), page.bytes())),
            &mut times,
            &mut memories,
            |size| {
                let Packed { words, text, .. } = &pages[size];
                let document = unpack(words, text.clone(), ADDRESS);
                black_box(document.and_then(|document| quotelight::extract(&document)).ok());
            },
        );
    }
    for (name, piece) in TEXTS {
        let texts = SIZES.map(|size| piece.repeat(size));
        row(
            name,
            &texts.each_ref().map(|text| (text.len() as f64, text.len())),
            &mut times,
            &mut memories,
            |size| {
                black_box(quotelight::quotes(texts[size].clone()));
            },
        );
    }
    println!("Time for a node, divided by that in the page of 10,000 nodes or pieces of text");
    table::print(&["1,000", "100,000", "400,000"], &times);
    println!("Memory at its peak, divided by the packed page or the text");
    table::print(&["1,000", "10,000", "100,000", "400,000"], &memories);
}

/// Measures one shape at all sizes; `sizes` are what time and memory are divided by.
fn row(
    name: &str,
    sizes: &[(f64, usize); 4],
    times: &mut Vec<(String, Vec<f64>)>,
    memories: &mut Vec<(String, Vec<f64>)>,
    work: impl Fn(usize),
) {
    let each: Vec<f64> = (0..4).map(|size| seconds(|| work(size)) / sizes[size].0).collect();
    times.push((name.to_owned(), [0, 2, 3].map(|size| each[size] / each[1]).to_vec()));
    let peaks = (0..4).map(|size| memory::peak(|| work(size)) as f64 / sizes[size].1 as f64);
    memories.push((name.to_owned(), peaks.collect()));
}

fn seconds(work: impl Fn()) -> f64 {
    let time = |_| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(time).fold(f64::INFINITY, f64::min)
}
