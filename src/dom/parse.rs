//! HTML as a string → [`Document`], by html5ever. For tests, the command line and the www page; the
//! extension never sees a page as a string.

use super::arena::Document;
use super::builder::{Builder, is_kept_empty, is_left_out};
use super::limits::MAX_ATTRIBUTE;
use super::streamed::Streamed;
use super::tags::{Attr, Tag};
use crate::error::Error;
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{ParseOpts, ns, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Parses a page. `url` is its address.
///
/// What is hidden is known only as far as the markup itself says so: `hidden`, and `display: none` or
/// `visibility: hidden` in a `style` attribute. Declarative shadow roots are followed, and what a server
/// streamed late is put in its place.
///
/// # Errors
/// [`Error::TooLarge`] past the caps of [`super::limits`].
pub fn parse(html: &str, url: Option<&str>) -> Result<Document, Error> {
    // As in a browser that runs scripts: what `noscript` holds is text.
    let tree_builder = TreeBuilderOpts { scripting_enabled: true, ..TreeBuilderOpts::default() };
    let options = ParseOpts { tree_builder, ..ParseOpts::default() };
    let dom = parse_document(RcDom::default(), options).one(html);
    let mut builder = Builder::new(url);
    flatten(&dom.document, &mut builder)?;
    Ok(builder.finish())
}

enum Step {
    Visit(Handle, Slots),
    Close,
}

/// What the `slot` elements of the shadow tree that is being walked are filled with. `None` outside of shadow
/// trees.
type Slots = Option<Rc<Slotted>>;

/// The children of a shadow tree's host. The first slot of a name takes all that bear it; further ones show
/// what they hold themselves.
struct Slotted {
    host: Handle,
    taken: RefCell<BTreeSet<String>>,
}

/// Walks without recursion: the depth is the page's to choose.
fn flatten(document: &Handle, builder: &mut Builder) -> Result<(), Error> {
    let mut steps = Vec::new();
    let mut streamed = Streamed::find(document);
    push_children(&mut steps, document.children.borrow().iter(), &None);
    while let Some(step) = steps.pop() {
        let Step::Visit(node, slots) = step else {
            builder.close();
            continue;
        };
        match &node.data {
            NodeData::Text { contents } => {
                let contents = contents.borrow();
                if !contents.is_empty() {
                    let value = builder.store(&contents)?;
                    builder.text(value)?;
                }
            }
            NodeData::Element { name, .. } => {
                let name = name.local.as_ref();
                if streamed.is_placed(&node) {
                    continue;
                }
                if name == "template"
                    && let Some(piece) = streamed.take(&node)
                {
                    push_children(&mut steps, piece.children.borrow().iter(), &slots);
                    continue;
                }
                if is_left_out(name, attribute(&node, "type").as_deref()) {
                    continue;
                }
                open(&node, name, builder)?;
                steps.push(Step::Close);
                if !is_kept_empty(name) {
                    push_shown(&mut steps, &node, name, &slots);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Opens the element with the attributes that are kept.
fn open(node: &Handle, name: &str, builder: &mut Builder) -> Result<(), Error> {
    let NodeData::Element { attrs, .. } = &node.data else { return Ok(()) };
    builder.open(Tag::from_name(name).unwrap_or(Tag::Other), is_hidden(node))?;
    for attribute in attrs.borrow().iter().filter(|attribute| attribute.name.ns == ns!()) {
        let Some(name) = Attr::from_name(&attribute.name.local) else { continue };
        if attribute.value.encode_utf16().take(MAX_ATTRIBUTE + 1).count() <= MAX_ATTRIBUTE {
            let value = builder.store(&attribute.value)?;
            builder.attribute(name, value)?;
        }
    }
    Ok(())
}

/// Pushes what an element shows: its shadow tree if it has one, what a slot is filled with, or its children.
fn push_shown(steps: &mut Vec<Step>, node: &Handle, name: &str, slots: &Slots) {
    if let Some(shadow) = node.children.borrow().iter().find(|child| is_shadow_root(child)) {
        if let NodeData::Element { template_contents, .. } = &shadow.data
            && let Some(contents) = template_contents.borrow().as_ref()
        {
            let slotted = Slotted { host: node.clone(), taken: RefCell::default() };
            push_children(steps, contents.children.borrow().iter(), &Some(Rc::new(slotted)));
        }
        return;
    }
    if name == "slot"
        && let Some(slotted) = slots
    {
        let wanted = attribute(node, "name").unwrap_or_default();
        let children = slotted.host.children.borrow();
        let mut filling = children.iter().filter(|child| fills(child, &wanted)).peekable();
        if slotted.taken.borrow_mut().insert(wanted.clone()) && filling.peek().is_some() {
            return push_children(steps, filling, &None);
        }
    }
    push_children(steps, node.children.borrow().iter(), slots);
}

fn push_children<'a>(steps: &mut Vec<Step>, children: impl Iterator<Item = &'a Handle>, slots: &Slots) {
    let start = steps.len();
    steps.extend(children.map(|child| Step::Visit(child.clone(), slots.clone())));
    steps[start..].reverse();
}

fn is_shadow_root(node: &Handle) -> bool {
    is_element(node, "template")
        && attribute(node, "shadowrootmode").is_some_and(|mode| mode.eq_ignore_ascii_case("open"))
}

/// Whether a child of a host goes into its slot of this name.
fn fills(child: &Handle, slot: &str) -> bool {
    match &child.data {
        NodeData::Element { .. } => {
            !is_shadow_root(child) && attribute(child, "slot").unwrap_or_default() == slot
        }
        NodeData::Text { .. } => slot.is_empty(),
        _ => false,
    }
}

fn is_element(node: &Handle, wanted: &str) -> bool {
    matches!(&node.data, NodeData::Element { name, .. } if &*name.local == wanted)
}

fn is_hidden(node: &Handle) -> bool {
    if is_element(node, "noscript") {
        return false;
    }
    let style = attribute(node, "style").unwrap_or_default().to_ascii_lowercase();
    let style: String = style.chars().filter(|char| !char.is_whitespace()).collect();
    attribute(node, "hidden").is_some()
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

fn attribute(node: &Handle, wanted: &str) -> Option<String> {
    let NodeData::Element { attrs, .. } = &node.data else { return None };
    let attrs = attrs.borrow();
    attrs.iter().find(|a| a.name.ns == ns!() && &*a.name.local == wanted).map(|a| a.value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom::NodeId;

    /// The tree as a person reads it: `tag(…)` and texts.
    fn sketch(html: &str) -> String {
        fn write(document: &Document, id: NodeId, out: &mut String) {
            if let Some(text) = document.text(id) {
                out.push_str(text);
            } else {
                out.push_str(document.tag(id).map_or("", Tag::name));
                out.push('(');
                document.children(id).for_each(|id| write(document, id, out));
                out.push(')');
            }
        }
        let document = parse(html, None).expect("within the caps");
        let body = document.elements(NodeId::ROOT, Tag::Body).next().expect("a body");
        let mut out = String::new();
        write(&document, body, &mut out);
        out
    }

    #[test]
    fn what_never_holds_words_is_left_out() {
        assert_eq!(sketch("<p>a<style>b</style><script>c</script><!-- d --></p>"), "body(p(a))");
        assert_eq!(sketch("<svg><title>a</title></svg><template><p>b</template>"), "body(svg()template())");
        assert_eq!(sketch("<p><script type=application/ld+json>{}</script>"), "body(p(script({})))");
        let late = "<p>a</p><template id=B:1></template><p>c</p><div hidden id=S:1><p>b</p></div>";
        assert_eq!(sketch(late), "body(p(a)p(b)p(c))");
        assert_eq!(sketch("<p><noscript><img src=a></noscript>"), "body(p(noscript(<img src=a>)))");
    }

    #[test]
    fn a_declarative_shadow_root_shows_its_slots_filled() {
        let html = "<div>light<b slot=x>named</b><template shadowrootmode=open>\
                    <i><slot name=x></slot></i><slot></slot><slot name=y>else</slot></template></div>";
        assert_eq!(sketch(html), "body(div(i(slot(b(named)))slot(light)slot(else)))");
    }

    #[test]
    fn only_the_first_slot_of_a_name_is_filled() {
        let html = "<div><b slot=x>one</b><b slot=x>two</b><template shadowrootmode=open>\
                    <slot name=x></slot><slot name=x>own</slot></template></div>";
        assert_eq!(sketch(html), "body(div(slot(b(one)b(two))slot(own)))");
    }

    #[test]
    fn deep_nesting_does_not_recurse() {
        let document = parse(&"<div>".repeat(5_000), None).expect("within the caps");
        assert!(document.len() > 5_000);
    }

    #[test]
    fn markup_says_what_is_hidden() {
        let document = parse("<p hidden>a</p><p style='Display : NONE'>b</p><p>c</p>", None).expect("small");
        let hidden: Vec<_> = document.elements(NodeId::ROOT, Tag::P).map(|p| document.is_hidden(p)).collect();
        assert_eq!(hidden, [true, true, false]);
    }
}
