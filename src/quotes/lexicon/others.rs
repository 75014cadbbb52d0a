//! The other languages: the same properties, whole forms.

use super::{Row, tags::Tags};

const SAY: Tags = Tags::SAY.with(Tags::PAST);
const CALL: Tags = Tags::CALL.with(Tags::PAST);
const HE: Tags = Tags::PRONOUN.with(Tags::MALE);
const SHE: Tags = Tags::PRONOUN.with(Tags::FEMALE);
const THEY: Tags = Tags::PRONOUN.with(Tags::PLURAL);
const SAYS_WHY: &str = "verbs whose object is what somebody says or writes";
const CALLS_WHY: &str = "verbs that report by what somebody called somebody";
const CLOSED: &str = "closed class";
const ROLE_WHY: &str = "what people are: they stand before names or speak themselves";
const SPEAKS_WHY: &str = "documents and bodies that speak";
const WORK_WHY: &str = "stand before the title of a work";

/// German.
pub const GERMAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten \
            meinte meint meinten schrieb schreibt schrieben geschrieben fügte ergänzte ergänzt teilte \
            teilt mitgeteilt mit äußerte äußert äußerten kommentierte kommentiert antwortete antwortet \
            fragte fragt forderte fordert forderten kritisierte kritisiert warnte warnt warnten \
            berichtete berichtet berichteten erzählte erzählt verkündete verkündet behauptete behauptet \
            versicherte versichert sprach spricht sprachen kündigte kündigt hieß heißt begründete \
            begründet unterstrich unterstreicht lobte lobt bekräftigte bekräftigt räumte räumt stellte \
            verteidigte mahnte mahnt twitterte twittert rief ruft riefen gab gibt hob zitierte zitiert \
            resümierte bilanzierte bestätigte bestätigt dementierte entgegnete konterte prophezeite \
            gestand bedauerte bedauert beklagte beklagt argumentierte argumentiert urteilte formulierte \
            formuliert sehe sei titelte titelt wies hatte ließ zeigte verlangte appellierte plädierte \
            vermutete hoffte hofft freute würdigte begrüßte schilderte verriet",
        why: SAYS_WHY,
    },
    Row {
        tags: CALL,
        words: "nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten beschrieb beschreibt warf \
            wirft verurteilte verurteilt sprach wertete wertet bewertete nennen bezeichnen beschuldigte \
            geißelte rügte",
        why: CALLS_WHY,
    },
    Row {
        tags: Tags::ACCORDING,
        words: "laut so gemäß",
        why: "„laut Gutachter Paul Maier“, „so Sprecher Uwe Kern“",
    },
    Row { tags: HE, words: "er", why: CLOSED },
    Row { tags: SHE, words: "sie", why: "she or they: she is far more common beside a verb that reports" },
    Row { tags: Tags::PRONOUN.with(Tags::NEUTER), words: "es", why: CLOSED },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ich wir", why: CLOSED },
    Row { tags: Tags::OBJECT, words: "ihn ihm ihnen uns mich mir sich dieser diese dies", why: CLOSED },
    Row {
        tags: Tags::POSSESSIVE.with(Tags::MALE),
        words: "sein seine seiner seinem seinen seines",
        why: CLOSED,
    },
    Row { tags: Tags::POSSESSIVE.with(Tags::FEMALE), words: "ihr ihre ihrer ihrem ihren ihres", why: CLOSED },
    Row { tags: Tags::RELATIVE, words: "welcher welche welches", why: CLOSED },
    Row {
        tags: Tags::DETERMINER,
        words: "der die das den dem des ein eine einer einem einen eines kein keine dieser viele einige \
            mehrere zwei drei vier fünf beide alle manche",
        why: CLOSED,
    },
    Row {
        tags: Tags::PREPOSITION,
        words: "in im an am auf aus bei beim mit vom zu zum zur für über unter vor gegen durch um bis seit \
            während wegen ohne zwischen nach neben trotz gegenüber ans ins",
        why: CLOSED,
    },
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "von", why: "names the doer of a passive" },
    Row { tags: Tags::CONJUNCTION, words: "und aber oder doch sondern", why: CLOSED },
    Row {
        tags: Tags::SUBORDINATOR,
        words: "dass weil wenn als ob da obwohl damit nachdem bevor wie denn daß",
        why: CLOSED,
    },
    Row {
        tags: Tags::AUXILIARY,
        words: "ist sind war waren wird werden wurde wurden hat haben hätte habe kann könne könnte muss müsse \
            soll solle sollte will wolle darf dürfe worden gewesen seien würde würden",
        why: CLOSED,
    },
    Row {
        tags: Tags::AUXILIARY.with(Tags::PASSIVE),
        words: "wird werden wurde wurden worden",
        why: "make the passive",
    },
    Row {
        tags: Tags::ADVERB,
        words: "nicht auch noch nur schon dann jedoch weiter außerdem zudem dabei damals heute gestern \
            bereits später daraufhin hingegen dagegen etwa immer sehr hier dort zunächst zuvor nun jetzt \
            ferner darüber",
        why: CLOSED,
    },
    Row {
        tags: Tags::VERB,
        words: "ging kam nahm stand trat traf machte macht kommt geht steht liegt lag führte führt bleibt \
            blieb starb gewann verlor besuchte wurde begann endete erreichte erhielt bekam verließ lebt \
            arbeitet",
        why: "common verbs that do not report",
    },
    Row {
        tags: Tags::TITLE.with(Tags::MALE).with(Tags::ROLE),
        words: "herr herrn präsident bundespräsident kanzler bundeskanzler minister ministerpräsident \
            außenminister innenminister finanzminister verteidigungsminister justizminister \
            wirtschaftsminister bürgermeister oberbürgermeister sprecher regierungssprecher \
            polizeisprecher pressesprecher vorsitzender vorsitzende parteichef chef generalsekretär \
            direktor trainer professor richter senator abgeordneter könig papst bischof kardinal premier \
            premierminister gouverneur botschafter anwalt rechtsanwalt experte politiker fraktionschef \
            landrat staatsanwalt leiter geschäftsführer gutachter autor regisseur sänger schauspieler \
            forscher wissenschaftler historiker journalist kommissar intendant manager kapitän spieler \
            mitarbeiter zeuge nachbar bauer lehrer arzt bewohner student schüler vater sohn bruder \
            kollege außenamtssprecher staatschef regierungschef amtsinhaber kandidat vizepräsident",
        why: ROLE_WHY,
    },
    Row {
        tags: Tags::TITLE.with(Tags::FEMALE).with(Tags::ROLE),
        words: "frau präsidentin kanzlerin bundeskanzlerin ministerin außenministerin innenministerin \
            finanzministerin bürgermeisterin oberbürgermeisterin sprecherin regierungssprecherin \
            polizeisprecherin direktorin trainerin professorin richterin senatorin abgeordnete königin \
            premierministerin expertin politikerin leiterin geschäftsführerin autorin regisseurin \
            sängerin schauspielerin forscherin wissenschaftlerin historikerin journalistin zeugin \
            nachbarin lehrerin ärztin mutter tochter schwester kollegin chefin ministerpräsidentin \
            parteichefin generalsekretärin anwältin kandidatin",
        why: ROLE_WHY,
    },
    Row { tags: Tags::TITLE, words: "dr. prof. dr prof", why: "before names" },
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "experten kritiker politiker forscher wissenschaftler ärzte anwohner zeugen demonstranten \
            gegner vertreter behörden ermittler medien eltern beobachter aktivisten",
        why: "several people",
    },
    Row {
        tags: Tags::SPEAKS,
        words: "bericht studie erklärung mitteilung pressemitteilung brief schreiben urteil gericht polizei \
            ministerium regierung bundesregierung behörde partei verband gewerkschaft unternehmen firma \
            konzern zeitung sender agentur universität stadt kommission rat parlament bundestag \
            staatsanwaltschaft umfrage gutachten anklage verein kirche organisation feuerwehr \
            nachrichtenagentur zeitschrift magazin spd cdu csu fdp grünen",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::BODY,
        words: "partei zeitung gmbh ag universität ministerium bank verband amt rat spd cdu csu fdp afd \
            spiegel welt bild",
        why: "a name with such a word is a body's",
    },
    Row {
        tags: Tags::WORK,
        words: "film roman buch album lied serie stück oper zeitschrift zeitung magazin sendung show drama \
            ausstellung song single gedicht komödie musical dokumentation spiel projekt aktion festival \
            preis schiff operation zeitungen blatt tageszeitung programm titel titeln motto namen name \
            stiftung verein gruppe band",
        why: WORK_WHY,
    },
    Row {
        tags: Tags::WORDING,
        words: "begriff begriffe wort wörter ausdruck sogenannte sogenannten sogenannter so-genannte \
            bezeichnung spitznamen spitzname motto namen name titel genannt genannte genannten",
        why: "what follows in marks is a name or a word as a word",
    },
    Row {
        tags: Tags::CHANNEL,
        words: "interview mitteilung pressemitteilung erklärung twitter facebook rede brief gespräch \
            pressekonferenz stellungnahme",
        why: "where things are said",
    },
    Row { tags: Tags::PARTICLE, words: "von van de der zu zur la el bin di da", why: "stand inside names" },
    Row {
        tags: Tags::NO_NAME.with(Tags::ADVERB),
        words: "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai \
            juni juli august september oktober november dezember uhr jahr jahre prozent euro ende anfang",
        why: "capitalised, but no name",
    },
];

