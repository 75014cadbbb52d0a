//! French.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

/// The endings of the stems among the verbs.
pub const ENDINGS: &str = "e ent é ée ait aient a ant èrent ons";

/// The table. Verbs with [`Tags::BASE`] are stems.
pub const ROWS: &[Row] = &[
    // Stems of verbs whose object is what somebody says or writes, and whole forms of others.
    Row {
        tags: SAY.with(Tags::BASE),
        words: "déclar affirm expliqu ajout assur estim soulign précis indiqu racont confi regrett lanc \
            rappel annonc insist conclu not observ jug martel soupir résum témoign comment tonn gliss \
            détaill répét dénonc demand plaid balay nuanc reconn félicit reproch tempêt ironis critiqu \
            analys salu constat évoqu argument approuv déplor avou certifi tweet proclam rétorqu répliqu murmur \
            promett confirm rassur s’inquièt s'inquièt s’interrog s'interrog s’alarm s'alarm s’indign \
            s'indign s’agac s'agac s’exclam s'exclam",
    },
    Row {
        tags: SAY,
        words: "inquiète interroge alarme indigne agace exclame emporte enthousiasme dit considère espère suggère tempère révèle répète s’inquiète s'inquiète disent disait répond répondu répondait écrit écrivait poursuit poursuivi conclut \
            conclu reconnu reconnaît admet admis prévient prévenu promet promis réagi réagit soutient \
            soutenu redit prédit avertit averti rapporte rapporté rapportait décrypte martèle rappelle s’indigne s'indigne s’emporte \
            s'emporte s’enthousiasme s'enthousiasme dite réjouit réjoui",
    },
    // Verbs that report by what somebody called somebody, by their stems.
    Row { tags: CALL.with(Tags::BASE), words: "qualifi accus fustig trait tax étrill" },
    // Others of them.
    Row {
        tags: CALL,
        words: "dénoncé décrit évoqué évoque appelé critiqué salué \
            parle parlé condamné",
    },
    // « selon lui ».
    Row { tags: Tags::ACCORDING, words: "selon d'après d’après" },
    // « c’est »
    Row { tags: Tags::PRONOUN.with(Tags::NEUTER), words: "c" },
    // Closed class.
    Row { tags: HE, words: "il lui t-il" },
    // Closed class.
    Row { tags: SHE, words: "elle t-elle" },
    // Closed class.
    Row { tags: THEY, words: "ils elles" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "je nous on" },
    // Before verbs.
    Row { tags: Tags::OBJECT, words: "se s me m te t y" },
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
        words: "président présidente pdg ministre maire sénateur sénatrice député députée directeur directrice \
            porte-parole habitant habitante chef préfet juge procureur avocat avocate magistrat magistrate fondateur fondatrice économiste analyste professeur docteur entraîneur patron \
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
    Row { tags: Tags::PARTICLE, words: "de du des la le d von van der" },
];
