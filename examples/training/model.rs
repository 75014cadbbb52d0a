//! Fits a [`net`] by examples that are right or wrong, with Adam (Kingma and Ba, 2015).

use quotelight::quotes::net;

/// What is known of one case, whether it is right, and how much that matters.
pub(crate) struct Example {
    /// The features that are there.
    pub(crate) active: Vec<u16>,
    /// Whether the net's score should be above zero.
    pub(crate) right: bool,
    /// How many times it counts.
    pub(crate) weight: f32,
}

const H: usize = net::HIDDEN;
const RATE: f32 = 0.003;
/// Weights shrink by this share of the rate at each step: rare features stay small.
const DECAY: f32 = 0.02;
const BATCH: usize = 64;
/// The share of features that each step leaves out, so that none is relied on alone (dropout).
const DROPPED: f32 = 0.15;

/// The weights as numbers, with the running means that Adam keeps (Kingma and Ba, 2015).
pub(crate) struct Model {
    features: usize,
    weights: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
    step: i32,
    seed: u64,
}

impl Model {
    pub(crate) fn new(features: usize, seed: u64) -> Self {
        let size = features * (H + 1) + 2 * H;
        let mut model = Self {
            features,
            weights: vec![0.0; size],
            mean: vec![0.0; size],
            square: vec![0.0; size],
            step: 0,
            seed,
        };
        for index in features..features * (H + 1) {
            model.weights[index] = (model.random() - 0.5) * 0.2;
        }
        for index in size - H..size {
            model.weights[index] = if index % 2 == 0 { 0.5 } else { -0.5 };
        }
        model
    }

    /// Numbers from 0 to 1 (xorshift): the same ones in each run.
    fn random(&mut self) -> f32 {
        (self.draw() % 1_000_003) as f32 / 1_000_003.0
    }

    fn draw(&mut self) -> u64 {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        self.seed = self.seed.max(1);
        self.seed
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let (linear, rest) = self.weights.split_at(self.features);
        let (hidden, rest) = rest.split_at(self.features * H);
        let (biases, outputs) = rest.split_at(H);
        net::to_bytes(linear, hidden, biases, outputs)
    }

    /// Raises the chance that each example is told right, some times over all of them.
    pub(crate) fn fit(&mut self, examples: &[&Example], passes: usize) {
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut gradient = vec![0.0_f32; self.weights.len()];
        for pass in 0..passes {
            for place in (1..order.len()).rev() {
                let other = usize::try_from(self.draw() % (place as u64 + 1)).unwrap_or(place);
                order.swap(place, other);
            }
            let rate = RATE * (1.0 - pass as f32 / passes as f32 * 0.9);
            let mut loss = 0.0_f64;
            for batch in order.chunks(BATCH) {
                let mut touched = Vec::new();
                for &at in batch {
                    let example = examples[at];
                    let active: Vec<u16> =
                        example.active.iter().copied().filter(|_| self.random() >= DROPPED).collect();
                    loss += f64::from(self.learn(&active, example, &mut gradient, &mut touched));
                }
                self.update(&mut gradient, &mut touched, rate);
            }
            println!("  pass {pass}: loss {:.4}", loss / examples.len() as f64);
        }
    }

    fn learn(&self, active: &[u16], example: &Example, gradient: &mut [f32], touched: &mut Vec<u16>) -> f32 {
        let tail = self.features * (H + 1);
        let mut hidden = [0.0; H];
        hidden.copy_from_slice(&self.weights[tail..tail + H]);
        let mut score = 0.0;
        for &feature in active {
            let feature = usize::from(feature);
            score += self.weights[feature];
            let row = self.features + feature * H;
            for (value, weight) in hidden.iter_mut().zip(&self.weights[row..row + H]) {
                *value += weight;
            }
        }
        for (value, weight) in hidden.iter().zip(&self.weights[tail + H..]) {
            score += value.max(0.0) * weight;
        }
        let chance = 1.0 / (1.0 + (-score).exp());
        let slope = (chance - f32::from(u8::from(example.right))) * example.weight;
        let mut inner = [0.0; H];
        for unit in 0..H {
            if hidden[unit] > 0.0 {
                inner[unit] = slope * self.weights[tail + H + unit];
                gradient[tail + H + unit] += slope * hidden[unit];
                gradient[tail + unit] += inner[unit];
            }
        }
        for &feature in active {
            touched.push(feature);
            let feature = usize::from(feature);
            gradient[feature] += slope;
            let row = self.features + feature * H;
            for (value, add) in gradient[row..row + H].iter_mut().zip(inner) {
                *value += add;
            }
        }
        -(if example.right { chance } else { 1.0 - chance }).max(1e-6).ln() * example.weight
    }

    fn update(&mut self, gradient: &mut [f32], touched: &mut Vec<u16>, rate: f32) {
        self.step += 1;
        touched.sort_unstable();
        touched.dedup();
        let tail = self.features * (H + 1);
        let size = self.weights.len();
        let rows = touched.iter().flat_map(|&feature| {
            let feature = usize::from(feature);
            let row = self.features + feature * H;
            std::iter::once(feature).chain(row..row + H)
        });
        let places: Vec<usize> = rows.chain(tail..size).collect();
        let (first, second) = (1.0 - 0.9_f32.powi(self.step), 1.0 - 0.999_f32.powi(self.step));
        for place in places {
            let slope = gradient[place] / BATCH as f32;
            gradient[place] = 0.0;
            self.mean[place] = 0.9 * self.mean[place] + 0.1 * slope;
            self.square[place] = 0.999 * self.square[place] + 0.001 * slope * slope;
            let step = self.mean[place] / first / ((self.square[place] / second).sqrt() + 1e-8);
            self.weights[place] -= rate * (step + DECAY * self.weights[place]);
        }
    }
}
