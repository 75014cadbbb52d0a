//! Polish.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

/// The endings of the stems among the verbs.
pub const ENDINGS: &str = "ł ła li ły";

/// The table. Verbs with [`Tags::BASE`] are stems.
pub const ROWS: &[Row] = &[
    // Stems of verbs whose object is what somebody says or writes, and whole forms of others.
    Row {
        tags: SAY.with(Tags::BASE),
        words: "apelowa argumentowa doda napisa oceni odpowiedzia ostrzeg oświadczy podkreśli podsumowa \
            poinformowa potwierdzi powiedzia przekaza przekonywa przypomnia przyzna relacjonowa skomentowa \
            stwierdzi twierdzi tłumaczy ujawni wskaza wspomina wyjaśni zadeklarowa zakończy zapewni zapyta \
            zauważy zaznaczy",
    },
    Row {
        tags: SAY,
        words: "alarmuje apeluje dodaje informuje komentuje mówi mówili mówią mówił mówiła oburza ocenia \
            odpowiada opowiada opowiadał opowiadała ostrzega ostrzegł pisze podaje podkreśla powiedzieli \
            precyzuje przekonuje przypomina przyznaje pyta relacjonuje twierdzi tłumaczy ubolewa uważa \
            wspomina wyjaśnia zapewnia zapowiedział zapowiedziała zauważa zaznacza żali",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "nazwali nazwana nazwane nazwany nazwał nazwała nazywa określa określili określił określiła \
            opisał oskarżył oskarżyła skrytykował",
    },
    // „według burmistrz”.
    Row { tags: Tags::ACCORDING, words: "według zdaniem" },
    // Closed class.
    Row { tags: HE, words: "on" },
    // Closed class.
    Row { tags: SHE, words: "ona" },
    // Closed class.
    Row { tags: THEY, words: "oni" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "ich jego jej" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "która który" },
    // Closed class.
    Row { tags: Tags::PREPOSITION, words: "bez dla do między na nad o od po pod przed przy u w we z za ze" },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "przez" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "a ale i lub oraz" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "bo gdy jak jeśli że" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "byli był była było będzie jest może musi są" },
    // Closed class.
    Row { tags: Tags::ADVERB, words: "jeszcze już nie się także też" },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "adwokat aktor aktorka ambasador analityk arcybiskup biskup burmistrz dyrektor dyrektorka \
            dziekan dziennikarka dziennikarz ekonomista ekonomistka ekspert ekspertka europoseł europosłanka \
            generał historyk inspektor kanclerz kapitan kardynał kierownik komendant komisarz koordynator \
            koordynatorka król królowa ksiądz lekarka lekarz lider liderka major marszałek mecenas minister \
            nauczyciel nauczycielka papież pisarka pisarz piłkarka piłkarz policjant policjantka politolog \
            poseł posłanka premier prezes prezeska prezydent profesor prokurator przedsiębiorca \
            przewodnicząca przewodniczący psycholog publicysta pułkownik radna radny rektor reżyser \
            reżyserka rolnik rzeczniczka rzecznik sekretarz selekcjoner senator socjolog starosta strażak \
            szef szefowa sędzia trener wicemarszałek wiceminister wicepremier wiceprezes wiceprezydent \
            wojewoda wójt właściciel właścicielka założyciel",
    },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "brat córka klient klientka kolega koleżanka matka mieszkaniec mieszkanka mąż ofiara ojciec \
            pacjent pacjentka pasażer przyjaciel przyjaciółka siostra syn sąsiad sąsiadka wdowa świadek żona",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "aktywiści analitycy ekonomiści eksperci lekarze mieszkańcy nauczyciele naukowcy \
            organizatorzy policjanci politycy posłowie prokuratorzy rodzice rolnicy strażacy sąsiedzi służby \
            władze związkowcy śledczy świadkowie źródła",
    },
    // Before names.
    Row { tags: Tags::TITLE, words: "pan pani" },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "bank dokument firma fundacja gazeta instytut kancelaria klub koalicja komisja komunikat \
            kuria ministerstwo opozycja oświadczenie partia policja portal prokuratura raport rząd sejm \
            senat spółka stowarzyszenie straż szpital sąd trybunał uniwersytet urząd wyrok związek",
    },
    // Places and ministries as they stand behind the office that is of them.
    Row {
        tags: Tags::PLACE,
        words: "białorusi chin czech francji iranu izraela litwy mswia msz nato niemiec onz polski rosji rp \
            ue ukrainy usa węgier",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "album film filmie gazeta książka książki piosenka powieść serial spektakl",
    },
    // A word as a word.
    Row { tags: Tags::WORDING, words: "określenie pojęcie słowo tak tzw. zwana zwany" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "de der van von" },
];
