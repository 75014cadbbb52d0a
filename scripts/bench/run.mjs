import { until } from "../../tests/e2e/lib/reader.mjs";

/** What the benchmark's content script finds on a page in a fresh tab: `what` is a contender, or `warm`. */
export async function run(browser, server, page, what) {
  const tab = await browser.open(server.url(`/${page}.html?run=${what}`));
  try {
    const answer = await until(
      `${what} on ${page}`,
      () => tab.inPage(() => document.documentElement.getAttribute("data-bench")),
      { timeout: 120_000 },
    );
    return JSON.parse(answer);
  } finally {
    await tab.close();
  }
}
