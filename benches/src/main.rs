//! Native benchmarks, as tables of ratios: times are a machine's, ratios travel.
//!
//!     cargo run --release -- pages FOLDER     HTML → article and quotations, beside others, page by page
//!
//! What is compared is measured alternately, in one run.

mod pages;
mod table;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["pages", folder] => pages::run(folder),
        _ => eprintln!("pages FOLDER"),
    }
}
