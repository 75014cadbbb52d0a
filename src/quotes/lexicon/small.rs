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
        words: "siger sagde sagt sier sa fortæller fortalte forteller mener mente skriver skrev udtaler udtalte \
            uttaler uttalte forklarer forklarede forklarte oplyser oplyste opplyser opplyste tilføjer \
            tilføjede legger svarer svarede svarte påpeger påpeker understreger understreker hævder \
            hevder fastslår konstaterer spørger spør lyder tilføyer innrømmer erkender varsler advarer",
    },
    Row { tags: CALL, words: "kalder kaldte kaller kalte beskriver beskrev omtaler omtalte betegner" },
    Row { tags: Tags::ACCORDING, words: "ifølge" },
    Row { tags: HE, words: "han" },
    Row { tags: SHE, words: "hun" },
    Row { tags: THEY, words: "de" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "jeg vi" },
    Row { tags: Tags::PRONOUN.with(Tags::NEUTER), words: "det" },
    Row { tags: Tags::OBJECT, words: "ham hende henne dem os oss mig meg sig seg" },
    Row { tags: Tags::POSSESSIVE, words: "hans hendes hennes deres sin sit sitt sine" },
    Row { tags: Tags::RELATIVE, words: "som der" },
    Row { tags: Tags::DETERMINER, words: "en et ei den det de to tre flere mange denne dette" },
    Row {
        tags: Tags::PREPOSITION,
        words: "i på med for om til fra hos under mod mot ved over efter etter ud ut uden uten mellem mellom \
            siden blandt",
    },
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "af av" },
    Row { tags: Tags::CONJUNCTION, words: "og men eller" },
    Row { tags: Tags::SUBORDINATOR, words: "at når fordi hvis da mens hvor" },
    Row {
        tags: Tags::AUXILIARY,
        words: "er var har havde hadde bliver blir blev ble kan kunne skal skulle vil ville må måtte være været \
            vært",
    },
    Row { tags: Tags::ADVERB, words: "ikke også nu nå så dog imidlertid videre der her derfor blandt" },
    Row {
        tags: ROLE,
        words: "statsminister statsministeren minister ministeren udenrigsminister utenriksminister \
            justitsminister borgmester borgmesteren ordfører ordføreren formand formanden leder lederen \
            direktør direktøren talsmand talskvinde talsperson professor professoren forsker forskeren \
            præsident præsidenten president presidenten politiinspektør politimester trener træner \
            rådgiver advokat advokaten redaktør formann generalsekretær partileder lensmann",
    },
    Row {
        tags: Tags::SPEAKS,
        words: "politiet regeringen regjeringen rapporten kommunen partiet avisen ministeriet",
    },
    Row {
        tags: Tags::WORK,
        words: "film filmen roman bog bok album serie serien sang avisen bladet programmet artiklen",
    },
    Row { tags: Tags::WORDING, words: "ordet begrebet begrepet udtrykket såkaldte såkalte kaldet kalt" },
    Row { tags: Tags::PARTICLE, words: "von de van af" },
];

/// Finnish.
pub const FINNISH: &[Row] = &[
    Row {
        tags: SAY,
        words: "sanoi sanoo sanovat kertoi kertoo kirjoitti kirjoittaa totesi toteaa lisäsi lisää painotti \
            korosti arvioi vastasi kysyi kuvaili kuvailee huomautti muistutti perusteli selitti",
    },
    Row { tags: AFTER, words: "mukaan mielestä" },
    Row { tags: Tags::PRONOUN, words: "hän" },
    Row { tags: THEY, words: "he" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "minä me" },
    Row { tags: Tags::RELATIVE, words: "joka jotka" },
    Row { tags: Tags::CONJUNCTION, words: "ja mutta tai" },
    Row { tags: Tags::SUBORDINATOR, words: "että kun koska jos" },
    Row { tags: Tags::AUXILIARY, words: "on oli ovat olivat ei" },
    Row {
        tags: ROLE,
        words: "pääministeri ministeri presidentti johtaja toimitusjohtaja tiedottaja professori puheenjohtaja \
            kansanedustaja ulkoministeri rikoskomisario tutkija valmentaja",
    },
];

