//! A light clause analysis: which words are verbs, and who is the subject of each.
//!
//! English and its neighbours put the subject before its verb, or right behind it where a quotation
//! comes first. What stands between is known by its shape: `, a lawyer,`, `, who left in May,`, `of the
//! agency`, an adverb. Where a verb has no subject of its own (`and said`, `saying`, `to say`) it shares the
//! one of the verb before it.

use super::lexicon::Tags;
use super::mentions::{Mention, MentionKind, is_contracted};
use super::skeleton::{Build, Skeleton, Unit, UnitKind};
use std::ops::Range;

/// A verb with what helps it: `has repeatedly called`.
#[derive(Debug, Clone, Copy)]
pub struct Verb {
    /// The first unit.
    pub first: usize,
    /// The main verb's unit.
    pub main: usize,
    /// Properties of the main verb.
    pub tags: Tags,
    /// Whether a form of `be` makes it passive.
    pub passive: bool,
    /// The mention that does it, by index, and how it was found.
    pub subject: Option<(usize, Relation)>,
    /// The mention right behind it, by index.
    pub object: Option<usize>,
    /// Which sentence it stands in.
    pub sentence: usize,
}

/// How a verb's subject was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// `the mayor said`
    Adjacent,
    /// `a spokesman for the mayor said`
    AcrossPhrase,
    /// `the mayor, the nominee, said`
    AcrossCommas,
    /// `said the mayor`
    Inverted,
    /// `the mayor left and said`
    Coordinated,
    /// `the mayor left, saying`
    Participle,
    /// `the mayor went on to say`
    Infinitive,
    /// `the mayor, who said`
    Relative,
    /// `was called … by the mayor`
    Passive,
    /// The nearest mention that can be one.
    Loose,
}

/// The verbs of a story in order, with their subjects.
pub fn verbs(text: &str, skeleton: &Skeleton, mentions: &[Mention]) -> Vec<Verb> {
    if skeleton.nouns_are_capital {
        return super::german::clauses::verbs(text, skeleton, mentions);
    }
    let places = Places::new(skeleton, mentions);
    let mut found: Vec<Verb> = Vec::new();
    let mut index = 0;
    while index < skeleton.units.len() {
        let Some(mut verb) = group(skeleton, &places, index) else {
            index += 1;
            continue;
        };
        index = verb.main + 1;
        verb.object = places.beginning(verb.main + 1);
        verb.subject = subject(skeleton, mentions, &places, &found, &verb);
        if let Some((subject, _)) = verb.subject {
            hand_back(&mut found, verb.sentence, subject);
        }
        found.push(verb);
    }
    found
}

/// Participles that begin a sentence wait for the subject of its first verb: `Waving signs, the crowd cheered`.
fn hand_back(found: &mut [Verb], sentence: usize, subject: usize) {
    let waiting = found.iter_mut().rev().take(4).take_while(|verb| verb.sentence == sentence);
    for verb in waiting.filter(|verb| verb.subject.is_none() && verb.is_bare_ing()) {
        verb.subject = Some((subject, Relation::Participle));
    }
}

impl Verb {
    /// Past, present or participle; nothing where the form does not tell.
    fn form(&self) -> Tags {
        Tags(self.tags.0 & Tags::PAST.with(Tags::PRESENT).with(Tags::ING).0)
    }

    /// `saying`, with no auxiliary.
    fn is_bare_ing(&self) -> bool {
        self.tags.any(Tags::ING) && self.first == self.main
    }
}

/// For each unit, the mentions that begin, end or lie there.
#[derive(Debug)]
pub struct Places {
    covered: Vec<bool>,
    begins: Vec<Option<usize>>,
    ends: Vec<Option<usize>>,
}

impl Places {
    /// Notes the places of mentions.
    pub fn new(skeleton: &Skeleton, mentions: &[Mention]) -> Self {
        let count = skeleton.units.len() + 1;
        let mut places =
            Self { covered: vec![false; count], begins: vec![None; count], ends: vec![None; count] };
        for (index, mention) in mentions.iter().enumerate() {
            for covered in places.covered.iter_mut().take(mention.end).skip(mention.first) {
                *covered = true;
            }
            if !(mention.possessive && mention.kind == MentionKind::Pronoun) {
                places.begins[mention.first] = Some(index);
                places.ends[mention.end] = Some(index);
            }
        }
        places
    }

