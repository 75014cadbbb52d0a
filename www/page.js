/** Pasted HTML or a sample → the reader and the JSON, side by side. */
import init, { extractHtml } from "quotelight-core";
import { ReaderPane } from "./reader-pane.js";
import { SAMPLES } from "./samples.js";

const element = (id) => document.getElementById(id);
const [form, sample, url, html, said, json] = ["input", "sample", "url", "html", "said", "json"].map(element);
const pane = new ReaderPane(element("reader"));
const core = init({ module_or_path: new URL("quotelight_bg.wasm", import.meta.url) });

sample.append(...SAMPLES.map(({ name }, index) => new Option(name, String(index))), new Option("Your own", ""));
sample.addEventListener("change", showSample);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  read();
});
// What was typed is nobody's sample any more.
html.addEventListener("input", () => {
  sample.value = "";
});
for (const tab of document.querySelectorAll("[role=tab]")) {
  tab.addEventListener("click", () => select(tab));
  tab.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft" || key === "ArrowRight") select(tab.nextElementSibling ?? tab.previousElementSibling).focus();
  });
}
showSample();

async function showSample() {
  if (sample.value === "") {
    html.focus();
    return;
  }
  const { file, address } = SAMPLES[Number(sample.value)];
  const response = await fetch(new URL(`samples/${file}`, import.meta.url));
  html.value = await response.text();
  url.value = address;
  await read();
}

async function read() {
  await core;
  const start = performance.now();
  try {
    const article = extractHtml(html.value, url.value);
    const milliseconds = performance.now() - start;
    said.value = `${count(article.blocks, "block")}, ${count(article.quotes, "quotation")}, ${count(article.speakers, "speaker")}; ${milliseconds.toFixed(0)} ms.`;
    json.textContent = JSON.stringify(article, null, 2);
    pane.showStory(withPictures(article));
  } catch (error) {
    showError(error);
  }
}

/** An error of the core is `{code, message}`; anything else is a fault of ours. */
function showError(error) {
  const { code = "internal", message = String(error) } = error ?? {};
  said.value = message;
  json.textContent = JSON.stringify({ error: { code, message } }, null, 2);
  pane.showMessage(code);
}

/** A sample's invented site serves no pictures: they lie beside the sample. */
function withPictures(article) {
  const chosen = SAMPLES[sample.value === "" ? -1 : Number(sample.value)];
  if (!chosen) return article;
  const here = (figure) => {
    if (!figure?.url?.startsWith(new URL(".", chosen.address).href)) return figure;
    return { ...figure, url: new URL(`samples/${figure.url.split("/").pop()}`, import.meta.url).href };
  };
  return {
    ...article,
    lead_image: here(article.lead_image),
    blocks: article.blocks.map((block) => (block.kind === "figure" ? here(block) : block)),
  };
}

function count(things, name) {
  return `${things.length} ${name}${things.length === 1 ? "" : "s"}`;
}

function select(tab) {
  for (const other of document.querySelectorAll("[role=tab]")) {
    other.setAttribute("aria-selected", String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
  }
  document.querySelector("main").dataset.view = tab.id.replace("tab-", "");
  return tab;
}
