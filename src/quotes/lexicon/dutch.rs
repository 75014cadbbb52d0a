//! Dutch.

use super::common::{CALL, HE, SAY, SHE};
use super::{Row, tags::Tags};

/// The endings of the stems among the verbs.
pub const ENDINGS: &str = "t de te den ten en d";

/// The table. Verbs with [`Tags::BASE`] are stems.
pub const ROWS: &[Row] = &[
    // Stems of verbs whose object is what somebody says or writes, and whole forms of others.
    Row {
        tags: SAY.with(Tags::BASE),
        words: "vertel verklaar meld benadruk voeg reageer antwoord waarschuw concludeer bevestig erken \
            stel twitter beaam verzucht betoog constateer",
    },
    Row {
        tags: SAY,
        words: "zegt zei zeggen zeiden gezegd schrijft schreef geschreven aldus vindt vond vraagt vroeg \
            legt denkt laat liet spreekt sprak luidt luidde klinkt klonk oordeelt beklemtoont noemde \
            verduidelijkt geeft gaf",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "noemt noemde noemen noemden bestempelt bestempelde bestempeld omschreven \
            omschreef omschrijft beschuldigt beschuldigde bekritiseerde sprak spreekt",
    },
    // “volgens haar”.
    Row { tags: Tags::ACCORDING, words: "volgens aldus" },
    // Closed class.
    Row { tags: HE, words: "hij hem" },
    // Haar stands behind volgens.
    Row { tags: SHE, words: "zij ze haar" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ik wij we" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "zijn hun" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "die" },
    // Closed class.
    Row { tags: Tags::DETERMINER, words: "de het een deze dit twee drie veel enkele" },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "van in op aan met voor over tegen bij uit naar om tot onder tussen na tijdens",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "door" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "en maar of" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "dat omdat als toen terwijl hoewel" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "is was waren zijn heeft hebben had wordt werd kan moet zal zou" },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "niet ook nog al dan later maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "minister premier burgemeester wethouder woordvoerder bewoner bewoonster inwoner inwoonster woordvoerster directeur voorzitter \
            hoogleraar president trainer rechter advocaat officier onderzoeker schrijver kamerlid \
            minister-president koning koningin gouverneur bestuurder",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "rapport verklaring vakbond kabinet ministerie politie gemeente onderzoek brief rechtbank \
            partij vereniging bedrijf krant",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "film roman boek album lied serie programma krant tijdschrift tentoonstelling",
    },
    // A word as a word.
    Row { tags: Tags::WORDING, words: "woord term uitdrukking zogenaamde zogeheten bijnaam genaamd" },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "verklaring interview twitter brief" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "de van der den ter ten te het" },
];