    /// Whether a mention covers the unit.
    pub fn covers(&self, unit: usize) -> bool {
        self.covered.get(unit).copied().unwrap_or(false)
    }

    /// The widest mention that begins here.
    pub fn beginning(&self, unit: usize) -> Option<usize> {
        self.begins.get(unit).copied().flatten()
    }

    /// The mention that ends before this unit.
    pub fn ending(&self, unit: usize) -> Option<usize> {
        self.ends.get(unit).copied().flatten()
    }
}

/// The verb group that begins here.
fn group(skeleton: &Skeleton, places: &Places, first: usize) -> Option<Verb> {
    const VERBAL: Tags = Tags::CUE.with(Tags::VERB).with(Tags::PAST).with(Tags::ING).with(Tags::AUXILIARY);
    let begins = |index: usize| {
        skeleton
            .get(index)
            .filter(|unit| unit.kind == UnitKind::Word && !places.covers(index))
            .filter(|unit| unit.is(VERBAL) || super::mentions::is_unknown_verb(skeleton, index))
    };
    let unit = begins(first)?;
    let mut main = first;
    let mut helped = unit.is(Tags::AUXILIARY) && !unit.is(Tags::CUE);
    let mut ahead = first + 1;
    // `has`, then up to three adverbs, then `called`.
    while helped && ahead < first + 6 {
        let Some(next) = skeleton.get(ahead).filter(|next| next.sentence == unit.sentence) else { break };
        if begins(ahead).is_some() {
            main = ahead;
            helped = next.is(Tags::AUXILIARY) && !next.is(Tags::CUE);
        } else if !next.is(Tags::ADVERB) || places.covers(ahead) {
            break;
        }
        ahead += 1;
    }
    let tags = skeleton.units[main].tags;
    let passive = main > first
        && tags.any(Tags::PAST)
        && skeleton.units[first..main].iter().any(|unit| is_be(unit.tags, unit.span.end - unit.span.start));
    Some(Verb { first, main, tags, passive, subject: None, object: None, sentence: unit.sentence })
}

/// Forms of `be` are told from `have` by what the group looks like: short, and no form of have.
fn is_be(tags: Tags, length: usize) -> bool {
    tags.any(Tags::AUXILIARY) && tags.any(Tags::PASSIVE) && length < 8
}

