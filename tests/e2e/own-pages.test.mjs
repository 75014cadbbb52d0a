/** The extension's own pages, options, notebook and popup, for everybody: axe finds nothing in any theme, wide and narrow. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { inBothBrowsers } from "./lib/both.mjs";
import { notebookFile } from "./lib/notebook.mjs";
import { until } from "./lib/reader.mjs";

const THEMES = ["light", "sepia", "dark", "black", "system"];
const WIDTHS = [1280, 500];

const folder = await mkdtemp(join(tmpdir(), "quotelight-own-pages-"));
after(() => rm(folder, { recursive: true, force: true }));
const kept = join(folder, "kept.json");
await writeFile(kept, notebookFile(12));

inBothBrowsers({}, (context) => {
  /** A page of the extension's own, once the selector finds something. */
  const open = async (path, selector) => {
    const tab = await context.browser.openOwn(path);
    await until(path, () => tab.inPage((selector) => document.querySelector(selector) !== null, selector));
    return tab;
  };
  const findNothing = async (tab, what) => {
    for (const width of WIDTHS) {
      await tab.resize(width, 900);
      assert.deepEqual(await violations(tab), [], `${what}, ${width}`);
    }
    await tab.resize(1280, 900);
  };

  test("the options page, with a site that was chosen, and the notebook, in every theme", async () => {
    const notebook = await open("notebook.html", "#import");
    await notebook.chooseFile("#import", kept);
    await until("the import", () => notebook.inPage(() => document.querySelectorAll(".entry").length > 0));
    await notebook.close();
    const options = await open("options.html", "[data-setting=theme]");
    await options.inPage(() => chrome.storage.local.set({ sites: ["https://news.example/*"] }));
    for (const theme of THEMES) {
      // The notebook's tab before it was closed a moment ago: a key goes to the tab that has the focus by then.
      await options.turnTo();
      await options.inPage((theme) => document.querySelector(`[value=${theme}]`).focus(), theme);
      await options.press(" ");
      await until(theme, () => options.inPage((theme) => document.documentElement.dataset.theme === theme, theme));
      await findNothing(options, `options, ${theme}`);
      const themed = await open("notebook.html", `[data-theme=${theme}] .entry details`);
      await themed.inPage(() => (document.querySelector(".entry details").open = true));
      await findNothing(themed, `notebook, ${theme}`);
      await themed.close();
    }
    await options.close();
  });

  test("the popup says why there is no reader", async () => {
    for (const reason of ["restricted", "contested"]) {
      const tab = await open(`popup.html?reason=${reason}&tab=1`, "#reason");
      await until("the reason", () => tab.inPage(() => document.querySelector("#reason").textContent));
      for (const scheme of context.name === "chromium" ? ["light", "dark"] : ["light"]) {
        await tab.emulate?.({ "prefers-color-scheme": scheme });
        assert.deepEqual(await violations(tab), [], `${reason}, ${scheme}`);
      }
      await tab.close();
    }
  });
});
