//! Portuguese.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

/// The endings of the stems among the verbs.
pub const ENDINGS: &str = "ou a am ava avam ado aram ando";

/// The table. Verbs with [`Tags::BASE`] are stems.
pub const ROWS: &[Row] = &[
    // Stems of verbs whose object is what somebody says or writes, and whole forms of others.
    Row {
        tags: SAY.with(Tags::BASE),
        words: "aconselh acrescent afirm aleg alert anunci apel apont argument assegur assinal avali avis \
            brinc celebr cobr coment comentou complet concord confess confirm consider constat cont critic \
            declar denunci desabaf destac detalh dispar enfatiz evidenci exclam explic fris frisou garant \
            indic inform ironiz justific lament lembr not noticiou observ opin pergunt ponder pontu proclam \
            public question realç recomend record reforç reiter relat ressalt retruc revel salient sublinh \
            sustent vinc",
    },
    Row {
        tags: SAY,
        words: "adiantou admite admitiu advertiu afirmam conclui concluiu defende defendeu desmente \
            desmentiu disse disseram dito diz dizem dizia esclarece esclareceu escreve escreveu garante \
            garantiu insiste insistiu notou pede pediu precisou previu prevê promete prometeu rebate rebateu \
            reconheceu refere referiu repete repetiu responde respondeu resume resumiu sugere sugeriu",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "chama chamou classificada define definido definiu descreve descreveu descrito",
    },
    // By their stems.
    Row { tags: CALL.with(Tags::BASE), words: "acus classific conden tach" },
    // “segundo o sindicato”.
    Row { tags: Tags::ACCORDING, words: "conforme segundo" },
    // Before verbs.
    Row { tags: Tags::OBJECT, words: "lhe lhes me se te" },
    // Closed class.
    Row { tags: HE, words: "ele" },
    // Closed class.
    Row { tags: SHE, words: "ela" },
    // Closed class.
    Row { tags: THEY, words: "elas eles" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "eu nós" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "seu seus sua suas" },
    // Closed class.
    Row { tags: Tags::DETERMINER, words: "a as dois esta este o os três um uma vários" },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "ao após até com contra da das de desde do dos em entre na nas no nos para sem sobre à",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "pela pelo por" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "e mas ou" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "como embora enquanto onde porque quando que se" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "deve era está foi havia pode ser será são tem têm é" },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "agora ainda apenas assim atualmente depois então hoje inclusive já mais muito nunca não ontem recentemente sempre também",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "advogada advogado analista arcebispo ativista ator atriz autarca bispo cantor cantora \
            capitão cardeal chanceler chefe cientista cineasta comandante comissário conselheira conselheiro \
            coordenador coordenadora coronel delegada delegado deputada deputado desembargador \
            desembargadora diretor diretora dirigente doutor doutora economista embaixador embaixadora \
            empresária empresário escritor escritora especialista eurodeputada eurodeputado ex-ministro \
            ex-presidente fundador fundadora general gerente governador governadora historiador historiadora \
            infectologista investigador investigadora jogador jogadora jornalista juiz juíza líder major \
            ministra ministro morador moradora médica médico padre papa pastor pesquisador pesquisadora \
            porta-voz prefeita prefeito presidente primeira-ministra primeiro-ministro procurador \
            procuradora professor professora promotor promotora psicóloga psicólogo rainha rei reitor \
            reitora relator relatora representante sargento secretária secretário selecionador senador \
            senadora sindicalista socióloga sociólogo superintendente tenente treinador treinadora técnico \
            vereador vereadora vice-presidente",
    },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "agricultor agricultora aluna aluno amiga amigo bombeiro colega comerciante dona dono \
            enfermeira enfermeiro esposa estudante filha filho funcionária funcionário irmã irmão marido \
            motorista mãe pai proprietária proprietário testemunha trabalhador trabalhadora vizinha vizinho \
            viúva vítima",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "advogados agentes agricultores analistas associações ativistas autoridades bombeiros \
            cientistas deputados economistas especialistas estudantes familiares fontes investigadores \
            manifestantes moradores médicos organizadores pais pesquisadores policiais professores \
            promotores senadores sindicatos testemunhas trabalhadores vizinhos",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "agência associação banco carta clube coletivo comissão companhia comunicado confederação \
            congresso conselho documento emissora empresa estudo federação fundação governo grupo hospital \
            inquérito instituto investigação jornal justiça ministério ong oposição organização partido \
            pesquisa polícia prefeitura procuradoria relatório secretaria senado sentença sindicato supremo \
            tribunal universidade",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "canção filme jornal livro novela obra programa revista romance série álbum",
    },
    // A word as a word.
    Row { tags: Tags::WORDING, words: "apelidado chamada chamado expressão intitulado palavra termo" },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "carta comunicado entrevista nota twitter" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "da das de der do dos e van von" },
];
