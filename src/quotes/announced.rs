//! Words that no verb reports: a noun announces or sums them up, or their speaker stands before the colon alone. `Ann
//! Bell’s answer: “…”`, `The verdict of Ann Bell was: “…”`, `“…,” was Ann Bell’s reply`, `…, in the words of Ann Bell`,
//! „Mit den Worten ‚…‘ eröffnete Ann Bell die Sitzung“, `Ann Bell, a nurse: “…”`.

use super::cues::{CueKind, beginning};
use super::features::Situation;
use super::lexicon::{Tags, has};
use super::mentions::MentionKind;
use super::reading::Reading;
use super::rule::{Report, Rule};
use super::skeleton::{Unit, UnitKind};
use crate::text::{Edges, words::Lower};
use std::ops::Range;

/// Nouns whose words stand behind a colon. None that is a body too (`conseil`), and not `story`, `case`, `death`: what
/// stands behind `The case of Ann Bell:` is not hers.
const NOUNS: &str = "advertencia advice advies answer antwoord antwort appell avertissement avvertimento \
    begründung bilanz boodschap botschaft budskap comentario comentário comment commentaar commentaire \
    commento conclusie conclusion conclusione conclusión conclusão constat credo devise explication fazit \
    forderung komentarz kommentar mensagem mensaje message messaggio mot motto odpowiedź plea reacción \
    reactie reaction reakcja reaktion reazione reação reply response resposta respuesta risposta réaction \
    réponse svar urteil verdict warning warnung words worte wunsch вывод комментарий ответ";

/// What stands between such a noun and whose it is.
const OF: &str = "av by d da de del della dello der des di do dos du fra from från of van vom von";

/// What may stand between the words and the noun behind them: `was`, `lautete`.
const IS: &str = "era es est foi fu fue fut is ist lautet lautete luidde var war was were är è é était";

/// How many units stand before a noun in its phrase, between it and the colon, and between a quotation and it.
const BEFORE: usize = 7;
const BEHIND: usize = 9;
const NEAR: usize = 8;

/// How much of a sentence is looked at, in units.
const LONGEST_SENTENCE: usize = 80;

/// The report of a quotation by a noun.
pub(super) fn report(reading: &Reading<'_>, at: &Situation<'_>) -> Option<Report> {
    let unit = at.unit;
    signed(reading, unit)
        .or_else(|| words_of(reading, unit))
        .or_else(|| before_colon(reading, unit))
        .or_else(|| behind(reading, unit))
        .or_else(|| with_words(reading, unit))
        .or_else(|| in_words(reading, unit))
        .or_else(|| labelled(reading, unit))
        .or_else(|| for_one(reading, unit))
}

/// `Review: “…” — Lance R.`: a name behind a dash, with which the paragraph ends, or what somebody is; `‘…’: Ann Bell`, behind a
/// colon, of somebody whom the story names elsewhere.
fn signed(reading: &Reading<'_>, quote: usize) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let paragraph = skeleton.units[quote].paragraph;
    let next = |at: usize| skeleton.get(at).filter(|unit| unit.paragraph == paragraph);
    let mark = next(quote + 1)?;
    let colon = mark.is_mark(':');
    if !colon && !mark.is_mark('—') && !mark.is_mark('–') {
        return None;
    }
    let opened = skeleton.before(quote).is_none_or(|before| {
        before.paragraph != paragraph || !colon && matches!(before.kind, UnitKind::Mark(':' | '|' | '•'))
    });
    let mention = beginning(&reading.mentions, quote + 2).filter(|_| opened)?;
    let own = &reading.mentions[mention];
    let ends = |at: usize| next(at).is_none_or(|unit| matches!(unit.kind, UnitKind::Mark(',' | '(' | '[')));
    let stop = own.end + usize::from(next(own.end).is_some_and(|unit| unit.is_mark('.')));
    let again = reading.count_of(mention).names > 1;
    let known = if colon { again && next(stop).is_none() } else { own.end - own.head > 1 };
    (own.kind == MentionKind::Name && known && ends(stop)).then_some(Rule::Signed.says(mention, None))
}

