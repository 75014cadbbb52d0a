//! French.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

/// The table.
pub const ROWS: &[Row] = &[
    // Verbs whose object is what somebody says or writes.
    Row {
        tags: SAY,
        words: "dit disent déclaré déclare affirmé affirme affirment expliqué explique ajouté ajoute assuré \
            assure estimé estime souligné souligne précisé précise indiqué indique raconté raconte confié \
            confie regrette regretté répondu répond lancé lance écrit rappelé rappelle annoncé annonce \
            insisté insiste poursuit poursuivi conclut conclu note noté observe juge jugé martelé soupire \
            résume reconnu reconnaît admet admis prévient prévenu promet promis témoigne commente tonné \
            glisse détaille répète réagi réagit dénonce demande demandé s'inquiète tweeté plaidé plaide \
            soutient soutenu",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "qualifié qualifie dénoncé accusé accuse décrit évoqué évoque appelé critiqué fustigé salué \
            parle parlé condamné",
    },
    // « selon lui ».
    Row { tags: Tags::ACCORDING, words: "selon d'après d’après" },
    // Closed class.
    Row { tags: HE, words: "il lui t-il" },
    // Closed class.
    Row { tags: SHE, words: "elle t-elle" },
    // Closed class.
    Row { tags: THEY, words: "ils elles" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "je nous on" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "son sa ses leur leurs" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "qui dont" },
    // Closed class.
    Row {
        tags: Tags::DETERMINER,
        words: "le la les l un une des ce cette ces du plusieurs deux trois quatre",
    },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "de d à au aux en dans sur sous avec pour contre vers chez sans entre depuis pendant après \
            avant devant lors",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "par" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "et mais ou" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "que qu parce quand lorsque si comme où" },
    // Closed class.
    Row {
        tags: Tags::AUXILIARY,
        words: "a ont est sont était étaient avait avaient a-t-il a-t-elle ont-ils sera serait peut doit ai \
            été fait",
    },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "pas ne n aussi encore ensuite déjà plus très jeudi lundi mardi mercredi vendredi samedi \
            dimanche hier toutefois également",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "président présidente ministre maire sénateur sénatrice député députée directeur directrice \
            porte-parole chef préfet juge procureur avocat avocate professeur docteur entraîneur patron \
            patronne secrétaire responsable chercheur chercheuse auteur adjoint adjointe conseiller \
            conseillère commissaire capitaine général roi reine",
    },
    // Before names.
    Row { tags: Tags::TITLE.with(Tags::MALE), words: "m. monsieur" },
    // Before names.
    Row { tags: Tags::TITLE.with(Tags::FEMALE), words: "mme madame mlle" },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "autorités habitants experts syndicats voisins témoins associations élus",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "rapport communiqué syndicat gouvernement ministère parquet police mairie étude lettre \
            tribunal parti association entreprise journal agence",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "film roman livre album chanson série pièce émission journal magazine opéra exposition \
            spectacle",
    },
    // A word as a word.
    Row {
        tags: Tags::WORDING,
        words: "mot terme expression baptisé baptisée surnommé surnommée intitulé intitulée dit",
    },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "communiqué interview entretien twitter lettre" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "de du des la le d" },
];
