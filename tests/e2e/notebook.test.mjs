/** The notebook's page: search, filters, notes, deletion with undo, export and import. By real clicks and keys. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { inBothBrowsers } from "./lib/both.mjs";
import { notebookFile } from "./lib/notebook.mjs";
import { until, untilStill } from "./lib/reader.mjs";
import { problemsOf } from "../web-annotation/problems.mjs";

const folder = await mkdtemp(join(tmpdir(), "quotelight-notebook-"));
after(() => rm(folder, { recursive: true, force: true }));

const COUNT = 400;
const small = join(folder, "small.json");
await writeFile(small, notebookFile(COUNT));

/** Words that would be markup, or lead somewhere, if anybody took them for it. */
const HOSTILE = `<img src=x onerror="window.wasHit = true"> “<script>window.wasHit = true</script>”`;
const hostile = join(folder, "hostile.json");
const [one] = JSON.parse(notebookFile(1, 9)).kept;
const evil = { ...one, story: { ...one.story, title: HOSTILE, site_name: HOSTILE, authors: [HOSTILE], published: HOSTILE.slice(0, 30), url: "https://evil.example/a" }, quote: { ...one.quote, text: HOSTILE, speaker: HOSTILE, description: HOSTILE }, note: HOSTILE, tags: [HOSTILE.slice(0, 80)] };
const dangerous = { ...evil, story: { ...evil.story, url: "javascript:window.wasHit=true" } };
/** What no line can break by itself, as addresses are. */
const endless = join(folder, "endless.json");
const word = "w".repeat(300);
await writeFile(endless, JSON.stringify({ format: "quotelight-notebook", version: 1, kept: [{ ...one, story: { ...one.story, title: word, site_name: word }, quote: { ...one.quote, text: word, speaker: word, description: word }, note: word, tags: ["t".repeat(100)] }] }));
await writeFile(hostile, JSON.stringify({ format: "quotelight-notebook", version: 1, kept: [evil, dangerous, null, "x", { story: 1 }] }));

