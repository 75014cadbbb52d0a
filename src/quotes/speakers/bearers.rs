//! Who bears a name.

use crate::text::hash::Known;

/// People by a word of their names, in the order in which they were entered.
#[derive(Debug, Default)]
pub(super) struct Bearers {
    /// For each word its place in `lists`, and one more.
    places: Known<usize>,
    lists: Vec<Vec<usize>>,
}

impl Bearers {
    /// Those who bear it.
    pub(super) fn of(&self, word: &str) -> &[usize] {
        let place = self.places.get(word).and_then(|place| place.checked_sub(1));
        place.and_then(|place| self.lists.get(place)).map_or(&[], Vec::as_slice)
    }

    /// Enters one more.
    pub(super) fn push(&mut self, word: &str, person: usize) {
        let next = self.lists.len() + 1;
        let place = self.places.change(word, |known| if known == 0 { next } else { known });
        if place == next {
            self.lists.push(Vec::new());
        }
        self.lists[place - 1].push(person);
    }
}
