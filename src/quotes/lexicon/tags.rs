//! What the lexicon knows of a word: a set of properties.

/// A set of properties of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tags(pub u64);

impl crate::text::hash::Bits for Tags {
    fn bits(self) -> u64 {
        self.0
    }

    fn of(bits: u64) -> Self {
        Self(bits)
    }
}

impl Tags {
    /// No property.
    pub const NONE: Self = Self(0);
    /// Reports words and little else: say, tell, write.
    pub const SAY: Self = Self(1);
    /// Reports by naming or judging: call, accuse, praise.
    pub const CALL: Self = Self(1 << 1);
    /// Reports now and then: show, put, see.
    pub const WEAK: Self = Self(1 << 2);
    /// Past tense or participle.
    pub const PAST: Self = Self(1 << 3);
    /// Present participle.
    pub const ING: Self = Self(1 << 4);
    /// Base form or infinitive.
    pub const BASE: Self = Self(1 << 5);
    /// Third person of the present.
    pub const PRESENT: Self = Self(1 << 6);
    /// A noun that reports: claim, pledge, remark.
    pub const REPORT_NOUN: Self = Self(1 << 7);
    /// Stands before a name: Mr., Sen., President.
    pub const TITLE: Self = Self(1 << 8);
    /// What people are: spokesman, senator, analyst.
    pub const ROLE: Self = Self(1 << 9);
    /// What speaks though it is no person: report, indictment, ministry, police.
    pub const SPEAKS: Self = Self(1 << 10);
    /// he, she, they, we, I, it as subjects.
    pub const PRONOUN: Self = Self(1 << 11);
    /// him, her, them as objects.
    pub const OBJECT: Self = Self(1 << 12);
    /// his, their, my.
    pub const POSSESSIVE: Self = Self(1 << 13);
    /// who, which.
    pub const RELATIVE: Self = Self(1 << 14);
    /// a, the, this.
    pub const DETERMINER: Self = Self(1 << 15);
    /// of, in, with.
    pub const PREPOSITION: Self = Self(1 << 16);
    /// and, but, or.
    pub const CONJUNCTION: Self = Self(1 << 17);
    /// because, when, that: begin a clause inside another.
    pub const SUBORDINATOR: Self = Self(1 << 18);
    /// be, have, do, will, must.
    pub const AUXILIARY: Self = Self(1 << 19);
    /// Adverbs, negations: may stand between subject and verb.
    pub const ADVERB: Self = Self(1 << 20);
    /// A verb that does not report, in a form that has a subject.
    pub const VERB: Self = Self(1 << 21);
    /// No name though capitalised: days, months, nationalities.
    pub const NO_NAME: Self = Self(1 << 22);
    /// Stands inside names: de, van, bin.
    pub const PARTICLE: Self = Self(1 << 23);
    /// Names with it are organisations: Party, University, Times.
    pub const BODY: Self = Self(1 << 24);
    /// A man.
    pub const MALE: Self = Self(1 << 25);
    /// A woman.
    pub const FEMALE: Self = Self(1 << 26);
    /// More than one.
    pub const PLURAL: Self = Self(1 << 27);
    /// I, we, my: the speaker of a quotation, or its reporter.
    pub const FIRST_PERSON: Self = Self(1 << 28);
    /// it, its.
    pub const NEUTER: Self = Self(1 << 29);
    /// "according to" and its like: what follows is the source.
    pub const ACCORDING: Self = Self(1 << 30);
    /// by, von, par: names the doer of a passive.
    pub const BY: Self = Self(1 << 31);
    /// Works have it before their titles: film, novel, show.
    pub const WORK: Self = Self(1 << 32);
    /// Words about words: term, word, phrase, slogan, so-called.
    pub const WORDING: Self = Self(1 << 33);
    /// A place where things are said: interview, statement, Twitter.
    pub const CHANNEL: Self = Self(1 << 34);
    /// A country, city or seat of power whose name stands for who rules there.
    pub const PLACE: Self = Self(1 << 35);
    /// A person's first name.
    pub const FIRST_NAME: Self = Self(1 << 36);
    /// not, never, n't.
    pub const NEGATION: Self = Self(1 << 37);
    /// to, zu, à before an infinitive.
    pub const TO: Self = Self(1 << 38);
    /// be, werden, être: with a participle it makes the passive.
    pub const PASSIVE: Self = Self(1 << 39);
    /// Articles and pronouns that are never the subject: dem, einen.
    pub const OBLIQUE: Self = Self(1 << 40);
    /// A verb that reports only with a prefix, which may stand apart: gab … bekannt.
    pub const PREFIXED: Self = Self(1 << 41);
    /// What stands apart from its verb, at the end of the clause: bekannt, mit, hinzu.
    pub const PREFIX: Self = Self(1 << 42);
    /// Stands behind the words that it governs: „dem Bericht zufolge“.
    pub const POSTPOSED: Self = Self(1 << 43);
    /// that: a pronoun right before a verb.
    pub const THAT: Self = Self(1 << 44);
    /// Any verb that reports.
    pub const CUE: Self = Self(0b111);

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The properties that both sets have.
    #[must_use]
    pub const fn only(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The properties that the other set does not have.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the two sets share a property.
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
