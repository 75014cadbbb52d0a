//! Words that name somebody: names, pronouns, and nouns that speak.
//!
//! A sentence is cut into noun phrases without a parser: closed classes of words, verbs of the lexicon and
//! punctuation end a phrase; what remains is a run of articles, adjectives, nouns and names. Its end says
//! what it is: a name (`county engineer Paul Lindqvist`), or a noun (`a White House official`).

use super::lexicon::Tags;
use super::skeleton::{Skeleton, Unit, UnitKind};
use crate::text::offsets::ByteSpan;

/// Words that name somebody, where they stand.
#[derive(Debug, Clone, Copy)]
pub struct Mention {
    /// The words, with article, titles and roles.
    pub span: ByteSpan,
    /// Its units, `end` exclusive.
    pub first: usize,
    /// One past its last unit.
    pub end: usize,
    /// The first unit of the name itself; for other kinds the head.
    pub head: usize,
    /// What it is.
    pub kind: MentionKind,
    /// Properties of its words together: gender, number, role.
    pub tags: Tags,
    /// A possessive ending or pronoun: whose, not who.
    pub possessive: bool,
    /// A preposition stands before it, or it is a German genitive behind the noun it belongs to.
    pub after_preposition: bool,
    /// Which sentence it stands in.
    pub sentence: usize,
    /// Which paragraph it stands in.
    pub paragraph: usize,
}

/// What words that name somebody are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MentionKind {
    /// Karoline Leavitt; the White House.
    Name,
    /// he, she, they.
    Pronoun,
    /// a White House official; the indictment.
    Noun,
    /// who: the words before it name them.
    Relative,
}

/// A phrase longer than this is no phrase but a list or a table: guards against texts without structure.
const LONGEST_PHRASE: usize = 24;

/// All mentions of a story, in order of their first unit; possessors come before the phrase they begin.
pub fn mentions(skeleton: &Skeleton) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut index = 0;
    while index < skeleton.units.len() {
        index = take_phrase(skeleton, index, &mut found).max(index + 1);
    }
    found
}

/// Reads the phrase that begins here, if one does; gives back where to go on.
fn take_phrase(skeleton: &Skeleton, start: usize, found: &mut Vec<Mention>) -> usize {
    let unit = &skeleton.units[start];
    if unit.kind != UnitKind::Word && unit.kind != UnitKind::Number {
        return start + 1;
    }
    if unit.is(Tags::RELATIVE) {
        found.push(mention(skeleton, start, start + 1, start, MentionKind::Relative));
        return start + 1;
    }
    if unit.is(Tags::PRONOUN) && !is_determining(skeleton, start) {
        found.push(mention(skeleton, start, start + 1, start, MentionKind::Pronoun));
        return start + 1;
    }
    if unit.is(Tags::POSSESSIVE) {
        let mut owner = mention(skeleton, start, start + 1, start, MentionKind::Pronoun);
        owner.possessive = true;
        found.push(owner);
    } else if unit.is(Tags::OBJECT) && !unit.is(Tags::POSSESSIVE) {
        found.push(mention(skeleton, start, start + 1, start, MentionKind::Pronoun));
        return start + 1;
    }
    if is_predicate(skeleton, start) {
        return start + 1;
    }
    let end = phrase_end(skeleton, start);
    if is_aside(skeleton, start, end) {
        return end;
    }
    if end > start {
        take_parts(skeleton, start, end, found);
    }
    end
}

/// A small word that is no known noun is a verb behind a negation or an auxiliary: `did not calm Rep. Ann Lee`,
/// « a résumé Camille Roussel ».
fn is_predicate(skeleton: &Skeleton, start: usize) -> bool {
    let nominal =
        Tags::ROLE.with(Tags::TITLE).with(Tags::SPEAKS).with(Tags::DETERMINER).with(Tags::POSSESSIVE);
    let unit = &skeleton.units[start];
    let behind_verb =
        |before: &Unit| before.sentence == unit.sentence && before.is(Tags::NEGATION.with(Tags::AUXILIARY));
    unit.is_small_word() && !unit.is(nominal) && skeleton.before(start).is_some_and(behind_verb)
        || is_unknown_verb(skeleton, start)
}

