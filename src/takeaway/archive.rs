//! A ZIP archive of files as they are, unpacked: what an EPUB is kept in.
//!
//! A crate for archives brings its packing, its tables and its reading along, 60 KB of wasm for five small files; the
//! form without packing is two records a file. The tests read it with that crate.

/// The first day that an archive can name: the same files give the same bytes.
const DATE: u16 = (1 << 5) | 1;

/// A file's place in the archive.
struct Entry<'a> {
    name: &'a str,
    sum: u32,
    size: u32,
    offset: u32,
}

/// Files with their names, in order → the archive's bytes. `None` past the 4 GB that the form holds.
pub fn write(files: &[(&str, &[u8])]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut entries = Vec::with_capacity(files.len());
    for &(name, content) in files {
        let (size, offset) = (u32::try_from(content.len()).ok()?, u32::try_from(bytes.len()).ok()?);
        let entry = Entry { name, sum: crc32(content), size, offset };
        bytes.extend(b"PK\x03\x04");
        entry.common(&mut bytes);
        bytes.extend(name.as_bytes());
        bytes.extend(content);
        entries.push(entry);
    }
    let start = u32::try_from(bytes.len()).ok()?;
    for entry in &entries {
        // Made by version 2.0 of the format.
        bytes.extend(b"PK\x01\x02\x14\x00");
        entry.common(&mut bytes);
        // No comment, first disk, no attributes.
        bytes.extend([0; 10]);
        bytes.extend(entry.offset.to_le_bytes());
        bytes.extend(entry.name.as_bytes());
    }
    let length = u32::try_from(bytes.len()).ok()?.checked_sub(start)?;
    let count = u16::try_from(entries.len()).ok()?.to_le_bytes();
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(count);
    bytes.extend(count);
    bytes.extend(length.to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0; 2]);
    Some(bytes)
}

impl Entry<'_> {
    /// What stands before the content and again in the directory.
    fn common(&self, bytes: &mut Vec<u8>) {
        // Needs version 1.0; names are UTF-8 in ASCII; as it is; midnight.
        for field in [10, 0, 0, 0, DATE] {
            bytes.extend(u16::to_le_bytes(field));
        }
        for field in [self.sum, self.size, self.size] {
            bytes.extend(field.to_le_bytes());
        }
        // Our names are short.
        bytes.extend((u16::try_from(self.name.len()).unwrap_or(0)).to_le_bytes());
        bytes.extend([0; 2]);
    }
}

/// The check sum of the format, bit by bit: a table of it would be larger than most stories.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg());
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Read};

    #[test]
    fn other_programs_read_it() {
        let files: [(&str, &[u8]); 3] =
            [("mimetype", b"x/y"), ("a/empty", b""), ("a/b.txt", "é\0\u{1}".as_bytes())];
        let bytes = write(&files).expect("small files");
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        for (at, (name, content)) in files.iter().enumerate() {
            let mut file = archive.by_index(at).expect("a file");
            assert_eq!(file.name().expect("UTF-8"), *name);
            let mut read = Vec::new();
            // Checks the sum on the way.
            file.read_to_end(&mut read).expect("content");
            assert_eq!(read, *content);
        }
    }

    #[test]
    fn the_check_sum_is_the_known_one() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }
}
