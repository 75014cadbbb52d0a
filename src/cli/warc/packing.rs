//! How a server sent its answer: in chunks, packed. Both are undone, up to a cap: what is unpacked
//! may be a thousand times as large. One byte past the cap tells that there was more.
//!
//! Some crawlers keep the headers of what they have put together or unpacked already, so a body that is not what its
//! headers say stands as it is, where it can be told: `gzip` and `zstd` begin with a number of theirs, and one that is
//! `br` by its header and begins as a page does is a page.

use brotli_decompressor::Decompressor;
use flate2::read::{GzDecoder, ZlibDecoder};
use ruzstd::decoding::StreamingDecoder;
use std::io::{self, Read};

/// The bytes that open what is packed by each.
const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// What `br` reads at a time.
const BUFFER: usize = 1 << 14;

/// A body without its chunks, by the header `transfer-encoding` in lower case.
pub(super) fn joined(body: &[u8], coding: &str, cap: u64) -> Vec<u8> {
    let chunked = coding.contains("chunked").then(|| capped(chunked_transfer::Decoder::new(body), cap));
    chunked.and_then(Result::ok).unwrap_or_else(|| body.to_vec())
}

/// A body unpacked, by the header `content-encoding` in lower case: what was done last is undone first.
pub(super) fn unpacked(body: Vec<u8>, codings: &str, cap: u64) -> io::Result<Vec<u8>> {
    codings.rsplit(',').map(str::trim).try_fold(body, |body, coding| match coding {
        "gzip" | "x-gzip" if body.starts_with(GZIP) => capped(GzDecoder::new(&body[..]), cap),
        "deflate" => capped(ZlibDecoder::new(&body[..]), cap).or(Ok(body)),
        "br" if !looks_plain(&body) => capped(Decompressor::new(&body[..], BUFFER), cap),
        "zstd" if body.starts_with(ZSTD) => frames(&body, cap),
        _ => Ok(body),
    })
}

/// What is packed by `zstd` is one frame or more.
fn frames(mut packed: &[u8], cap: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while packed.starts_with(ZSTD) && bytes.len() as u64 <= cap {
        let frame = StreamingDecoder::new(&mut packed).map_err(io::Error::other)?;
        frame.take(cap + 1 - bytes.len() as u64).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn looks_plain(body: &[u8]) -> bool {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start().starts_with(b"<")
}

fn capped(packed: impl Read, cap: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    packed.take(cap + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};
    use std::io::Write;

    const PAGE: &[u8] = b"<p>Hello";
    const CAP: u64 = 10_000;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(bytes).expect("memory");
        gzip.finish().expect("memory")
    }

    fn brotli(bytes: &[u8]) -> Vec<u8> {
        let mut packed = Vec::new();
        brotli::BrotliCompress(&mut &bytes[..], &mut packed, &brotli::enc::BrotliEncoderParams::default())
            .expect("memory");
        packed
    }

    fn zstd(bytes: &[u8]) -> Vec<u8> {
        compress_to_vec(bytes, CompressionLevel::Fastest)
    }

    #[test]
    fn bodies_are_unpacked() {
        for (coding, packed) in [
            ("gzip", gzip(PAGE)),
            ("x-gzip", gzip(PAGE)),
            ("br", brotli(PAGE)),
            ("zstd", zstd(PAGE)),
            ("zstd", [zstd(b"<p>"), zstd(b"Hello")].concat()),
            ("gzip, br", brotli(&gzip(PAGE))),
            ("identity", PAGE.to_vec()),
        ] {
            assert_eq!(unpacked(packed, coding, CAP).expect(coding), PAGE, "{coding}");
        }
    }

    #[test]
    fn what_is_unpacked_already_stands_as_it_is() {
        for coding in ["gzip", "deflate", "br", "zstd", "gzip, br", ""] {
            assert_eq!(unpacked(PAGE.to_vec(), coding, CAP).expect(coding), PAGE, "{coding}");
        }
    }

    #[test]
    fn what_is_damaged_is_an_error() {
        let words = b"A council of many words, none of them the same as any other one before. ".repeat(40);
        for (coding, packed) in [("gzip", gzip(&words)), ("br", brotli(&words)), ("zstd", zstd(&words))] {
            assert!(unpacked(packed[..packed.len() / 2].to_vec(), coding, CAP).is_err(), "{coding}");
        }
    }

    #[test]
    fn nothing_is_unpacked_beyond_the_cap() {
        let large = vec![b' '; 100_000];
        let frames = zstd(&large[..4_000]).repeat(25);
        for (coding, packed) in
            [("gzip", gzip(&large)), ("br", brotli(&large)), ("zstd", zstd(&large)), ("zstd", frames)]
        {
            assert_eq!(unpacked(packed, coding, CAP).expect(coding).len() as u64, CAP + 1, "{coding}");
        }
    }

    #[test]
    fn chunks_are_put_together() {
        let chunked = b"3\r\n<p>\r\n5\r\nHello\r\n0\r\n\r\n";
        assert_eq!(joined(chunked, "chunked", CAP), PAGE);
        assert_eq!(joined(PAGE, "chunked", CAP), PAGE);
        assert_eq!(joined(PAGE, "", CAP), PAGE);
    }
}