inBothBrowsers({}, (context) => {
  const open = async () => {
    const tab = await context.browser.openOwn("notebook.html");
    await until("the notebook", () => tab.inPage(() => document.querySelector(".stored")?.textContent));
    return tab;
  };
  const notice = (tab) => tab.inPage(() => document.querySelector(".notice p")?.textContent ?? "");
  const stored = (tab) => tab.inPage(() => document.querySelector(".stored").textContent);
  const shown = (tab) => tab.inPage(() => [...document.querySelectorAll(".entry")].map((entry) => entry.innerText));
  const found = async (tab) => Number(/Found: ([\d,]+)/.exec(await tab.inPage(() => document.querySelector(".found").textContent))?.[1].replace(",", "") ?? NaN);
  const click = async (tab, selector) => {
    const { x, y } = await untilStill(selector, tab, () =>
      tab.inPage((selector) => {
        const element = document.querySelector(selector);
        element.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }, selector),
    );
    await tab.clickAt(x, y);
  };
  const importFile = async (tab, path) => {
    await tab.inPage(() => document.querySelector(".notice").replaceChildren());
    await tab.chooseFile("#import", path);
    return until("the import", () => notice(tab));
  };
  const exportFile = async (tab) => {
    const into = await mkdtemp(join(folder, "out-"));
    await tab.downloadTo(into);
    await click(tab, ".export");
    const name = await until("the file", async () => (await readdir(into)).find((one) => /^quotelight-notebook-\d{4}-\d{2}-\d{2}.*\.json$/.test(one)));
    return until("all of it", async () => {
      const text = await readFile(join(into, name), "utf8");
      return text.endsWith("]}\n") ? text : null;
    });
  };
  const removeAll = async (tab) => {
    await tab.inPageAsync(async () => {
      const request = indexedDB.open("notebook", 1);
      await new Promise((resume) => (request.onsuccess = resume));
      const transaction = request.result.transaction("records", "readwrite");
      transaction.objectStore("records").clear();
      await new Promise((resume) => (transaction.oncomplete = resume));
      request.result.close();
      return true;
    });
    await tab.close();
    return open();
  };
  const chooseBy = (tab, name, part) =>
    tab.inPage((name, part) => {
      const select = document.querySelector(`select[name=${name}]`);
      select.focus();
      return [...select.options].find((option) => option.textContent.startsWith(part)).index;
    }, name, part).then(async (index) => {
      for (let step = 0; step < index; step += 1) await tab.press("ArrowDown");
    });

  test("it is empty at first, and says how it is filled", async () => {
    const tab = await open();
    assert.match(await tab.inPage(() => document.querySelector("main").innerText), /Nothing is kept yet.*press B/s);
    assert.match(await stored(tab), /Kept: 0/);
    await tab.close();
  });

  test("import, export, import again: not a byte is lost, nothing is there twice", async () => {
    let tab = await open();
    assert.equal(await importFile(tab, small), `New: ${COUNT} · Known already: 0 · Unreadable: 0`);
    const first = await exportFile(tab);
    assert.equal(JSON.parse(first).kept.length, COUNT);
    await until("the count", async () => new RegExp(`Kept: ${COUNT} · Stories: 50 · Size: [\\d.,]+ kB`).test(await stored(tab)));
    const path = join(folder, `${context.name}.json`);
    await writeFile(path, first);
    assert.equal(await importFile(tab, path), `New: 0 · Known already: ${COUNT} · Unreadable: 0`);
    assert.equal(await exportFile(tab), first);
    tab = await removeAll(tab);
    assert.match(await stored(tab), /Kept: 0/);
    await importFile(tab, path);
    assert.equal(await exportFile(tab), first);
    await writeFile(join(folder, "other.json"), "{}");
    assert.equal(await importFile(tab, join(folder, "other.json")), "This is no file of the notebook.");
    await tab.close();
  });

  test("only some are drawn, and more when one asks", async () => {
    const tab = await open();
    assert.equal((await shown(tab)).length, 50);
    await click(tab, ".show-more");
    assert.equal((await shown(tab)).length, 100);
    assert.equal(await tab.inPage(() => [...document.querySelectorAll(".entry")].indexOf(document.activeElement)), 50, "the focus is where the new ones begin");
    await tab.close();
  });

  test("search as one types, and filters by speaker, outlet, tag and day", async () => {
    const tab = await open();
    await click(tab, "#search");
    await tab.type("harb ferry");
    const searched = await found(tab);
    assert.ok(searched > 0 && searched < COUNT, String(searched));
    for (const entry of await shown(tab)) assert.match(entry, /harb|ferry|Harbour/i);
    await chooseBy(tab, "speaker", "Ada Bell");
    const bySpeaker = await until("fewer", async () => ((await found(tab)) < searched ? found(tab) : null));
    assert.ok(bySpeaker > 0);
    for (const entry of await shown(tab)) assert.match(entry, /Ada Bell/);
    await click(tab, ".clear");
    assert.ok(Number.isNaN(await found(tab)));
    assert.equal(await tab.inPage(() => document.activeElement.id), "search");
    await chooseBy(tab, "outlet", "Northern Post");
    const outlet = await until("the outlet", () => found(tab));
    await chooseBy(tab, "tag", "ferry");
    assert.ok((await until("the tag", () => found(tab))) < outlet);
    await click(tab, ".clear");
    await click(tab, "#search");
    await tab.type("nowhereatall");
    assert.equal(await found(tab), 0);
    assert.match(await tab.inPage(() => document.querySelector("main").innerText), /Nothing fits/);
    await tab.close();
  });

  test("what somebody has said, across stories", async () => {
    const tab = await open();
    await click(tab, ".entry .speaker");
    const speaker = await tab.inPage(() => document.querySelector("select[name=speaker]").selectedOptions[0].textContent);
    const [, name, count] = /^(.*) \((\d+)\)$/.exec(speaker);
    assert.equal(await tab.inPage(() => document.querySelector(".kept-group h2").textContent), name);
    assert.equal(await tab.inPage(() => document.querySelectorAll(".kept-group").length), 1);
    assert.equal(await found(tab), Number(count));
    assert.ok((await tab.inPage(() => new Set([...document.querySelectorAll(".entry .from a")].map(({ href }) => href)).size)) > 0);
    await tab.close();
  });

  test("note and tags are written as one types, and are found", async () => {
    let tab = await open();
    await click(tab, ".entry .noted summary");
    await until("the form", () => tab.inPage(() => document.activeElement.localName === "textarea"));
    await tab.pressChord("Control", "a");
    await tab.type("Zwiebelkuchen");
    await click(tab, ".entry .note-form input");
    await tab.type(", quiche");
    await until("saved", () => tab.inPage(() => document.querySelector(".entry .said").textContent === "Saved."));
    await tab.close();
    tab = await open();
    await click(tab, "#search");
    await tab.type("zwiebel");
    assert.equal(await found(tab), 1);
    const written = await tab.inPage(() => ({ note: document.querySelector(".note-words").textContent, tags: [...document.querySelectorAll(".tags li")].map((tag) => tag.textContent) }));
    assert.equal(written.note, "Zwiebelkuchen");
    assert.ok(written.tags.includes("quiche"));
    assert.ok(await tab.inPage(() => [...document.querySelector("select[name=tag]").options].some((option) => option.textContent === "quiche (1)")));
    await tab.close();
  });

  test("deletion, one and a group, and its undo; the focus is never lost", async () => {
    const tab = await open();
    const before = await exportFile(tab);
    const [first] = await shown(tab);
    await click(tab, ".entry .delete");
    await until("the word", async () => (await notice(tab)) === "Deleted: 1");
    assert.notEqual((await shown(tab))[0], first);
    assert.ok(await tab.inPage(() => document.activeElement.matches(".entry")));
    await click(tab, ".notice .undo");
    await until("it to be back", async () => (await notice(tab)) === "Undone.");
    assert.equal(await exportFile(tab), before);
    const size = await tab.inPage(() => document.querySelectorAll(".kept-group:first-child .entry").length);
    await click(tab, ".delete-all");
    await until("the word", async () => (await notice(tab)) === `Deleted: ${size}`);
    await click(tab, ".notice .undo");
    await until("all to be back", async () => (await notice(tab)) === "Undone.");
    assert.equal(await exportFile(tab), before);
    await tab.close();
  });

  test("what is shown is saved for other programs, and a single one copied", async () => {
    const tab = await open();
    await click(tab, "#search");
    await tab.type("harb ferry");
    const count = await found(tab);
    const files = { "quotes-csv": "Notebook.csv", "quotes-markdown": "Notebook.md", "quotes-annotations": "Notebook.jsonld", bibtex: "Notebook.bib", csl: "Notebook.csl.json" };
    const into = await mkdtemp(join(folder, "out-"));
    await tab.downloadTo(into);
    await click(tab, ".save-shown summary");
    const saved = {};
    for (const [form, name] of Object.entries(files)) {
      await click(tab, `.save-shown [data-form=${form}]`);
      await until(name, async () => (await notice(tab)) === `Saved: ${name}`);
      saved[form] = await until(`${name} on disk`, async () => (await readdir(into)).includes(name) && (await readFile(join(into, name), "utf8")));
    }
    assert.equal(saved["quotes-csv"].trim().split("\r\n").length, count + 1, "a row each, and the names of the columns");
    const collection = JSON.parse(saved["quotes-annotations"]);
    assert.deepEqual(await problemsOf(collection), []);
    assert.equal(collection.first.items.length, count);
    assert.equal(saved.bibtex.match(/^@/gm).length, JSON.parse(saved.csl).length);
    const words = await tab.inPage(() => document.querySelector(".entry blockquote").textContent.slice(1, -2));
    assert.ok(saved["quotes-markdown"].includes(words));
    await click(tab, ".entry .copy summary");
    await click(tab, ".entry .copy [data-form=mla]");
    await until("the word", async () => (await notice(tab)) === "Copied: MLA");
    assert.ok((await tab.clipboard()).includes(words.split(" ").slice(0, 4).join(" ")));
    await tab.close();
  });

  test("what strangers wrote is text, and no link leads anywhere but to the web", async () => {
    let tab = await removeAll(await open());
    assert.equal(await importFile(tab, hostile), "New: 1 · Known already: 0 · Unreadable: 4");
    for (const order of ["story", "speaker"]) {
      await click(tab, `input[value=${order}] + span`);
      const seen = await tab.inPage(() => ({
        hit: window.wasHit ?? false,
        elements: document.querySelectorAll("main img, main script").length,
        links: [...document.querySelectorAll("main a")].map(({ protocol }) => protocol),
        words: document.querySelector(".entry blockquote").textContent,
      }));
      assert.deepEqual(seen, { hit: false, elements: 0, links: ["https:"], words: HOSTILE });
    }
    tab = await removeAll(tab);
    await tab.close();
  });

  test("axe finds nothing, controls are large enough, and a window of 320 pixels is wide enough", async () => {
    const tab = await open();
    await importFile(tab, small);
    await click(tab, ".entry .noted summary");
    const schemes = context.name === "chromium" ? ["light", "dark"] : ["light"];
    for (const scheme of schemes) {
      await tab.emulate?.({ "prefers-color-scheme": scheme });
      for (const width of [1280, 500]) {
        await tab.resize(width, 900);
        assert.deepEqual(await violations(tab), [], `${scheme}, ${width}`);
      }
    }
    const tooSmall = await tab.inPage(() =>
      [...document.querySelectorAll("button, input, select, summary, textarea")]
        .filter((one) => one.checkVisibility())
        .map((one) => [one.textContent || one.outerHTML, one.getBoundingClientRect()])
        .filter(([, { width, height }]) => width < 24 || height < 24)
        .map(([text, { width, height }]) => `${text} ${width}x${height}`),
    );
    assert.deepEqual(tooSmall, []);
    if (context.name === "chromium") {
      await tab.resize(320, 800);
      assert.ok((await tab.inPage(() => document.scrollingElement.scrollWidth)) <= 320);
      const isShown = (selector) => tab.inPage((selector) => document.querySelector(selector).checkVisibility(), selector);
      assert.deepEqual([await isShown(".filter-box summary"), await isShown(".filters select")], [true, false], "folded");
      assert.ok(await tab.inPage(() => document.querySelector(".entry").getBoundingClientRect().top + scrollY < innerHeight), "what is kept is on the first screen");
      await click(tab, ".filter-box summary");
      assert.ok(await isShown(".filters select"));
      await tab.resize(1280, 900);
      assert.deepEqual([await isShown(".filter-box summary"), await isShown(".filters select")], [false, true]);
    }
    const without = await removeAll(tab);
    await importFile(without, endless);
    if (context.name === "chromium") {
      await without.resize(320, 800);
      assert.ok((await without.inPage(() => document.scrollingElement.scrollWidth)) <= 320, "no word is too long for it");
    }
    await (await removeAll(without)).close();
  });

  test("the options page and another window's changes lead to it", async () => {
    const tab = await open();
    const options = await context.browser.openOwn("options.html");
    await until("the options", () => options.inPage(() => document.querySelector(".open-notebook") !== null));
    const other = await open();
    await importFile(other, small);
    await until("the change", async () => /Kept: 400/.test(await stored(tab)));
    await removeAll(other).then((one) => one.close());
    // From the button's menu; no tool can open Firefox's.
    if (context.name === "chromium") {
      await options.menu("notebook", "Open the notebook", "body");
      await until("the notebook's tab", () => tab.inPage(() => document.visibilityState === "visible"));
    }
    await options.close();
    await tab.close();
  });
});
