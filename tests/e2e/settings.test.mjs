/** Appearance: every choice is seen at once, is kept, and the next reader opens with it. By real clicks and keys. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { news, PICTURES } from "./lib/pages.mjs";
import { clickOn, openReader, until, untilClosed } from "./lib/reader.mjs";

const CSP = { "content-security-policy": "default-src 'none'; style-src 'none'; font-src 'none'; img-src 'self'" };

inBothBrowsers({ "/": news(), "/strict": news({ headers: CSP }), ...PICTURES }, (context) => {
  const look = (tab) =>
    tab.inReader((root) => {
      const reader = root.querySelector(".reader");
      const { backgroundColor, colorScheme, letterSpacing } = getComputedStyle(reader);
      const paragraph = getComputedStyle(root.querySelector(".body > p"));
      return {
        theme: root.host.dataset.theme,
        paper: backgroundColor,
        scheme: colorScheme,
        behind: getComputedStyle(document.documentElement).backgroundColor,
        size: parseFloat(paragraph.fontSize),
        leading: parseFloat(paragraph.lineHeight),
        width: root.querySelector(".body").getBoundingClientRect().width,
        letters: letterSpacing,
        family: paragraph.fontFamily,
      };
    });
  const choose = (tab, name, choice) => clickOn(tab, `[data-setting="${name}"] input[value="${choice}"]`);

  test("each theme changes paper and cover at once, and the next reader opens with it", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const papers = new Set();
    await tab.press("a");
    for (const theme of ["light", "sepia", "dark", "black"]) {
      await choose(tab, "theme", theme);
      const { paper, behind, scheme, theme: onHost } = await look(tab);
      assert.equal(paper, behind, `${theme}: reader and cover`);
      assert.equal(onHost, theme);
      assert.equal(scheme, theme === "dark" || theme === "black" ? "dark" : "light");
      papers.add(paper);
    }
    assert.equal(papers.size, 4);
    await tab.press("Escape");
    assert.ok(await tab.inReader((root) => root.querySelector(".panel") === null), "Esc closes the panel first");
    await tab.press("Escape");
    await untilClosed(tab);
    await openReader(tab);
    assert.equal((await look(tab)).theme, "black");
    await tab.close();
  });

  test("another tab's reader has what was chosen, from its first moment on", async () => {
    const tab = await context.open("/");
    // Whatever the host's first theme is, the page's observer sees it.
    await tab.inPage(() => {
      window.themes = [];
      new MutationObserver(() => {
        const host = document.querySelector("[data-quotelight-reader]");
        if (host) window.themes.push(host.dataset.theme);
      }).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
    });
    await openReader(tab);
    assert.deepEqual([...new Set(await tab.inPage(() => window.themes))], ["black"]);
    await tab.close();
  });

  test("size, width, spacing: the slider moves the text, a reset moves it back", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const before = await look(tab);
    await tab.press("a");
    for (const name of ["scale", "width", "air", "letters"]) {
      await tab.inReader((root, name) => root.querySelector(`[data-setting="${name}"] input`).focus(), name);
      await tab.press(name === "width" ? "ArrowLeft" : "ArrowRight");
    }
    const after = await look(tab);
    assert.ok(after.size > before.size && after.leading > before.leading, JSON.stringify(after));
    assert.ok(after.width < before.width, "narrower");
    assert.notEqual(after.letters, before.letters);
    await clickOn(tab, ".settings .actions button");
    assert.deepEqual({ ...(await look(tab)), theme: "" }, { ...before, theme: "", paper: (await look(tab)).paper, behind: (await look(tab)).behind, scheme: (await look(tab)).scheme });
    assert.equal((await look(tab)).theme, "system");
    await tab.close();
  });

  test("the bundled face works where the page allows neither styles nor fonts, and leaves with the reader", async () => {
    const tab = await context.open("/strict");
    const faces = () => tab.inPage(() => [...document.fonts].filter(({ family }) => family.includes("Hyperlegible")).length);
    await openReader(tab);
    const width = () => tab.inReader((root) => Math.round(root.querySelector(".body > p").getBoundingClientRect().height * 100));
    await tab.press("a");
    await choose(tab, "font", "sans");
    const sans = await width();
    await choose(tab, "font", "hyperlegible");
    await until("the face", async () => (await faces()) === 2);
    assert.match((await look(tab)).family, /Hyperlegible/);
    assert.equal(await tab.inPage(() => document.fonts.check(`16px "Quotelight Hyperlegible"`)), true);
    assert.ok(Number.isFinite(sans));
    await choose(tab, "font", "serif");
    await tab.press("Escape");
    await tab.press("Escape");
    await untilClosed(tab);
    assert.equal(await faces(), 0);
    await tab.close();
  });

  test("letter keys can be turned off; typing is never a command", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    await tab.press("?");
    assert.ok(await tab.inReader((root) => root.querySelectorAll("[data-panel=keys] kbd").length >= 12), "the keys are listed");
    await tab.press("a");
    await clickOn(tab, "[data-setting=letterKeys] input");
    await tab.press("Escape");
    await tab.press("n");
    await tab.press("?");
    assert.equal(await tab.inReader((root) => root.querySelector(".panel")), null);
    await clickOn(tab, "[aria-controls=ql-panel-letters]");
    await clickOn(tab, "[data-setting=letterKeys] input");
    await tab.press("Escape");
    await tab.close();
  });
});