/// Nouns for what somebody said that another tells.
const WORDS: &str = "mots ord palabras palavras parole satz słowa słów woorden words worte слова";

/// `remembers the words of her doctor: “…”`, „denkt an den Satz ihrer Mutter: ‚…‘“: whose words they are.
fn words_of(reading: &Reading<'_>, quote: usize) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let colon = quote.checked_sub(1).filter(|&before| skeleton.units[before].is_mark(':'))?;
    let near = colon.saturating_sub(NEAR)..colon;
    let noun = near.rev().find(|&unit| has(WORDS, &skeleton.units[unit].span.of(reading.text).lower()))?;
    let mention = of(reading, noun + 1).or_else(|| beginning(&reading.mentions, noun + 1))?;
    let own = &reading.mentions[mention];
    let person = own.kind == MentionKind::Name || own.tags.any(Tags::ROLE.with(Tags::SPEAKS));
    let owned = own.end == colon && own.sentence == skeleton.units[noun].sentence;
    (person && owned).then_some(Rule::WordsOf.says(mention, reading.cue_at(noun)))
}

/// `Ann Bell’s answer to that was simple: “…”`
fn before_colon(reading: &Reading<'_>, quote: usize) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let colon = quote.checked_sub(1).filter(|&before| skeleton.units[before].is_mark(':'))?;
    let start = skeleton.sentence(skeleton.units[colon].sentence).start;
    let noun = (start..colon.min(start + BEFORE)).find(|&unit| is_noun(reading, unit))?;
    let rest = skeleton.units.get(noun + 1..colon).filter(|rest| rest.len() <= BEHIND)?;
    let clause = |unit: &Unit| unit.quote().is_some() || unit.is(Tags::RELATIVE.with(Tags::THAT));
    let told = |cue: usize| {
        let cue = &reading.cues[cue];
        let is = cue.first == noun || has(IS, cue.span.of(reading.text));
        matches!(cue.kind, CueKind::Say | CueKind::Call) && !is
    };
    let place = |unit: usize| reading.cues.partition_point(|cue| cue.first < unit);
    // `Moss had a simple answer:` has its subject before it.
    let verbal = |unit: &Unit| unit.is(Tags::AUXILIARY.with(Tags::VERB));
    let own = !skeleton.units[start..noun].iter().any(|unit| clause(unit) || verbal(unit));
    let untold = !rest.iter().any(clause) && !(place(start)..place(colon)).any(told);
    (own && untold).then(|| owner(reading, start..noun + 1, colon)).flatten()
}

/// `“…,” was Ann Bell’s answer`, „…“, lautete die Antwort von Ann Bell
fn behind(reading: &Reading<'_>, quote: usize) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let verb = quote + 1 + usize::from(skeleton.get(quote + 1)?.is_mark(','));
    let unit = skeleton.get(verb).filter(|unit| unit.is_small_word())?;
    let is = has(IS, unit.span.of(reading.text));
    let noun = (verb + 1..verb + NEAR).take_while(|_| is).find(|&unit| is_noun(reading, unit))?;
    let joined = skeleton.units[verb + 1..noun].iter().all(|unit| !matches!(unit.kind, UnitKind::Mark(_)));
    let own = skeleton.units[noun].sentence == unit.sentence;
    (own && joined).then(|| owner(reading, verb + 1..noun + 1, noun + NEAR)).flatten()
}

/// Whether a noun beside a quotation says that it is somebody’s words, however few.
pub(super) fn is_summed_up(reading: &Reading<'_>, quote: usize) -> bool {
    // „Für Ann Bell ist ‚The Window‘ mehr“: a title.
    let words = reading.skeleton.units[quote].quote().map_or("", |pair| reading.inner(pair));
    let phrase = || for_one(reading, quote).filter(|_| words.starts_lower());
    let sums = before_colon(reading, quote).or_else(|| behind(reading, quote));
    sums.or_else(|| in_words(reading, quote)).or_else(phrase).is_some()
}

