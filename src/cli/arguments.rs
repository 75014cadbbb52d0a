//! What was typed ([`Arguments`]) → what is to be done ([`Job`]). Whether the options make sense together is
//! decided here and nowhere else.

use super::answer::Task;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum, error::ErrorKind};

/// What is to be done.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) task: Task,
    pub(super) inputs: Inputs,
}

/// Where the inputs are named.
#[derive(Debug)]
pub(super) enum Inputs {
    /// On the command line.
    One {
        path: String,
        url: Option<String>,
        /// Whether to say on standard error how the answer came about.
        trace: bool,
    },
    /// In a file of one input a line; `-` is standard input.
    Listed(String),
}

/// Finds the story of a news page, and who said what in it.
#[derive(Debug, Parser)]
#[command(version)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The story of a page of HTML, with its quotations.
    Extract {
        #[command(flatten)]
        common: Common,
        /// The page's address: the base of relative links.
        #[arg(long, conflicts_with = "files_from")]
        url: Option<String>,
    },
    /// The quotations of a plain text: UTF-8, one paragraph a line.
    Quotes {
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Debug, Args)]
struct Common {
    /// The input; `-` is standard input.
    #[arg(required_unless_present = "files_from", conflicts_with = "files_from")]
    file: Option<String>,
    /// A file that names one input a line, for `extract` followed by a tab and its address; `-` is standard
    /// input. The answers come in its order.
    #[arg(long, value_name = "LIST")]
    files_from: Option<String>,
    /// `json` for one FILE, `jsonl` for a LIST; known from the input where it is left out.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Say on standard error what was left out and why, who was taken for a speaker and by which words.
    #[arg(long, conflicts_with = "files_from")]
    trace: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One JSON value.
    Json,
    /// One JSON value a line.
    Jsonl,
}

impl Arguments {
    /// Reads the process's arguments. Wrong ones end the process with status 2 and the usage.
    pub(super) fn read() -> Job {
        Self::parse().job().unwrap_or_else(|error| error.exit())
    }

    fn job(self) -> Result<Job, clap::Error> {
        let (task, common, url) = match self.command {
            Command::Extract { common, url } => (Task::Extract, common, url),
            Command::Quotes { common } => (Task::Quotes, common, None),
        };
        let inputs = match (common.file, common.files_from) {
            (Some(path), None) => Inputs::One { path, url, trace: common.trace },
            (None, Some(list)) if common.format != Some(Format::Json) => Inputs::Listed(list),
            (None, Some(_)) => {
                return Err(usage(ErrorKind::ArgumentConflict, "a LIST is answered in --format jsonl"));
            }
            _ => {
                return Err(usage(
                    ErrorKind::MissingRequiredArgument,
                    "name a FILE, or a LIST by --files-from",
                ));
            }
        };
        Ok(Job { task, inputs })
    }
}

fn usage(kind: ErrorKind, message: &str) -> clap::Error {
    Arguments::command().error(kind, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Job, clap::Error> {
        Arguments::try_parse_from(line.split(' '))?.job()
    }

    #[test]
    fn the_command_is_well_formed() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn one_file_or_a_list_is_taken() {
        let Ok(Job { task: Task::Extract, inputs: Inputs::One { path, url, trace } }) =
            read("quotelight extract --format json page.html --url https://example.org/")
        else {
            panic!("one page");
        };
        assert_eq!((&*path, url.as_deref(), trace), ("page.html", Some("https://example.org/"), false));
        for line in ["quotelight quotes --format jsonl --files-from -", "quotelight quotes --files-from -"] {
            assert!(
                matches!(read(line), Ok(Job { task: Task::Quotes, inputs: Inputs::Listed(list) }) if list == "-")
            );
        }
        assert!(read("quotelight extract page.html --format jsonl").is_ok());
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for line in [
            "quotelight",
            "quotelight extract",
            "quotelight extract a b",
            "quotelight extract a --files-from list",
            "quotelight extract --format json --files-from list",
            "quotelight extract --format xml a",
            "quotelight extract --files-from list --url https://example.org/",
            "quotelight extract --files-from list --trace",
            "quotelight quotes a --url https://example.org/",
        ] {
            assert_eq!(read(line).expect_err(line).exit_code(), 2, "{line}");
        }
    }
}