/// French.
pub const FRENCH: &[Row] = &[
    Row {
        tags: SAY,
        words: "dit disent déclaré déclare affirmé affirme affirment expliqué explique ajouté ajoute assuré \
            assure estimé estime souligné souligne précisé précise indiqué indique raconté raconte confié \
            confie regrette regretté répondu répond lancé lance écrit rappelé rappelle annoncé annonce \
            insisté insiste poursuit poursuivi conclut conclu note noté observe juge jugé martelé soupire \
            résume reconnu reconnaît admet admis prévient prévenu promet promis témoigne commente tonné \
            glisse détaille répète réagi réagit dénonce demande demandé s'inquiète tweeté plaidé plaide \
            soutient soutenu",
        why: SAYS_WHY,
    },
    Row {
        tags: CALL,
        words: "qualifié qualifie dénoncé accusé accuse décrit évoqué évoque appelé critiqué fustigé salué \
            parle parlé condamné",
        why: CALLS_WHY,
    },
    Row { tags: Tags::ACCORDING, words: "selon d'après d’après", why: "« selon lui »" },
    Row { tags: HE, words: "il lui t-il", why: CLOSED },
    Row { tags: SHE, words: "elle t-elle", why: CLOSED },
    Row { tags: THEY, words: "ils elles", why: CLOSED },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "je nous on", why: CLOSED },
    Row { tags: Tags::POSSESSIVE, words: "son sa ses leur leurs", why: CLOSED },
    Row { tags: Tags::RELATIVE, words: "qui dont", why: CLOSED },
    Row {
        tags: Tags::DETERMINER,
        words: "le la les l un une des ce cette ces du plusieurs deux trois quatre",
        why: CLOSED,
    },
    Row {
        tags: Tags::PREPOSITION,
        words: "de d à au aux en dans sur sous avec pour contre vers chez sans entre depuis pendant après \
            avant devant lors",
        why: CLOSED,
    },
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "par", why: "names the doer of a passive" },
    Row { tags: Tags::CONJUNCTION, words: "et mais ou", why: CLOSED },
    Row { tags: Tags::SUBORDINATOR, words: "que qu parce quand lorsque si comme où", why: CLOSED },
    Row {
        tags: Tags::AUXILIARY,
        words: "a ont est sont était étaient avait avaient a-t-il a-t-elle ont-ils sera serait peut doit ai \
            été fait",
        why: CLOSED,
    },
    Row {
        tags: Tags::ADVERB,
        words: "pas ne n aussi encore ensuite déjà plus très jeudi lundi mardi mercredi vendredi samedi \
            dimanche hier toutefois également",
        why: CLOSED,
    },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "président présidente ministre maire sénateur sénatrice député députée directeur directrice \
            porte-parole chef préfet juge procureur avocat avocate professeur docteur entraîneur patron \
            patronne secrétaire responsable chercheur chercheuse auteur adjoint adjointe conseiller \
            conseillère commissaire capitaine général roi reine",
        why: ROLE_WHY,
    },
    Row { tags: Tags::TITLE.with(Tags::MALE), words: "m. monsieur", why: "before names" },
    Row { tags: Tags::TITLE.with(Tags::FEMALE), words: "mme madame mlle", why: "before names" },
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "autorités habitants experts syndicats voisins témoins associations élus",
        why: "several people",
    },
    Row {
        tags: Tags::SPEAKS,
        words: "rapport communiqué syndicat gouvernement ministère parquet police mairie étude lettre \
            tribunal parti association entreprise journal agence",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::WORK,
        words: "film roman livre album chanson série pièce émission journal magazine opéra exposition \
            spectacle",
        why: WORK_WHY,
    },
    Row {
        tags: Tags::WORDING,
        words: "mot terme expression baptisé baptisée surnommé surnommée intitulé intitulée dit",
        why: "a word as a word",
    },
    Row {
        tags: Tags::CHANNEL,
        words: "communiqué interview entretien twitter lettre",
        why: "where things are said",
    },
    Row { tags: Tags::PARTICLE, words: "de du des la le d", why: "stand inside names" },
];

