//! The rules of grammar that name a source, in one table: how sure each is and what it rests on.

use super::attribution::Source;
use super::reading::Reading;
use super::types::Decided;

/// One row a rule: its name, how sure it is, what it rests on in a trace's words.
macro_rules! rules {
    ($($rule:ident $confidence:literal $reason:literal,)*) => {
        /// A rule that names a source.
        #[allow(missing_docs, reason = "each row of the table says it")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Rule { $($rule,)* }

        impl Rule {
            /// How sure it is.
            pub const fn confidence(self) -> f32 {
                match self { $(Self::$rule => $confidence,)* }
            }

            /// What it rests on.
            pub const fn reason(self) -> &'static str {
                match self { $(Self::$rule => $reason,)* }
            }
        }
    };
}

// What stands right beside the quotation leaves hardly any doubt, a colon little; a verb of the same sentence may belong to
// another clause; a quotation that is a sentence of its own goes on with the one right before, and so does what German tells
// in reported mood; whoever spoke before mostly goes on elsewhere too, but no name is shown for that.
rules! {
    Beside          0.96 "a verb right behind, with its subject",
    ReadIn          0.96 "it is read in what holds it",
    Signed          0.96 "a name signs it",
    Colon           0.94 "the verb before the colon",
    Label           0.94 "a name before the colon",

    PassedOn        0.9  "who told it, which another only passes on",
    ToldOf          0.9  "who is said to have said it",
    ThatOneCalls    0.9  "who calls a thing so that others do",
    ForCalling      0.9  "who is blamed for calling it so",
    Prompted        0.9  "who was made to say it",
    Claimed         0.9  "whose claim it is called",
    Retold          0.9  "who is said to say it",
    Shown           0.9  "who is seen or heard to say it",
    Quoted          0.9  "who is quoted before the colon",
    AsSaying        0.9  "who is quoted as saying it",
    WhatOneCalls    0.9  "what somebody calls it",
    CalledBy        0.9  "called so by somebody",
    ToldIn          0.9  "a document that somebody has",
    Gapped          0.9  "who stands in a half without a verb",
    WordsOf         0.9  "whose words they are called",
    OwnNoun         0.9  "whose answer or verdict it is called",
    WithWords       0.9  "who does something with these words",
    InWords         0.9  "in somebody's words or eyes",
    Described       0.9  "a name and who that is before the colon",
    SaidSo          0.9  "the sentence behind says who said so",
    AsTold          0.9  "as somebody told",
    Clause          0.9  "the verb of its clause",

    AsTheyTold      0.88 "as he or she told",
    Sentence        0.88 "a verb or an adverbial of its sentence",
    VerbLast        0.88 "who opens the sentence that the verb closes",
    InBrackets      0.88 "in brackets behind a name",
    BeforeColon     0.88 "the person before the colon who does something else",

    GoesOn          0.86 "who spoke right before goes on",
    GoesOnLater     0.8  "who spoke before goes on, and nobody else is named",
    Dropped         0.8  "a verb without a subject, and whom it is about",
    ForOne          0.8  "for somebody it is so",
    Unspaced        0.8  "the words around it, in a script without spaces",

    Carried         0.7  "who spoke before, or else",
    GappedObjects   0.7  "a half without a verb that may name an object",
    Joined          0.7  "an answer or verdict in one phrase with a name",
    Topic           0.7  "a name before the colon that may be what it is about",
}

impl Rule {
    /// What it says of a quotation: this mention speaks, by this cue.
    pub(super) const fn says(self, mention: usize, cue: Option<usize>) -> Report {
        Report { mention, cue, rule: self, is_doubtful: false }
    }
}

/// A source found by rule, and its cue by index.
#[derive(Debug, Clone, Copy)]
pub struct Report {
    /// The mention that speaks.
    pub mention: usize,
    /// The cue.
    pub cue: Option<usize>,
    /// The rule.
    pub rule: Rule,
    /// Whether something speaks against it, so that no name is shown.
    pub is_doubtful: bool,
}

impl Report {
    /// How sure it is.
    pub fn confidence(self) -> f32 {
        let own = self.rule.confidence();
        if self.is_doubtful { own.min(Rule::Carried.confidence()) } else { own }
    }

    /// As the source of its quotation.
    pub fn source(self, reading: &Reading<'_>) -> Source {
        Source {
            mention: Some(self.mention),
            words: Some(reading.mentions[self.mention].span),
            cue: self.cue.map(|cue| reading.cues[cue].span),
            confidence: self.confidence(),
            decided: Decided::Rule(self.rule),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::{Story, attribute};

    /// What the source of the last quotation rests on.
    fn decided(text: &str, language: &str) -> Decided {
        let found = attribute(&Story { language: Some(language), ..Story::from_plain_text(text) });
        found.quotes.last().map(|quote| quote.decided).unwrap_or_default()
    }

    #[test]
    fn a_trace_tells_the_rule() {
        let beside = decided("« Le pont tiendra », a dit Anne Morel.", "fr");
        assert_eq!(beside, Decided::Rule(Rule::Beside));
        let told = decided("Wie Anna Lund gestern sagte, sei das „ein Skandal“.", "de");
        assert_eq!(told, Decided::Rule(Rule::AsTold));
        let quoted = decided("Police quoted Ann Bell: “We left at noon today.”", "en");
        assert_eq!(quoted, Decided::Rule(Rule::Quoted));
    }

    #[test]
    fn what_speaks_against_a_report_hides_its_name() {
        let report = Rule::Beside.says(0, None);
        assert!(report.confidence() > Report { is_doubtful: true, ..report }.confidence());
        assert!(Rule::Carried.confidence() < super::super::assemble::NAME_THRESHOLD);
    }
}
