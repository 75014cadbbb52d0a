//! Words that reach somebody, who does not say them: `Ann Bell received an email: “…”`, „Anna Roth bekam zu hören: ‚…‘“, « Anne
//! Morel porte un T-shirt : “…” », `Police found a note reading “…”`, `Ann Bell complained of being called “…”`. What or who says
//! them, the sentence mostly leaves open.

use super::cues::CueKind;
use super::lexicon::{Tags, has};
use super::reading::Reading;
use super::skeleton::Build;
use crate::text::words::Lower;

/// Verbs of whoever words reach; none with which one also says something, as `read` and „fand“ do.
const VERBS: &str = "bekam bekommen bekommt bär bærer dostał dostała draagt droeg entend entendu erhalten \
    erhielt erhält erntet erntete escucha escuchó fick fik fikk får gekregen heard hears hoorde hört hörte \
    indossa indossava kassiert kassierte kreeg krijgt lleva llevaba otrzymał otrzymała ouve ouviu oye oyó \
    portait porte recebe recebeu recebido received receives recibe recibido recibió reçoit reçu reçut riceve \
    ricevette ricevuto sentito trug trägt usłyszał usłyszała veste viste wearing wears wore получил получила \
    услышал услышала";

/// Units between such a verb and a quotation, at most.
const FARTHEST: usize = 14;

/// Whether the verb nearest to a quotation, before its colon or right behind it, is one of them.
pub(super) fn is_received(reading: &Reading<'_>, quote: usize) -> bool {
    let skeleton = &reading.skeleton;
    let sentence = skeleton.sentence(skeleton.units[quote].sentence);
    let reaches = |&at: &usize| {
        let noun = skeleton.before(at).is_some_and(|before| before.is(Tags::DETERMINER));
        skeleton.units[at].is_small_word() && !noun && has(VERBS, skeleton.units[at].span.of(reading.text))
    };
    // Not `heard a voice shouting`.
    let says = |at: &usize| {
        let unit = &skeleton.units[*at];
        let verb = reading.verbs.binary_search_by_key(at, |verb| verb.main).is_ok();
        verb && unit.is_small_word() && unit.is(Tags::SAY) && !unit.is(Tags::ING)
    };
    let colon = skeleton.before(quote).is_some_and(|before| before.is_mark(':'));
    let before = || {
        let near = sentence.start.max(quote.saturating_sub(FARTHEST))..quote;
        let mut clause = near.rev().take_while(|&at| !skeleton.units[at].is_mark(','));
        clause.find(|at| says(at) || reaches(at)).is_some_and(|nearest| !says(&nearest))
    };
    let behind = || (quote + 1..sentence.end).take(2).find(|&at| skeleton.units[at].is_small_word());
    is_written(reading, quote)
        || is_question(reading, quote)
        || is_called(reading, quote)
        || if colon { before() } else { behind().is_some_and(|at| reaches(&at)) }
}

/// Words right before what stands on a thing: `crates marked “…”`, „ein Zettel mit der Aufschrift ‚…‘“
const WRITTEN: &str = "Aufschrift Schriftzug emblazoned inscribed inscripción inscription inscrição labeled \
    labelled letrero marked napisem opschrift reading scritta stamped texten надписью";

/// How far behind a quotation the verb of its report stands, in units.
const NEAR: usize = 5;

fn is_written(reading: &Reading<'_>, quote: usize) -> bool {
    let before = reading.skeleton.before(quote);
    // Not `The vote marked “the end,” Ann Bell said.`
    let next = reading.cues.get(reading.cues.partition_point(|cue| cue.first <= quote));
    let reported = next.is_some_and(|cue| cue.kind == CueKind::Say && cue.first < quote + NEAR);
    !reported && before.is_some_and(|before| has(WRITTEN, before.span.of(reading.text)))
}

/// Words for a question that is put to somebody, with one of the second row before them and an article between.
const QUESTION: &str = "Frage Fragen domanda frågan pergunta pregunta question questions vraag";
const TO: &str = "alla auf bei on op på to à";

/// `To the question, “…?” Ann Bell said no`, `Asked “…?” Ann Bell said no`: she answers it.
fn is_question(reading: &Reading<'_>, quote: usize) -> bool {
    let skeleton = &reading.skeleton;
    let word = |at: usize| skeleton.get(at).map_or("", |unit| unit.span.of(reading.text));
    let comma = skeleton.before(quote).is_some_and(|before| before.is_mark(',') || before.is_mark(':'));
    let Some(noun) = quote.checked_sub(1 + usize::from(comma)) else { return false };
    let start = skeleton.sentence(skeleton.units[quote].sentence).start;
    let small = |at: usize| word(at).lower();
    if small(noun) == "asked" {
        return noun == start || noun == start + 1 && small(start) == "when";
    }
    let to = |word: &str| has(TO, word) || word == "a" && skeleton.build != Build::English;
    has(QUESTION, word(noun)) && (1..=2).any(|back| noun >= start + back && to(&small(noun - back)))
}

/// `being called “…”`, `had been described as “…”`, and nobody behind it: not `by Ann Bell`.
fn is_called(reading: &Reading<'_>, quote: usize) -> bool {
    let skeleton = &reading.skeleton;
    let is = |at: usize, words: &str| has(words, skeleton.units[at].span.of(reading.text));
    let Some(verb) = quote.checked_sub(1) else { return false };
    let verb = if is(verb, "as a an the") { verb.saturating_sub(1) } else { verb };
    let called = skeleton.units[verb].is(Tags::CALL) && verb > 0 && is(verb - 1, "being been");
    called && skeleton.get(quote + 1).is_none_or(|next| !next.is(Tags::BY))
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Story, attribute};

    #[test]
    fn what_reaches_somebody_is_not_said_by_them() {
        for (language, text) in [
            ("en", "Ann Bell received an anonymous email: “We know where you live.”"),
            ("en", "To the question, “Will you resign?” Mayor Ann Bell said no."),
            ("en", "When asked, “Will you resign?” Ann Bell said that she would stay."),
            ("de", "Auf die Frage „Treten Sie zurück?“ sagte Anna Roth, sie bleibe."),
            ("es", "A la pregunta «¿Va a dimitir?», Ana Ruiz respondió que no."),
            ("en", "Police said a note reading “We know where you live” was found."),
            ("en", "Ann Bell complained of being called “a crook.”"),
            ("de", "Anna Roth hielt ein Schild mit der Aufschrift „Nie wieder Krieg“ hoch."),
            ("de", "Anna Roth bekam eine Mail: „Wir wissen, wo du wohnst.“"),
            ("de", "„Sie sind sehr krank“, hörte Anna Roth den Arzt sagen."),
            ("fr", "Anne Morel a reçu un courriel : « Nous savons où tu habites. »"),
            ("it", "Anna Gallo ha ricevuto una mail: «Sappiamo dove vivi tu»."),
        ] {
            let found = attribute(&Story { language: Some(language), ..Story::from_plain_text(text) });
            assert!(found.quotes[0].confidence < found.name_threshold, "{text}");
        }
        for text in [
            "Ann Bell received the keys and said: “We are staying right here.”",
            "The plan had been called “a waste of money” by Ann Bell.",
            "The vote marked “the end of an era,” Ann Bell said.",
            "Ann Bell, wearing a red coat, was blunt: “We lost this one.”",
            "Ann Bell asked the council a question: “Where did all the money go?”",
        ] {
            let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
            assert!(found.quotes[0].confidence >= found.name_threshold, "{text}");
        }
    }
}
