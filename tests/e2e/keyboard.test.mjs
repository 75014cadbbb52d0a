/** By keyboard alone: the focus is never lost, never behind anything, and comes back to where it was. By real keys. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { clickOn, until, untilClosed, untilStill } from "./lib/reader.mjs";
import { stage } from "./lib/stage.mjs";
import { story } from "./lib/story.mjs";

const PARAGRAPH = "The council will keep the night ferry to the outer islands sailing until the end of April, after a debate that filled the old fish hall. ";
const SPEAKERS = ["bell", "quist", "bell", "reiersen", "?", "bell", "quist", "reiersen", "bell", "quist"];

/** Long enough to be scrolled, with a name that is longer than a narrow window is wide. */
const long = story({
  title: "Council backs night ferry",
  url: "https://www.harbourledger.example/2031/03/ferry-vote",
  speakers: {
    bell: { name: "Ada Bell", description: "leader of the council" },
    quist: { name: "Deputy Undersecretary for Coastal and Island Affairs Marie-Agnes Quist-Zimmermann" },
    reiersen: { name: "Amund Reiersen" },
  },
  loss: { visible_words: 300, kept_words: 280, dropped: [{ text: "Read on board: the harbour’s own paper.", words: 7, reason: "related", before: 3 }] },
  blocks: SPEAKERS.map((id, index) => ({
    kind: "paragraph",
    text: `${PARAGRAPH.repeat(3)}⟦${id} “This is what I have to say of it, the ${index + 1}. time.”⟧ ${PARAGRAPH.repeat(2)}⟨link https://www.harbourledger.example/${index} A link⟩ ends it.`,
  })),
});

/** Two parts that were left out at the same place. */
const twoLeftOut = {
  ...long,
  loss: {
    ...long.loss,
    dropped: [
      { text: "The harbour’s own paper is read on board, and has been since the year of the flood.", words: 16, reason: "related", before: 3 },
      { text: "Read on board: the harbour’s own paper.", words: 7, reason: "related", before: 3 },
    ],
  },
};

const pages = {
  "/": { body: await stage(long, { ports: `{ showOnPage() {} }` }) },
  "/quiet": { body: await stage(long, { settings: { letterKeys: false } }) },
  "/two-left-out": { body: await stage(twoLeftOut) },
  "/over-two": { body: await stage(overTwoParagraphs()) },
};

/** A story with one quotation that goes on in the next paragraph, so that it has two pieces. */
function overTwoParagraphs() {
  const article = story({
    title: "A long answer",
    speakers: { bell: { name: "Ada Bell" } },
    blocks: [
      { kind: "paragraph", text: "She had an answer." },
      { kind: "paragraph", text: "⟦bell “We were asked to choose between a budget and a promise.⟧" },
      { kind: "paragraph", text: "⟦bell Tonight we kept the promise.”⟧" },
    ],
  });
  const [first, second] = article.quotes;
  const whole = { ...first, end: second.end, text: `${first.text}\n\n${second.text}` };
  return { ...article, quotes: [whole], speakers: [{ ...article.speakers[0], quotes: [0] }] };
}

