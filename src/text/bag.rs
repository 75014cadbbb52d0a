//! A text as its words in any order, for telling whether two places of a page say about the same.

use super::{order, words};

/// The folded words of a text, as hashes, the least first.
#[derive(Debug, Default)]
pub struct Bag(Vec<u64>);

impl Bag {
    /// The words of a text.
    pub fn of(text: &str) -> Self {
        Self::of_words(words::folded_hashes(text))
    }

    /// Words, as [`words::folded_hashes`] gives them.
    pub fn of_words(words: Vec<u64>) -> Self {
        Self(order::ascending(words))
    }

    /// The most that a text of so many words can [overlap](Self::overlap): what need not be compared is told by it.
    pub fn most_overlap(&self, words: usize) -> f32 {
        share(self.0.len().min(words), self.0.len().max(words))
    }

    /// The words in common, as a share of the longer text's; of two texts without words none.
    pub fn overlap(&self, other: &Self) -> f32 {
        let (a, b) = (&self.0, &other.0);
        let (mut i, mut j, mut common) = (0, 0, 0);
        while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
            common += usize::from(x == y);
            i += usize::from(x <= y);
            j += usize::from(y <= x);
        }
        share(common, a.len().max(b.len()))
    }
}

fn share(part: usize, all: usize) -> f32 {
    part as f32 / all.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlap_counts_common_words() {
        let overlap = |a: &str, b: &str| Bag::of(a).overlap(&Bag::of(b));
        assert!(overlap("A, b – c d!", "d c b a") > 0.99);
        assert!(overlap("a b", "a b c d") < 0.51);
        assert!(overlap("a a b", "a c d") < 0.34);
        assert!(overlap("…", "") < 0.01);
    }

    #[test]
    fn length_alone_bounds_it() {
        let bag = Bag::of("a b c d");
        assert!((bag.most_overlap(2) - 0.5).abs() < f32::EPSILON);
        assert!((bag.most_overlap(8) - 0.5).abs() < f32::EPSILON);
        assert!(Bag::default().most_overlap(3) < f32::EPSILON);
    }
}