fn subject(
    skeleton: &Skeleton,
    mentions: &[Mention],
    places: &Places,
    before: &[Verb],
    verb: &Verb,
) -> Option<(usize, Relation)> {
    let start = skeleton.sentence(verb.sentence).start;
    let mut left = verb.first;
    // « Ann Bell se dit », « Ann Bell l’a dit »: short pronouns before a verb are its objects; before an auxiliary
    // those are that may be articles elsewhere.
    let helped = skeleton.units[verb.first].is(Tags::AUXILIARY);
    let clitic = |index: usize| {
        let unit = &skeleton.units[index];
        let object = unit.is(Tags::OBJECT) || helped && unit.is(Tags::DETERMINER);
        skeleton.names_end_phrases && unit.is_small_word() && object
    };
    while left > start
        && (skeleton.units[left - 1].is(Tags::ADVERB) && !places.covers(left - 1) || clitic(left - 1))
    {
        left -= 1;
    }
    let previous = before.last().filter(|previous| previous.sentence == verb.sentence);
    let bare_ing = verb.is_bare_ing();
    let inherited =
        |relation| previous.and_then(|previous| previous.subject).map(|(index, _)| (index, relation));
    // Verbs that are joined have one form: `said she will stay and added`, `who came and who stayed`.
    let joined = |relation| {
        let own = before.iter().rev().take(8).take_while(|own| own.sentence == verb.sentence);
        let alike = own.filter(|own| own.subject.is_some()).find(|own| own.form() == verb.form());
        alike.and_then(|own| own.subject).map(|(index, _)| (index, relation)).or_else(|| inherited(relation))
    };
    if let Some(index) = places.ending(left).filter(|_| left > start) {
        let mention = &mentions[index];
        if mention.kind == MentionKind::Relative {
            let joint = skeleton.before(mention.first).is_some_and(|unit| unit.is(Tags::CONJUNCTION));
            if let Some(found) = joint.then(|| of_relative(before, verb.sentence)).flatten() {
                return Some((found, Relation::Relative));
            }
            return antecedent(places, mention.first, start)
                .map_or(Some((index, Relation::Loose)), |found| Some((found, Relation::Relative)));
        }
        if !bare_ing
            && can_act(mention)
            && let Some(found) = across_phrases(skeleton, mentions, places, index, start)
        {
            return Some(found);
        }
    }
    // « La cour d’appel a estimé »: the noun behind the preposition is no mention.
    let of = left.wrapping_sub(2);
    if skeleton.names_end_phrases
        && of > start
        && of < left
        && skeleton.units[of].is(Tags::PREPOSITION)
        && skeleton.units[of + 1].is_small_word()
        && skeleton.units[of + 1].tags == Tags::NONE
        && let Some(index) = places.ending(of).filter(|&index| can_act(&mentions[index]))
        && let Some(found) = across_phrases(skeleton, mentions, places, index, start)
    {
        return Some(found);
    }
    // `a sign that read`: right before its verb, `that` is a pronoun.
    if skeleton.build == Build::English
        && left > start + 1
        && skeleton.units[left - 1].is(Tags::THAT)
        && let Some(index) = places.ending(left - 1)
        && can_act(&mentions[index])
    {
        return Some((index, Relation::Relative));
    }
    let behind = places
        .beginning(verb.main + 1)
        .filter(|&index| can_act(&mentions[index]) && mentions[index].sentence == verb.sentence)
        .filter(|&index| !(skeleton.build == Build::English && (bare_ing || is_it(&mentions[index]))))
        .map(|index| behind_medium(skeleton, mentions, index))
        .or_else(|| behind_adjuncts(skeleton, mentions, places, (left, verb)));
    let Some(unit) = skeleton.get(left.wrapping_sub(1)).filter(|_| left > start) else {
        return behind.map(|index| (index, Relation::Inverted));
    };
    if (unit.quote().is_some()
        || unit.is_mark(',') && skeleton.get(left.wrapping_sub(2)).is_some_and(|unit| unit.quote().is_some()))
        && !bare_ing
        && let Some(index) = behind
    {
        return Some((index, Relation::Inverted));
    }
    if bare_ing {
        return inherited(Relation::Participle);
    }
    if unit.is(Tags::TO) {
        return inherited(Relation::Infinitive);
    }
    if unit.is(Tags::CONJUNCTION) {
        let english = skeleton.build == Build::English;
        let before = if english { joined(Relation::Coordinated) } else { inherited(Relation::Coordinated) };
        return before.or(behind.map(|index| (index, Relation::Inverted)));
    }
    // `… aunque insistió en que …`: its subject is the one before.
    if unit.is(Tags::SUBORDINATOR) && skeleton.names_end_phrases {
        return behind.map(|index| (index, Relation::Inverted)).or_else(|| inherited(Relation::Coordinated));
    }
    if unit.is_mark(',')
        && let Some(found) = closing(skeleton, mentions, places, (start..left, verb))
            .or_else(|| across_commas(skeleton, mentions, places, left - 1, start))
    {
        return Some(found);
    }
    // `supports “the bill,” opposes “the tax”`
    let series = unit.quote().is_some() && previous.is_some_and(|previous| previous.main + 2 == left);
    if series && skeleton.build == Build::English {
        return inherited(Relation::Coordinated);
    }
    behind.map(|index| (index, Relation::Inverted)).or_else(|| loose(skeleton, mentions, places, left, start))
}

/// „…” – przekazał PAP | kpt. Jan Nowak, «…», — розповів Укрінформу | прокурор Іван Бойко: who speaks, behind whom it was told,
/// in languages with a dative. The tables have offices as who speaks has them: not «…», — сказав Бойко прем’єру Івану Коту.
fn behind_medium(skeleton: &Skeleton, mentions: &[Mention], index: usize) -> usize {
    let told = &mentions[index];
    let initials = skeleton.units[told.first..told.end].iter().all(|unit| unit.capital)
        && skeleton.units[told.first].is(Tags::PLACE);
    let Some(next) = mentions.get(index + 1).filter(|next| next.sentence == told.sentence) else {
        return index;
    };
    let name = next.kind == MentionKind::Name;
    let beside = next.first == told.end && (name || next.tags.any(Tags::ROLE));
    let office = name && next.end > next.head + 1 && skeleton.units[next.first].is(Tags::ROLE);
    let one =
        told.kind == MentionKind::Name && told.end == told.first + 1 && !told.tags.any(Tags::FIRST_NAME);
    let dative = skeleton.build == Build::Other && skeleton.names_end_phrases;
    let steps = beside && (initials || one && office);
    if dative && steps { index + 1 } else { index }
}

