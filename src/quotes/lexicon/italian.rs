//! Italian.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

/// The endings of the stems among the verbs.
pub const ENDINGS: &str = "a ano ato ata ava avano ò arono ando";

/// The table. Verbs with [`Tags::BASE`] are stems.
pub const ROWS: &[Row] = &[
    // Stems of verbs whose object is what somebody says or writes, and whole forms of others.
    Row {
        tags: SAY.with(Tags::BASE),
        words: "afferm ammon annot annunci argoment assicur attacc auspic azzard chios comment conferm \
            confess confid consider consigli contest critic denunci dichiar domand elogi esclam esort esult \
            evidenzi garant giur grid illustr incalz ipotizz ironizz lament minacc narr not osserv \
            preannunci precis protest puntualizz raccont ragion rammentav rassicur reclam replic ribatt \
            ricord rilev rimarc rincar ringrazi rivel rivendic sbott scherz segnal sentenzi sintetizz \
            sottoline spieg tuon twitt ventil",
    },
    Row {
        tags: SAY,
        words: "aggiunge aggiungeva aggiunse aggiunto ammesso ammette avverte avvertito avvertì chiarisce \
            chiarito chiarì chiede chiesto conclude concluso continua crede creduto detto dice diceva dicono \
            disse esordisce esordito insiste insistito precisato promesso promette propone proposto prosegue \
            proseguito ribadisce ribadito ribatte ribattuto riconosciuto riferisce riferito risponde rispose \
            risposto ritenuto ritiene scrisse scritto scrive scriveva sosteneva sostenuto sostiene \
            suggerisce suggerito teme temuto",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "accusa accusato chiama chiamato definisce definita definito definì descritta descritto parla parlato",
    },
    // By their stems.
    Row { tags: CALL.with(Tags::BASE), words: "accus boll condann critic etichett tacci" },
    // «secondo il sindacato».
    Row { tags: Tags::ACCORDING, words: "secondo" },
    // Before verbs.
    Row { tags: Tags::OBJECT, words: "ci mi si ti vi" },
    // Closed class.
    Row { tags: HE, words: "egli lui" },
    // Closed class.
    Row { tags: SHE, words: "ella lei" },
    // Closed class.
    Row { tags: THEY, words: "essi loro" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "io noi" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "sua sue suo suoi" },
    // Closed class.
    Row {
        tags: Tags::DETERMINER,
        words: "alcuni due gli i il l la le lo quell quest questa questo tre un una uno",
    },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "a al all alla con contro d dagli dall degli dei del dell della delle dello di dopo fra in \
            negli nel nell nella per senza su sul sull sulla tra",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "da dal dalla" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "e ed ma o" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "che come dove mentre perché quando se" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "aveva deve era ha hanno può sarà sono stata stato è" },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "anche ancora anzi anzitutto attualmente canto comunque domenica dunque giovedì già ieri \
            infatti infine inoltre intanto invece lunedì mai martedì mercoledì non oggi parte però più poi \
            prima proprio pure quindi recentemente sabato sempre solo soltanto soprattutto successivamente \
            venerdì",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "abitante allenatore ambasciatore ambasciatrice analista arcivescovo assessore attivista \
            attore attrice autore autrice avvocata avvocato calciatore cancelliere cantante capitano capo \
            capogruppo cardinale colonnello comandante commissaria commissario consigliera consigliere \
            coordinatore coordinatrice ct deputata deputato direttore direttrice docente dottor dottoressa \
            economista epidemiologo esperta esperto eurodeputata eurodeputato fondatore fondatrice generale \
            giornalista giudice governatore governatrice imprenditore imprenditrice leader magistrata \
            magistrato maresciallo medico ministra ministro monsignor papa politologo portavoce prefetta \
            prefetto premier preside presidente primario procuratore professore psicologa psicologo questore \
            regista responsabile rettore rettrice ricercatore ricercatrice scrittore scrittrice segretaria \
            segretario senatore senatrice sindaca sindacalista sindaco sociologa sociologo storica storico \
            tecnico vescovo vicepresidente vicesindaco virologa virologo",
    },
    // Before names.
    Row { tags: Tags::TITLE, words: "signor signora" },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "agente agricoltore amica amico attaccante collega commerciante dirigente figlia figlio \
            fratello giocatore giocatrice imputato indagato infermiera infermiere insegnante legale madre \
            maestra marito moglie operaio padre parroco pilota portiere proprietaria proprietario \
            rappresentante residente sorella specialista studente studentessa testimone titolare vedova \
            vittima",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "abitanti agenti agricoltori amici analisti associazioni attivisti autorità avvocati \
            carabinieri colleghi commercianti deputati docenti esperti familiari fonti genitori giudici \
            inquirenti investigatori lavoratori legali magistrati manifestanti medici ministri operai \
            organizzatori parenti residenti ricercatori scienziati senatori sindacati studenti testimoni \
            tifosi",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "agenzia associazione azienda banca cassazione club comitato commissione comunicato consiglio \
            corte documento federazione fondazione giornale giunta governo gruppo inchiesta indagine \
            istituto lettera ministero ong opposizione ordinanza organizzazione ospedale parlamento partito \
            polizia prefettura procura questura rapporto senato sentenza sindacato società studio tribunale \
            università",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "album canzone film libro mostra opera programma quotidiano rivista romanzo serie",
    },
    // A word as a word.
    Row {
        tags: Tags::WORDING,
        words: "cosiddetta cosiddetto espressione intitolato parola soprannominato termine",
    },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "comunicato intervista lettera twitter" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "de degli dei del dell della delle dello der di la lo van von" },
];
