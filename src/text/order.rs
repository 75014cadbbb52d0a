//! One sort for all. The standard library's sorts are compiled anew for each type that they order, 4 to 12 KB of wasm
//! each time; here, keys are ordered once for all types, and the items follow.

/// Puts items in the order of their keys; those with equal keys stay in the order in which they stood.
pub fn by_key<T>(items: &mut [T], key: impl Fn(&T) -> u64) {
    let keys: Vec<u64> = items.iter().map(key).collect();
    let mut places = places(&keys);
    // Each cycle of the order is walked once.
    for first in 0..places.len() {
        let mut at = first;
        while places[at] != first {
            let next = std::mem::replace(&mut places[at], at);
            items.swap(at, next);
            at = next;
        }
        places[at] = at;
    }
}

/// For each place, where the key stands that belongs there: a merge sort from the bottom, which is stable.
fn places(keys: &[u64]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..keys.len()).collect();
    if keys.is_sorted() {
        return places;
    }
    let mut merged = Vec::with_capacity(keys.len());
    let mut width = 1;
    while width < keys.len() {
        for both in places.chunks(2 * width) {
            let (mut left, mut right) = both.split_at(width.min(both.len()));
            while let ([first, behind @ ..], [other, beyond @ ..]) = (left, right) {
                if keys[*first] <= keys[*other] {
                    merged.push(*first);
                    left = behind;
                } else {
                    merged.push(*other);
                    right = beyond;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(&mut places, &mut merged);
        merged.clear();
        width *= 2;
    }
    places
}

/// The same numbers, the least first.
pub fn ascending(mut numbers: Vec<u64>) -> Vec<u64> {
    by_key(&mut numbers, |number| *number);
    numbers
}

/// The key of a stretch of text: earlier first, of those with one start the shorter first.
pub fn inner_first(start: usize, end: usize) -> u64 {
    half(start) << 32 | half(end)
}

/// The key of a stretch of text: earlier first, of those with one start the longer first.
pub fn outer_first(start: usize, end: usize) -> u64 {
    half(start) << 32 | (u64::from(u32::MAX) - half(end))
}

fn half(offset: usize) -> u64 {
    u64::from(u32::try_from(offset).unwrap_or(u32::MAX))
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
    fn any_order_is_put_right() {
        let mut seed = 7_u64;
        for length in 0..70 {
            let numbers: Vec<u64> = (0..length)
                .map(|_| {
                    seed = seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
                    seed >> 58
                })
                .collect();
            let mut wanted = numbers.clone();
            wanted.sort_unstable();
            assert_eq!(ascending(numbers), wanted);
        }
    }

    #[test]
    fn outer_stretches_come_first() {
        let mut items = vec![(3, 4), (0, 2), (0, 9)];
        by_key(&mut items, |&(start, end)| outer_first(start, end));
        assert_eq!(items, [(0, 9), (0, 2), (3, 4)]);
    }
}
