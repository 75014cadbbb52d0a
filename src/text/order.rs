//! One sort for all. The standard library's sorts are compiled anew for each type that they order, some 4 KB of
//! wasm each time; here, keys are ordered, and the items follow.

/// Puts items in the order of their keys; those with equal keys stay in the order in which they stood.
pub fn by_key<T>(items: &mut Vec<T>, key: impl Fn(&T) -> u64) {
    let mut order: Vec<(u64, usize)> =
        items.iter().enumerate().map(|(place, item)| (key(item), place)).collect();
    if order.is_sorted() {
        return;
    }
    order.sort_unstable();
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.iter().filter_map(|&(_, place)| taken.get_mut(place)?.take()));
}

/// The key of a stretch of text: earlier first, of those with one start the longer first.
pub fn outer_first(start: usize, end: usize) -> u64 {
    let half = |offset: usize| u64::from(u32::try_from(offset).unwrap_or(u32::MAX));
    half(start) << 32 | (u64::from(u32::MAX) - half(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_keys_keep_their_order() {
        let mut items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        by_key(&mut items, |(key, _)| *key);
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn outer_stretches_come_first() {
        let mut items = vec![(3, 4), (0, 2), (0, 9)];
        by_key(&mut items, |&(start, end)| outer_first(start, end));
        assert_eq!(items, [(0, 9), (0, 2), (3, 4)]);
    }
}
