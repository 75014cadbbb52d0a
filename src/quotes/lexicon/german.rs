//! German: the table, verbs whose prefix stands apart, and what endings tell.

use super::common::{HE, SHE};
use super::{Row, tags::Tags};
use crate::text::words::ends_with_phrase;

const SAY: Tags = Tags::SAY.with(Tags::BASE);
const MAN: Tags = Tags::TITLE.with(Tags::ROLE).with(Tags::MALE);

/// The table. Verbs with [`Tags::BASE`] are stems, nouns with it stand at the end of compounds too; [`inflected`] and
/// [`noun`] know the endings.
pub const ROWS: &[Row] = &[
    // Weak verbs whose object is what somebody says or writes.
    Row {
        tags: SAY,
        words: "antwort appellier argumentier beantwort bedauer befürcht begründ begrüß behaupt bejah beklag \
            bekräftig bemerk bemängel bericht bescheinig beschwer beschwichtig bestätig beteuer betitel \
            beton bezweifel bilanzier deklarier dementier droh echauffier empör entgegn entschuldig ereifer \
            ergänz erinner erklär erkundig erläuter ermahn erwider erzähl feix flachs folger forder \
            formulier frag freu frohlock garantier gelob glaub grummel grübel hader hoff höhn informier \
            jammer jubel klag knurr kommentier konstatier konter kritisier lob läster mahn mein meld monier \
            moser motz murmel mutmaß mäkel notier nörgel orakel philosophier plauder plädier polter \
            prognostizier prophezei protestier präzisier raun resümier sag scherz schilder schimpf \
            schlussfolger schmunzel schnaub schwärm schätz sekundier seufz signalisier sinnier skandier \
            spekulier spott stammel stichel titel twitter unterstell urteil verdeutlich verkünd verlang \
            verlaut vermut vernein versicher verteidig warn wetter witzel würdig zitier zürn äußer",
    },
    // Strong ones, all their forms.
    Row {
        tags: Tags::SAY.with(Tags::PAST),
        words: "bat baten bekennt bittet dachte denkt empfahl empfahlen empfehlen empfiehlt empfohlen \
            gebeten geheißen gerufen geschrieben gesprochen gestand gestanden gesteht heiße heißt hieß \
            hießen lautet lautete lauteten rief riefen riet rieten rufen ruft rät schreiben schreibt schreit \
            schrie schrieb schrieben schrien schwor schwört sprach sprachen sprechen spricht unterstreichen \
            unterstreicht unterstrich unterstrichen verriet verrät versprach versprachen verspricht \
            versprochen verweist verwies verwiesen widersprach widersprachen widerspricht",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: Tags::CALL.with(Tags::BASE),
        words: "attackier attestier beschuldig bewert bezeichn bezichtig brandmark charakterisier diffamier \
            geißel klassifizier rüg titulier umschreib verspott verunglimpf verurteil wert",
    },
    Row {
        tags: Tags::CALL.with(Tags::PAST),
        words: "beschreiben beschreibt beschrieb beschrieben genannt nannte nannten nenne nennen nennt",
    },
    // Report only with „als …“, „für …“.
    Row {
        tags: Tags::WEAK.with(Tags::PAST),
        words: "begann fand fanden finden findet halten hielt hielten hält preist pries priesen sah sahen \
            sehe sehen sieht vergleicht verglich verglichen",
    },
    Row {
        tags: Tags::WEAK.with(Tags::BASE),
        words: "bejubel deut einschätz feier interpretier rechtfertig wahrnehm",
    },
    // What follows names who speaks: „laut Gutachter Paul Maier“, „so Sprecher Uwe Kern“.
    Row { tags: Tags::ACCORDING, words: "gemäß laut lt. so" },
    Row { tags: Tags::ACCORDING.with(Tags::POSTPOSED), words: "zufolge" },
    Row { tags: HE, words: "er" },
    // She or they: she is far more common beside a verb that reports.
    Row { tags: SHE, words: "sie" },
    Row { tags: Tags::PRONOUN.with(Tags::NEUTER), words: "es" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ich wir" },
    Row { tags: Tags::PRONOUN, words: "jemand man niemand" },
    Row { tags: Tags::OBJECT, words: "dich dir einander euch ihm ihn ihnen mich mir sich uns" },
    Row { tags: Tags::POSSESSIVE.with(Tags::MALE), words: "sein seine" },
    Row { tags: Tags::POSSESSIVE.with(Tags::MALE).with(Tags::OBLIQUE), words: "seinem seinen seiner seines" },
    Row { tags: Tags::POSSESSIVE.with(Tags::FEMALE), words: "ihr ihre" },
    Row { tags: Tags::POSSESSIVE.with(Tags::FEMALE).with(Tags::OBLIQUE), words: "ihrem ihren ihrer ihres" },
    Row { tags: Tags::POSSESSIVE, words: "dein deine deren dessen mein meine unser unsere unseren" },
    Row { tags: Tags::RELATIVE, words: "welche welcher welches" },
    Row {
        tags: Tags::DETERMINER,
        words: "acht alle andere beide das der die dies diese dieser dieses drei ein eine einige etliche \
            fünf jede jeder jedes jegliche jene jener kein keine manche mehrere sechs sieben solche \
            sämtliche viele vier weitere wenige zahlreiche zehn zwei",
    },
    // Never the subject.
    Row {
        tags: Tags::DETERMINER.with(Tags::OBLIQUE),
        words: "allen anderen beiden dem den des diesem diesen einem einen einer eines einigen etlichen \
            jedem jeden jenem jenen keinem keinen keiner keines mehreren solchen vielen weiteren zahlreichen",
    },
    Row {
        tags: Tags::PREPOSITION,
        words: "ab am an angesichts anhand anlässlich ans anstelle auf aufgrund aufs aus außer außerhalb bei \
            beim bezüglich binnen bis dank durch entgegen für fürs gegen gegenüber hinsichtlich hinter im in \
            infolge inmitten innerhalb ins jenseits mit mithilfe mittels nach namens neben ohne per pro samt \
            seit seitens statt trotz um unter via vom vor vors wegen während zu zugunsten zum zur zwischen \
            über",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "von" },
    Row { tags: Tags::CONJUNCTION, words: "aber beziehungsweise bzw. doch oder sondern sowie und" },
    Row {
        tags: Tags::SUBORDINATOR,
        words: "als bevor da damit dass daß denn ehe falls indem nachdem ob obgleich obwohl seitdem sobald \
            sodass sofern solange wann warum was weil wem wen wenn wer weshalb wie wo wobei wodurch wofür \
            wogegen wohingegen womit wonach woran worauf woraufhin während",
    },
    Row { tags: Tags::NEGATION, words: "nicht nie niemals" },
    Row {
        tags: Tags::AUXILIARY,
        words: "bin darf durfte durften dürfe dürfen dürfte gehabt gewesen habe haben hat hatte hatten hätte \
            hätten ist kann konnte konnten könne können könnte könnten mag muss musste mussten möchte \
            möchten möge mögen müsse müssen müsste sei seien sind soll solle sollen sollte sollten war waren \
            will wolle wollen wollte wollten wäre wären würde würden",
    },
    // Make the passive.
    Row {
        tags: Tags::AUXILIARY.with(Tags::PASSIVE),
        words: "geworden werde werden wird worden wurde wurden",
    },
    Row {
        tags: Tags::ADVERB,
        words: "abends abschließend allerdings also andererseits anders angeblich anschließend ansonsten \
            auch ausdrücklich außerdem bald begeistert bereits besonders besorgt bestürzt bisher bislang \
            dabei dadurch dafür dagegen daher dahinter damals damit danach dann daran darauf daraufhin \
            daraus darin darum darunter darüber davon dazu dementsprechend demgegenüber demnach demzufolge \
            dennoch derzeit deshalb deswegen deutlich diesmal dort eben ebenfalls ebenso eigentlich \
            einerseits eingangs einmal einst empört entsetzt entsprechend enttäuscht erfreut erneut erst \
            erstmals etwa fast ferner ganz gar gegebenenfalls genau gerade gestern gleichzeitig heute hier \
            hierbei hierfür hiervon hierzu hingegen häufig immer immerhin indes indessen insbesondere \
            insgesamt insofern inzwischen irgendwann jedoch jetzt jüngst kaum knapp kritisch kurz künftig \
            kürzlich lediglich leider mehr mehrfach mittags mittlerweile momentan morgen morgens \
            möglicherweise nachdem nachmittags natürlich nebenbei neulich noch nochmals nun nur nämlich \
            offen offenbar oft rund scharf schließlich schon sehr seitdem seither selbst skeptisch so soeben \
            sofort sogar sonst später stattdessen tatsächlich thematisiert trotzdem unterdessen vermutlich \
            verärgert vielleicht vielmehr wahrscheinlich weiter weiterhin weiters wieder wiederum wohl \
            währenddessen wörtlich zudem zufrieden zugleich zuletzt zumindest zunächst zurzeit zusätzlich \
            zuvor zwar zweimal überdies überrascht",
    },
    // Common verbs that do not report.
    Row {
        tags: Tags::VERB,
        words: "arbeitet arbeitete befanden befindet begann begannen bekam bestand bestehe besteht besuchte \
            bietet biss bleibe bleibt blieb bot brachte brauche bringt dient diente endete enthielt enthält \
            entschied entstand erhielt erreichte erscheint erschien fiel folgt folgte fordere fällt führt \
            führte galt gebe gehe gehen geht gehört gehörte gewann gilt ging halte handelt handelte hing kam \
            komme kommen kommt lag lebt lebte lief liege liegen liegt ließ lässt läuft mache macht machte \
            nahm nutzte rechne rechnet rechnete sank saß scheint schien schlug setzt setzte sitzt stand \
            starb stehe stehen steht steigt stieg traf trat trug trugen trägt tötete verbrachte verletzte \
            verließ verlor weise wirkt wirkte wisse wuchs zeige zieht zog",
    },
    // Men's offices, professions and parts; with „-in“ they are women's.
    Row {
        tags: MAN.with(Tags::BASE),
        words: "abgeordneter aktivist amtsinhaber analyst anhänger anwalt architekt arzt autor beamter \
            beauftragter befürworter beobachter berater besitzer betreiber bewohner blogger botschafter chef \
            coach demonstrant designer diplomat direktor dirigent dissident dozent entwickler ermittler \
            experte fahrer forscher funktionär führer gegner gewerkschafter gouverneur gründer gutachter \
            historiker humorist händler ingenieur inhaber inspektor intendant interviewer investor \
            journalist jurist kabarettist kandidat kanzler kapitän keeper kollege kolumnist komiker \
            kommentator kommissar komponist korrespondent kritiker kurator künstler landwirt lehrer leiter \
            manager mediziner minister mitarbeiter moderator musiker nachfolger obmann offizier ologe \
            ombudsmann organisator passant pfleger philosoph physiker politiker polizist premier professor \
            präfekt präsident pädagoge redakteur redaktor referent regisseur rektor rentner reporter \
            schauspieler schriftsteller schüler sekretär senator soldat spieler sportler sprecher student \
            stürmer sänger teilnehmer torhüter torwart trainer unternehmer veranstalter vermittler \
            verteidiger vertreter veteran vorgänger vorsitzende vorsitzender wirt wissenschaftler ökonom",
    },
    // Offices that may be anybody's.
    Row { tags: Tags::TITLE.with(Tags::ROLE).with(Tags::BASE), words: "mitglied" },
    // Those that are surnames or stand in them: no compounds.
    Row {
        tags: MAN,
        words: "abgeordneter augenzeuge ayatollah bauer beamte bischof bruder bundestrainer bürgermeister \
            ceo chefarzt chefredakteur emir fürst general generalsekretär geschäftsführer graf herr herrn \
            imam junge kaiser kardinal koch kunde könig landrat major mann nachbar oberbürgermeister oberst \
            papst pastor pfarrer pilot prinz rabbi rechtsanwalt richter scheich senior sohn staatsanwalt \
            vater vorsitzende vorsitzenden zeuge",
    },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE).with(Tags::FEMALE),
        words: "frau kauffrau königin mutter obfrau prinzessin schwester tochter",
    },
    // Those that are no man's with an ending.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE).with(Tags::FEMALE).with(Tags::BASE),
        words: "anwältin beamtin diplomatin expertin kollegin kundin ologin zeugin ärztin",
    },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE).with(Tags::BASE),
        words: "abgeordnete angehörige angeklagte angeklagten angeklagter beauftragte beschuldigte \
            beschuldigter jährige jährigen jähriger unbekannter verdächtige verdächtiger",
    },
    Row { tags: Tags::TITLE, words: "dipl.-ing. dr dr. h.c. ing. lord med. mission prof prof. sir" },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "abgeordneten angehörigen anwohner anwälte augenzeugen bauern beamten behörden bürger \
            christdemokraten demokraten einsatzkräfte eltern experten freien gewerkschaften grünen kollegen \
            konservativen landwirte leute liberalen linken medien menschen nachbarn parteien republikaner \
            sozialdemokraten verbände zeugen ärzte",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS.with(Tags::BASE),
        words: "agentur allianz amt anklage armee ausschuss behörde bericht blatt botschaft brief bund \
            bündnis direktion erklärung feuerwehr fraktion gericht gesellschaft gewerkschaft gutachten \
            initiative institut kammer klinik koalition komitee kommission konzern magazin ministerium \
            mitteilung opposition organisation parlament partei polizei portal rat regierung schrift sender \
            staatsanwaltschaft stiftung studie umfrage universität unternehmen urteil verband vereinigung \
            verwaltung werk zeitschrift zeitung zentrum",
    },
    Row {
        tags: Tags::SPEAKS,
        words: "afd afp anzeige ard armee artikel bbc bsw bundesrat bundestag cdu cnn csu dpa eu fdp firma \
            gesetz greenpeace grünen kirche kommentar kreml linke militär nato npd reuters schreiben senat \
            spd stadt tass union uno vatikan verein verfassung who zdf",
    },
    // A name with such a word is a body's.
    Row {
        tags: Tags::BODY,
        words: "afd ag airlines airways amt ard bank bild bundesamt bundestag cdu csu deutschland e.v. eu \
            fdp gesellschaft gmbh greenpeace institut landesamt ministerium nato npd organisation partei \
            polizei rat spd spiegel stiftung tagesspiegel union universität uno verband verein welt who zdf \
            zeitung zentrum",
    },
    // Stand before the title of a work or another name in marks.
    Row {
        tags: Tags::WORK,
        words: "agentur aktion album art ausstellung band bewegung bild blatt blattes blatts blog buch \
            buches bündnis club dokumentation dorf drama enzyklika fachmagazin fachzeitschrift fernsehsender \
            fernsehsenders fernsehserie festival film filme films firma flugzeug frachter gedicht gemälde \
            gewerkschaft gruppe hilfsorganisation hotel hurrikan hörspiel initiative internetdienst \
            internetdienstes kampagne kategorie klassiker klub komödie konferenz konzern lied magazin \
            magazins messe mission modell modells motto musical nachrichtenagentur nachrichtenmagazin \
            nachrichtenmagazins name namen oper operation organisation orkan partei plattform podcast portal \
            preis programm projekt projekts rakete reihe restaurant roman romans rubrik satellit schiff \
            schiffs sender senders sendung serie show single software sonde song spiel spielfilm stamm \
            stamms stiftung studie sturm stück tageszeitung taifun theaterstück thriller titel titeln typ \
            typs unternehmen unwort verein virus werk werke wettbewerb wochenzeitschrift wochenzeitung yacht \
            zeitschrift zeitung zeitungen",
    },
    // What follows in marks is a name or a word as a word.
    Row {
        tags: Tags::WORDING,
        words: "ausdruck begriff begriffe begriffs bereich bezeichnung genannt genannte genannten genannter \
            kürzel modell modells motto name namen namens prädikat so-genannte sogenannte sogenannten \
            sogenannter sogenanntes spitzname spitznamen stichwort thema themas themen titel typ typs wort \
            wörter",
    },
    // Nouns of saying, behind „nach“, „ist der“: „nach Angaben der Polizei“, „ist der Meinung“.
    Row {
        tags: Tags::REPORT_NOUN,
        words: "agenturangaben agenturberichten analyse angabe angaben ankündigung ansicht auffassung \
            auskunft aussage aussagen befund begründung bekunden berichten bewertung dafürhalten darstellung \
            deutung einschätzung erkenntnissen ermittlungen informationen lesart medienberichten meinung \
            mitteilung polizeiangaben presseberichten prognose recherchen schilderung schlussfolgerung \
            schätzung schätzungen sicht these vermutung worte worten zeitungsberichten zeugenaussagen \
            äußerung äußerungen überzeugung",
    },
    // Where things are said.
    Row {
        tags: Tags::CHANNEL,
        words: "brief erklärung facebook gespräch instagram interview mitteilung podcast pressekonferenz \
            pressemitteilung rede regierungserklärung sendung stellungnahme talkshow telegram twitter",
    },
    Row { tags: Tags::PARTICLE, words: "al bin da de der di el la van vom von zu zur" },
    // Capitalised, but no name.
    Row {
        tags: Tags::NO_NAME.with(Tags::ADVERB),
        words: "anfang april august dezember dienstag dienstagabend donnerstag donnerstagabend ende euro \
            februar freitag freitagabend gmt jahr jahre jahren jahres januar juli juni mai mesz mez mitte \
            mittwoch mittwochabend montag montagabend märz november oktober prozent samstag samstagabend \
            september sonntag sonntagabend uhr utc",
    },
    // Names that stand for who rules there.
    Row {
        tags: Tags::PLACE,
        words: "ankara berlin bern brüssel china deutschland frankreich iran israel jerusalem kiew london \
            madrid moskau paris peking rom russland teheran türkei ukraine warschau washington wien",
    },
];