/// The subject of a verb right behind a quotation, with adverbs and what prepositions govern between them: « …, a déclaré
/// mardi à l’agence Anne Morel », « …, s’est indigné mardi Paul Lund ». `left` is where the verb begins with its pronouns.
fn behind_adjuncts(
    skeleton: &Skeleton,
    mentions: &[Mention],
    places: &Places,
    (left, verb): (usize, &Verb),
) -> Option<usize> {
    let parting = |unit: &&Unit| matches!(unit.kind, UnitKind::Mark(',' | '–' | '—' | '-'));
    // «…», — заявил
    let quote = skeleton.units[left.saturating_sub(3)..left].iter().rev().find(|unit| !parting(unit))?;
    if !skeleton.names_end_phrases || quote.quote().is_none() {
        return None;
    }
    let mut at = verb.main + 1;
    let mut governed = false;
    // «…», dijo, entre aplausos, Ann Bell: between commas only what a preposition governs.
    let comma = |at: usize| skeleton.get(at).is_some_and(|unit| unit.is_mark(','));
    let inserted = comma(at) && skeleton.get(at + 1).is_some_and(|unit| unit.is(Tags::PREPOSITION));
    let closing = (at + 1..at + FARTHEST_SUBJECT).take_while(|_| inserted).find(|&at| comma(at));
    let closing = closing.filter(|&closing| {
        skeleton.units[at + 1..closing].iter().all(|unit| unit.sentence == verb.sentence && !unit.is(STOPS))
    });
    if let Some(closing) = closing {
        at = closing + 1;
    }
    while at < verb.main + FARTHEST_SUBJECT {
        let unit = skeleton.get(at).filter(|unit| unit.sentence == verb.sentence)?;
        let mention = places.beginning(at);
        let acts = |&index: &usize| can_act(&mentions[index]) && !mentions[index].after_preposition;
        if !governed && mention.as_ref().is_some_and(acts) {
            return mention;
        }
        if mention.is_none() && (!unit.is_small_word() || unit.is(STOPS)) {
            return None;
        }
        at = mention.map_or(at + 1, |index| mentions[index].end);
        governed = unit.is(Tags::PREPOSITION);
    }
    None
}

/// Who ends a sentence behind the verb that reports what is quoted in it: « …, en hausse cette année, note aussi la Cour. »
fn closing(
    skeleton: &Skeleton,
    mentions: &[Mention],
    places: &Places,
    (before, verb): (Range<usize>, &Verb),
) -> Option<(usize, Relation)> {
    let at = (verb.main + 1..verb.main + 4)
        .find(|&at| !skeleton.get(at).is_some_and(|unit| unit.is(Tags::ADVERB)))?;
    let index = places.beginning(at)?;
    let own = &mentions[index];
    let speaks =
        own.kind == MentionKind::Name || own.tags.any(Tags::ROLE.with(Tags::SPEAKS).with(Tags::BODY));
    let ends = skeleton.get(own.end).is_none_or(|next| next.sentence != own.sentence || next.is_mark('.'));
    // A guard against sentences without structure.
    let mut before = skeleton.units[before].iter().rev().take(FARTHEST_QUOTATION);
    let mut quoted = || before.any(|unit| unit.quote().is_some());
    (skeleton.names_end_phrases && verb.tags.any(Tags::SAY) && speaks && ends && can_act(own) && quoted())
        .then_some((index, Relation::Inverted))
}

/// How far before that verb a quotation of its sentence is looked for, in units.
const FARTHEST_QUOTATION: usize = 80;

