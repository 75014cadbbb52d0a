/** Around the story: contents, pictures, wide tables, progress, what was left out, the hint. By real clicks and keys. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { news, PICTURES, WORDS } from "./lib/pages.mjs";
import { clickOn, closeByClick, hostCount, openReader, until, untilClosed } from "./lib/reader.mjs";
import { stage } from "./lib/stage.mjs";
import arabic from "./stories/arabic.mjs";
import english from "./stories/english.mjs";

const wide = {
  ...english,
  lead_image: { ...english.lead_image, url: "http://pictures.invalid/none.png" },
  url: "https://www.harbourledger.example/2031/03/ferry-vote",
};
/** Boxes within a story that are no part of it, the first one long. */
const LEFT_OUT = [
  "The rails along the quay are from the year of the flood, and nobody has painted them since then. ".repeat(6).trim(),
  "More about the harbour and its boats, which the town has kept for years.",
];
const pages = {
  "/left-out": {
    body: `<title>Night ferry stays</title><article><h1>Night ferry stays</h1>
      <p>The council will keep the night ferry to the outer islands until the end of April, it said.</p>
      <aside class="related-box">${LEFT_OUT[0]}</aside>
      <p>“We were asked to choose between a budget and a promise,” said Ada Bell, who had led the talks.</p>
      <p>The ferry sails at ten in the evening and is back at the quay by six, with room for forty cars.</p>
      <aside class="related-box">${LEFT_OUT[1]}</aside>
      <p>A vote on the fares is planned for Thursday, when the mayor is expected to answer questions.</p></article>`,
  },
  "/pull-quote": {
    body: `<title>Night ferry stays</title><article><h1>Night ferry stays</h1>
      <p>The council will keep the night ferry to the outer islands until the end of April, it said.</p>
      <p>“We were asked to choose between a budget and a promise,” said Ada Bell, who had led the talks.</p>
      <aside class="pullquote">We were asked to choose between a budget and a promise</aside>
      <p>The ferry sails at ten in the evening and is back at the quay by six, with room for forty cars.</p>
      <p>A vote on the fares is planned for Thursday, when the mayor is expected to answer questions.</p></article>`,
  },
  "/": news({ body: `<div style="height: 3000px">Far below</div>` }),
  "/quiet": { body: `<title>Bridge</title><article><h1>The bridge stays closed</h1><p>Nobody may cross the bridge before the summer, and the town will have a ferry twice a day, free for all who go to school.</p>
    <p>The repairs had begun late, as the council knew, and the money for them had been there since the winter before last.</p>
    <p>Those who live on the other side have waited for a year, and will wait for another half, as things stand this week.</p></article>` },
  "/stage": { body: await stage(wide) },
  "/few": { body: await stage(arabic) },
  "/german": { body: await stage(wide, { locale: "de" }) },
  ...PICTURES,
};