/// Verbs that report with a prefix only, and those prefixes; nouns and infinitives at the end of a clause do the same.
const PREFIXES: &[(&str, &str)] = &[
    ("gab gibt gaben geben gegeben gebe", "an bekannt zu preis wieder sich"),
    ("teilte teilt teilten teilen", "mit"),
    ("fügte fügt fügten fügen", "hinzu an"),
    ("führte führt führten führen", "aus an"),
    ("wies weist wiesen weisen gewiesen", "hin zurück sich"),
    ("prangerte prangert prangerten prangern", "an"),
    ("stellte stellt stellten stellen", "klar fest dar heraus frage"),
    ("hob hebt hoben heben", "hervor"),
    ("strich streicht strichen streichen", "heraus hervor"),
    ("räumte räumt räumten räumen", "ein"),
    ("kündigte kündigt kündigten kündigen", "an"),
    ("warf wirft warfen werfen worfen", "vor ein"),
    ("schlug schlägt schlugen schlagen", "vor"),
    ("hielt hält hielten halten", "fest entgegen vor"),
    ("legte legt legten legen", "dar nahe nach"),
    ("setzte setzt setzten", "hinzu entgegen"),
    ("drückte drückt drückten drücken", "aus"),
    ("ließ lässt ließen lassen", "wissen verlauten durchblicken"),
    ("deutete deutet deuteten", "an"),
    ("merkte merkt merkten merken", "an"),
    ("lehnte lehnt lehnten lehnen", "ab"),
    ("pflichtete pflichtet", "bei"),
    ("stimmte stimmt stimmten", "zu"),
    ("sicherte sichert sicherten", "zu"),
    ("griff greift griffen", "an"),
    ("tat tut", "kund"),
    ("brachte bringt brachten", "ausdruck"),
    ("kam kommt kamen", "schluss fazit"),
    ("zog zieht zogen", "fazit bilanz"),
    ("sah sieht sahen", "voraus"),
    ("schloss schließt schlossen", "aus"),
    ("ging geht gingen gehen", "aus"),
    ("nahm nimmt nahmen nommen", "stellung"),
    ("zeigte zeigt zeigten", "sich"),
    ("vertrat vertritt vertraten", "ansicht auffassung meinung standpunkt these"),
    ("machte macht machten machen", "deutlich klar geltend"),
    ("fasste fasst fassten fassen", "zusammen"),
];

