//! The promises that hold for any input at all, on inputs made up at random: pages of markup, quotation marks
//! in any order, packed words, bytes. `fuzz/` looks for breaches of the same promises for as long as one likes.
#![cfg(all(not(target_arch = "wasm32"), feature = "html"))]

mod promises;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// What quotations are made of, in the languages and styles that are told apart, and what breaks them.
const PIECES: &[&str] = &[
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "„",
    "‚",
    "«",
    "»",
    "‹",
    "›",
    "「",
    "」",
    "『",
    "』",
    "—",
    "– ",
    "...",
    "…",
    ",",
    ".",
    "?!",
    ": ",
    "\n",
    "\n\n",
    " said ",
    " he said",
    " she added, ",
    " according to ",
    "sagte ",
    " a déclaré ",
    " dijo ",
    "と述べた。",
    "قال ",
    "Mara Ellison",
    "Mr. Reed",
    "the mayor",
    "Dr. ",
    "Ms ",
    "St. ",
    "5’ 11\"",
    "rock ’n’ roll",
    "the boys’ ",
    "O’Neill",
    "We will go. ",
    "It is late",
    "a “so-called” plan",
    "\u{0}",
    "\u{feff}",
    "\u{200f}",
    "\u{301}",
    "😀",
    "e\u{301}",
    "\r\n",
    "\t",
];

const MARKUP: &[&str] = &[
    "<p>",
    "</p>",
    "<q>",
    "</q>",
    "<blockquote>",
    "</blockquote>",
    "<i>",
    "</i>",
    "<a href='javascript:alert(1)'>",
    "</a>",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "<math><mtext>",
    "<style>*{}</style>",
    "<h2>",
    "</h2>",
    "<li>",
    "<table>",
    "<td>",
    "<br>",
    "<figure>",
    "<figcaption>",
    "&lt;script&gt;",
    "&#0;",
    "<!--",
    "-->",
    "]]>",
    "<article>",
    "</article>",
    "<h1>Title</h1>",
    "<base href='data:text/html,x'>",
    "<iframe src='//evil.example'>",
    "<template>",
];

/// What descriptions of stories hold, whole and broken.
const MEMBERS: &[&str] = &[
    r#""@type":"NewsArticle""#,
    r#""@graph":[{"@type":["Article"],"headline":"A mill"}]"#,
    r#""headline":"The &amp; mill""#,
    r#""author":[{"name":"Mara Ellison"},"Tom Reed",null,7]"#,
    r#""author":{"@type":"Person","name":" "}"#,
    r#""datePublished":"2026-02-30T25:61:00+99:99""#,
    r#""dateModified":1770000000000"#,
    r#""articleBody":"\u201cWe will go,\u201d she said.""#,
    r#""isAccessibleForFree":"False""#,
    r#""image":[["https://a.example/x.jpg"]]"#,
    r#""publisher":{"name":"#,
    "[[[[{{{{",
    "\u{0}",
];

/// What dates are written with.
const DATES: &[&str] = &[
    "2026",
    "-",
    "02",
    "30",
    "T",
    "24:00",
    ":60",
    "Z",
    "+05:30",
    "-99:59",
    " ",
    ".",
    "/",
    "6",
    "August",
    "août",
    "年",
    "月",
    "日",
    "Updated ",
    "1770000000",
    "99999999999999999999",
    "PM",
    "٢٠٢٦",
    "Uhr",
    ",",
    "\u{301}",
];

fn story() -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => select(PIECES).prop_map(str::to_owned), 1 => "[a-zA-Z ]{0,20}", 1 => any::<String>()];
    vec(piece, 0..80).prop_map(|pieces| pieces.concat())
}

fn markup() -> impl Strategy<Value = String> {
    let sentence =
        "The mill by the river was closed on Monday, and forty people in the town lost their work there. ";
    let piece = prop_oneof![
        3 => select(MARKUP).prop_map(str::to_owned),
        3 => select(PIECES).prop_map(str::to_owned),
        1 => Just(sentence.to_owned()),
        1 => any::<String>(),
    ];
    vec(piece, 0..80).prop_map(|pieces| pieces.concat())
}

/// What the fuzzers found worth keeping (`fuzz/corpus`), each input once more against the promises of its target.
#[test]
fn kept_corpus() {
    let mut count = 0;
    for (target, promise) in [
        ("page", promises::page as fn(&[u8])),
        ("snapshot", promises::packed),
        ("json_ld", promises::json_ld),
        ("text", |bytes| promises::text(&String::from_utf8_lossy(bytes))),
        ("dates", |bytes| promises::dates(&String::from_utf8_lossy(bytes))),
    ] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
        for entry in std::fs::read_dir(&folder).expect("fuzz/corpus has a folder for each target").flatten() {
            promise(&std::fs::read(entry.path()).expect("a readable input"));
            count += 1;
        }
    }
    assert!(count > 50, "only {count} inputs");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in story()) {
        promises::text(&text);
    }

    #[test]
    fn any_page(html in markup()) {
        promises::page(html.as_bytes());
    }

    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..400)) {
        promises::page(&bytes);
        promises::text(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_description(bytes in vec(any::<u8>(), 0..200), members in vec(select(MEMBERS), 0..12)) {
        promises::json_ld(&bytes);
        promises::json_ld(format!("{{{}}}", members.join(",")).as_bytes());
    }

    #[test]
    fn any_date(pieces in vec(select(DATES), 0..8), text in any::<String>()) {
        promises::dates(&pieces.concat());
        promises::dates(&text);
    }

    #[test]
    fn any_packed_words(words in vec(prop_oneof![0..12_u32, any::<u32>()], 0..60), text in "[a“”é😀\u{0}]{0,30}") {
        let words: Vec<u32> = std::iter::once(1).chain(words).collect();
        promises::snapshot(&words, text);
    }
}