inBothBrowsers(pages, (context) => {
  /** What has the focus, where it is, and whether anything lies over it. */
  const focus = (tab) =>
    tab.inReader((root) => {
      const one = root.activeElement;
      if (one === null) return null;
      const { left, top, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
      const seen = root.elementFromPoint(left + Math.min(width, 24) / 2, top + Math.min(height, 20) / 2);
      return {
        quotation: one.closest("mark")?.dataset.quotation ?? one.closest("[data-of]")?.dataset.of ?? null,
        name: one.localName,
        place: one.className,
        top,
        isSeen: seen !== null && one.contains(seen),
      };
    });
  const still = (tab) => untilStill("the focus", tab, () => focus(tab));
  const isOpen = (tab) => tab.inPage(() => document.querySelector("[data-quotelight-reader]") !== null);
  const isCardShown = (tab) => tab.inReader((root) => !root.querySelector(".card").hidden);

  test("to and fro between ways of reading, one stays at the same quotation", async () => {
    const tab = await context.open("/");
    for (const key of ["n", "n", "n", "n"]) await tab.press(key);
    const before = await still(tab);
    assert.equal(before.quotation, "3");
    await tab.press("q");
    const listed = await still(tab);
    assert.deepEqual({ quotation: listed.quotation, name: listed.name, isSeen: listed.isSeen }, { quotation: "3", name: "button", isSeen: true });
    await tab.press("n");
    assert.equal((await still(tab)).quotation, "4", "the next one of the list");
    await tab.press("p");
    await tab.press("s");
    assert.equal((await still(tab)).quotation, "7", "the next by the same speaker");
    await tab.press("q");
    const back = await still(tab);
    assert.deepEqual({ quotation: back.quotation, name: back.name, isSeen: back.isSeen }, { quotation: "7", name: "mark", isSeen: true });
    await tab.press("w");
    assert.equal((await still(tab)).place, "gap");
    await tab.press("w");
    const again = await still(tab);
    assert.deepEqual({ quotation: again.quotation, isSeen: again.isSeen }, { quotation: "7", isSeen: true });
    await tab.close();
  });

  test("from within the card, or from a link, another way of reading has the focus at the same place", async () => {
    const tab = await context.open("/");
    for (const key of ["n", "n", "n", "Enter", "q"]) await tab.press(key);
    const listed = await still(tab);
    assert.deepEqual({ quotation: listed.quotation, name: listed.name, isSeen: listed.isSeen }, { quotation: "2", name: "button", isSeen: true });
    await tab.press("q");
    assert.equal((await still(tab)).quotation, "2");
    await tab.press("Enter");
    await tab.press("w");
    const gap = await still(tab);
    assert.deepEqual({ quotation: gap.quotation, place: gap.place, isSeen: gap.isSeen }, { quotation: "2", place: "gap", isSeen: true });
    await tab.press("w");
    await tab.press("Tab");
    assert.equal((await focus(tab)).name, "a");
    for (const key of ["q", "q", "w"]) {
      await tab.press(key);
      const { quotation, isSeen } = await still(tab);
      assert.deepEqual({ quotation, isSeen }, { quotation: "3", isSeen: true }, key);
    }
    await tab.close();
  });

  test("at the story's head no place is to be kept, but the focus is", async () => {
    const tab = await context.open("/over-two");
    await clickOn(tab, ".body p:last-child mark");
    await clickOn(tab, ".card summary");
    await tab.press("q");
    assert.equal((await still(tab)).quotation, "0");
    await tab.close();
  });

  test("in every way of reading N and P go on from the window's top, and stay in that way", async () => {
    const tab = await context.open("/");
    for (const [way, stops] of [["q", ".only li"], ["w", ".gap"]]) {
      await tab.press(way);
      // Nothing of the story has the focus.
      await tab.inReader((root) => root.activeElement?.blur());
      const [before, after] = await tab.inReader((root, stops) => {
        const tops = () => [...root.querySelectorAll(stops)].map((one) => one.getBoundingClientRect().top);
        scrollBy({ top: tops()[4] - 5, behavior: "instant" });
        return [tops().findLastIndex((top) => top < 0), tops().findIndex((top) => top >= 0)];
      }, stops);
      assert.ok(before >= 0 && after > 0, `${way}: ${before}, ${after}`);
      const where = await tab.inPage(() => scrollY);
      await tab.press("n");
      assert.equal((await still(tab)).quotation, String(after), `${way}, on`);
      await tab.inReader((root) => root.activeElement.blur());
      await tab.inPage((top) => scrollTo({ top, behavior: "instant" }), where);
      await tab.press("p");
      assert.equal((await still(tab)).quotation, String(before), `${way}, back`);
      await tab.press("s");
      const same = await still(tab);
      assert.equal(SPEAKERS[Number(same.quotation)], SPEAKERS[before], `${way}, the same speaker`);
      assert.equal(same.isSeen, true);
      await tab.press(way);
    }
    await tab.close();
  });

  test("Tab beyond the card leads back to the words; Esc in the card leaves the card alone", async () => {
    const tab = await context.open("/");
    await tab.press("n");
    await tab.press("Enter");
    for (let left = 12; left > 0 && (await focus(tab)).name !== "mark"; left -= 1) await tab.press("Tab");
    assert.deepEqual([(await focus(tab)).quotation, await isCardShown(tab)], ["0", false]);
    await tab.press("Tab");
    assert.equal((await focus(tab)).name, "a", "and on in the text");
    await tab.press("p");
    await tab.press("Enter");
    await tab.press("Escape");
    assert.deepEqual([(await focus(tab)).name, await isCardShown(tab), await isOpen(tab)], ["mark", false, true]);
    await tab.press("Escape");
    await untilClosed(tab);
    await tab.close();
  });

  test("without letter keys Esc hides the card that came with the focus", async () => {
    const tab = await context.open("/quiet");
    for (let left = 20; left > 0 && (await focus(tab))?.name !== "mark"; left -= 1) await tab.press("Tab");
    assert.equal(await isCardShown(tab), true);
    await tab.press("Escape");
    assert.deepEqual([await isCardShown(tab), await isOpen(tab)], [false, true]);
    await tab.press("Escape");
    await untilClosed(tab);
    await tab.close();
  });

  test("a panel gives the focus back to where it was, and goes when one goes on into the story", async () => {
    const tab = await context.open("/");
    await tab.press("n");
    for (const key of ["a", "?"]) {
      await tab.press(key);
      assert.equal((await focus(tab)).name, "h2");
      await tab.press("Escape");
      assert.equal((await focus(tab)).quotation, "0");
    }
    await tab.press("a");
    for (let left = 30; left > 0 && (await tab.inReader((root) => root.querySelector(".panel") !== null)); left -= 1) await tab.press("Tab");
    assert.equal((await focus(tab)).isSeen, true);
    await tab.close();
  });

  test("a panel that was opened from within the card gives the focus back to the words", async () => {
    const tab = await context.open("/");
    for (const key of ["n", "Enter", "a", "Escape"]) await tab.press(key);
    assert.equal((await focus(tab))?.quotation, "0");
    await tab.close();
  });

  test("from the card of a quotation's second piece, Tab and Esc lead back to the quotation", async () => {
    const tab = await context.open("/over-two");
    for (const key of ["Tab", "Escape"]) {
      await clickOn(tab, ".body p:last-child mark");
      await clickOn(tab, ".card summary");
      for (let left = 12; left > 0 && (await focus(tab))?.name !== "mark"; left -= 1) await tab.press(key);
      assert.deepEqual([(await focus(tab))?.quotation, await isCardShown(tab)], ["0", false], key);
    }
    await tab.close();
  });

  test("the drawer gives the focus to its button where the words are shown no more", async () => {
    const tab = await context.open("/");
    await tab.resize(600, 800);
    await tab.press("n");
    await tab.press("i");
    for (let left = 8; left > 0 && !(await tab.inReader((root) => root.activeElement.dataset.mode === "quotations")); left -= 1) await tab.press("Tab");
    await tab.press("Enter");
    await tab.press("Escape");
    assert.equal((await focus(tab))?.isSeen, true);
    await tab.resize(1280, 900);
    await tab.close();
  });

  test("the drawer goes when one goes on, and gives the focus back on Esc", async () => {
    const tab = await context.open("/");
    await tab.resize(600, 800);
    await tab.press("n");
    const isDrawn = () => tab.inReader((root) => root.querySelector("[data-speakers]").checkVisibility());
    await tab.press("i");
    assert.equal(await isDrawn(), true);
    await tab.press("Escape");
    assert.deepEqual([await isDrawn(), (await focus(tab)).quotation], [false, "0"]);
    await tab.press("i");
    await tab.pressChord("Shift", "Tab");
    await until("the drawer to go", async () => !(await isDrawn()));
    assert.equal((await still(tab)).isSeen, true);
    await tab.resize(1280, 900);
    await tab.close();
  });

  test("backwards from the end, nothing that has the focus is behind the bar", async () => {
    const tab = await context.open("/");
    await tab.inReader((root) => root.querySelector(".source a").focus());
    for (let step = 0; step < 14; step += 1) {
      await tab.pressChord("Shift", "Tab");
      const { isSeen, name, top } = await still(tab);
      assert.ok(isSeen, `${name} at ${top}, ${step} back`);
    }
    await tab.close();
  });

  test("what is brought back has the focus; left out again, the focus stays there", async () => {
    const tab = await context.open("/");
    await tab.inReader((root) => root.querySelector(".loss summary").focus());
    await tab.press("Enter");
    await until("the list", () => tab.inReader((root) => root.querySelector(".bring-back") !== null));
    await tab.press("Tab");
    await tab.press("Enter");
    const there = await still(tab);
    assert.deepEqual({ place: there.place, isSeen: there.isSeen }, { place: "returned", isSeen: true });
    await tab.press("Tab");
    await tab.press("Enter");
    assert.equal(await tab.inReader((root) => root.activeElement?.dataset.block), "2");
    await tab.close();
  });

  test("of two parts that were brought back beside each other, one has the focus when the other is left out", async () => {
    const tab = await context.open("/two-left-out");
    await tab.inReader((root) => root.querySelector(".loss summary").focus());
    await tab.press("Enter");
    for (const part of [0, 1]) {
      await until("the list", () => tab.inReader((root) => root.querySelector(".bring-back") !== null));
      await tab.inReader((root) => root.querySelector(".loss summary").focus());
      await tab.press("Tab");
      await tab.press("Enter");
      await until("the part", () => tab.inReader((root, part) => root.activeElement?.dataset.returned === String(part), part));
    }
    await tab.press("Tab");
    await tab.press("Enter");
    assert.equal(await tab.inReader((root) => root.activeElement?.dataset.returned), "0");
    await tab.press("Tab");
    await tab.press("Enter");
    assert.equal(await tab.inReader((root) => root.activeElement?.dataset.block), "2");
    await tab.close();
  });

  test("a name that is longer than the window makes nothing wider", async () => {
    const tab = await context.open("/");
    const wider = await tab.inPageAsync(async () => {
      const frame = document.createElement("iframe");
      frame.style.cssText = "width: 320px; height: 800px; border: 0";
      frame.src = location.href;
      document.documentElement.append(frame);
      await new Promise((resume) => frame.addEventListener("load", resume));
      return frame.contentDocument.scrollingElement.scrollWidth - 320;
    });
    assert.ok(wider <= 0, `${wider} px too wide`);
    await tab.close();
  });
});
