/** Runs the same tests in Chromium and in Firefox. */
import { after, before, describe } from "node:test";
import { extension } from "./builds.mjs";
import { launch as launchChromium } from "./chromium.mjs";
import { launch as launchFirefox } from "./firefox.mjs";
import { serve } from "./server.mjs";

export const LAUNCHERS = Object.freeze({ chromium: launchChromium, firefox: launchFirefox });

/**
 * @param {Record<string, object>} pages what is served, by path
 * @param {(context: {name: string, open: (path: string) => Promise<object>, server: object, browser: object}) => void} define
 * @param {{extensionFor?: (browser: string) => string | Promise<string>, isPrivateAllowed?: boolean, browsers?: string[]}} [options]
 */
export function inBothBrowsers(pages, define, { extensionFor = extension, isPrivateAllowed = false, browsers = Object.keys(LAUNCHERS) } = {}) {
  for (const name of browsers) {
    describe(name, () => {
      const context = { name };
      before(async () => {
        context.server = await serve(pages);
        context.browser = await LAUNCHERS[name](await extensionFor(name), { isPrivateAllowed });
        context.open = (path) => context.browser.open(path.includes(":") ? path : context.server.url(path));
      });
      after(async () => {
        await context.browser?.close();
        await context.server?.close();
      });
      define(context);
    });
  }
}
