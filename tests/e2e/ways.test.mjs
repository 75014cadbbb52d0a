/**
 * Ways in: the context menu on the page, a selection and a link; chosen sites; the options page.
 *
 * Firefox's menu is opened and clicked for real. Chromium's is the system's, which no tool can press: there the same
 * handler gets the same event. What the browser asks the user, whether a site may be read, no tool can answer: the build
 * under test has the permission for this machine's pages already, and says yes for the user.
 */
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { inBothBrowsers } from "./lib/both.mjs";
import { extension } from "./lib/builds.mjs";
import { news, PICTURES, WORDS } from "./lib/pages.mjs";
import { blockTexts, hostCount, openReader, readerText, until, untilClosed } from "./lib/reader.mjs";

const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The extension, permitted to read this machine's pages. */
async function permittedExtension(browser) {
  const folder = await mkdtemp(join(tmpdir(), "quotelight-permitted-"));
  folders.push(folder);
  await cp(extension(browser), folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: ["http://localhost/*", "http://127.0.0.1/*"] }));
  return folder;
}

const LINK = `<p style="position: absolute; top: 0; left: 0; z-index: 9"><a id="other" href="/other">Another story</a> <span id="aside">Sign in to comment</span></p>`;
const pages = {
  "/": news({ body: LINK }),
  "/other": news(),
  "/front": { body: "<title>Front</title><h1>The Harbour Ledger</h1>" },
  ...PICTURES,
};

inBothBrowsers(
  pages,
  (context) => {
    const state = (tab) => tab.inPage(() => document.querySelector("[data-quotelight-reader]")?.dataset.state ?? null);
    const ready = (tab) => until("the reader", async () => (await state(tab)) === "ready");

    test("the menu on the page opens the reader", async () => {
      const tab = await context.open("/");
      await tab.menu("page", "Read this page with Quotelight", ".page h1, h1");
      await ready(tab);
      assert.ok((await readerText(tab)).includes(WORDS.first));
      await tab.close();
    });

    test("the menu on a selection opens the reader of what is selected, whole paragraphs with their quotations", async () => {
      const tab = await context.open("/");
      await tab.inPage(() => {
        const paragraph = [...document.querySelectorAll("p")].find((one) => one.textContent.includes("choose between a budget"));
        paragraph.setAttribute("id", "chosen");
        const range = document.createRange();
        range.setStart(paragraph.firstChild, 3);
        range.setEnd(paragraph.firstChild, 30);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      });
      await tab.menu("selection", "Read the selection with Quotelight", "#chosen");
      await ready(tab);
      const texts = (await blockTexts(tab)).map(({ text }) => text);
      assert.equal(texts.length, 1, texts.join("\n"));
      assert.match(texts[0], /choose between a budget/);
      assert.ok((await tab.inReader((root) => root.querySelectorAll("mark[data-speaker]").length)) > 0);
      await tab.press("Escape");
      await untilClosed(tab);
      await tab.inPage(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector("#aside"));
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      });
      await tab.menu("selection", "Read the selection with Quotelight", "#aside");
      await until("the answer", async () => (await state(tab)) === "error");
      assert.match(await readerText(tab), /selection holds nothing of the story/);
      await tab.close();
    });

    test("the menu on a link opens it in a tab of its own, in the reader", async () => {
      const tab = await context.open("/");
      const opened = await tab.opening("/other", () => tab.menu("link", "Read this link with Quotelight", "#other"));
      await ready(opened);
      assert.equal(await hostCount(tab), 0, "the page itself stays");
      await opened.close();
      await tab.close();
    });

    test("a chosen site's stories open by themselves, its other pages do not, and not after it was removed", async () => {
      const options = await context.browser.openOwn("options.html");
      await until("the page", () => options.inPage(() => document.querySelector("#site") !== null));
      if (context.name === "chromium") await options.inPage(allowAll);
      await options.inPage(() => document.querySelector("#site").focus());
      await options.type(context.server.url("/"));
      await options.inPage(() => document.querySelector(".add-site").focus());
      await options.press("Enter");
      await until("the site", () => options.inPage(() => document.querySelectorAll(".sites li").length === 1));

      const tab = await context.open("/");
      await ready(tab);
      await tab.press("Escape");
      await untilClosed(tab);
      await sleep(300);
      assert.equal(await hostCount(tab), 0, "closed is closed");
      await tab.visit(context.server.url("/front"));
      await sleep(500);
      assert.equal(await hostCount(tab), 0, "no story, no reader");

      await options.inPage(() => document.querySelector(".sites button").focus());
      await options.press("Enter");
      await until("no site", () => options.inPage(() => document.querySelectorAll(".sites li").length === 0));
      await tab.visit(context.server.url("/"));
      await sleep(500);
      assert.equal(await hostCount(tab), 0, "no more");
      await tab.close();
      await options.close();
    });

    if (context.name === "chromium") {
      test("the button's own menu chooses this site, and takes that back", async () => {
        const tab = await context.open("/");
        const sites = async () => (await tab.worker()).evaluate(async () => (await chrome.storage.local.get("sites")).sites ?? []);
        await tab.menu("site", "Always open stories of this site (on/off)", "h1");
        await until("the site", async () => (await sites()).includes("http://localhost/*"));
        await tab.menu("site", "Always open stories of this site (on/off)", "h1");
        await until("no site", async () => (await sites()).length === 0);
        await tab.close();
      });
    }

    test("the options page: what is chosen there is how the next reader looks", async () => {
      const options = await context.browser.openOwn("options.html");
      await until("the page", () => options.inPage(() => document.querySelector("[data-setting=theme]") !== null));
      await options.inPage(() => document.querySelector("[value=sepia]").focus());
      await options.press(" ");
      await until("sepia", () => options.inPage(() => document.documentElement.dataset.theme === "sepia"));
      const tab = await context.open("/");
      await openReader(tab);
      assert.equal(await tab.inPage(() => document.querySelector("[data-quotelight-reader]").dataset.theme), "sepia");
      await tab.close();
      await options.close();
    });

    test("the reader leads to the options page", async () => {
      const tab = await context.open("/");
      await openReader(tab);
      await tab.press("a");
      const opened = await tab.opening("options.html", async () => {
        await tab.inReader((root) => root.querySelector(".settings .actions button:last-child").focus());
        await tab.press("Enter");
      });
      await until("the options", () => opened.inPage(() => document.querySelector("[data-setting=theme]") !== null));
      await opened.close();
      await tab.close();
    });
  },
  { extensionFor: permittedExtension },
);

/** Runs in the options page: the user says yes; and what the manifest requires cannot be taken back. */
function allowAll() {
  chrome.permissions.request = async () => true;
  chrome.permissions.remove = async () => true;
}
