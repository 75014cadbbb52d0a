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
        words: "adviseer antwoord beaam benadruk bepleit betoog bevestig beweer concludeer constateer erken \
            herinner jubel klaag meen meld mopper onderstreep ontken oordeel reageer schamper stel suggereer \
            twitter verklaar vermoed vertel vervolg verwacht verwoord verzeker verzucht voeg vrees waarschuw",
    },
    Row {
        tags: SAY,
        words: "aldus beklemtoont beloofde belooft denkt eist eiste gaf geeft geschreven gezegd hoopt hoopte \
            klinkt klonk laat legt liet luidde luidt meende meent noemde oordeelde oordeelt riep roept \
            schreef schrijft sprak spreekt verduidelijkt vindt vond vraagt vroeg zeggen zegt zei zeiden",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "bekritiseerde beschuldigde beschuldigt bestempeld bestempelde bestempelt hekelde hekelt \
            kwalificeerde kwalificeert noemde noemden noemen noemt omschreef omschreven omschrijft sprak \
            spreekt typeerde typeert verweet verwijt",
    },
    // “volgens haar”.
    Row { tags: Tags::ACCORDING, words: "aldus volgens" },
    // Closed class.
    Row { tags: HE, words: "hem hij" },
    // Haar stands behind volgens.
    Row { tags: SHE, words: "haar ze zij" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ik we wij" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "hun zijn" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "die" },
    // Closed class.
    Row { tags: Tags::DETERMINER, words: "de deze dit drie een enkele het twee veel" },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "aan bij in met na naar om onder op over tegen tijdens tot tussen uit van voor",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "door" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "en maar of" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "als dat hoewel omdat terwijl toen" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "had hebben heeft is kan moet waren was werd wordt zal zijn zou" },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "al dan dinsdag donderdag later maandag niet nog ook vrijdag woensdag zaterdag zondag",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "aanvoerder acteur actrice advocaat ambassadeur analist arts auteur bestuurder \
            bestuursvoorzitter bewoner bewoonster bisschop bondscoach bondskanselier burgemeester ceo coach \
            commandant commissaris directeur docent econoom eigenaar eigenares europarlementariër \
            fractieleider fractievoorzitter gedeputeerde generaal gouverneur historicus hoofdofficier \
            hoogleraar huisarts inwoner inwoonster journalist kamerlid kanselier kapitein kolonel koning \
            koningin korpschef lector lijsttrekker manager minister minister-president officier ombudsman \
            ondernemer onderzoeker oprichter oud-premier partijleider politiechef premier president \
            psycholoog raadslid rechter regisseur schrijfster schrijver senator socioloog speelster speler \
            staatssecretaris topman topvrouw trainer vicepremier viroloog voorzitter wethouder wielrenner \
            woordvoerder woordvoerster zanger zangeres",
    },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "activist bezoeker boer boerin broer buurman buurvrouw collega deskundige dochter expert \
            getuige kenner klant leraar lerares moeder omwonende patiënt scholier slachtoffer specialist \
            student vader verdachte vriend vriendin weduwe wetenschapper winkelier zoon zus",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "activisten advocaten agenten analisten artsen autoriteiten bewoners boeren bronnen \
            deskundigen docenten economen experts fracties getuigen kamerleden leraren medewerkers \
            nabestaanden omwonenden onderzoekers organisaties ouders partijen politici rechters slachtoffers \
            studenten supporters vakbonden wetenschappers",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "bank bedrijf bond brandweer brief coalitie document enquête fractie gemeente gemeenteraad \
            hof kabinet krant ministerie ngo omroep onderzoek oppositie organisatie partij persbericht \
            politie provincie rapport rechtbank stichting studie uitspraak universiteit vakbond vereniging \
            verklaring vonnis waterschap ziekenhuis",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "album boek film krant lied programma roman serie tentoonstelling tijdschrift",
    },
    // A word as a word.
    Row { tags: Tags::WORDING, words: "bijnaam genaamd term uitdrukking woord zogeheten zogenaamde" },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "brief interview twitter verklaring" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "de den der het te ten ter van" },
];
