/** Event handlers, on elements that stories are made of and on those that fire by themselves. */
const ON = {
  img: ["onerror", "onload"],
  video: ["onloadstart", "onerror"],
  audio: ["onerror"],
  details: ["ontoggle"],
  marquee: ["onstart"],
  object: ["onerror"],
  embed: ["onload"],
  iframe: ["onload"],
  style: ["onload"],
  input: ["onfocus", "onblur"],
  select: ["onchange"],
  textarea: ["oninput", "onselect"],
  button: ["onbeforetoggle", "onclick"],
  dialog: ["oncancel", "onclose"],
  form: ["onsubmit", "onformdata"],
  a: ["onmouseover", "onclick", "onfocusin"],
  b: ["onpointerenter"],
  em: ["onanimationstart", "ontransitionend"],
  q: ["oncopy"],
  mark: ["onbeforecopy"],
  time: ["onauxclick"],
  sub: ["onwheel"],
  abbr: ["ontouchstart"],
};

const source = { img: "src=x:", video: "src=x:", audio: "src=x:", object: "data=x:", embed: "src=about:blank", iframe: "src=about:blank", details: "open", input: "autofocus", a: "href=#" };

const plain = Object.entries(ON).flatMap(([tag, events]) =>
  events.map((event) => `<${tag} ${source[tag] ?? ""} ${event}=ran() tabindex=0>words</${tag}>`),
);

export const handlers = [
  ...plain,
  `<img/src=x:/onerror=ran()>`,
  `<img src=x: OnErRoR="ran()">`,
  `<img src=x: onerror\n=\nran()>`,
  `<img src="x:" title="a" onerror="&#114;&#97;&#110;&#40;&#41;">`,
  `<img """><b onclick=ran()>words</b>`,
  `<a href="https://news.example/" onclick="ran()" onauxclick="ran()">words</a>`,
];
