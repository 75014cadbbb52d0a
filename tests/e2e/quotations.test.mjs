/** Quotations in the reader: cards, steps, ways of reading, corrections, back to the page. By real clicks and keys. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { news, PICTURES } from "./lib/pages.mjs";
import { clickOn, openReader, restOn, until, untilClosed } from "./lib/reader.mjs";

inBothBrowsers({ "/": news({ body: `<div style="height: 3000px">Far below</div>` }), ...PICTURES }, (context) => {
  const card = (tab) =>
    tab.inReader((root) => {
      const element = root.querySelector(".card");
      if (element.hidden) return null;
      const rows = [...element.querySelectorAll("dt")].map((dt) => [dt.textContent, dt.nextSibling.textContent]);
      return { name: element.querySelector(".name").textContent, rows: Object.fromEntries(rows), why: element.querySelector(".why")?.textContent ?? null };
    });
  const focused = (tab) =>
    tab.inReader((root) => {
      const mark = root.activeElement?.closest("mark[data-quotation]");
      return mark ? { index: Number(mark.dataset.quotation), speaker: mark.dataset.speaker ?? null } : null;
    });
  const spoken = (tab) =>
    tab.inReader((root) => [...root.querySelectorAll("mark[data-number]")].map((mark) => ({ index: Number(mark.dataset.quotation), speaker: mark.dataset.speaker ?? null })));

  test("the card says who, with which words of the text, how sure; and openly where nobody is named", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await clickOn(tab, ".body mark[data-speaker]");
    const named = await card(tab);
    assert.equal(named.name, "Ada Bell");
    assert.equal(named.rows["Source in the text"] !== undefined && named.rows["Said with"] !== undefined, true, JSON.stringify(named));
    assert.match(named.rows["How sure"], /^\d+%$/);
    if (await tab.inReader((root) => root.querySelector(".body mark[data-kind=direct]:not([data-speaker])") !== null)) {
      await clickOn(tab, ".body mark[data-kind=direct]:not([data-speaker])");
      assert.equal((await card(tab)).name, "Unattributed");
      assert.match((await card(tab)).why, /does not say surely enough/);
    }
    await tab.close();
  });

  test("resting on a quotation shows its card, moving away hides it", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await restOn(tab, ".body mark[data-speaker]");
    await until("the card", () => card(tab));
    await restOn(tab, ".site, h1");
    await until("the card to go", async () => (await card(tab)) === null);
    await tab.close();
  });

  test("N and P go through all quotations in order and round, S stays with the speaker", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const all = await spoken(tab);
    assert.ok(all.length >= 3, JSON.stringify(all));
    const seen = [];
    for (let step = 0; step < all.length; step += 1) {
      await tab.press("n");
      seen.push((await focused(tab)).index);
    }
    assert.deepEqual(seen, all.map(({ index }) => index));
    await tab.press("n");
    assert.equal((await focused(tab)).index, all[0].index, "round");
    await tab.press("p");
    assert.equal((await focused(tab)).index, all.at(-1).index, "and back");
    assert.notEqual(await card(tab), null);
    const repeated = all.find(({ speaker }, at) => speaker !== null && all.findIndex((one) => one.speaker === speaker) < at);
    assert.ok(repeated, "somebody speaks twice");
    while ((await focused(tab)).speaker !== repeated.speaker) await tab.press("n");
    const from = await focused(tab);
    await tab.press("s");
    const to = await focused(tab);
    assert.equal(to.speaker, from.speaker);
    assert.notEqual(to.index, from.index);
    await tab.close();
  });

  test("quotations only, narration only, and all of it again", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const all = await spoken(tab);
    const texts = await tab.inReader((root) => root.querySelector(".body").innerText);
    await tab.press("q");
    const listed = await tab.inReader((root) => ({ items: [...root.querySelectorAll(".only li")].map((li) => Number(li.dataset.of)), isBodyShown: root.querySelector(".body").checkVisibility() }));
    assert.deepEqual(listed, { items: all.map(({ index }) => index), isBodyShown: false });
    await tab.press("w");
    const narration = await tab.inReader((root) => ({ text: root.querySelector(".body").innerText, gaps: root.querySelectorAll(".gap").length, list: root.querySelectorAll(".only").length }));
    assert.ok(narration.gaps >= all.length && narration.list === 0, JSON.stringify(narration));
    assert.ok(!narration.text.includes("choose between a budget"), narration.text);
    assert.ok(narration.text.includes("said Ada Bell"));
    await tab.press("w");
    assert.equal(await tab.inReader((root) => root.querySelector(".body").innerText), texts, "not a character has changed");
    await tab.close();
  });

  test("the index filters by speaker, and leads back into the story", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await clickOn(tab, "[data-speakers] .only-by");
    const filtered = await tab.inReader((root) => ({
      hues: [...new Set([...root.querySelectorAll(".only li")].map((li) => li.dataset.hue))],
      hue: root.querySelector("[data-speakers] li[data-speaker]").dataset.hue,
      isPressed: root.querySelector(".only-by").getAttribute("aria-pressed"),
    }));
    assert.deepEqual(filtered, { hues: [filtered.hue], hue: filtered.hue, isPressed: "true" });
    await clickOn(tab, ".only .in-story");
    await until("the quotation", () => focused(tab));
    assert.ok(await tab.inReader((root) => root.querySelector(".body").checkVisibility()));
    await clickOn(tab, ".strip.overview");
    assert.notEqual(await card(tab), null, "a place on the strip leads to the quotation there");
    await tab.close();
  });

  test("a wrong speaker is corrected, stays so for this story, and can be given back", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await tab.press("n");
    const { index, speaker } = await focused(tab);
    const other = await tab.inReader((root, speaker) => root.querySelector(`[data-speakers] li[data-speaker]:not([data-speaker="${speaker}"]) .name`).textContent, speaker);
    await correct(tab, other);
    await until("the other name", async () => (await card(tab))?.name === other);
    assert.equal((await card(tab)).why, "Corrected by you");
    await tab.press("Escape");
    await untilClosed(tab);
    await tab.close();

    const again = await context.open("/?utm_source=letter#top");
    await openReader(again);
    await until("the first quotation", async () => {
      await again.press("n");
      return (await focused(again)).index === index;
    });
    assert.equal((await card(again)).name, other, "kept");
    await clickOn(again, ".correct summary");
    await clickOn(again, ".correct .undo");
    await until("the text's own answer", async () => (await focused(again))?.speaker === speaker);
    // Nobody: an honest answer too.
    await correct(again, "Unattributed");
    await until("nobody", async () => (await card(again))?.name === "Unattributed");
    await clickOn(again, ".correct summary");
    await clickOn(again, ".correct .undo");
    await until("the text's own answer", async () => (await focused(again))?.speaker === speaker);
    await again.close();
  });

  test("somebody whom the story does not name can be named", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await tab.press("n");
    await correct(tab, "Somebody else…", "Nils Quist");
    await until("the name", async () => (await card(tab))?.name === "Nils Quist");
    assert.ok(await tab.inReader((root) => [...root.querySelectorAll("[data-speakers] .name")].some((name) => name.textContent === "Nils Quist")));
    await clickOn(tab, ".correct summary");
    await clickOn(tab, ".correct .undo");
    await tab.close();
  });

  test("show on the page leaves the reader at that very quotation", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    for (let step = 0; step < 3; step += 1) await tab.press("n");
    const words = await tab.inReader((root) => {
      const { quotation } = root.activeElement.closest("mark").dataset;
      return [...root.querySelectorAll(`mark[data-quotation="${quotation}"]`)].map((mark) => mark.textContent).join("");
    });
    await clickOn(tab, ".card .on-page");
    await untilClosed(tab);
    const there = await tab.inPage(() => {
      const range = getSelection().getRangeAt(0);
      const { top, bottom } = range.getBoundingClientRect();
      return { words: String(getSelection()), isSeen: top >= 0 && bottom <= innerHeight };
    });
    assert.equal(there.words.replace(/\s+/g, " "), words.replace(/\s+/g, " "));
    assert.ok(there.isSeen);
    await tab.close();
  });

  /** Opens the form of the card that is shown, chooses a name by keyboard, and saves. */
  async function correct(tab, name, typed = null) {
    await clickOn(tab, ".correct summary");
    await tab.inReader((root) => root.querySelector(".correct select").focus());
    // A native menu cannot be clicked on in a headless browser: arrows choose in it.
    for (let left = 20; left > 0; left -= 1) {
      const chosen = await tab.inReader((root) => root.querySelector(".correct select").selectedOptions[0].textContent);
      if (chosen === name) break;
      await tab.press("ArrowDown");
      if (left === 10) for (let up = 0; up < 20; up += 1) await tab.press("ArrowUp");
    }
    if (typed !== null) {
      await until("the field", () => tab.inReader((root) => !root.querySelector(".correct input").hidden));
      await clickOn(tab, ".correct input");
      await tab.type(typed);
    }
    await clickOn(tab, ".correct .save");
  }
});
