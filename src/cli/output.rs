//! Where answers go: standard output, or a file whose journal tells how far it has come.
//!
//! The journal stands beside the file while it is being written: how many inputs are answered, how many bytes that is,
//! what failed. Taken up again, the file is cut to what the journal vouches for, and the inputs up to there are
//! passed over. When all is answered the journal goes; a file without one is whole.

use super::tally::Tally;
use std::fs::{self, File, OpenOptions};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// After how many answers the journal is brought up to date.
const STEP: u64 = 100;

/// What is written to.
pub(super) enum Output {
    /// Standard output. Written answer by answer: whoever reads has each at once.
    Standard(io::StdoutLock<'static>),
    /// A file.
    Kept {
        file: BufWriter<File>,
        journal: PathBuf,
        /// What the batch is: another one cannot be taken up.
        batch: u64,
    },
}

/// Where a batch begins.
pub(super) struct Start {
    pub(super) output: Output,
    /// What was answered at an earlier time.
    pub(super) tally: Tally,
    /// Whether all was.
    pub(super) is_whole: bool,
}

impl Output {
    /// Standard output.
    pub(super) fn standard() -> Start {
        Start { output: Self::Standard(io::stdout().lock()), tally: Tally::default(), is_whole: false }
    }

    /// A file; taken up where it ends if `is_resumed`. `batch` is whatever tells this batch from others.
    ///
    /// # Errors
    /// Of the file system; a journal of another batch.
    pub(super) fn file(path: &str, is_resumed: bool, batch: impl Hash) -> io::Result<Start> {
        let mut hasher = DefaultHasher::new();
        batch.hash(&mut hasher);
        let batch = hasher.finish();
        let journal = PathBuf::from(format!("{path}.journal"));
        let earlier = if is_resumed { Earlier::read(&journal)? } else { None };
        let is_whole = is_resumed && earlier.is_none() && Path::new(path).exists();
        if earlier.as_ref().is_some_and(|earlier| earlier.batch != batch) {
            return Err(io::Error::other(format!("{} is the journal of another batch", journal.display())));
        }
        let mut file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        let (bytes, tally) = earlier.map_or((0, Tally::default()), |earlier| (earlier.bytes, earlier.tally));
        if !is_whole {
            file.set_len(bytes)?;
        }
        file.seek(SeekFrom::End(0))?;
        let mut output = Self::Kept { file: BufWriter::new(file), journal, batch };
        if !is_whole {
            output.note(&tally)?;
        }
        Ok(Start { output, tally, is_whole })
    }

    /// Writes an answer.
    pub(super) fn write(&mut self, answer: &str, tally: &Tally) -> io::Result<()> {
        match self {
            Self::Standard(out) => out.write_all(answer.as_bytes()),
            Self::Kept { file, .. } => {
                file.write_all(answer.as_bytes())?;
                if tally.answered.is_multiple_of(STEP) { self.note(tally) } else { Ok(()) }
            }
        }
    }

    /// Ends the batch: all is answered.
    pub(super) fn finish(self) -> io::Result<()> {
        match self {
            Self::Standard(mut out) => out.flush(),
            Self::Kept { mut file, journal, .. } => {
                file.flush()?;
                fs::remove_file(journal)
            }
        }
    }

    /// Brings the journal up to date: first the answers, then what vouches for them, in one step.
    fn note(&mut self, tally: &Tally) -> io::Result<()> {
        let Self::Kept { file, journal, batch } = self else { return Ok(()) };
        file.flush()?;
        let bytes = file.get_mut().stream_position()?;
        let next = journal.with_extension("journal.new");
        fs::write(&next, format!("quotelight 1 {batch} {bytes} {}\n", tally.line()))?;
        fs::rename(next, journal)
    }
}

/// What a journal tells.
struct Earlier {
    batch: u64,
    bytes: u64,
    tally: Tally,
}

impl Earlier {
    fn read(journal: &Path) -> io::Result<Option<Self>> {
        let text = match fs::read_to_string(journal) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            text => text?,
        };
        let unreadable = || io::Error::other(format!("{} cannot be read", journal.display()));
        let mut words = text.strip_prefix("quotelight 1 ").ok_or_else(unreadable)?.split_whitespace();
        let mut number = || words.next().and_then(|word| word.parse().ok()).ok_or_else(unreadable);
        let (batch, bytes) = (number()?, number()?);
        let tally = Tally::read(std::iter::from_fn(|| number().ok())).ok_or_else(unreadable)?;
        Ok(Some(Self { batch, bytes, tally }))
    }
}
