/** Where there is no story, or no place for a reader: the right answer, a way back, never a blank. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { extension } from "./lib/builds.mjs";
import { news, PICTURES } from "./lib/pages.mjs";
import { hostCount, openReader, until, untilClosed } from "./lib/reader.mjs";

const pages = {
  ...PICTURES,
  "/news": news(),
  "/csp": news({ headers: { "content-security-policy": "script-src 'none'" } }),
  "/isolated": news({ headers: { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" } }),
  "/front": { body: `<title>The Harbour Ledger</title><h1>The Harbour Ledger</h1><ul>${"<li><a href=/x>A short headline</a></li>".repeat(20)}</ul>` },
  "/empty": { body: "" },
  "/huge": { body: `<title>Huge</title><body><script>
    // Hidden, as browsers need many seconds to lay so much out.
    document.body.hidden = true;
    const part = document.createElement("div");
    for (let index = 0; index < 1000; index += 1) part.append(document.createElement("p"));
    for (let copy = 0; copy < 401; copy += 1) document.body.append(part.cloneNode(true));
  </script>` },
  "/long": { body: `<title>Long</title><body><script>
    // In an element, as words that stand in the body itself are laid out whatever hides it.
    const words = document.body.appendChild(document.createElement("p"));
    words.hidden = true;
    words.append("word ".repeat(5e6));
  </script>` },
  "/deep": { body: `<title>Deep</title><body><script>
    // Hidden, as browsers themselves give up on laying out such a page.
    let inner = document.body;
    inner.hidden = true;
    for (let depth = 0; depth < 3000; depth += 1) inner = inner.appendChild(document.createElement("div"));
    inner.append("At the bottom");
  </script>` },
  "/text": { body: "Only a few words.", type: "text/plain" },
  "/frames": { body: `<html><frameset cols="50%,50%"><frame src="/news"><frame src="/front"></frameset></html>` },
  "/drawing": { body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">A drawing</text></svg>`, type: "image/svg+xml" },
  "/data": { body: `<?xml version="1.0"?><stories><story>Words</story></stories>`, type: "application/xml" },
  "/xhtml": { body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>Few words.</p></body></html>`, type: "application/xhtml+xml" },
};

inBothBrowsers(pages, (context) => {
  const answers = { "/front": "no-article", "/empty": "no-article", "/text": "no-article", "/xhtml": "no-article", "/huge": "too-large", "/long": "too-large", };
  for (const [path, code] of Object.entries(answers)) {
    test(`${path}: ${code} is said in the reader, with a way back`, async () => {
      const tab = await context.open(path);
      assert.deepEqual(await openReader(tab), { state: "error", error: code, isLast: true });
      const message = await tab.inReader((root) => ({
        title: root.querySelector("main h1").textContent,
        words: root.querySelector("main p").textContent.length,
        focus: root.activeElement?.localName,
      }));
      assert.match(message.title, code === "too-large" ? /too large/ : /No story/);
      assert.ok(message.words > 40);
      assert.equal(message.focus, "h1");
      await tab.press("Tab");
      await tab.press("Enter");
      await untilClosed(tab);
      await tab.close();
    });
  }

  test("a page nested thousands deep is read to the bottom", async () => {
    const tab = await context.open("/deep");
    assert.equal((await openReader(tab)).error, "no-article");
    await tab.press("Escape");
    await untilClosed(tab);
    await tab.close();
  });

  // Chromium shows XML without a style in a page of its own, which has a body.
  for (const path of context.name === "chromium" ? ["/frames", "/drawing"] : ["/frames", "/drawing", "/data"]) {
    test(`${path}: there is no body for a reader, and the button says so`, async () => {
      const tab = await context.open(path);
      await tab.click();
      await untilRefused(tab, /frames, or is a drawing/);
      assert.equal(await hostCount(tab), 0);
      await tab.dismissPopup();
      await tab.close();
    });
  }

  test("where the browser lets no extension work, the button says so, and works again on the next page", async () => {
    const tab = await context.open(context.name === "chromium" ? "chrome://version/" : "about:license");
    await tab.click();
    await untilRefused(tab, /lets no extension work/);
    await tab.dismissPopup();
    await tab.visit(context.server.url("/news"));
    await until("the badge to go", async () => (await tab.button()).badge === "");
    assert.equal((await openReader(tab)).state, "ready");
    await tab.close();
  });

  test("a click right after the navigation works", async () => {
    const tab = await context.open("/news");
    for (let round = 0; round < 10; round += 1) {
      await tab.visit(context.server.url(`/news?${round}`));
      assert.equal((await openReader(tab)).state, "ready");
    }
    await tab.close();
  });

  if (context.name === "chromium") {
    test("where the page forbids wasm, the core answers from the worker", async () => {
      for (const [path, remote] of [["/news", false], ["/csp", true]]) {
        const tab = await context.open(path);
        await openReader(tab);
        const names = await tab.inPage(() => performance.getEntriesByType("measure").map(({ name }) => name));
        assert.equal(names.includes("quotelight:remote"), remote, path);
        assert.equal(names.includes("quotelight:wasm"), !remote, path);
        await tab.close();
      }
    });

    test("a tab whose grant is stuck: the button says to open the page in a new tab, where it works", async () => {
      const tab = await context.open("/news");
      await openReader(tab);
      await tab.press("Escape");
      await untilClosed(tab);
      await tab.visit(context.server.url("/isolated"));
      await tab.click();
      await untilRefused(tab, /Open the page in a new tab/);
      await tab.close();
      const fresh = await context.open("/isolated");
      assert.equal((await openReader(fresh)).state, "ready");
      await fresh.close();
    });

    test("an event that nobody clicked for grants nothing", async () => {
      const tab = await context.open("/news");
      const worker = await tab.worker();
      await worker.evaluate(async (url) => {
        const [page] = (await chrome.tabs.query({})).filter((one) => one.active);
        chrome.action.onClicked.dispatch(page);
        return url;
      }, tab.page.url());
      await until("the refusal", async () => (await tab.button()).badge === "!");
      assert.equal(await hostCount(tab), 0);
      await tab.close();
    });
  }
});

/** A build with a fault in what is drawn after the first picture. */
async function faultyExtension(browser) {
  const folder = await mkdtemp(join(tmpdir(), "quotelight-faulty-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await cp(extension(browser), folder, { recursive: true });
  const path = join(folder, "content.js");
  const [before, after, ...more] = (await readFile(path, "utf8")).split(`{class:"loss"}`);
  assert.ok(after !== undefined && more.length === 0, "the place of the fault");
  await writeFile(path, `${before}{class:{toString(){throw new Error("A fault of the test's")}}}${after}`);
  return folder;
}

inBothBrowsers(
  { "/news": news(), ...PICTURES },
  (context) => {
    test("a fault of ours after the story was shown is said, and does not leave half a reader", async () => {
      const tab = await context.open("/news");
      assert.deepEqual(await openReader(tab), { state: "error", error: "internal", isLast: true });
      assert.deepEqual(await tab.inReader((root) => [root.activeElement?.localName, root.querySelectorAll(".bar, .speakers").length]), ["h1", 0]);
      await tab.press("a");
      await tab.press("Escape");
      await untilClosed(tab);
      await tab.close();
    });
  },
  { extensionFor: faultyExtension },
);

/** Waits until the button bears its badge and says why. */
function untilRefused(tab, why) {
  return until(`the button to say ${why}`, async () => {
    const { badge, title } = await tab.button();
    return badge === "!" && why.test(title);
  });
}
