/** What a reader lives through: many openings, pages that change under it, a background and an extension that go. */
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { extension } from "./lib/builds.mjs";
import { news, PICTURES, WORDS } from "./lib/pages.mjs";
import { closeByClick, hostCount, openReader, readerText, until, untilClosed } from "./lib/reader.mjs";

/** Openings that are counted. For a longer look: `QUOTELIGHT_OPENINGS=1000 node --test tests/e2e/life.test.mjs`. */
const OPENINGS = Number(process.env.QUOTELIGHT_OPENINGS ?? 40);

/** Another story: its headline, then its paragraphs. */
const OTHER = [
  "The bridge of Velm stays closed",
  "Nobody may cross the bridge of Velm before the summer, the council said on Monday after long talks. It had met twice.",
  "The mayor, Ann Lee, told the council that the repairs had begun late, and that the money was there. Few believed her.",
  "Those who live on the other side will have a ferry twice a day, which is free for all who go to school in the town.",
];

const APP = {
  "/": news(),
  "/cached": news({
    head: `<script>addEventListener("pageshow", ({ persisted }) => void (window.isFromCache = persisted))</script>`,
    headers: { "cache-control": "max-age=600" },
  }),
  "/late": { body: `<!doctype html><title>Late</title><main id="app">Loading…</main>` },
  ...PICTURES,
};

/** Runs in the page: the page shows another story, as the router of a web application does it. */
const show = ([headline, ...paragraphs], path) => {
  if (path !== null) history.pushState({}, "", path);
  const line = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const story = document.createElement("main");
  story.append(line("h1", headline), ...paragraphs.map((text) => line("p", text)));
  // The reader stays where it is: it is no part of the page's own.
  for (const node of [...document.body.childNodes]) if (node.dataset?.quotelightReader === undefined) node.remove();
  document.body.prepend(story);
};