/// „Mit den Worten ‚…‘ eröffnete Ann Bell die Sitzung“: the subject of the verb behind.
fn with_words(reading: &Reading<'_>, quote: usize) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let noun = skeleton.before(quote)?;
    let with = skeleton.before(quote.checked_sub(2)?)?;
    let word = |unit: &Unit| unit.span.of(reading.text).lower();
    let opened =
        matches!(word(noun).as_str(), "worten" | "words") && matches!(word(with).as_str(), "mit" | "with");
    let verb = reading.verbs.partition_point(|verb| verb.main <= quote);
    let verb = reading
        .verbs
        .get(verb)
        .filter(|verb| opened && verb.sentence == noun.sentence && verb.main < quote + NEAR)?;
    let (mention, _) = verb.subject.filter(|&(mention, _)| reading.mentions[mention].first > quote)?;
    Some(Rule::WithWords.says(mention, None))
}

/// Nouns whose owner says or thinks something: `in the words of`, « aux yeux de », «a juicio de».
const OPINIONS: &str = "avis avviso dires entender giudizio juicio mening mots occhi ogen opinion opinione \
    opinião opinión palabras palavras parere sens view woorden words yeux";

/// `It was “…,” in the words of Ann Bell`, `In Ann Bell’s words, it was “…”`, «A juicio de Ann Bell, es “…”»
fn in_words(reading: &Reading<'_>, quote: usize) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let sentence = skeleton.sentence(skeleton.units[quote].sentence);
    let word = |unit: usize| skeleton.get(unit).map_or("", |unit| unit.span.of(reading.text));
    let opinion = |&unit: &usize| {
        let governed = Tags::PREPOSITION.with(Tags::DETERMINER).with(Tags::POSSESSIVE);
        let before = skeleton.before(unit);
        skeleton.units[unit].is_small_word()
            && before.is_some_and(|before| before.is(governed) || before.kind == UnitKind::Possessive)
            && has(OPINIONS, word(unit))
    };
    let head = sentence.start..sentence.end.min(sentence.start + BEFORE);
    let beside = quote.saturating_sub(2).max(sentence.start)..sentence.end.min(quote + NEAR);
    let noun = head.chain(beside).find(opinion)?;
    let owned = || {
        let owner = reading.mentions.partition_point(|mention| mention.first < noun).checked_sub(1)?;
        let own = (0..=owner).rev().take(3).find(|&own| reading.mentions[own].possessive)?;
        let before = reading.mentions[own].first.checked_sub(1)?;
        let close = (noun - 1..=noun).contains(&reading.mentions[own].end);
        (close && word(before).eq_ignore_ascii_case("in")).then_some(own)
    };
    let before = |back: usize| noun.checked_sub(back).and_then(|at| skeleton.get(at));
    let article = usize::from(before(1).is_some_and(|unit| unit.is(Tags::DETERMINER)));
    let opened = before(1 + article).is_some_and(|unit| unit.is(Tags::PREPOSITION));
    let of = || of(reading, noun + 1).filter(|_| opened);
    let mention = of().or_else(owned)?;
    is_known(reading, mention).then_some(Rule::InWords.says(mention, None))
}

/// `Ann Bell, a nurse from Leeds: “…”`, „Ann Bell, Leiterin des Hafens, zur Lage: ‚…‘“: a sentence without a verb.
fn labelled(reading: &Reading<'_>, quote: usize) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let colon = quote.checked_sub(1).filter(|&before| skeleton.units[before].is_mark(':'))?;
    let start = skeleton.sentence(skeleton.units[colon].sentence).start;
    let mention = beginning(&reading.mentions, start)?;
    let own = &reading.mentions[mention];
    let apposed = skeleton.get(own.end).is_some_and(|next| next.is_mark(',') || next.is_mark('('));
    let named = own.kind == MentionKind::Name && own.end - own.first > 1 && !own.possessive;
    let verb = reading.verbs.get(reading.verbs.partition_point(|verb| verb.main < start));
    let verbless = verb.is_none_or(|verb| verb.main > colon)
        && colon < start + LONGEST_SENTENCE
        && !skeleton.units[start..colon].iter().any(|unit| unit.quote().is_some());
    (named && apposed && verbless).then_some(Rule::Described.says(mention, None))
}

