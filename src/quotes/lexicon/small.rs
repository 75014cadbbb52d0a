//! Languages of which the most common words of a report are known, and little else: enough to find the verb behind
//! a quotation and the name beside it.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

const ROLE: Tags = Tags::TITLE.with(Tags::ROLE);
const AFTER: Tags = Tags::ACCORDING.with(Tags::POSTPOSED);

/// Danish and Norwegian.
pub const DANISH: &[Row] = &[
    Row {
        tags: SAY,
        words: "advarer erkender fastslår forklarede forklarer forklarte fortalte forteller fortæller hevder \
            hævder innrømmer konstaterer legger lyder mener mente oplyser oplyste opplyser opplyste påpeger \
            påpeker sa sagde sagt sier siger skrev skriver spør spørger svarede svarer svarte tilføjede \
            tilføjer tilføyer udtaler udtalte understreger understreker uttaler uttalte varsler",
    },
    Row { tags: CALL, words: "beskrev beskriver betegner kalder kaldte kaller kalte omtaler omtalte" },
    Row { tags: Tags::ACCORDING, words: "ifølge" },
    Row { tags: HE, words: "han" },
    Row { tags: SHE, words: "hun" },
    Row { tags: THEY, words: "de" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "jeg vi" },
    Row { tags: Tags::PRONOUN.with(Tags::NEUTER), words: "det" },
    Row { tags: Tags::OBJECT, words: "dem ham hende henne meg mig os oss seg sig" },
    Row { tags: Tags::POSSESSIVE, words: "deres hans hendes hennes sin sine sit sitt" },
    Row { tags: Tags::RELATIVE, words: "der som" },
    Row { tags: Tags::DETERMINER, words: "de den denne det dette ei en et flere mange to tre" },
    Row {
        tags: Tags::PREPOSITION,
        words: "blandt efter etter for fra hos i med mellem mellom mod mot om over på siden til ud uden \
            under ut uten ved",
    },
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "af av" },
    Row { tags: Tags::CONJUNCTION, words: "eller men og" },
    Row { tags: Tags::SUBORDINATOR, words: "at da fordi hvis hvor mens når" },
    Row {
        tags: Tags::AUXILIARY,
        words: "ble blev blir bliver er hadde har havde kan kunne må måtte skal skulle var vil ville være \
            været vært",
    },
    Row { tags: Tags::ADVERB, words: "blandt der derfor dog her ikke imidlertid nu nå også så videre" },
    Row {
        tags: ROLE,
        words: "advokat advokaten borgmester borgmesteren direktør direktøren formand formanden formann \
            forsker forskeren generalsekretær justitsminister leder lederen lensmann minister ministeren \
            ordfører ordføreren partileder politiinspektør politimester president presidenten professor \
            professoren præsident præsidenten redaktør rådgiver statsminister statsministeren talskvinde \
            talsmand talsperson trener træner udenrigsminister utenriksminister",
    },
    Row {
        tags: Tags::SPEAKS,
        words: "avisen kommunen ministeriet partiet politiet rapporten regeringen regjeringen",
    },
    Row {
        tags: Tags::WORK,
        words: "album artiklen avisen bladet bog bok film filmen programmet roman sang serie serien",
    },
    Row { tags: Tags::WORDING, words: "begrebet begrepet kaldet kalt ordet såkaldte såkalte udtrykket" },
    Row { tags: Tags::PARTICLE, words: "af de van von" },
];

/// Finnish.
pub const FINNISH: &[Row] = &[
    Row {
        tags: SAY,
        words: "arvioi huomautti kertoi kertoo kirjoittaa kirjoitti korosti kuvailee kuvaili kysyi lisäsi \
            lisää muistutti painotti perusteli sanoi sanoo sanovat selitti toteaa totesi vastasi",
    },
    Row { tags: AFTER, words: "mielestä mukaan" },
    Row { tags: Tags::PRONOUN, words: "hän" },
    Row { tags: THEY, words: "he" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "me minä" },
    Row { tags: Tags::RELATIVE, words: "joka jotka" },
    Row { tags: Tags::CONJUNCTION, words: "ja mutta tai" },
    Row { tags: Tags::SUBORDINATOR, words: "että jos koska kun" },
    Row { tags: Tags::AUXILIARY, words: "ei oli olivat on ovat" },
    Row {
        tags: ROLE,
        words: "johtaja kansanedustaja ministeri presidentti professori puheenjohtaja pääministeri \
            rikoskomisario tiedottaja toimitusjohtaja tutkija ulkoministeri valmentaja",
    },
];

