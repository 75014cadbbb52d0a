//! What each net is fitted on: for each quotation its candidates, with their features and which are right.

use super::data::{Text, gold, overlaps, span, story};
use quotelight::net;
use quotelight::quotes::reading::Reading;
use quotelight::quotes::{QuotationKind, attribution, cue_choice, features, kind};
use quotelight::text::{Offsets, Span};
use serde_json::Value;

/// A list of candidates, each with its features and whether it is right.
pub(crate) type List = Vec<(Vec<u16>, bool)>;

/// For each quotation the mentions around it. The source of the quotation before is the right one, or with `bytes`
/// the one that a net takes, as in use.
pub(crate) fn of_sources(texts: &[&Text], bytes: Option<&[u8]>) -> Vec<List> {
    let mut lists = Vec::new();
    for Text { words: text, gold: record, .. } in texts {
        let story = story(text, record);
        let offsets = Offsets::new(text);
        let reading = Reading::new(&story, &offsets);
        let golds: Vec<Option<&Value>> =
            reading.pairs.iter().map(|pair| gold(record, offsets.span(pair.span))).collect();
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
    }
    lists
}

/// For each quotation whose source is among the mentions, its cues.
pub(crate) fn of_cues(texts: &[&Text]) -> Vec<List> {
    let mut lists = Vec::new();
    for Text { words: text, gold: record, .. } in texts {
        let story = story(text, record);
        let offsets = Offsets::new(text);
        let reading = Reading::new(&story, &offsets);
        let kinds = vec![QuotationKind::Direct; reading.pairs.len()];
        let mut last = None;
        attribution::walk(&reading, &kinds, &mut |situation, candidates| {
            let gold = gold(record, offsets.span(reading.pairs[situation.quote].span))?;
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
    }
    lists
}

/// Short quotations, each a list of one: somebody's words or not. Those that are not are a twentieth of all
/// and stand there `rare` times.
pub(crate) fn of_kinds(texts: &[&Text], rare: usize) -> Vec<List> {
    let mut lists = Vec::new();
    for Text { words: text, gold: record, .. } in texts {
        let story = story(text, record);
        let offsets = Offsets::new(text);
        let reading = Reading::new(&story, &offsets);
        for (quote, pair) in reading.pairs.iter().enumerate() {
            let gold = gold(record, offsets.span(pair.span)).filter(|gold| gold.get("ignore").is_none());
            let (Some(gold), Some(unit)) = (gold, reading.skeleton.of_quote[quote]) else { continue };
            if quotelight::text::words::count(reading.inner(quote)) > 12 {
                continue;
            }
            let direct = gold["kind"] == "direct";
            let list = vec![(kind::features(&reading, quote, unit).0, direct)];
            lists.extend(std::iter::repeat_n(list, if direct { 1 } else { rare }));
        }
    }
    lists
}
