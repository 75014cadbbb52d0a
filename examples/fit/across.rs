//! Cross-validation: each text attributed by weights that were fitted without it.

use super::Weights;
use super::data::{Text, gold, overlaps, span, story};
use super::lists;
use quotelight::net::Net;
use quotelight::quotes::doubts::DOUBTS;
use quotelight::quotes::lexicon::{Language, Lexicon, Tags};
use quotelight::quotes::nets::Nets;
use quotelight::quotes::reading::Reading;
use quotelight::quotes::{Attribution, Decided, Quotation, QuotationKind, attribute_with, genre, kind};
use quotelight::text::Offsets;
use quotelight::text::words::Lower;
use serde_json::Value;
use std::path::Path;

/// How many parts the texts are cut into; each is left out once.
const FOLDS: usize = 5;

/// What weights make of the texts that they were fitted without.
struct Part {
    answers: Vec<(usize, Attribution)>,
    /// For short quotations the score of the net for kinds, and whether they are somebody's words.
    kinds: Vec<(f32, bool)>,
    genres: Vec<Genre>,
    /// Of the lists of sources and of cues, how many have a right candidate first, and how many there are.
    first: [(usize, usize); 2],
}

/// What a text's habits make of its quotations.
struct Genre {
    reports: bool,
    /// Short words, with whether they are somebody's, that are nobody's because the text does not report.
    lost: Vec<bool>,
}

/// Attributes all texts, writes the answers, prints the tables.
pub(crate) fn across(texts: &[Text], into: &Path) {
    let parts: Vec<Part> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..FOLDS).map(|fold| scope.spawn(move || part(texts, fold))).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    let mut answers: Vec<Option<&Attribution>> = vec![None; texts.len()];
    for (index, answer) in parts.iter().flat_map(|part| &part.answers) {
        answers[*index] = Some(answer);
    }
    let mut lines = Vec::new();
    let mut judged = Vec::new();
    let mut doubted = Vec::new();
    for (text, answer) in texts.iter().zip(answers.into_iter().flatten()) {
        let mut line = serde_json::to_value(answer).expect("an answer is JSON");
        line["path"] = Value::from(text.path.as_str());
        lines.push(line.to_string());
        judged.extend(judge(text, answer));
        doubted.extend(doubts(text, answer));
    }
    std::fs::write(into, lines.join("\n")).expect("the file for predictions can be written");
    print_confidence(&judged);
    print_doubts(&doubted);
    print_first(&parts);
    print_genres(&parts.iter().flat_map(|part| &part.genres).collect::<Vec<_>>());
    print_kinds(parts.into_iter().flat_map(|part| part.kinds).collect());
}

/// The texts of a part, read by weights fitted on the others.
fn part(texts: &[Text], fold: usize) -> Part {
    let (own, others): (Vec<_>, Vec<_>) =
        texts.iter().enumerate().partition(|(index, _)| index % FOLDS == fold);
    let weights = Weights::fitted(&others.into_iter().map(|(_, text)| text).collect::<Vec<_>>());
    let nets = weights.nets();
    let answer =
        |(index, text): &(usize, &Text)| (*index, attribute_with(&story(&text.words, &text.gold), nets));
    let texts: Vec<&Text> = own.iter().map(|(_, text)| *text).collect();
    let kinds = lists::of_kinds(&texts, 1);
    let first =
        [(nets.source, lists::of_sources(&texts, Some(&weights.source))), (nets.cue, lists::of_cues(&texts))];
    Part {
        answers: own.iter().map(answer).collect(),
        kinds: kinds.iter().flatten().map(|(active, direct)| (nets.kind.score(active), *direct)).collect(),
        genres: own.iter().filter_map(|(_, text)| genre_of(text, nets)).collect(),
        first: first
            .map(|(net, lists)| (lists.iter().filter(|list| is_first(&net, list)).count(), lists.len())),
    }
}

/// Whether the candidate that a net scores highest is right.
fn is_first(net: &Net<'_>, list: &lists::List) -> bool {
    let scored = list.iter().map(|(active, right)| (net.score(active), *right));
    scored.max_by(|a, b| a.0.total_cmp(&b.0)).is_some_and(|(_, right)| right)
}