/// Turkish; the verb stands last.
pub const TURKISH: &[Row] = &[
    Row {
        tags: SAY,
        words: "anlattı açıkladı belirtti bildirdi dedi dile diyor ekledi kaydetti konuştu kullandı sordu \
            söyledi vurguladı yazdı",
    },
    Row { tags: AFTER, words: "göre" },
    Row { tags: Tags::PRONOUN, words: "o" },
    Row { tags: THEY, words: "onlar" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ben biz" },
    Row { tags: Tags::CONJUNCTION, words: "ama ve veya" },
    Row { tags: Tags::DETERMINER, words: "bir bu şu" },
    Row {
        tags: ROLE,
        words: "avukat bakan bakanı başbakan başkan başkanı belediye cumhurbaşkanı genel milletvekili \
            muhtarı müdürü profesör sözcüsü vali valisi",
    },
];

/// Greek.
pub const GREEK: &[Row] = &[
    Row {
        tags: SAY,
        words: "έγραψε ανέφερε ανακοίνωσε απάντησε δήλωσε είπε εξήγησε επισήμανε κατήγγειλε λέει πρόσθεσε \
            σημείωσε τόνισε υπογράμμισε υποστήριξε",
    },
    Row { tags: Tags::ACCORDING, words: "κατά" },
    Row { tags: HE, words: "αυτός" },
    Row { tags: SHE, words: "αυτή" },
    Row { tags: Tags::DETERMINER, words: "ένα ένας η μια ο οι τα το" },
    Row {
        tags: Tags::DETERMINER.with(Tags::OBLIQUE), words: "την της τις τον του τους των"
    },
    Row {
        tags: Tags::PREPOSITION, words: "από για με προς σε στη στην στις στο στον στους"
    },
    Row { tags: Tags::CONJUNCTION, words: "ή αλλά και" },
    Row { tags: Tags::SUBORDINATOR, words: "αν επειδή πως όταν ότι" },
    Row { tags: Tags::AUXILIARY, words: "έχει ήταν είναι είχε θα" },
    Row {
        tags: ROLE,
        words: "αρχηγός βουλευτής γραμματέας δήμαρχος διευθυντής εκπρόσωπος καθηγητής πρωθυπουργός πρόεδρος \
            υπουργός",
    },
];

/// Ukrainian, beside what it shares with Russian.
pub const UKRAINIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "вважає відповів відповіла додав додала зазначив зазначила заявив заявила заявили каже \
            наголосив наголосила написав написала пише повідомив повідомила повідомили пояснив пояснила \
            підкреслив підкреслила розповів розповіла сказав сказала сказали",
    },
    Row { tags: CALL, words: "звинуватив звинуватила назвав назвала" },
    Row { tags: Tags::ACCORDING, words: "даними згідно словами" },
    Row { tags: HE, words: "він" },
    Row { tags: SHE, words: "вона" },
    Row { tags: THEY, words: "вони" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ми я" },
    Row {
        tags: Tags::PREPOSITION, words: "без в від для до з за на над по при про під у із"
    },
    Row { tags: Tags::CONJUNCTION, words: "або але й та і" },
    Row { tags: Tags::SUBORDINATOR, words: "бо коли що щоб як якщо" },
    Row { tags: Tags::AUXILIARY, words: "був буде була були було є" },
    Row { tags: Tags::ADVERB, words: "вже не також ще" },
    Row {
        tags: ROLE,
        words: "адвокат генерал голова губернатор депутат директор експерт мер міністр президент прем'єр \
            прем’єр прокурор професор речник речниця суддя тренер",
    },
    // Places as they stand behind the office that is of them.
    Row {
        tags: Tags::PLACE, words: "нато німеччини оон польщі росії сша україни франції єс"
    },
    Row {
        tags: Tags::WORK, words: "альбом газета журнал книга пісня роман фільм"
    },
];

/// Czech and Slovak.
pub const CZECH: &[Row] = &[
    Row {
        tags: SAY,
        words: "dodal dodala doplnil doplnila míní napsal napsala popsal popsala povedal povedala prohlásil \
            prohlásila sdělil sdělila tvrdí upozornil upozornila uvedl uvedla uviedla uviedol vyhlásil \
            vysvětlil vysvětlila řekl řekla říká",
    },
    Row { tags: Tags::ACCORDING, words: "podle podľa" },
    Row { tags: HE, words: "on" },
    Row { tags: SHE, words: "ona" },
    Row { tags: Tags::PREPOSITION, words: "do k na o od po pro při s u v ve z za ze" },
    Row { tags: Tags::CONJUNCTION, words: "a ale i nebo" },
    Row { tags: Tags::SUBORDINATOR, words: "aby když pokud protože že" },
    Row { tags: Tags::AUXILIARY, words: "bude byl byla byli bylo je jsou" },
    Row { tags: Tags::ADVERB, words: "ještě ne se také už" },
    Row {
        tags: ROLE,
        words: "ministr ministryně mluvčí poslanec premiér prezident profesor předseda starosta starostka \
            trenér ředitel ředitelka",
    },
    // Places as they stand behind the office that is of them.
    Row {
        tags: Tags::PLACE,
        words: "eu francie izraele nato německa osn polska ruska slovenska ukrajiny usa íránu čr číny",
    },
];

