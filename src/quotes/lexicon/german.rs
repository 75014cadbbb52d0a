//! German: the table, verbs whose prefix stands apart, and what endings tell.

use super::common::{HE, SHE};
use super::{Row, tags::Tags};

const SAY: Tags = Tags::SAY.with(Tags::BASE);
const MAN: Tags = Tags::TITLE.with(Tags::ROLE).with(Tags::MALE);

/// The table. Verbs with [`Tags::BASE`] are stems, nouns with it stand at the end of compounds too; [`inflected`] and
/// [`noun`] know the endings.
pub const ROWS: &[Row] = &[
    // Weak verbs whose object is what somebody says or writes.
    Row {
        tags: SAY,
        words: "sag erklär beton mein ergänz äußer kommentier antwort beantwort frag forder kritisier warn \
            bericht erzähl verkünd behaupt versicher begründ bekräftig mahn ermahn twitter resümier \
            bilanzier bestätig dementier entgegn konter prophezei bedauer beklag klag argumentier urteil \
            formulier titel betitel verlang appellier plädier vermut schilder erläuter erwider bezweifel \
            befürcht bemängel monier jubel witzel scherz spott schimpf murmel verteidig droh protestier \
            konstatier präzisier informier signalisier verlaut erinner folger schlussfolger \
            prognostizier spekulier bescheinig skandier meld mutmaß schätz garantier verdeutlich lob \
            würdig begrüß zitier hoff glaub freu beschwer entschuldig bemerk erkundig deklarier unterstell \
            beteuer gelob vernein bejah beschwichtig grübel frohlock wetter polter höhn raun stichel empör \
            echauffier notier ereifer schwärm orakel zürn hader moser schnaub feix läster \
            sekundier flachs plauder stammel knurr seufz sinnier philosophier grummel motz \
            mäkel nörgel jammer schmunzel",
    },
    // Strong ones, all their forms.
    Row {
        tags: Tags::SAY.with(Tags::PAST),
        words: "schrieb schreibt schrieben schreiben geschrieben sprach spricht sprachen sprechen gesprochen \
            rief ruft riefen rufen gerufen unterstrich unterstreicht unterstrichen unterstreichen \
            gestand gesteht gestanden versprach verspricht versprochen versprachen widersprach \
            widerspricht widersprachen empfahl empfiehlt empfahlen empfehlen empfohlen riet rät rieten \
            verriet verrät bekennt hieß heißt hießen heiße geheißen lautet lautete lauteten \
            dachte denkt verwies verweist verwiesen bat bittet baten gebeten schwor schwört schrie schreit \
            schrien",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: Tags::CALL.with(Tags::BASE),
        words: "bezeichn bewert wert verurteil beschuldig geißel rüg titulier charakterisier brandmark \
            verspott umschreib klassifizier attackier bezichtig \
            diffamier verunglimpf attestier",
    },
    Row {
        tags: Tags::CALL.with(Tags::PAST),
        words: "nannte nennt nannten nennen genannt nenne beschrieb beschreibt beschrieben beschreiben",
    },
    // Report only with „als …“, „für …“.
    Row {
        tags: Tags::WEAK.with(Tags::PAST),
        words: "hielt hält hielten halten sah sieht sahen sehen sehe fand findet fanden finden verglich \
            vergleicht verglichen begann pries preist priesen",
    },
    Row {
        tags: Tags::WEAK.with(Tags::BASE),
        words: "feier rechtfertig deut interpretier bejubel einschätz wahrnehm",
    },
    // What follows names who speaks: „laut Gutachter Paul Maier“, „so Sprecher Uwe Kern“.
    Row { tags: Tags::ACCORDING, words: "laut so gemäß lt." },
    Row { tags: Tags::ACCORDING.with(Tags::POSTPOSED), words: "zufolge" },
    Row { tags: HE, words: "er" },
    // She or they: she is far more common beside a verb that reports.
    Row { tags: SHE, words: "sie" },
    Row { tags: Tags::PRONOUN.with(Tags::NEUTER), words: "es" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ich wir" },
    Row { tags: Tags::PRONOUN, words: "man jemand niemand" },
    Row { tags: Tags::OBJECT, words: "ihn ihm ihnen uns mich mir sich dich dir euch einander" },
    Row { tags: Tags::POSSESSIVE.with(Tags::MALE), words: "sein seine" },
    Row { tags: Tags::POSSESSIVE.with(Tags::MALE).with(Tags::OBLIQUE), words: "seiner seinem seinen seines" },
    Row { tags: Tags::POSSESSIVE.with(Tags::FEMALE), words: "ihr ihre" },
    Row { tags: Tags::POSSESSIVE.with(Tags::FEMALE).with(Tags::OBLIQUE), words: "ihrer ihrem ihren ihres" },
    Row { tags: Tags::POSSESSIVE, words: "unser unsere unseren mein meine dein deine deren dessen" },
    Row { tags: Tags::RELATIVE, words: "welcher welche welches" },
    Row {
        tags: Tags::DETERMINER,
        words: "der die das ein eine kein keine dieser diese dieses dies jener jene viele einige \
            mehrere zwei drei vier fünf sechs sieben acht zehn beide alle manche jeder jede jedes \
            zahlreiche etliche weitere andere solche jegliche sämtliche wenige",
    },
    // Never the subject.
    Row {
        tags: Tags::DETERMINER.with(Tags::OBLIQUE),
        words: "den dem des einer einem einen eines keiner keinem keinen keines diesem diesen jenem jenen vielen einigen \
            mehreren allen beiden jedem jeden zahlreichen etlichen weiteren anderen solchen",
    },
    Row {
        tags: Tags::PREPOSITION,
        words: "in im an am auf aus bei beim mit vom zu zum zur für über unter vor gegen durch um bis seit \
            während wegen ohne zwischen nach neben trotz gegenüber ans ins angesichts aufgrund hinsichtlich \
            hinter anhand anlässlich außerhalb innerhalb bezüglich infolge mithilfe mittels statt \
            anstelle seitens zugunsten per pro ab außer binnen samt via namens entgegen aufs fürs vors \
            inmitten jenseits dank",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "von" },
    Row { tags: Tags::CONJUNCTION, words: "und aber oder doch sondern sowie bzw. beziehungsweise" },
    Row {
        tags: Tags::SUBORDINATOR,
        words: "dass weil wenn als ob da obwohl damit nachdem bevor wie denn daß sodass indem sobald solange \
            falls sofern während wodurch womit wobei wonach woraufhin weshalb warum wo wann woran \
            worauf wofür wogegen obgleich ehe seitdem wohingegen wer wen wem was",
    },
    Row { tags: Tags::NEGATION, words: "nicht nie niemals" },
    Row {
        tags: Tags::AUXILIARY,
        words: "ist sind war waren bin hat haben hatte hatten hätte hätten habe kann können könne könnte \
            könnten konnte konnten muss müssen müsse musste mussten müsste soll sollen solle sollte \
            sollten will wollen wolle wollte wollten darf dürfen dürfe durfte durften dürfte mag möge \
            mögen möchte möchten sei seien wäre wären gewesen würde würden gehabt",
    },
    // Make the passive.
    Row {
        tags: Tags::AUXILIARY.with(Tags::PASSIVE),
        words: "wird werden wurde wurden worden werde geworden",
    },
    Row {
        tags: Tags::ADVERB,
        words: "auch noch nur schon dann jedoch weiter außerdem zudem dabei damals heute gestern morgen \
            bereits später daraufhin hingegen dagegen etwa immer sehr hier dort zunächst zuvor nun jetzt \
            ferner darüber dazu davon daran darauf daraus darin darum darunter dafür dadurch danach \
            dahinter daher deshalb deswegen dennoch trotzdem allerdings vielmehr schließlich \
            anschließend gleichzeitig inzwischen mittlerweile offenbar angeblich möglicherweise \
            vermutlich wahrscheinlich vielleicht erstmals zuletzt insgesamt insbesondere besonders \
            lediglich bislang bisher derzeit zurzeit momentan künftig weiterhin ebenfalls ebenso \
            zugleich zumindest überdies hierzu hierfür hierbei hiervon damit demnach demzufolge \
            dementsprechend demgegenüber insofern so wörtlich unterdessen indes indessen währenddessen \
            stattdessen ansonsten immerhin sogar selbst erst einst oft häufig wieder wiederum mehrfach \
            zweimal einmal diesmal nachdem kurz mehr fast rund knapp genau gerade eben also nämlich \
            zwar wohl kaum gar ganz sonst andererseits einerseits nochmals erneut bald sofort \
            seither seitdem nachmittags abends morgens mittags irgendwann nebenbei soeben kürzlich \
            jüngst neulich ausdrücklich deutlich scharf gegebenenfalls entsprechend eigentlich \
            tatsächlich natürlich leider weiters zusätzlich abschließend eingangs offen thematisiert erfreut begeistert empört \
            anders enttäuscht besorgt entsetzt überrascht zufrieden kritisch skeptisch verärgert bestürzt",
    },
    // Common verbs that do not report.
    Row {
        tags: Tags::VERB,
        words: "ging kam nahm stand trat traf machte macht kommt geht steht liegt lag führte führt bleibt \
            blieb starb gewann verlor besuchte begann endete erreichte erhielt bekam verließ lebt lebte \
            arbeitet arbeitete gehört gehörte gilt galt liegen stehen kommen gehen ließ lässt biss fiel \
            fällt brachte bringt zog zieht trug trägt trugen lief läuft wuchs sank stieg steigt bot bietet \
            enthält enthielt erschien erscheint befindet befanden fordere brauche komme gehe stehe liege \
            bleibe halte rechne gebe mache zeige bestehe weise wisse rechnet rechnete handelt handelte \
            scheint schien setzt setzte schlug begannen wirkt wirkte sitzt saß hing entschied bestand \
            besteht entstand verbrachte verletzte tötete nutzte diente dient folgte folgt",
    },
    // Men's offices, professions and parts; with „-in“ they are women's.
    Row {
        tags: MAN.with(Tags::BASE),
        words: "präsident kanzler minister sprecher vorsitzender vorsitzende sekretär direktor trainer senator premier \
            botschafter experte politiker chef leiter führer regisseur schauspieler forscher \
            wissenschaftler historiker journalist kommissar manager mitarbeiter kandidat anwalt \
            beauftragter funktionär berater analyst ökonom aktivist verteidiger beamter inhaber \
            gründer vertreter professor gouverneur abgeordneter beobachter redakteur korrespondent \
            moderator veranstalter organisator betreiber bewohner demonstrant teilnehmer \
            mediziner physiker jurist ermittler fahrer besitzer gutachter \
            gewerkschafter unternehmer investor präfekt rektor inspektor ombudsmann obmann \
            kritiker gegner befürworter anhänger veteran offizier intendant kurator musiker künstler \
            schriftsteller stürmer torwart torhüter amtsinhaber vermittler diplomat \
            lehrer schüler student wirt händler landwirt nachfolger vorgänger \
            humorist komiker kabarettist komponist dirigent philosoph pädagoge kolumnist reporter \
            soldat interviewer redaktor dissident blogger referent dozent designer architekt ingenieur \
            entwickler kommentator kollege autor spieler sänger kapitän polizist sportler arzt ologe coach keeper passant pfleger rentner",
    },
    // Offices that may be anybody's.
    Row { tags: Tags::TITLE.with(Tags::ROLE).with(Tags::BASE), words: "mitglied" },
    // Those that are surnames or stand in them: no compounds.
    Row {
        tags: MAN,
        words: "herr herrn richter könig papst bischof kardinal bürgermeister oberbürgermeister landrat \
            abgeordneter nachbar bauer vater sohn bruder kunde zeuge augenzeuge \
            kaiser prinz graf fürst pfarrer pilot general oberst major staatsanwalt \
            rechtsanwalt mann junge chefarzt bundestrainer chefredakteur generalsekretär \
            geschäftsführer vorsitzende vorsitzenden beamte koch scheich emir ayatollah imam \
            rabbi pastor senior ceo",
    },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE).with(Tags::FEMALE),
        words: "frau königin mutter tochter schwester prinzessin kauffrau obfrau",
    },
    // Those that are no man's with an ending.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE).with(Tags::FEMALE).with(Tags::BASE),
        words: "ärztin anwältin expertin diplomatin beamtin zeugin kollegin kundin ologin",
    },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE).with(Tags::BASE),
        words: "abgeordnete beauftragte angehörige jährige jähriger jährigen angeklagte angeklagter angeklagten \
            beschuldigte beschuldigter verdächtige verdächtiger unbekannter",
    },
    Row { tags: Tags::TITLE, words: "dr. prof. dr prof ing. dipl.-ing. h.c. med. sir lord mission" },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "ärzte anwohner zeugen behörden medien eltern leute menschen bürger augenzeugen experten \
            beamten einsatzkräfte angehörigen anwälte abgeordneten kollegen nachbarn bauern landwirte \
            gewerkschaften verbände parteien grünen linken sozialdemokraten christdemokraten liberalen \
            freien republikaner demokraten konservativen",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS.with(Tags::BASE),
        words: "bericht studie erklärung mitteilung brief gericht polizei ministerium regierung behörde \
            partei verband gewerkschaft unternehmen konzern zeitung sender agentur universität kommission \
            parlament staatsanwaltschaft umfrage gutachten anklage organisation feuerwehr zeitschrift \
            magazin fraktion stiftung bündnis initiative amt gesellschaft institut urteil armee \
            botschaft kammer verwaltung opposition koalition direktion schrift portal blatt klinik \
            allianz vereinigung komitee bund werk zentrum ausschuss rat",
    },
    Row {
        tags: Tags::SPEAKS,
        words: "schreiben firma stadt bundestag bundesrat verein kirche militär senat armee spd cdu csu \
            fdp afd npd bsw grünen linke union kreml vatikan dpa afp reuters tass bbc cnn ard zdf who \
            uno nato eu greenpeace anzeige verfassung gesetz artikel kommentar",
    },
    // A name with such a word is a body's.
    Row {
        tags: Tags::BODY,
        words: "partei zeitung gmbh ag universität ministerium bank verband amt rat spd cdu csu fdp afd npd \
            spiegel welt bild e.v. polizei zentrum institut gesellschaft verein organisation stiftung \
            bundesamt landesamt union deutschland bundestag ard zdf greenpeace nato eu uno who airlines \
            airways tagesspiegel",
    },
    // Stand before the title of a work or another name in marks.
    Row {
        tags: Tags::WORK,
        words: "film filme films roman romans buch buches album lied serie stück oper zeitschrift zeitung \
            magazin magazins sendung show drama ausstellung song single gedicht komödie musical \
            dokumentation spiel projekt projekts aktion festival preis schiff operation zeitungen blatt \
            blatts blattes tageszeitung programm titel titeln motto namen name stiftung verein gruppe band \
            typ typs modell modells firma unternehmen organisation bewegung mission yacht frachter schiffs \
            kategorie rubrik initiative bündnis agentur nachrichtenagentur sender senders \
            fernsehsender fernsehsenders fernsehserie internetdienstes internetdienst klassiker \
            kampagne konzern partei gewerkschaft hilfsorganisation wochenzeitung wochenzeitschrift \
            nachrichtenmagazin nachrichtenmagazins fachmagazin fachzeitschrift enzyklika rakete satellit \
            flugzeug sonde virus sturm orkan hurrikan taifun unwort restaurant hotel klub club software \
            spielfilm thriller reihe werk werke bild gemälde theaterstück hörspiel podcast blog portal \
            plattform wettbewerb messe konferenz studie dorf stamm stamms art",
    },
    // What follows in marks is a name or a word as a word.
    Row {
        tags: Tags::WORDING,
        words: "begriff begriffe begriffs wort wörter ausdruck sogenannte sogenannten sogenannter sogenanntes \
            so-genannte bezeichnung spitznamen spitzname motto namen name titel genannt genannte \
            genannten genannter namens thema themas themen prädikat stichwort bereich kürzel typ typs modell modells",
    },
    // Nouns of saying, behind „nach“, „ist der“: „nach Angaben der Polizei“, „ist der Meinung“.
    Row {
        tags: Tags::REPORT_NOUN,
        words: "angaben angabe aussage aussagen worten worte ansicht meinung auffassung einschätzung \
            darstellung informationen überzeugung berichten medienberichten mitteilung auskunft \
            schätzungen schätzung erkenntnissen bekunden dafürhalten sicht äußerung äußerungen \
            presseberichten zeitungsberichten agenturberichten agenturangaben polizeiangaben ankündigung bewertung analyse recherchen ermittlungen schilderung \
            zeugenaussagen these befund begründung prognose schlussfolgerung vermutung deutung lesart",
    },
    // Where things are said.
    Row {
        tags: Tags::CHANNEL,
        words: "interview mitteilung pressemitteilung erklärung twitter facebook rede brief gespräch \
            pressekonferenz stellungnahme instagram telegram podcast sendung talkshow regierungserklärung",
    },
    Row { tags: Tags::PARTICLE, words: "von van de der zu zur la el bin di da vom al" },
    // Capitalised, but no name.
    Row {
        tags: Tags::NO_NAME.with(Tags::ADVERB),
        words: "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai \
            juni juli august september oktober november dezember uhr jahr jahre jahres jahren prozent euro \
            ende anfang mitte montagabend dienstagabend mittwochabend donnerstagabend freitagabend \
            samstagabend sonntagabend mez mesz utc gmt",
    },
    // Names that stand for who rules there.
    Row {
        tags: Tags::PLACE,
        words: "berlin moskau washington peking paris london brüssel kiew teheran jerusalem ankara wien bern \
            warschau rom madrid deutschland russland china frankreich israel iran türkei ukraine",
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
    const ENDINGS: &[&str] = &[
        "erin", "ntin", "istin", "login", "orin", "ung", "heit", "keit", "schaft", "tion", "tät", "partei",
        "polizei", "ie", "enz", "anz",
    ];
    ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// The mood of what others say: „Die Lage sei ‚ernst‘“.
pub const REPORTED: &str = "sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe komme stehe bleibe halte brauche \
    bedeute bestehe";

/// Whether a noun ends as those of what people do; short ones are first names too, „Justin“.
pub fn is_agent(word: &str) -> bool {
    const ENDINGS: &[&str] =
        &["erin", "orin", "istin", "entin", "antin", "ist", "ent", "ant", "iker", "ier", "rat"];
    const NAMES: &str = "Valentin Konstantin Constantin";
    word.len() > 6 && ENDINGS.iter().any(|ending| word.ends_with(ending)) && !super::has(NAMES, word)
}

/// Whether a noun behind an article ends as an adjective or participle does: „der Drittplatzierte Kess“.
pub fn is_adjectival(word: &str) -> bool {
    ["ierte", "ierter", "nde", "nder", "jährige", "jähriger"].iter().any(|ending| word.ends_with(ending))
}

/// Whether a noun's ending makes it a common noun.
pub fn is_common_noun(lower: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät",
        "ismus", "nisse", "nis",
    ];
    ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// Whether a word's ending makes it an adverb where it stands alone.
pub fn is_adverb(lower: &str) -> bool {
    const ENDINGS: &[&str] = &["weise", "mals", "dings", "seits", "falls", "halb", "lich", "end", "wärts"];
    lower.len() > 5 && ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// Whether a word has the ending that an adjective or participle has before its noun.
pub fn is_declined(lower: &str) -> bool {
    lower.len() > 3 && ["e", "en", "er", "es", "em"].iter().any(|ending| lower.ends_with(ending))
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