inBothBrowsers(APP, (context) => {
  test("a page that goes elsewhere under the open reader: the reader stays, then the page is as it is now", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await tab.inPage(show, OTHER, "/other");
    assert.ok((await readerText(tab)).includes(WORDS.first), "the story that was opened");
    assert.equal(await hostCount(tab), 1);
    await tab.press("Escape");
    await untilClosed(tab);
    assert.match(await tab.inPage(() => document.body.innerText), /Nobody may cross/);
    assert.equal(await tab.inPage(() => location.pathname), "/other");
    await openReader(tab);
    const text = await readerText(tab);
    assert.ok(text.includes("Nobody may cross") && !text.includes(WORDS.first), text);
    await closeByClick(tab);
    await tab.close();
  });

  test("a page that has its story late: no story at first, and the story with the next click", async () => {
    const tab = await context.open("/late");
    assert.equal((await openReader(tab)).error, "no-article");
    await tab.inPage(show, OTHER, null);
    await closeByClick(tab);
    assert.equal((await openReader(tab)).state, "ready");
    assert.ok((await readerText(tab)).includes("Nobody may cross"));
    await tab.close();
  });

  test("two tabs, two readers: one is closed, the other stays", async () => {
    const [one, other] = [await context.open("/"), await context.open("/")];
    await openReader(one);
    await openReader(other);
    await other.press("Escape");
    await untilClosed(other);
    assert.equal(await hostCount(one), 1);
    assert.ok((await readerText(one)).includes(WORDS.last));
    await closeByClick(one);
    await one.close();
    await other.close();
  });

  test("two windows side by side: what one does in the one, the other's reader knows nothing of", async () => {
    const [one, other] = [await context.browser.openWindow(context.server.url("/")), await context.browser.openWindow(context.server.url("/"))];
    const quotation = (tab) => tab.inReader((root) => root.activeElement?.closest("mark")?.dataset.quotation ?? null);
    assert.equal((await openReader(one)).state, "ready");
    assert.equal(await hostCount(other), 0);
    assert.equal((await openReader(other)).state, "ready");
    await one.turnTo();
    await one.press("n");
    await other.turnTo();
    for (const key of ["n", "n"]) await other.press(key);
    assert.deepEqual([await quotation(one), await quotation(other)], ["0", "1"]);
    assert.deepEqual([await one.inPage(() => document.visibilityState), await other.inPage(() => document.visibilityState)], ["visible", "visible"]);
    await until("both buttons to offer the way back", async () => /back/.test((await one.button()).title) && /back/.test((await other.button()).title));
    // What is kept in one is there in the other when its reader opens anew.
    await other.turnTo();
    await other.press("b");
    const kept = (tab) => tab.inReader((root) => [...root.querySelectorAll("mark[data-kept]")].map((mark) => mark.dataset.quotation));
    await until("it to be kept", async () => (await kept(other)).length > 0);
    await closeByClick(other);
    assert.equal(await quotation(one), "0", "the reader of the other window stays, with its focus");
    await closeByClick(one);
    await openReader(one);
    await until("it in the other window", async () => (await kept(one)).includes("1"));
    await other.close();
    assert.ok((await readerText(one)).includes(WORDS.last));
    await closeByClick(one);
    await one.close();
  });

  test("the background is stopped in between: the reader stays, the button closes and opens it", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await context.browser.stopBackground();
    assert.ok((await readerText(tab)).includes(WORDS.last));
    await closeByClick(tab);
    await context.browser.stopBackground();
    assert.equal((await openReader(tab)).state, "ready");
    await tab.close();
  });

  test("a page comes back from the browser's cache as it was left: its reader works on, and gives the page back", async () => {
    const tab = await context.open("/cached");
    // The browser is free to load it afresh, as Firefox does of a page that still waits for something: then once more.
    await until("the page from the cache", async () => {
      await tab.visit(context.server.url("/cached"));
      await openReader(tab);
      await tab.press("n");
      await tab.visit(context.server.url("/late"));
      await tab.inPage(() => history.back());
      await until("the page", () => tab.inPage(() => location.pathname === "/cached" && window.isFromCache !== undefined));
      return tab.inPage(() => window.isFromCache);
    });
    assert.equal(await hostCount(tab), 1);
    assert.ok((await readerText(tab)).includes(WORDS.last));
    await tab.press("n");
    assert.equal(await tab.inReader((root) => root.querySelector(".card").hidden), false);
    await closeByClick(tab);
    assert.ok(await isPageShown(tab));
    await openReader(tab);
    await tab.press("Escape");
    await untilClosed(tab);
    await tab.close();
  });

  if (context.name === "chromium") {
    test(`${OPENINGS} openings leave no nodes, no listeners and no memory of the core behind`, async () => {
      const tab = await context.open("/");
      const session = await tab.page.createCDPSession();
      await session.send("Performance.enable");
      const count = async () => {
        await session.send("HeapProfiler.collectGarbage");
        const { metrics } = await session.send("Performance.getMetrics");
        return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      };
      const rounds = async (many) => {
        for (let round = 0; round < many; round += 1) {
          await openReader(tab);
          await closeByClick(tab);
        }
        return count();
      };
      const first = await rounds(5);
      const memory = await tab.wasmMemories();
      assert.ok(memory.length === 1 && memory[0] > 0, `one core, and this test sees its memory: ${memory}`);
      await rounds(OPENINGS);
      assert.deepEqual(await tab.wasmMemories(), memory, "bytes of each memory");
      // A reader that was closed a moment ago may still wait for its last timers: it is collected soon, a leak never.
      const bounds = { Nodes: 2, JSEventListeners: 1, JSHeapUsedSize: 20_000 };
      let grown;
      const isCollected = async () => {
        const last = await count();
        grown = Object.fromEntries(Object.keys(bounds).map((name) => [name, (last[name] - first[name]) / OPENINGS]));
        return Object.entries(bounds).every(([name, bound]) => grown[name] < bound);
      };
      // What is still there in the end is told by figures.
      await until("all that the readers held to be collected", isCollected).catch(() => {});
      assert.ok(grown.Nodes < bounds.Nodes, `${grown.Nodes} nodes an opening`);
      assert.ok(grown.JSEventListeners < bounds.JSEventListeners, `${grown.JSEventListeners} listeners an opening`);
      assert.ok(grown.JSHeapUsedSize < bounds.JSHeapUsedSize, `${grown.JSHeapUsedSize} bytes an opening`);
      await tab.close();
    });
  }

  // The last one: it takes the extension away.
  test("the extension is removed while a reader is open: nothing of it is left, or Esc gives the page back", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await context.browser.removeExtension();
    // Firefox ends the script too: what it left behind must not be seen.
    if (!(await isPageShown(tab))) await tab.press("Escape");
    await until("the page", () => isPageShown(tab));
    const rest = await tab.inPage(() => {
      const host = document.querySelector("[data-quotelight-reader]");
      return { shown: document.body.innerText, isSeen: host !== null && host.checkVisibility() };
    });
    assert.ok(rest.shown.includes(WORDS.furniture[1]), rest.shown);
    assert.equal(rest.isSeen, false);
    await tab.close();
  });
});

