/**
 * The accessibility tree of the reader as a whole: landmarks, headings, quotations with who says them, controls, in the
 * order in which a screen reader comes to them. `trees/` holds what both browsers shall tell, for people to read; the
 * variable UPDATE_TREES writes it anew.
 */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
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
      const file = new URL(`trees/${name}.txt`, import.meta.url);
      const tell = async () => outline(await tab.tree());
      if (process.env.UPDATE_TREES) await writeFile(file, await untilTold(tell));
      const meant = await readFile(file, "utf8");
      let told;
      await until("the tree", async () => (told = await tell()) === meant).catch(() => {});
      assert.equal(told, meant);
      await tab.close();
    });
  }
});

/** A tree that has arrived as a whole: nothing comes to it any more. */
function untilTold(tell) {
  return until("the whole tree", async () => {
    const before = await tell();
    await sleep(2000);
    return (await tell()) === before ? before : null;
  });
}
