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
        words: "vertel verklaar meld benadruk voeg reageer antwoord waarschuw concludeer bevestig erken stel twitter \
            beaam verzucht betoog constateer oordeel vermoed verwacht vrees klaag bepleit schamper jubel mopper \
            ontken beweer adviseer suggereer meen verwoord verzeker herinner vervolg onderstreep",
    },
    Row {
        tags: SAY,
        words: "zegt zei zeggen zeiden gezegd schrijft schreef geschreven aldus vindt vond vraagt vroeg legt denkt \
            laat liet spreekt sprak luidt luidde klinkt klonk oordeelt beklemtoont noemde verduidelijkt geeft \
            gaf oordeelde belooft beloofde roept riep eist eiste hoopt hoopte meent meende",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "noemt noemde noemen noemden bestempelt bestempelde bestempeld omschreven omschreef omschrijft \
            beschuldigt beschuldigde bekritiseerde sprak spreekt hekelt hekelde typeert typeerde kwalificeert \
            kwalificeerde verwijt verweet",
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
        words: "minister premier burgemeester wethouder woordvoerder bewoner bewoonster inwoner inwoonster \
            woordvoerster directeur voorzitter hoogleraar president trainer rechter advocaat officier \
            onderzoeker schrijver kamerlid minister-president koning koningin gouverneur bestuurder \
            staatssecretaris fractievoorzitter fractieleider partijleider lijsttrekker commissaris korpschef \
            politiechef hoofdofficier econoom viroloog arts huisarts psycholoog socioloog historicus analist \
            journalist auteur schrijfster regisseur acteur actrice zanger zangeres bondscoach coach aanvoerder \
            speler speelster wielrenner eigenaar eigenares ondernemer bestuursvoorzitter ceo topman topvrouw \
            oprichter manager bisschop ambassadeur senator bondskanselier kanselier vicepremier oud-premier \
            generaal kolonel kapitein commandant raadslid gedeputeerde europarlementariër ombudsman docent \
            lector",
    },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "slachtoffer verdachte getuige buurman buurvrouw vader moeder broer zus zoon dochter vriend vriendin \
            collega weduwe omwonende bezoeker klant patiënt kenner deskundige specialist expert wetenschapper \
            activist boer boerin leraar lerares student scholier winkelier",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "bewoners omwonenden experts deskundigen onderzoekers wetenschappers artsen boeren leraren docenten \
            studenten ouders getuigen slachtoffers nabestaanden advocaten rechters agenten politici partijen \
            fracties vakbonden organisaties bronnen economen analisten autoriteiten supporters activisten \
            medewerkers kamerleden",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "rapport verklaring vakbond kabinet ministerie politie gemeente onderzoek brief rechtbank partij \
            vereniging bedrijf krant hof gemeenteraad provincie waterschap brandweer ziekenhuis universiteit \
            bank stichting organisatie bond fractie oppositie coalitie ngo omroep document vonnis uitspraak \
            persbericht enquête studie",
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