/// A word that no table knows is a verb behind `he`, `she`, `they`, `who` and behind a person's name: `she shook`,
/// `Mr. Reed shrugged`.
pub fn is_unknown_verb(skeleton: &Skeleton, index: usize) -> bool {
    let (Some(unit), Some(before)) = (skeleton.get(index), skeleton.before(index)) else { return false };
    if !skeleton.is_english
        || !unit.is_small_word()
        || unit.tags != Tags::NONE
        || before.sentence != unit.sentence
    {
        return false;
    }
    let subject = before.is(Tags::PRONOUN) && !before.is(Tags::NEUTER.with(Tags::AUXILIARY));
    let titled = |index: usize| {
        skeleton.before(index).is_some_and(|unit| unit.capital && unit.is(Tags::TITLE.with(Tags::FIRST_NAME)))
    };
    subject || before.is_capital_word() && !before.is(Tags::BODY) && titled(index - 1)
}

/// A word in brackets behind a name says where somebody is from, not who: `(R-Texas)`.
fn is_aside(skeleton: &Skeleton, start: usize, end: usize) -> bool {
    let bracket = |unit: Option<&Unit>, marks: [char; 2]| {
        unit.is_some_and(|unit| marks.iter().any(|&mark| unit.is_mark(mark)))
    };
    end <= start + 2 && bracket(skeleton.before(start), ['(', '[']) && bracket(skeleton.get(end), [')', '-'])
}

/// Whether a word that may be a pronoun is an article here: Italian `la`, Swedish `de`, before a noun.
fn is_determining(skeleton: &Skeleton, index: usize) -> bool {
    let unit = &skeleton.units[index];
    unit.is(Tags::DETERMINER)
        && skeleton.get(index + 1).is_some_and(|next| next.kind == UnitKind::Word && !is_closed(next))
}

/// Where the phrase that begins here ends.
fn phrase_end(skeleton: &Skeleton, start: usize) -> usize {
    let sentence = skeleton.units[start].sentence;
    let mut end = start;
    while let Some(unit) = skeleton.get(end) {
        let fits =
            unit.sentence == sentence && end - start < LONGEST_PHRASE && is_material(skeleton, start, end);
        if !fits {
            break;
        }
        end += 1;
    }
    end
}

/// Whether the unit can go on the phrase that began at `start`.
fn is_material(skeleton: &Skeleton, start: usize, index: usize) -> bool {
    let unit = &skeleton.units[index];
    let before = (index > start).then(|| &skeleton.units[index - 1]);
    let after = skeleton.get(index + 1);
    match unit.kind {
        UnitKind::Number => true,
        UnitKind::Possessive => before.is_some_and(|before| before.kind == UnitKind::Word),
        UnitKind::Mark('&') => before.is_some_and(Unit::is_capital_word),
        // `a 70-year-old clerk`, `a 3,000-word article`, „die 48-Jährige“.
        UnitKind::Mark('-') => {
            before.is_some_and(|before| before.kind == UnitKind::Number)
                && after.is_some_and(|after| after.is_small_word() || skeleton.nouns_are_capital)
        }
        UnitKind::Mark(_) => false,
        UnitKind::Quote(_) => {
            // A nickname in marks; a longer quotation between two names is none.
            before.is_some_and(Unit::is_capital_word)
                && after.is_some_and(Unit::is_capital_word)
                && unit.span.end - unit.span.start < 30
        }
        UnitKind::Word => is_material_word(skeleton, unit, before, after, start, index),
    }
}

fn is_material_word(
    skeleton: &Skeleton,
    unit: &Unit,
    before: Option<&Unit>,
    after: Option<&Unit>,
    start: usize,
    index: usize,
) -> bool {
    if skeleton.nouns_are_capital {
        return super::german::words::is_material(skeleton, start, index);
    }
    let heads_sentence = skeleton.sentence(unit.sentence).start == index;
    // An article joins names only behind another particle, `von der`: alone it begins the next phrase.
    let joined = |before: &Unit| {
        before.is(Tags::PARTICLE) && !before.capital
            || before.is_capital_word() && !(skeleton.nouns_are_capital && unit.is(Tags::DETERMINER))
    };
    if unit.is(Tags::PARTICLE) && !unit.capital && before.is_some_and(joined) {
        return after.is_some_and(|after| after.is_capital_word() || after.is(Tags::PARTICLE))
            && !(unit.is(Tags::PREPOSITION.with(Tags::CONJUNCTION)) && unit.span.end - unit.span.start > 3);
    }
    // „de Amerikaanse president Ann Lee”, ”Yhdysvaltain presidentti Ann Lee”
    let office = skeleton.genitives_lead && unit.is(Tags::TITLE);
    // `Bart De Wever`, « Marine Le Pen »
    let capitals = [before, after].iter().all(|unit| unit.is_some_and(Unit::is_capital_word));
    if skeleton.names_end_phrases && unit.is(Tags::PARTICLE) && unit.capital && capitals && !heads_sentence {
        return true;
    }
    if skeleton.names_end_phrases
        && !unit.capital
        && !office
        && before.is_some_and(|before| is_name_inside(skeleton, before, index))
    {
        return false;
    }
    if unit.is(Tags::DETERMINER.with(Tags::POSSESSIVE)) {
        return before.is_none()
            || unit.is(Tags::DETERMINER)
                && !unit.is(Tags::POSSESSIVE)
                && before.is_some_and(|b| b.is(Tags::DETERMINER));
    }
    if unit.is(Tags::ADVERB) && (unit.is(Tags::NO_NAME) || !unit.capital || heads_sentence) {
        return false;
    }
    let noun = unit.is(Tags::ROLE.with(Tags::SPEAKS).with(Tags::TITLE));
    if is_closed(unit) {
        return unit.capital
            && !heads_sentence
            && (noun || before.is_some_and(Unit::is_capital_word) || unit.is(Tags::FIRST_NAME));
    }
    if unit.capital && (!heads_sentence || !is_verb(unit)) {
        return true;
    }
    if index > 0 && before.is_some() && is_unknown_verb(skeleton, index) {
        return false;
    }
    !is_verb_here(unit, before, after)
}

