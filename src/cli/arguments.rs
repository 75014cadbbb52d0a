//! What was typed ([`Arguments`]) → what is to be done ([`Job`]). Whether the options make sense together is
//! decided here and nowhere else.

use super::answer::{Manner, Task};
use super::format::Format;
use super::inputs::{Sources, is_many};
use clap::{Args, CommandFactory, Parser, Subcommand, error::ErrorKind};

/// What is to be done.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) manner: Manner,
    pub(super) inputs: Inputs,
}

/// How many inputs there are, and where.
#[derive(Debug)]
pub(super) enum Inputs {
    /// One, named on the command line.
    One {
        path: String,
        url: Option<String>,
        /// Whether to say on standard error how the answer came about.
        trace: bool,
    },
    /// Many.
    Many {
        sources: Sources,
        /// The file that the answers go to, instead of standard output.
        output: Option<String>,
        /// Whether to go on where that file ends.
        is_resumed: bool,
    },
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
    /// The inputs: files, folders (their .html files, for `quotes` their .txt files), WARC files (.warc, .warc.gz; for
    /// `quotes` .wet); `-` is standard input.
    #[arg(value_name = "FILE", required_unless_present = "files_from", conflicts_with = "files_from")]
    files: Vec<String>,
    /// A file that names one input a line, for `extract` followed by a tab and its address; `-` is standard
    /// input. The answers come in its order.
    #[arg(long, value_name = "LIST")]
    files_from: Option<String>,
    /// `json` for one FILE, `jsonl` for many; known from the inputs where it is left out. The others hold the
    /// quotations alone.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The file that the answers go to, instead of standard output.
    #[arg(long, value_name = "FILE")]
    output: Option<String>,
    /// Go on with a batch that was interrupted, where its output ends.
    #[arg(long, requires = "output")]
    resume: bool,
    /// When the pages were read, as citations say it: a date, or an RFC 3339 date-time. Pages of a WARC file say so
    /// themselves.
    #[arg(long, value_name = "DATE")]
    accessed: Option<String>,
    /// Say on standard error what was left out and why, who was taken for a speaker and by which words.
    #[arg(long, conflicts_with_all = ["files_from", "output"])]
    trace: bool,
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
        let Common { mut files, files_from, format, output, resume, accessed, trace } = common;
        if files.iter().filter(|path| *path == "-").count() > 1 {
            return Err(usage(ErrorKind::ArgumentConflict, "standard input can be read only once"));
        }
        let sources = match files_from {
            Some(list) => Sources::Listed(list),
            None if files.len() == 1 && output.is_none() && !is_many(&files[0], task) => {
                let manner = Manner { task, format: format.unwrap_or(Format::Json), accessed };
                let inputs = Inputs::One { path: files.remove(0), url, trace };
                return Ok(Job { manner, inputs });
            }
            None => Sources::Named(files),
        };
        let format = format.unwrap_or(Format::Jsonl);
        for (is_so, message) in [
            (
                format == Format::Json,
                "many inputs are answered in --format jsonl, csv, markdown or annotations",
            ),
            (url.is_some(), "--url is the address of one page; a LIST has one for each"),
            (trace, "--trace tells of one input"),
        ] {
            if is_so {
                return Err(usage(ErrorKind::ArgumentConflict, message));
            }
        }
        let manner = Manner { task, format, accessed };
        Ok(Job { manner, inputs: Inputs::Many { sources, output, is_resumed: resume } })
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
    fn one_file_or_many_are_taken() {
        let Ok(Job { manner, inputs: Inputs::One { path, url, trace } }) =
            read("quotelight extract --format json page.html --url https://example.org/")
        else {
            panic!("one page");
        };
        assert_eq!((manner.task, manner.format), (Task::Extract, Format::Json));
        assert_eq!((&*path, url.as_deref(), trace), ("page.html", Some("https://example.org/"), false));
        let listed = Sources::Listed("-".into());
        for line in ["quotelight quotes --format jsonl --files-from -", "quotelight quotes --files-from -"] {
            assert!(
                matches!(read(line), Ok(Job { inputs: Inputs::Many { sources, .. }, .. }) if sources == listed)
            );
        }
        assert!(matches!(
            read("quotelight extract page.html --format jsonl"),
            Ok(Job { inputs: Inputs::One { .. }, .. })
        ));
        for many in ["a.html b.html", "crawl.warc.gz", "a.html --output a.jsonl"] {
            let job = read(&format!("quotelight extract {many}")).expect(many);
            assert!(matches!(job.inputs, Inputs::Many { .. }), "{many}");
            assert_eq!(job.manner.format, Format::Jsonl);
        }
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for line in [
            "quotelight",
            "quotelight extract",
            "quotelight extract a b --format json",
            "quotelight extract a b --url https://example.org/",
            "quotelight extract a b --trace",
            "quotelight extract - -",
            "quotelight extract a --resume",
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