/// How far behind its verb a subject is looked for, in units, and what ends the search.
const FARTHEST_SUBJECT: usize = 16;
const STOPS: Tags = Tags::CUE
    .with(Tags::VERB)
    .with(Tags::RELATIVE)
    .with(Tags::CONJUNCTION)
    .with(Tags::SUBORDINATOR)
    .with(Tags::THAT);

fn is_it(mention: &Mention) -> bool {
    mention.kind == MentionKind::Pronoun && mention.tags.any(Tags::NEUTER)
}

fn can_act(mention: &Mention) -> bool {
    !mention.possessive && (mention.kind != MentionKind::Pronoun || mention.tags.any(Tags::PRONOUN))
}

/// The mention itself, or the one whose phrase it belongs to: `a spokesman for the campaign`.
fn across_phrases(
    skeleton: &Skeleton,
    mentions: &[Mention],
    places: &Places,
    index: usize,
    start: usize,
) -> Option<(usize, Relation)> {
    let mut index = index;
    let mut relation = Relation::Adjacent;
    for _ in 0..4 {
        let mention = &mentions[index];
        if !mention.after_preposition {
            return Some((index, relation));
        }
        // « la ministre | des Sports »
        let before = &skeleton.units[mention.first - 1];
        let governed = before.is(Tags::PREPOSITION) || !is_contracted(skeleton, mention.first);
        let joint = mention.first - usize::from(governed);
        let outer = places.ending(joint).filter(|_| mention.first > start + 1)?;
        if before.is(Tags::ACCORDING) || !can_act(&mentions[outer]) {
            return None;
        }
        index = outer;
        relation = Relation::AcrossPhrase;
    }
    None
}

/// Whom the clause before means by `who`: `who left and who came back`.
fn of_relative(before: &[Verb], sentence: usize) -> Option<usize> {
    let own = before.iter().rev().take(8).take_while(|own| own.sentence == sentence);
    own.filter_map(|own| own.subject).find(|(_, how)| *how == Relation::Relative).map(|(index, _)| index)
}

/// The mention before `who`.
fn antecedent(places: &Places, relative: usize, start: usize) -> Option<usize> {
    places
        .ending(relative)
        .or_else(|| places.ending(relative.saturating_sub(1)).filter(|_| relative > start + 1))
}

/// Within how many units an office stands that opens a sentence: an article, an adjective.
const OPENING: usize = 3;

/// The mention before the comma that opens what this one closes.
fn across_commas(
    skeleton: &Skeleton,
    mentions: &[Mention],
    places: &Places,
    closing: usize,
    start: usize,
) -> Option<(usize, Relation)> {
    let mut commas = 0;
    for index in (start..closing).rev().take(40) {
        let unit = &skeleton.units[index];
        if unit.quote().is_some() {
            return None;
        }
        if unit.is_mark(',') || unit.is_mark('—') || unit.is_mark('–') || unit.is_mark('(') {
            commas += 1;
            // «El ministro de Asuntos Exteriores portugués, Luis Soto, dijo»: no mention of its own ends before the name.
            let apposed = places.ending(closing).filter(|&name| {
                let own = &mentions[name];
                let office =
                    skeleton.units[start..index].iter().take(OPENING).any(|unit| unit.is(Tags::ROLE));
                let body = skeleton.units[start..index].iter().skip(1).any(Unit::is_capital_word);
                let full = own.kind == MentionKind::Name && own.end > own.head + 1;
                own.first == index + 1 && full && office && body
            });
            if skeleton.names_end_phrases && apposed.is_some() && places.ending(index).is_none() {
                return apposed.map(|name| (name, Relation::AcrossCommas));
            }
            if let Some(found) = places.ending(index).filter(|&found| can_act(&mentions[found])) {
                let opens = skeleton.get(index + 1).is_some_and(|next| {
                    next.is(Tags::RELATIVE
                        .with(Tags::DETERMINER)
                        .with(Tags::PREPOSITION)
                        .with(Tags::ROLE)
                        .with(Tags::ING)
                        .with(Tags::PAST)
                        .with(Tags::SUBORDINATOR)
                        .with(Tags::ADVERB)
                        .with(Tags::POSSESSIVE))
                        || next.kind == UnitKind::Number
                        || commas == 1
                });
                if opens {
                    return across_phrases(skeleton, mentions, places, found, start).map(|(found, _)| {
                        (
                            explained(skeleton, mentions, places, found).unwrap_or(found),
                            Relation::AcrossCommas,
                        )
                    });
                }
            }
        }
        if commas > 3 {
            return None;
        }
    }
    None
}