/// Spanish.
pub const SPANISH: &[Row] = &[
    Row {
        tags: SAY,
        words: "dijo dice dicho dijeron afirmó afirma aseguró asegura explicó explica añadió añade declaró \
            declara señaló señala indicó indica recordó recuerda manifestó manifiesta insistió insiste \
            subrayó subraya apuntó apunta advirtió advierte comentó comenta contó cuenta reconoció \
            reconoce respondió responde escribió escribe anunció anuncia denunció denuncia lamentó \
            lamenta sostuvo sostiene expresó agregó reiteró destacó destaca preguntó exclamó concluyó \
            precisó admitió pidió relató informó",
        why: SAYS_WHY,
    },
    Row {
        tags: CALL,
        words: "calificó califica acusó tachó describió llamó criticó definió condenó tildó",
        why: CALLS_WHY,
    },
    Row { tags: Tags::ACCORDING, words: "según", why: "«según el sindicato»" },
    Row { tags: HE, words: "él", why: CLOSED },
    Row { tags: SHE, words: "ella", why: CLOSED },
    Row { tags: THEY, words: "ellos ellas", why: CLOSED },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "yo nosotros", why: CLOSED },
    Row { tags: Tags::POSSESSIVE, words: "su sus", why: CLOSED },
    Row { tags: Tags::RELATIVE, words: "quien quienes", why: CLOSED },
    Row {
        tags: Tags::DETERMINER,
        words: "el la los las un una unos unas este esta estos estas varios dos tres lo",
        why: CLOSED,
    },
    Row {
        tags: Tags::PREPOSITION,
        words: "de del a al en con sobre para contra desde hasta hacia sin entre tras ante durante",
        why: CLOSED,
    },
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "por", why: "names the doer of a passive" },
    Row { tags: Tags::CONJUNCTION, words: "y e pero o", why: CLOSED },
    Row { tags: Tags::SUBORDINATOR, words: "que porque cuando si como donde aunque mientras", why: CLOSED },
    Row {
        tags: Tags::AUXILIARY,
        words: "es son era fue ha han había está están será ser puede debe",
        why: CLOSED,
    },
    Row {
        tags: Tags::ADVERB,
        words: "no también ya aún además después ayer hoy lunes martes miércoles jueves viernes sábado \
            domingo muy más",
        why: CLOSED,
    },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "presidente presidenta ministro ministra alcalde alcaldesa consejero consejera senador \
            senadora diputado diputada portavoz director directora secretario secretaria juez jueza \
            fiscal abogado abogada profesor profesora doctor doctora entrenador jefe jefa líder vecino \
            vecina gobernador gobernadora experto experta escritor escritora general rey reina papa \
            concejal concejala",
        why: ROLE_WHY,
    },
    Row { tags: Tags::TITLE, words: "señor señora sr. sra. don doña", why: "before names" },
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "vecinos autoridades expertos sindicatos testigos fuentes médicos familiares",
        why: "several people",
    },
    Row {
        tags: Tags::SPEAKS,
        words: "informe comunicado sindicato gobierno ministerio policía ayuntamiento fiscalía estudio carta \
            tribunal partido asociación empresa periódico agencia sentencia",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::WORK,
        words: "película novela libro álbum canción serie obra programa diario revista exposición poema ópera",
        why: WORK_WHY,
    },
    Row {
        tags: Tags::WORDING,
        words: "palabra término expresión llamado llamada llamados denominado denominada apodado titulado \
            titulada",
        why: "a word as a word",
    },
    Row { tags: Tags::CHANNEL, words: "comunicado entrevista twitter carta", why: "where things are said" },
    Row { tags: Tags::PARTICLE, words: "de del la los las y", why: "stand inside names" },
];