/// Whether the word before this place is a name, not the first word of its sentence.
fn is_name_inside(skeleton: &Skeleton, before: &Unit, index: usize) -> bool {
    let noun = Tags::DETERMINER.with(Tags::POSSESSIVE).with(Tags::ROLE).with(Tags::TITLE).with(Tags::SPEAKS);
    let first = skeleton.sentence(before.sentence).start + 1 == index;
    before.is_capital_word() && !before.is(noun) && (!first || before.is(Tags::FIRST_NAME))
}

/// Words of closed classes end a phrase.
fn is_closed(unit: &Unit) -> bool {
    const CLOSED: Tags = Tags::PREPOSITION
        .with(Tags::CONJUNCTION)
        .with(Tags::SUBORDINATOR)
        .with(Tags::AUXILIARY)
        .with(Tags::PRONOUN)
        .with(Tags::OBJECT)
        .with(Tags::RELATIVE)
        .with(Tags::NEGATION)
        .with(Tags::ACCORDING);
    unit.is(CLOSED)
}

fn is_verb(unit: &Unit) -> bool {
    unit.is(Tags::CUE.with(Tags::VERB).with(Tags::PAST).with(Tags::ING))
}

/// Whether a word that can be a verb is one at this place.
fn is_verb_here(unit: &Unit, before: Option<&Unit>, after: Option<&Unit>) -> bool {
    if !is_verb(unit) {
        return false;
    }
    let noun = unit.is(Tags::REPORT_NOUN
        .with(Tags::SPEAKS)
        .with(Tags::ROLE)
        .with(Tags::CHANNEL)
        .with(Tags::WORDING));
    // `press secretary`, `state media`: a bare form before a noun is a noun too, unless its subject is plural.
    let bare = unit.is(Tags::BASE)
        && !unit.is(Tags::PAST.with(Tags::ING).with(Tags::PRESENT))
        && !unit.is(Tags::VERB);
    let leads_noun = after.is_some_and(|after| {
        after.is_small_word()
            && !is_closed(after)
            && !is_verb(after)
            && !after.is(Tags::DETERMINER.with(Tags::POSSESSIVE).with(Tags::ADVERB))
    });
    if bare && leads_noun && !before.is_some_and(|before| before.is(Tags::PLURAL)) {
        return false;
    }
    // `a Supreme Court advocate`: one does not advocate, one advocates.
    if bare
        && unit.is(Tags::ROLE)
        && before.is_some_and(|before| before.is_capital_word() && !before.is(Tags::PLURAL))
    {
        return false;
    }
    let Some(before) = before else {
        // Nothing before it: a noun only where it can be nothing else.
        return !unit.is(Tags::ROLE) && (unit.is(Tags::BASE) || !unit.is(Tags::SPEAKS));
    };
    let opened = before.is(Tags::DETERMINER.with(Tags::POSSESSIVE)) || before.kind == UnitKind::Possessive;
    if unit.is(Tags::PAST) || unit.is(Tags::ING) {
        // `the promised park`, `the promised “park”`
        let leads = after.is_some_and(|after| {
            after.quote().is_some()
                || after.kind == UnitKind::Word
                    && !is_closed(after)
                    && !after.is(Tags::DETERMINER.with(Tags::POSSESSIVE))
        });
        return !(opened && leads);
    }
    let modified = before.is_small_word() && !is_verb(before) && !before.is(Tags::ROLE.with(Tags::PLURAL));
    !(opened || noun && modified)
}

