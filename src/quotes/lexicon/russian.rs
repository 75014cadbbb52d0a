//! Russian, with what Ukrainian writes alike.

use super::common::{CALL, HE, SAY, SHE, THEY};
use super::{Row, tags::Tags};

/// The endings of the stems among the verbs.
pub const ENDINGS: &str = "л ла ли";

/// The table. Verbs with [`Tags::BASE`] are stems.
pub const ROWS: &[Row] = &[
    // Stems of verbs whose object is what somebody says or writes, and whole forms of others.
    Row {
        tags: SAY.with(Tags::BASE),
        words: "сказа заяви отмети подчеркну сообщи добави рассказа написа объясни поясни ответи призна \
            спроси предупреди уточни напомни заключи утвержда призва резюмирова указа подтверди \
            продолжи воскликну говори счита замети пообеща призналас прокомментирова констатирова",
    },
    Row {
        tags: SAY,
        words: "говорит говорят сообщает пишет считает утверждает сообщается отмечает подчеркивает \
            заявляет добавляет поясняет",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "назвал назвала называет назвали обвиняет обвинил обвинила раскритиковал охарактеризовал",
    },
    // «по словам мэра».
    Row { tags: Tags::ACCORDING, words: "словам данным мнению согласно" },
    // Closed class.
    Row { tags: HE, words: "он" },
    // Closed class.
    Row { tags: SHE, words: "она" },
    // Closed class.
    Row { tags: THEY, words: "они" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "я мы" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "его её ее их" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "который которая" },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION, words: "в во на с со из к по о об у за от до для при без под над"
    },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "и а но или" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "что потому когда если как чтобы" },
    // Closed class.
    Row { tags: Tags::AUXILIARY, words: "был была было были будет есть может" },
    // Closed class.
    Row { tags: Tags::ADVERB, words: "не также уже ещё еще" },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "президент премьер министр мэр губернатор депутат сенатор директор глава представитель \
            пресс-секретарь профессор тренер судья прокурор адвокат эксперт лидер председатель генерал \
            спикер вице-премьер омбудсмен",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "доклад заявление правительство министерство полиция суд партия компания газета агентство \
            ведомство письмо",
    },
    // Places and ministries as they stand behind the office that is of them.
    Row {
        tags: Tags::PLACE,
        words: "сша рф мид мвд фсб ес оон нато россии украины белоруссии польши германии франции \
            ирана израиля китая москвы киева",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "фильм роман книга альбом песня сериал газета журнал спектакль телеканал",
    },
    // A word as a word.
    Row {
        tags: Tags::WORDING, words: "слово термин выражение называемый называемая"
    },
];
