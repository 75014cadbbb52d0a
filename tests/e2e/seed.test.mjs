/** The shared example page, by a click in both browsers, against what is expected of it. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { ROOT } from "./lib/builds.mjs";
import { blockTexts, openReader } from "./lib/reader.mjs";

const folder = join(ROOT, "../shared/seed");

if (existsSync(folder)) {
  const expected = JSON.parse(await readFile(join(folder, "expected.json"), "utf8"));
  const page = (await readFile(join(folder, "page.html"), "utf8")).replace(/<script(?![^>]*json)[\s\S]*?<\/script>/gi, "");
  inBothBrowsers({ "/": { body: page, type: "text/html" } }, (context) => {
    test("the seed's page: headline, byline, dates, blocks in order and no other, none of what is absent", async () => {
      const tab = await context.open("/");
      assert.equal((await openReader(tab)).state, "ready");
      const shown = await tab.inReader((root) => ({
        title: root.querySelector("main article h1").textContent,
        authors: [...root.querySelectorAll(".author")].map((author) => author.textContent),
        times: [...root.querySelectorAll(".dates time")].map((time) => Date.parse(time.dateTime)),
        site: root.querySelector(".site")?.textContent,
        caption: root.querySelector("figure.lead .caption")?.textContent,
        all: root.querySelector("main").textContent,
        quotations: new Set([...root.querySelectorAll("mark[data-quotation]")].map((mark) => mark.dataset.quotation)).size,
      }));
      assert.equal(shown.title, expected.title);
      assert.deepEqual(shown.authors, expected.authors);
      assert.deepEqual(shown.times, [expected.published, expected.modified].map((date) => Date.parse(date)));
      assert.equal(shown.site, expected.site_name);
      assert.equal(shown.caption, expected.lead_image.caption);
      assert.deepEqual((await blockTexts(tab)).map(({ text }) => text), expected.blocks.map(({ text }) => text));
      for (const words of expected.absent ?? []) assert.ok(!shown.all.includes(words), words);
      assert.equal(shown.quotations, 21);
      await tab.close();
    });
  });
} else {
  describe("the seed's page", { skip: "../shared/seed is not there" }, () => {});
}