/// Italian.
pub const ITALIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "detto dice dicono disse dichiarato dichiara spiegato spiega aggiunto aggiunge affermato \
            afferma sottolineato sottolinea commentato commenta scritto scrive raccontato racconta \
            risposto risponde annunciato annuncia ribadito ribadisce assicurato assicura ricordato \
            ricorda concluso conclude osservato osserva sostenuto sostiene ammesso ammette chiesto chiede \
            precisato avvertito replicato replica confermato attaccato denunciato denuncia",
        why: SAYS_WHY,
    },
    Row {
        tags: CALL,
        words: "definito definisce accusato accusa descritto chiamato criticato bollato parlato parla \
            condannato",
        why: CALLS_WHY,
    },
    Row { tags: Tags::ACCORDING, words: "secondo", why: "«secondo il sindacato»" },
    Row { tags: HE, words: "lui egli", why: CLOSED },
    Row { tags: SHE, words: "lei ella", why: CLOSED },
    Row { tags: THEY, words: "loro essi", why: CLOSED },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "io noi", why: CLOSED },
    Row { tags: Tags::POSSESSIVE, words: "suo sua suoi sue", why: CLOSED },
    Row {
        tags: Tags::DETERMINER,
        words: "il lo la i gli le un uno una questo questa l due tre alcuni",
        why: CLOSED,
    },
    Row {
        tags: Tags::PREPOSITION,
        words: "di del della dei delle dello a al alla in nel nella con su sul sulla per tra fra contro senza \
            dopo",
        why: CLOSED,
    },
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "da dal dalla", why: "names the doer of a passive" },
    Row { tags: Tags::CONJUNCTION, words: "e ed ma o", why: CLOSED },
    Row { tags: Tags::SUBORDINATOR, words: "che perché quando se come dove mentre", why: CLOSED },
    Row {
        tags: Tags::AUXILIARY, words: "è sono era ha hanno aveva sarà stato stata può deve", why: CLOSED
    },
    Row {
        tags: Tags::ADVERB,
        words: "non anche ancora poi già oggi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica \
            più",
        why: CLOSED,
    },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "presidente ministro ministra sindaco sindaca senatore senatrice deputato deputata portavoce \
            direttore direttrice segretario segretaria giudice avvocato professore dottor dottoressa \
            allenatore capo generale papa assessore procuratore esperto scrittore regista premier",
        why: ROLE_WHY,
    },
    Row { tags: Tags::TITLE, words: "signor signora", why: "before names" },
    Row {
        tags: Tags::SPEAKS,
        words: "rapporto comunicato sindacato governo ministero polizia procura studio lettera tribunale \
            partito associazione azienda giornale agenzia",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::WORK,
        words: "film romanzo libro album canzone serie opera programma quotidiano rivista mostra",
        why: WORK_WHY,
    },
    Row {
        tags: Tags::WORDING,
        words: "parola termine espressione cosiddetto cosiddetta soprannominato intitolato",
        why: "a word as a word",
    },
    Row { tags: Tags::CHANNEL, words: "comunicato intervista twitter lettera", why: "where things are said" },
    Row { tags: Tags::PARTICLE, words: "di de della del la lo", why: "stand inside names" },
];