/// The name that a noun between commas explains: `Ann Lee, 67, a retired nurse in Kent,`.
fn explained(skeleton: &Skeleton, mentions: &[Mention], places: &Places, noun: usize) -> Option<usize> {
    let noun = mentions.get(noun).filter(|noun| noun.kind == MentionKind::Noun)?;
    let comma = |index: usize| skeleton.get(index).is_some_and(|unit| unit.is_mark(','));
    let mut end = noun.first.checked_sub(1).filter(|&end| comma(end))?;
    if end > 1 && skeleton.units[end - 1].kind == UnitKind::Number && comma(end - 2) {
        end -= 2;
    }
    places
        .ending(end)
        .filter(|&name| mentions[name].kind == MentionKind::Name && mentions[name].sentence == noun.sentence)
        // «En Los Gallardos, la alcaldesa, Ann Bell,»
        .filter(|&name| !(skeleton.names_end_phrases && mentions[name].after_preposition))
}

/// The nearest mention before the verb that is in no phrase of its own.
fn loose(
    skeleton: &Skeleton,
    mentions: &[Mention],
    places: &Places,
    left: usize,
    start: usize,
) -> Option<(usize, Relation)> {
    for index in (start..left).rev().take(30) {
        if skeleton.units[index].quote().is_some() {
            return None;
        }
        let found = places
            .ending(index + 1)
            .filter(|&found| can_act(&mentions[found]) && !mentions[found].after_preposition);
        if let Some(found) = found {
            return Some((found, Relation::Loose));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::quotes::reading::Reading;
    use crate::quotes::types::Story;
    use crate::text::Offsets;

    /// The subject of a verb.
    fn subject<'a>(text: &'a str, verb: &str) -> &'a str {
        let reading = Reading::new(
            &Story { language: Some("en"), ..Story::from_plain_text(text) },
            &Offsets::new(text),
        );
        let found = reading.verbs.iter().find(|own| reading.skeleton.units[own.main].span.of(text) == verb);
        found.and_then(|verb| verb.subject).map_or("", |(index, _)| reading.mentions[index].span.of(text))
    }

    #[test]
    fn subjects_stand_before_their_verb_or_behind_it() {
        assert_eq!(subject("Ada Bell has never said so.", "said"), "Ada Bell");
        assert_eq!(subject("“No,” said Ada Bell.", "said"), "Ada Bell");
    }

    #[test]
    fn phrases_and_clauses_between_are_skipped() {
        assert_eq!(subject("A lawyer for Tom Reed said so.", "said"), "A lawyer");
        assert_eq!(subject("Ada Bell, the mayor, said so.", "said"), "Ada Bell");
        assert_eq!(subject("Ada Bell, who met Tom Reed, said so.", "said"), "Ada Bell");
    }

    #[test]
    fn verbs_without_subject_share_one() {
        assert_eq!(subject("Ada Bell met Tom Reed and said so.", "said"), "Ada Bell");
        assert_eq!(subject("Ada Bell left, calling it “over.”", "calling"), "Ada Bell");
        assert_eq!(subject("Ada Bell, who said so, left.", "said"), "Ada Bell");
    }

    #[test]
    fn verbs_that_no_table_knows_part_names_from_what_follows() {
        assert_eq!(
            subject("Asked if Mr. Reed left, Mrs. Bell shook her head and said no.", "said"),
            "Mrs. Bell"
        );
        assert_eq!(subject("Ada Bell said they will go, but added a word.", "added"), "Ada Bell");
    }

    #[test]
    fn participles_wait_for_the_subject_of_the_sentence() {
        assert_eq!(subject("Holding signs calling him “unfit,” the nurses left.", "calling"), "the nurses");
        assert_eq!(subject("Tom Reed, who came early and who called it “sad,” left.", "called"), "Tom Reed");
    }

    #[test]
    fn that_before_its_verb_is_a_pronoun() {
        assert_eq!(subject("Two men held a sign that read “No more floods”.", "read"), "a sign");
        assert_eq!(subject("Ada Bell said that Tom Reed left.", "left"), "Tom Reed");
    }
}