/// Those verbs and prefixes, each with what it is.
pub fn separable() -> impl Iterator<Item = (&'static str, Tags)> {
    let tagged = |words: &'static str, tags: Tags| words.split(' ').map(move |word| (word, tags));
    let pairs = PREFIXES.iter();
    pairs.flat_map(move |(verbs, prefixes)| {
        tagged(verbs, Tags::PREFIXED).chain(tagged(prefixes, Tags::PREFIX))
    })
}

/// Whether a verb reports with this prefix; both in lower case.
pub fn reports_with(verb: &str, prefix: &str) -> bool {
    PREFIXES.iter().any(|(forms, prefixes)| super::has(forms, verb) && super::has(prefixes, prefix))
}

/// Prefixes that are written together with their verb: `mitteilte`, `angekündigt`, `hinzuzufügen`.
const JOINED: &[&str] = &[
    "hinzu", "bekannt", "hervor", "zurück", "entgegen", "heraus", "an", "auf", "aus", "ein", "mit", "vor",
    "zu", "hin", "fest", "klar", "ab", "bei", "dar", "zusammen",
];

/// What an ending or a prefix tells of a verb that the table does not hold; `known` looks words up in it.
pub fn inflected(lower: &str, known: impl Fn(&str) -> Tags) -> Tags {
    weak_verb(lower, &known)
        .or_else(|| lower.strip_prefix("ge").and_then(|stem| participle(stem, &known)))
        .or_else(|| joined(lower, &known))
        .unwrap_or_default()
}

