//! Promises of the document: the packed form carries every tree across, and nothing that claims to be the
//! packed form can bring the program down.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use quotelight::dom::snapshot::{VERSION, unpack};
use quotelight::dom::tags::Attr;
use quotelight::dom::{Document, NodeId, Tag, parse::parse};

/// Packs a document as the walker packs a live page.
fn pack(document: &Document) -> (Vec<u32>, String) {
    let (mut words, mut text) = (vec![VERSION], String::new());
    // The walker numbers nodes from 1, the document's own number is 0: the same as an index.
    let number = |id: NodeId| u32::try_from(id.index()).expect("within the caps");
    for id in document.ids().skip(1) {
        let parent = number(document.parent(id).expect("only the document has none"));
        if let Some(value) = document.text(id) {
            words.extend([2, parent, length(value)]);
            text.extend([value, "\0"]);
        } else {
            let tag = document.tag(id).filter(|tag| *tag != Tag::Other).map_or(255, |tag| tag as u32);
            let attributes: Vec<_> = document.attributes(id).collect();
            let count = u32::try_from(attributes.len()).expect("few");
            words.extend([1 | u32::from(document.is_hidden(id)) << 2 | tag << 3 | count << 11, parent]);
            for (name, value) in attributes {
                words.extend([name as u32, length(value)]);
                text.extend([value, "\0"]);
            }
        }
    }
    (words, text)
}

fn length(value: &str) -> u32 {
    u32::try_from(value.encode_utf16().count()).expect("within the caps")
}

/// All that a document says of its nodes.
fn facts(document: &Document) -> Vec<impl PartialEq + std::fmt::Debug> {
    let fact = |id| {
        let attributes: Vec<_> =
            document.attributes(id).map(|(name, value)| (name, value.to_owned())).collect();
        let text = document.text(id).map(str::to_owned);
        (document.tag(id), document.parent(id), document.is_hidden(id), attributes, text)
    };
    document.ids().map(fact).collect()
}

/// HTML as a careless or hostile page would write it: tags opened, closed and crossed at random.
fn html() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z é😀\u{0}&<>\"']{0,12}",
        prop::sample::select(Tag::NAMES).prop_map(|name| format!("<{name}>")),
        prop::sample::select(Tag::NAMES).prop_map(|name| format!("</{name}>")),
        (prop::sample::select(Attr::NAMES), "[a-zé😀 ]{0,6}")
            .prop_map(|(name, value)| format!("<p {name}='{value}'>")),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn the_packed_form_carries_every_tree(html in html()) {
        let document = parse(&html, Some("https://example.org/")).expect("within the caps");
        let (words, text) = pack(&document);
        let unpacked = unpack(&words, text, "https://example.org/").expect("packed as agreed");
        prop_assert_eq!(facts(&unpacked), facts(&document));
    }

    #[test]
    fn any_words_give_a_document_or_an_error(
        mut words in prop::collection::vec(prop_oneof![0..8_u32, any::<u32>()], 0..40),
        text in "[a😀\u{0}]{0,20}",
        versioned in any::<bool>(),
    ) {
        if versioned {
            words.insert(0, VERSION);
        }
        if let Ok(document) = unpack(&words, text, "") {
            document.ids().for_each(|id| { document.text_content(id); });
        }
    }

    #[test]
    fn children_siblings_and_subtrees_agree(html in html()) {
        let document = parse(&html, None).expect("within the caps");
        for id in document.ids() {
            let inside = document.descendants(id).count();
            let by_children: usize = document.children(id).map(|child| 1 + document.descendants(child).count()).sum();
            prop_assert_eq!(inside, by_children);
            for child in document.children(id) {
                prop_assert_eq!(document.parent(child), Some(id));
                prop_assert!(document.is_within(child, id) && !document.is_within(id, child));
            }
        }
    }
}
