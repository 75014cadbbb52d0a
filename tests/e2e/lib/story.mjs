/**
 * Stories for tests, written as people read them → the article's JSON value with its offsets.
 *
 * In a text, `⟦leavitt “We go.”⟧` is a quotation of the speaker with this id (`?` for nobody, `title` and `term`
 * for these kinds) and `⟨em words⟩`, `⟨link https://example.org/ words⟩` are inlines. They nest.
 */

const OPEN = { "⟦": "quotation", "⟨": "inline" };
const CLOSE = new Set(["⟧", "⟩"]);

/** @param {object} source an article whose blocks have annotated texts, with `speakers` as `{id: {name, …}}` */
export function story(source) {
  const article = {
    url: "https://news.example/2031/harbour",
    title: "",
    standfirst: null,
    excerpt: null,
    authors: [],
    site_name: null,
    published: null,
    modified: null,
    language: "en",
    direction: "ltr",
    lead_image: null,
    notes: [],
    html: "",
    turns: [],
    name_threshold: 0.6,
    loss: { visible_words: 0, kept_words: 0, dropped: [] },
    ...source,
    headline_quotes: [],
  };
  const quotes = [];
  const texts = [];
  let at = 0;
  const place = (annotated) => {
    if (texts.length > 0) at += 2;
    const parsed = parse(annotated, at);
    texts.push(parsed.text);
    at += length(parsed.text);
    quotes.push(...parsed.quotations);
    return parsed;
  };
  article.blocks = source.blocks.map((block) => placeBlock(block, place));
  article.title = display(article, source.title, { field: "title" });
  article.standfirst = display(article, source.standfirst, { field: "standfirst" });
  article.text = texts.join("\n\n");
  const points = [...article.text];
  article.quotes = quotes.map((quotation) => ({ ...quotation, text: points.slice(quotation.start, quotation.end).join("") }));
  article.speakers = Object.entries(source.speakers ?? {}).map(([id, speaker]) => ({
    id,
    kind: "person",
    description: null,
    mentions: [],
    ...speaker,
    quotes: article.quotes.flatMap((quotation, index) => (quotation.speaker === id ? [index] : [])),
  }));
  return article;
}

function placeBlock(block, place) {
  if (block.items) {
    return listOf(block, block.items.map((item) => ({ depth: item.depth ?? 0, ...place(item.text ?? item) })));
  }
  if (block.rows) return withPlaced(block, place(block.rows.map((row) => row.join(" | ")).join("\n")));
  if (block.text) return withPlaced(block, place(block.text));
  return { text: "", ...block };
}

function withPlaced(block, { text, start, end, inlines }) {
  return { ...block, text, start, end, ...(inlines.length > 0 ? { inlines } : {}) };
}

function listOf(block, items) {
  return {
    ...block,
    text: items.map(({ text }) => text).join("\n\n"),
    start: items[0].start,
    end: items.at(-1).end,
    inlines: items.flatMap(({ inlines }) => inlines),
    items: items.map(({ text, depth }) => ({ text, depth })),
  };
}

function display(article, annotated, where) {
  if (!annotated) return annotated ?? null;
  const { text, quotations } = parse(annotated, 0);
  const points = [...text];
  for (const quotation of quotations) {
    article.headline_quotes.push({ ...where, block: null, ...quotation, text: points.slice(quotation.start, quotation.end).join("") });
  }
  return text;
}

function parse(annotated, from) {
  const open = [];
  const quotations = [];
  const inlines = [];
  let text = "";
  let at = from;
  const points = [...annotated];
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index];
    if (OPEN[point]) {
      const space = points.indexOf(" ", index);
      const name = points.slice(index + 1, space).join("");
      index = space;
      let href;
      if (name === "link") {
        const next = points.indexOf(" ", index + 1);
        href = points.slice(index + 1, next).join("");
        index = next;
      }
      const opened = { start: at, name, href, type: OPEN[point] };
      open.push(opened);
      if (opened.type === "inline") inlines.push(opened);
      else quotations.push(opened);
    } else if (CLOSE.has(point)) {
      open.pop().end = at;
    } else {
      text += point;
      at += 1;
    }
  }
  return {
    text,
    start: from,
    end: at,
    quotations: quotations.map(({ start, end, name }) => quotation(start, end, name)),
    inlines: inlines.map(({ start, end, name, href }) => ({
      start,
      end,
      kind: name === "em" ? "emphasis" : name,
      ...(href ? { href } : {}),
    })),
  };
}

function quotation(start, end, name) {
  const isKind = name === "title" || name === "term";
  return {
    start,
    end,
    kind: isKind ? name : "direct",
    source: null,
    cue: null,
    channel: null,
    speaker: isKind || name === "?" ? null : name,
    confidence: 0.9,
    repeats: null,
  };
}

function length(text) {
  return [...text].length;
}
