//! What a candidate's neighbours, its like on the page, and the machine's description tell of it.

use crate::article::candidates::Page;
use crate::article::draft::{Draft, Verdict};
use crate::article::homes;
use crate::text::hash::hash;
use crate::text::{order, words};

/// What became of a candidate, in a digit.
pub fn fate(draft: &Draft<'_>, index: Option<usize>) -> usize {
    let Some(index) = index.filter(|&index| index < draft.page.candidates.len()) else { return 0 };
    let Some(candidate) = draft.page.candidates.get(index) else { return 0 };
    let prose = draft.landmarks.prose.get(index) == Some(&true);
    match draft.verdict(index) {
        Verdict::Keep(_) if candidate.is_heading() => 1,
        Verdict::Keep(_) if prose => 2,
        Verdict::Keep(_) => 3,
        Verdict::Region => 4,
        Verdict::Shown(_) | Verdict::Standfirst | Verdict::Note(_) => 5,
        Verdict::Drop("outside") => 6,
        _ if candidate.link_density() >= 0.6 => 7,
        _ if candidate.is_heading() => 8,
        _ => 9,
    }
}

/// How many fates there are.
pub const FATES: u16 = 10;

/// What candidates in elements of the same name and class have in common.
#[derive(Debug, Clone, Copy, Default)]
pub struct Kin {
    /// How many there are.
    pub count: usize,
    /// How many of them are surely good.
    pub prose: usize,
    /// How many of them were kept.
    pub kept: usize,
    /// How many are links for the most part.
    pub linked: usize,
}

/// For each candidate, what is true of all that stand in elements like its own.
pub fn kin(draft: &Draft<'_>) -> Vec<Kin> {
    let candidates = &draft.page.candidates;
    let mut order: Vec<(u64, usize)> = candidates
        .iter()
        .enumerate()
        .map(|(index, candidate)| (homes::make_number(draft.document, candidate.holder), index))
        .collect();
    order::by_key(&mut order, |(make, _)| *make);
    let mut kin = vec![Kin::default(); candidates.len()];
    for like in order.chunk_by(|a, b| a.0 == b.0) {
        let mut all = Kin { count: like.len(), ..Kin::default() };
        for &(_, index) in like {
            all.prose += usize::from(draft.landmarks.prose.get(index) == Some(&true));
            all.kept += usize::from(draft.verdict(index).is_keep());
            all.linked += usize::from(candidates.get(index).is_some_and(|c| c.link_density() >= 0.6));
        }
        for &(_, index) in like {
            kin[index] = all;
        }
    }
    kin
}

/// Words, one after the other, that are compared with the machine's description of the story.
const SHINGLE: usize = 3;

/// The words that the page's description gives as the story's, as a sorted list of its runs of three words.
/// It is often cut off or glued together, so it is evidence and never the text.
#[derive(Debug, Default)]
pub struct Described(Vec<u64>);

impl Described {
    /// Reads a text.
    pub fn new(text: &str) -> Self {
        Self(order::ascending(shingles(&words::folded_hashes(text))))
    }

    /// Whether the page describes nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Of a text's [`words::folded_hashes`], 0: no description; 1: words too few to tell; 2 to 4: few, some, most of them
    /// stand there.
    pub fn holds(&self, words: &[u64]) -> usize {
        if self.0.is_empty() {
            return 0;
        }
        let all = shingles(words);
        let found = all.iter().filter(|shingle| self.0.binary_search(shingle).is_ok()).count();
        match all.len() {
            0 => 1,
            all if found * 10 >= all * 7 => 4,
            all if found * 10 >= all * 2 => 3,
            _ => 2,
        }
    }
}

/// How many answers [`Described::holds`] has.
pub const DESCRIBED: u16 = 5;

fn shingles(words: &[u64]) -> Vec<u64> {
    let join = |run: &[u64]| run.iter().fold(0, |sum: u64, next| sum.rotate_left(21) ^ next);
    words.windows(SHINGLE).map(join).collect()
}

/// For each candidate, whether the page shows its words more than once.
pub fn repeated(page: &Page) -> Vec<bool> {
    let mut order: Vec<(u64, usize)> = page
        .candidates
        .iter()
        .enumerate()
        .map(|(index, candidate)| (hash(page.text(candidate).as_bytes()), index))
        .collect();
    order::by_key(&mut order, |(text, _)| *text);
    let mut repeated = vec![false; page.candidates.len()];
    for like in order.chunk_by(|a, b| a.0 == b.0).filter(|like| like.len() > 1) {
        for &(_, index) in like {
            repeated[index] = true;
        }
    }
    repeated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_holds_what_it_says() {
        let described = Described::new("The mill in Velm will close in spring, the mayor said on Monday.");
        let holds = |text: &str| described.holds(&words::folded_hashes(text));
        assert_eq!(holds("Will close in spring, the mayor said"), 4);
        assert_eq!(holds("Read more about mills and their mayors"), 2);
        assert_eq!(holds("Velm"), 1);
        assert_eq!(Described::default().holds(&words::folded_hashes("Velm will close in spring")), 0);
    }
}
