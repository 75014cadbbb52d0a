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
        words: "powiedzia stwierdzi doda podkreśli zaznaczy oświadczy napisa wyjaśni oceni zapewni przyzna przekaza \
            poinformowa tłumaczy zapyta odpowiedzia ostrzeg apelowa zauważy skomentowa wspomina twierdzi wskaza \
            zakończy podsumowa argumentowa zadeklarowa przypomnia relacjonowa przekonywa ujawni potwierdzi",
    },
    Row {
        tags: SAY,
        words: "powiedzieli mówi mówił mówiła mówili mówią dodaje podkreśla pisze wyjaśnia ocenia tłumaczy komentuje \
            wspomina twierdzi ostrzegł podaje informuje zaznacza przyznaje zauważa apeluje uważa opowiada \
            opowiadał opowiadała przekonuje odpowiada pyta oburza żali ubolewa alarmuje ostrzega precyzuje \
            zapewnia przypomina relacjonuje zapowiedział zapowiedziała",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "nazwany nazwana nazwane nazwał nazwała nazywa nazwali określa określił określiła określili oskarżył \
            oskarżyła skrytykował opisał",
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
    Row { tags: Tags::POSSESSIVE, words: "jego jej ich" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "który która" },
    // Closed class.
    Row { tags: Tags::PREPOSITION, words: "w we z ze na do od po o u przy dla za pod nad przed między bez" },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "przez" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "i a ale lub oraz" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "że bo gdy jeśli jak" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "jest są był była było byli będzie może musi" },
    // Closed class.
    Row { tags: Tags::ADVERB, words: "nie też także już jeszcze się" },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "prezes prezydent premier minister burmistrz wójt rzecznik rzeczniczka dyrektor profesor poseł \
            posłanka senator trener sędzia prokurator szef przewodniczący przewodnicząca lider ekspert \
            wiceminister wicepremier wiceprezes wiceprezydent marszałek wicemarszałek wojewoda starosta radny \
            radna europoseł europosłanka prezeska dyrektorka szefowa liderka ekspertka mecenas adwokat ambasador \
            kanclerz generał pułkownik major komendant komisarz rektor dziekan biskup arcybiskup kardynał ksiądz \
            papież lekarz lekarka psycholog socjolog historyk politolog ekonomista ekonomistka analityk \
            publicysta dziennikarz dziennikarka pisarz pisarka reżyser reżyserka aktor aktorka selekcjoner \
            piłkarz piłkarka kapitan strażak policjant policjantka nauczyciel nauczycielka właściciel \
            właścicielka przedsiębiorca rolnik założyciel koordynator koordynatorka inspektor kierownik \
            sekretarz król królowa",
    },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "świadek ofiara matka ojciec brat siostra syn córka mąż żona wdowa sąsiad sąsiadka mieszkaniec \
            mieszkanka kolega koleżanka przyjaciel przyjaciółka pasażer klient klientka pacjent pacjentka",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "mieszkańcy eksperci świadkowie sąsiedzi rodzice naukowcy lekarze policjanci strażacy śledczy \
            prokuratorzy posłowie politycy związkowcy rolnicy nauczyciele organizatorzy władze służby źródła \
            aktywiści ekonomiści analitycy",
    },
    // Before names.
    Row { tags: Tags::TITLE, words: "pan pani" },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "raport oświadczenie rząd ministerstwo policja sąd partia związek firma gazeta komunikat prokuratura \
            straż szpital uniwersytet bank spółka fundacja stowarzyszenie klub portal instytut trybunał urząd \
            komisja opozycja koalicja dokument wyrok kancelaria kuria sejm senat",
    },
    // Places and ministries as they stand behind the office that is of them.
    Row {
        tags: Tags::PLACE,
        words: "usa ue onz rp msz mswia nato polski rosji ukrainy niemiec francji iranu izraela chin węgier \
            białorusi litwy czech",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "film filmie powieść książka książki album piosenka serial gazeta spektakl",
    },
    // A word as a word.
    Row { tags: Tags::WORDING, words: "słowo określenie tzw. tak zwany zwana pojęcie" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "de von van der" },
];
