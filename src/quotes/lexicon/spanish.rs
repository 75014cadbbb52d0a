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
        words: "acept aclar aconsej acot adelant afirm agradec agreg aleg alert anunci apostill apunt \
            argument asegur augur avanz avis brome bromea celebr censur clam coment confes confirm consider \
            cont contest continu critic declar denunci desliz destac detall enfatiz enumer estim exclam \
            explic expres express felicit grit ilustr indic inform insinu inst ironiz justific lament \
            manifest matiz neg opin plante precis pregunt proclam pront public puntualiz ratific razon \
            reafirm recalc rechaz reclam recomend record reflexion reiter reivindic relat remarc reproch \
            revel sentenci señal subray tuite valor vaticin zanj",
    },
    Row {
        tags: SAY,
        words: "aboga abogó admite admitió adujo advertido advierte advirtieron advirtió agradeció apostó \
            apuesta arguyó aseveró añade añadido añadió añadía coincide coincidió concluye concluyó confiesa \
            corrigió cree creía cuenta cuentan cuestiona cuestionó decía defendió defiende desmiente \
            desmintió dice dicen dicho dijeron dijo escribe escribió escrito espetó exige exigió explica \
            expone expuso insiste insistido insistieron insistió manifestado manifiesta mantiene mantuvo \
            pedido pide pidieron pidió promete prometió propone propuesto propuso prosigue prosiguió \
            reconoce reconocido reconoció recuerda recuerdan reflexiona repitió replica replicó repone \
            repuso responde respondido respondió resume resumido resumió sentenció sostiene sostuvo sugiere \
            sugirió transmite transmitió",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "acusada calificada define definida definido definió describe describió descrita descrito \
            llama llamó tachada tildada",
    },
    // By their stems.
    Row { tags: CALL.with(Tags::BASE), words: "acus calific conden critic tach tild" },
    // «según el sindicato».
    Row { tags: Tags::ACCORDING, words: "según" },
    // Before verbs.
    Row { tags: Tags::OBJECT, words: "le les lo me se te" },
    // Closed class.
    Row { tags: HE, words: "él" },
    // Closed class.
    Row { tags: SHE, words: "ella" },
    // Closed class.
    Row { tags: THEY, words: "ellas ellos" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "nosotros yo" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "su sus" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "quien quienes" },
    // Closed class.
    Row {
        tags: Tags::DETERMINER,
        words: "dos el esta estas este estos la las lo los tres un una unas unos varios",
    },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "a al ante con contra de del desde durante en entre hacia hasta para sin sobre tras",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "por" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "e o pero y" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "aunque como cuando donde mientras porque que si" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "debe era es está están fue ha había han puede ser será son" },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "actualmente además ahora asimismo así ayer aún casi claro concretamente después domingo \
            efectivamente entonces finalmente hoy igualmente incluso jueves lado luego lunes martes mientras \
            miércoles muy más no nunca parte posteriormente precisamente recientemente siempre solo sábado \
            sólo también tampoco tan vez viernes ya",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "abogada abogado activista actor actriz alcalde alcaldesa analista arquitecta arquitecto \
            arzobispo bióloga biólogo canciller cantante capitán cardenal científica científico cineasta \
            comandante comisaria comisario concejal concejala consejera consejero consultor consultora \
            coordinador coordinadora coronel delegada delegado diputada diputado director directora \
            dirigente doctor doctora economista edil embajador embajadora empresaria empresario entrenador \
            escritor escritora especialista eurodiputada eurodiputado exfutbolista exministra exministro \
            experta experto expresidenta expresidente filósofo fiscal fundador fundadora futbolista general \
            gerente gobernador gobernadora historiador historiadora inspector inspectora intendenta \
            intendente investigador investigadora jefa jefe juez jueza jugador jugadora líder magistrada \
            magistrado mandataria mandatario ministra ministro médica médico novelista obispo papa \
            periodista piloto poeta politóloga politólogo portavoz presidenta presidente procurador \
            procuradora profesor profesora psicóloga psicólogo párroco rector rectora regidor regidora reina \
            representante rey secretaria secretario seleccionador senador senadora sindicalista socióloga \
            sociólogo técnico usuaria usuario vecina vecino vicepresidenta vicepresidente vocera vocero",
    },
    // Before names.
    Row { tags: Tags::TITLE, words: "don doña señor señora sr. sra." },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "acusada acusado agente agricultor agricultora alumna alumno amiga amigo bombero camionero \
            clienta cliente compañera compañero dueña dueño empleada empleado enfermera enfermero esposa \
            estudiante ganadero hermana hermano hija hijo inquilina inquilino madre maestra maestro marido \
            padre propietaria propietario testigo trabajador trabajadora viuda víctima",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "abogados activistas agentes agricultores allegados alumnos amigos analistas asociaciones \
            autoridades bomberos científicos compañeros diputados dirigentes ecologistas economistas \
            empleados empresarios estudiantes expertos familiares fiscales fuentes investigadores jueces \
            manifestantes ministros médicos organizaciones organizadores padres policías representantes \
            responsables senadores sindicatos testigos trabajadores vecinos víctimas",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "agencia alcaldía asociación audiencia auto ayuntamiento banco cadena cancillería carta club \
            colectivo comisión compañía comunicado congreso consejería consejo documento embajada empresa \
            encuesta estudio fallo federación fiscalía fuente fundación gobierno grupo hospital informe \
            instituto investigación junta justicia juzgado ministerio ong oposición organización parlamento \
            partido periódico plataforma policía presidencia resolución secretaría senado sentencia \
            sindicato tribunal universidad",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "canción diario exposición libro novela obra película poema programa revista serie álbum ópera",
    },
    // A word as a word.
    Row {
        tags: Tags::WORDING,
        words: "apodado denominada denominado expresión llamada llamado llamados palabra titulada titulado término",
    },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "carta comunicado entrevista twitter" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "de del der la las los van von y" },
];
