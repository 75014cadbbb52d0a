//! What is known of a candidate, as features that are there or not. A block holds the values of one property;
//! numbers are cut into ranges, so that a net over them needs no scaling.

use super::surroundings::{self, DESCRIBED, Described, FATES, Kin};
use crate::article::candidates::{Candidate, heading_level};
use crate::article::draft::{Draft, Verdict};
use crate::article::homes;
use crate::article::prune::{standfirst, tail};
use crate::article::rules::Families;
use crate::dom::Tag;
use crate::net::{Active, offsets, total};
use crate::text::{Edges, Seek, bag::Bag, needles::Needles, words, words::Lower};

/// The blocks of features with how many values each has.
const SIZES: [u16; 32] = [
    34,        // 0 what the rules said
    24,        // 1 the element's name
    10,        // 2 words
    6,         // 3 share of links
    8,         // 4 sentences, and whether the last one ends
    4,         // 5 share of emphasis
    32,        // 6 names of all around
    32,        // 7 its own names
    6,         // 8 lists and quotations
    6,         // 9 whether the story is at home here
    10,        // 10 share of the story's words in the home
    8,         // 11 share of surely good words among those of the home
    10,        // 12 before, in, after the story
    FATES,     // 13 the candidate before
    FATES,     // 14 the one before that
    FATES,     // 15 the candidate behind
    FATES,     // 16 the one behind that
    FATES * 2, // 17 the nearest one before in the same home
    FATES * 2, // 18 the nearest one behind in the same home
    8,         // 19 how many are like it
    8,         // 20 how many of those are surely good
    8,         // 21 how many of those were kept
    6,         // 22 how many of those are links
    16,        // 23 marks in its words, each there or not
    DESCRIBED, // 24 whether the description says it
    2,         // 25 whether the page shows it twice
    4,         // 26 whether it names an author, appeals to the reader, or speaks of the site's own business
    8,         // 27 how much of the story has been kept before it
    8,         // 28 candidates since the last kept one
    8,         // 29 candidates to the next kept one
    10,        // 30 level of the heading above, and what became of it
    2,         // 31 whether the page's summary says it
];

const BEGINS: [u16; SIZES.len()] = offsets(&SIZES);

/// How many features there are.
pub const COUNT: usize = total(&SIZES);

/// How many values the block of what the rules said has.
pub const RULES: usize = SIZES[0] as usize;

/// What the rules say, as a number: its place here, or the first place for what is not listed.
const REASONS: &[&str] = &[
    "",
    "prose",
    "at home",
    "at home, linked",
    "at home before prose",
    "at home after prose",
    "prose in the body",
    "heading inside",
    "sentence inside",
    "outside",
    "above the headline",
    "before the story",
    "after the story",
    "beside the running text",
    "links",
    "cards",
    "caption",
    "credit",
    "teaser",
    "another article",
    "author box",
    "appeal",
    "navigation",
    "related stories",
    "advertising",
    "controls",
    "comments",
    "newsletter",
    "paywall",
    "for screen readers",
    "player",
    "tags",
    "line at home after prose",
    "standfirst",
];

/// Elements whose name tells something.
const TAGS: &[Tag] = &[
    Tag::P,
    Tag::Div,
    Tag::Li,
    Tag::H1,
    Tag::H2,
    Tag::H3,
    Tag::H4,
    Tag::H5,
    Tag::H6,
    Tag::Blockquote,
    Tag::Td,
    Tag::Th,
    Tag::Section,
    Tag::Article,
    Tag::Span,
    Tag::A,
    Tag::Figcaption,
    Tag::Dt,
    Tag::Dd,
    Tag::Aside,
    Tag::Button,
    Tag::Label,
    Tag::Time,
];

/// The place of a number among ascending bounds.
fn range(value: usize, bounds: &[usize]) -> usize {
    bounds.iter().filter(|&&bound| value >= bound).count()
}

/// Per cent, cut into eight ranges.
fn share(part: usize, whole: usize) -> usize {
    range(part * 100 / whole.max(1), &[1, 10, 25, 50, 75, 90, 99])
}