inBothBrowsers(pages, (context) => {
  test("the hint comes once, and goes for good", async () => {
    const tab = await context.open("/quiet");
    const hints = () => tab.inReader((root) => root.querySelectorAll(".first-hint").length);
    assert.equal((await openReader(tab)).state, "ready");
    assert.equal(await hints(), 0, "it tells of quotations, and here are none");
    await tab.visit(context.server.url("/"));
    await openReader(tab);
    assert.equal(await hints(), 1);
    await clickOn(tab, ".first-hint .got-it");
    assert.equal(await hints(), 0);
    await closeByClick(tab);
    await openReader(tab);
    assert.equal(await hints(), 0);
    await tab.close();
  });

  test("the contents lead to a heading", async () => {
    const tab = await context.open("/stage");
    await tab.press("o");
    const titles = await tab.inReader((root) => [...root.querySelectorAll(".contents button")].map((button) => button.textContent));
    assert.deepEqual(titles, ["What the vote costs", "The road ahead"]);
    await clickOn(tab, ".contents li:last-child button");
    await until("the heading", () => tab.inReader((root) => root.activeElement?.textContent === "The road ahead" && root.activeElement.getBoundingClientRect().top < 200));
    assert.equal(await tab.inReader((root) => root.querySelector(".panel")), null);
    await tab.close();
  });

  test("where a story has no contents, their key is not among the keys", async () => {
    for (const [path, isListed] of [["/stage", true], ["/few", false]]) {
      const tab = await context.open(path);
      await tab.press("?");
      const listed = await tab.inReader((root) => [...root.querySelectorAll(".help dd")].map((dd) => dd.textContent));
      assert.equal(listed.includes("Contents"), isListed, path);
      await tab.close();
    }
  });

  test("published and updated stand apart, in the reader's own language", async () => {
    for (const [path, published, updated] of [["/stage", /Published March 4, 2031/, /Updated March 5, 2031/], ["/german", /Veröffentlicht 4\. März 2031/, /Aktualisiert 5\. März 2031/]]) {
      const tab = await context.open(path);
      const dates = await tab.inReader((root) => root.querySelector(".dates").textContent);
      assert.match(dates, published);
      assert.match(dates, updated);
      await tab.close();
    }
  });

  test("the bar makes room while one reads on, comes back when one turns, and shows how far one is", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const bar = () => tab.inReader((root) => ({ isAway: root.querySelector(".bar").hasAttribute("data-away"), read: Number(root.querySelector(".bar").style.getPropertyValue("--read")) }));
    await tab.inPage(() => window.scrollTo({ top: 500, behavior: "instant" }));
    await until("the bar to go", async () => (await bar()).isAway);
    const { read } = await bar();
    assert.ok(read > 0 && read < 1, String(read));
    await tab.inPage(() => window.scrollTo({ top: 420, behavior: "instant" }));
    await until("the bar to come back", async () => !(await bar()).isAway);
    await tab.inPage(() => window.scrollTo({ top: 99999, behavior: "instant" }));
    await until("the end", async () => (await bar()).read === 1);
    await tab.close();
  });

  test("a picture grows to the window by click and by key, and Esc brings it back", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const isOpen = () => tab.inReader((root) => root.querySelector(".zoom").open);
    await clickOn(tab, "figure.lead > img");
    assert.equal(await isOpen(), true);
    const shown = await tab.inReader((root) => root.querySelector(".zoom img").getBoundingClientRect().width / innerWidth);
    assert.ok(shown > 0.8, String(shown));
    await tab.press("Escape");
    assert.equal(await isOpen(), false, "Esc closes the picture and not the reader");
    assert.ok(await tab.inReader((root) => root.activeElement.classList.contains("enlarge")), "the focus is back");
    await tab.press("Enter");
    await until("the picture by key", isOpen);
    await tab.press("Escape");
    await tab.press("Escape");
    await untilClosed(tab);
    await tab.close();
  });

  test("what was left out is told with its reason, is not found before, and comes back where it stood, for good, until it is left out again", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const summary = await tab.inReader((root) => root.querySelector(".loss summary").textContent);
    assert.match(summary, /^\d+% of the page’s words are in this story\. Left out: \d+$/);
    assert.ok(!(await tab.inReader((root) => root.querySelector("main").textContent)).includes(WORDS.furniture[0]));
    await clickOn(tab, ".loss summary");
    const first = await until("the list", () =>
      tab.inReader((root) => {
        const item = root.querySelector(".loss li");
        return item && { text: item.querySelector(".dropped").textContent, reason: item.querySelector(".reason span").textContent };
      }),
    );
    assert.ok(first.text.length > 0 && first.reason.length > 0, JSON.stringify(first));
    await clickOn(tab, ".loss .bring-back");
    const back = () => tab.inReader((root) => [...root.querySelectorAll(".body [data-returned] > p:first-child")].map((p) => p.textContent));
    assert.deepEqual(await back(), [first.text]);
    await until("the focus there", () => tab.inReader((root) => root.activeElement?.matches(".body .returned") && root.activeElement.getBoundingClientRect().top < innerHeight));
    await closeByClick(tab);
    await openReader(tab);
    assert.deepEqual(await back(), [first.text], "kept for this story");
    await clickOn(tab, ".returned .leave-out");
    assert.deepEqual(await back(), []);
    await closeByClick(tab);
    await openReader(tab);
    assert.deepEqual(await back(), [], "for good");
    await tab.close();
  });

  test("what is brought back stands between the paragraphs that it stood between, whatever comes back later", async () => {
    const tab = await context.open("/left-out");
    await openReader(tab);
    const order = () => tab.inReader((root) => [...root.querySelectorAll(".body > *")].map((one) => (one.matches(".returned") ? one.firstChild.textContent : `block ${one.dataset.block}`)));
    assert.deepEqual(await order(), ["block 0", "block 1", "block 2", "block 3"]);
    await clickOn(tab, ".loss summary");
    const bring = async (words) => {
      const place = await until("the list", () => tab.inReader((root, words) => 1 + [...root.querySelectorAll(".loss li")].findIndex((li) => li.textContent.includes(words)), words));
      await clickOn(tab, `.loss li:nth-child(${place}) .bring-back`);
    };
    await bring("boats, which the town has kept");
    await bring("from the year of the flood");
    assert.deepEqual(await order(), ["block 0", LEFT_OUT[0], "block 1", "block 2", LEFT_OUT[1], "block 3"]);
    await tab.close();
  });

  test("from a pull quote, which is left out, one gets to the words of the story that it repeats", async () => {
    const tab = await context.open("/pull-quote");
    await openReader(tab);
    await clickOn(tab, ".loss summary");
    await until("the list", () => tab.inReader((root) => root.querySelector(".loss .in-story") !== null));
    await clickOn(tab, ".loss .in-story");
    await until("the paragraph", () => tab.inReader((root) => root.activeElement?.matches('.body [data-block="1"]')));
    await tab.close();
  });

  test("Back, Forward and reload give a page that works, and the reader leaves nothing in the history", async () => {
    const tab = await context.open("/");
    const before = await tab.inPage(() => history.length);
    await openReader(tab);
    await tab.press("n");
    await tab.press("o");
    assert.equal(await tab.inPage(() => history.length), before);
    await tab.visit(context.server.url("/stage"));
    await tab.inPage(() => history.back());
    await until("the page", async () => (await tab.inPage(() => location.pathname)) === "/" && (await tab.inPage(() => document.readyState)) === "complete");
    const isOpen = await tab.inPage(() => document.querySelectorAll("[data-quotelight-reader]").length === 1);
    // From the cache for going back the page comes as it was left, reader and all; else afresh.
    if (isOpen) await closeByClick(tab);
    assert.equal((await openReader(tab)).state, "ready");
    await tab.inPage(() => {
      window.isOld = true;
      location.reload();
    });
    await until("the page afresh", () => tab.inPage(() => window.isOld === undefined && document.readyState === "complete"));
    assert.equal(await hostCount(tab), 0);
    assert.equal((await openReader(tab)).state, "ready");
    await tab.close();
  });
});