/// `sagte`, `sagen`, `berichtete`: a stem with the ending of a weak verb.
fn weak_verb(lower: &str, known: impl Fn(&str) -> Tags) -> Option<Tags> {
    const ENDINGS: &[(&str, Tags)] = &[
        ("eten", Tags::PAST),
        ("ete", Tags::PAST),
        ("ten", Tags::PAST),
        ("te", Tags::PAST),
        ("et", Tags::PRESENT),
        ("en", Tags::PRESENT),
        ("t", Tags::PRESENT),
        ("n", Tags::PRESENT),
        ("e", Tags::PRESENT),
    ];
    ENDINGS.iter().find_map(|(ending, form)| {
        let tags = known(lower.strip_suffix(ending)?);
        (tags.any(Tags::CUE) && tags.any(Tags::BASE)).then(|| tags.only(Tags::CUE).with(*form))
    })
}

/// `(ge)sagt`
fn participle(stem: &str, known: impl Fn(&str) -> Tags) -> Option<Tags> {
    ["et", "t"].iter().find_map(|ending| {
        let tags = known(stem.strip_suffix(ending)?);
        (tags.any(Tags::CUE) && tags.any(Tags::BASE)).then(|| tags.only(Tags::CUE).with(Tags::PAST))
    })
}

/// A prefix before its verb, `ge` or `zu` between them.
fn joined(lower: &str, known: impl Fn(&str) -> Tags) -> Option<Tags> {
    JOINED.iter().find_map(|prefix| {
        let rest = lower.strip_prefix(prefix)?;
        let verbs = [Some(rest), rest.strip_prefix("ge"), rest.strip_prefix("zu")];
        let reports = |verb: &&str| known(verb).any(Tags::PREFIXED) && reports_with(verb, prefix);
        verbs.into_iter().flatten().find(reports).map(|_| Tags::SAY.with(Tags::PAST))
    })
}

