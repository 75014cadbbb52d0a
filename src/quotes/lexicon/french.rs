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
        words: "affirm ajout analys annonc approuv argument assur avou balay certifi comment conclu confi \
            confirm constat critiqu demand déclar dénonc déplor détaill estim exhort exig expliqu fulmin \
            félicit gliss hurl indign indiqu insist ironis jug justifi lanc lâch martel mentionn murmur not \
            nuanc observ offusqu pest plaid point proclam promett pronostiqu précis préconis prôn racont \
            rappel rassur recommand reconn redout regrett relev reproch revendiqu réclam répliqu répét résum \
            rétorqu rétract s'agac s'alarm s'exclam s'indign s'inquièt s'interrog salu soulign soupir s’agac \
            s’alarm s’exclam s’indign s’inquièt s’interrog tacl tempêt théoris tonn tweet témoign évoqu",
    },
    Row {
        tags: SAY,
        words: "admet admis affirment agace alarme averti avertit conclu conclut considère craignait craint \
            disaient disait disent dit dite décrypte décrète décrété défend défendait défendu emporte \
            emporté enthousiasme espère exclame indigne inquiète interroge jure juré martèle poursuit \
            poursuivi promet promis prédit prévenu prévient prévoit prévu rappelle rapportait rapporte \
            rapporté reconnaît reconnu redit relevé relève renchéri renchérit réagi réagit réjoui réjouie \
            réjouit répond répondait répondu répète rétorque révèle s'emporte s'enthousiasme s'indigne \
            s'inquiète soupire soutenu soutient suggère surenchérit s’emporte s’enthousiasme s’indigne \
            s’inquiète tempère écrit écrivait écrivent",
    },
    // Verbs that report by what somebody called somebody, by their stems.
    Row {
        tags: CALL.with(Tags::BASE),
        words: "accus fustig qualifi raill tax trait vant vilipend épingl étrill",
    },
    // Others of them.
    Row {
        tags: CALL,
        words: "appelle appelé condamné critiqué décrit dénoncé parle parlé salué évoque évoqué",
    },
    // « selon lui ».
    Row { tags: Tags::ACCORDING, words: "d'après d’après selon" },
    // « c’est »
    Row { tags: Tags::PRONOUN.with(Tags::NEUTER), words: "c" },
    // Closed class.
    Row { tags: HE, words: "il lui t-il" },
    // Closed class.
    Row { tags: SHE, words: "elle t-elle" },
    // Closed class.
    Row { tags: THEY, words: "elles ils" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "je nous on" },
    // Before verbs.
    Row { tags: Tags::OBJECT, words: "leur lui m me nous s se t te vous y" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "leur leurs sa ses son" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "dont qui" },
    // Closed class.
    Row {
        tags: Tags::DETERMINER,
        words: "ce ces cette des deux l la le les plusieurs premier première quatre trois un une",
    },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "après au aux avant avec chez contre d dans de depuis des devant du en entre lors pendant \
            pour sans sous sur vers à",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "par" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "et mais ou" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "comme lorsque où parce qu quand que si" },
    // Closed class.
    Row {
        tags: Tags::AUXILIARY,
        words: "a a-t-elle a-t-il ai avaient avait doit est fait ont ont-ils peut sera serait sont étaient était été",
    },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "actuellement ainsi aussi bien cependant dimanche donc déjà désormais d’abord encore enfin \
            ensuite hier jeudi lundi mardi mercredi même n ne notamment néanmoins pas plus pourtant puis \
            récemment samedi simplement surtout toutefois très vendredi également",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "acteur actrice adjoint adjointe ambassadeur ambassadrice analyste auteur avocat avocate \
            capitaine cardinal chancelier chancelière chanteur chanteuse chef chercheur chercheuse \
            chirurgien climatologue cofondateur cofondatrice colonel commandant commissaire comédien \
            comédienne conseiller conseillère coordinateur coordinatrice curé directeur directrice dirigeant \
            dirigeante docteur délégué déléguée député députée enseignant enseignante entraîneur eurodéputé \
            eurodéputée ex-ministre ex-président expert experte fondateur fondatrice footballeur gouverneur \
            gouverneure général habitant habitante haut-commissaire historien historienne imam joueur \
            joueuse journaliste juge lieutenant magistrat magistrate maire militant militante ministre \
            médecin pape patron patronne pdg philosophe politologue porte-parole procureur procureure \
            professeur préfet préfète président présidente psychiatre psychologue recteur rectrice reine \
            responsable roi romancier romancière réalisateur réalisatrice secrétaire sociologue spécialiste \
            syndicaliste sélectionneur sénateur sénatrice vice-président vice-présidente économiste écrivain \
            écrivaine épidémiologiste évêque",
    },
    // Before names.
    Row { tags: Tags::TITLE.with(Tags::MALE), words: "m. monsieur" },
    // Before names.
    Row { tags: Tags::TITLE.with(Tags::FEMALE), words: "madame mlle mme" },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "accusé agriculteur agricultrice ami amie client cliente collègue commerçant commerçante \
            enquêteur femme fille fils frère gendarme gérant gérante infirmier infirmière mari mère passager \
            passagère pompier proche propriétaire prévenu père restaurateur riverain riveraine salarié \
            salariée survivant survivante sœur témoin veuve victime voisin voisine épouse étudiant étudiante",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "agriculteurs analystes associations auteurs autorités avocats chercheurs commerçants \
            dirigeants députés enquêteurs enseignants experts habitants juges magistrats manifestants \
            militants ministres médecins opposants organisateurs parents policiers pompiers proches \
            responsables riverains salariés syndicats sénateurs témoins voisins économistes élus étudiants",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "agence association banque chaîne collectif commission communiqué compagnie conseil cour \
            direction document décision enquête entreprise fédération gendarmerie gouvernement groupe \
            hebdomadaire hôpital institut journal jugement justice lettre mairie ministère ong organisation \
            parquet parti police préfecture présidence pétition quotidien rapport société syndicat tract \
            tribunal université étude",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "album chanson exposition film journal livre magazine opéra pièce roman spectacle série \
            émission",
    },
    // A word as a word.
    Row {
        tags: Tags::WORDING,
        words: "baptisé baptisée dit expression intitulé intitulée mot surnommé surnommée terme",
    },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "communiqué entretien interview lettre twitter" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "d de der des du la le van von" },
];
