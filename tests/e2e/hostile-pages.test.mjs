/** Pages that forbid, rewrite, restyle, clobber or fight: the reader is there all the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { news, PICTURES, WORDS } from "./lib/pages.mjs";
import { closeByClick, hostCount, openReader, readerText, until, untilClosed } from "./lib/reader.mjs";

const POLICIES = {
  "/csp": { "content-security-policy": "default-src 'none'; script-src 'none'" },
  "/trusted-types": {
    "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'unsafe-inline'",
  },
  "/isolated": { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" },
  "/sandbox": { "content-security-policy": "sandbox" },
  "/style-none": { "content-security-policy": "style-src 'none'" },
};

const SCRIPTS = {
  "/rewrites": `
    const copy = document.body.innerHTML;
    window.rewrites = 0;
    setInterval(() => { document.body.innerHTML = copy; window.rewrites += 1 }, 50);`,
  "/replaces-body": `
    const copy = document.body.innerHTML;
    window.rewrites = 0;
    setInterval(() => {
      const body = document.createElement("body");
      body.innerHTML = copy;
      document.body.replaceWith(body);
      window.rewrites += 1;
    }, 50);`,
  "/moves": `
    window.rewrites = 0;
    setInterval(() => { document.querySelector(".columns").prepend(...document.querySelectorAll("[data-quotelight-reader]")); window.rewrites += 1 }, 50);`,
  "/alters": `
    window.rewrites = 0;
    setInterval(() => {
      const host = document.querySelector("[data-quotelight-reader]");
      if (host === null) return;
      host.setAttribute("style", "display: none !important");
      host.setAttribute("data-state", "taken");
      host.setAttribute("data-error", "taken");
      window.rewrites += 1;
    }, 20);`,
  "/fights": `
    new MutationObserver(() => document.querySelectorAll("[data-quotelight-reader]").forEach((host) => host.remove()))
      .observe(document, { childList: true, subtree: true });`,
  "/patched": `
    const refuse = () => { throw new Error("patched") };
    for (const name of ["attachShadow", "setAttribute", "getAttribute", "append", "remove", "checkVisibility"]) Element.prototype[name] = refuse;
    for (const name of ["appendChild", "insertBefore", "removeChild"]) Node.prototype[name] = refuse;
    Document.prototype.createElement = refuse;
    CSSStyleSheet.prototype.replaceSync = refuse;
    Object.defineProperty(ShadowRoot.prototype, "adoptedStyleSheets", { get: refuse, set: refuse });
    Object.defineProperty(Node.prototype, "firstChild", { get: refuse });
    Array.prototype[Symbol.iterator] = refuse;
    window.WebAssembly = undefined;
    window.Intl = undefined;`,
};

const HOSTILE_STYLE = `<style>
  * { all: unset !important; display: none !important; color: red !important; font: 90px monospace !important; }
  html, body, div, [data-quotelight-reader], #x { display: none !important; visibility: hidden !important; opacity: 0 !important;
    position: fixed !important; transform: scale(0.1) !important; filter: blur(9px) !important; zoom: 4; width: 10px !important; }
  body::before, html::before, body::after { content: "COVER" !important; display: block !important; position: fixed !important; inset: 0 !important; background: red !important; z-index: 2147483647 !important; }
  ::selection { color: red !important; } @page { margin: 30cm !important; }
</style>`;

const CLOBBERS = ["body", "documentElement", "createElement", "createTextNode", "activeElement", "getElementsByTagName", "adoptedStyleSheets",
  "title", "getSelection", "head", "URL", "contentType", "querySelector", "fullscreenElement", "defaultView", "childNodes", "firstChild", "quotelight", "location"]
  .map((name) => `<img name="${name}" id="${name}"><form name="${name}"><input name="${name}"><input name="attributes"><input name="nodeType"><input name="nextSibling"><input name="localName"><input name="shadowRoot"></form>`)
  .join("");

const pages = {
  ...PICTURES,
  "/plain": news(),
  ...Object.fromEntries(Object.entries(POLICIES).map(([path, headers]) => [path, news({ headers })])),
  ...Object.fromEntries(Object.entries(SCRIPTS).map(([path, script]) => [path, news({ body: `<script>${script}</script>` })])),
  "/restyled": news({ head: HOSTILE_STYLE }),
  "/inline-style": news({
    body: `<script>
      for (const element of [document.documentElement, document.body]) {
        element.style.cssText = "display: none !important; visibility: hidden !important; overflow: hidden !important; position: fixed !important; transform: rotate(90deg) !important; width: 10px !important";
      }
      document.body.insertAdjacentHTML("beforeend", '<div id="over" style="display: block !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; background: red !important">OVER</div>');
    </script>`,
  }),
  "/clobbered": news({ body: CLOBBERS }),
  "/dialog": news({ body: `<dialog id="modal">Sign in to read on</dialog><div popover="manual" id="pop">A popover</div><script>modal.showModal(); pop.showPopover()</script>` }),
  "/frame": news({ body: `<iframe src="/inner" id="frame"></iframe>` }),
  "/inner": { body: "<p>Inside</p><script>window.loaded = Math.random()</script>" },
};

inBothBrowsers(pages, (context) => {
  for (const path of [...Object.keys(POLICIES), "/restyled", "/inline-style", "/clobbered", "/patched"]) {
    test(`${path}: the reader shows the story, looks as everywhere, and gives the page back`, async () => {
      const tab = await context.open(path);
      const before = await tab.inPage(htmlOfPage);
      assert.deepEqual(await openReader(tab), { state: "ready", error: null, isLast: true });
      const text = await readerText(tab);
      assert.ok(text.includes(WORDS.first) && text.includes(WORDS.last), text);
      assert.deepEqual(await lookOf(tab), await plainLook(context));
      assert.equal(await tab.inPage(hitsHost), true, "nothing covers the reader");
      await closeByClick(tab);
      assert.equal(await tab.inPage(htmlOfPage), before);
      await tab.close();
    });
  }

  for (const path of ["/rewrites", "/replaces-body", "/moves"]) {
    test(`${path}: the reader stays, at its place and with its focus, and goes when it is told to`, async () => {
      const tab = await context.open(path);
      assert.equal((await openReader(tab)).state, "ready");
      await tab.inPage(() => window.scrollTo(0, 300));
      await tab.inReader((root) => root.querySelector(".bar .back").focus({ preventScroll: true }));
      for (let look = 0; look < 6; look += 1) {
        await untilRewritten(tab, 2);
        assert.equal(await tab.inPage(isInPlace), true);
        assert.equal(await tab.inPage(() => Math.round(window.scrollY)), 300);
      }
      assert.ok((await readerText(tab)).includes(WORDS.last));
      assert.equal(await tab.inReader((root) => root.activeElement?.className), "back");
      await tab.press("Escape");
      await untilClosed(tab);
      await untilRewritten(tab, 4);
      assert.equal(await hostCount(tab), 0);
      await tab.close();
    });
  }

  test("/alters: the host's attributes are put right again", async () => {
    const tab = await context.open("/alters");
    await openReader(tab);
    for (let look = 0; look < 4; look += 1) {
      await untilRewritten(tab, 3);
      const host = await tab.inPage(() => {
        const host = document.querySelector("[data-quotelight-reader]");
        return [host.dataset.state, host.dataset.error ?? null, getComputedStyle(host).display];
      });
      assert.deepEqual(host, ["ready", null, "block"]);
    }
    await tab.close();
  });

  test("/fights: a page that takes the host out at once gets itself back in the end, and the button says so", async () => {
    const tab = await context.open("/fights");
    await tab.click();
    await until("the button to give up", async () => /keeps removing/.test((await tab.button()).title));
    await untilClosed(tab);
    assert.equal(await tab.inPage(() => 6 * 7), 42, "the tab is alive");
    assert.equal((await tab.button()).badge, "!");
    await tab.dismissPopup();
    await tab.close();
  });

  test("/dialog: open dialogs and popovers are covered, the reader can be used, and they are open again after", async () => {
    const tab = await context.open("/dialog");
    await openReader(tab);
    assert.equal(await tab.inPage(hitsHost), true);
    assert.equal(await tab.inPage(() => document.getElementById("modal").checkVisibility()), false);
    await tab.press("Tab");
    assert.equal(await tab.inReader((root) => root.activeElement !== null), true, "the reader takes the focus");
    await tab.press("Escape");
    await untilClosed(tab);
    assert.deepEqual(
      await tab.inPage(() => [document.getElementById("modal").matches(":modal"), document.getElementById("pop").matches(":popover-open")]),
      [true, true],
    );
    await tab.close();
  });

  test("/frame: frames of the page are not loaded anew", async () => {
    const tab = await context.open("/frame");
    const before = await tab.inPage(() => document.getElementById("frame").contentWindow.loaded);
    await openReader(tab);
    await closeByClick(tab);
    assert.equal(await tab.inPage(() => document.getElementById("frame").contentWindow.loaded), before);
    await tab.close();
  });
});

/** Waits until the page has done so often again what it does. */
async function untilRewritten(tab, times) {
  const count = () => tab.inPage(() => window.rewrites);
  const before = await count();
  await until("the page to go on", async () => (await count()) >= before + times);
}

