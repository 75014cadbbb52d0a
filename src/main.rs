//! The command line: `quotelight extract` and `quotelight quotes`, as the output format describes them.

use quotelight::output::Line;
use quotelight::{Error, dom};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let list = arguments.iter().position(|a| a == "--files-from").and_then(|i| arguments.get(i + 1));
    let Some(list) = list.and_then(|list| std::fs::read_to_string(list).ok()) else {
        return ExitCode::from(2);
    };
    let extract = arguments.first().is_some_and(|a| a == "extract");
    for line in list.lines().filter(|line| !line.is_empty()) {
        let (path, url) = line.split_once('\t').map_or((line, None), |(path, url)| (path, Some(url)));
        let text = std::fs::read(path)
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .map_err(|error| Error::Unreadable(error.to_string()));
        let json = if extract {
            let outcome = text
                .and_then(|html| dom::parse::parse(&html, url))
                .and_then(|page| quotelight::extract(&page));
            serde_json::to_string(&Line { path, outcome: outcome.into() })
        } else {
            let outcome = text.map(quotelight::quotes);
            serde_json::to_string(&Line { path, outcome: outcome.into() })
        };
        println!("{}", json.unwrap_or_default());
    }
    ExitCode::SUCCESS
}