/// Takes a phrase apart: owners, then the whole.
fn take_parts(skeleton: &Skeleton, start: usize, end: usize, found: &mut Vec<Mention>) {
    let mut first = start;
    for index in start..end {
        if skeleton.units[index].kind == UnitKind::Possessive && index + 1 < end {
            let mut owner = whole(skeleton, first, index);
            owner.possessive = true;
            found.push(owner);
            first = start;
        }
    }
    let end = if skeleton.units[end - 1].kind == UnitKind::Possessive { end - 1 } else { end };
    if end > start {
        let only_article = end == start + 1
            && skeleton.units[start].is(Tags::DETERMINER.with(Tags::POSSESSIVE))
            && !stands_alone(skeleton, end);
        let only_number = skeleton.units[start..end].iter().all(|unit| unit.kind == UnitKind::Number);
        let bare = skeleton.names_end_phrases && is_bare(skeleton, start, end);
        if !only_article && !only_number && !bare {
            let mut all = whole(skeleton, start, end);
            if let Some(office) = office_before(skeleton, found.last(), start)
                && let Some(head) = head_behind_office(skeleton, &all)
            {
                found.pop();
                all = mention(skeleton, office, end, head, MentionKind::Name);
            }
            all.possessive = skeleton.get(end).is_some_and(|unit| unit.kind == UnitKind::Possessive);
            found.push(all);
        }
    }
}

/// Whether a phrase has neither an article nor a capital nor a word that is known to speak: in languages whose verbs
/// and adverbs are not all listed, it may be anything.
fn is_bare(skeleton: &Skeleton, start: usize, end: usize) -> bool {
    let known = Tags::DETERMINER
        .with(Tags::POSSESSIVE)
        .with(Tags::ROLE)
        .with(Tags::TITLE)
        .with(Tags::SPEAKS)
        .with(Tags::BODY)
        .with(Tags::REPORT_NOUN);
    let scripted = |unit: &Unit| unit.capital || unit.is(known) || unit.kind != UnitKind::Word;
    !skeleton.units[start..end].iter().any(scripted)
}

/// Where the office begins whose name goes on in this phrase: `Secretary of | State Ann Lee`.
fn office_before(skeleton: &Skeleton, before: Option<&Mention>, start: usize) -> Option<usize> {
    // « la ministre | des Sports Anne Morel »: the preposition is in the article.
    let contracted = skeleton.names_end_phrases
        && skeleton.units[start].is(Tags::DETERMINER)
        && before.is_some_and(|office| office.end == start);
    let joint = if contracted { start } else { start.checked_sub(1)? };
    let office = before.filter(|office| office.end == joint && office.kind == MentionKind::Noun)?;
    let unit = &skeleton.units[joint];
    // `of`, `for`, and their like in other languages.
    let short = unit.span.end - unit.span.start <= 3 || unit.is(Tags::PARTICLE);
    let is_joint = (contracted || unit.is(Tags::PREPOSITION)) && short;
    let titled = skeleton.units[office.head];
    (is_joint && (titled.capital || skeleton.names_end_phrases) && titled.is(Tags::ROLE.with(Tags::TITLE)))
        .then_some(office.first)
}

/// Where the person's name begins in a phrase that begins with the rest of an office: at the first name if it is
/// known as one, else behind the first word.
fn head_behind_office(skeleton: &Skeleton, phrase: &Mention) -> Option<usize> {
    let article = skeleton.units[phrase.first].is(Tags::DETERMINER) && skeleton.names_end_phrases;
    let opens = phrase.head == phrase.first + usize::from(article);
    if phrase.kind != MentionKind::Name || !opens || phrase.end < phrase.head + 2 {
        return None;
    }
    let rest = phrase.head + 1..phrase.end;
    let first = rest.clone().find(|&index| skeleton.units[index].is(Tags::FIRST_NAME));
    let short =
        || skeleton.units[rest.start].is_capital_word() && rest.len() <= 2 && !skeleton.names_end_phrases;
    first.or_else(|| short().then_some(rest.start))
}

/// Whether an article or number-word stands for somebody itself: `Several said`, `another wrote`.
fn stands_alone(skeleton: &Skeleton, end: usize) -> bool {
    skeleton.get(end).is_some_and(|next| {
        next.is(Tags::CUE.with(Tags::AUXILIARY).with(Tags::RELATIVE)) || next.is_mark('.')
    })
}

