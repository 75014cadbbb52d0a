//! How time and memory grow with the page: random trees of 1k to 1M nodes, and the shapes that are hard.
pub fn run() {}
pub fn one(_: &str, _: &str) {}
