/** Find, copy and print see the reader and nothing of the page; nothing is asked of the network but its pictures. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { inBothBrowsers, LAUNCHERS } from "./lib/both.mjs";
import { extension } from "./lib/builds.mjs";
import { news, PICTURES, PIXEL, WORDS } from "./lib/pages.mjs";
import { recordingProxy } from "./lib/proxy.mjs";
import { wordsOfPdf } from "./lib/pdf.mjs";
import { openReader, until, untilClosed } from "./lib/reader.mjs";
import { serve } from "./lib/server.mjs";

const HOSTILE_PRINT = `<style>@page { margin: 30cm; size: 5cm 5cm } @media print { * { display: none !important } body::after { content: "PRINT COVER" } }</style>`;
const pages = { "/": news(), "/print": news({ head: HOSTILE_PRINT }), ...PICTURES };

inBothBrowsers(pages, (context) => {
  test("select all and copy gives the reader's words, without labels, and nothing of the page", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await tab.pressChord("Control", "a");
    await tab.pressChord("Control", "c");
    const copied = await until("the clipboard", () => tab.clipboard());
    for (const words of [WORDS.first, WORDS.last]) assert.ok(copied.includes(words), copied);
    for (const words of [...WORDS.furniture, "Back to the page"]) assert.ok(!copied.includes(words), words);
    const paragraph = "“We were asked to choose between a budget and a promise,” said Ada Bell, leader of the council. “Tonight we kept the promise.”";
    assert.ok(copied.includes(paragraph), "the sentence is as the page has it");
    await tab.close();
  });

  test("find in page finds the reader's words only", async () => {
    const tab = await context.open("/");
    const find = (words) => {
      getSelection().removeAllRanges();
      return window.find(words, false, false, true);
    };
    assert.equal(await tab.inPage(find, "harbourcat"), true, "without the reader it finds the page's");
    await openReader(tab);
    assert.equal(await tab.inPage(find, "harbourcat"), false);
    assert.equal(await tab.inPage(find, "a winter without a lifeline"), true);
    await tab.close();
  });

  test("print shows the story on pages of our measure, and nothing of the page", async () => {
    const tab = await context.open("/print");
    await openReader(tab);
    // A PDF has places and not spaces: compare without them.
    const words = squeezed(await wordsOfPdf(context, await tab.print()));
    for (const expected of [WORDS.first, "was last raised in 2024", "left to catch the boat"]) {
      assert.ok(words.includes(squeezed(expected)), `${expected} in ${words}`);
    }
    // The table of speakers closes it, with the numbers of their quotations behind name and description.
    assert.match(words, /Whosaidwhat.*AdaBell[^0-9]*1,2.*AmundReiersen[^0-9]*3,4,5/);
    for (const unwanted of [...WORDS.furniture, "PRINT COVER", "Back to the page"]) assert.ok(!words.includes(squeezed(unwanted)), unwanted);
    await tab.close();
  });
});

for (const [name, launch] of Object.entries(LAUNCHERS)) {
  test(`${name}: nothing but the story's pictures is asked for`, async () => {
    const story = news();
    const body = story.body.replaceAll("/lead.png", "http://pictures.example/lead.png").replaceAll("/chart.png", "http://pictures.example/chart.png");
    const server = await serve({ "/": { body } });
    const proxy = await recordingProxy({ "http://pictures.example": PIXEL });
    const browser = await launch(extension(name), { proxy: proxy.address });
    try {
      const tab = await browser.open(server.url("/"));
      await sleep(400);
      const before = proxy.requests.length;
      assert.ok(proxy.requests.some((url) => url.includes("pictures.example/lead.png")), "the proxy sees the page's requests");
      await openReader(tab);
      await tab.inReader((root) => root.querySelectorAll("img").forEach((img) => img.scrollIntoView({ behavior: "instant" })));
      const askedSince = () => proxy.requests.slice(before).filter((url) => !isOfBrowser(url));
      await until("the lazy picture to be loaded", () => askedSince().includes("http://pictures.example/chart.png"));
      // Whatever else might be asked for.
      await sleep(600);
      await tab.press("Escape");
      await untilClosed(tab);
      const asked = askedSince();
      assert.deepEqual([...new Set(asked)].filter((url) => !url.startsWith("http://pictures.example/")), []);
    } finally {
      await browser.close();
      await proxy.close();
      await server.close();
    }
  });
}

function squeezed(words) {
  return words.replace(/\s+/g, "");
}

/** What the browsers ask for of their own, whatever is installed. */
function isOfBrowser(url) {
  return /^(https?:\/\/)?([a-z0-9.-]+\.)?(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com)(:\d+)?(\/|$)/.test(url) || /favicon\.ico$/.test(url);
}