/// Nothing for texts with too few quotations to tell.
fn genre_of(text: &Text, nets: Nets<'_>) -> Option<Genre> {
    let story = story(&text.words, &text.gold);
    let offsets = Offsets::new(&text.words);
    let reading = Reading::new(&story, &offsets);
    if reading.skeleton.of_quote.iter().flatten().count() < genre::FEWEST {
        return None;
    }
    let reports = genre::reports(&reading);
    let short = reading.pairs.iter().zip(&reading.skeleton.of_quote).enumerate().filter(|_| !reports);
    let lost = short.filter_map(|(quote, (pair, unit))| {
        let score = nets.kind.score(&kind::features(&reading, quote, (*unit)?).0);
        let between = (kind::SPOKEN..kind::SPOKEN_ELSEWHERE).contains(&score);
        let short = quotelight::text::words::count(reading.inner(quote)) <= 12;
        (short && between && !genre::is_reported(&reading, (*unit)?))
            .then(|| gold(&text.gold, offsets.span(pair.span)))?
            .map(|gold| gold["kind"] == "direct")
    });
    Some(Genre { reports, lost: lost.collect() })
}

/// A quotation that is somebody's and whose source or speaker is known.
struct Judged {
    /// The confidence, where anybody is named.
    named: Option<f32>,
    right: bool,
    /// The speaker's name is known through coreference alone, found by a program: one in ten is wrong.
    silver: bool,
}

fn judge(text: &Text, answer: &Attribution) -> Vec<Judged> {
    let lexicon = Lexicon::new(Language::English);
    let quotes = answer.quotes.iter().filter_map(|quote| {
        let gold = gold(&text.gold, quote.span)?;
        let right = is_right(&lexicon, gold, answer, quote)?;
        let speaks = quote.speaker.is_some() || quote.source.is_some();
        let named = quote.kind == QuotationKind::Direct && speaks;
        Some(Judged {
            named: named.then_some(quote.confidence),
            right,
            silver: gold["speaker_from"] == "coref",
        })
    });
    quotes.collect()
}

/// Whether an attribution is right; nothing where the gold does not say whose the words are.
fn is_right(lexicon: &Lexicon, gold: &Value, answer: &Attribution, quote: &Quotation) -> Option<bool> {
    let sources: Vec<_> = gold["source"].as_array()?.iter().filter_map(span).collect();
    let wanted = gold["speaker"].as_str();
    if gold.get("ignore").is_some() || gold["kind"] != "direct" || sources.is_empty() && wanted.is_none() {
        return None;
    }
    let speaker = answer.speakers.iter().find(|speaker| Some(&speaker.id) == quote.speaker.as_ref());
    Some(match (wanted, speaker) {
        (Some(wanted), Some(speaker)) => {
            let same_name = |a: &str, b: &str| same_name(lexicon, a, b);
            let aliases = gold["aliases"].as_array().into_iter().flatten().filter_map(Value::as_str);
            std::iter::once(wanted).chain(aliases).any(|wanted| same_name(wanted, &speaker.name))
        }
        _ => {
            quote.source.as_ref().is_some_and(|own| sources.iter().any(|source| overlaps(own.span, *source)))
        }
    })
}

/// Each doubted attribution: why, and whether it is right. One of words that are nobody's is wrong.
fn doubts(text: &Text, answer: &Attribution) -> Vec<(&'static str, bool)> {
    let lexicon = Lexicon::new(Language::English);
    let quotes = answer.quotes.iter().filter_map(|quote| {
        let Decided::Doubted(reason) = quote.decided else { return None };
        let gold = gold(&text.gold, quote.span)?;
        let right = is_right(&lexicon, gold, answer, quote);
        (right.is_some() || gold["kind"] != "direct").then_some((reason, right == Some(true)))
    });
    quotes.collect()
}

/// Names agree where their last words do, titles left out, and the shorter one's first letter is among the longer one's;
/// or where one has all words of the other.
fn same_name(lexicon: &Lexicon, a: &str, b: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let lower = name.lower().replace(['’', '\''], " ").replace('.', "");
        lower
            .split_whitespace()
            .filter(|word| *word != "s" && *word != "jr" && !lexicon.tags(word).any(Tags::TITLE))
            .map(str::to_owned)
            .collect()
    };
    let (a, b) = (words(a), words(b));
    let initials =
        |words: &[String]| -> Vec<char> { words.iter().filter_map(|word| word.chars().next()).collect() };
    let (short, long) = if a.len() < b.len() { (&a, &b) } else { (&b, &a) };
    let last = a.last() == b.last() && (short.len() < 2 || initials(long).contains(&initials(short)[0]));
    last || short.iter().all(|word| long.contains(word))
}

