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
        words: "déclar affirm expliqu ajout assur estim soulign précis indiqu racont confi regrett lanc rappel \
            annonc insist conclu not observ jug martel soupir résum témoign comment tonn gliss détaill répét \
            dénonc demand plaid balay nuanc reconn félicit reproch tempêt ironis critiqu analys salu constat \
            évoqu argument approuv déplor avou certifi tweet proclam rétorqu répliqu murmur promett confirm \
            rassur s’inquièt s'inquièt s’interrog s'interrog s’alarm s'alarm s’indign s'indign s’agac s'agac \
            s’exclam s'exclam indign pest fulmin préconis redout exhort exig réclam revendiqu justifi relev \
            mentionn point rétract recommand lâch hurl prôn offusqu tacl pronostiqu théoris",
    },
    Row {
        tags: SAY,
        words: "inquiète interroge alarme indigne agace exclame emporte enthousiasme dit considère espère suggère \
            tempère révèle répète s’inquiète s'inquiète disent disait répond répondu répondait écrit écrivait \
            poursuit poursuivi conclut conclu reconnu reconnaît admet admis prévient prévenu promet promis réagi \
            réagit soutient soutenu redit prédit avertit averti rapporte rapporté rapportait décrypte martèle \
            rappelle s’indigne s'indigne s’emporte s'emporte s’enthousiasme s'enthousiasme dite réjouit réjoui réjouie \
            jure juré décrète décrété renchérit renchéri surenchérit défend défendu défendait relève relevé \
            craint craignait prévoit prévu emporté soupire rétorque écrivent disaient affirment",
    },
    // Verbs that report by what somebody called somebody, by their stems.
    Row {
        tags: CALL.with(Tags::BASE),
        words: "qualifi accus fustig trait tax étrill vilipend raill épingl vant",
    },
    // Others of them.
    Row {
        tags: CALL,
        words: "dénoncé décrit évoqué évoque appelé critiqué salué \
            parle parlé condamné appelle",
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
    Row { tags: Tags::OBJECT, words: "se s me m te t y lui leur nous vous" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "son sa ses leur leurs" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "qui dont" },
    // Closed class.
    Row {
        tags: Tags::DETERMINER,
        words: "le la les l un une des ce cette ces plusieurs deux trois quatre premier première",
    },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "de d du des à au aux en dans sur sous avec pour contre vers chez sans entre depuis pendant après avant \
            devant lors",
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
        words: "a ont est sont était étaient avait avaient a-t-il a-t-elle ont-ils sera serait peut doit ai été fait",
    },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "pas ne n aussi encore puis enfin d’abord ensuite déjà plus très jeudi lundi mardi mercredi vendredi samedi dimanche \
            hier toutefois également notamment donc ainsi désormais néanmoins pourtant cependant bien même surtout \
            récemment actuellement simplement",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "président présidente pdg ministre maire sénateur sénatrice député députée directeur directrice \
            porte-parole habitant habitante chef préfet juge procureur avocat avocate magistrat magistrate \
            fondateur fondatrice économiste analyste professeur docteur entraîneur patron patronne secrétaire \
            responsable chercheur chercheuse auteur adjoint adjointe conseiller conseillère commissaire \
            capitaine général roi reine cofondateur cofondatrice vice-président vice-présidente ex-président \
            ex-ministre ambassadeur ambassadrice chancelier chancelière gouverneur gouverneure eurodéputé \
            eurodéputée sociologue historien historienne philosophe politologue climatologue épidémiologiste \
            psychologue psychiatre médecin chirurgien journaliste écrivain écrivaine romancier romancière \
            réalisateur réalisatrice acteur actrice comédien comédienne chanteur chanteuse sélectionneur joueur \
            joueuse footballeur colonel commandant lieutenant procureure préfète militant militante syndicaliste \
            délégué déléguée évêque pape cardinal curé imam coordinateur coordinatrice expert experte \
            spécialiste dirigeant dirigeante enseignant enseignante recteur rectrice haut-commissaire",
    },
    // Before names.
    Row { tags: Tags::TITLE.with(Tags::MALE), words: "m. monsieur" },
    // Before names.
    Row { tags: Tags::TITLE.with(Tags::FEMALE), words: "mme madame mlle" },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "victime témoin survivant survivante riverain riveraine voisin voisine commerçant commerçante \
            agriculteur agricultrice étudiant étudiante salarié salariée infirmier infirmière pompier gendarme \
            gérant gérante propriétaire restaurateur client cliente père mère frère sœur fille fils mari femme \
            épouse veuve ami amie collègue passager passagère enquêteur accusé prévenu proche",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "autorités habitants experts syndicats voisins témoins associations élus médecins policiers pompiers \
            avocats parents salariés enseignants étudiants organisateurs enquêteurs chercheurs proches riverains \
            manifestants militants agriculteurs commerçants analystes économistes juges magistrats députés \
            sénateurs ministres responsables dirigeants opposants auteurs",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "rapport communiqué syndicat gouvernement ministère parquet police mairie étude lettre tribunal parti \
            association entreprise journal agence préfecture gendarmerie justice cour conseil commission ong \
            fédération collectif organisation institut banque présidence direction hôpital université compagnie \
            groupe société chaîne quotidien hebdomadaire enquête document décision jugement tract pétition",
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