/// The mention that a phrase is: a name where it ends with one.
fn whole(skeleton: &Skeleton, start: usize, end: usize) -> Mention {
    let named = name_start(skeleton, start, end);
    let named = named.map(|head| behind_places(skeleton, start, head, end)).filter(|&head| head < end);
    match named {
        Some(head) => mention(skeleton, start, end, head, MentionKind::Name),
        None => mention(skeleton, start, end, noun_head(skeleton, start, end), MentionKind::Noun),
    }
}

/// Where a name begins behind what its office is of: «глава МИД России | Ann Lee»; nowhere in „prezydent USA”, where the
/// office speaks.
fn behind_places(skeleton: &Skeleton, start: usize, head: usize, end: usize) -> usize {
    let has_office = skeleton.units[start..head].iter().any(|unit| unit.is(Tags::ROLE));
    let places = skeleton.units[head..end].iter().take_while(|unit| unit.is(Tags::PLACE)).count();
    if skeleton.names_end_phrases && has_office { head + places } else { head }
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
    // `Martin King`, `Martin T. King`: a title behind a first name is a surname.
    let first_name =
        |index: usize| skeleton.get(index).is_some_and(|unit| index >= start && unit.is(Tags::FIRST_NAME));
    let surname = |index: usize| {
        let unit = &skeleton.units[index];
        let before = &skeleton.units[index.saturating_sub(1)];
        index > start
            && unit.is_capital_word()
            && unit.is(Tags::TITLE)
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
    let mut head = end;
    while head > start && (part(&skeleton.units[head - 1]) || surname(head - 1) || particle(head - 1)) {
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

/// Whether a word with a capital is a common noun: in German, one alone behind an article, `die Zahlen`, unless it
/// is known as a name or a body.
fn is_common(skeleton: &Skeleton, start: usize, head: usize, end: usize) -> bool {
    let known = Tags::FIRST_NAME.with(Tags::BODY).with(Tags::SPEAKS);
    let opened = skeleton.units[start].is(Tags::DETERMINER.with(Tags::POSSESSIVE));
    skeleton.nouns_are_capital && opened && end - head == 1 && !skeleton.units[head].is(known)
}

fn mention(skeleton: &Skeleton, first: usize, end: usize, head: usize, kind: MentionKind) -> Mention {
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
                    || skeleton.nouns_are_capital && super::german::words::is_attribute(at, before))
        }),
        sentence: at.sentence,
        paragraph: at.paragraph,
    }
}

#[cfg(test)]
mod tests {
    use crate::quotes::reading::Reading;
    use crate::quotes::types::Story;
    use crate::text::Offsets;

    fn found(text: &str) -> Vec<&str> {
        let reading = Reading::new(
            &Story { language: Some("en"), ..Story::from_plain_text(text) },
            &Offsets::new(text),
        );
        reading.mentions.iter().map(|mention| mention.span.of(text)).collect()
    }

    #[test]
    fn names_keep_their_titles_and_roles() {
        assert_eq!(found("Yesterday county engineer Paul Lund spoke."), ["county engineer Paul Lund"]);
        assert_eq!(found("Then Mr. J. D. van Hoorn left."), ["Mr. J. D. van Hoorn"]);
    }

    #[test]
    fn an_office_may_have_a_preposition_in_it() {
        assert_eq!(found("Then Secretary of State Mary Lund spoke."), ["Secretary of State Mary Lund"]);
        assert_eq!(found("Then the daughter of Mary Lund spoke."), ["the daughter", "Mary Lund"]);
    }

    #[test]
    fn what_stands_behind_a_negation_is_a_verb() {
        assert_eq!(found("That did not calm Rep. Mary Lund."), ["Rep. Mary Lund"]);
    }

    #[test]
    fn nouns_that_compound_are_no_verbs() {
        assert_eq!(
            found("The state media outlet Radio Nord reported it.")[0],
            "The state media outlet Radio Nord"
        );
        assert_eq!(found("The officials state facts.")[0], "The officials");
    }

    #[test]
    fn owners_stand_apart() {
        assert_eq!(found("Lund’s lawyer said so."), ["Lund", "Lund’s lawyer"]);
        assert_eq!(found("Her brother said so."), ["Her", "Her brother"]);
    }

    #[test]
    fn a_state_in_brackets_is_nobody() {
        assert_eq!(found("Sen. Ada Bell (R-Maine) said so."), ["Sen. Ada Bell"]);
    }
}
