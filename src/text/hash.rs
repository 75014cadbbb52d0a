//! One hash for all tables: FNV-1a. In wasm the standard library's hash has no random seed either, and costs ten
//! times as much.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::marker::PhantomData;

/// A map whose order nobody may rely on.
pub type Map<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;

/// A set whose order nobody may rely on.
pub type Set<K> = HashSet<K, BuildHasherDefault<Fnv>>;

/// What fits into 64 bits; none of them set is its default.
pub trait Bits: Copy {
    /// Itself in bits.
    fn bits(self) -> u64;
    /// What these bits are.
    fn of(bits: u64) -> Self;
}

/// What is known of words. The standard map is compiled anew for each type that it holds, some 2 KB of wasm each time;
/// this one is compiled once.
#[derive(Debug)]
pub struct Words<'a, V> {
    map: Map<&'a str, u64>,
    of: PhantomData<V>,
}

impl<V> Default for Words<'_, V> {
    fn default() -> Self {
        Self { map: Map::default(), of: PhantomData }
    }
}

impl<'a, V: Bits> Words<'a, V> {
    /// None yet, with room for so many.
    pub fn with_room_for(words: usize) -> Self {
        Self { map: Map::with_capacity_and_hasher(words, BuildHasherDefault::default()), of: PhantomData }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.map.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// What is known of a word.
    pub fn get(&self, word: &str) -> Option<V> {
        self.map.get(word).copied().map(V::of)
    }

    /// Changes what is known of a word; of a new one the default.
    pub fn change(&mut self, word: &'a str, change: impl FnOnce(V) -> V) {
        let bits = self.map.entry(word).or_insert(0);
        *bits = change(V::of(*bits)).bits();
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