/// Turkish; the verb stands last.
pub const TURKISH: &[Row] = &[
    Row {
        tags: SAY,
        words: "dedi diyor söyledi belirtti vurguladı açıkladı kaydetti ekledi konuştu anlattı yazdı kullandı \
            sordu bildirdi dile",
    },
    Row { tags: AFTER, words: "göre" },
    Row { tags: Tags::PRONOUN, words: "o" },
    Row { tags: THEY, words: "onlar" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ben biz" },
    Row { tags: Tags::CONJUNCTION, words: "ve ama veya" },
    Row { tags: Tags::DETERMINER, words: "bir bu şu" },
    Row {
        tags: ROLE,
        words: "başkan başkanı cumhurbaşkanı bakan bakanı başbakan belediye vali valisi sözcüsü genel müdürü \
            profesör avukat milletvekili muhtarı",
    },
];

/// Greek.
pub const GREEK: &[Row] = &[
    Row {
        tags: SAY,
        words: "είπε δήλωσε τόνισε ανέφερε σημείωσε πρόσθεσε υποστήριξε λέει έγραψε εξήγησε επισήμανε \
            υπογράμμισε απάντησε ανακοίνωσε κατήγγειλε",
    },
    Row { tags: Tags::ACCORDING, words: "κατά" },
    Row { tags: HE, words: "αυτός" },
    Row { tags: SHE, words: "αυτή" },
    Row { tags: Tags::DETERMINER, words: "ο η το οι τα ένας μια ένα" },
    Row {
        tags: Tags::DETERMINER.with(Tags::OBLIQUE), words: "τον την του της των τους τις"
    },
    Row {
        tags: Tags::PREPOSITION, words: "σε με για από προς στον στην στο στη στους στις"
    },
    Row { tags: Tags::CONJUNCTION, words: "και αλλά ή" },
    Row { tags: Tags::SUBORDINATOR, words: "ότι πως όταν αν επειδή" },
    Row { tags: Tags::AUXILIARY, words: "είναι ήταν έχει είχε θα" },
    Row {
        tags: ROLE,
        words: "πρωθυπουργός υπουργός πρόεδρος δήμαρχος εκπρόσωπος καθηγητής διευθυντής βουλευτής αρχηγός \
            γραμματέας",
    },
];

/// Ukrainian, beside what it shares with Russian.
pub const UKRAINIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "сказав сказала сказали каже заявив заявила заявили повідомив повідомила повідомили додав \
            додала зазначив зазначила наголосив наголосила підкреслив підкреслила пояснив пояснила пише \
            написав написала розповів розповіла вважає відповів відповіла",
    },
    Row { tags: CALL, words: "назвав назвала звинуватив звинуватила" },
    Row { tags: Tags::ACCORDING, words: "словами даними згідно" },
    Row { tags: HE, words: "він" },
    Row { tags: SHE, words: "вона" },
    Row { tags: THEY, words: "вони" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "я ми" },
    Row {
        tags: Tags::PREPOSITION, words: "у в на з із до по про за від для при без під над"
    },
    Row { tags: Tags::CONJUNCTION, words: "і й та але або" },
    Row { tags: Tags::SUBORDINATOR, words: "що коли якщо як щоб бо" },
    Row { tags: Tags::AUXILIARY, words: "є був була було були буде" },
    Row { tags: Tags::ADVERB, words: "не також вже ще" },
    Row {
        tags: ROLE,
        words: "президент прем'єр прем’єр міністр мер губернатор депутат директор голова речник речниця \
            професор тренер суддя адвокат експерт генерал",
    },
    // Places as they stand behind the office that is of them.
    Row {
        tags: Tags::PLACE, words: "україни росії сша польщі німеччини франції єс оон нато"
    },
    Row {
        tags: Tags::WORK, words: "фільм роман книга альбом пісня газета журнал"
    },
];

/// Czech and Slovak.
pub const CZECH: &[Row] = &[
    Row {
        tags: SAY,
        words: "řekl řekla uvedl uvedla dodal dodala sdělil sdělila prohlásil prohlásila napsal napsala \
            vysvětlil vysvětlila upozornil upozornila míní říká popsal popsala povedal povedala uviedol \
            uviedla vyhlásil tvrdí doplnil doplnila",
    },
    Row { tags: Tags::ACCORDING, words: "podle podľa" },
    Row { tags: HE, words: "on" },
    Row { tags: SHE, words: "ona" },
    Row { tags: Tags::PREPOSITION, words: "v ve na do od po o u při pro za s z ze k" },
    Row { tags: Tags::CONJUNCTION, words: "a ale i nebo" },
    Row { tags: Tags::SUBORDINATOR, words: "že když protože aby pokud" },
    Row { tags: Tags::AUXILIARY, words: "je jsou byl byla bylo byli bude" },
    Row { tags: Tags::ADVERB, words: "se také už ještě ne" },
    Row {
        tags: ROLE,
        words: "premiér prezident ministr ministryně mluvčí starosta starostka ředitel ředitelka předseda \
            poslanec profesor trenér",
    },
    // Places as they stand behind the office that is of them.
    Row {
        tags: Tags::PLACE,
        words: "usa čr eu osn nato ukrajiny ruska německa francie polska slovenska izraele číny íránu",
    },
];

