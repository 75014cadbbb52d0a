/** A click opens the reader on a cluttered page, a second one or Esc gives the page back exactly. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { inBothBrowsers } from "./lib/both.mjs";
import { news, PICTURES, WORDS } from "./lib/pages.mjs";
import { closeByClick, hostCount, openReader, readerText, until, untilClosed } from "./lib/reader.mjs";

const TALL = `<div style="height: 3000px">Far below</div>`;

inBothBrowsers({ "/": news({ body: TALL }), ...PICTURES }, (context) => {
  test("a click shows the story and none of the furniture", async () => {
    const tab = await context.open("/");
    assert.deepEqual(await openReader(tab), { state: "ready", error: null, isLast: true });
    const text = await readerText(tab);
    assert.ok(text.includes(WORDS.first) && text.includes(WORDS.last), text);
    for (const words of WORDS.furniture) assert.ok(!text.includes(words), words);
    const outline = await tab.inReader((root) => ({
      headlines: [...root.querySelectorAll("main article h1")].map((h1) => h1.textContent),
      authors: [...root.querySelectorAll(".author")].map((author) => author.textContent),
      times: [...root.querySelectorAll("time")].map((time) => time.dateTime.slice(0, 10)),
      blocks: root.querySelectorAll("[data-block]").length,
      index: root.querySelectorAll("[data-speakers]").length,
    }));
    assert.deepEqual(outline.headlines, ["Council backs night ferry after eleven hours"]);
    assert.deepEqual(outline.authors, ["Ingrid Aune", "Samuel Okafor"]);
    assert.deepEqual(outline.times, ["2031-03-04", "2031-03-05"]);
    assert.equal(outline.index, 1);
    assert.ok(outline.blocks >= 8, `${outline.blocks} blocks`);
    await tab.close();
  });

  test("a second click gives the page back exactly: HTML, scroll, inputs, selection, focus", async () => {
    const tab = await context.open("/");
    await tab.inPage(prepare);
    const before = await tab.inPage(stateOfPage);
    assert.equal(before.scroll, 420);
    await openReader(tab);
    await closeByClick(tab);
    await sleep(100);
    assert.deepEqual(await tab.inPage(stateOfPage), before);
    await tab.close();
  });

  test("Esc gives the page back exactly, also after scrolling and focusing in the reader", async () => {
    const tab = await context.open("/");
    await tab.inPage(prepare);
    const before = await tab.inPage(stateOfPage);
    await openReader(tab);
    await tab.press("Tab");
    await tab.press("Tab");
    await tab.inPage(() => window.scrollTo(0, 300));
    await tab.press("Escape");
    await untilClosed(tab);
    await sleep(100);
    assert.deepEqual(await tab.inPage(stateOfPage), before);
    await tab.close();
  });

  test("the reader opens at its top and can be opened again and again", async () => {
    const tab = await context.open("/");
    await tab.inPage(() => window.scrollTo(0, 800));
    for (let round = 0; round < 3; round += 1) {
      await openReader(tab);
      assert.equal(await tab.inPage(() => window.scrollY), 0);
      assert.equal(await hostCount(tab), 1);
      await closeByClick(tab);
      assert.equal(await tab.inPage(() => Math.round(window.scrollY)), 800);
    }
    await tab.close();
  });

  test("the page's handlers see nothing of what the user does in the reader", async () => {
    const tab = await context.open("/");
    await tab.press("k");
    assert.ok((await tab.inPage(() => window.seen)).includes("keydown"), "without the reader it sees them");
    await openReader(tab);
    await tab.inPage(() => void (window.seen.length = 0));
    await tab.press("j");
    await tab.press("Tab");
    await tab.inPage(() => window.scrollTo(0, 500));
    await sleep(150);
    assert.deepEqual(await tab.inPage(() => window.seen), []);
    assert.notEqual(await tab.inPage(() => document.title), "The page got a key");
    await tab.close();
  });

  test("a synthetic key or click of the page does not close the reader", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await tab.inPage(() => {
      const host = document.querySelector("[data-quotelight-reader]");
      for (const target of [window, document, document.body, host]) {
        for (const type of ["keydown", "keyup"]) {
          target.dispatchEvent(new KeyboardEvent(type, { key: "Escape", code: "Escape", bubbles: true, composed: true }));
        }
        target.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
      }
    });
    await sleep(100);
    assert.equal(await hostCount(tab), 1);
    assert.equal(await tab.inPage(() => document.querySelector("[data-quotelight-reader]").shadowRoot), null);
    await tab.close();
  });

  test("the button shows whether the reader is open, and the times of the parts are measured", async () => {
    const tab = await context.open("/");
    assert.match((await tab.button()).title, /Read this page/);
    await openReader(tab);
    await until("the button to offer the way back", async () => /back/.test((await tab.button()).title));
    const names = await tab.inPage(() => performance.getEntriesByType("measure").map(({ name }) => name));
    for (const part of ["injection", "walk", "wasm", "pipeline", "drawing", "total"]) {
      assert.ok(names.includes(`quotelight:${part}`), `${part} among ${names}`);
    }
    await tab.press("Escape");
    await until("the button to offer the reader", async () => /Read this page/.test((await tab.button()).title));
    assert.deepEqual(await tab.inPage(() => performance.getEntriesByType("measure").length), 0);
    await tab.close();
  });

  test("a jump from the index lands on the quotation and shows whose it is", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const speakers = await tab.inReader((root) => root.querySelectorAll("[data-speakers] [data-speaker]").length);
    assert.ok(speakers >= 1, "the index has an entry");
    const place = await tab.inReader((root) => {
      const button = root.querySelector("[data-speakers] [data-speaker] .jumps button");
      button.focus();
      return root.activeElement === button;
    });
    assert.ok(place);
    await tab.press("Enter");
    const focused = await until("the quotation to have the focus", () =>
      tab.inReader((root) => root.activeElement?.closest("mark")?.dataset.speaker),
    );
    const card = await tab.inReader((root) => ({ hidden: root.querySelector(".card").hidden, name: root.querySelector(".card .name").textContent }));
    const name = await tab.inReader(
      (root, id) => root.querySelector(`[data-speakers] [data-speaker="${CSS.escape(id)}"] .name`).textContent,
      focused,
    );
    assert.deepEqual(card, { hidden: false, name });
    await tab.press("c");
    assert.equal(await tab.inReader((root) => root.querySelector(".card").hidden), true, "C hides the card");
    await tab.press("c");
    assert.equal(await tab.inReader((root) => root.querySelector(".card").hidden), false, "and shows it again");
    await tab.press("Enter");
    assert.ok(await tab.inReader((root) => root.activeElement?.closest(".card") !== null), "Enter goes into the card");
    await tab.press("Escape");
    assert.ok(await tab.inReader((root) => root.querySelector(".card").hidden && root.activeElement?.closest("mark") !== null), "Esc leads back to the words");
    await tab.press("Escape");
    await untilClosed(tab);
    await tab.close();
  });
});

function prepare() {
  window.scrollTo(0, 420);
  document.getElementById("ticker").scrollTop = 37;
  document.getElementById("mail").value = "ada@example.org";
  document.getElementById("daily").checked = true;
  const comment = document.getElementById("comment");
  comment.value = "A longer draft";
  comment.focus({ preventScroll: true });
  comment.setSelectionRange(2, 8);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(".page { color: #111 }");
  document.adoptedStyleSheets = [sheet];
}

function stateOfPage() {
  const comment = document.getElementById("comment");
  return {
    html: document.documentElement.outerHTML,
    scroll: Math.round(window.scrollY),
    inner: document.getElementById("ticker").scrollTop,
    inputs: [document.getElementById("mail").value, document.getElementById("daily").checked, comment.value],
    focus: document.activeElement.id,
    caret: [comment.selectionStart, comment.selectionEnd],
    sheets: [...document.adoptedStyleSheets].map((sheet) => sheet.cssRules[0].cssText),
    title: document.title,
    history: history.length,
  };
}
