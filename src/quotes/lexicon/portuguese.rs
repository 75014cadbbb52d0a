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
        words: "afirm declar explic acrescent cont ressalt destac lembr anunci comentou coment lament alert pergunt \
            critic inform relat avali complet sublinh garant assegur frisou fris reiter salient not denunci \
            confirm enfatiz argument apont brinc celebr revel detalh confess indic consider question avis cobr \
            desabaf observ pontu reforç retruc public ironiz proclam ponder dispar record exclam concord opin \
            justific aleg recomend aconselh apel assinal evidenci sustent vinc realç constat noticiou",
    },
    Row {
        tags: SAY,
        words: "disse diz dizem dizia dito escreveu escreve respondeu responde garantiu garante reconheceu admitiu \
            admite defendeu defende concluiu conclui pediu pede referiu refere advertiu insistiu insiste \
            prometeu adiantou rebateu rebate esclareceu esclarece desmente desmentiu sugere sugeriu prevê previu \
            promete repetiu repete resumiu resume precisou notou disseram afirmam",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "chamou chama descreveu descreve descrito definiu define definido classificada",
    },
    // By their stems.
    Row { tags: CALL.with(Tags::BASE), words: "classific acus conden tach" },
    // “segundo o sindicato”.
    Row { tags: Tags::ACCORDING, words: "segundo conforme" },
    // Before verbs.
    Row { tags: Tags::OBJECT, words: "se me te lhe lhes" },
    // Closed class.
    Row { tags: HE, words: "ele" },
    // Closed class.
    Row { tags: SHE, words: "ela" },
    // Closed class.
    Row { tags: THEY, words: "eles elas" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "eu nós" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "seu sua seus suas" },
    // Closed class.
    Row { tags: Tags::DETERMINER, words: "o a os as um uma este esta dois três vários" },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "de do da dos das em no na nos nas com sobre para contra desde até sem entre após ao à",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "por pelo pela" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "e mas ou" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "que porque quando se como onde embora enquanto" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "é são era foi tem têm havia está será ser pode deve" },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "não também assim ainda já depois hoje ontem mais muito então agora sempre nunca apenas inclusive atualmente recentemente",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "presidente ministro ministra prefeito prefeita vereador vereadora senador senadora deputado deputada \
            porta-voz morador moradora diretor diretora secretário secretária juiz juíza advogado advogada \
            professor professora doutor doutora técnico governador governadora chefe general papa \
            vice-presidente ex-presidente ex-ministro primeiro-ministro primeira-ministra autarca relator \
            relatora desembargador desembargadora delegado delegada promotor promotora procurador procuradora \
            coronel capitão comandante major sargento tenente embaixador embaixadora chanceler líder dirigente \
            coordenador coordenadora superintendente gerente reitor reitora pesquisador pesquisadora \
            investigador investigadora cientista especialista médico médica infectologista economista analista \
            sociólogo socióloga historiador historiadora psicólogo psicóloga jornalista escritor escritora \
            cineasta ator atriz cantor cantora treinador treinadora selecionador jogador jogadora bispo \
            arcebispo cardeal padre pastor rei rainha empresário empresária fundador fundadora ativista \
            sindicalista representante eurodeputado eurodeputada conselheiro conselheira comissário",
    },
    // People who speak, and stand before no name.
    Row {
        tags: Tags::ROLE,
        words: "vítima testemunha pai mãe irmão irmã filho filha marido esposa viúva amigo amiga colega vizinho \
            vizinha dono dona proprietário proprietária comerciante agricultor agricultora funcionário \
            funcionária estudante aluno aluna enfermeiro enfermeira motorista trabalhador trabalhadora bombeiro",
    },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "moradores especialistas testemunhas vizinhos autoridades médicos pesquisadores cientistas \
            professores estudantes pais familiares trabalhadores agricultores sindicatos organizadores \
            manifestantes ativistas advogados promotores deputados senadores bombeiros policiais agentes \
            investigadores analistas economistas fontes associações",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "relatório comunicado sindicato governo ministério polícia prefeitura estudo carta tribunal partido \
            associação empresa jornal agência senado congresso supremo justiça secretaria procuradoria \
            universidade hospital banco companhia grupo federação confederação clube instituto organização ong \
            fundação conselho comissão documento investigação pesquisa sentença inquérito oposição coletivo \
            emissora",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "filme romance livro álbum canção série obra programa jornal revista novela",
    },
    // A word as a word.
    Row { tags: Tags::WORDING, words: "palavra termo expressão chamado chamada apelidado intitulado" },
    // Where things are said.
    Row { tags: Tags::CHANNEL, words: "comunicado entrevista twitter carta nota" },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "de do da dos das e von van der" },
];
