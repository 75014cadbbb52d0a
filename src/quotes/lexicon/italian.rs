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
        words: "dichiar spieg afferm sottoline comment raccont annunci assicur ricord osserv precis replic conferm \
            attacc denunci rivel rilev ammon ironizz twitt sbott esclam rassicur lament rimarc puntualizz not \
            annot azzard incalz rivendic critic elogi segnal auspic giur tuon evidenzi argoment confess confid \
            domand contest chios sentenzi ipotizz scherz grid protest reclam preannunci esult ringrazi \
            sintetizz rincar minacc esort garant ragion consigli ribatt narr rammentav illustr ventil consider",
    },
    Row {
        tags: SAY,
        words: "detto dice dicono disse diceva aggiunto aggiunge aggiungeva scritto scrive scriveva risposto \
            risponde ribadito ribadisce concluso conclude sostenuto sostiene sosteneva ammesso ammette chiesto \
            chiede avvertito avverte prosegue proseguito riferito riferisce insistito insiste promesso promette \
            riconosciuto chiarito chiarisce ritiene aggiunse rispose scrisse continua chiarì avvertì suggerisce \
            suggerito esordisce esordito ribatte ribattuto propone proposto teme temuto crede creduto ritenuto precisato",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "definito definita definì definisce accusato accusa descritto descritta chiamato chiama parlato parla",
    },
    // By their stems.
    Row { tags: CALL.with(Tags::BASE), words: "accus critic condann tacci boll etichett" },
    // «secondo il sindacato».
    Row { tags: Tags::ACCORDING, words: "secondo" },
    // Before verbs.
    Row { tags: Tags::OBJECT, words: "si mi ti ci vi" },
    // Closed class.
    Row { tags: HE, words: "lui egli" },
    // Closed class.
    Row { tags: SHE, words: "lei ella" },
    // Closed class.
    Row { tags: THEY, words: "loro essi" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "io noi" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "suo sua suoi sue" },
    // Closed class.
    Row {
        tags: Tags::DETERMINER,
        words: "il lo la i gli le un uno una questo questa quest quell l due tre alcuni",
    },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "d dell all nell dall sull di del della dei delle dello degli dagli negli a al alla in nel nella con \
            su sul sulla per tra fra contro senza dopo",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "da dal dalla" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "e ed ma o" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "che perché quando se come dove mentre" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "è sono era ha hanno aveva sarà stato stata può deve" },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "non anche ancora poi quindi anzi infine inoltre prima intanto invece però già oggi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica infatti dunque pure anzitutto proprio soprattutto comunque sempre mai solo soltanto \
            successivamente attualmente recentemente più \
            canto parte",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "presidente ministro ministra sindaco sindaca senatore senatrice deputato deputata portavoce abitante \
            direttore direttrice segretario segretaria giudice avvocato professore dottor dottoressa allenatore \
            capo generale papa assessore procuratore esperto scrittore regista premier vicepresidente \
            vicesindaco consigliere consigliera governatore governatrice capogruppo commissario commissaria \
            ambasciatore ambasciatrice cancelliere cardinale vescovo arcivescovo monsignor questore prefetto \
            prefetta colonnello comandante capitano maresciallo rettore rettrice preside primario magistrato \
            magistrata leader coordinatore coordinatrice responsabile ct tecnico economista analista politologo \
            sociologo sociologa storico storica psicologo psicologa virologo virologa epidemiologo giornalista \
            scrittrice autore autrice attore attrice cantante calciatore medico esperta avvocata ricercatore \
            ricercatrice docente imprenditore imprenditrice attivista sindacalista fondatore fondatrice \
            eurodeputato eurodeputata",
    },
    // Before names.
    Row { tags: Tags::TITLE, words: "signor signora" },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "vittima testimone padre madre fratello sorella figlio figlia marito moglie vedova amico amica \
            collega titolare proprietario proprietaria commerciante agricoltore operaio infermiere infermiera \
            giocatore giocatrice attaccante portiere pilota agente rappresentante dirigente studente studentessa \
            insegnante maestra specialista parroco imputato indagato legale residente",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "familiari residenti testimoni esperti medici sindacati inquirenti investigatori carabinieri agenti \
            genitori studenti docenti lavoratori operai agricoltori commercianti organizzatori manifestanti \
            attivisti scienziati ricercatori analisti avvocati legali giudici magistrati deputati senatori \
            ministri tifosi amici colleghi abitanti autorità associazioni parenti fonti",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "rapporto comunicato sindacato governo ministero polizia procura studio lettera tribunale partito \
            associazione azienda giornale agenzia questura prefettura giunta consiglio commissione corte \
            cassazione inchiesta indagine documento sentenza ordinanza istituto università ospedale banca \
            società gruppo federazione club comitato organizzazione ong fondazione parlamento senato opposizione",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "film romanzo libro album canzone serie opera programma quotidiano rivista mostra",
    },
    // A word as a word.
    Row {
        tags: Tags::WORDING,
        words: "parola termine espressione cosiddetto cosiddetta soprannominato intitolato",
    },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "comunicato intervista twitter lettera" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "di de dell della dello delle degli dei del la lo von van der" },
];
