/**
 * A notebook of 20,000 quotations beside a small one and an empty one, in both browsers: how long search and filters take,
 * as ratios, and whether import and export lose a byte.
 *
 *     node scripts/notebook.mjs [--count 20000] [--small 200] [--browser chromium]
 *
 * A search is all of it: from a letter typed to the laid-out list. It needs `dist/`, as `build.sh` makes it.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { LAUNCHERS } from "../tests/e2e/lib/both.mjs";
import { extension } from "../tests/e2e/lib/builds.mjs";
import { notebookFile } from "../tests/e2e/lib/notebook.mjs";
import { until } from "../tests/e2e/lib/reader.mjs";

const { values: options } = parseArgs({
  options: { count: { type: "string", default: "20000" }, small: { type: "string", default: "200" }, browser: { type: "string", multiple: true, default: Object.keys(LAUNCHERS) } },
});
const folder = await mkdtemp(join(tmpdir(), "quotelight-notebook-"));
try {
  for (const name of options.browser) await run(name);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function run(name) {
  const results = {};
  for (const count of [0, Number(options.small), Number(options.count)]) results[count] = await measure(name, count);
  const [empty, small, large] = Object.values(results);
  console.log(`${name}: ${options.count} quotations, ${(large.bytes / 1e6).toFixed(1)} MB; import and export ${large.isSame ? "give the same bytes" : "DIFFER"}; ${large.drawn} drawn at most`);
  console.log(`  ${"".padEnd(26)} ${"ms".padStart(8)} ${`of ${options.small}`.padStart(10)} ${"of none".padStart(10)}`);
  for (const what of ["opening the page", "search", "filter by speaker", "by speaker, not story"]) {
    // Browsers tell time in whole ms at worst.
    const ratio = (one) => `${(large[what] / Math.max(1, one[what])).toFixed(1)} ×`;
    console.log(`  ${what.padEnd(26)} ${large[what].toFixed(1).padStart(8)} ${ratio(small).padStart(10)} ${ratio(empty).padStart(10)}`);
  }
}

async function measure(name, count) {
  const browser = await LAUNCHERS[name](extension(name));
  try {
    let tab = await browser.openOwn("notebook.html");
    const ready = () => until("the notebook", () => tab.inPage(() => document.querySelector(".stored")?.textContent), { timeout: 60_000 });
    await ready();
    const file = join(folder, "file.json");
    await writeFile(file, notebookFile(count));
    await tab.chooseFile("#import", file);
    await until("the import", () => tab.inPage(() => document.querySelector(".notice p")?.textContent), { timeout: 180_000 });
    const first = await exported(tab);
    // Into a notebook that has it all already, and out again.
    await writeFile(file, first);
    await tab.inPage(() => document.querySelector(".notice").replaceChildren());
    await tab.chooseFile("#import", file);
    await until("the import", () => tab.inPage(() => document.querySelector(".notice p")?.textContent), { timeout: 180_000 });
    const again = await exported(tab);
    await tab.close();
    tab = await browser.openOwn("notebook.html");
    await ready();
    const opening = await tab.inPage(() => performance.getEntriesByName("quotelight-notebook")[0].duration);
    const times = await tab.inPage(inThePage);
    return { "opening the page": opening, ...times, bytes: Buffer.byteLength(first), isSame: first === again && JSON.parse(first).kept.length === count };
  } finally {
    await browser.close();
  }
}

async function exported(tab) {
  const into = await mkdtemp(join(folder, "out-"));
  await tab.downloadTo(into);
  await tab.inPage(() => document.querySelector(".export").scrollIntoView());
  const { x, y } = await tab.inPage(() => {
    const { left, top, width, height } = document.querySelector(".export").getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await tab.clickAt(x, y);
  return until(
    "the file",
    async () => {
      const [one] = (await readdir(into)).filter((entry) => entry.endsWith(".json"));
      const text = one === undefined ? "" : await readFile(join(into, one), "utf8");
      return text.endsWith("]}\n") ? text : null;
    },
    { timeout: 60_000 },
  );
}

/** Median times in ms, from the act to the laid-out page. */
function inThePage() {
  const timed = (act) => {
    const before = performance.now();
    act();
    document.querySelector("main").getBoundingClientRect();
    return performance.now() - before;
  };
  const median = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];
  const enter = (selector, value, type) => {
    const control = document.querySelector(selector);
    control.value = value;
    control.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const queries = ["h", "ha", "harb", "harbour ferry", "promise budget winter", "bell", "“night ferry”", "zzz", "northern post", "fu"];
  // The first search sorts the words.
  enter("#search", "x", "input");
  const search = median([...queries, ...queries].map((query) => timed(() => enter("#search", query, "input"))));
  const drawn = document.querySelectorAll(".entry").length;
  enter("#search", "", "input");
  const speakers = [...document.querySelector("select[name=speaker]").options].slice(0, 12).map(({ value }) => value);
  const filter = median([...speakers, ...speakers].map((value) => timed(() => enter("select[name=speaker]", value, "change"))));
  enter("select[name=speaker]", "", "change");
  const radio = (value) => () => {
    const one = document.querySelector(`input[value=${value}]`);
    one.checked = true;
    one.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const order = median(Array.from({ length: 9 }, () => {
    radio("story")();
    return timed(radio("speaker"));
  }));
  return { search, "filter by speaker": filter, "by speaker, not story": order, drawn: Math.max(drawn, document.querySelectorAll(".entry").length) };
}
