//! Fits the weights of the quotation stage on texts with gold quotations:
//!
//! ```text
//! cargo run --release --example fit -- FOLDER src/quotes/weights
//! ```
//!
//! FOLDER holds `index.jsonl`, one text a line: `{"file", "language", "quotes": [{"start", "end", "kind",
//! "source": [{"start", "end"}], "cue": [...], "ignore"?}]}`, offsets in code points. Features are computed
//! by the crate itself. MODEL.md says what the shipped weights were fitted on.

use quotelight::quotes::{
    QuotationKind, Story, attribution, cue_choice, features, kind, net, reading::Reading,
};
use quotelight::text::{Offsets, Span};
use serde_json::Value;
use std::path::Path;

/// A list of candidates, each with its features and whether it is right.
type List = Vec<(Vec<u16>, bool)>;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(into)) = (arguments.next(), arguments.next()) else {
        eprintln!("fit FOLDER INTO");
        return;
    };
    let mut model = Model::new(features::COUNT, 1);
    // With a third argument every tenth text is kept back and measured instead of fitted.
    let held = arguments.next().is_some();
    // The first round lets the source of the quotation before be the right one; the second takes it from the
    // net itself, as in use.
    for (round, epochs) in [(0, 6), (1, 10)] {
        let bytes = model.bytes();
        let groups = source_lists(Path::new(&folder), (round > 0).then_some(&bytes));
        let (lists, kept) = split(groups, held);
        println!(
            "round {round}: {} quotations, {} candidates",
            lists.len(),
            lists.iter().map(Vec::len).sum::<usize>()
        );
        model.fit(&lists, &kept, epochs);
    }
    let write = |name: &str, model: &Model| {
        std::fs::write(Path::new(&into).join(name), model.bytes())
            .expect("the folder for weights can be written");
    };
    write("source.bin", &model);
    let mut model = Model::new(cue_choice::COUNT, 1);
    let (lists, kept) = split(cue_lists(Path::new(&folder)), held);
    println!("cues: {} quotations", lists.len());
    model.fit(&lists, &kept, 8);
    write("cue.bin", &model);
    let mut model = Model::new(kind::COUNT, 1);
    let (lists, kept) = split(kind_lists(Path::new(&folder)), held);
    println!("kinds: {} quotations", lists.len());
    model.fit(&lists, &kept, 6);
    write("kind.bin", &model);
}

/// Lists of all texts in one, those of every tenth text apart if some are to be held back.
fn split(groups: Vec<Vec<List>>, held: bool) -> (Vec<List>, Vec<List>) {
    let (mut lists, mut kept) = (Vec::new(), Vec::new());
    for (index, group) in groups.into_iter().enumerate() {
        if held && index % 10 == 9 { kept.extend(group) } else { lists.extend(group) }
    }
    (lists, kept)
}

/// The texts of a folder with their gold.
fn texts(folder: &Path) -> Vec<(String, Value)> {
    let index = std::fs::read_to_string(folder.join("index.jsonl")).expect("the folder holds index.jsonl");
    let records = index.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    records
        .filter_map(|record| {
            let text = std::fs::read_to_string(folder.join(record["file"].as_str()?)).ok()?;
            Some((text, record))
        })
        .collect()
}

fn span(value: &Value) -> Option<Span> {
    let at = |name: &str| value[name].as_u64().and_then(|number| usize::try_from(number).ok());
    Some(Span::new(at("start")?, at("end")?))
}

/// The gold quotation that a span is, if any.
fn gold(record: &Value, found: Span) -> Option<&Value> {
    record["quotes"].as_array()?.iter().find(|quote| {
        span(quote).is_some_and(|gold| {
            let common = gold.end.min(found.end).saturating_sub(gold.start.max(found.start));
            // A quotation over several paragraphs has one gold entry for each.
            5 * common >= 4 * gold.len() && gold.start < found.start + 4
        })
    })
}

fn overlaps(a: Span, b: Span) -> bool {
    let common = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    2 * common >= a.len().min(b.len()).max(1) && a.len() <= 3 * b.len() + 40
}

fn source_lists(folder: &Path, bytes: Option<&Vec<u8>>) -> Vec<Vec<List>> {
    let mut groups = Vec::new();
    for (text, record) in texts(folder) {
        let mut lists = Vec::new();
        let mut story = Story::from_plain_text(&text);
        story.language = record["language"].as_str();
        let offsets = Offsets::new(&text);
        let reading = Reading::new(&story, &offsets);
        let golds: Vec<Option<&Value>> =
            reading.pairs.iter().map(|pair| gold(&record, offsets.span(pair.span))).collect();
        let kinds: Vec<QuotationKind> = golds
            .iter()
            .map(|gold| {
                if gold.is_some_and(|gold| gold["kind"] != "direct") {
                    QuotationKind::Term
                } else {
                    QuotationKind::Direct
                }
            })
            .collect();
        attribution::walk(&reading, &kinds, &mut |situation, candidates| {
            let sources: Vec<Span> = golds[situation.quote]
                .filter(|gold| gold.get("ignore").is_none())
                .and_then(|gold| gold["source"].as_array())
                .map(|sources| sources.iter().filter_map(span).collect())
                .unwrap_or_default();
            let list: List = candidates
                .iter()
                .map(|candidate| {
                    let place = offsets.span(reading.mentions[candidate.mention].span);
                    (candidate.features.0.clone(), sources.iter().any(|source| overlaps(place, *source)))
                })
                .collect();
            let right = list.iter().position(|(_, right)| *right);
            let choice = match bytes {
                None => right.or((!list.is_empty()).then_some(list.len() / 2)),
                Some(bytes) => {
                    let net = net::Net::new(bytes, features::COUNT);
                    let scores: Vec<f32> = list.iter().map(|(active, _)| net.score(active)).collect();
                    (0..scores.len()).max_by(|&a, &b| scores[a].total_cmp(&scores[b]))
                }
            };
            if right.is_some() {
                lists.push(list);
            }
            choice.map(|choice| candidates[choice].mention)
        });
        groups.push(lists);
    }
    groups
}

