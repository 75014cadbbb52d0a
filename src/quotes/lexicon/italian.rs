//! Italian.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

/// The table.
pub const ROWS: &[Row] = &[
    // Verbs whose object is what somebody says or writes.
    Row {
        tags: SAY,
        words: "detto dice dicono disse dichiarato dichiara spiegato spiega aggiunto aggiunge affermato \
            afferma sottolineato sottolinea commentato commenta scritto scrive raccontato racconta \
            risposto risponde annunciato annuncia ribadito ribadisce assicurato assicura ricordato \
            ricorda concluso conclude osservato osserva sostenuto sostiene ammesso ammette chiesto chiede \
            precisato avvertito replicato replica confermato attaccato denunciato denuncia",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "definito definisce accusato accusa descritto chiamato criticato bollato parlato parla \
            condannato",
    },
    // «secondo il sindacato».
    Row { tags: Tags::ACCORDING, words: "secondo" },
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
    Row { tags: Tags::DETERMINER, words: "il lo la i gli le un uno una questo questa l due tre alcuni" },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "di del della dei delle dello a al alla in nel nella con su sul sulla per tra fra contro senza \
            dopo",
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
        words: "non anche ancora poi già oggi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica \
            più",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "presidente ministro ministra sindaco sindaca senatore senatrice deputato deputata portavoce \
            direttore direttrice segretario segretaria giudice avvocato professore dottor dottoressa \
            allenatore capo generale papa assessore procuratore esperto scrittore regista premier",
    },
    // Before names.
    Row { tags: Tags::TITLE, words: "signor signora" },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "rapporto comunicato sindacato governo ministero polizia procura studio lettera tribunale \
            partito associazione azienda giornale agenzia",
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
    Row { tags: Tags::PARTICLE, words: "di de della del la lo" },
];