/// Applies a function to the features of each candidate that may be looked at again; `None` for the others.
pub fn each<T>(draft: &Draft<'_>, then: &mut impl FnMut(&[u16]) -> T) -> Vec<Option<T>> {
    let context = Context::new(draft);
    let mut active = Active::default();
    (0..draft.page.candidates.len())
        .map(|index| {
            let candidate = draft
                .page
                .candidates
                .get(index)
                .filter(|candidate| candidate.within.quote.is_none() && is_open(draft.verdict(index)))?;
            active.0.clear();
            context.read(index, candidate, &mut active);
            Some(then(&active.0))
        })
        .collect()
}

/// Whether the net may think otherwise: of what the rules kept, and of what they left out for its place alone; a
/// standfirst may be the story's first paragraph. What is named as furniture, shown elsewhere, stands twice or is a part
/// of something stays so.
fn is_open(verdict: Verdict) -> bool {
    match verdict {
        Verdict::Keep(_) | Verdict::Standfirst => true,
        Verdict::Drop(reason) => BY_PLACE.contains(&reason),
        _ => false,
    }
}

/// Reasons to leave something out that tell where it stands, not what it is.
const BY_PLACE: &[&str] = &[
    "outside",
    "above the headline",
    "before the story",
    "after the story",
    "beside the running text",
    "caption",
    "teaser",
];

/// What is counted once for all candidates.
struct Context<'a> {
    draft: &'a Draft<'a>,
    kin: Vec<Kin>,
    repeated: Vec<bool>,
    described: Described,
    summaries: Vec<Bag>,
    authors: Vec<String>,
    appeals: Needles,
    business: Needles,
    /// Words of all candidates in each element, by the node's index.
    words: Vec<u32>,
    /// The element around each candidate's paragraph or list.
    homes: Vec<crate::dom::NodeId>,
    first: usize,
    last: usize,
    /// Kept words up to each candidate.
    kept: Vec<usize>,
    headings: Vec<usize>,
    before: Vec<usize>,
    behind: Vec<usize>,
}

impl<'a> Context<'a> {
    fn new(draft: &'a Draft<'a>) -> Self {
        let candidates = &draft.page.candidates;
        let keeps: Vec<bool> = (0..candidates.len()).map(|index| draft.verdict(index).is_keep()).collect();
        let homes = candidates
            .iter()
            .map(|candidate| homes::home_of(draft.document, draft.page, candidate, draft.landmarks.root))
            .collect();
        let (mut kept, mut headings, mut before) = (Vec::new(), Vec::new(), Vec::new());
        let (mut sum, mut heading, mut since) = (0, 0, 0);
        for (candidate, &keep) in candidates.iter().zip(&keeps) {
            kept.push(sum);
            headings.push(heading);
            before.push(since);
            sum += if keep { candidate.words } else { 0 };
            since = if keep { 0 } else { since + 1 };
            if let Some(level) = heading_level(candidate.tag) {
                heading = usize::from(level.clamp(2, 5) - 1) * 2 + usize::from(keep);
            }
        }
        kept.push(sum);
        let mut behind = vec![0; candidates.len()];
        let mut until = candidates.len();
        for (index, &keep) in keeps.iter().enumerate().rev() {
            behind[index] = until;
            until = if keep { 0 } else { until + 1 };
        }
        let authors = draft.metadata.authors.iter().map(|author| words::fold(author));
        Self {
            draft,
            kin: surroundings::kin(draft),
            repeated: surroundings::repeated(draft.page),
            described: Described::new(draft.metadata.described.as_deref().unwrap_or("")),
            summaries: draft.metadata.summaries.iter().map(|summary| Bag::of(summary)).collect(),
            authors: authors.filter(|author| author.len() > SHORTEST_AUTHOR).collect(),
            appeals: tail::appeals(),
            business: Needles::new(BUSINESS),
            words: crate::article::prose::weigh(draft.document, draft.page, &vec![true; candidates.len()]),
            homes,
            first: keeps.iter().position(|&keep| keep).unwrap_or(0),
            last: keeps.iter().rposition(|&keep| keep).unwrap_or(0),
            kept,
            headings,
            before,
            behind,
        }
    }

