//! A net under fitting: Adam on lists of candidates.

use super::lists::List;
use quotelight::quotes::net;

/// The weights as numbers, with the running means that Adam keeps (Kingma and Ba, 2015).
pub(crate) struct Model {
    features: usize,
    /// Linear, hidden, biases, outputs, in this order.
    weights: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
    step: i32,
    seed: u64,
}

const H: usize = net::HIDDEN;
const RATE: f32 = 0.002;
/// Weights shrink by this share of the rate at each step: rare features stay small.
const DECAY: f32 = 0.01;
const BATCH: usize = 32;
/// The share of features that each step leaves out.
const DROPPED: f32 = 0.3;

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

    fn forward(&self, active: &[u16]) -> (f32, [f32; H]) {
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
        (score, hidden)
    }

    fn backward(
        &self,
        active: &[u16],
        hidden: &[f32; H],
        slope: f32,
        gradient: &mut [f32],
        touched: &mut Vec<u16>,
    ) {
        let tail = self.features * (H + 1);
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
    }

    /// Listwise: raises the share that right candidates have in the softmax of their list. A list of one is
    /// read as yes or no. The weights are the means over the steps of the last pass (Polyak and Juditsky, 1992).
    pub(crate) fn fit(&mut self, lists: &[List], epochs: usize) {
        let mut order: Vec<usize> = (0..lists.len()).collect();
        let mut gradient = vec![0.0_f32; self.weights.len()];
        let (mut sums, mut count) = (vec![0.0; self.weights.len()], 0.0_f32);
        for epoch in 0..epochs {
            for place in (1..order.len()).rev() {
                let other = usize::try_from(self.draw() % (place as u64 + 1)).unwrap_or(place);
                order.swap(place, other);
            }
            let rate = RATE * (1.0 - epoch as f32 / epochs as f32 * 0.9);
            for batch in order.chunks(BATCH) {
                let mut touched = Vec::new();
                for &list in batch {
                    let thinned = self.thinned(&lists[list]);
                    self.learn(&thinned, &mut gradient, &mut touched);
                }
                self.update(&mut gradient, &mut touched, rate);
                if epoch + 1 == epochs {
                    count += 1.0;
                    for (sum, weight) in sums.iter_mut().zip(&self.weights) {
                        *sum += weight;
                    }
                }
            }
        }
        for (weight, sum) in self.weights.iter_mut().zip(sums) {
            *weight = sum / count;
        }
    }

    /// A list with some features left out at random: no feature may be relied on alone (dropout).
    fn thinned(&mut self, list: &List) -> List {
        let keep: Vec<bool> = (0..self.features).map(|_| self.random() >= DROPPED).collect();
        let thin = |active: &Vec<u16>| {
            active.iter().copied().filter(|&feature| keep[usize::from(feature)]).collect()
        };
        list.iter().map(|(active, right)| (thin(active), *right)).collect()
    }

    fn learn(&self, list: &List, gradient: &mut [f32], touched: &mut Vec<u16>) {
        let results: Vec<(f32, [f32; H])> = list.iter().map(|(active, _)| self.forward(active)).collect();
        if let ([(score, hidden)], [(active, yes)]) = (results.as_slice(), list.as_slice()) {
            let chance = 1.0 / (1.0 + (-score).exp());
            let wanted = f32::from(u8::from(*yes));
            self.backward(active, hidden, chance - wanted, gradient, touched);
            return;
        }
        let most = results.iter().map(|(score, _)| *score).fold(f32::MIN, f32::max);
        let powers: Vec<f32> = results.iter().map(|(score, _)| (score - most).exp()).collect();
        let all: f32 = powers.iter().sum();
        let good: f32 =
            powers.iter().zip(list).filter(|(_, (_, right))| *right).map(|(power, _)| power).sum();
        for ((power, (active, right)), (_, hidden)) in powers.iter().zip(list).zip(&results) {
            let slope = power / all - if *right { power / good.max(1e-9) } else { 0.0 };
            if slope.abs() > 1e-4 {
                self.backward(active, hidden, slope, gradient, touched);
            }
        }
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