/// Portuguese.
pub const PORTUGUESE: &[Row] = &[
    Row {
        tags: SAY,
        words: "disse diz dizem afirmou afirma declarou declara explicou explica acrescentou acrescenta \
            contou conta ressaltou destacou lembrou lembra escreveu escreve respondeu responde anunciou \
            garantiu garante comentou reconheceu admitiu lamentou alertou defendeu perguntou criticou \
            concluiu informou relatou avaliou avalia completou pediu sublinhou referiu",
        why: SAYS_WHY,
    },
    Row {
        tags: CALL,
        words: "classificou classifica chamou acusou descreveu definiu condenou",
        why: CALLS_WHY,
    },
    Row { tags: Tags::ACCORDING, words: "segundo conforme", why: "“segundo o sindicato”" },
    Row { tags: HE, words: "ele", why: CLOSED },
    Row { tags: SHE, words: "ela", why: CLOSED },
    Row { tags: THEY, words: "eles elas", why: CLOSED },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "eu nós", why: CLOSED },
    Row { tags: Tags::POSSESSIVE, words: "seu sua seus suas", why: CLOSED },
    Row { tags: Tags::DETERMINER, words: "o a os as um uma este esta dois três vários", why: CLOSED },
    Row {
        tags: Tags::PREPOSITION,
        words: "de do da dos das em no na nos nas com sobre para contra desde até sem entre após ao à",
        why: CLOSED,
    },
    Row {
        tags: Tags::PREPOSITION.with(Tags::BY),
        words: "por pelo pela",
        why: "names the doer of a passive",
    },
    Row { tags: Tags::CONJUNCTION, words: "e mas ou", why: CLOSED },
    Row { tags: Tags::SUBORDINATOR, words: "que porque quando se como onde embora enquanto", why: CLOSED },
    Row {
        tags: Tags::AUXILIARY, words: "é são era foi tem têm havia está será ser pode deve", why: CLOSED
    },
    Row { tags: Tags::ADVERB, words: "não também ainda já depois hoje ontem mais muito", why: CLOSED },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "presidente ministro ministra prefeito prefeita vereador vereadora senador senadora deputado \
            deputada porta-voz diretor diretora secretário secretária juiz juíza advogado advogada \
            professor professora doutor doutora técnico governador governadora chefe general papa",
        why: ROLE_WHY,
    },
    Row {
        tags: Tags::SPEAKS,
        words: "relatório comunicado sindicato governo ministério polícia prefeitura estudo carta tribunal \
            partido associação empresa jornal agência",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::WORK,
        words: "filme romance livro álbum canção série obra programa jornal revista novela",
        why: WORK_WHY,
    },
    Row {
        tags: Tags::WORDING,
        words: "palavra termo expressão chamado chamada apelidado intitulado",
        why: "a word as a word",
    },
    Row {
        tags: Tags::CHANNEL,
        words: "comunicado entrevista twitter carta nota",
        why: "where things are said",
    },
    Row { tags: Tags::PARTICLE, words: "de do da dos das e", why: "stand inside names" },
];

