//! A small net over features that are there or not: a linear layer and one hidden layer beside it.
//! Weights are bytes in a data file; a MODEL.md beside each says what it was fitted on. The nets of `quotes` are fitted by
//! `examples/fit`, that of `article::review` by `examples/fit_blocks.rs`.

/// One weight step: bytes −127…127 stand for ±8 of a hidden layer, ±16 of a linear one.
pub const HIDDEN_STEP: f32 = 1.0 / 16.0;
/// The same for the linear layer.
pub const LINEAR_STEP: f32 = 1.0 / 8.0;

/// The most units that a hidden layer has.
const MOST_HIDDEN: usize = 16;

/// A net, read from its bytes: for each feature its linear weight and its weights for the hidden units, then the hidden
/// biases, then the hidden layer's output weights.
#[derive(Debug, Clone, Copy)]
pub struct Net<'a> {
    bytes: &'a [u8],
    features: usize,
    hidden: usize,
}

impl<'a> Net<'a> {
    /// A net over this many features. How many hidden units it has follows from its bytes; bytes that are missing count
    /// as zero.
    pub const fn new(bytes: &'a [u8], features: usize) -> Self {
        let hidden = bytes.len().saturating_sub(features) / (features + 2);
        Self { bytes, features, hidden: if hidden < MOST_HIDDEN { hidden } else { MOST_HIDDEN } }
    }

    /// The score of what has these features.
    pub fn score(&self, active: &[u16]) -> f32 {
        let wide = self.hidden + 1;
        let tail = self.features * wide;
        // Whole steps are summed, so that the order of the features plays no part.
        let mut hidden = [0_i32; MOST_HIDDEN];
        for (unit, value) in hidden.iter_mut().take(self.hidden).enumerate() {
            *value = self.weight(tail + unit);
        }
        let mut direct = 0;
        for &feature in active {
            let row = usize::from(feature) * wide;
            let Some((linear, weights)) = self.bytes.get(row..row + wide).and_then(<[u8]>::split_first)
            else {
                continue;
            };
            direct += i32::from(linear.cast_signed());
            for (value, weight) in hidden.iter_mut().zip(weights) {
                *value += i32::from(weight.cast_signed());
            }
        }
        let outputs = hidden.iter().take(self.hidden).enumerate();
        let sum: i32 =
            outputs.map(|(unit, &value)| value.max(0) * self.weight(tail + self.hidden + unit)).sum();
        direct as f32 * LINEAR_STEP + sum as f32 * (HIDDEN_STEP * HIDDEN_STEP)
    }

    fn weight(&self, at: usize) -> i32 {
        self.bytes.get(at).map_or(0, |byte| i32::from(byte.cast_signed()))
    }
}

/// Writes weights as bytes, in the order that [`Net`] reads: `linear` per feature, `hidden` per feature and
/// unit, biases, output weights.
pub fn to_bytes(linear: &[f32], hidden: &[f32], biases: &[f32], outputs: &[f32]) -> Vec<u8> {
    #[expect(clippy::cast_possible_truncation, reason = "clamped to what fits")]
    let byte = |weight: f32, step: f32| ((weight / step).round().clamp(-127.0, 127.0) as i8).cast_unsigned();
    let mut bytes = Vec::with_capacity(linear.len() + hidden.len() + 2 * biases.len());
    for (feature, weight) in linear.iter().enumerate() {
        let row = hidden.iter().skip(feature * biases.len()).take(biases.len());
        bytes.push(byte(*weight, LINEAR_STEP));
        bytes.extend(row.map(|weight| byte(*weight, HIDDEN_STEP)));
    }
    bytes.extend(biases.iter().chain(outputs).map(|weight| byte(*weight, HIDDEN_STEP)));
    bytes
}

/// Where each block of features begins, from the sizes of the blocks.
pub const fn offsets<const N: usize>(sizes: &[u16; N]) -> [u16; N] {
    let mut begins = [0; N];
    let mut index = 1;
    while index < N {
        begins[index] = begins[index - 1] + sizes[index - 1];
        index += 1;
    }
    begins
}

/// How many features blocks of these sizes hold together.
pub const fn total(sizes: &[u16]) -> usize {
    let (mut sum, mut index) = (0, 0);
    while index < sizes.len() {
        sum += sizes[index] as usize;
        index += 1;
    }
    sum
}

/// A set of features under construction, each from a block of its own.
#[derive(Debug, Default, Clone)]
pub struct Active(pub Vec<u16>);

impl Active {
    /// Adds a feature: the value within a block, given with all blocks' sizes and beginnings.
    pub fn add(&mut self, sizes: &[u16], begins: &[u16], block: usize, value: usize) {
        let (Some(&size), Some(&begin)) = (sizes.get(block), begins.get(block)) else { return };
        let value = u16::try_from(value).unwrap_or(u16::MAX).min(size.saturating_sub(1));
        self.0.push(begin + value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_carry_the_weights() {
        let hidden = [0.0, 0.0, 0.0, 0.0, 2.0, 0.0];
        let bytes = to_bytes(&[0.0, 1.5, 0.0], &hidden, &[0.0; 2], &[0.5, 0.0]);
        let net = Net::new(&bytes, 3);
        assert_eq!((bytes.len(), net.hidden), (3 + 6 + 4, 2));
        assert!((net.score(&[1]) - 1.5).abs() < 0.01);
        assert!((net.score(&[1, 2]) - 2.5).abs() < 0.01);
        assert!((net.score(&[0, 700])).abs() < 0.01);
    }

    #[test]
    fn missing_bytes_are_zero() {
        assert!(Net::new(&[], 10).score(&[1, 9]).abs() < f32::EPSILON);
    }
}