/// Prepositions of whose mind a sentence speaks.
const FOR: &str = "pour para per für for voor för";

/// « Pour Ann Bell, c’est “…” »: at the head of a sentence in which nobody else says anything.
fn for_one(reading: &Reading<'_>, quote: usize) -> Option<Report> {
    let skeleton = &reading.skeleton;
    let start = skeleton.sentence(skeleton.units[quote].sentence).start;
    let first = skeleton.get(start).filter(|unit| unit.is(Tags::PREPOSITION))?;
    let mention = beginning(&reading.mentions, start + 1)?;
    let opens = has(FOR, &first.span.of(reading.text).lower());
    let own = &reading.mentions[mention];
    let person =
        own.kind == MentionKind::Name && own.end - own.head > 1 || own.tags.any(Tags::TITLE.with(Tags::ROLE));
    let cue = reading.cues.get(reading.cues.partition_point(|cue| cue.first < start));
    let said = cue.is_some_and(|cue| cue.sentence == skeleton.units[quote].sentence);
    let close = quote < start + LONGEST_SENTENCE
        && skeleton.units[start..quote].iter().all(|unit| unit.quote().is_none());
    // « Pour Ann Bell, c’est », „Für Ann Bell ist das“
    let ends = |next: &Unit| next.is_mark(',') || next.is(Tags::AUXILIARY);
    let colon = skeleton.before(quote).is_some_and(|before| before.is_mark(':'));
    let parted = colon || skeleton.get(own.end).is_some_and(ends);
    (opens && person && !said && close && parted && !own.possessive)
        .then_some(Rule::ForOne.says(mention, None))
}

/// Whether an owner is no mere `its` or `their`, which may be anybody’s.
fn is_known(reading: &Reading<'_>, owner: usize) -> bool {
    let owner = &reading.mentions[owner];
    owner.kind != MentionKind::Pronoun || owner.tags.any(Tags::MALE.with(Tags::FEMALE))
}

fn is_noun(reading: &Reading<'_>, unit: usize) -> bool {
    let Some(unit) = reading.skeleton.get(unit) else { return false };
    let word = unit.span.of(reading.text);
    unit.kind == UnitKind::Word && word.len() > 2 && has(NOUNS, &word.lower())
}

/// Whom a preposition of belonging names that stands here.
fn of(reading: &Reading<'_>, place: usize) -> Option<usize> {
    let of =
        reading.skeleton.get(place).filter(|of| of.is_small_word() && has(OF, of.span.of(reading.text)))?;
    beginning(&reading.mentions, place + usize::from(!of.is(Tags::DETERMINER)))
}

/// Whose a noun is that ends its phrase: before it with a possessive, or behind it with a preposition.
fn owner(reading: &Reading<'_>, phrase: Range<usize>, end: usize) -> Option<Report> {
    let noun = phrase.end - 1;
    let from = reading.mentions.partition_point(|mention| mention.first < phrase.start);
    let inside = reading.mentions.iter().enumerate().skip(from).take_while(|(_, own)| own.first < noun);
    let cue = reading.cue_at(noun);
    if let Some((mention, _)) = inside.clone().filter(|(_, own)| own.possessive).last() {
        return is_known(reading, mention).then_some(Rule::OwnNoun.says(mention, cue));
    }
    if let Some(mention) = of(reading, phrase.end) {
        let own = &reading.mentions[mention];
        let person = own.kind == MentionKind::Name || own.tags.any(Tags::ROLE.with(Tags::SPEAKS));
        return (person && own.end <= end).then_some(Rule::OwnNoun.says(mention, cue));
    }
    // „Ann Bells Antwort“, „Odpowiedź Anny Bell“: in one word with the name, whose form is no other’s.
    let (mention, _) = reading.mentions.iter().enumerate().skip(from).find(|(_, own)| own.end > noun)?;
    let own = &reading.mentions[mention];
    let one = own.kind == MentionKind::Name && own.end - own.first > 1 && own.first <= noun;
    one.then_some(Rule::Joined.says(mention, cue))
}
