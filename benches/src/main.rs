//! Native benchmarks, as tables of ratios: times are a machine's, ratios travel.
//!
//!     cargo run --release -- pages FOLDER     HTML → article and quotations, beside others, page by page
//!     cargo run --release -- growth           pages of all shapes, from 1,000 to 400,000 nodes
//!
//! What is compared is measured alternately, in one run.

mod growth;
mod memory;
mod pages;
mod shapes;
mod table;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["pages", folder] => pages::run(folder),
        ["growth"] => growth::run(),
        _ => eprintln!("pages FOLDER, or growth"),
    }
}