/// Dutch.
pub const DUTCH: &[Row] = &[
    Row {
        tags: SAY,
        words: "zegt zei zeggen zeiden gezegd vertelt vertelde verklaarde verklaart schrijft schreef meldt \
            meldde stelt stelde benadrukt benadrukte aldus vindt vond voegt voegde reageert reageerde \
            antwoordt antwoordde vraagt vroeg waarschuwt waarschuwde legt erkent erkende denkt \
            concludeert bevestigt bevestigde laat liet noemde",
        why: SAYS_WHY,
    },
    Row {
        tags: CALL,
        words: "noemt noemde omschreef omschrijft beschuldigt beschuldigde bekritiseerde sprak spreekt",
        why: CALLS_WHY,
    },
    Row { tags: Tags::ACCORDING, words: "volgens aldus", why: "“volgens haar”" },
    Row { tags: HE, words: "hij hem", why: CLOSED },
    Row { tags: SHE, words: "zij ze haar", why: "haar stands behind volgens" },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ik wij we", why: CLOSED },
    Row { tags: Tags::POSSESSIVE, words: "zijn hun", why: CLOSED },
    Row { tags: Tags::RELATIVE, words: "die", why: CLOSED },
    Row { tags: Tags::DETERMINER, words: "de het een deze dit twee drie veel enkele", why: CLOSED },
    Row {
        tags: Tags::PREPOSITION,
        words: "van in op aan met voor over tegen bij uit naar om tot onder tussen na tijdens",
        why: CLOSED,
    },
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "door", why: "names the doer of a passive" },
    Row { tags: Tags::CONJUNCTION, words: "en maar of", why: CLOSED },
    Row { tags: Tags::SUBORDINATOR, words: "dat omdat als toen terwijl hoewel", why: CLOSED },
    Row {
        tags: Tags::AUXILIARY,
        words: "is was waren zijn heeft hebben had wordt werd kan moet zal zou",
        why: CLOSED,
    },
    Row {
        tags: Tags::ADVERB,
        words: "niet ook nog al dan later maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        why: CLOSED,
    },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "minister premier burgemeester wethouder woordvoerder woordvoerster directeur voorzitter \
            hoogleraar president trainer rechter advocaat officier onderzoeker schrijver kamerlid \
            minister-president koning koningin gouverneur bestuurder",
        why: ROLE_WHY,
    },
    Row {
        tags: Tags::SPEAKS,
        words: "rapport verklaring vakbond kabinet ministerie politie gemeente onderzoek brief rechtbank \
            partij vereniging bedrijf krant",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::WORK,
        words: "film roman boek album lied serie programma krant tijdschrift tentoonstelling",
        why: WORK_WHY,
    },
    Row {
        tags: Tags::WORDING,
        words: "woord term uitdrukking zogenaamde zogeheten bijnaam genaamd",
        why: "a word as a word",
    },
    Row { tags: Tags::CHANNEL, words: "verklaring interview twitter brief", why: "where things are said" },
    Row { tags: Tags::PARTICLE, words: "de van der den ter ten te het", why: "stand inside names" },
];

