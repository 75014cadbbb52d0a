//! Fits the weights of the quotation stage on texts with gold quotations:
//!
//! ```text
//! cargo run --release --example fit -- FOLDER src/quotes/weights
//! cargo run --release --example fit -- FOLDER across PREDICTIONS
//! ```
//!
//! FOLDER holds `index.jsonl`, one text a line: `{"file", "language", "quotes": [{"start", "end", "kind",
//! "source": [{"start", "end"}], "cue": [...], "speaker"?, "ignore"?}]}`, offsets in code points. Features are
//! computed by the crate itself. MODEL.md says what the shipped weights were fitted on.
//!
//! The second form attributes each text by weights that were fitted without it, writes the answers, one line of JSON
//! a text, and prints how far confidence and kind can be trusted.

mod across;
mod data;
mod lists;
mod listwise;
#[path = "../training/model.rs"]
mod model;

use data::Text;
use listwise::COURSE;
use model::Model;
use quotelight::quotes::nets::Nets;
use quotelight::quotes::{cue_choice, features, kind};
use std::path::Path;

/// How often words that are nobody's count: a wrong "somebody said" is the worst error.
const RARE: usize = 4;

/// The bytes of the three nets.
pub(crate) struct Weights {
    source: Vec<u8>,
    cue: Vec<u8>,
    kind: Vec<u8>,
}

impl Weights {
    /// Fits all three.
    pub(crate) fn fitted(texts: &[&Text]) -> Self {
        // The first round lets the source of the quotation before be the right one; the second takes it from the
        // net itself, as in use.
        let mut model = Model::new(features::COUNT, 1, COURSE);
        model.fit(&lists::of_sources(texts, None), 6);
        let bytes = model.bytes();
        model.fit(&lists::of_sources(texts, Some(&bytes)), 10);
        let source = model.bytes();
        let mut model = Model::new(cue_choice::COUNT, 1, COURSE);
        model.fit(&lists::of_cues(texts), 4);
        let cue = model.bytes();
        let mut model = Model::new(kind::COUNT, 1, COURSE);
        model.fit(&lists::of_kinds(texts, RARE), 4);
        Self { source, cue, kind: model.bytes() }
    }

    /// The nets that they make.
    pub(crate) fn nets(&self) -> Nets<'_> {
        Nets::new(&self.source, &self.cue, &self.kind)
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [folder, "across", into] => across::across(&data::texts(Path::new(folder)), Path::new(into)),
        [folder, into] => {
            let texts = data::texts(Path::new(folder));
            let Weights { source, cue, kind } = Weights::fitted(&texts.iter().collect::<Vec<_>>());
            for (name, bytes) in [("source.bin", source), ("cue.bin", cue), ("kind.bin", kind)] {
                std::fs::write(Path::new(into).join(name), bytes)
                    .expect("the folder for weights can be written");
            }
        }
        _ => eprintln!("fit FOLDER INTO, or fit FOLDER across PREDICTIONS"),
    }
}
