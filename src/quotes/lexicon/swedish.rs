//! Swedish.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

/// The endings of the stems among the verbs.
pub const ENDINGS: &str = "ar ade at er te";

/// The table. Verbs with [`Tags::BASE`] are stems.
pub const ROWS: &[Row] = &[
    // Stems of verbs whose object is what somebody says or writes, and whole forms of others.
    Row {
        tags: SAY.with(Tags::BASE),
        words: "berätt förklar hävd svar konstater varn fråg påpek beton undr kommenter medge bekräft skämt utveckl \
            avslut beklag försäkr bedöm lov rop avslöj rapporter förtydlig resoner protester",
    },
    Row {
        tags: SAY,
        words: "säger sa sade sagt skriver skrev menar menade tillägger tillade uppger uppgav understryker \
            underströk anser ansåg tycker tyckte medger lyder fortsätter fortsatte meddelar meddelade framhåller \
            står tror trodde hoppas hoppades utbrister utbrast rasar rasade kräver krävde föreslår föreslog erkänner erkände",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "kallar kallade kallades beskrevs talar talade talat beskriver beskrev anklagar kritiserar kalder \
            kaldte kaller kalte",
    },
    // ”enligt polisen”.
    Row { tags: Tags::ACCORDING, words: "enligt ifølge" },
    // Closed class.
    Row { tags: HE, words: "han" },
    // Closed class.
    Row { tags: SHE, words: "hon hun" },
    // Closed class.
    Row { tags: THEY, words: "de dom" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "jag vi jeg" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "hans hennes deras sin sitt sina" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "som" },
    // Closed class.
    Row { tags: Tags::DETERMINER, words: "en ett den det två tre flera många et" },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "i på med för om till från hos under mot vid över efter til fra ved",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "av af" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "och men eller og" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "att när eftersom medan at når fordi" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "är var har hade blir blev kan ska skulle må måste er" },
    // Closed class.
    Row { tags: Tags::ADVERB, words: "inte också även då nu redan sedan ikke også" },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "statsminister minister utrikesminister finansminister kommunalrådet kommunalråd borgmästare \
            talesperson presschef direktör vd ordförande professor president tränare domare åklagare forskare \
            författare polischef partiledare gruppledare ledamot rektor generalsekreterare statsministern \
            ministern utrikesministern finansministern borgmästaren ordföranden professorn presidenten tränaren \
            direktören rektorn polischefen partiledaren generalsekreteraren författaren forskaren talespersonen \
            talesman talesmannen pressekreterare pressekreteraren statssekreterare riksdagsledamot \
            riksdagsledamoten justitieministern försvarsministern biskopen ärkebiskopen kungen drottningen \
            förbundskapten förbundskaptenen spelaren målvakten advokat advokaten domaren kammaråklagare \
            utredaren analytiker analytikern ekonom ekonomen chefsekonom läkare läkaren överläkare överläkaren \
            historikern psykologen lärare läraren ägare ägaren grundare grundaren projektledare enhetschef \
            räddningsledare skådespelaren artisten sångaren regissören journalisten expert experten samordnare",
    },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "grannen vittnet pappan mamman brodern systern dottern sonen eleven studenten företagaren bonden \
            krögaren kvinnan mannen pappa mamma",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "forskarna experterna boende grannarna grannar vittnen föräldrar föräldrarna anhöriga lärarna läkarna \
            eleverna poliser politikerna partierna facket källor",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "rapporten rapport polisen regeringen kommunen åklagaren partiet företaget tidningen myndigheten \
            domstolen tingsrätten hovrätten utredningen studien sjukhuset universitetet bolaget klubben \
            förbundet organisationen kyrkan regionen länsstyrelsen domen brevet räddningstjänsten",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "film filmen roman romanen bok boken album albumet låt låten serie serien program programmet \
            tidningen pjäsen",
    },
    // A word as a word.
    Row { tags: Tags::WORDING, words: "ordet begreppet uttrycket så kallad kallade smeknamnet" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "af von de van der" },
];
