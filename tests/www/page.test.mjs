/** The www page, from a static server at a path that is not its root: samples, pasted pages, hostile pages. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { executable } from "../e2e/lib/executable.mjs";
import { until } from "../e2e/lib/reader.mjs";
import { serveFolder } from "../../scripts/serve-folder.mjs";
import { problemsOf } from "../web-annotation/problems.mjs";
import { SAMPLES } from "../../www/samples.js";

const STORY = ["mill", "bridge", "school", "station", "harbour", "library"]
  .map((place) => `<p>The ${place} by the river was closed on Monday, and forty people in the town lost their work at the ${place}. </p>`)
  .join("");

let server;
let browser;
let page;
const requests = [];

before(async () => {
  server = await serveFolder("dist");
  browser = await puppeteer.launch({ executablePath: executable("CHROME", ["chromium", "google-chrome"]), args: ["--no-sandbox"] });
  page = await browser.newPage();
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(server.url("").concat("www/index.html"));
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const said = () => page.$eval("#said", (output) => output.value);
const json = () => page.$eval("#json", (pre) => JSON.parse(pre.textContent));

/** Runs in the reader's frame. */
const inReader = (run) => page.$eval("#reader", (frame, run) => new Function("root", `return (${run})(root)`)(frame.contentDocument), String(run));

async function paste(html) {
  await page.$eval("#own", (own) => {
    own.open = true;
  });
  await page.$eval("#html", (area, html) => {
    area.value = html;
    area.dispatchEvent(new Event("input"));
  }, html);
  await page.$eval("#said", (output) => {
    output.value = "";
  });
  await page.click("button[type=submit]");
  await until("an answer", said);
}

/** Chooses a sample, and gives the reader's frame once it is drawn anew. */
async function readSample({ file }) {
  await page.$eval("#said", (output) => {
    output.value = "";
  });
  await page.click(`[data-sample="${file}"]`);
  await until("an answer", said);
  return (await page.$("#reader")).contentFrame();
}

for (const { name, address, file } of SAMPLES) {
  test(`${name}: reader and JSON show the same story`, async () => {
    await page.click(`[data-sample="${file}"]`);
    const article = await until("the sample", async () => {
      const value = await json().catch(() => null);
      return value?.url === address ? value : null;
    });
    assert.ok(article.quotes.length > 0 && article.speakers.length > 0, "quotations and speakers");
    const shown = await inReader((root) => ({
      title: root.querySelector("main article h1").textContent,
      blocks: root.querySelectorAll("main article [data-block]").length,
      marks: new Set([...root.querySelectorAll("mark[data-quotation]")].map((mark) => mark.dataset.quotation)).size,
    }));
    assert.deepEqual(shown, { title: article.title, blocks: article.blocks.length, marks: article.quotes.length });
  });
}

test("a page without a story says so in both panes", async () => {
  await paste("<p>Sign in");
  assert.equal((await json()).error.code, "no-article");
  assert.ok(await inReader((root) => root.querySelector("main h1, h1").textContent.length > 0));
});

test("nothing of a pasted page runs, and nothing is asked of anybody but for its pictures", async () => {
  requests.length = 0;
  await paste(`<h1>Mill closed</h1><article><script>parent.pwned = 1</script><img src=x onerror="top.pwned = 1">
    <iframe srcdoc="<script>top.pwned = 1</script>"></iframe><link rel=stylesheet href="https://evil.example/a.css">
    <a href="javascript:top.pwned=1">link</a>${STORY}<svg onload="top.pwned=1"></svg></article>`);
  assert.ok((await json()).blocks.length > 0);
  assert.equal(await page.evaluate(() => window.pwned), undefined);
  assert.equal(await inReader((root) => root.querySelectorAll("script, iframe, a[href^=javascript]").length), 0);
  const strangers = requests.filter((url) => !url.startsWith(server.url("")));
  assert.deepEqual(strangers.filter((url) => url.includes("evil.example")), []);
});

