//! What a phrase is about: where the name or the noun in it begins.

use super::{Mention, MentionKind};
use crate::quotes::lexicon::Tags;
use crate::quotes::skeleton::{Build, Skeleton, Unit, UnitKind};
use crate::text::offsets::ByteSpan;

/// Where the office begins whose name goes on in this phrase: `Secretary of | State Ann Lee`.
pub(super) fn office_before(skeleton: &Skeleton, before: Option<&Mention>, start: usize) -> Option<usize> {
    // „die Mutter von Jan Harte“: it is she who speaks, and every noun has a capital.
    if skeleton.nouns_are_capital {
        return None;
    }
    // « la ministre | des Sports Anne Morel »
    let contracted = is_contracted(skeleton, start) && before.is_some_and(|office| office.end == start);
    let joint = if contracted { start } else { start.checked_sub(1)? };
    let office = before.filter(|office| office.end == joint && office.kind == MentionKind::Noun)?;
    let unit = &skeleton.units[joint];
    // `of`, `for`, and their like in other languages.
    let short = unit.span.end - unit.span.start <= 3 || unit.is(Tags::PARTICLE);
    let is_joint = (contracted || unit.is(Tags::PREPOSITION)) && short;
    let titled = skeleton.units[office.head];
    // « un proche d’Ann Bell » is somebody else.
    let is_office = if skeleton.names_end_phrases {
        titled.is(Tags::TITLE)
    } else {
        titled.capital && titled.is(Tags::ROLE.with(Tags::TITLE))
    };
    (is_joint && is_office).then_some(office.first)
}

/// Where the person's name begins in a phrase that begins with the rest of an office: at the first name if it is
/// known as one, else behind the first word.
pub(super) fn head_behind_office(skeleton: &Skeleton, phrase: &Mention) -> Option<usize> {
    let article = skeleton.units[phrase.first].is(Tags::DETERMINER);
    let first = phrase.first + usize::from(article);
    if phrase.kind != MentionKind::Name || phrase.end < phrase.head + 2 {
        return None;
    }
    // `District of | Massachusetts Ann Bell`
    if phrase.head > first {
        return skeleton.units[first..phrase.head]
            .iter()
            .all(|unit| unit.is(Tags::PLACE))
            .then_some(phrase.head);
    }
    // `Supporters of | Ann Bell`: a person, not what an office is of.
    if phrase.head < first || skeleton.units[phrase.head].is(Tags::FIRST_NAME) {
        return None;
    }
    let rest = phrase.head + 1..phrase.end;
    let first = rest.clone().find(|&index| skeleton.units[index].is(Tags::FIRST_NAME));
    let short =
        || skeleton.units[rest.start].is_capital_word() && rest.len() == 2 && !skeleton.names_end_phrases;
    first.or_else(|| short().then_some(rest.start))
}

/// The mention that a phrase is: a name where it ends with one.
pub(super) fn whole(skeleton: &Skeleton, start: usize, end: usize) -> Mention {
    let named = name_start(skeleton, start, end);
    let named = named.map(|head| behind_places(skeleton, start, head, end)).filter(|&head| head < end);
    match named {
        Some(head) => mention(skeleton, start, end, head, MentionKind::Name),
        None => mention(skeleton, start, end, noun_head(skeleton, start, end), MentionKind::Noun),
    }
}

/// Where a name begins behind what its office is of: «глава МИД России | Ann Lee», `the District of Massachusetts | Ann
/// Lee`; nowhere in „prezydent USA”, where the office speaks.
fn behind_places(skeleton: &Skeleton, start: usize, head: usize, end: usize) -> usize {
    let is_first_name = |at: usize| at < end && skeleton.units[at].is(Tags::FIRST_NAME);
    let places = skeleton.units[head..end].iter().take_while(|unit| unit.is(Tags::PLACE)).count();
    let told = if skeleton.names_end_phrases {
        skeleton.units[start..head].iter().any(|unit| unit.is(Tags::ROLE))
    } else {
        is_first_name(head + places) && !is_first_name(head)
    };
    if told { head + places } else { head }
}

