//! A net under fitting on lists of candidates.

use super::lists::List;
use super::model::{Course, Model};

/// How the nets of the quotation stage are fitted.
pub(crate) const COURSE: Course =
    Course { hidden: 8, rate: 0.002, decay: 0.01, batch: 32, dropped: 0.3, small: 1.25 };

impl Model {
    /// Listwise: raises the share that right candidates have in the softmax of their list. A list of one is
    /// read as yes or no. The weights are the means over the steps of the last pass (Polyak and Juditsky, 1992).
    pub(crate) fn fit(&mut self, lists: &[List], epochs: usize) {
        let mut order: Vec<usize> = (0..lists.len()).collect();
        let mut gradient = vec![0.0_f32; self.weights.len()];
        let (mut sums, mut count) = (vec![0.0; self.weights.len()], 0.0_f32);
        for epoch in 0..=epochs {
            if epoch == epochs {
                self.prune(lists.iter().flatten().map(|(active, _)| active));
            }
            self.shuffle(&mut order);
            let rate = self.rate(epoch, epochs);
            for batch in order.chunks(self.course.batch) {
                let mut touched = Vec::new();
                for &list in batch {
                    let thinned = self.thinned(&lists[list]);
                    self.learn(&thinned, &mut gradient, &mut touched);
                }
                self.update(&mut gradient, &mut touched, rate);
                if epoch == epochs {
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
        let dropped = self.course.dropped;
        let keep: Vec<bool> = (0..self.features).map(|_| self.random() >= dropped).collect();
        let thin = |active: &Vec<u16>| {
            active.iter().copied().filter(|&feature| keep[usize::from(feature)]).collect()
        };
        list.iter().map(|(active, right)| (thin(active), *right)).collect()
    }

    fn learn(&self, list: &List, gradient: &mut [f32], touched: &mut Vec<u16>) {
        let results: Vec<(f32, Vec<f32>)> = list.iter().map(|(active, _)| self.forward(active)).collect();
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
}