/// What share is shown and right from each threshold on, and what share of each step is right: for all quotations,
/// and for those alone whose gold was made by people.
fn print_confidence(judged: &[Judged]) {
    const STEPS: [f32; 11] = [0.0, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98];
    println!("             all                              | by people");
    println!(
        "confidence   share   right | named and right   | share   right | named and right, from here on"
    );
    for (place, &from) in STEPS.iter().enumerate() {
        let to = STEPS.get(place + 1).copied().unwrap_or(f32::MAX);
        let row = |to: f32, gold: &dyn Fn(&Judged) -> bool| {
            let asked = judged.iter().filter(|judged| gold(judged)).count();
            let within = judged.iter().filter(|judged| {
                gold(judged) && judged.named.is_some_and(|confidence| (from..to).contains(&confidence))
            });
            let (named, right) = within.fold((0, 0), |(n, r), judged| (n + 1, r + usize::from(judged.right)));
            (percent(named, asked), percent(right, named))
        };
        let people = |judged: &Judged| !judged.silver;
        let [(share, right), (all, all_right)] = [to, f32::MAX].map(|to| row(to, &|_| true));
        let [(own, own_right), (named, named_right)] = [to, f32::MAX].map(|to| row(to, &people));
        println!(
            "{from:>10.2}   {share:>5.1}   {right:>5.1} | {all:>5.1}     {all_right:>5.1}   | {own:>5.1}   {own_right:>5.1} | {named:>5.1}     {named_right:>5.1}"
        );
    }
}

/// How often the net of sources and that of cues have a right candidate first, of the quotations that have one in reach.
fn print_first(parts: &[Part]) {
    println!();
    for (place, name) in ["source", "cue"].iter().enumerate() {
        let sum = |(n, of): (usize, usize), part: &Part| (n + part.first[place].0, of + part.first[place].1);
        let (first, all) = parts.iter().fold((0, 0), sum);
        println!(
            "{name}: a right one is first in {:.1} % of {all}",
            100.0 * first as f64 / all.max(1) as f64
        );
    }
}

/// How often each doubt strikes, and how many of those are right after all.
fn print_doubts(doubted: &[(&'static str, bool)]) {
    println!("\nstruck   right | doubt");
    for doubt in DOUBTS {
        let (struck, right) = doubted
            .iter()
            .filter(|(reason, _)| *reason == doubt.reason)
            .fold((0, 0), |(n, r), (_, right)| (n + 1, r + usize::from(*right)));
        println!("{struck:>6}   {:>5.1} | {}", percent(right, struck), doubt.reason);
    }
}

/// How many texts report, and what is lost in the others.
fn print_genres(genres: &[&Genre]) {
    let reporting = genres.iter().filter(|genre| genre.reports).count();
    let lost = genres.iter().flat_map(|genre| &genre.lost).filter(|direct| **direct).count();
    let nobodys = genres.iter().flat_map(|genre| &genre.lost).count() - lost;
    println!(
        "\n{reporting} of {} texts with quotations enough report; in the others {lost} of somebody's words",
        genres.len()
    );
    println!(
        "and {nobodys} of nobody's are taken for nobody's, which would be shown as somebody's elsewhere"
    );
}

/// At which score what share of nobody's words passes for somebody's, and what share of somebody's is lost.
fn print_kinds(mut scored: Vec<(f32, bool)>) {
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let others = scored.iter().filter(|(_, direct)| !direct).count();
    let (mut passed, mut kept, mut step) = (0, 0, 20);
    println!("\nkind: score  nobody's that pass  somebody's that are lost (of short quotations)");
    for (score, direct) in &scored {
        if *direct {
            kept += 1;
        } else {
            passed += 1;
        }
        if passed * 100 >= step * others && step <= 50 {
            let lost = scored.len() - others - kept;
            println!(
                "      {score:>5.2}  {:>18.1}  {:>24.1}",
                percent(passed, others),
                percent(lost, scored.len() - others)
            );
            step += 3;
        }
    }
}

fn percent(part: usize, whole: usize) -> f32 {
    100.0 * part as f32 / whole.max(1) as f32
}
