//! Arabic.

use super::common::{CALL, HE, SAY, SHE};
use super::{Row, tags::Tags};

/// The table.
pub const ROWS: &[Row] = &[
    // Verbs whose object is what somebody says or writes.
    Row {
        tags: SAY,
        words: "أشار أشارت أضاف أضافت أعلن أعلنت أكد أكدت أوضح أوضحت اعتبر اعتبرت تابع تابعت تقول حذر حذرت \
            ذكر ذكرت رأى شدد شددت صرح صرحت قائلا قائلة قائلًا قال قالت كتب كتبت لفت مؤكدا مشددا مشيرا مضيفا \
            مضيفة مضيفًا موضحا موضحة وأشار وأشارت وأضاف وأضافت وأعلن وأعلنت وأكد وأكدت وأوضح وأوضحت واعتبر \
            واعتبرت وتابع وتابعت وتقول وحذر وحذرت وذكر وذكرت ورأى وشدد وشددت وصرح وصرحت وقال وقالت وكتب \
            وكتبت ولفت ويقول يقول",
    },
    // Verbs that report by what somebody called somebody.
    Row { tags: CALL, words: "اتهم اتهمت وصف وصفت ووصف" },
    // «بحسب الوزير».
    Row {
        tags: Tags::ACCORDING, words: "بحسب حسب وبحسب وحسب وفق وفقا وفقًا ووفق ووفقا ووفقًا"
    },
    // Closed class.
    Row { tags: HE, words: "هو" },
    // Closed class.
    Row { tags: SHE, words: "هي" },
    // Closed class.
    Row { tags: Tags::SUBORDINATOR, words: "أن أنه أنها إن إنه إنها بأن" },
    // Closed class.
    Row { tags: Tags::PREPOSITION, words: "إلى بعد خلال على عن في قبل مع من" },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "الأمير الأمين الجنرال الخبير الخبيرة الدكتور الرئيس الرئيسة السفير السفيرة السيد السيدة \
            الصحفي العميد القائد القاضي اللاعب اللواء المتحدث المتحدثة المحامي المحامية المدرب المدير \
            المديرة المسؤول الملك النائب النائبة الناطق الناطقة الوزير الوزيرة خبير رئيس رئيسة متحدث متحدثة \
            مدير مسؤول وزير وزيرة",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "البيان التقرير الجيش الحكومة الشرطة الشركة المحكمة الوزارة الوكالة بيان تقرير وزارة",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK, words: "أغنية ألبوم رواية صحيفة فيلم كتاب مجلة مسلسل"
    },
];
