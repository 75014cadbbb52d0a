//! What somebody is said not to have said: `Ann Bell never called it “…”`, `Ann Bell rejected the claim that she had “…”`. The
//! words are in the story, but no words of hers.

use super::cues::{Cue, CueKind};
use super::lexicon::{Tags, has};
use super::reading::Reading;
use super::skeleton::{Skeleton, UnitKind};

/// Words that deny the verb behind or around them. `Refused to call it`, `stopped short of calling it` deny it too.
const DENIALS: &str = "aldri aldrig cannot declined declines denied denies ikke inte jamais jamás mai never \
    nicht nie niemals niet no non nooit nor not nunca não pas refused refuses short without не никогда";

/// How far before its verb a denial stands, in units: `refused to call`, «no lo dijo», `did not, however, call`.
const BEFORE: usize = 2;

/// How far behind it, where the verb comes second: „nannte ihn nie“.
const BEHIND: usize = 3;

/// Whether the cue of a quotation is denied; what follows a colon is said all the same: `she could not tell: “…”`
pub(super) fn is_denied(reading: &Reading<'_>, cue: &Cue, quote: usize) -> bool {
    let skeleton = &reading.skeleton;
    let verbal = matches!(cue.kind, CueKind::Say | CueKind::Call | CueKind::Weak | CueKind::Participle);
    if !verbal || skeleton.before(quote).is_some_and(|before| before.is_mark(':')) {
        return false;
    }
    if is_others_claim(reading, cue, quote) {
        return true;
    }
    // `denied saying`
    let denial = matches!(cue.span.of(reading.text), "denied" | "denies" | "denying");
    if denial && skeleton.get(cue.end).is_some_and(|next| next.is(Tags::ING)) {
        return true;
    }
    let verb = reading.verbs.get(reading.verbs.partition_point(|verb| verb.main < cue.first));
    let first = verb.filter(|verb| verb.main == cue.first).map_or(cue.first, |verb| verb.first);
    let start = skeleton.sentence(cue.sentence).start;
    let denies = |at: usize| {
        let word = skeleton.units[at].span.of(reading.text);
        skeleton.units[at].is_small_word()
            && (has(DENIALS, word) || word.ends_with("n’t") || word.ends_with("n't"))
    };
    if (first.saturating_sub(BEFORE).max(start)..cue.first)
        .rev()
        .take_while(|&at| is_word(skeleton, at))
        .any(denies)
    {
        return true;
    }
    // „Bell sagte, er sei nicht ‚…‘“ denies something else.
    let second = skeleton.nouns_are_capital || reading.lexicon.language.genitives_lead();
    let behind = cue.end..skeleton.units.len().min(cue.end + BEHIND);
    second && behind.take_while(|&at| is_word(skeleton, at)).any(denies)
}

/// Verbs by which somebody turns down what others say.
const REJECTS: &str = "bestreitet bestritt dementiert dementierte desmintió dismissed dismisses dismissing \
    disputed disputes nega negou negó niega rechaza rechazado rechazó refuted refutes refuting rejected \
    rejecting rejects rejeita rejeitou rejetait rejette rejeté respinge respinse respinto récuse récusé \
    réfute réfuté smentisce smentito weist wies zurückgewiesen";

/// Nouns for what others say against somebody or something.
const CLAIMS: &str = "Anschuldigung Anschuldigungen Behauptung Behauptungen Verdacht Vorwurf Vorwürfe accusa \
    accusation accusations accuse acusaciones acusación acusação acusações affirmation affirmations \
    afirmaciones afirmación allegation allegations assertion assertions charge charges claim claims \
    criticism idea notion suggestion suggestions";

/// How far behind such a verb its object stands, in units: „wies Paul Lund den Vorwurf“.
const OBJECT: usize = 6;

/// `rejected the claim that she had “…”`, „wies den Vorwurf zurück, sie habe ‚…‘“: others say so, of whom nothing is told. Not
/// `rejected the claim as “…”`, nor `rejected the claim “…”`, which may be either's.
fn is_others_claim(reading: &Reading<'_>, cue: &Cue, quote: usize) -> bool {
    let skeleton = &reading.skeleton;
    let word = |at: usize| skeleton.units[at].span.of(reading.text);
    if !has(REJECTS, word(cue.first)) {
        return false;
    }
    // „Den Vorwurf, ‚…‘ zu haben, wies sie zurück.“
    if quote < cue.first {
        return quote >= 2 && skeleton.units[quote - 1].is_mark(',') && has(CLAIMS, word(quote - 2));
    }
    let objects = cue.end..quote.min(cue.end + OBJECT);
    let Some(claim) = objects.rev().find(|&at| has(CLAIMS, word(at))) else { return false };
    // „zurück“ and a comma lead on to the clause.
    let next = claim + 1 + usize::from(word(claim + 1) == "zurück");
    let next = next + usize::from(skeleton.units[next].is_mark(','));
    next < quote && !is_word_as(word(next)) && !is_word_as(word(quote - 1))
}

/// What the claim is called by whoever rejects it stands behind these.
fn is_word_as(word: &str) -> bool {
    has("as als comme como come calling", word)
}

fn is_word(skeleton: &Skeleton, at: usize) -> bool {
    matches!(skeleton.units[at].kind, UnitKind::Word | UnitKind::Number)
}

#[cfg(test)]
mod tests {
    use crate::quotes::{Story, attribute};

    /// Whether a name is shown for the quotation of a text.
    fn is_named(language: &str, text: &str) -> bool {
        let found = attribute(&Story { language: Some(language), ..Story::from_plain_text(text) });
        found.quotes.iter().any(|quote| quote.confidence >= found.name_threshold)
    }

    #[test]
    fn what_is_denied_is_not_said() {
        for (language, text) in [
            ("en", "Ann Bell never called it “a disaster.”"),
            ("en", "Ann Bell wouldn’t say that it was “a disaster.”"),
            ("en", "Ann Bell refused to call it “a disaster.”"),
            ("en", "Ann Bell denied saying “never again.”"),
            ("en", "Ann Bell stopped short of calling it “a disaster.”"),
            ("en", "Ann Bell dismissed accusations that she had “betrayed the city.”"),
            ("de", "Ann Bell wies den Vorwurf zurück, sie habe „die Stadt verraten“."),
            ("de", "Den Vorwurf, „die Stadt verraten“ zu haben, wies Ann Bell zurück."),
            ("es", "Ann Bell rechazó la acusación de que había «traicionado a la ciudad»."),
            ("fr", "Ann Bell n’a pas parlé de « désastre »."),
            ("es", "Ann Bell no dijo que fuera “un desastre”."),
            ("de", "Ann Bell bezeichnete das nicht als „Fehler“."),
            ("sv", "Ann Bell sade aldrig att det var ”en katastrof”."),
        ] {
            assert!(!is_named(language, text), "{text}");
        }
    }

    #[test]
    fn what_is_said_may_deny_something() {
        assert!(is_named("en", "Ann Bell said it was not “a disaster.”"));
        assert!(is_named("en", "Ann Bell rejected the allegations as “pure invention.”"));
        assert!(is_named("de", "Ann Bell wies die Vorwürfe als „frei erfunden“ zurück."));
        assert!(is_named("de", "Ann Bell wies die Vorwürfe zurück: „Das ist alles frei erfunden.“"));
        assert!(is_named("de", "Ann Bell sagte, er sei nicht „ein Fehler“."));
        assert!(is_named("de", "Warum, konnte Ann Bell nicht sagen: „Wir haben keine Erklärung.“"));
    }
}
