//! What a noun or a body is of: `a spokesman | for the ministry`, `the Department | of Justice`. Phrases end at such small
//! words. Where a body's name goes on behind them the parts become one mention again; what an unnamed speaker is of is
//! only said with the words for them.

use super::{Mention, MentionKind};
use crate::quotes::cues::beginning;
use crate::quotes::lexicon::{Language, Tags, has};
use crate::quotes::reading::Reading;
use crate::quotes::skeleton::{Build, Skeleton, Unit};
use crate::text::offsets::ByteSpan;
use crate::text::words::Lower;

/// Bodies that are for something; a newspaper is not, `told the Herald for`.
const FOR: &str = "Agency Alliance Association Campaign Center Centers Centre Coalition Committee Council \
                   Department Foundation Fund Group Institute Ministry Network Office Organisation \
                   Organization Society Union";

/// Units of a body's whole name, at most: keeps lists linear.
const LONGEST_NAME: usize = 16;

/// Words of a name behind `and`, at most: `Washington Post` is another body than the Treasury before it.
const MOST_BEHIND_AND: usize = 2;

/// The small words between a noun and what it is of; why no others: what is behind `in`, `at` or « à » is where something
/// happened as often. German has genitives too.
const LINKS: &[(Language, &str)] = &[
    (Language::English, "of for"),
    (Language::German, "von vom des der"),
    (Language::French, "de du des d’ d'"),
    (Language::Spanish, "de del"),
    (Language::Catalan, "de del dels d’ d'"),
    (Language::Italian, "di del dello della dei degli delle dell’ dell'"),
    (Language::Portuguese, "de do da dos das"),
    (Language::Dutch, "van"),
    (Language::Swedish, "för på från"),
    (Language::Danish, "for fra"),
];

/// Units of what a noun is of, at most, and how often that is of something in turn.
const LONGEST: usize = 8;
const DEEPEST: usize = 3;

/// Those who are told something, where German has the same article for whose somebody is: „sagte ein Sprecher der dpa“.
const TOLD: &str = "afp agentur apa bild dpa epd kna nachrichtenagentur presse reuters sda zeitung";

/// One past the last unit of a mention with what it is of: « la porte-parole | du ministère | de la Santé ».
pub fn with_complement(reading: &Reading<'_>, mention: &Mention) -> usize {
    let language = reading.lexicon.language;
    let links = LINKS.iter().find(|(own, _)| *own == language).map_or("", |(_, links)| links);
    let unit = |at: usize| reading.skeleton.get(at);
    let mut end = mention.end;
    for _ in 0..DEEPEST {
        let linked = unit(end)
            .filter(|link| link.sentence == mention.sentence && has(links, link.span.of(reading.text)));
        if linked.is_none() {
            break;
        }
        let Some(next) = beginning(&reading.mentions, end).or_else(|| beginning(&reading.mentions, end + 1))
        else {
            // « la cour d’appel »: a noun without an article is no mention.
            let bare = |noun: &Unit| noun.is_small_word() && noun.tags == Tags::NONE;
            return if unit(end + 1).is_some_and(bare) { end + 2 } else { end };
        };
        let next = &reading.mentions[next];
        let told = language == Language::German
            && unit(next.end - 1).is_some_and(|last| has(TOLD, &last.span.of(reading.text).lower()));
        // „berichtet die Sprecherin | von den Arbeiten“
        let about =
            linked.is_some_and(|link| link.span.of(reading.text) == "von") && next.kind != MentionKind::Name;
        let named = matches!(next.kind, MentionKind::Name | MentionKind::Noun) && !next.possessive && !about;
        if !named || told || next.end > mention.end + LONGEST {
            break;
        }
        end = next.end;
    }
    end
}

/// Joins the mentions of an English story that are parts of one body's name.
pub(super) fn join(text: &str, skeleton: &Skeleton, mentions: Vec<Mention>) -> Vec<Mention> {
    if skeleton.build != Build::English {
        return mentions;
    }
    let mut joined: Vec<Mention> = Vec::with_capacity(mentions.len());
    for mention in mentions {
        let officer = joined.last().is_some_and(|before| is_officer(text, skeleton, before, &mention));
        match joined.last_mut().filter(|before| officer || goes_on(text, skeleton, before, &mention)) {
            Some(before) if officer => {
                let span = ByteSpan::new(before.span.start, mention.span.end);
                *before = Mention {
                    span,
                    first: before.first,
                    after_preposition: before.after_preposition,
                    ..mention
                };
            }
            Some(before) => {
                before.span = ByteSpan::new(before.span.start, mention.span.end);
                before.end = mention.end;
                before.tags = before.tags.with(mention.tags);
            }
            None => joined.push(mention),
        }
    }
    joined
}

/// Whether `next` is a person with an office at the body that `body` begins: `Department | of Justice spokesman Ann Bell`.
fn is_officer(text: &str, skeleton: &Skeleton, body: &Mention, next: &Mention) -> bool {
    let unit = |at: usize| &skeleton.units[at];
    let joined =
        next.first == body.end + 1 && next.sentence == body.sentence && !body.possessive && !next.possessive;
    let office = next.head > next.first + 1
        && unit(next.head - 1).is(Tags::ROLE)
        && unit(next.head - 1).is_small_word();
    joined
        && body.kind == MentionKind::Name
        && next.kind == MentionKind::Name
        && office
        && unit(body.end - 1).is(Tags::BODY)
        && skeleton.units[next.first..next.head - 1].iter().all(|unit| unit.capital)
        && matches!(unit(body.end).span.of(text), "of" | "for")
}

/// Whether `next` is the rest of the name that `body` begins.
fn goes_on(text: &str, skeleton: &Skeleton, body: &Mention, next: &Mention) -> bool {
    let unit = |at: usize| &skeleton.units[at];
    // `Justice` alone is no judge here.
    let lone = next.end == next.first + 1 && unit(next.first).capital;
    let named = next.kind == MentionKind::Name || lone && next.kind == MentionKind::Noun;
    let parted =
        next.first != body.end + 1 || next.sentence != body.sentence || next.end > body.first + LONGEST_NAME;
    if body.kind != MentionKind::Name || !named || parted || body.possessive || next.possessive {
        return false;
    }
    let opened = unit(next.first).is(Tags::DETERMINER);
    let titled = !lone && unit(next.head).is(Tags::TITLE.with(Tags::ROLE));
    if titled || unit(next.head).is(Tags::FIRST_NAME) || next.head != next.first + usize::from(opened) {
        return false;
    }
    let is_body = |unit: &Unit| unit.is(Tags::BODY);
    let last = unit(body.end - 1);
    match unit(body.end).span.of(text) {
        "of" => is_body(last),
        "for" => has(FOR, last.span.of(text)),
        // `Department of Health and Human Services`
        "and" if skeleton.units[body.head..body.end].iter().any(|unit| !unit.capital) => {
            !opened && !is_body(unit(next.head))
        }
        "and" => {
            let the = body.head == body.first + 1 && unit(body.first).is(Tags::DETERMINER);
            let plain = |unit: &Unit| unit.tags == Tags::NONE;
            the && !opened
                && plain(last)
                && plain(unit(next.head))
                && is_body(unit(next.end - 1))
                && next.end - next.head <= MOST_BEHIND_AND
        }
        _ => false,
    }
}