/// Hungarian.
pub const HUNGARIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "mondta közölte hangsúlyozta írta elmondta hozzátette kijelentette kiemelte jelentette mondja",
    },
    Row { tags: AFTER, words: "szerint" },
    Row { tags: Tags::DETERMINER, words: "a az egy" },
    Row { tags: Tags::CONJUNCTION, words: "és de vagy" },
    Row { tags: Tags::SUBORDINATOR, words: "hogy ha mert amikor" },
    Row {
        tags: ROLE, words: "miniszterelnök miniszter elnök polgármester szóvivő igazgató professzor"
    },
];

/// Romanian.
pub const ROMANIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "spus declarat afirmat adăugat transmis precizat explicat susținut scris menționat spune declară \
            afirmă susține",
    },
    Row { tags: Tags::ACCORDING, words: "potrivit conform" },
    Row { tags: HE, words: "el" },
    Row { tags: SHE, words: "ea" },
    Row { tags: Tags::PREPOSITION, words: "de la în din cu pe pentru despre prin după" },
    Row { tags: Tags::CONJUNCTION, words: "și dar sau" },
    Row { tags: Tags::SUBORDINATOR, words: "că când dacă deoarece" },
    Row { tags: Tags::AUXILIARY, words: "a au este sunt era va" },
    Row {
        tags: ROLE,
        words: "președintele premierul ministrul primarul purtătorul directorul profesorul deputatul",
    },
    // Places as they stand behind the office that is of them.
    Row {
        tags: Tags::PLACE,
        words: "sua ue onu nato rusiei ucrainei germaniei franței ungariei moldovei româniei",
    },
];

/// Icelandic.
pub const ICELANDIC: &[Row] = &[
    Row { tags: SAY, words: "segir sagði bætir svarar skrifar skrifaði útskýrir telur" },
    Row { tags: Tags::ACCORDING, words: "samkvæmt" },
    Row { tags: HE, words: "hann" },
    Row { tags: SHE, words: "hún" },
    Row { tags: Tags::PREPOSITION, words: "í á við með um til frá úr af fyrir eftir hjá" },
    Row { tags: Tags::CONJUNCTION, words: "og en eða" },
    Row { tags: Tags::SUBORDINATOR, words: "að þegar sem ef" },
    Row { tags: Tags::AUXILIARY, words: "er var hefur hafði eru voru" },
];

/// Indonesian and Malay.
pub const INDONESIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "kata ujar tutur ucap jelas ungkap tegas imbuh terang katanya ujarnya berkata mengatakan menyatakan menegaskan",
    },
    Row { tags: Tags::ACCORDING, words: "menurut" },
    Row { tags: Tags::PRONOUN, words: "dia ia" },
    Row { tags: Tags::PREPOSITION, words: "di ke dari pada untuk dengan dalam" },
    Row { tags: Tags::CONJUNCTION, words: "dan tetapi atau" },
    Row { tags: Tags::SUBORDINATOR, words: "bahwa ketika karena jika yang" },
    Row { tags: ROLE, words: "presiden menteri gubernur direktur ketua juru kepala" },
];

/// Croatian, Serbian and Bosnian in Latin letters, and Slovene.
pub const CROATIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "rekao rekla kaže kazao kazala izjavio izjavila dodao dodala poručio poručila istaknuo istaknula \
            napisao napisala tvrdi dejal dejala povedal povedala",
    },
    Row { tags: Tags::ACCORDING, words: "prema" },
    Row { tags: HE, words: "on" },
    Row { tags: SHE, words: "ona" },
    Row { tags: Tags::PREPOSITION, words: "u na do od po o za s sa iz v z" },
    Row { tags: Tags::CONJUNCTION, words: "i a ali ili in" },
    Row { tags: Tags::SUBORDINATOR, words: "da kada ako jer" },
    Row { tags: Tags::AUXILIARY, words: "je su bio bila će bi so" },
    Row { tags: ROLE, words: "premijer predsjednik predsednik ministar gradonačelnik direktor profesor" },
];

/// Catalan.
pub const CATALAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "dit diu afirmat afirma explicat explica assegurat assegura declarat recordat subratllat apuntat \
            afegit afegeix dir afirmar explicar assenyalat",
    },
    Row { tags: Tags::ACCORDING, words: "segons" },
    Row { tags: HE, words: "ell" },
    Row { tags: SHE, words: "ella" },
    Row { tags: Tags::DETERMINER, words: "el la els les un una l" },
    Row { tags: Tags::PREPOSITION, words: "de del a al en amb per sobre contra des" },
    Row { tags: Tags::CONJUNCTION, words: "i però o" },
    Row { tags: Tags::SUBORDINATOR, words: "que perquè quan si com" },
    Row { tags: Tags::AUXILIARY, words: "és són ha han va van era havia" },
    Row {
        tags: ROLE,
        words: "president presidenta alcalde alcaldessa ministre ministra conseller consellera portaveu director directora",
    },
    Row { tags: Tags::PARTICLE, words: "de del la i" },
];