/// Swedish, with what Danish and Norwegian write differently.
pub const SWEDISH: &[Row] = &[
    Row {
        tags: SAY,
        words: "säger sa sade sagt berättar berättade skriver skrev förklarar förklarade menar menade hävdar \
            hävdade tillägger svarar svarade uppger konstaterar understryker varnar frågar siger sagde \
            forklarer fortæller mener tilføjer sier forteller mente påpekar betonar undrar anser \
            kommenterar",
        why: SAYS_WHY,
    },
    Row {
        tags: CALL,
        words: "kallar kallade beskriver beskrev anklagar kritiserar kalder kaldte kaller kalte",
        why: CALLS_WHY,
    },
    Row { tags: Tags::ACCORDING, words: "enligt ifølge", why: "”enligt polisen”" },
    Row { tags: HE, words: "han", why: CLOSED },
    Row { tags: SHE, words: "hon hun", why: CLOSED },
    Row { tags: THEY, words: "de dom", why: CLOSED },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "jag vi jeg", why: CLOSED },
    Row { tags: Tags::POSSESSIVE, words: "hans hennes deras sin sitt sina", why: CLOSED },
    Row { tags: Tags::RELATIVE, words: "som", why: CLOSED },
    Row { tags: Tags::DETERMINER, words: "en ett den det två tre flera många et", why: CLOSED },
    Row {
        tags: Tags::PREPOSITION,
        words: "i på med för om till från hos under mot vid över efter til fra ved",
        why: CLOSED,
    },
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "av af", why: "names the doer of a passive" },
    Row { tags: Tags::CONJUNCTION, words: "och men eller og", why: CLOSED },
    Row { tags: Tags::SUBORDINATOR, words: "att när eftersom medan at når fordi", why: CLOSED },
    Row {
        tags: Tags::AUXILIARY, words: "är var har hade blir blev kan ska skulle må måste er", why: CLOSED
    },
    Row { tags: Tags::ADVERB, words: "inte också även då nu redan sedan ikke også", why: CLOSED },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "statsminister minister utrikesminister finansminister kommunalrådet kommunalråd borgmästare \
            talesperson presschef direktör vd ordförande professor president tränare domare åklagare \
            forskare författare polischef rektor generalsekreterare statsministeren",
        why: ROLE_WHY,
    },
    Row {
        tags: Tags::SPEAKS,
        words: "rapporten rapport polisen regeringen kommunen åklagaren partiet företaget tidningen \
            myndigheten",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::WORK,
        words: "film filmen roman romanen bok boken album albumet låt låten serie serien program programmet \
            tidningen pjäsen",
        why: WORK_WHY,
    },
    Row {
        tags: Tags::WORDING,
        words: "ordet begreppet uttrycket så kallad kallade smeknamnet",
        why: "a word as a word",
    },
    Row { tags: Tags::PARTICLE, words: "af von de", why: "stand inside names" },
];

/// Polish.
pub const POLISH: &[Row] = &[
    Row {
        tags: SAY,
        words: "powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła dodał \
            dodała dodaje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła oświadczył oświadczyła \
            napisał napisała pisze wyjaśnił wyjaśniła wyjaśnia ocenił oceniła ocenia zapewnił zapewniła \
            przyznał przyznała przekazał przekazała poinformował poinformowała tłumaczy tłumaczył zapytał \
            odpowiedział odpowiedziała ostrzegł apelował zauważył zauważyła komentuje skomentował \
            wspomina twierdzi",
        why: SAYS_WHY,
    },
    Row {
        tags: CALL,
        words: "nazwał nazwała określił określiła oskarżył oskarżyła skrytykował opisał",
        why: CALLS_WHY,
    },
    Row { tags: Tags::ACCORDING, words: "według zdaniem", why: "„według burmistrz”" },
    Row { tags: HE, words: "on", why: CLOSED },
    Row { tags: SHE, words: "ona", why: CLOSED },
    Row { tags: THEY, words: "oni", why: CLOSED },
    Row { tags: Tags::POSSESSIVE, words: "jego jej ich", why: CLOSED },
    Row { tags: Tags::RELATIVE, words: "który która", why: CLOSED },
    Row {
        tags: Tags::PREPOSITION,
        words: "w we z ze na do od po o u przy dla za pod nad przed między bez",
        why: CLOSED,
    },
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "przez", why: "names the doer of a passive" },
    Row { tags: Tags::CONJUNCTION, words: "i a ale lub oraz", why: CLOSED },
    Row { tags: Tags::SUBORDINATOR, words: "że bo gdy jeśli jak", why: CLOSED },
    Row { tags: Tags::AUXILIARY, words: "jest są był była było byli będzie może musi", why: CLOSED },
    Row { tags: Tags::ADVERB, words: "nie też także już jeszcze się", why: CLOSED },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "prezes prezydent premier minister burmistrz wójt rzecznik rzeczniczka dyrektor profesor poseł \
            posłanka senator trener sędzia prokurator szef przewodniczący przewodnicząca pan pani lider \
            ekspert wiceminister",
        why: ROLE_WHY,
    },
    Row {
        tags: Tags::SPEAKS,
        words: "raport oświadczenie rząd ministerstwo policja sąd partia związek firma gazeta komunikat",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::WORK,
        words: "film filmie powieść książka książki album piosenka serial gazeta spektakl",
        why: WORK_WHY,
    },
    Row {
        tags: Tags::WORDING,
        words: "słowo określenie tzw. tak zwany zwana pojęcie",
        why: "a word as a word",
    },
    Row { tags: Tags::PARTICLE, words: "de von", why: "stand inside names" },
];

