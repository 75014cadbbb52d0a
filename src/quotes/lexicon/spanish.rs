//! Spanish.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

/// The endings of the stems among the verbs.
pub const ENDINGS: &str = "ó a an aba aban ado aron ando ará o e";

/// The table. Verbs with [`Tags::BASE`] are stems.
pub const ROWS: &[Row] = &[
    // Stems of verbs whose object is what somebody says or writes, and whole forms of others.
    Row {
        tags: SAY.with(Tags::BASE),
        words: "afirm asegur explic declar señal indic record manifest subray apunt coment cont anunci denunci \
            lament express expres agreg reiter destac pregunt exclam precis relat inform recalc reafirm critic \
            detall inst reclam argument enfatiz puntualiz alert celebr justific confirm matiz ironiz avis \
            reproch remarc opin rechaz acept zanj bromea avanz valor reivindic adelant consider pront censur \
            confes contest aclar brome neg public razon reflexion tuite vaticin augur apostill clam ilustr \
            plante insinu estim proclam enumer revel ratific grit recomend aconsej agradec acot desliz \
            felicit continu sentenci aleg",
    },
    Row {
        tags: SAY,
        words: "dijo dice recuerda recuerdan cuenta cuentan manifiesta manifestado dicho dijeron decía dicen añadió \
            añade añadido añadía insistió insiste insistido advirtió advierte advertido reconoció reconoce \
            reconocido respondió responde respondido escribió escribe escrito sostuvo sostiene concluyó concluye \
            admitió admite pidió pide exigió exige defendió defiende sentenció prometió promete replicó replica \
            resumió resume confiesa mantuvo mantiene cree creía aseveró repitió expuso expone espetó desmiente \
            desmintió transmitió transmite sugirió sugiere apuesta apostó aboga abogó advirtieron insistieron \
            pidieron resumido propuso propone propuesto pedido explica prosiguió prosigue coincidió coincide adujo \
            arguyó repuso repone cuestiona cuestionó corrigió agradeció reflexiona",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "describió describe descrito descrita llamó llama definió define definido definida calificada acusada \
            tachada tildada",
    },
    // By their stems.
    Row { tags: CALL.with(Tags::BASE), words: "calific acus tach tild critic conden" },
    // «según el sindicato».
    Row { tags: Tags::ACCORDING, words: "según" },
    // Before verbs.
    Row { tags: Tags::OBJECT, words: "se lo me te le les" },
    // Closed class.
    Row { tags: HE, words: "él" },
    // Closed class.
    Row { tags: SHE, words: "ella" },
    // Closed class.
    Row { tags: THEY, words: "ellos ellas" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "yo nosotros" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "su sus" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "quien quienes" },
    // Closed class.
    Row {
        tags: Tags::DETERMINER,
        words: "el la los las un una unos unas este esta estos estas varios dos tres lo",
    },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "de del a al en con sobre para contra desde hasta hacia sin entre tras ante durante",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "por" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "y e pero o" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "que porque cuando si como donde aunque mientras" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "es son era fue ha han había está están será ser puede debe" },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "no también asimismo así entonces ya aún además después ayer hoy lunes martes miércoles jueves \
            viernes sábado domingo claro precisamente efectivamente concretamente posteriormente igualmente recientemente \
            actualmente solo sólo incluso tampoco siempre nunca casi tan muy más parte vez lado ahora luego mientras finalmente",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "presidente presidenta ministro ministra alcalde alcaldesa consejero consejera senador senadora \
            diputado diputada portavoz director directora secretario secretaria juez jueza fiscal abogado \
            abogada profesor profesora doctor doctora entrenador jefe jefa líder vecino vecina gobernador \
            gobernadora experto experta escritor escritora general rey reina papa concejal concejala magistrado \
            magistrada vicepresidente vicepresidenta coordinador coordinadora investigador investigadora \
            canciller embajador embajadora médico médica psicólogo psicóloga sociólogo socióloga historiador \
            historiadora filósofo economista analista politólogo politóloga periodista novelista poeta actor \
            actriz cantante cineasta futbolista exfutbolista jugador jugadora técnico seleccionador capitán \
            piloto comisario comisaria inspector inspectora comandante coronel activista sindicalista delegado \
            delegada representante gerente fundador fundadora empresario empresaria rector rectora obispo \
            arzobispo cardenal párroco especialista científico científica biólogo bióloga arquitecto arquitecta \
            expresidente expresidenta exministro exministra eurodiputado eurodiputada edil regidor regidora \
            mandatario mandataria dirigente vocero vocera intendente intendenta procurador procuradora consultor consultora usuario usuaria",
    },
    // Before names.
    Row { tags: Tags::TITLE, words: "señor señora sr. sra. don doña" },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "víctima testigo padre madre hermano hermana hijo hija marido esposa viuda amigo amiga compañero \
            compañera dueño dueña propietario propietaria trabajador trabajadora empleado empleada agricultor \
            agricultora ganadero enfermero enfermera estudiante alumno alumna maestro maestra bombero agente \
            cliente clienta acusado acusada inquilino inquilina camionero",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "vecinos autoridades expertos sindicatos testigos fuentes médicos familiares agentes investigadores \
            bomberos policías padres alumnos estudiantes trabajadores empleados agricultores organizadores \
            manifestantes activistas científicos analistas economistas abogados jueces fiscales responsables \
            dirigentes representantes ministros diputados senadores organizaciones ecologistas asociaciones \
            víctimas allegados amigos compañeros empresarios",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "informe comunicado sindicato gobierno ministerio policía ayuntamiento fiscalía estudio carta \
            tribunal partido asociación empresa periódico agencia sentencia justicia juzgado audiencia \
            parlamento congreso senado comisión consejo consejería junta alcaldía fundación organización ong \
            instituto universidad hospital banco compañía grupo federación club plataforma colectivo cadena \
            documento resolución fallo auto fuente secretaría embajada cancillería presidencia investigación encuesta oposición",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "película novela libro álbum canción serie obra programa diario revista exposición poema ópera",
    },
    // A word as a word.
    Row {
        tags: Tags::WORDING,
        words: "palabra término expresión llamado llamada llamados denominado denominada apodado titulado titulada",
    },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "comunicado entrevista twitter carta" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "de del la los las y von van der" },
];
