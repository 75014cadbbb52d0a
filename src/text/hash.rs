//! One hash for all tables: FNV-1a. In wasm the standard library's hash has no random seed either, and costs ten
//! times as much.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::marker::PhantomData;

/// What fits into 64 bits; none of them set is its default.
pub trait Bits: Copy {
    /// Itself in bits.
    fn bits(self) -> u64;
    /// What these bits are.
    fn of(bits: u64) -> Self;
}

/// What things are looked up by: words by their hash, other things by a number of their own.
pub trait Key: Copy {
    /// Its number.
    fn number(self) -> u64;
}

/// What is known of things. The standard map is compiled anew for each type that it holds, some 2 KB of wasm each time;
/// this one is compiled once, as it holds numbers only. Two words of one hash, one pair in 2⁶⁴, would be taken for the same.
#[derive(Debug)]
pub struct Known<V> {
    map: HashMap<u64, u64, BuildHasherDefault<Same>>,
    of: PhantomData<V>,
}

impl<V> Default for Known<V> {
    fn default() -> Self {
        Self { map: HashMap::default(), of: PhantomData }
    }
}

impl<V: Bits> Known<V> {
    /// Nothing yet, with room for so many.
    pub fn with_room_for(things: usize) -> Self {
        Self {
            map: HashMap::with_capacity_and_hasher(things, BuildHasherDefault::default()),
            of: PhantomData,
        }
    }

    /// Of how many things something is known.
    pub fn len(&self) -> usize {
        self.map.len()
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// What is known of a thing.
    pub fn get(&self, key: impl Key) -> Option<V> {
        self.map.get(&key.number()).copied().map(V::of)
    }

    /// Changes what is known of a thing, of a new one the default, and says what is known then.
    pub fn change(&mut self, key: impl Key, change: impl FnOnce(V) -> V) -> V {
        let bits = self.map.entry(key.number()).or_insert(0);
        *bits = change(V::of(*bits)).bits();
        V::of(*bits)
    }
}

/// The hash of what is a hash already.
#[derive(Debug, Clone, Copy, Default)]
pub struct Same(u64);

impl Hasher for Same {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(bytes);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl Key for &str {
    fn number(self) -> u64 {
        hash(self.as_bytes())
    }
}

impl Key for u64 {
    fn number(self) -> u64 {
        self
    }
}

impl Bits for usize {
    fn bits(self) -> u64 {
        self as u64
    }

    fn of(bits: u64) -> Self {
        Self::try_from(bits).unwrap_or(Self::MAX)
    }
}

/// FNV-1a over 64 bits, after Fowler, Noll and Vo.
#[derive(Debug, Clone, Copy)]
pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    /// Takes a byte.
    pub fn push(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.push(byte);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A number for a run of bytes.
pub fn hash(bytes: &[u8]) -> u64 {
    let mut hash = Fnv::default();
    hash.write(bytes);
    hash.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_published_hash() {
        assert_eq!(hash(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash(b"foobar"), 0x8594_4171_f739_67e8);
    }
}