/// What a noun is by its ending and its last part: `Sprecherin`, `Ministers`, `Bildungsminister`.
pub fn noun(lower: &str, known: impl Fn(&str) -> Tags) -> Tags {
    let whole = declined(lower, Tags::ROLE.with(Tags::SPEAKS).with(Tags::WORK), &known);
    let starts = lower.char_indices().map(|(at, _)| at).skip(2);
    let parts = starts.filter(|at| at + SHORTEST_PART <= lower.len() && at + LONGEST_PART >= lower.len());
    whole
        .or_else(|| {
            parts.into_iter().find_map(|at| declined(lower.get(at..)?, Tags::BASE.with(Tags::WORK), &known))
        })
        .unwrap_or_default()
}

/// The last part of a compound is between so long, in bytes.
const SHORTEST_PART: usize = 4;
const LONGEST_PART: usize = 20;

/// A noun of the table without the ending of its case, number or gender; it must have one of these properties.
fn declined(word: &str, must: Tags, known: impl Fn(&str) -> Tags) -> Option<Tags> {
    let kinds = Tags::ROLE.with(Tags::SPEAKS).with(Tags::WORK);
    let roles = kinds.with(Tags::TITLE).with(Tags::MALE).with(Tags::FEMALE);
    let woman = Tags::TITLE.with(Tags::ROLE).with(Tags::FEMALE);
    let several = Tags::ROLE.with(Tags::PLURAL);
    let own = |word: Option<&str>| {
        let tags = known(word?);
        (tags.any(must) && tags.any(kinds)).then(|| tags.only(roles))
    };
    let plural =
        |ending| own(word.strip_suffix(ending)).map(|tags| if tags.any(Tags::ROLE) { several } else { tags });
    own(Some(word))
        .or_else(|| own(word.strip_suffix("in")).map(|_| woman))
        .or_else(|| own(word.strip_suffix("innen")).map(|_| several))
        .or_else(|| own(word.strip_suffix('s').map(|stem| stem.strip_suffix('e').unwrap_or(stem))))
        .or_else(|| ["n", "en", "e"].into_iter().find_map(plural))
}