test("typing keeps the focus where it is", async () => {
  await page.focus("#html");
  await page.keyboard.type(" ");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await until("an answer", said);
  assert.equal(await page.evaluate(() => document.activeElement.type), "submit");
});

test("a file that is chosen or dropped is read", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "quotelight-www-")), "mill.html");
  writeFileSync(path, `<h1>The mill has closed</h1><article>${STORY}</article>`);
  const title = () => inReader((root) => root.querySelector("h1")?.textContent);
  const input = await page.$("#file");
  await input.uploadFile(path);
  await until("the story", async () => (await title()) === "The mill has closed");
  await page.evaluate((story) => {
    const data = new DataTransfer();
    data.items.add(new File([`<h1>The mill is open again</h1><article>${story}</article>`], "open.html", { type: "text/html" }));
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
  }, STORY);
  await until("the dropped story", async () => (await title()) === "The mill is open again");
});

test("the reader is alive: a quotation's card by click, keys, and settings that are kept", async () => {
  const frame = await readSample(SAMPLES[0]);
  await frame.waitForSelector("main article mark[data-speaker]");
  await (await frame.$(".body mark[data-speaker]")).click();
  assert.equal(await frame.$eval(".card", (card) => card.hidden), false);
  await page.keyboard.press("a");
  await (await frame.waitForSelector("[data-setting=theme] input[value=sepia]")).click();
  await page.reload();
  await until("the sample", async () => inReader((root) => root.querySelector(".reader")?.dataset.theme === "sepia"));
});

test("by Tab: a panel and the card go when the focus does", async () => {
  const frame = await readSample(SAMPLES[0]);
  await (await frame.waitForSelector(".body mark[data-speaker]")).click();
  await page.keyboard.press("a");
  await frame.waitForSelector(".panel");
  assert.equal(await frame.$eval(".card", (card) => card.hidden), true, "the card lies below the panel");
  const isInStory = () => frame.evaluate(() => document.activeElement.closest("main, .speakers") !== null);
  for (let left = 40; left > 0 && !(await isInStory()); left -= 1) await page.keyboard.press("Tab");
  assert.equal(await isInStory(), true);
  assert.equal(await frame.$(".panel"), null);
});

test("a quotation is copied and a file saved", async () => {
  await browser.defaultBrowserContext().overridePermissions(new URL(server.url("")).origin, ["clipboard-read", "clipboard-write"]);
  const frame = await readSample(SAMPLES[0]);
  await (await frame.waitForSelector(".body mark[data-speaker]")).click();
  await page.keyboard.press("y");
  const words = await frame.$eval(".body mark[data-speaker]", (mark) => mark.textContent);
  const copied = await until("the words", async () => {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    return text.includes(words) ? text : null;
  });
  assert.ok(copied.includes(SAMPLES[0].address), copied);

  const folder = mkdtempSync(join(tmpdir(), "quotelight-www-"));
  const session = await browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  await page.keyboard.press("x");
  await (await frame.waitForSelector(".save [data-form=quotes-annotations]")).click();
  const name = await until("the file", async () => readdirSync(folder).find((one) => one.endsWith(".jsonld")));
  const collection = await until("its words", async () => JSON.parse(await readFile(join(folder, name), "utf8")));
  assert.deepEqual(await problemsOf(collection), []);
  assert.equal(collection.total, (await json()).quotes.filter(({ kind, repeats }) => kind === "direct" && repeats === null).length);
});

test("after the first visit the page works without a network", async () => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await until("the files to be kept", () => page.evaluate(async () => (await (await caches.open("quotelight")).keys()).length >= 8));
  await page.setOfflineMode(true);
  await page.reload();
  await until("the sample", () => inReader((root) => root.querySelector("main article h1") !== null));
  await page.setOfflineMode(false);
});

test("axe finds nothing, and nothing is wider than 320 pixels", async () => {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const found = await page.evaluate(async () => (await window.axe.run({ exclude: ["iframe"] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
  assert.deepEqual(found, []);
  await page.setViewport({ width: 320, height: 700 });
  assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= 320);
});
