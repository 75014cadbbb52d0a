//! A path → its bytes, within the cap.

use quotelight::Error;
use std::fs::File;
use std::io::{self, Read};

/// Most bytes of a file that are read. A page past it has no chance of staying within the caps of
/// `quotelight::dom::limits` (markup and scripts included, the largest known news pages have 6 MB), and a tree
/// of it would fill the machine's memory before that is known.
pub(super) const MAX_BYTES: u64 = 64 << 20;

/// Reads a file; `-` is standard input.
///
/// # Errors
/// [`Error::Unreadable`] with the system's reason, [`Error::TooLarge`] past [`MAX_BYTES`].
pub(super) fn read(path: &str) -> Result<Vec<u8>, Error> {
    let bytes =
        if path == "-" { read_capped(io::stdin().lock()) } else { File::open(path).and_then(read_capped) };
    let bytes = bytes.map_err(|error| Error::Unreadable(error.to_string()))?;
    checked(bytes)
}

/// Bytes that were read up to one past the cap.
///
/// # Errors
/// [`Error::TooLarge`] past [`MAX_BYTES`].
pub(super) fn checked<T: AsRef<[u8]>>(bytes: T) -> Result<T, Error> {
    if bytes.as_ref().len() as u64 > MAX_BYTES {
        return Err(Error::TooLarge(format!("The file is larger than {MAX_BYTES} bytes.")));
    }
    Ok(bytes)
}

/// One byte more than is allowed tells that there was more.
fn read_capped(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
