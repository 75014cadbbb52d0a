/** axe-core finds nothing: in the extension's own reader and on stories with every kind of block, in every theme and state. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { READER, violations as allViolations } from "./lib/axe.mjs";
import { inBothBrowsers } from "./lib/both.mjs";
import { openRootExtension } from "./lib/builds.mjs";
import { news, PICTURES } from "./lib/pages.mjs";
import { openReader, until } from "./lib/reader.mjs";
import { EVERY_PORT, stage } from "./lib/stage.mjs";
import arabic from "./stories/arabic.mjs";
import english from "./stories/english.mjs";
import japanese from "./stories/japanese.mjs";

const THEMES = ["light", "sepia", "dark", "black"];

/** A notebook that forgets, with words kept of the story that have changed since. */
const NOTEBOOK = `{ notebook: {
  url: "https://www.harbourledger.example/2031/03/ferry-vote",
  recall: async () => [],
  keep: async (drafts) => drafts.map((draft, index) => ({ ...draft, id: "kept-" + draft.quote.start, quote: { ...draft.quote, text: draft.quote.text.replace("We were", "They were") } })),
  remove: async () => [],
  change: async () => null,
  open() {},
} }`;

/** What can be open, and the keys that open it. */
const STATES = Object.freeze({
  "as it opens": [],
  "with a card and its form": ["n"],
  "with the appearance": ["a"],
  "with the contents": ["o"],
  "with listening": ["l"],
  "with files to save": ["x"],
  "with the keys": ["?"],
  "quotations only": ["q"],
  "narration only": ["w"],
});

const pages = {
  ...PICTURES,
  "/news": news(),
  "/front": { body: "<title>Front</title><h1>The Harbour Ledger</h1>" },
  "/en": { body: await stage(english) },
  "/every-tool": { body: await stage(english, { ports: `{ ...${EVERY_PORT}, ...${NOTEBOOK} }` }) },
  "/ar": { body: await stage(arabic) },
  "/ja": { body: await stage(japanese, { locale: "de" }) },
  ...Object.fromEntries(await Promise.all(THEMES.map(async (theme) => [`/${theme}`, { body: await stage(english, { settings: { theme }, ports: EVERY_PORT }) }]))),
  ...Object.fromEntries(await Promise.all(THEMES.map(async (theme) => [`/notebook-${theme}`, { body: await stage(english, { settings: { theme }, ports: NOTEBOOK }) }]))),
  "/error": { body: await stage(english, { code: "internal" }) },
};

