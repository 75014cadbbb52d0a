//! A second look at each candidate: a small net weighs what the rules said of it, what it looks like, and what
//! became of its neighbours, and overrules them where it is sure. `weights/MODEL.md` says what it was fitted on;
//! `examples/fit_blocks.rs` fits it, with the [`features`] of this very code.

pub mod features;
pub mod surroundings;

use super::captions;
use super::draft::{Draft, Verdict};
use super::prune::head::is_time;
use super::rules::Families;
use crate::dom::NodeId;
use crate::net::Net;

/// The weights that are shipped.
pub const NET: Net<'static> = Net::new(include_bytes!("weights/block.bin"), features::COUNT);

/// Score (log-odds that a candidate belongs to the story) from which a candidate that the rules left out is
/// kept, and below which one that they kept is left out. Zero is even chances; the rules have the benefit of
/// the doubt.
const RESCUED: f32 = 0.5;
const RESCUED_IN_BOX: f32 = 1.0;
const REMOVED: f32 = -1.0;

/// One in this many of the words that the rules kept must be left, or the net has not understood its page.
const MOST_LOST: usize = 3;

/// The reason that marks what the net decided.
pub const SECOND_LOOK: &str = "second look";

/// Looks at all candidates on which rules may err.
pub fn review(draft: &mut Draft<'_>) {
    let Some(net) = draft.net else { return };
    draft.scores = features::each(draft, &mut |active| net.score(active));
    even_out_lists(draft);
    let stays = |index: usize| match draft.scores.get(index) {
        Some(Some(score)) if draft.verdict(index).is_keep() => *score >= REMOVED,
        Some(Some(score)) => *score > rescued(draft, index) && is_line(draft, index),
        _ => draft.verdict(index).is_keep(),
    };
    let (mut before, mut after) = (0, 0);
    for (index, candidate) in draft.candidates() {
        before += if draft.verdict(index).is_keep() { candidate.words } else { 0 };
        after += if stays(index) { candidate.words } else { 0 };
    }
    if after * MOST_LOST < before {
        return;
    }
    let stay: Vec<bool> = (0..draft.page.candidates.len()).map(stays).collect();
    for (index, stay) in stay.into_iter().enumerate() {
        if stay != draft.verdict(index).is_keep() {
            draft.decide(index, if stay { Verdict::Keep(SECOND_LOOK) } else { Verdict::Drop(SECOND_LOOK) });
        }
    }
}

/// A box beside the story needs more to be its own: one line takes the others along.
fn rescued(draft: &Draft<'_>, index: usize) -> f32 {
    let holder = draft.page.candidates.get(index).map(|candidate| candidate.holder.index());
    let families = holder.and_then(|holder| draft.landmarks.families.get(holder));
    let boxed = families.is_some_and(|names| names.meets(Families::BOX.or(Families::SIDE)));
    if boxed { RESCUED_IN_BOX } else { RESCUED }
}

/// Whether what the rules left out has the words of a line, and is no date and no caption with its credit: labels of a drawn
/// chart stand one by one, and what is a `<time>` as a whole the head shows.
fn is_line(draft: &Draft<'_>, index: usize) -> bool {
    let candidate = draft.page.candidates.get(index);
    candidate.is_some_and(|candidate| {
        let is_time = is_time(draft, candidate);
        let words = candidate.words >= FEWEST_WORDS;
        // « … — Foto: Ann Bell »
        let credited = draft.verdict(index).is_caption() && captions::has_credit(draft.text(index));
        !is_time && !credited && (words || candidate.is_heading() || candidate.within.list.is_some())
    })
}

/// Words of a line.
const FEWEST_WORDS: usize = 3;

/// Gives the items of a list that the rules kept their mean score: a list is kept or left out as a whole.
fn even_out_lists(draft: &mut Draft<'_>) {
    let candidates = &draft.page.candidates;
    let list_of = |index: usize| -> Option<NodeId> {
        let scored = draft.scores.get(index)?.is_some() && draft.verdict(index).is_keep();
        draft.page.list_of(index).filter(|_| scored)
    };
    let lists: Vec<Option<NodeId>> = (0..candidates.len()).map(list_of).collect();
    let mut start = 0;
    for run in lists.chunk_by(|a, b| a == b) {
        let items = start..start + run.len();
        start = items.end;
        let Some(scores) = draft.scores.get_mut(items).filter(|_| run.first().is_some_and(Option::is_some))
        else {
            continue;
        };
        let mean = scores.iter().flatten().sum::<f32>() / scores.len() as f32;
        scores.fill(Some(mean));
    }
}

#[cfg(all(test, feature = "html"))]
mod tests {
    use super::*;
    use crate::article::read_with;
    use crate::dom::parse::parse;

    /// A net that says the same of everything: one value of the first block is always there.
    fn constant(byte: i8) -> Vec<u8> {
        let linear =
            [vec![f32::from(byte); features::RULES], vec![0.0; features::COUNT - features::RULES]].concat();
        crate::net::to_bytes(&linear, &[], &[], &[])
    }

    fn text(net: Option<&[u8]>) -> String {
        text_before("<div>Read the paper</div>", net)
    }

    fn text_before(end: &str, net: Option<&[u8]>) -> String {
        let story = "<p>The council of Velm voted on Monday to keep the old mill open for another year.</p>";
        let more = "<p>Ann Lee, who runs it, said that she was glad about the vote and its outcome.</p>";
        let page = format!("<main><h1>Mill stays</h1>{story}{more}</main>{end}");
        let document = parse(&page, None).expect("a page");
        let net = net.map(|bytes| Net::new(bytes, features::COUNT));
        read_with(&document, net).expect("a story").text
    }

    #[test]
    fn a_net_that_is_sure_overrules_the_rules() {
        assert!(!text(None).contains("Read the paper"));
        assert!(text(Some(&constant(127))).contains("Read the paper"));
    }

    #[test]
    fn a_line_that_is_a_date_stays_out() {
        let shown = |line: &str| text_before(line, Some(&constant(127))).contains("11 March 2026");
        assert!(shown("<p>Read it: <time>11 March 2026</time></p>"));
        assert!(!shown("<p><time>11 March 2026</time></p>"));
    }

    #[test]
    fn a_net_that_would_leave_nothing_is_not_heard() {
        assert_eq!(text(Some(&constant(-127))), text(None));
    }
}
