/** What axe-core finds. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds in a tab, in a few words each.
 *
 * @param {object} tab
 * @param {object | null} [include] what is looked at, as axe names it; null for the whole page
 * @returns {Promise<string[]>}
 */
export async function violations(tab, include = null) {
  // As a script that is evaluated, not as an element: a page's CSP would forbid that.
  if (await tab.inPage(() => window.axe === undefined)) await tab.evaluateSource(source);
  return tab.inPageAsync(async (include) => {
    // While something fades in, its colours are others for a moment.
    const { shadowRoot } = document.querySelector("[data-quotelight-reader]") ?? {};
    for (const motion of [document, shadowRoot].flatMap((root) => root?.getAnimations() ?? [])) motion.finish();
    // Of what passes it tells one element a rule, not all of them, which takes half the time.
    const { violations, passes } = await window.axe.run(include === null ? document : { include: [include] }, { resultTypes: ["violations"] });
    // If it saw nothing it would find nothing.
    if (!passes.some(({ id, nodes }) => id === "color-contrast" && nodes.length > 0)) return ["axe did not look at any words"];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`));
  }, include);
}

/** The reader in a page, whose root is open. */
export const READER = Object.freeze({ fromShadowDom: ["[data-quotelight-reader]", ".reader"] });