/// Hungarian.
pub const HUNGARIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "elmondta hangsúlyozta hozzátette jelentette kiemelte kijelentette közölte mondja mondta írta",
    },
    Row { tags: AFTER, words: "szerint" },
    Row { tags: Tags::DETERMINER, words: "a az egy" },
    Row { tags: Tags::CONJUNCTION, words: "de vagy és" },
    Row { tags: Tags::SUBORDINATOR, words: "amikor ha hogy mert" },
    Row {
        tags: ROLE, words: "elnök igazgató miniszter miniszterelnök polgármester professzor szóvivő"
    },
];

/// Romanian.
pub const ROMANIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "adăugat afirmat afirmă declarat declară explicat menționat precizat scris spune spus susține \
            susținut transmis",
    },
    Row { tags: Tags::ACCORDING, words: "conform potrivit" },
    Row { tags: HE, words: "el" },
    Row { tags: SHE, words: "ea" },
    Row { tags: Tags::PREPOSITION, words: "cu de despre din după la pe pentru prin în" },
    Row { tags: Tags::CONJUNCTION, words: "dar sau și" },
    Row { tags: Tags::SUBORDINATOR, words: "când că dacă deoarece" },
    Row { tags: Tags::AUXILIARY, words: "a au era este sunt va" },
    Row {
        tags: ROLE,
        words: "deputatul directorul ministrul premierul președintele primarul profesorul purtătorul",
    },
    // Places as they stand behind the office that is of them.
    Row {
        tags: Tags::PLACE,
        words: "franței germaniei moldovei nato onu româniei rusiei sua ucrainei ue ungariei",
    },
];

/// Icelandic.
pub const ICELANDIC: &[Row] = &[
    Row { tags: SAY, words: "bætir sagði segir skrifar skrifaði svarar telur útskýrir" },
    Row { tags: Tags::ACCORDING, words: "samkvæmt" },
    Row { tags: HE, words: "hann" },
    Row { tags: SHE, words: "hún" },
    Row { tags: Tags::PREPOSITION, words: "af eftir frá fyrir hjá með til um við á í úr" },
    Row { tags: Tags::CONJUNCTION, words: "en eða og" },
    Row { tags: Tags::SUBORDINATOR, words: "að ef sem þegar" },
    Row { tags: Tags::AUXILIARY, words: "er eru hafði hefur var voru" },
];

/// Indonesian and Malay.
pub const INDONESIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "berkata imbuh jelas kata katanya menegaskan mengatakan menyatakan tegas terang tutur ucap ujar ujarnya ungkap",
    },
    Row { tags: Tags::ACCORDING, words: "menurut" },
    Row { tags: Tags::PRONOUN, words: "dia ia" },
    Row { tags: Tags::PREPOSITION, words: "dalam dari dengan di ke pada untuk" },
    Row { tags: Tags::CONJUNCTION, words: "atau dan tetapi" },
    Row { tags: Tags::SUBORDINATOR, words: "bahwa jika karena ketika yang" },
    Row { tags: ROLE, words: "direktur gubernur juru kepala ketua menteri presiden" },
];

/// Croatian, Serbian and Bosnian in Latin letters, and Slovene.
pub const CROATIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "dejal dejala dodala dodao istaknula istaknuo izjavila izjavio kazala kazao kaže napisala \
            napisao poručila poručio povedal povedala rekao rekla tvrdi",
    },
    Row { tags: Tags::ACCORDING, words: "prema" },
    Row { tags: HE, words: "on" },
    Row { tags: SHE, words: "ona" },
    Row { tags: Tags::PREPOSITION, words: "do iz na o od po s sa u v z za" },
    Row { tags: Tags::CONJUNCTION, words: "a ali i ili in" },
    Row { tags: Tags::SUBORDINATOR, words: "ako da jer kada" },
    Row { tags: Tags::AUXILIARY, words: "bi bila bio je so su će" },
    Row { tags: ROLE, words: "direktor gradonačelnik ministar predsednik predsjednik premijer profesor" },
];

/// Catalan.
pub const CATALAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "afegeix afegit afirma afirmar afirmat apuntat assegura assegurat assenyalat declarat dir dit \
            diu explica explicar explicat recordat subratllat",
    },
    Row { tags: Tags::ACCORDING, words: "segons" },
    Row { tags: HE, words: "ell" },
    Row { tags: SHE, words: "ella" },
    Row { tags: Tags::DETERMINER, words: "el els l la les un una" },
    Row { tags: Tags::PREPOSITION, words: "a al amb contra de del des en per sobre" },
    Row { tags: Tags::CONJUNCTION, words: "i o però" },
    Row { tags: Tags::SUBORDINATOR, words: "com perquè quan que si" },
    Row { tags: Tags::AUXILIARY, words: "era ha han havia són va van és" },
    Row {
        tags: ROLE,
        words: "alcalde alcaldessa conseller consellera director directora ministra ministre portaveu president presidenta",
    },
    Row { tags: Tags::PARTICLE, words: "de del i la" },
];