/// Whether a noun's ending makes it feminine: „der“ before it is no subject.
pub fn is_feminine(lower: &str) -> bool {
    const ENDINGS: &str =
        "erin|ntin|istin|login|orin|ung|heit|keit|schaft|tion|tät|partei|polizei|ie|enz|anz";
    ends_with_phrase(lower, ENDINGS)
}

/// Whether a noun ends as those of what people do; short ones are first names too, „Justin“.
pub fn is_agent(word: &str) -> bool {
    const ENDINGS: &str = "erin|orin|istin|entin|antin|ist|ent|ant|iker|ier|rat";
    const NAMES: &str = "Valentin Konstantin Constantin";
    word.len() > 6 && ends_with_phrase(word, ENDINGS) && !super::has(NAMES, word)
}

/// Whether a noun behind an article ends as an adjective or participle does: „der Drittplatzierte Kess“.
pub fn is_adjectival(word: &str) -> bool {
    ends_with_phrase(word, "ierte|ierter|nde|nder|jährige|jähriger")
}

/// Whether a noun's ending makes it a common noun.
pub fn is_common_noun(lower: &str) -> bool {
    const ENDINGS: &str = "ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|ismus|nisse|nis";
    ends_with_phrase(lower, ENDINGS)
}

/// Whether a word's ending makes it an adverb where it stands alone.
pub fn is_adverb(lower: &str) -> bool {
    const ENDINGS: &str = "weise|mals|dings|seits|falls|halb|lich|end|wärts";
    lower.len() > 5 && ends_with_phrase(lower, ENDINGS)
}

/// Whether a word has the ending that an adjective or participle has before its noun.
pub fn is_declined(lower: &str) -> bool {
    lower.len() > 3 && ends_with_phrase(lower, "e|en|er|es|em")
}

#[cfg(test)]
mod tests {
    use super::super::{Language, Lexicon};
    use super::*;

    #[test]
    fn endings_and_prefixes_lead_to_the_verb() {
        let german = Lexicon::new(Language::German);
        for word in ["sagte", "berichteten", "gesagt", "mitgeteilt", "hinzufügte", "anzukündigen", "äußern"]
        {
            assert!(german.tags(word).any(Tags::SAY), "{word}");
        }
        for word in ["tag", "aufgeteilt", "wagte", "garten"] {
            assert!(!german.tags(word).any(Tags::CUE), "{word}");
        }
    }

    #[test]
    fn compounds_are_what_their_last_part_is() {
        let german = Lexicon::new(Language::German);
        assert!(german.noun_tags("umweltministerin").any(Tags::FEMALE));
        assert!(german.noun_tags("wetterexperten").any(Tags::PLURAL));
        assert!(german.noun_tags("klinikleitung").0 == 0);
        assert!(german.noun_tags("stadtparlament").any(Tags::SPEAKS));
    }
}