/** The extension in a folder of its own, which a test may change. */
const folders = new Map();
after(() => Promise.all([...folders.values()].map((folder) => rm(folder, { recursive: true, force: true }))));

async function ownExtension(browser) {
  const folder = await mkdtemp(join(tmpdir(), "quotelight-life-"));
  folders.set(browser, folder);
  await cp(extension(browser), folder, { recursive: true });
  return folder;
}

inBothBrowsers(
  APP,
  (context) => {
    test("a private window: the reader works, and nothing is written down of the page without an act of the user", async () => {
      const own = await context.browser.openOwn("notebook.html");
      await until("the notebook", () => own.inPage(() => document.querySelector(".stored").textContent));
      const written = () => own.inPageAsync(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null), await indexedDB.databases()]));
      const before = await written();
      const tab = await context.browser.openWindow(context.server.url("/"), { isPrivate: true });
      assert.ok(await own.inPageAsync(async () => (await chrome.tabs.query({})).some(({ incognito }) => incognito)), "the window is private");
      const page = await tab.inPage(() => document.body.innerText);
      assert.equal((await openReader(tab)).state, "ready");
      assert.ok((await readerText(tab)).includes(WORDS.last));
      for (const key of ["n", "n", "q", "q"]) await tab.press(key);
      await tab.press("Escape");
      await untilClosed(tab);
      assert.equal(await tab.inPage(() => document.body.innerText), page);
      await openReader(tab);
      await closeByClick(tab);
      assert.equal(await written(), before);
      assert.equal(await own.inPage(() => document.querySelectorAll(".entry").length), 0);
      // What the user keeps is kept, as a bookmark is.
      await openReader(tab);
      await tab.press("n");
      await tab.press("b");
      await until("it to be kept", () => tab.inReader((root) => root.querySelector("mark[data-kept]") !== null));
      await tab.close();
      await until("it in the notebook", () => own.inPage(() => document.querySelectorAll(".entry").length === 1));
      await own.close();
    });

    test("the extension is updated while a reader is open: Esc gives the page back, and a click the new one's reader", async () => {
      const tab = await context.open("/");
      const html = () => tab.inPage(() => document.documentElement.outerHTML);
      const before = await html();
      const path = join(folders.get(context.name), "manifest.json");
      const manifest = JSON.parse(await readFile(path, "utf8"));
      for (const [number, isLeftOpen] of [true, false].entries()) {
        await openReader(tab);
        const version = `${manifest.version}.${number + 1}`;
        await writeFile(path, JSON.stringify({ ...manifest, version }));
        await context.browser.updateExtension();
        const own = await context.browser.openOwn("options.html");
        assert.equal(await own.inPage(() => chrome.runtime.getManifest().version), version);
        await own.close();
        // Firefox ends the old script, Chromium leaves it to itself.
        if (!isLeftOpen && !(await isPageShown(tab))) await tab.press("Escape");
        if (!isLeftOpen) await until("the page", () => isPageShown(tab));
        await tab.click();
        await until("one reader, the new one's", async () => /back/.test((await tab.button()).title) && (await hostCount(tab)) === 1 && tab.inReader((root) => root.host.dataset.state === "ready"));
        assert.ok((await readerText(tab)).includes(WORDS.last));
        await closeByClick(tab);
        assert.ok(await isPageShown(tab));
        assert.equal(await html(), before);
      }
      await tab.close();
    });
  },
  { extensionFor: ownExtension, isPrivateAllowed: true },
);

function isPageShown(tab) {
  return tab.inPage(() => document.querySelector("h1").checkVisibility());
}
