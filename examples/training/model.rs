//! A net under fitting: what all its fits share. How a fit measures its error is its own affair.

use quotelight::net::{self, HIDDEN as H};

/// How a net is led to its weights.
#[derive(Clone, Copy)]
pub(crate) struct Course {
    /// The first steps' length; the last ones are a tenth of it.
    pub(crate) rate: f32,
    /// Weights shrink by this share of the rate at each step: rare features stay small.
    pub(crate) decay: f32,
    /// Cases between two steps.
    pub(crate) batch: usize,
    /// The share of features that each step leaves out, so that none is relied on alone (dropout).
    pub(crate) dropped: f32,
}

/// The weights as numbers, with the running means that Adam keeps (Kingma and Ba, 2015).
pub(crate) struct Model {
    pub(crate) features: usize,
    /// Linear, hidden, biases, outputs, in this order.
    pub(crate) weights: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
    step: i32,
    seed: u64,
    pub(crate) course: Course,
}

impl Model {
    pub(crate) fn new(features: usize, seed: u64, course: Course) -> Self {
        let size = features * (H + 1) + 2 * H;
        let mut model = Self {
            features,
            weights: vec![0.0; size],
            mean: vec![0.0; size],
            square: vec![0.0; size],
            step: 0,
            seed,
            course,
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
    pub(crate) fn random(&mut self) -> f32 {
        (self.draw() % 1_000_003) as f32 / 1_000_003.0
    }

    fn draw(&mut self) -> u64 {
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        self.seed = self.seed.max(1);
        self.seed
    }

    /// Another order at each pass.
    pub(crate) fn shuffle(&mut self, order: &mut [usize]) {
        for place in (1..order.len()).rev() {
            let other = usize::try_from(self.draw() % (place as u64 + 1)).unwrap_or(place);
            order.swap(place, other);
        }
    }

    /// The steps' length in a pass.
    pub(crate) fn rate(&self, pass: usize, passes: usize) -> f32 {
        self.course.rate * (1.0 - pass as f32 / passes as f32 * 0.9)
    }

    /// The weights in the form that is shipped.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let (linear, rest) = self.weights.split_at(self.features);
        let (hidden, rest) = rest.split_at(self.features * H);
        let (biases, outputs) = rest.split_at(H);
        net::to_bytes(linear, hidden, biases, outputs)
    }

    /// The score of these features, and what the hidden layer holds.
    pub(crate) fn forward(&self, active: &[u16]) -> (f32, [f32; H]) {
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

    /// Adds up the slopes of an error that grows by `slope` with the score.
    pub(crate) fn backward(
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

    /// A step against the slopes of a batch, which are then taken back; `touched` are the features among them.
    pub(crate) fn update(&mut self, gradient: &mut [f32], touched: &mut Vec<u16>, rate: f32) {
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
            let slope = gradient[place] / self.course.batch as f32;
            gradient[place] = 0.0;
            self.mean[place] = 0.9 * self.mean[place] + 0.1 * slope;
            self.square[place] = 0.999 * self.square[place] + 0.001 * slope * slope;
            let step = self.mean[place] / first / ((self.square[place] / second).sqrt() + 1e-8);
            self.weights[place] -= rate * (step + self.course.decay * self.weights[place]);
        }
    }
}
