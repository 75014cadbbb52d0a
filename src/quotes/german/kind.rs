//! Short words in marks in German: grammar tells many of somebody's words from names and terms. A noun right before the
//! marks with nothing between is named by them („die Kneipe ‚Zum Anker‘“); the object of a verb that reports, and what
//! stands in a clause whose mood reports, is quoted.

use super::super::cues::{Cue, CueKind, Governor, around, ending};
use super::super::lexicon::{Tags, has};
use super::super::mentions::MentionKind;
use super::super::reading::Reading;
use super::super::skeleton::{Unit, UnitKind};
use crate::text::words::{count, ends_with_phrase, starts_with_phrase};
use crate::text::{Chars, Edges, sentences::is_finished};

/// Forms of the subjunctive that German reports with: `das sei „falsch“`.
const REPORTING_MOOD: &str = "bedeute bestehe bleibe brauche dürfe gebe gehe habe halte komme könne möge müsse sei seien solle stehe werde \
    wolle";

/// What a verb that reports takes its object with: „nannte ihn einen …“, „sprach von …“, „bezeichnete das als …“.
const TAKEN_WITH: &str = "als ein eine einem einen einer für von vor zu";

/// What stands before words that people write on walls or shout.
const SHOUTED: &str = "Antwort Aufschrift Aussage Frage Losung Losungen Parole Parolen Ruf Rufe Rufen Satz \
    Slogan Slogans Spruch Sprüche Sprüchen Sätze Worte Worten";

/// Verbs that tell somebody something, by their beginnings: „sagte der ‚Post‘“, „das meldet ‚Post‘“.
const TELLS: &str = "sag|erklär|erzähl|verri|verrä|bericht|bestätig|schilder|schr|meld";

/// What stands before the place where somebody tells something, and whose spokesmen and parts are named.
const TOLD_IN: &str = "in im bei gegenüber für";
const TOLD_OF: &str = "usgabe|edakteur|edaktion|precher|precherin|orrespondent|ebsite|omepage";

/// Verbs whose object is words, be it one with a capital: „rief ‚Hilfe‘“, „forderte ‚Respekt‘“.
const UTTERS: &str = "rief|ruf|schrie|schreit|antwort|erwider|forder|versp|verlang|kündig|brüll";

/// How far a verb stands from its object in a clause, in units.
const CLAUSE: usize = 12;

/// How far back a word for shouts stands: „Parolen wie zum Beispiel ‚…‘“.
const SHOUT: usize = 5;

/// Names have no more words.
const NAME: usize = 12;

/// Whether words are somebody's by the grammar around them; nothing where it does not tell.
pub fn is_somebodys(reading: &Reading<'_>, quote: usize, unit: usize) -> Option<bool> {
    let at = At::new(reading, quote, unit);
    match () {
        () if at.is_told_to() || at.is_where_told() || at.has_initials() => Some(false),
        () if at.is_shouted() || at.is_told_behind() || at.is_uttered() => Some(true),
        () if at.is_foreign_name()
            || at.is_code()
            || at.is_name_of_source()
            || at.is_common_name()
            || at.explains_in_brackets() =>
        {
            Some(false)
        }
        () if at.is_object() => Some(true),
        () if at.names_noun() => Some(false),
        () if at.is_in_reporting_mood() || at.is_phrase_of_report() => Some(true),
        () => None,
    }
}

/// A quotation and what stands around it.
struct At<'a> {
    reading: &'a Reading<'a>,
    unit: usize,
    inner: &'a str,
    around: [Option<Governor>; 2],
}

impl<'a> At<'a> {
    fn new(reading: &'a Reading<'a>, quote: usize, unit: usize) -> Self {
        let around = around(&reading.skeleton, &reading.cues, unit);
        Self { reading, unit, inner: reading.inner(quote), around }
    }

