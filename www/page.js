/** Pasted HTML or a sample → the reader and the JSON, side by side. */
import init, { extractHtml } from "quotelight-core";
import { ReaderPane } from "./reader-pane.js";
import { SAMPLES } from "./samples.js";

const element = (id) => document.getElementById(id);
const [form, samples, own, file, drop, url, html, said, json] = ["input", "samples", "own", "file", "drop", "url", "html", "said", "json"].map(element);
const pane = new ReaderPane(element("reader"));
const core = init({ module_or_path: new URL("quotelight_bg.wasm", import.meta.url) });

/** The sample that is shown, or null: the page is somebody's own. */
let shown = null;

for (const sample of SAMPLES) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: sample.name, lang: sample.language });
  button.dataset.sample = sample.file;
  button.addEventListener("click", () => showSample(sample));
  samples.append(button);
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  read();
});
// What was typed is nobody's sample any more.
html.addEventListener("input", () => markSample(null));
file.addEventListener("change", () => readFile(file.files[0]));
for (const type of ["dragover", "drop"]) {
  document.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", type === "dragover");
    if (type === "drop") readFile(event.dataTransfer.files[0]);
  });
}
document.addEventListener("dragleave", () => drop.classList.remove("over"));
for (const tab of document.querySelectorAll("[role=tab]")) {
  tab.addEventListener("click", () => select(tab));
  tab.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft" || key === "ArrowRight") select(tab.nextElementSibling ?? tab.previousElementSibling).focus();
  });
}
showSample(SAMPLES[0]);
// After the first visit the page works without a network.
navigator.serviceWorker?.register("offline.js").catch(() => {});

async function showSample(sample) {
  markSample(sample);
  const response = await fetch(new URL(`samples/${sample.file}`, import.meta.url));
  html.value = await response.text();
  url.value = sample.address;
  await read();
}

function markSample(sample) {
  shown = sample;
  for (const button of samples.children) button.setAttribute("aria-pressed", String(button.dataset.sample === sample?.file));
}

/** Reads a file that was dropped or chosen; its bytes stay here. */
async function readFile(given) {
  if (!given) return;
  own.open = true;
  markSample(null);
  html.value = await given.text();
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
    await pane.showStory(withPictures(article));
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
  if (shown === null) return article;
  const here = (figure) => {
    if (!figure?.url?.startsWith(new URL(".", shown.address).href)) return figure;
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
