/** Copying quotations and saving files, by real clicks and keys; what comes out is opened by other programs. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import xlsx from "xlsx";
import { inBothBrowsers } from "./lib/both.mjs";
import { news, PICTURES, WORDS } from "./lib/pages.mjs";
import { clickOn, dragOver, openReader, until } from "./lib/reader.mjs";
import { problemsOf } from "../web-annotation/problems.mjs";

const FAR = `<div style="height: 3000px">Far below</div>`;
const DOUBLE = `<p>Said twice: “We keep the promise tonight,” said Ada Bell, leader of the council.</p>`;
const HOSTILE = news({ body: FAR });
HOSTILE.body = HOSTILE.body.replaceAll("Council backs night ferry after eleven hours", "=HYPERLINK(1) &amp; &lt;b&gt;");
const pages = {
  "/": news({ body: FAR }),
  "/forbids": news({ body: FAR, headers: { "permissions-policy": "clipboard-write=()" } }),
  "/hostile": HOSTILE,
  "/double": news({ body: DOUBLE + DOUBLE }),
  ...PICTURES,
};

const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

inBothBrowsers(pages, (context) => {
  const ADA = ".body mark[data-speaker]";
  const notice = (tab) => tab.inReader((root) => root.querySelector(".notice").textContent);
  const said = (tab, words) => until(`"${words}"`, async () => (await notice(tab)).includes(words));

  const copyAs = async (tab, form) => {
    await clickOn(tab, ADA);
    await clickOn(tab, ".card .copy summary");
    await clickOn(tab, `.card .copy [data-form=${form}]`);
  };

  test("a quotation is copied from its card, plain and rich together", async () => {
    const tab = await context.open("/?utm_source=test&id=7");
    await openReader(tab);
    await copyAs(tab, "text");
    await said(tab, "Copied: Text");
    const plain = await tab.clipboard();
    for (const part of ["“We were asked to choose between a budget and a promise,”", "— Ada Bell", "“Council backs night ferry after eleven hours”. The Harbour Ledger.", "Ingrid Aune, Samuel Okafor.", "Published 2031-03-04.", "Updated 2031-03-05.", "Accessed 20", "/?id=7#:~:text="]) {
      assert.ok(plain.includes(part), `${part} in ${plain}`);
    }
    const rich = await tab.richClipboard();
    assert.match(rich, /<blockquote cite="[^"]*id=7#:~:text=[^"]*">/);
    assert.ok(rich.includes("Ada Bell") && !rich.includes("utm_source"), rich);
    await tab.close();
  });

  test("each form is copied as what it is", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    for (const [form, begins] of [["markdown", "> “We were asked"], ["html", "<blockquote"], ["apa", "“We were asked"], ["bibtex", "@online{aune2031council,"], ["csl", "[\n  {"]]) {
      await copyAs(tab, form);
      await until(form, async () => (await tab.clipboard()).startsWith(begins));
      // Another click shows the card anew.
      await clickOn(tab, "h1");
    }
    await tab.close();
  });

  test("Y copies the quotation that one is at, and of a selection inside a quotation the selected words", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await tab.press("y");
    await said(tab, "Go to a quotation");
    await tab.press("n");
    await tab.press("y");
    await said(tab, "Copied: Text");
    assert.match(await tab.clipboard(), /^“We were asked/);
    await tab.inReader((root) => {
      const mark = root.querySelector(".body mark[data-speaker]");
      const node = mark.ownerDocument.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode();
      const at = node.data.indexOf("a budget and a promise");
      getSelection().setBaseAndExtent(node, at, node, at + "a budget and a promise".length);
    });
    await tab.press("y");
    await said(tab, "Copied the selected words");
    const part = await tab.clipboard();
    assert.match(part, /^“a budget and a promise”\n— Ada Bell/);
    assert.match(part, /#:~:text=a%20budget%20and%20a%20promise$/);
    await tab.close();
  });

  test("beside words that are selected inside a quotation stands how to copy them, beside others it does not", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const drag = async (selector, words) => {
      await dragOver(tab, selector, words);
      await until("the marker", () => tab.inReader((root) => !root.querySelector(".marker").hidden));
    };
    await drag(".body mark[data-speaker]", "a budget");
    await clickOn(tab, ".marker .copy-selected");
    await said(tab, "Copied the selected words");
    assert.match(await tab.clipboard(), /^“a budget”\n— Ada Bell/);
    await clickOn(tab, "h1");
    await drag(".body", "night ferry");
    await until("no button", () => tab.inReader((root) => root.querySelector(".copy-selected") === null));
    await tab.close();
  });

  test("the user's own copying stays as it is", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await tab.pressChord("Control", "a");
    await tab.pressChord("Control", "c");
    const copied = await until("the clipboard", () => tab.clipboard());
    assert.ok(copied.includes(WORDS.first) && !copied.includes("Accessed"), copied);
    await tab.close();
  });

  test("a page that forbids the clipboard does not keep a quotation from it", async () => {
    const tab = await context.open("/forbids");
    await openReader(tab);
    await copyAs(tab, "chicago");
    await said(tab, "Copied: Chicago");
    const other = await context.open("/");
    assert.match(await other.clipboard(), /quoted in Ingrid Aune and Samuel Okafor/);
    await other.close();
    await tab.close();
  });

  test("a link leads to the words, and where it cannot, the reader says so", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await copyAs(tab, "link");
    await said(tab, "Copied the link to these words.");
    const link = await tab.clipboard();
    assert.match(link, /\/#:~:text=We%20were%20asked%20to%20choose%20between%20a%20budget%20and%20a%20promise$/);
    await tab.close();
    if (context.name === "chromium") {
      const again = await context.open(link);
      await until("the words", () => again.inPage(() => scrollY > 0 || document.querySelector(".story").getBoundingClientRect().top < 0));
      await again.close();
    }
    const double = await context.open("/double");
    await openReader(double);
    const index = await double.inReader((root) => [...root.querySelectorAll(".body mark")].findIndex((mark) => mark.textContent.includes("We keep the promise")));
    if (index >= 0) {
      await double.inReader((root, index) => [...root.querySelectorAll(".body mark")][index].setAttribute("data-test", ""), index);
      await clickOn(double, ".body mark[data-test]");
      await clickOn(double, ".card .copy summary");
      await clickOn(double, ".card .copy [data-form=link]");
      await said(double, "no link leads to these words alone");
      assert.match(await double.clipboard(), /\/double$/);
    }
    await double.close();
  });

  const download = async (tab, form) => {
    const folder = await mkdtemp(join(tmpdir(), "quotelight-takeaway-"));
    folders.push(folder);
    await tab.downloadTo(folder);
    await clickOn(tab, `.save [data-form=${form}]`);
    // A file is there when the reader has named it: until then a browser writes to names of its own.
    const name = await until(form, async () => {
      const words = await notice(tab);
      return (await readdir(folder)).find((one) => words.includes(one));
    });
    return { name, bytes: await until("its bytes", async () => (await readFile(join(folder, name))).length > 0 && readFile(join(folder, name))) };
  };

  test("the story and its quotations are saved as files that other programs open", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await tab.press("x");
    const csv = await download(tab, "quotes-csv");
    assert.equal(csv.name, "2031-03-04 Council backs night ferry after eleven hours – Quotations.csv");
    const rows = rowsOf(csv.bytes);
    assert.equal(rows.length, 5);
    assert.equal(rows[0].speaker, "Ada Bell");
    assert.equal(rows[0].quotation, "“We were asked to choose between a budget and a promise,”");

    const annotations = await download(tab, "quotes-annotations");
    const collection = JSON.parse(annotations.bytes);
    assert.deepEqual(await problemsOf(collection), []);
    assert.equal(collection.total, 5);

    const json = JSON.parse((await download(tab, "quotes-json")).bytes);
    for (const { start, end, text } of json.quotes) assert.equal([...json.text].slice(start, end).join(""), text);
    const markdown = String((await download(tab, "quotes-markdown")).bytes);
    assert.ok(markdown.startsWith("# Council backs night ferry after eleven hours\n\n> “We were asked"), markdown);

    const epub = await download(tab, "story-epub");
    assert.ok(epub.name.endsWith(".epub"));
    assert.deepEqual(await faultsOf(epub.bytes), []);
    for (const form of ["story-html", "story-markdown", "story-text"]) {
      const text = String((await download(tab, form)).bytes);
      for (const words of [WORDS.first, WORDS.last, "a winter without a lifeline"]) assert.ok(text.includes(words), `${words} in ${form}`);
      for (const words of WORDS.furniture) assert.ok(!text.includes(words), words);
    }
    await tab.close();
  });

  test("no cell of a table is a formula, and no headline breaks a book", async () => {
    const tab = await context.open("/hostile");
    await openReader(tab);
    await tab.press("x");
    const rows = rowsOf((await download(tab, "quotes-csv")).bytes);
    assert.ok(rows.every(({ headline }) => headline.startsWith("'=HYPERLINK(1)")), JSON.stringify(rows[0]));
    assert.deepEqual(await faultsOf((await download(tab, "story-epub")).bytes), []);
    await tab.close();
  });
});

/** The rows of a table, as a spreadsheet reads it; fails at a cell that it would compute. */
function rowsOf(bytes) {
  const { Sheets, SheetNames } = xlsx.read(bytes, { type: "buffer", cellFormula: true });
  const sheet = Sheets[SheetNames[0]];
  for (const [place, cell] of Object.entries(sheet)) {
    if (!place.startsWith("!")) assert.equal(cell.f, undefined, `${place} is a formula`);
  }
  return xlsx.utils.sheet_to_json(sheet, { raw: false });
}

/** What a validator finds wrong with a book. */
async function faultsOf(bytes) {
  const { messages } = await EpubCheck.validate(new Uint8Array(bytes));
  return messages.filter(({ severity }) => severity !== "info" && severity !== "usage");
}