    /// A unit before the quotation, in its sentence.
    fn before(&self, back: usize) -> Option<&'a Unit> {
        let own = self.reading.skeleton.get(self.unit)?;
        let before = self.unit.checked_sub(back).and_then(|at| self.reading.skeleton.get(at));
        before.filter(|before| before.sentence == own.sentence)
    }

    fn word(&self, unit: Option<&Unit>) -> &'a str {
        unit.map_or("", |unit| unit.span.of(self.reading.text))
    }

    /// Whether the words can be a name: they begin with a capital and do not end as a sentence.
    fn is_namelike(&self) -> bool {
        let first = self.inner.first_char();
        first.is_some_and(|first| first.is_uppercase() || first.is_numeric())
            && !is_finished(self.inner)
            && count(self.inner) <= NAME
    }

    /// The cues of its clause: no comma, colon or semicolon between.
    fn of_clause(&self) -> impl Iterator<Item = &'a Cue> {
        let reading = self.reading;
        let unit = self.unit;
        self.around.into_iter().flatten().filter_map(move |governor| {
            let cue = &reading.cues[governor.cue];
            let (from, to) = if governor.behind { (unit, cue.first) } else { (cue.end, unit) };
            let between = reading.skeleton.units.get(from..to).unwrap_or(&[]);
            let parted = between.iter().any(|unit| matches!(unit.kind, UnitKind::Mark(',' | ':' | ';')));
            (governor.distance <= CLAUSE && !parted).then_some(cue)
        })
    }

    /// „Sprüche wie ‚…‘“, „mit der Aufschrift ‚…‘“
    fn is_shouted(&self) -> bool {
        (1..=SHOUT)
            .map_while(|back| self.before(back).filter(|before| before.kind == UnitKind::Word))
            .any(|before| has(SHOUTED, self.word(Some(before))))
    }

    /// „Ein ‚schöner Sieg‘, so urteilte Ann Bell“
    fn is_told_behind(&self) -> bool {
        let comma = self.reading.skeleton.get(self.unit + 1).is_some_and(|next| next.is_mark(','));
        let told = |governor: Governor| {
            let kind = self.reading.cues[governor.cue].kind;
            governor.distance <= 2 && matches!(kind, CueKind::Say | CueKind::According)
        };
        comma && self.around[1].is_some_and(told) && !self.is_titled_behind()
    }

    /// „…“, so lautet der Titel
    fn is_titled_behind(&self) -> bool {
        let behind = self.reading.skeleton.units.get(self.unit + 2..).unwrap_or(&[]);
        behind.iter().take(4).any(|unit| unit.is(Tags::WORDING) && unit.capital)
    }

    /// „seine ‚Falke GY-80‘“: digits and no small word.
    fn is_code(&self) -> bool {
        self.inner.contains(|char: char| char.is_ascii_digit())
            && self.is_namelike()
            && count(self.inner) <= 4
            && !self.inner.split(' ').any(crate::text::edges::Edges::starts_lower)
    }

    /// Whether a cue's word begins like one of these.
    fn begins(&self, cue: &Cue, stems: &'static str) -> bool {
        starts_with_phrase(cue.span.of(self.reading.text), stems)
    }

    /// Where a verb's clause goes on: behind its subject, if that stands behind it, and adverbs.
    fn goes_on(&self, cue: &Cue) -> usize {
        let subject = cue.subject.map(|(subject, _)| &self.reading.mentions[subject]);
        let from = subject.filter(|subject| subject.first == cue.end).map_or(cue.end, |subject| subject.end);
        let adverbs = self.reading.skeleton.units.iter().skip(from);
        from + adverbs.take_while(|unit| unit.is_small_word() && unit.is(Tags::ADVERB)).count()
    }

    /// Who is told, not what: „sagte der ‚Post‘“, „Dem ‚Boten‘ sagte Ann Bell“.
    fn is_told_to(&self) -> bool {
        let article = self.word(self.before(1));
        let dative = article.eq_ignore_ascii_case("dem");
        // „der ‚Bote‘ sagte“ is the subject.
        let may_be = dative || article.eq_ignore_ascii_case("der");
        may_be
            && self.is_namelike()
            && self.of_clause().any(|cue| {
                let beside = self.goes_on(cue) + 1 == self.unit || cue.first == self.unit + 1;
                let teller = cue
                    .subject
                    .is_some_and(|(subject, _)| !self.reading.mentions[subject].tags.any(Tags::NEUTER));
                cue.kind == CueKind::Say && beside && (dative || teller) && self.begins(cue, TELLS)
            })
    }

    /// Where somebody tells something: „schrieb Ann Bell in der ‚Neuen Post‘“, „sagte ein Sprecher der ‚Neuen Post‘“.
    fn is_where_told(&self) -> bool {
        let article = self.before(1).is_some_and(|before| before.is(Tags::DETERMINER));
        let opener = self.word(self.before(1 + usize::from(article)));
        let place = has(TOLD_IN, opener) || article && ends_with_phrase(opener, TOLD_OF);
        let told = |cue: &Cue| cue.kind == CueKind::Say && cue.first < self.unit && self.begins(cue, TELLS);
        place && self.is_namelike() && count(self.inner) <= 4 && self.of_clause().any(told)
    }

    /// „die ‚Freunde der alten Mühle‘ (FAM)“
    fn has_initials(&self) -> bool {
        let behind = |ahead: usize| self.reading.skeleton.get(self.unit + ahead);
        let open = behind(1).is_some_and(|unit| unit.is_mark('('));
        let closed = behind(3).is_some_and(|unit| unit.is_mark(')'));
        let initials = self.word(behind(2));
        let capitals = initials.chars().filter(|char| char.is_uppercase()).count();
        open && closed && capitals > 1 && initials.len() < 9 && self.is_namelike()
    }

    /// „das ‚National Harbour Office‘“: behind an article, several words with a capital each.
    fn is_foreign_name(&self) -> bool {
        let article = matches!(
            self.word(self.before(1)),
            "Der" | "der" | "Die" | "die" | "Das" | "das" | "dem" | "des"
        );
        let several = self.inner.contains(' ') && !is_finished(self.inner);
        article && several && self.inner.split(' ').all(|word| word.starts_with(char::is_uppercase))
    }

    /// Right behind a verb that utters, or behind its subject: „forderte ‚harte Strafen‘“, „rief der Mann ‚Hilfe‘“.
    fn is_uttered(&self) -> bool {
        let small = self.inner.starts_lower();
        self.of_clause().any(|cue| {
            let says = matches!(cue.kind, CueKind::Say | CueKind::Call);
            says && self.goes_on(cue) == self.unit && (small || self.begins(cue, UTTERS))
        })
    }

    /// „laut der ‚Neuen Post‘“, „der ‚Post‘ zufolge“, „das berichtet die ‚Post‘“
    fn is_name_of_source(&self) -> bool {
        let article = self.before(1).is_some_and(|before| before.is(Tags::DETERMINER));
        let opener = self.before(1 + usize::from(article));
        let according = opener.is_some_and(|word| word.is(Tags::ACCORDING));
        let after = self.reading.skeleton.get(self.unit + 1);
        let postposed = after.is_some_and(|after| after.is(Tags::ACCORDING) && after.is(Tags::POSTPOSED));
        // The verb has nobody else who could do it.
        let cues = &self.reading.cues;
        let to = cues.partition_point(|cue| cue.first <= self.unit);
        let tells = cues.get(..to).unwrap_or(&[]).iter().rev().take(2).any(|cue| {
            let nobody = cue.subject.is_none_or(|(subject, _)| {
                self.reading.mentions[subject].tags.any(Tags::NEUTER)
                    || self.reading.mentions[subject].first > self.unit
            });
            let beside = self.goes_on(cue) + usize::from(article) == self.unit;
            cue.kind == CueKind::Say && beside && nobody && (article || self.begins(cue, TELLS))
        });
        let few = count(self.inner) <= 4 && !is_finished(self.inner);
        few && (according || postposed) || tells && self.is_namelike()
    }

    /// „das nennt man ‚…‘“, „was als ‚…‘ bezeichnet wird“, „nennt sich ‚…‘“: a word that everybody has for it.
    fn is_common_name(&self) -> bool {
        let passive = |cue: &Cue| {
            let near = cue.first.saturating_sub(CLAUSE)..cue.end + 2;
            let units = self.reading.skeleton.units.get(near).unwrap_or(&[]);
            units.iter().any(|unit| {
                unit.sentence == cue.sentence && matches!(self.word(Some(unit)), "wird" | "werden")
            })
        };
        count(self.inner) <= 3
            && self.of_clause().any(|cue| {
                cue.kind == CueKind::Call
                    && match cue.subject {
                        Some((subject, _)) => {
                            let itself = self.word(self.before(1)) == "sich"
                                && cue.span.of(self.reading.text).starts_with('n');
                            itself || self.reading.mentions[subject].span.of(self.reading.text) == "man"
                        }
                        None => passive(cue),
                    }
            })
    }

    /// „der Verein Nova Vita (‚Neues Leben‘)“
    fn explains_in_brackets(&self) -> bool {
        let person = |mention: usize| {
            self.reading.mentions[mention].tags.any(Tags::FIRST_NAME.with(Tags::TITLE).with(Tags::ROLE))
        };
        let named = self.before(2).is_some_and(|before| before.quote().is_some() || before.is_capital_word())
            && !ending(&self.reading.mentions, self.unit - 1).is_some_and(person);
        let closed = self.reading.skeleton.get(self.unit + 1).is_some_and(|unit| unit.is_mark(')'));
        named && closed && self.before(1).is_some_and(|before| before.is_mark('(')) && self.is_namelike()
    }

    /// The object of a verb that reports: „nannte ihn einen ‚…‘“, „feierte das als ‚…‘“, „sah darin ein ‚…‘“.
    fn is_object(&self) -> bool {
        let taken = self.word(self.before(1));
        has(TAKEN_WITH, taken)
            && self.of_clause().any(|cue| {
                matches!(cue.kind, CueKind::Say | CueKind::Call)
                    || cue.kind == CueKind::Weak
                        && (matches!(taken, "als" | "für") || cue.span.of(self.reading.text).starts_with('s'))
            })
    }

    /// A noun right before the marks: „die Kneipe ‚Zum Anker‘“.
    fn names_noun(&self) -> bool {
        let noun = self.before(1).is_some_and(|before| {
            before.is_capital_word()
                && !before.is(Tags::ADVERB.with(Tags::FIRST_NAME).with(Tags::REPORT_NOUN))
        });
        // „das meldet die Zeitschrift ‚Hafenpost‘“
        let teller = |cue: &Cue| {
            let own = cue.subject.map(|(subject, _)| &self.reading.mentions[subject]);
            own.is_some_and(|own| {
                own.end == self.unit && own.kind == MentionKind::Noun && !own.tags.any(Tags::ROLE)
            }) && self.begins(cue, TELLS)
        };
        let reported = self.of_clause().any(|cue| {
            matches!(cue.kind, CueKind::Say | CueKind::Call) && cue.first <= self.unit + 1 && !teller(cue)
        });
        noun && self.is_namelike() && !reported
    }

    /// A few small words in a sentence whose mood reports, or a single one in such a clause.
    fn is_in_reporting_mood(&self) -> bool {
        let sentence = self.reading.skeleton.sentence(self.reading.skeleton.units[self.unit].sentence);
        let reports = |unit: &Unit| unit.is_small_word() && has(REPORTING_MOOD, self.word(Some(unit)));
        // „… ‚Ende der Woche in allen Läden‘ gewesen sei“
        let behind = self.reading.skeleton.units.get(self.unit + 1..sentence.end).unwrap_or(&[]);
        let ends = behind.iter().take(3).take_while(|unit| unit.kind == UnitKind::Word).any(reports);
        ends || self.inner.starts_lower()
            && if self.inner.contains(' ') {
                self.reading.skeleton.units[sentence].iter().take(80).any(reports)
            } else {
                let clause = self.reading.skeleton.units[sentence.start..self.unit].iter().rev().take(CLAUSE);
                clause.take_while(|unit| !matches!(unit.kind, UnitKind::Mark(_))).any(reports)
            }
    }

    /// „sagte, dass die ‚Feinde der Freiheit‘ …“: a noun with what belongs to it, in a clause that depends on a verb of
    /// speech. What has no small word in it may be a name.
    fn is_phrase_of_report(&self) -> bool {
        let before = self.before(1);
        let governor = self.around[0].filter(|governor| {
            let kind = self.reading.cues[governor.cue].kind;
            matches!(kind, CueKind::Say | CueKind::According | CueKind::Call)
                && governor.distance <= CLAUSE + 2
        });
        let phrase = self.inner.split(' ').skip(1).any(crate::text::edges::Edges::starts_lower);
        let article = self.word(before);
        let some = article.starts_with("ein") || article.starts_with("kein");
        governor.is_some_and(|governor| {
            before.is_some_and(Unit::is_small_word) && (phrase || some)
                || governor.distance == 1 && before.is_some_and(|before| before.is_mark(','))
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::quotes::{QuotationKind, Story, attribute};

    /// Whether the last quotation of a text is somebody's words.
    fn spoken(text: &str) -> bool {
        let found = attribute(&Story { language: Some("de"), ..Story::from_plain_text(text) });
        found.quotes.last().is_some_and(|quote| quote.kind == QuotationKind::Direct)
    }

    #[test]
    fn a_noun_before_the_marks_is_named_by_them() {
        assert!(!spoken("Am Abend traf er sie in der Kneipe „Zum Anker“ am Hafen."));
        assert!(!spoken("Der Verein „Freunde der alten Mühle“ lädt ein."));
        assert!(spoken("Vogt nannte den Bericht „Unsinn und Theater“."));
    }

    #[test]
    fn who_tells_may_stand_in_marks() {
        assert!(!spoken("Laut „Hafenbote“ ist die Brücke seit Montag gesperrt."));
        assert!(!spoken("Das berichtet die „Neue Hafenpost“ in ihrer Ausgabe vom Montag."));
        assert!(!spoken("Die Brücke ist dem „Hafenboten“ zufolge gesperrt."));
        assert!(!spoken("Die Brücke sei gesperrt, sagte Vogt dem „Hafenboten“."));
        assert!(!spoken("Das meldet „Hafenbote“."));
        assert!(!spoken("Um zehn Uhr meldete die Nachrichtenseite „Hafenbote“, die Brücke sei gesperrt."));
        assert!(!spoken("Das schrieb der Autor Jan Vogt in der „Neuen Hafenpost“, einem Blatt aus Velm."));
        assert!(!spoken("Das „National Harbour Office“ geht davon aus, dass sie hält."));
        assert!(!spoken("Die „Freunde der alten Mühle“ (FAM) forderten mehr Geld."));
        assert!(spoken("Vogt sprach in der „schwierigen Lage“ von Glück."));
        assert!(spoken("Vogt widersprach dem „Gerede vom Ende“."));
    }

    #[test]
    fn what_everybody_calls_it_is_a_term() {
        assert!(!spoken("Das nennt man einen „Zirkelschluss“."));
        assert!(!spoken("Das Teilchen, das als „Geist“ bezeichnet wird, ist selten."));
        assert!(spoken("Vogt bezeichnete das als „Zirkelschluss“."));
    }

    #[test]
    fn shouts_and_reported_phrases_are_somebodys() {
        assert!(spoken("Sie trugen Schilder mit Sprüchen wie „Rettet die Mühle“."));
        assert!(spoken("Vogt sagte, dass die „Feinde der alten Mühle“ nichts gelernt hätten."));
        assert!(spoken("Die Brücke sei „marode“, so Vogt."));
        assert!(spoken("Nach Angaben der Polizei rief die Frau „Hilfe“."));
        assert!(spoken("Vogt hält das für „Humbug“."));
        assert!(spoken("Ein „schöner Sieg“, so urteilte Anna Vogt am Abend."));
    }
}
