//! Arabic.

use super::common::{CALL, HE, SAY, SHE};
use super::{Row, tags::Tags};

/// The table.
pub const ROWS: &[Row] = &[
    // Verbs whose object is what somebody says or writes.
    Row {
        tags: SAY,
        words: "قال قالت وقال وقالت يقول تقول أضاف أضافت وأضاف وأضافت مضيفا مضيفة أكد أكدت وأكد أعلن أعلنت \
            صرح صرحت أوضح أوضحت وأوضح ذكر ذكرت كتب كتبت قائلا قائلة مؤكدا وتابع تابع أشار وأشار وأعلن وأعلنت وصرح وصرحت وأوضحت وذكر وذكرت وكتب وكتبت وأكدت \
            ويقول وتقول وتابعت تابعت وأشارت أشارت لفت ولفت اعتبر واعتبر اعتبرت واعتبرت شدد وشدد شددت وشددت حذر وحذر حذرت \
            وحذرت رأى ورأى موضحا موضحة مضيفًا قائلًا مشيرا مشددا",
    },
    // Verbs that report by what somebody called somebody.
    Row { tags: CALL, words: "وصف وصفت ووصف اتهم اتهمت" },
    // «بحسب الوزير».
    Row {
        tags: Tags::ACCORDING, words: "بحسب وفق وفقا حسب وبحسب ووفق ووفقا وحسب وفقًا ووفقًا"
    },
    // Closed class.
    Row { tags: HE, words: "هو" },
    // Closed class.
    Row { tags: SHE, words: "هي" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "إن أن بأن إنه إنها أنه أنها" },
    // Closed class.
    Row { tags: Tags::PREPOSITION, words: "في من على إلى عن مع بعد قبل خلال" },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "الوزير الوزيرة وزير وزيرة الرئيس الرئيسة رئيس رئيسة المتحدث الناطق المدير مدير الأمين السفير \
            النائب القاضي الدكتور الجنرال المتحدثة الناطقة متحدث متحدثة مسؤول المسؤول خبير الخبير المحامي المدرب اللاعب \
            الصحفي النائبة السفيرة القائد العميد اللواء الملك الأمير السيد السيدة المديرة الخبيرة المحامية",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "الوزارة وزارة الحكومة الشرطة الجيش البيان بيان المحكمة الشركة التقرير تقرير الوكالة",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK, words: "فيلم رواية كتاب ألبوم أغنية مسلسل صحيفة مجلة"
    },
];
