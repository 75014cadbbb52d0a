/** A page that presses keys and buttons itself: the reader obeys users only. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { news, PICTURES } from "./lib/pages.mjs";
import { hostCount, openReader, until, untilClosed } from "./lib/reader.mjs";

const SCRIPT = `
  window.pressed = 0;
  setInterval(() => {
    const host = document.querySelector("[data-quotelight-reader]");
    if (host === null) return;
    for (const target of [window, document, document.body, host]) {
      for (const type of ["keydown", "keyup", "keypress"]) {
        target.dispatchEvent(new KeyboardEvent(type, { key: "Escape", code: "Escape", keyCode: 27, bubbles: true, composed: true, cancelable: true }));
      }
      for (const type of ["pointerdown", "mousedown", "click", "cancel", "close"]) {
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: 40, clientY: 20 }));
      }
    }
    host.click();
    document.elementFromPoint(40, 20)?.click();
    window.pressed += 1;
  }, 20);`;

inBothBrowsers({ ...PICTURES, "/presses": news({ body: `<script>${SCRIPT}</script>` }) }, (context) => {
  test("what a page presses does nothing; what a user presses does", async () => {
    const tab = await context.open("/presses");
    assert.equal((await openReader(tab)).state, "ready");
    await until("twenty rounds", () => tab.inPage(() => window.pressed > 20));
    assert.equal(await hostCount(tab), 1);
    await tab.press("Escape");
    await untilClosed(tab);
    await tab.close();
  });
});
