/**
 * The accessibility tree as people can read it: a line for each landmark, heading, paragraph and control, in the order in
 * which a screen reader comes to them. Quotations stand in ⟦ ⟧, links in ‹ ›; what describes one of them or a control stands
 * behind it in ( ), a control's state in [ ]. Values are not among it: Chromium's tools do not tell a slider's in words.
 *
 * @typedef {object} AccessibleNode as a tab's `tree()` gives it
 * @property {string} role
 * @property {string} name
 * @property {string} description
 * @property {number | null} level of a heading
 * @property {{checked: boolean | null, pressed: boolean | null, expanded: boolean | null}} states null: it has no such state
 * @property {AccessibleNode[]} children
 */

/** What each browser calls a thing, where the two differ or a shorter name is common. */
const ROLES = Object.freeze({
  pushbutton: "button",
  "toggle button": "button",
  statictext: "text",
  StaticText: "text",
  "text leaf": "text",
  "list item": "listitem",
  grouping: "group",
  graphic: "image",
  img: "image",
  statusbar: "status",
  Figcaption: "caption",
  figcaption: "caption",
  DisclosureTriangle: "summary",
  SvgRoot: "icon",
  Details: "group",
  details: "group",
  "radio button": "radio",
  radiobutton: "radio",
  "check button": "checkbox",
  checkbutton: "checkbox",
  entry: "textbox",
  Iframe: "frame",
  "tree table": "table",
});

/** They hold others, and a screen reader can say that one enters them. */
const HOLDERS = new Set(["banner", "main", "article", "navigation", "complementary", "contentinfo", "region", "figure", "list", "table", "group", "status", "dialog", "image"]);

/** They hold words. */
const TEXTS = new Set(["heading", "paragraph", "listitem", "blockquote", "cell", "columnheader", "rowheader", "term", "definition", "caption", "code"]);

const CONTROLS = new Set(["button", "link", "summary", "radio", "checkbox", "slider", "textbox", "combobox"]);

/** What is said of a state that is on, or off. */
const STATES = Object.freeze({ checked: ["checked", "not checked"], pressed: ["pressed", "not pressed"], expanded: ["expanded", "collapsed"] });

/** Nobody hears of them. */
const SILENT = new Set(["InlineTextBox", "ListMarker", "list item marker", "icon"]);

/** Marks of direction, which one browser's `Intl` writes and the other's does not. */
const DIRECTION = /[\u200e\u200f]/g;

/** @param {AccessibleNode} root */
export function outline(root) {
  return `${lines(root, 0).join("\n").replace(DIRECTION, "")}\n`;
}

function lines(node, depth) {
  const role = roleOf(node);
  const indent = "  ".repeat(depth);
  if (SILENT.has(role)) return [];
  if (CONTROLS.has(role)) return [`${indent}${role} ${quoted(node.name || words(node))}${stateOf(node)}${told(node)}`];
  if (HOLDERS.has(role)) return [`${indent}${role}${node.name && role !== "figure" ? ` ${quoted(node.name)}` : ""}`, ...within(node, depth + 1)];
  const isOfWords = node.children.length > 0 && node.children.every(isInline);
  if (TEXTS.has(role) && isOfWords) return [`${indent}${role}${node.level ? ` ${node.level}` : ""}: ${words(node)}`];
  if (TEXTS.has(role)) return [`${indent}${role}`, ...within(node, depth + 1)];
  return within(node, depth);
}

/** Words that stand beside each other make one line: browsers disagree on what of the boxes around them is told. */
function within({ children }, depth) {
  const found = [];
  let run = [];
  const end = () => {
    const line = run.map((one) => words(one).trim()).filter(Boolean).join(" ");
    if (line !== "") found.push(`${"  ".repeat(depth)}words: ${line}`);
    run = [];
  };
  for (const child of children) {
    if (isInline(child)) run.push(child);
    else {
      end();
      found.push(...lines(child, depth));
    }
  }
  end();
  return found;
}

/** Whether it stands within a line of words. */
function isInline(node) {
  const role = roleOf(node);
  return !HOLDERS.has(role) && !TEXTS.has(role) && !(CONTROLS.has(role) && role !== "link") && (role === "text" || node.children.every(isInline));
}

function words(node) {
  const role = roleOf(node);
  if (SILENT.has(role)) return "";
  // In Firefox an element that describes another is a text that holds texts.
  if (role === "text" && node.name !== "") return node.name;
  const inner = node.children.map(words);
  // A name that is made by style is a piece of its own, and is heard as one.
  if (role === "mark") return `⟦${inner.map((one) => one.trim()).filter(Boolean).join(" ")}⟧${told(node)}`;
  if (role === "link") return `‹${inner.join("") || node.name}›${told(node)}`;
  return inner.join("");
}

function stateOf({ states }) {
  const said = Object.entries(STATES).flatMap(([name, [on, off]]) => (states[name] === null ? [] : [states[name] ? on : off]));
  return said.length > 0 ? ` [${said.join(", ")}]` : "";
}

function told({ description, name }) {
  return description && description !== name ? ` (${description})` : "";
}

function quoted(value) {
  return `“${value.replace(/\s+/g, " ").trim()}”`;
}

function roleOf({ role }) {
  return ROLES[role] ?? role;
}