inBothBrowsers(
  pages,
  (context) => {
    const schemes = context.name === "chromium" ? ["light", "dark"] : ["light"];
    for (const scheme of schemes) {
      for (const path of ["/news", "/front"]) {
        test(`${path}, ${scheme}: the extension's reader`, async () => {
          const tab = await context.open(path);
          await tab.emulate?.({ "prefers-color-scheme": scheme });
          await openReader(tab);
          assert.deepEqual(await violations(tab), []);
          await tab.close();
        });
      }
      for (const path of ["/en", "/ar", "/ja", "/error"]) {
        test(`${path}, ${scheme}: wide, narrow, and with a card open`, async () => {
          const tab = await context.open(path);
          await tab.emulate?.({ "prefers-color-scheme": scheme });
          assert.deepEqual(await violations(tab), [], "wide");
          await tab.inPage(() => document.querySelector("[data-quotelight-reader]").shadowRoot.querySelector("mark[tabindex]")?.focus());
          assert.deepEqual(await violations(tab), [], "with a card");
          await tab.resize(360, 700);
          assert.deepEqual(await violations(tab), [], "narrow");
          await tab.resize(1280, 900);
          await tab.close();
        });
      }
    }

    for (const theme of THEMES) {
      test(`${theme}: every state`, async () => {
        const tab = await context.open(`/${theme}`);
        for (const [state, keys] of Object.entries(STATES)) {
          for (const key of keys) await tab.press(key);
          if (state.includes("form")) await tab.inReader((root) => void (root.querySelectorAll(".correct, .copy").forEach((details) => (details.open = true))));
          if (state === "as it opens") await tab.inReader((root) => void (root.querySelector(".loss details").open = true));
          assert.deepEqual(await violations(tab), [], state);
        }
        await tab.press("w");
        await tab.resize(500, 700);
        await tab.press("i");
        assert.deepEqual(await violations(tab), [], "with the drawer");
        await tab.resize(1280, 900);
        await tab.close();
      });
    }

    for (const theme of THEMES) {
      test(`${theme}: what is kept, highlights in each colour, their cards, and what changed`, async () => {
        const tab = await context.open(`/notebook-${theme}`);
        await tab.press("B");
        await until("all to be kept", () => tab.inReader((root) => root.querySelectorAll("mark[data-kept]").length > 3));
        assert.deepEqual(await violations(tab), [], "all kept");
        await tab.press("n");
        await tab.press("e");
        await until("the form", () => tab.inReader((root) => root.activeElement?.localName === "textarea"));
        assert.ok(await tab.inReader((root) => root.querySelector(".card .changed") !== null));
        assert.deepEqual(await violations(tab), [], "a note, and what changed");
        await tab.press("Escape");
        for (const [index, color] of ["yellow", "green", "blue", "pink"].entries()) {
          await tab.inReader((root) => {
            const walker = document.createTreeWalker(root.querySelector(".body"), NodeFilter.SHOW_TEXT);
            let words = walker.nextNode();
            while (words.data.length < 60 || words.parentElement.closest(".own") !== null) words = walker.nextNode();
            getSelection().setBaseAndExtent(words, 3, words, 50);
          });
          await tab.press("h");
          await until("the highlight", () => tab.inReader((root, index) => root.querySelectorAll(".own").length > index, index));
          await tab.inReader((root, color) => root.querySelector(`.card .colors [data-color=${color}]`)?.focus(), color);
          assert.deepEqual(await violations(tab), [], color);
        }
        await tab.press("m");
        assert.deepEqual(await violations(tab), [], "the panel");
        await tab.close();
      });
    }

    test("nothing is wider than a window of 320 pixels", async () => {
      for (const path of ["/en", "/every-tool", "/ar", "/ja"]) {
        // Firefox's windows are not that narrow: there a frame is, on a page without a reader, which would hide it.
        const tab = await context.open("/front");
        const width = await tab.inPageAsync(widthInNarrowFrame, context.server.url(path));
        // A scroll bar takes the rest.
        assert.ok(width <= 305, `${path} is ${width} wide`);
        await tab.close();
      }
    });

    test("controls are at least 24 pixels in both directions", async () => {
      const tab = await context.open("/light");
      await tab.press("n");
      await tab.inReader((root) => void (root.querySelector(".correct").open = true));
      await tab.press("a");
      const small = await tab.inPage(() => {
        const { shadowRoot } = document.querySelector("[data-quotelight-reader]");
        return [...shadowRoot.querySelectorAll("button:not(.skip), input, select, summary")]
          .filter((button) => button.checkVisibility())
          .map((button) => [button.textContent || button.outerHTML, button.getBoundingClientRect()])
          .filter(([, { width, height }]) => width < 24 || height < 24)
          .map(([text, { width, height }]) => `${text} ${width}x${height}`);
      });
      assert.deepEqual(small, []);
      await tab.close();
    });
  },
  { extensionFor: openRootExtension },
);

const violations = (tab) => allViolations(tab, READER);

async function widthInNarrowFrame(url) {
  const frame = document.createElement("iframe");
  frame.style.cssText = "width: 305px; height: 800px; border: 0";
  frame.src = url;
  document.documentElement.append(frame);
  await new Promise((resume) => frame.addEventListener("load", resume));
  const { scrollingElement } = frame.contentDocument;
  const { shadowRoot } = frame.contentDocument.querySelector("[data-quotelight-reader]");
  // What the bar cannot hold is cut off and makes nothing wider.
  const places = [...shadowRoot.querySelectorAll(".bar button:not(.skip)")].map((button) => button.getBoundingClientRect());
  return Math.max(scrollingElement.scrollWidth, ...places.map(({ right }) => right), ...places.map(({ left }) => 305 - left));
}
