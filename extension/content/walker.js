/**
 * The live page → the packed form of `src/dom/snapshot.rs`, in one walk and one pass.
 *
 * The rules of what is kept are those of `src/dom/builder.rs`; a test in both browsers compares the two. What
 * the markup alone cannot know is added here: which elements are hidden, what shadow trees and slots show, what
 * frames of the same origin hold.
 *
 * A page is hostile input. `<form><input name="firstChild">` makes `form.firstChild` that input, in a content
 * script's world too, so every property of a node is read by the getter of its prototype. Nothing recurses:
 * the depth is the page's to choose. Nothing is asked twice: the cost is linear.
 *
 * This module imports nothing and knows no extension API, so that tests can load it into any page.
 */

const ELEMENT = 1;
const TEXT = 2;
const HIDDEN_BIT = 4;
const TAG_SHIFT = 3;
const ATTRIBUTES_SHIFT = 11;
const OTHER_TAG = 255;

const HTML = "http://www.w3.org/1999/xhtml";
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_NODE = 4;

/** Elements that never have a box, or whose box says nothing of their worth: their visibility is not asked. */
const BOXLESS = new Set([
  "area", "base", "col", "colgroup", "datalist", "link", "meta", "noscript", "optgroup", "option", "param", "rp",
  "script", "source", "template", "title", "track",
]);

/** How the visibility of what an element holds is found out. */
const Visibility = Object.freeze({
  /** Outside of `body`: nobody asks. */
  UNASKED: 0,
  /** By `checkVisibility`. */
  CHECKED: 1,
  /** Below a hidden element: all of it is hidden, and the reading side knows. */
  INHERITED: 2,
  /** Inside a closed `details`: one click away, so only what is `display: none` in there counts as hidden. */
  FOLDED: 3,
});

const getter = (prototype, name) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name);
  return (node) => get.call(node);
};
const method = (prototype, name) => {
  const { value } = Object.getOwnPropertyDescriptor(prototype, name);
  return (node, argument) => value.call(node, argument);
};

const nodeType = getter(Node.prototype, "nodeType");
const firstChild = getter(Node.prototype, "firstChild");
const nextSibling = getter(Node.prototype, "nextSibling");
const data = getter(CharacterData.prototype, "data");
const localName = getter(Element.prototype, "localName");
const namespace = getter(Element.prototype, "namespaceURI");
const shadowRoot = getter(Element.prototype, "shadowRoot");
const attributeNames = method(Element.prototype, "getAttributeNames");
const attribute = method(Element.prototype, "getAttribute");
const hasAttribute = method(Element.prototype, "hasAttribute");
const hasAttributes = method(Element.prototype, "hasAttributes");
const checkVisibility = method(Element.prototype, "checkVisibility");
const assignedNodes = method(HTMLSlotElement.prototype, "assignedNodes");
const frameDocument = getter(HTMLIFrameElement.prototype, "contentDocument");
const legacyFrameDocument = getter(HTMLFrameElement.prototype, "contentDocument");
const documentElement = getter(Document.prototype, "documentElement");
const bodyOf = getter(Document.prototype, "body");
const elementsByTag = method(Document.prototype, "getElementsByTagName");
const countOf = getter(HTMLCollection.prototype, "length");

/** One for all calls, with nothing else that the browser could look for in it. */
const WITH_VISIBILITY = Object.freeze({ __proto__: null, visibilityProperty: true });

/** Thrown past the caps; the walk stops there. */
class TooLarge extends Error {}

/** The two values that cross, while they are written. */
class Packer {
  /** @param {SnapshotFormat} format */
  constructor(format) {
    this.words = new Uint32Array(1 << 16);
    this.length = 0;
    this.parts = [];
    this.units = 0;
    this.nodes = 0;
    // The document itself is the first node on the reading side.
    this.maxNodes = format.maxNodes - 1;
    this.maxText = format.maxText;
    this.words[this.length++] = format.version;
  }