/// For each quotation whose source is among the mentions, its cues.
fn cue_lists(folder: &Path) -> Vec<Vec<List>> {
    let mut groups = Vec::new();
    for (text, record) in texts(folder) {
        let mut lists = Vec::new();
        let mut story = Story::from_plain_text(&text);
        story.language = record["language"].as_str();
        let offsets = Offsets::new(&text);
        let reading = Reading::new(&story, &offsets);
        let kinds = vec![QuotationKind::Direct; reading.pairs.len()];
        let mut last = None;
        attribution::walk(&reading, &kinds, &mut |situation, candidates| {
            let gold = gold(&record, offsets.span(reading.pairs[situation.quote].span))?;
            let spans = |name: &str| -> Vec<Span> {
                gold[name].as_array().into_iter().flatten().filter_map(span).collect()
            };
            let (sources, cues) = (spans("source"), spans("cue"));
            let right = |mention: usize| {
                sources.iter().any(|source| overlaps(offsets.span(reading.mentions[mention].span), *source))
            };
            let source =
                candidates.iter().map(|candidate| candidate.mention).find(|&mention| right(mention))?;
            let choices: List = cue_choice::candidates(&reading, situation, source, last)
                .into_iter()
                .map(|(cue, active)| {
                    let place = offsets.span(reading.cues[cue].span);
                    let hit = cues.iter().any(|cue| cue.overlaps(place));
                    if hit {
                        last = Some(cue);
                    }
                    (active.0, hit)
                })
                .collect();
            if choices.len() > 1 && choices.iter().any(|(_, right)| *right) {
                lists.push(choices);
            }
            Some(source)
        });
        groups.push(lists);
    }
    groups
}

/// Short quotations, each a list of one: somebody's words or not. Those that are not are a twentieth of all
/// and count [`RARE`] times.
fn kind_lists(folder: &Path) -> Vec<Vec<List>> {
    let mut groups = Vec::new();
    for (text, record) in texts(folder) {
        let mut lists = Vec::new();
        let mut story = Story::from_plain_text(&text);
        story.language = record["language"].as_str();
        let offsets = Offsets::new(&text);
        let reading = Reading::new(&story, &offsets);
        for (quote, pair) in reading.pairs.iter().enumerate() {
            let gold = gold(&record, offsets.span(pair.span)).filter(|gold| gold.get("ignore").is_none());
            let (Some(gold), Some(unit)) = (gold, reading.skeleton.of_quote[quote]) else { continue };
            if quotelight::text::words::count(reading.inner(quote)) > 12 {
                continue;
            }
            let direct = gold["kind"] == "direct";
            let list = vec![(kind::features(&reading, quote, unit).0, direct)];
            lists.extend(std::iter::repeat_n(list, if direct { 1 } else { RARE }));
        }
        groups.push(lists);
    }
    groups
}

const RARE: usize = 4;

/// The weights as numbers, with the running means that Adam keeps (Kingma and Ba, 2015).
struct Model {
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
const DROPPED: f32 = 0.15;

impl Model {
    fn new(features: usize, seed: u64) -> Self {
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

    fn bytes(&self) -> Vec<u8> {
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
    /// read as yes or no.
    fn fit(&mut self, lists: &[List], kept: &[List], epochs: usize) {
        let mut order: Vec<usize> = (0..lists.len()).collect();
        let mut gradient = vec![0.0_f32; self.weights.len()];
        for epoch in 0..epochs {
            for place in (1..order.len()).rev() {
                let other = usize::try_from(self.draw() % (place as u64 + 1)).unwrap_or(place);
                order.swap(place, other);
            }
            let rate = RATE * (1.0 - epoch as f32 / epochs as f32 * 0.9);
            let (mut loss, mut right) = (0.0_f64, 0_usize);
            for batch in order.chunks(BATCH) {
                let mut touched = Vec::new();
                for &list in batch {
                    let thinned = self.thinned(&lists[list]);
                    let (cost, hit) = self.learn(&thinned, &mut gradient, &mut touched);
                    loss += f64::from(cost);
                    right += usize::from(hit);
                }
                self.update(&mut gradient, &mut touched, rate);
            }
            print!(
                "  epoch {epoch}: loss {:.4}, right {:.4}",
                loss / lists.len() as f64,
                right as f64 / lists.len() as f64
            );
            let hits = kept
                .iter()
                .filter(|list| self.learn(list, &mut vec![0.0; self.weights.len()], &mut Vec::new()).1)
                .count();
            println!(", held back {:.4}", hits as f64 / kept.len().max(1) as f64);
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

    fn learn(&self, list: &List, gradient: &mut [f32], touched: &mut Vec<u16>) -> (f32, bool) {
        let results: Vec<(f32, [f32; H])> = list.iter().map(|(active, _)| self.forward(active)).collect();
        if let ([(score, hidden)], [(active, yes)]) = (results.as_slice(), list.as_slice()) {
            let chance = 1.0 / (1.0 + (-score).exp());
            let wanted = f32::from(u8::from(*yes));
            self.backward(active, hidden, chance - wanted, gradient, touched);
            return (-(if *yes { chance } else { 1.0 - chance }).max(1e-6).ln(), (chance > 0.5) == *yes);
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
        let best = (0..list.len()).max_by(|&a, &b| powers[a].total_cmp(&powers[b]));
        (-(good / all).max(1e-6).ln(), best.is_some_and(|best| list[best].1))
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
