/** For everybody: names and roles as assistive technology hears them, forced colours, larger and looser text, calm. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { news, PICTURES } from "./lib/pages.mjs";
import { openReader, until, untilStill } from "./lib/reader.mjs";
import { EVERY_PORT, stage } from "./lib/stage.mjs";
import { story } from "./lib/story.mjs";
import arabic from "./stories/arabic.mjs";
import english from "./stories/english.mjs";

/** More than the text-spacing override of WCAG 1.4.12 asks for, at twice the size. */
const LOOSE = { scale: 2, air: 1.5, letters: 0.12, words: 0.3 };

/** Words that fill more than a window. */
const endless = story({
  title: "A speech",
  speakers: { bell: { name: "Ada Bell" } },
  blocks: [
    { kind: "paragraph", text: "She spoke for an hour." },
    { kind: "paragraph", text: `⟦bell “${"We were asked to choose between a budget and a promise, and tonight we kept the promise. ".repeat(40)}”⟧` },
    { kind: "paragraph", text: "⟦bell “And that was that,”⟧ she said. ".repeat(30) },
  ],
});

const pages = {
  "/endless": { body: await stage(endless) },
  ...Object.fromEntries(await Promise.all(["de", "ru", "ar"].map(async (locale) => [`/tools-${locale}`, { body: await stage(english, { locale, ports: EVERY_PORT }) }]))),
  "/hint": { body: await stage(arabic, { ports: EVERY_PORT }) },
  "/": news(),
  "/loose": { body: await stage(english, { settings: LOOSE }) },
  "/en": { body: await stage(english) },
  "/arabic": { body: await stage(english, { locale: "ar" }) },
  "/in-arabic": { body: await stage(arabic, { locale: "ar" }) },
  ...PICTURES,
};