    fn read(&self, index: usize, candidate: &Candidate, active: &mut Active) {
        let mut add = |block: usize, value: usize| active.add(&SIZES, &BEGINS, block, value);
        let draft = self.draft;
        let text = draft.text(index);
        let reason = draft.verdict(index).reason();
        add(0, REASONS.iter().position(|known| *known == reason).unwrap_or(0));
        add(1, TAGS.iter().position(|tag| *tag == candidate.tag).unwrap_or(TAGS.len()));
        add(2, range(candidate.words, &[2, 3, 4, 6, 9, 13, 19, 31, 61]));
        add(3, link_range(candidate));
        add(4, candidate.sentences.min(3) * 2 + usize::from(candidate.ends_sentence));
        add(5, range(candidate.emphasised * 100 / candidate.words.max(1), &[1, 50, 95]));
        let own = draft.page.families.get(candidate.holder.index()).copied().unwrap_or_default();
        for (block, families) in [(6, draft.landmarks.families_of(candidate)), (7, own)] {
            for (place, (family, _)) in Families::NAMES.iter().enumerate() {
                if families.meets(*family) {
                    add(block, place);
                }
            }
        }
        let within = candidate.within;
        add(8, usize::from(within.depth.min(2)) + if within.quote.is_some() { 3 } else { 0 });
        self.read_home(index, candidate, &mut add);
        self.read_neighbours(index, &mut add);
        let kin = self.kin[index];
        add(19, range(kin.count, &[2, 3, 5, 9, 17, 33, 65]));
        add(20, share(kin.prose, kin.count));
        let keep = usize::from(draft.verdict(index).is_keep());
        add(21, if kin.count > 1 { share(kin.kept - keep, kin.count - 1) } else { 0 });
        add(22, share(kin.linked, kin.count).min(5));
        let looks = Looks::of(text);
        for (place, mark) in MARKS.iter().enumerate() {
            if mark(text, &looks) {
                add(23, place);
            }
        }
        let is_short = candidate.words <= LONGEST_FOLDED;
        let words =
            if is_short || !self.described.is_empty() { words::folded_hashes(text) } else { Vec::new() };
        add(24, self.described.holds(&words));
        add(25, usize::from(self.repeated[index]));
        if is_short {
            let said = || standfirst::is_said(&words, &self.summaries);
            add(31, usize::from(candidate.words >= SHORTEST_SAID && said()));
            if !self.authors.is_empty() {
                let folded = words::fold(text);
                if self.authors.iter().any(|author| folded.holds(author)) {
                    add(26, 1);
                }
            }
            let lower = text.lower();
            if tail::is_appeal(&lower, candidate, &self.appeals) {
                add(26, 2);
            }
            if self.business.any_in(&lower) {
                add(26, 3);
            }
        }
    }

    fn read_home(&self, index: usize, candidate: &Candidate, add: &mut impl FnMut(usize, usize)) {
        let draft = self.draft;
        let landmarks = &draft.landmarks;
        let home = self.homes[index];
        let place = if Some(home) == landmarks.heaviest {
            5
        } else if landmarks.is_home(home) {
            4
        } else if landmarks.is_home(candidate.holder) {
            3
        } else if landmarks.looks_like_home(draft.document, candidate.home) {
            2
        } else {
            usize::from(draft.stands_in(candidate, landmarks.root))
        };
        add(9, place);
        let mass = |node: crate::dom::NodeId| landmarks.mass[node.index()] as usize;
        add(10, range(mass(home) * 100 / mass(landmarks.root).max(1), &[1, 3, 6, 12, 25, 50, 75, 90, 99]));
        add(11, share(mass(home), self.words[home.index()] as usize));
    }

    fn read_neighbours(&self, index: usize, add: &mut impl FnMut(usize, usize)) {
        let draft = self.draft;
        let at = |place: Option<usize>| surroundings::fate(draft, place);
        for (block, place) in [
            (13, index.checked_sub(1)),
            (14, index.checked_sub(2)),
            (15, Some(index + 1)),
            (16, Some(index + 2)),
        ] {
            add(block, at(place));
        }
        let same = |other: &usize| self.homes.get(*other) == Some(&self.homes[index]);
        let before = (index.saturating_sub(NEAR)..index).rev().find(same);
        let behind = (index + 1..(index + 1 + NEAR).min(self.homes.len())).find(same);
        for (block, place) in [(17, before), (18, behind)] {
            let far = place.is_some_and(|place| place.abs_diff(index) > 1);
            add(block, at(place) * 2 + usize::from(far));
        }
        let story = match index {
            _ if index < self.first => range(self.first - index, &[2, 4, 9]),
            _ if index > self.last => 6 + range(index - self.last, &[2, 4, 9]),
            _ if index == self.last => 5,
            _ => 4,
        };
        add(12, story);
        let all = self.kept.last().copied().unwrap_or(0);
        add(27, share(self.kept[index], all));
        add(28, range(self.before[index], &[1, 2, 3, 5, 9, 17, 33]));
        add(29, range(self.behind[index], &[1, 2, 3, 5, 9, 17, 33]));
        add(30, self.headings[index]);
    }
}

