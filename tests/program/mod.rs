//! The program as tests call it, and pages for it. Each test file uses some of this.
#![allow(dead_code, reason = "every test file is compiled by itself")]

use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A folder of its own for each test, removed at the end.
pub(crate) struct Room(pub(crate) PathBuf);

impl Room {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("quotelight-cli-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    /// Writes a file and gives its path as text.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, content).expect("a file for the test");
        path.to_str().expect("a path that is text").to_owned()
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_quotelight"))
}

pub(crate) fn run(arguments: &[&str]) -> Output {
    program().args(arguments).stdin(Stdio::null()).output().expect("the program runs")
}

/// Every line of standard output, parsed.
pub(crate) fn lines(output: &Output) -> Vec<Value> {
    let text = str::from_utf8(&output.stdout).expect("JSON is UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("each line is one JSON value")).collect()
}

/// A page that nobody would take for anything but a story. `head` comes first in it.
pub(crate) fn page(head: &str, headline: &str) -> String {
    let mut html = format!(
        "<!doctype html><html><head>{head}<title>{headline}</title></head><body><article><h1>{headline}</h1>"
    );
    for number in 1..=6 {
        let _ = write!(
            html,
            "<p>The council of Northwick met on Tuesday to vote on the bridge over the Lorne, which has been \
             closed to traffic since March. “We have waited long enough for plan {number},” said Mara Ellison, \
             who chairs the council, after the members had heard the engineers for two hours.</p>"
        );
    }
    html + "</article></body></html>"
}