inBothBrowsers(pages, (context) => {
  test("roles and names say what everything is, and a quotation's description says whose it is", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const roles = {
      main: /^main$/,
      "main h1": /^heading$/,
      "[data-speakers]": /^navigation$/,
      ".bar .back": /^button$/,
    };
    for (const [selector, role] of Object.entries(roles)) assert.match((await tab.accessible(selector)).role, role, selector);
    const names = {
      "[data-speakers]": "Who said what",
      ".bar .back": "Back to the page",
      "[aria-controls=ql-panel-letters]": "Appearance",
      "[aria-controls=ql-panel-keys]": "Keys",
      "[data-speakers] .jumps button": "Ada Bell, quotation 1",
      ".enlarge": "Enlarge the picture",
    };
    for (const [selector, name] of Object.entries(names)) assert.equal((await tab.accessible(selector)).name, name, selector);
    await tab.press("n");
    assert.equal(await tab.inReader((root) => root.activeElement.getAttribute("aria-describedby")), "ql-card-words");
    assert.equal((await tab.accessible(".card")).name, "About this quotation");
    const { description } = await tab.accessible("mark[aria-describedby]");
    if (description !== undefined) assert.match(description, /Ada Bell/);
    await tab.close();
  });

  test("the focus goes through the reader in reading order", async () => {
    const tab = await context.open("/");
    await openReader(tab);
    const order = await tab.inReader((root) =>
      [...root.querySelectorAll("button, a[href], mark[tabindex], summary, [tabindex='0']")]
        .filter((one) => one.checkVisibility() && !one.closest(".first-hint"))
        .map((one) => (one.closest(".bar") ? "bar" : one.closest("[data-speakers]") ? "index" : "story")),
    );
    assert.deepEqual(order.filter((place, at) => place !== order[at - 1]), ["bar", "story", "index"]);
    await tab.close();
  });

  test("text twice as large, with more room between letters, words and lines, needs no sideways scrolling at 320 pixels", async () => {
    const tab = await context.open("/loose");
    const width = await tab.inPageAsync(async (url) => {
      const frame = document.createElement("iframe");
      frame.style.cssText = "width: 320px; height: 800px; border: 0";
      frame.src = url;
      document.documentElement.append(frame);
      await new Promise((resume) => frame.addEventListener("load", resume));
      return frame.contentDocument.scrollingElement.scrollWidth;
    }, context.server.url("/loose"));
    assert.ok(width <= 320, String(width));
    await tab.close();
  });

  test("an interface from right to left, around a story of either direction", async () => {
    for (const [path, direction] of [["/arabic", "ltr"], ["/in-arabic", "rtl"]]) {
      const tab = await context.open(path);
      await tab.press("a");
      const found = await tab.inReader((root) => ({
        bar: root.querySelector(".bar").dir,
        story: root.querySelector("article").dir,
        settings: root.querySelector("[data-panel=letters]").dir,
        isIndexBeside: Math.sign(root.querySelector("[data-speakers]").getBoundingClientRect().left - root.querySelector(".body").getBoundingClientRect().left),
      }));
      assert.deepEqual(found, { bar: "rtl", story: direction, settings: "rtl", isIndexBeside: direction === "rtl" ? -1 : 1 });
      await tab.close();
    }
  });

  test("the card is seen also where the words fill more than the window, and never lies over the words in a narrow one", async () => {
    const tab = await context.open("/endless");
    await tab.press("n");
    const places = () =>
      tab.inReader((root) => {
        const card = root.querySelector(".card").getBoundingClientRect();
        return { top: card.top, bottom: card.bottom, words: root.activeElement.getClientRects()[0].bottom, height: innerHeight };
      });
    const wide = await until("the card to stand still", async () => {
      const now = await places();
      return now.top > 0 && now.bottom < now.height ? now : null;
    });
    assert.ok(wide.words < wide.top, JSON.stringify(wide));
    await tab.press("c");
    await tab.resize(500, 800);
    // A click, or Tab, where the card will come: the last words that are in the window.
    await tab.inReader((root) => {
      root.activeElement.blur();
      const mark = root.querySelectorAll(".body mark[tabindex]")[5];
      scrollBy({ top: mark.getBoundingClientRect().bottom - innerHeight + 4, behavior: "instant" });
      mark.focus({ preventScroll: true });
    });
    const narrow = await untilStill("the card", tab, places);
    assert.ok(narrow.words <= narrow.top, JSON.stringify(narrow));
    await tab.resize(1280, 900);
    await tab.close();
  });

  test("a card called from the middle of words taller than the window stays in it when a picture above them arrives", async () => {
    const tab = await context.open("/endless");
    await tab.inReader((root) => scrollTo({ top: scrollY + root.querySelectorAll(".body p")[1].getBoundingClientRect().top + 900, behavior: "instant" }));
    await tab.clickAt(400, 300);
    const card = () =>
      untilStill("the card", tab, () =>
        tab.inReader((root) => {
          const { top, bottom } = root.querySelector(".card").getBoundingClientRect();
          return bottom > 0 ? { top, bottom, height: innerHeight } : null;
        }),
      );
    const before = await card();
    assert.ok(before.top > 0 && before.bottom < before.height, JSON.stringify(before));
    for (const room of [120, 240]) {
      // As it comes above the words, the browser holds them where they are.
      const top = await tab.inReader((root, room) => {
        root.querySelector(".body p").style.paddingBottom = `${room}px`;
        return root.querySelectorAll(".body p")[1].getBoundingClientRect().top;
      }, room);
      assert.ok(top < -600, String(top));
      const after = await card();
      assert.ok(after.top > 0 && after.bottom < after.height, JSON.stringify(after));
    }
    await tab.close();
  });

  test("the hint is in the window, whichever way the story and the interface run", async () => {
    for (const path of ["/hint", "/tools-ar", "/tools-de"]) {
      const tab = await context.open(path);
      const { left, right, width } = await tab.inReader((root) => {
        const { left, right } = root.querySelector(".first-hint").getBoundingClientRect();
        return { left, right, width: innerWidth };
      });
      assert.ok(left >= 0 && right <= width, `${path}: ${left} to ${right}`);
      await tab.close();
    }
  });

  test("at no width does the bar cut its words off or its tools out", async () => {
    for (const path of ["/tools-de", "/tools-ru", "/tools-ar"]) {
      const tab = await context.open(path);
      for (const width of [500, 576, 640, 704, 768, 860, 960, 1000, 1100, 1240, 1280]) {
        await tab.resize(width, 900);
        const cut = await tab.inReader((root) => {
          const bar = root.querySelector(".bar").getBoundingClientRect();
          const buttons = [...root.querySelectorAll(".bar > button:not(.skip)")].filter((one) => one.checkVisibility());
          const isOut = (one) => one.getBoundingClientRect().left < bar.left - 1 || one.getBoundingClientRect().right > bar.right + 1;
          const isCut = (one) => getComputedStyle(one).position === "static" && one.scrollWidth > one.clientWidth + 1;
          return [...buttons.filter(isOut), ...[...root.querySelectorAll(".bar .words")].filter((one) => one.checkVisibility() && isCut(one))].map((one) => one.textContent);
        });
        assert.deepEqual(cut, [], `${path}, ${width}`);
      }
      await tab.resize(1280, 900);
      await tab.close();
    }
  });

  if (context.name === "chromium") {
    test("forced colours: every theme gives way to the system's, and names still tell speakers apart", async () => {
      const tab = await context.open("/en");
      await tab.forceColors();
      const found = await tab.inReader((root) => {
        const mark = root.querySelector("mark[data-label]");
        return {
          isForced: matchMedia("(forced-colors: active)").matches,
          line: getComputedStyle(mark).textDecorationStyle,
          lines: new Set([...root.querySelectorAll("mark[data-label]")].map((one) => getComputedStyle(one).textDecorationStyle)).size,
          label: mark.dataset.label,
        };
      });
      assert.equal(found.isForced, true);
      assert.ok(found.lines >= 3 && found.label, JSON.stringify(found));
      await tab.close();
    });

    test("reduced motion: nothing moves by itself", async () => {
      const tab = await context.open("/en");
      await tab.emulate({ "prefers-reduced-motion": "reduce" });
      const moving = await tab.inReader((root) => {
        root.querySelector("mark[tabindex]").focus();
        return [...root.querySelectorAll("*")].filter((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return animationName !== "none" || transitionDuration.split(",").some((time) => parseFloat(time) > 0);
        }).length;
      });
      assert.equal(moving, 0);
      const before = await tab.inPage(() => window.scrollY);
      await tab.press("p");
      assert.notEqual(await tab.inPage(() => window.scrollY), before, "a jump is there at once");
      await tab.close();
    });
  }
});
