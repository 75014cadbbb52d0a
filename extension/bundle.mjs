/**
 * Sources and wasm → `dist/chromium` and `dist/firefox`, unpacked extensions.
 *
 *     node extension/bundle.mjs --wasm FOLDER --takeaway FOLDER [--out dist] [--open-root] [--browser chromium|firefox]
 *
 * The folders are what `wasm-bindgen --target web` wrote. The core's wasm goes into the content script as a string, so that no
 * file need be web-accessible; the second one is a file that the background reads. `--open-root` makes a build for
 * tests only, whose shadow root axe-core can see.
 */
import { build, transform } from "esbuild";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { coreModules } from "./core-modules.mjs";

const SOURCE = fileURLToPath(new URL(".", import.meta.url));

const TARGETS = {
  chromium: { target: "chrome140", hasRemoteCore: true },
  firefox: { target: "firefox142", hasRemoteCore: false },
};

const { values: options } = parseArgs({
  options: {
    wasm: { type: "string" },
    takeaway: { type: "string" },
    out: { type: "string", default: "dist" },
    browser: { type: "string", multiple: true, default: Object.keys(TARGETS) },
    "open-root": { type: "boolean", default: false },
  },
});
if (!options.wasm || !options.takeaway) throw new Error("Name wasm-bindgen's output folders: --wasm FOLDER --takeaway FOLDER");
for (const browser of options.browser) await bundle(browser, join(options.out, browser));

async function bundle(browser, out) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all([
    bundleScripts(browser, out),
    bundleCover(out),
    writeManifest(browser, out),
    copyLocales(out),
    cp(join(options.takeaway, "quotelight_bg.wasm"), join(out, "takeaway.wasm")),
    cp(join(SOURCE, "icons"), join(out, "icons"), { recursive: true, filter: (path) => !/\.(svg|mjs)$/.test(path) }),
    cp(join(SOURCE, "fonts"), join(out, "fonts"), { recursive: true }),
    ...["popup", "options", "notebook"].flatMap((page) =>
      ["html", "css"].map((type) => cp(join(SOURCE, page, `${page}.${type}`), join(out, `${page}.${type}`))),
    ),
  ]);
}

async function bundleScripts(browser, out) {
  const { target, hasRemoteCore } = TARGETS[browser];
  await build({
    entryPoints: {
      content: join(SOURCE, "content/main.js"),
      background: join(SOURCE, "background/main.js"),
      popup: join(SOURCE, "popup/popup.js"),
      options: join(SOURCE, "options/options.js"),
      notebook: join(SOURCE, "notebook/notebook.js"),
      auto: join(SOURCE, "content/auto.js"),
    },
    outdir: out,
    bundle: true,
    minify: true,
    format: "iife",
    target,
    legalComments: "none",
    define: { OPEN_ROOT: String(options["open-root"]), REMOTE_CORE: String(hasRemoteCore) },
    plugins: [coreModules(options.wasm, options.takeaway), minifiedStyles()],
    logLevel: "warning",
  });
}

/** The reader's styles are files, and arrive in the script as minified text. */
function minifiedStyles() {
  return {
    name: "styles",
    setup(bundler) {
      bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: await minified(path), loader: "text" }));
    },
  };
}

async function minified(path) {
  const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
  return code;
}

async function bundleCover(out) {
  await writeFile(join(out, "cover.css"), await minified(join(SOURCE, "content/cover.css")));
}

async function writeManifest(browser, out) {
  const [base, own] = await Promise.all(["base", browser].map(readManifest));
  await writeFile(join(out, "manifest.json"), `${JSON.stringify(merged(base, own), null, 2)}\n`);
}

async function readManifest(name) {
  return JSON.parse(await readFile(join(SOURCE, `manifest/${name}.json`), "utf8"));
}

function merged(base, own) {
  const result = { ...base };
  for (const [key, value] of Object.entries(own)) {
    const isNested = typeof value === "object" && !Array.isArray(value) && key in base;
    result[key] = isNested ? merged(base[key], value) : value;
  }
  return result;
}

/** The strings, without the spaces that people read them by. */
async function copyLocales(out) {
  for (const locale of await readdir(join(SOURCE, "_locales"))) {
    const messages = JSON.parse(await readFile(join(SOURCE, "_locales", locale, "messages.json"), "utf8"));
    await mkdir(join(out, "_locales", locale), { recursive: true });
    await writeFile(join(out, "_locales", locale, "messages.json"), JSON.stringify(messages));
  }
}