/// The noun that a phrase is about: its last word; elsewhere than in English and German adjectives stand behind the
/// noun, `el portavoz militar`.
fn noun_head(skeleton: &Skeleton, start: usize, end: usize) -> usize {
    const KNOWN: Tags = Tags::ROLE.with(Tags::SPEAKS).with(Tags::REPORT_NOUN);
    let known =
        (start..end).find(|&at| skeleton.units[at].is(KNOWN) && !skeleton.units[at].is(Tags::DETERMINER));
    known.filter(|_| skeleton.names_end_phrases).unwrap_or(end - 1)
}

/// Where the name at the end of a phrase begins; nothing where the phrase ends with a common noun.
fn name_start(skeleton: &Skeleton, start: usize, end: usize) -> Option<usize> {
    let part = |unit: &Unit| {
        unit.is_capital_word() && !unit.is(Tags::TITLE.with(Tags::ROLE)) && !unit.is(Tags::DETERMINER)
            || unit.is(Tags::PARTICLE) && !unit.capital
            || matches!(unit.kind, UnitKind::Quote(_) | UnitKind::Mark('&'))
    };
    // `Martin King`, `Martin T. King`, „Petra Richter“: a title or an office behind a first name is a surname.
    let first_name =
        |index: usize| skeleton.get(index).is_some_and(|unit| index >= start && unit.is(Tags::FIRST_NAME));
    let surname = |index: usize| {
        let unit = &skeleton.units[index];
        let before = &skeleton.units[index.saturating_sub(1)];
        is_king(skeleton, start, index, end)
            || index > start
                && unit.is_capital_word()
                && (unit.is(Tags::TITLE) || unit.is(Tags::ROLE) && index + 1 == end)
                && before.is_capital_word()
                && !before.is(Tags::TITLE)
                && (before.is(Tags::FIRST_NAME)
                    || before.span.end - before.span.start <= 2 && first_name(index.wrapping_sub(2)))
    };
    // `Bart De Wever`, « Marine Le Pen »
    let particle = |index: usize| {
        let (unit, before) = (&skeleton.units[index], &skeleton.units[index.saturating_sub(1)]);
        index > start && unit.is(Tags::PARTICLE) && before.is_capital_word() && !before.is(Tags::DETERMINER)
    };
    // `the Sheriff’s Department`, `the Teachers’ Union`
    let office = |index: usize| {
        let (unit, before) = (&skeleton.units[index], skeleton.before(index));
        let owner = before
            .is_some_and(|owner| owner.capital && owner.is(Tags::ROLE.with(Tags::TITLE).with(Tags::PLURAL)));
        unit.kind == UnitKind::Possessive && index > start && owner && skeleton.units[end - 1].is(Tags::BODY)
            || index + 1 < end
                && skeleton.units[index + 1].kind == UnitKind::Possessive
                && unit.is_capital_word()
    };
    let mut head = end;
    while head > start
        && (part(&skeleton.units[head - 1]) || surname(head - 1) || particle(head - 1) || office(head - 1))
    {
        head -= 1;
    }
    while head < end && !skeleton.units[head].is_capital_word() {
        head += 1;
    }
    if head == end {
        return None;
    }
    // « selon Le Monde »: an article with a capital inside a sentence is of the name.
    let article =
        head.checked_sub(1).filter(|&at| at >= start && skeleton.names_end_phrases).is_some_and(|at| {
            let unit = &skeleton.units[at];
            unit.capital && unit.is(Tags::DETERMINER) && skeleton.sentence(unit.sentence).start < at
        });
    let head = if article { head - 1 } else { head };
    let lone = end - head == 1 && skeleton.units[head].is(Tags::NO_NAME);
    (!lone && !is_common(skeleton, start, head, end)).then_some(head)
}