/// Candidates among which the nearest one of the same home is looked for.
const NEAR: usize = 12;

/// Bytes of a name that are too few to look for it.
const SHORTEST_AUTHOR: usize = 4;

/// Words below which a candidate may stand in a summary by chance.
const SHORTEST_SAID: usize = 4;

/// Words from which a candidate is not searched for names.
const LONGEST_FOLDED: usize = 80;

fn link_range(candidate: &Candidate) -> usize {
    let percent = candidate.linked.min(candidate.words) * 100 / candidate.words.max(1);
    range(percent, &[1, 20, 35, 60, 95])
}

/// What the site's own business is: letters and channels, cookies, links that earn money. Most stories have no word of it,
/// and a story about it has several.
const BUSINESS: &str = "abonn|affiliate|app store|commission|confidentialité|cookie|datenschutz|datos personales|disclaimer|\
    données personnelles|einverstanden|einverständnis|einwillig|externe|haftung|iscriv|newsletter|\
    personenbezogen|podcast|prenumer|privacy|privatsphäre|subscri|suscrib|suscríb|telegram|third part|\
    whatsapp";

/// Which bytes a text has, read once for all of [`MARKS`].
struct Looks {
    has: [bool; 256],
    digits: usize,
}

impl Looks {
    fn of(text: &str) -> Self {
        let mut looks = Self { has: [false; 256], digits: 0 };
        for byte in text.bytes() {
            looks.has[usize::from(byte)] = true;
            looks.digits += usize::from(byte.is_ascii_digit());
        }
        looks
    }

    fn have(&self, byte: u8) -> bool {
        self.has[usize::from(byte)]
    }
}

/// What a text looks like, each there or not.
const MARKS: &[fn(&str, &Looks) -> bool] = &[
    |text, _| text.ends_in(":："),
    |text, _| text.ends_with('?'),
    |text, _| text.starts_in("“\"„«»‘「–—"),
    |_, looks| looks.have(b'|'),
    // ‘©’ and ‘®’ in UTF-8.
    |text, looks| {
        looks.have(0xc2) && text.as_bytes().windows(2).any(|pair| matches!(pair, [0xc2, 0xa9 | 0xae]))
    },
    |_, looks| looks.have(b'@') || looks.have(b'#'),
    |text, looks| {
        (looks.have(b'h') && looks.have(b'p') || looks.have(b'w') && looks.have(b'.'))
            && text.as_bytes().windows(4).any(|four| matches!(four, b"http" | b"www."))
    },
    |text, _| text.starts_digit(),
    |text, _| text.starts_in("•·-*►▶→>+✓✔"),
    |text, _| text.starts_lower(),
    |text, _| text.ends_with('…') || text.ends_with("..."),
    |text, _| !text.contains(char::is_lowercase),
    |_, looks| looks.have(b'\n'),
    |text, looks| looks.digits * 4 > text.len(),
    |text, _| text.starts_in("([*") && text.ends_in(")]*"),
    |_, looks| looks.have(b'/'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_counted_from_below() {
        assert_eq!([0, 1, 2, 9].map(|value| range(value, &[1, 2, 5])), [0, 1, 2, 3]);
        assert_eq!([share(0, 10), share(5, 10), share(10, 10), share(0, 0)], [0, 4, 7, 0]);
    }

    #[test]
    fn every_table_fits_its_block() {
        assert!(REASONS.len() <= usize::from(SIZES[0]));
        assert!(TAGS.len() < usize::from(SIZES[1]));
        assert!(Families::NAMES.len() <= usize::from(SIZES[6]));
        assert!(MARKS.len() <= usize::from(SIZES[23]));
    }
}