let plain = new Map();

/** How the reader looks on a page that does nothing to it. */
async function plainLook(context) {
  if (!plain.has(context.name)) {
    const tab = await context.open("/plain");
    await openReader(tab);
    plain.set(context.name, await lookOf(tab));
    await tab.close();
  }
  return plain.get(context.name);
}

/** How the reader looks once the picture at its head is there: it has no place before. */
async function lookOf(tab) {
  await until("the picture", () => tab.inReader((root) => root.querySelector("img")?.complete ?? true));
  return tab.inReader(look);
}

function look(root) {
  const of = (selector) => {
    const element = root.querySelector(selector);
    const style = getComputedStyle(element);
    const { left, top, width } = element.getBoundingClientRect();
    return [
      selector, Math.round(left), Math.round(top), Math.round(width),
      style.color, style.backgroundColor, style.fontSize, style.fontFamily, style.display, style.visibility, style.opacity, style.direction,
    ];
  };
  return [".reader", "h1", ".body > p", ".bar .back"].map(of);
}

function hitsHost() {
  const host = Document.prototype.querySelector.call(document, "[data-quotelight-reader]");
  const hits = (x, y) => Document.prototype.elementFromPoint.call(document, x, y) === host;
  return hits(200, 200) && hits(640, 300) && hits(1000, 500) && hits(640, 700);
}

function isInPlace() {
  const host = document.querySelector("[data-quotelight-reader]");
  return host !== null && host.parentNode === Document.prototype.__lookupGetter__("body").call(document);
}

function htmlOfPage() {
  return Document.prototype.__lookupGetter__("documentElement").call(document).outerHTML;
}