  /** Makes room for so many words; the array doubles, so that the cost stays linear. */
  reserve(count) {
    if (this.length + count <= this.words.length) return;
    const grown = new Uint32Array(Math.max(this.words.length * 2, this.length + count));
    grown.set(this.words);
    this.words = grown;
  }

  /** Counts a node in and gives its number. */
  number() {
    if (this.nodes >= this.maxNodes) throw new TooLarge();
    return ++this.nodes;
  }

  /** Stores a string and gives its length. */
  store(value) {
    this.units += value.length;
    if (this.units > this.maxText) throw new TooLarge();
    this.parts.push(value);
    return value.length;
  }

  finish() {
    return {
      words: this.words.slice(0, this.length),
      text: this.parts.length === 0 ? "" : `${this.parts.join("\0")}\0`,
    };
  }
}

/**
 * An element whose children are being walked. They are either siblings linked to each other (`next`) or, for
 * a slot that is filled, a list.
 */
class Frame {
  constructor(number, next, list, visibility) {
    this.number = number;
    this.next = next;
    this.list = list;
    this.index = 0;
    this.visibility = visibility;
    /** Where the element's first word stands, if whether it is hidden depends on what it holds; else -1. */
    this.pendingAt = -1;
    this.showsSomething = false;
  }

  take() {
    if (this.list !== null) return this.index < this.list.length ? this.list[this.index++] : null;
    const node = this.next;
    if (node !== null) this.next = nextSibling(node);
    return node;
  }
}

class Walk {
  /** @param {SnapshotFormat} format */
  constructor(format) {
    this.tags = new Map(format.tags.map((name, index) => [name, index]));
    this.attributes = new Map(format.attributes.map((name, index) => [name, index]));
    this.maxAttribute = format.maxAttribute;
    this.packer = new Packer(format);
    this.stack = [];
  }

  run(document) {
    const root = documentElement(document);
    if (root === null) return;
    this.stack.push(new Frame(0, null, [root], Visibility.UNASKED));
    while (this.stack.length > 0) {
      const frame = this.stack[this.stack.length - 1];
      const node = frame.take();
      if (node === null) this.leave(frame);
      else this.visit(node, frame);
    }
  }

  visit(node, frame) {
    switch (nodeType(node)) {
      case ELEMENT_NODE:
        this.element(node, frame);
        break;
      case TEXT_NODE:
      case CDATA_NODE:
        this.text(data(node), frame.number);
        break;
    }
  }

  text(value, parent) {
    if (value.length === 0) return;
    const { packer } = this;
    packer.number();
    packer.reserve(3);
    packer.words[packer.length++] = TEXT;
    packer.words[packer.length++] = parent;
    packer.words[packer.length++] = packer.store(value);
  }

  element(element, frame) {
    const name = localName(element);
    if (isLeftOut(element, name)) return;
    const number = this.packer.number();
    const at = this.packer.length;
    this.open(element, name, frame.number);

    const child = new Frame(number, null, null, inside(name, element, frame.visibility));
    this.judge(element, name, frame, child, at);
    if (name !== "svg" && name !== "template") this.descend(element, name, child);
    if (child.next !== null || child.list !== null) this.stack.push(child);
    else this.settle(child, frame);
  }

  /** Writes the element's words and its attributes. */
  open(element, name, parent) {
    const { packer } = this;
    const at = packer.length;
    packer.reserve(2);
    packer.length += 2;
    let count = 0;
    if (hasAttributes(element)) {
      for (const attributeName of attributeNames(element)) {
        const index = this.attributes.get(attributeName);
        if (index === undefined) continue;
        const value = attribute(element, attributeName);
        if (value === null || value.length > this.maxAttribute) continue;
        packer.reserve(2);
        packer.words[packer.length++] = index;
        packer.words[packer.length++] = packer.store(value);
        count += 1;
      }
    }
    const tag = this.tags.get(name) ?? OTHER_TAG;
    packer.words[at] = ELEMENT | (tag << TAG_SHIFT) | (count << ATTRIBUTES_SHIFT);
    packer.words[at + 1] = parent;
  }

