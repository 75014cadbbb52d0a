//! A net under fitting: what all its fits share. How a fit measures its error is its own affair.

use quotelight::net;

/// How a net is led to its weights.
#[derive(Clone, Copy)]
pub(crate) struct Course {
    /// Units of the hidden layer.
    pub(crate) hidden: usize,
    /// The first steps' length; the last ones are a tenth of it.
    pub(crate) rate: f32,
    /// Weights shrink by this share of the rate at each step: rare features stay small.
    pub(crate) decay: f32,
    /// Cases between two steps.
    pub(crate) batch: usize,
    /// The share of features that each step leaves out, so that none is relied on alone (dropout).
    pub(crate) dropped: f32,
    /// Steps of a byte below which a weight says next to nothing and is left out.
    pub(crate) small: f32,
}

/// In how many candidates a feature must have stood.
const FEWEST: usize = 10;

/// The weights as numbers, with the running means that Adam keeps (Kingma and Ba, 2015).
pub(crate) struct Model {
    pub(crate) features: usize,
    /// Linear, hidden, biases, outputs, in this order.
    pub(crate) weights: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
    /// Weights that are nought and stay so.
    pruned: Vec<bool>,
    step: i32,
    seed: u64,
    pub(crate) course: Course,
}

impl Model {
    pub(crate) fn new(features: usize, seed: u64, course: Course) -> Self {
        let hidden = course.hidden;
        let size = features * (hidden + 1) + 2 * hidden;
        let mut model = Self {
            features,
            weights: vec![0.0; size],
            mean: vec![0.0; size],
            square: vec![0.0; size],
            pruned: vec![false; size],
            step: 0,
            seed,
            course,
        };
        for index in features..size - 2 * hidden {
            model.weights[index] = (model.random() - 0.5) * 0.2;
        }
        for index in size - hidden..size {
            model.weights[index] = if index % 2 == 0 { 0.5 } else { -0.5 };
        }
        model
    }

    /// Where the weights end that belong to a feature.
    fn tail(&self) -> usize {
        self.features * (self.course.hidden + 1)
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

    /// Sets the weights to nought for good that say next to nothing, and those of features that stood in fewer than
    /// [`FEWEST`] of the candidates: of so few nothing is learned that holds elsewhere, and what is not nought takes bytes.
    /// What is left is fitted on without them (Han and others, 2015).
    pub(crate) fn prune<'a>(&mut self, candidates: impl Iterator<Item = &'a Vec<u16>>) {
        let mut seen = vec![0_usize; self.features];
        candidates.flatten().for_each(|&feature| seen[usize::from(feature)] += 1);
        for place in 0..self.tail() {
            let (feature, step) = if place < self.features {
                (place, net::LINEAR_STEP)
            } else {
                ((place - self.features) / self.course.hidden, net::HIDDEN_STEP)
            };
            if seen[feature] < FEWEST || self.weights[place].abs() < self.course.small * step {
                self.weights[place] = 0.0;
                self.pruned[place] = true;
            }
        }
    }

    /// The weights in the form that is shipped.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let (linear, rest) = self.weights.split_at(self.features);
        let (hidden, rest) = rest.split_at(self.features * self.course.hidden);
        let (biases, outputs) = rest.split_at(self.course.hidden);
        net::to_bytes(linear, hidden, biases, outputs)
    }

    /// The score of these features, and what the hidden layer holds.
    pub(crate) fn forward(&self, active: &[u16]) -> (f32, Vec<f32>) {
        let (tail, width) = (self.tail(), self.course.hidden);
        let mut hidden = self.weights[tail..tail + width].to_vec();
        let mut score = 0.0;
        for &feature in active {
            let feature = usize::from(feature);
            score += self.weights[feature];
            let row = self.features + feature * width;
            for (value, weight) in hidden.iter_mut().zip(&self.weights[row..row + width]) {
                *value += weight;
            }
        }
        for (value, weight) in hidden.iter().zip(&self.weights[tail + width..]) {
            score += value.max(0.0) * weight;
        }
        (score, hidden)
    }

    /// Adds up the slopes of an error that grows by `slope` with the score.
    pub(crate) fn backward(
        &self,
        active: &[u16],
        hidden: &[f32],
        slope: f32,
        gradient: &mut [f32],
        touched: &mut Vec<u16>,
    ) {
        let (tail, width) = (self.tail(), self.course.hidden);
        let mut inner = vec![0.0; width];
        for unit in 0..width {
            if hidden[unit] > 0.0 {
                inner[unit] = slope * self.weights[tail + width + unit];
                gradient[tail + width + unit] += slope * hidden[unit];
                gradient[tail + unit] += inner[unit];
            }
        }
        for &feature in active {
            touched.push(feature);
            let feature = usize::from(feature);
            gradient[feature] += slope;
            let row = self.features + feature * width;
            for (value, add) in gradient[row..row + width].iter_mut().zip(&inner) {
                *value += add;
            }
        }
    }

    /// A step against the slopes of a batch, which are then taken back; `touched` are the features among them.
    pub(crate) fn update(&mut self, gradient: &mut [f32], touched: &mut Vec<u16>, rate: f32) {
        self.step += 1;
        touched.sort_unstable();
        touched.dedup();
        let (tail, width) = (self.tail(), self.course.hidden);
        let size = self.weights.len();
        let rows = touched.iter().flat_map(|&feature| {
            let feature = usize::from(feature);
            let row = self.features + feature * width;
            std::iter::once(feature).chain(row..row + width)
        });
        let places: Vec<usize> = rows.chain(tail..size).collect();
        let (first, second) = (1.0 - 0.9_f32.powi(self.step), 1.0 - 0.999_f32.powi(self.step));
        for place in places {
            let slope = gradient[place] / self.course.batch as f32;
            gradient[place] = 0.0;
            if self.pruned[place] {
                continue;
            }
            self.mean[place] = 0.9 * self.mean[place] + 0.1 * slope;
            self.square[place] = 0.999 * self.square[place] + 0.001 * slope * slope;
            let step = self.mean[place] / first / ((self.square[place] / second).sqrt() + 1e-8);
            self.weights[place] -= rate * (step + self.course.decay * self.weights[place]);
        }
    }
}