/// Russian, with what Ukrainian writes alike.
pub const RUSSIAN: &[Row] = &[
    Row {
        tags: SAY,
        words: "сказал сказала сказали говорит говорят заявил заявила заявили отметил отметила подчеркнул \
            подчеркнула сообщил сообщила сообщили сообщает добавил добавила рассказал рассказала написал \
            написала пишет объяснил объяснила пояснил пояснила считает ответил ответила признал признала \
            спросил предупредил уточнил уточнила утверждает напомнил заключил сообщается",
        why: SAYS_WHY,
    },
    Row {
        tags: CALL,
        words: "назвал назвала обвинил обвинила раскритиковал охарактеризовал",
        why: CALLS_WHY,
    },
    Row {
        tags: Tags::ACCORDING, words: "словам данным мнению согласно", why: "«по словам мэра»"
    },
    Row { tags: HE, words: "он", why: CLOSED },
    Row { tags: SHE, words: "она", why: CLOSED },
    Row { tags: THEY, words: "они", why: CLOSED },
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "я мы", why: CLOSED },
    Row { tags: Tags::POSSESSIVE, words: "его её ее их", why: CLOSED },
    Row { tags: Tags::RELATIVE, words: "который которая", why: CLOSED },
    Row {
        tags: Tags::PREPOSITION,
        words: "в во на с со из к по о об у за от до для при без под над",
        why: CLOSED,
    },
    Row { tags: Tags::CONJUNCTION, words: "и а но или", why: CLOSED },
    Row {
        tags: Tags::SUBORDINATOR, words: "что потому когда если как чтобы", why: CLOSED
    },
    Row {
        tags: Tags::AUXILIARY, words: "был была было были будет есть может", why: CLOSED
    },
    Row { tags: Tags::ADVERB, words: "не также уже ещё еще", why: CLOSED },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "президент премьер министр мэр губернатор депутат сенатор директор глава представитель \
            пресс-секретарь профессор тренер судья прокурор адвокат эксперт лидер председатель генерал \
            спикер",
        why: ROLE_WHY,
    },
    Row {
        tags: Tags::SPEAKS,
        words: "доклад заявление правительство министерство полиция суд партия компания газета агентство \
            ведомство письмо",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::WORK,
        words: "фильм роман книга альбом песня сериал газета журнал спектакль телеканал",
        why: WORK_WHY,
    },
    Row {
        tags: Tags::WORDING,
        words: "слово термин выражение называемый называемая",
        why: "a word as a word",
    },
];

/// Arabic.
pub const ARABIC: &[Row] = &[
    Row {
        tags: SAY,
        words: "قال قالت وقال وقالت يقول تقول أضاف أضافت وأضاف وأضافت مضيفا مضيفة أكد أكدت وأكد أعلن أعلنت \
            صرح صرحت أوضح أوضحت وأوضح ذكر ذكرت كتب كتبت قائلا قائلة مؤكدا وتابع تابع أشار وأشار",
        why: SAYS_WHY,
    },
    Row { tags: CALL, words: "وصف وصفت ووصف اتهم اتهمت", why: CALLS_WHY },
    Row { tags: Tags::ACCORDING, words: "بحسب وفق وفقا حسب", why: "«بحسب الوزير»" },
    Row { tags: HE, words: "هو", why: CLOSED },
    Row { tags: SHE, words: "هي", why: CLOSED },
    Row { tags: Tags::SUBORDINATOR, words: "إن أن بأن إنه إنها أنه أنها", why: CLOSED },
    Row {
        tags: Tags::PREPOSITION, words: "في من على إلى عن مع بعد قبل خلال", why: CLOSED
    },
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "الوزير الوزيرة وزير وزيرة الرئيس الرئيسة رئيس رئيسة المتحدث الناطق المدير مدير الأمين السفير \
            النائب القاضي الدكتور الجنرال",
        why: ROLE_WHY,
    },
    Row {
        tags: Tags::SPEAKS,
        words: "الوزارة وزارة الحكومة الشرطة الجيش البيان بيان المحكمة الشركة التقرير تقرير الوكالة",
        why: SPEAKS_WHY,
    },
    Row {
        tags: Tags::WORK, words: "فيلم رواية كتاب ألبوم أغنية مسلسل صحيفة مجلة", why: WORK_WHY
    },
];
