/** Keeping in the reader: quotations, the whole story's, notes, highlights; found again when the page has changed. By real clicks and keys. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { news, PICTURES } from "./lib/pages.mjs";
import { clickOn, dragOver, openReader, until, untilClosed } from "./lib/reader.mjs";

/** A page of its own for each test: what is kept of one is not there in another. */
const page = (name, change = (html) => html) => ({ body: change(news({ head: `<link rel="canonical" href="/${name}">` }).body) });
const NAMES = ["by-key", "by-card", "all", "noted", "own", "displayed", "overlapping", "changed", "gone", "quiet", "canonical", "corrected", "twice"];
const pages = { ...PICTURES, ...Object.fromEntries(NAMES.map((name) => [`/${name}`, page(name)])) };
pages["/other-door"] = page("canonical");

inBothBrowsers(pages, (context) => {
  const kept = (tab) => tab.inReader((root) => [...root.querySelectorAll("mark[data-kept]")].map((mark) => Number(mark.dataset.quotation)));
  const notice = (tab) => tab.inReader((root) => root.querySelector(".notice p")?.textContent ?? null);
  const untilKept = (tab, count) => until(`${count} kept`, async () => (await kept(tab)).length === count);
  const reopen = async (tab) => {
    // Esc closes what is open first.
    for (let left = 4; left > 0 && (await tab.inPage(() => document.querySelector("[data-quotelight-reader]") !== null)); left -= 1) await tab.press("Escape");
    await untilClosed(tab);
    await openReader(tab);
  };
  /** What the notebook's page has of a story. */
  const inNotebook = async (path) => {
    const tab = await context.browser.openOwn("notebook.html");
    await until("the notebook", () => tab.inPage(() => document.querySelector(".stored")?.textContent));
    const entries = await tab.inPage((end) => {
      const group = [...document.querySelectorAll(".kept-group")].find((one) => one.querySelector("h2 a").href.endsWith(end));
      return [...(group?.querySelectorAll(".entry") ?? [])].map((entry) => ({
        words: entry.querySelector("blockquote").textContent,
        who: entry.querySelector(".speaker")?.textContent ?? null,
        kind: entry.dataset.kind,
        color: entry.dataset.color ?? null,
        note: entry.querySelector(".note-words")?.textContent ?? "",
        tags: [...entry.querySelectorAll(".tags li")].map((tag) => tag.textContent),
      }));
    }, path);
    await tab.close();
    return entries;
  };
  /** Drags over words of the story, as a hand does. */
  const select = async (tab, words, within = ".body") => {
    // A card that is open may lie over the words.
    await clickOn(tab, ".site");
    await dragOver(tab, within, words);
    await until("the marker", () => tab.inReader((root) => !root.querySelector(".marker").hidden));
  };

  test("B keeps the quotation one is at, and takes it out again; Z undoes; it is kept when the story is opened again", async () => {
    const tab = await context.open("/by-key");
    await openReader(tab);
    const text = await tab.inReader((root) => root.querySelector(".body").textContent);
    await tab.press("n");
    await tab.press("b");
    await untilKept(tab, 1);
    assert.equal(await notice(tab), "Kept in the notebook.");
    assert.equal(await tab.inReader((root) => root.querySelector(".card .keep").getAttribute("aria-pressed")), "true");
    assert.equal(await tab.inReader((root) => root.querySelector(".body").textContent), text, "no word is added to the story");
    await tab.press("b");
    await untilKept(tab, 0);
    await tab.press("z");
    await untilKept(tab, 1);
    await clickOn(tab, ".notice .undo");
    await untilKept(tab, 0);
    await tab.press("z");
    await untilKept(tab, 1);
    await reopen(tab);
    await untilKept(tab, 1);
    const [entry] = await inNotebook("/by-key");
    assert.deepEqual(entry, { words: "“We were asked to choose between a budget and a promise,”", who: "Ada Bell", kind: "quotation", color: null, note: "", tags: [] });
    await tab.close();
  });

  test("the card keeps too, and takes a note and tags, which stay when the reader is closed at once", async () => {
    const tab = await context.open("/by-card");
    await openReader(tab);
    await clickOn(tab, ".body mark[data-speaker]");
    await clickOn(tab, ".card .keep");
    await untilKept(tab, 1);
    await clickOn(tab, ".card .noted summary");
    await clickOn(tab, ".card .noted textarea");
    await tab.type("Ask her: b n h");
    await clickOn(tab, ".card .noted input");
    await tab.type("budget, ferry,  budget");
    await tab.press("Escape");
    assert.ok(await tab.inReader((root) => root.querySelector(".card").hidden), "Esc leaves the form first");
    await tab.press("Escape");
    await untilClosed(tab);
    // The note may have been written before the tags were typed.
    const entry = await until("note and tags", async () => (await inNotebook("/by-card")).find(({ note, tags }) => note !== "" && tags.length > 0));
    assert.equal(entry.note, "Ask her: b n h", "letters are typed, and are no keys");
    assert.deepEqual(entry.tags, ["budget", "ferry"]);
    await openReader(tab);
    await untilKept(tab, 1);
    await clickOn(tab, ".body mark[data-speaker]");
    assert.equal(await tab.inReader((root) => root.querySelector(".card .noted[open] textarea").value), "Ask her: b n h");
    await tab.close();
  });

  test("Shift B keeps all of the story's quotations, once; undo takes out only what it kept", async () => {
    const tab = await context.open("/all");
    await openReader(tab);
    const all = await tab.inReader((root) => [...root.querySelectorAll("mark[data-number]")].length);
    await tab.press("n");
    await tab.press("b");
    await untilKept(tab, 1);
    await tab.press("B");
    await untilKept(tab, all);
    await tab.press("z");
    await untilKept(tab, 1);
    await tab.press("B");
    await untilKept(tab, all);
    await tab.press("B");
    await until("the word", async () => /already/.test(await notice(tab)));
    assert.equal((await inNotebook("/all")).length, all);
    await tab.close();
  });

  test("E keeps the quotation and goes into its note", async () => {
    const tab = await context.open("/noted");
    await openReader(tab);
    await tab.press("n");
    await tab.press("e");
    await until("the form", () => tab.inReader((root) => root.activeElement?.localName === "textarea"));
    await tab.type("by hand");
    await until("it to be saved", () => tab.inReader((root) => root.querySelector(".card .said").textContent === "Saved."));
    assert.equal((await inNotebook("/noted"))[0].note, "by hand");
    await tab.close();
  });

  test("selected words are highlighted in a colour with a name, and the page learns nothing of it", async () => {
    const tab = await context.open("/own");
    await openReader(tab);
    const text = await tab.inReader((root) => root.querySelector(".body").textContent);
    await select(tab, "fuel has become dearer");
    assert.deepEqual(await tab.inReader((root) => [...root.querySelectorAll(".marker button")].map((button) => button.textContent)), ["Yellow", "Green", "Blue", "Pink"]);
    await clickOn(tab, ".marker [data-color=green]");
    const own = () => tab.inReader((root) => [...root.querySelectorAll(".own")].map((span) => [span.textContent, span.dataset.color]));
    await until("the highlight", async () => (await own()).length > 0);
    assert.deepEqual(await own(), [["fuel has become dearer", "green"]]);
    // Into a quotation, by key, in the colour of the last one.
    await select(tab, "choose between a budget");
    await tab.press("h");
    await until("two", async () => (await own()).length === 2);
    assert.equal(await tab.inReader((root) => root.querySelector(".body").textContent), text);
    assert.equal(await tab.inPage(() => CSS.highlights.size), 0, "the document's own list would lead a page into the closed root");
    await clickOn(tab, "h1");
    await clickOn(tab, ".own[data-color=green]:not(mark .own)");
    await clickOn(tab, ".card .colors [data-color=pink]");
    await until("pink", async () => (await own()).some(([, color]) => color === "pink"));
    await reopen(tab);
    await until("both again", async () => (await own()).length === 2);
    const entries = await inNotebook("/own");
    assert.deepEqual(entries.map(({ words, who, kind, color }) => [words, who, kind, color]), [
      ["choose between a budget", "Ada Bell", "highlight", "green"],
      ["fuel has become dearer", null, "highlight", "pink"],
    ]);
    await clickOn(tab, ".own[data-color=pink]");
    await clickOn(tab, ".card .remove");
    await until("one", async () => (await own()).length === 1);
    await tab.press("z");
    await until("two again", async () => (await own()).length === 2);
    assert.equal(await tab.inReader((root) => root.querySelector(".body").textContent), text);
    await tab.close();
  });

  test("words of the headline, the standfirst and a caption are highlighted, and found again when the page has changed", async () => {
    // A story by itself, and so a standfirst that is none of its paragraphs.
    const told = (html) => html.replace("<p>KVALHOLM", '<div class="text"><p>KVALHOLM').replace("</article>", "</div></article>");
    context.server.pages["/displayed"] = page("displayed", told);
    const tab = await context.open("/displayed");
    await openReader(tab);
    const own = () => tab.inReader((root) => [...root.querySelectorAll(".own")].map((span) => [span.closest("[data-field]")?.dataset.field ?? null, span.textContent]));
    const all = [["title", "night ferry"], ["standfirst", "link to the mainland"], ["caption", "has stood still since 2024"]];
    const texts = await tab.inReader((root) => [...root.querySelectorAll("[data-field]")].map((element) => element.textContent));
    // The picture above the caption is loaded when it is near, and moves the words then.
    await until("the picture", () => tab.inReader((root) => {
      const picture = root.querySelector(".body img");
      picture.scrollIntoView({ behavior: "instant" });
      return picture.complete;
    }));
    for (const [field, words] of all) {
      const before = (await own()).length;
      await select(tab, words, field === "caption" ? ".body [data-field=caption]" : `[data-field=${field}]`);
      await tab.press("h");
      await until(words, async () => (await own()).length === before + 1);
    }
    // The same words in the body are others.
    await select(tab, "night ferry");
    await tab.press("h");
    await until("the body's", async () => (await own()).length === 4);
    assert.deepEqual(await own(), [all[0], all[1], [null, "night ferry"], all[2]]);
    assert.deepEqual(await tab.inReader((root) => [...root.querySelectorAll("[data-field]")].map((element) => element.textContent)), texts, "no word is added");
    await reopen(tab);
    await until("all again", async () => (await own()).length === 4);
    assert.deepEqual(await own(), [all[0], all[1], [null, "night ferry"], all[2]]);
    context.server.pages["/displayed"] = page("displayed", (html) =>
      told(html)
        .replaceAll("Council backs night ferry after eleven hours", "Regional council backs night ferry after twelve hours")
        .replaceAll("link to the mainland", "only link to the mainland")
        .replaceAll("has stood still since 2024", "has not moved since 2024"),
    );
    await tab.visit(context.server.url("/displayed"));
    await openReader(tab);
    await until("all in the page as it is now", async () => (await own()).length === 4);
    assert.deepEqual(await own(), [all[0], all[1], [null, "night ferry"], ["caption", "has not moved since 2024"]]);
    await clickOn(tab, "[data-field=caption] .own");
    assert.deepEqual(await tab.inReader((root) => [...root.querySelectorAll(".card .changed dd")].map((side) => side.textContent)), ["has stood still since 2024", "has not moved since 2024"]);
    await clickOn(tab, ".card .remove");
    await until("three", async () => (await own()).length === 3);
    await tab.press("m");
    assert.deepEqual(await until("the panel", () => tab.inReader((root) => [...root.querySelectorAll(".to-kept")].map((one) => one.textContent))), ["night ferry", "link to the mainland", "night ferry"]);
    const entries = await inNotebook("/displayed");
    assert.deepEqual(entries.map(({ words }) => words).sort(), ["link to the mainland", "night ferry", "night ferry"]);
    await tab.close();
  });

  test("highlights that overlap are selected over each other, found again, and taken out one by one", async () => {
    const tab = await context.open("/overlapping");
    await openReader(tab);
    const text = await tab.inReader((root) => root.querySelector(".body").textContent);
    /** The words of each highlight, by its first place. */
    const own = () => tab.inReader((root) => {
      const words = new Map();
      for (const span of root.querySelectorAll(".own")) words.set(span.dataset.own, (words.get(span.dataset.own) ?? "") + span.textContent);
      return [...words.values()];
    });
    const both = ["fuel has become dearer, two of the four crews", "two of the four crews have left"];
    await select(tab, both[0]);
    await tab.press("h");
    await until("one", async () => (await own()).length === 1);
    // The pointer passes over the one on its way, and rests there: no card comes between.
    await clickOn(tab, ".site");
    const [from, to] = await tab.inReader((root) => {
      const walker = document.createTreeWalker(root.querySelector(".body"), NodeFilter.SHOW_TEXT);
      const place = (words, side) => {
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.data.indexOf(words);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          const { left, right, top, height } = range.getBoundingClientRect();
          return { x: side === "left" ? left + 1 : right - 1, y: top + height / 2 };
        }
        return null;
      };
      root.querySelector(".own").scrollIntoView({ block: "center", behavior: "instant" });
      return [place("two", "left"), place("left", "right")];
    });
    await tab.drag(from, to);
    await until("the marker", () => tab.inReader((root) => !root.querySelector(".marker").hidden));
    await tab.press("h");
    await until("two", async () => (await own()).length === 2);
    assert.deepEqual(await own(), both);
    await reopen(tab);
    await until("both again", async () => (await own()).length === 2);
    assert.deepEqual(await own(), both);
    assert.equal(await tab.inReader((root) => root.querySelector(".body").textContent), text);
    await clickOn(tab, ".own:not(.own .own)");
    await clickOn(tab, ".card .remove");
    await until("the other", async () => (await own()).length === 1);
    assert.deepEqual(await own(), [both[1]]);
    await tab.press("z");
    await until("both once more", async () => (await own()).length === 2);
    assert.deepEqual(new Set(await own()), new Set(both));
    assert.equal(await tab.inReader((root) => root.querySelector(".body").textContent), text);
    await tab.close();
  });

  test("a quotation whose words have changed is shown as changed, old and new beside each other", async () => {
    context.server.pages["/changed"] = page("changed");
    const tab = await context.open("/changed");
    await openReader(tab);
    await tab.press("n");
    await tab.press("b");
    await untilKept(tab, 1);
    await select(tab, "two of the four crews have left");
    await tab.press("h");
    await until("the highlight", () => tab.inReader((root) => root.querySelector(".own") !== null));
    context.server.pages["/changed"] = page("changed", (html) =>
      html
        .replace("We were asked to choose between a budget and a promise", "We had to choose between our budget and our promise")
        .replace("two of the four crews have left", "two of the four crews have now left")
        .replace("<p>KVALHOLM", "<p>This story has been updated with what the operator had to say about it late at night.</p><p>KVALHOLM"),
    );
    await tab.visit(context.server.url("/changed"));
    await openReader(tab);
    await until("it to be shown as changed", () => tab.inReader((root) => /changed/.test(root.querySelector("mark[data-kept]")?.dataset.kept)));
    await clickOn(tab, "mark[data-kept]");
    const sides = await tab.inReader((root) => [...root.querySelectorAll(".card .changed dd")].map((side) => [side.textContent, side.getBoundingClientRect().top]));
    assert.deepEqual(sides.map(([words]) => words), ["“We were asked to choose between a budget and a promise,”", "“We had to choose between our budget and our promise,”"]);
    assert.equal(sides[0][1], sides[1][1], "beside each other");
    assert.equal(await tab.inReader((root) => root.querySelector(".own").textContent), "two of the four crews have now left");
    await tab.close();
  });

  test("what is no longer in the story is said to be gone, and is not put anywhere else", async () => {
    context.server.pages["/gone"] = page("gone");
    const tab = await context.open("/gone");
    await openReader(tab);
    await tab.press("n");
    await tab.press("b");
    await untilKept(tab, 1);
    context.server.pages["/gone"] = page("gone", (html) => html.replace(/<p>“We were asked.*?<\/p>/, ""));
    await tab.visit(context.server.url("/gone"));
    await openReader(tab);
    await until("the list", async () => {
      await tab.press("m");
      return tab.inReader((root) => root.querySelector(".gone")?.textContent.includes("We were asked"));
    });
    assert.deepEqual(await kept(tab), []);
    await tab.close();
  });

  test("whoever is named instead is named in the notebook too", async () => {
    const tab = await context.open("/corrected");
    await openReader(tab);
    await tab.press("n");
    await tab.press("b");
    await untilKept(tab, 1);
    await clickOn(tab, ".correct summary");
    await tab.inReader((root) => root.querySelector(".correct select").focus());
    await tab.press("ArrowDown");
    await clickOn(tab, ".correct .save");
    const name = await until("another name", () => tab.inReader((root) => (root.querySelector(".card .name").textContent === "Ada Bell" ? null : root.querySelector(".card .name").textContent)));
    await until("it in the notebook", async () => (await inNotebook("/corrected"))[0].who === name);
    assert.equal((await inNotebook("/corrected")).length, 1);
    await tab.close();
  });

  test("a key that is pressed again at once does and undoes", async () => {
    const tab = await context.open("/twice");
    await openReader(tab);
    await tab.press("n");
    for (let left = 4; left > 0; left -= 1) await tab.press("b");
    await until("the last word", async () => (await notice(tab)) === "Taken out of the notebook.");
    await untilKept(tab, 0);
    await tab.close();
  });

  test("nothing is kept without an act of the user", async () => {
    const tab = await context.open("/quiet");
    await openReader(tab);
    for (const key of ["n", "c", "q", "q", "m", "m", "h"]) await tab.press(key);
    await tab.press("Escape");
    assert.deepEqual(await inNotebook("/quiet"), []);
    await tab.close();
  });

  test("the same story by another address is the same story", async () => {
    const tab = await context.open("/canonical?utm_source=letter#top");
    await openReader(tab);
    await tab.press("n");
    await tab.press("b");
    await untilKept(tab, 1);
    await tab.visit(context.server.url("/other-door"));
    await openReader(tab);
    await untilKept(tab, 1);
    await tab.close();
  });

  test("the reader's panel leads to the notebook", async () => {
    const tab = await context.open("/by-key");
    await openReader(tab);
    await tab.press("m");
    const notebook = await tab.opening("notebook.html", () => clickOn(tab, ".open-notebook"));
    await until("the notebook", () => notebook.inPage(() => document.querySelector("h1")?.textContent === "Notebook"));
    await notebook.close();
    await tab.close();
  });
});
