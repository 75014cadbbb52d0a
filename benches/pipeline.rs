//! HTML as a string → article and quotations, page by page, beside html5ever's parse alone.
//!
//!     cargo bench --bench pipeline        or, with a table of ratios: ./build.sh bench
//!
//! The pages are the project's own samples and, where `../shared` is there, the smallest, the median and the largest
//! page of each of its sets (they must be unpacked: `gzip` is asked to).

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::RcDom;
use quotelight::dom::parse::parse;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;

struct Page {
    name: String,
    html: String,
}

fn pages() -> Vec<Page> {
    let samples = files(Path::new("www/samples"), "html");
    let mut pages: Vec<_> = samples.iter().filter_map(|path| page(path)).collect();
    for set in ["fundus-pages", "readability", "trafilatura"] {
        pages.extend(
            spread(&Path::new("../shared/corpus").join(set).join("html"))
                .iter()
                .filter_map(|path| page(path)),
        );
    }
    pages
}

/// The smallest, the median and the largest file of a folder.
fn spread(folder: &Path) -> Vec<PathBuf> {
    let mut paths = files(folder, "gz");
    paths.sort_by_key(|path| fs::metadata(path).map_or(0, |metadata| metadata.len()));
    let count = paths.len();
    let chosen = [0, count / 2, count.saturating_sub(1)];
    chosen.iter().filter_map(|&index| paths.get(index).cloned()).collect()
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    paths
}

fn page(path: &Path) -> Option<Page> {
    let bytes = if path.extension()? == "gz" {
        Command::new("gzip").arg("-dc").arg(path).output().ok()?.stdout
    } else {
        fs::read(path).ok()?
    };
    let html = String::from_utf8_lossy(&bytes).into_owned();
    let name = path.file_name()?.to_str()?.trim_end_matches(".gz").trim_end_matches(".html");
    Some(Page { name: name.chars().take(40).collect(), html })
}

fn pipeline(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("page");
    group.sample_size(20);
    for Page { name, html } in pages() {
        group.throughput(Throughput::Bytes(html.len() as u64));
        group.bench_with_input(BenchmarkId::new("html5ever alone", &name), &*html, |bencher, html| {
            bencher.iter(|| parse_document(RcDom::default(), ParseOpts::default()).one(black_box(html)));
        });
        group.bench_with_input(BenchmarkId::new("parse", &name), &*html, |bencher, html| {
            bencher.iter(|| parse(black_box(html), None));
        });
        let Ok(document) = parse(&html, Some("https://news.example/story")) else { continue };
        group.bench_with_input(BenchmarkId::new("article", &name), &document, |bencher, document| {
            bencher.iter(|| quotelight::article::read(black_box(document)));
        });
        group.bench_with_input(BenchmarkId::new("pipeline", &name), &document, |bencher, document| {
            bencher.iter(|| quotelight::extract(black_box(document)));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .warm_up_time(std::time::Duration::from_millis(300))
        .measurement_time(std::time::Duration::from_secs(1));
    targets = pipeline
}
criterion_main!(benches);