  /**
   * Marks the element if it is hidden. `visibility: hidden` alone is not enough: what it holds may be visible
   * again, so such an element waits until its children were seen.
   */
  judge(element, name, frame, child, at) {
    if (frame.visibility === Visibility.UNASKED || frame.visibility === Visibility.INHERITED) return;
    if (BOXLESS.has(name)) return;
    if (frame.visibility === Visibility.FOLDED) {
      if (getComputedStyle(element).display === "none") this.hide(at, child);
      return;
    }
    if (checkVisibility(element, WITH_VISIBILITY)) {
      child.showsSomething = true;
    } else if (checkVisibility(element) || getComputedStyle(element).display === "contents") {
      // An element with `display: contents` has no box of its own and shows all that it holds.
      if (getComputedStyle(element).visibility !== "visible") child.pendingAt = at;
    } else {
      this.hide(at, child);
    }
  }

  hide(at, child) {
    this.packer.words[at] |= HIDDEN_BIT;
    child.visibility = Visibility.INHERITED;
  }

  /** Points the frame at what the element shows. */
  descend(element, name, child) {
    const shadow = shadowRoot(element);
    if (shadow !== null) {
      child.next = firstChild(shadow);
      return;
    }
    if (name === "slot" && namespace(element) === HTML) {
      const assigned = assignedNodes(element);
      if (assigned.length > 0) {
        child.list = assigned;
        return;
      }
    }
    const inner = innerDocument(element, name);
    if (inner !== null) child.list = [inner];
    else child.next = firstChild(element);
  }

  /** All that the element holds was walked. */
  leave(frame) {
    this.stack.pop();
    const parent = this.stack[this.stack.length - 1];
    if (parent !== undefined) this.settle(frame, parent);
  }

  settle(frame, parent) {
    if (frame.showsSomething) parent.showsSomething = true;
    else if (frame.pendingAt >= 0) this.packer.words[frame.pendingAt] |= HIDDEN_BIT;
  }
}

/** As `is_left_out` in `src/dom/builder.rs`. */
function isLeftOut(element, name) {
  if (name === "style") return true;
  if (name !== "script") return false;
  const type = attribute(element, "type");
  return type === null || !type.toLowerCase().includes("json");
}

/** How visibility is found out inside an element, given how it is for the element itself. */
function inside(name, element, visibility) {
  if (visibility === Visibility.UNASKED) return name === "body" ? Visibility.CHECKED : Visibility.UNASKED;
  if (visibility === Visibility.CHECKED && name === "details" && !hasAttribute(element, "open")) {
    return Visibility.FOLDED;
  }
  return visibility;
}

/**
 * The `html` element of the document in a frame, if the frame is of the page's own origin and holds anything: one
 * that was never loaded has an empty document, which the markup does not show.
 */
function innerDocument(element, name) {
  if ((name !== "iframe" && name !== "frame") || namespace(element) !== HTML) return null;
  const inner = name === "iframe" ? frameDocument(element) : legacyFrameDocument(element);
  if (inner === null) return null;
  const body = bodyOf(inner);
  return body !== null && firstChild(body) !== null ? documentElement(inner) : null;
}

/**
 * Walks a page.
 *
 * @typedef {{version: number, maxNodes: number, maxText: number, maxAttribute: number,
 *   tags: string[], attributes: string[]}} SnapshotFormat
 * @param {Document} document the live page
 * @param {SnapshotFormat} format `snapshot-format.json`
 * @returns {{words: Uint32Array, text: string} | null} the packed form; `null` past the caps, known without
 *   finishing the walk
 */
export function walk(document, format) {
  if (countOf(elementsByTag(document, "*")) >= format.maxNodes) return null;
  const walk = new Walk(format);
  try {
    walk.run(document);
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
  return walk.packer.finish();
}
