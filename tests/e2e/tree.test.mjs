/**
 * The accessibility tree of the reader as a whole: landmarks, headings, quotations with who says them, controls, in the
 * order in which a screen reader comes to them. `trees/` holds what both browsers shall tell, for people to read; the
 * variable UPDATE_TREES writes it anew.
 */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { until } from "./lib/reader.mjs";
import { EVERY_PORT, stage } from "./lib/stage.mjs";
import { outline } from "./lib/tree.mjs";
import arabic from "./stories/arabic.mjs";
import english from "./stories/english.mjs";

/** Pictures of these stories are nowhere: what stands for them is always the same. */
const pages = {
  "/english": { body: await stage(english, { ports: EVERY_PORT }) },
  "/arabic": { body: await stage(arabic, { locale: "ar" }) },
};

/** What is told of the story with these keys pressed. */
const SNAPSHOTS = Object.freeze([
  { name: "english", path: "/english", keys: [] },
  { name: "english-card", path: "/english", keys: ["n"] },
  { name: "english-quotations", path: "/english", keys: ["q"] },
  { name: "english-settings", path: "/english", keys: ["a"] },
  { name: "arabic", path: "/arabic", keys: [] },
]);

inBothBrowsers(pages, (context) => {
  for (const { name, path, keys } of SNAPSHOTS) {
    test(`${name}: order, roles and names`, async () => {
      const tab = await context.open(path);
      await until("what stands for the pictures", () => tab.inReader((root) => root.querySelectorAll("img").length === 0));
      for (const key of keys) await tab.press(key);
      const told = outline(await tab.tree());
      const file = new URL(`trees/${name}.txt`, import.meta.url);
      if (process.env.UPDATE_TREES) await writeFile(file, told);
      assert.equal(told, await readFile(file, "utf8"));
      await tab.close();
    });
  }
});
