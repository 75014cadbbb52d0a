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
        words: "avslut avslöj bedöm beklag bekräft berätt beton fråg förklar försäkr förtydlig hävd \
            kommenter konstater lov medge protester påpek rapporter resoner rop skämt svar undr utveckl varn",
    },
    Row {
        tags: SAY,
        words: "anser ansåg erkände erkänner fortsatte fortsätter framhåller föreslog föreslår hoppades \
            hoppas krävde kräver lyder meddelade meddelar medger menade menar rasade rasar sa sade sagt \
            skrev skriver står säger tillade tillägger trodde tror tycker tyckte understryker underströk \
            uppgav uppger utbrast utbrister",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "anklagar beskrev beskrevs beskriver kalder kaldte kallade kallades kallar kaller kalte \
            kritiserar talade talar talat",
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
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "jag jeg vi" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "deras hans hennes sin sina sitt" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "som" },
    // Closed class.
    Row { tags: Tags::DETERMINER, words: "den det en et ett flera många tre två" },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "efter fra från för hos i med mot om på til till under ved vid över",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "af av" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "eller men och og" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "at att eftersom fordi medan när når" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "blev blir er hade har kan må måste ska skulle var är" },
    // Closed class.
    Row { tags: Tags::ADVERB, words: "då ikke inte nu också også redan sedan även" },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "advokat advokaten analytiker analytikern artisten biskopen borgmästare borgmästaren \
            chefsekonom direktör direktören domare domaren drottningen ekonom ekonomen enhetschef expert \
            experten finansminister finansministern forskare forskaren förbundskapten förbundskaptenen \
            författare författaren försvarsministern generalsekreterare generalsekreteraren grundare \
            grundaren gruppledare historikern journalisten justitieministern kammaråklagare kommunalråd \
            kommunalrådet kungen ledamot läkare läkaren lärare läraren minister ministern målvakten \
            ordförande ordföranden partiledare partiledaren polischef polischefen president presidenten \
            presschef pressekreterare pressekreteraren professor professorn projektledare psykologen \
            regissören rektor rektorn riksdagsledamot riksdagsledamoten räddningsledare samordnare \
            skådespelaren spelaren statsminister statsministern statssekreterare sångaren talesman \
            talesmannen talesperson talespersonen tränare tränaren utredaren utrikesminister \
            utrikesministern vd ägare ägaren ärkebiskopen åklagare överläkare överläkaren",
    },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "bonden brodern dottern eleven företagaren grannen krögaren kvinnan mamma mamman mannen pappa \
            pappan sonen studenten systern vittnet",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "anhöriga boende eleverna experterna facket forskarna föräldrar föräldrarna grannar grannarna \
            källor läkarna lärarna partierna poliser politikerna vittnen",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "bolaget brevet domen domstolen förbundet företaget hovrätten klubben kommunen kyrkan \
            länsstyrelsen myndigheten organisationen partiet polisen rapport rapporten regeringen regionen \
            räddningstjänsten sjukhuset studien tidningen tingsrätten universitetet utredningen åklagaren",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "album albumet bok boken film filmen låt låten pjäsen program programmet roman romanen serie \
            serien tidningen",
    },
    // A word as a word.
    Row { tags: Tags::WORDING, words: "begreppet kallad kallade ordet smeknamnet så uttrycket" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "af de der van von" },
];
