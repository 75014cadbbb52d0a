//! A small net over features that are there or not: a linear layer and one hidden layer beside it.
//! Weights are bytes in a data file; a MODEL.md beside each says what it was fitted on. The nets of `quotes` are fitted by
//! `examples/fit`, that of `article::review` by `examples/fit_blocks.rs`.

/// One weight step: bytes −127…127 stand for ±4 of a hidden layer, ±8 of a linear one.
const HIDDEN_STEP: f32 = 1.0 / 32.0;
const LINEAR_STEP: f32 = 1.0 / 16.0;

/// Units of the hidden layer.
pub const HIDDEN: usize = 16;

/// A net, read from its bytes: for each feature its linear weight and its [`HIDDEN`] weights, then the hidden
/// biases, then the hidden layer's output weights.
#[derive(Debug, Clone, Copy)]
pub struct Net<'a> {
    bytes: &'a [u8],
    features: usize,
}

impl<'a> Net<'a> {
    /// A net over this many features. Bytes that are missing count as zero.
    pub const fn new(bytes: &'a [u8], features: usize) -> Self {
        Self { bytes, features }
    }

    /// How many bytes a net over this many features has.
    pub const fn size(features: usize) -> usize {
        features * (HIDDEN + 1) + 2 * HIDDEN
    }

    /// The score of what has these features.
    pub fn score(&self, active: &[u16]) -> f32 {
        let tail = self.features * (HIDDEN + 1);
        // Whole steps are summed, so that the order of the features plays no part.
        let mut hidden = [0_i32; HIDDEN];
        for (unit, value) in hidden.iter_mut().enumerate() {
            *value = self.weight(tail + unit);
        }
        let mut direct = 0;
        for &feature in active {
            let row = usize::from(feature) * (HIDDEN + 1);
            let Some((linear, weights)) = self.bytes.get(row..row + HIDDEN + 1).and_then(<[u8]>::split_first)
            else {
                continue;
            };
            direct += i32::from(linear.cast_signed());
            for (value, weight) in hidden.iter_mut().zip(weights) {
                *value += i32::from(weight.cast_signed());
            }
        }
        let outputs = hidden.iter().enumerate();
        let sum: i32 = outputs.map(|(unit, &value)| value.max(0) * self.weight(tail + HIDDEN + unit)).sum();
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
    let mut bytes = Vec::with_capacity(Net::size(linear.len()));
    for (weight, row) in linear.iter().zip(hidden.chunks(HIDDEN)) {
        bytes.push(byte(*weight, LINEAR_STEP));
        bytes.extend(row.iter().map(|weight| byte(*weight, HIDDEN_STEP)));
    }
    bytes.extend(biases.iter().chain(outputs).map(|weight| byte(*weight, HIDDEN_STEP)));
    bytes
}

/// Makes weights coarser: every second step, and nothing where there was next to nothing. Which of several candidates
/// is best stays the same for nearly all, and they compress to half (the wasm carries them). Not for a net whose score
/// is held against a fixed number: all those small weights together shift it.
#[must_use]
pub fn coarse(mut bytes: Vec<u8>) -> Vec<u8> {
    for byte in &mut bytes {
        let weight = byte.cast_signed();
        // Away from nought; 127 has no next even step.
        let even =
            if weight % 2 == 0 { weight } else { weight.saturating_add(weight.signum()).clamp(-126, 126) };
        *byte = if weight.unsigned_abs() <= NEXT_TO_NOTHING { 0 } else { even }.cast_unsigned();
    }
    bytes
}

/// Steps up to which a weight is left out when weights are made coarser.
const NEXT_TO_NOTHING: u8 = 2;

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
        let (mut linear, mut hidden) = (vec![0.0; 3], vec![0.0; 3 * HIDDEN]);
        linear[1] = 1.5;
        hidden[2 * HIDDEN] = 2.0;
        let mut outputs = vec![0.0; HIDDEN];
        outputs[0] = 0.5;
        let bytes = to_bytes(&linear, &hidden, &[0.0; HIDDEN], &outputs);
        let net = Net::new(&bytes, 3);
        assert_eq!(bytes.len(), Net::size(3));
        assert!((net.score(&[1]) - 1.5).abs() < 0.01);
        assert!((net.score(&[1, 2]) - 2.5).abs() < 0.01);
        assert!((net.score(&[0, 700])).abs() < 0.01);
    }

    #[test]
    fn coarse_weights_are_even_and_small_ones_nought() {
        let weights = [0_i8, 1, -2, 3, -3, 4, 126, 127, -127, -128].map(i8::cast_unsigned).to_vec();
        assert_eq!(coarse(weights), [0_i8, 0, 0, 4, -4, 4, 126, 126, -126, -128].map(i8::cast_unsigned));
    }

    #[test]
    fn missing_bytes_are_zero() {
        assert!(Net::new(&[], 10).score(&[1, 9]).abs() < f32::EPSILON);
    }
}