/// Whether a form of address for men, that is as often a surname, stands behind a word that no table knows, which may be a
/// first name: `Gayle King`, `Doris Duke`.
fn is_king(skeleton: &Skeleton, start: usize, index: usize, end: usize) -> bool {
    let (unit, before) = (&skeleton.units[index], &skeleton.units[index.saturating_sub(1)]);
    let address = unit.is(Tags::TITLE) && unit.is(Tags::MALE) && !unit.is(Tags::ROLE);
    // `the Crown Prince` is an office.
    let longer = |unit: &Unit| unit.is_capital_word() || unit.is(Tags::DETERMINER);
    let two =
        index > start && index + 1 == end && (index == start + 1 || !longer(&skeleton.units[index - 2]));
    let unknown = before.is_capital_word() && before.tags == Tags::NONE;
    skeleton.build == Build::English && two && address && unit.is_capital_word() && unknown
}

/// Whether a word with a capital is a common noun: in German, one alone behind an article or an adjective, „die Zahlen“,
/// „großer Fan“, unless it is known as a name or a body, or stands behind an office, „der Soldat Andrij“.
fn is_common(skeleton: &Skeleton, start: usize, head: usize, end: usize) -> bool {
    let known = Tags::FIRST_NAME.with(Tags::BODY);
    let first = &skeleton.units[start];
    let opened = first.is_small_word() || first.is(Tags::DETERMINER.with(Tags::POSSESSIVE));
    let name = &skeleton.units[head];
    let office = |unit: &Unit| unit.capital && unit.is(Tags::ROLE);
    let titled = head > start + 1 && name.tags == Tags::NONE && office(&skeleton.units[head - 1]);
    // „eine Mitteilung | der Stadtwerke“
    let attributed =
        || skeleton.get(end).is_some_and(|next| crate::quotes::german::words::is_attribute(next, name));
    let speaks = name.is(Tags::SPEAKS) && !attributed();
    skeleton.nouns_are_capital && opened && end - head == 1 && !titled && !speaks && !name.is(known)
}

/// « des »: the article with the preposition in it, where no clause opens before it.
pub(in crate::quotes) fn is_contracted(skeleton: &Skeleton, first: usize) -> bool {
    let unit = &skeleton.units[first];
    skeleton.names_end_phrases && unit.is(Tags::DETERMINER) && unit.is(Tags::PREPOSITION)
}

/// What stands before « des » where it is an article alone: a clause opens, or a verb has it for its object.
const BEFORE_ARTICLE: Tags = Tags::SUBORDINATOR
    .with(Tags::CONJUNCTION)
    .with(Tags::THAT)
    .with(Tags::RELATIVE)
    .with(Tags::ADVERB)
    .with(Tags::CUE)
    .with(Tags::VERB)
    .with(Tags::AUXILIARY)
    // « À Paris des manifestants »
    .with(Tags::PLACE);

pub(super) fn mention(
    skeleton: &Skeleton,
    first: usize,
    end: usize,
    head: usize,
    kind: MentionKind,
) -> Mention {
    let units = skeleton.units.get(first..end).unwrap_or(&[]);
    let from_head = skeleton.units.get(head..end).unwrap_or(&[]);
    let mut tags = from_head.iter().fold(Tags::NONE, |all, unit| all.with(unit.tags));
    if kind == MentionKind::Name {
        let roles = Tags(Tags::ROLE.0 | Tags::TITLE.0 | Tags::MALE.0 | Tags::FEMALE.0 | Tags::SPEAKS.0);
        let before = units.get(..head - first).unwrap_or(&[]).last().map_or(0, |unit| unit.tags.0);
        tags = Tags(tags.0 & !Tags::PLURAL.0 | before & roles.0);
    }
    let at = &skeleton.units[first];
    let last = units.last().unwrap_or(at);
    Mention {
        span: ByteSpan::new(at.span.start, last.span.end),
        first,
        end,
        head,
        kind,
        tags,
        possessive: false,
        after_preposition: skeleton.before(first).is_some_and(|before| {
            before.sentence == at.sentence
                && (before.is(Tags::PREPOSITION) && !before.is(Tags::ACCORDING)
                    || is_contracted(skeleton, first)
                        && before.kind == UnitKind::Word
                        && !before.is(BEFORE_ARTICLE)
                    || skeleton.nouns_are_capital && crate::quotes::german::words::is_attribute(at, before))
        }),
        sentence: at.sentence,
        paragraph: at.paragraph,
    }
}
