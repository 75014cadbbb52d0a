/**
 * Sources and wasm → a folder for any static server.
 *
 *     node www/bundle.mjs --wasm FOLDER --takeaway FOLDER [--out dist/www]
 *
 * The folders are what `wasm-bindgen --target web` wrote for the builds with the features `html` and `takeaway`. The reader
 * is drawn by the extension's own modules.
 */
import { build } from "esbuild";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const SOURCE = dirname(fileURLToPath(import.meta.url));

const { values: options } = parseArgs({
  options: { wasm: { type: "string" }, takeaway: { type: "string" }, out: { type: "string", default: "dist/www" } },
});
if (!options.wasm || !options.takeaway) throw new Error("Name wasm-bindgen's output folders: --wasm FOLDER --takeaway FOLDER");

await rm(options.out, { recursive: true, force: true });
await mkdir(options.out, { recursive: true });
await Promise.all([
  build({
    entryPoints: { page: join(SOURCE, "page.js") },
    outdir: options.out,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome120", "firefox121", "safari17"],
    legalComments: "none",
    loader: { ".css": "text" },
    alias: { "quotelight-core": resolve(options.wasm, "quotelight.js"), "quotelight-takeaway": resolve(options.takeaway, "quotelight.js") },
    logLevel: "warning",
  }),
  cp(join(options.wasm, "quotelight_bg.wasm"), join(options.out, "quotelight_bg.wasm")),
  cp(join(options.takeaway, "quotelight_bg.wasm"), join(options.out, "takeaway.wasm")),
  cp(join(SOURCE, "../extension/fonts"), join(options.out, "fonts"), { recursive: true }),
  writeOffline(),
  ...["index.html", "page.css", "samples"].map((name) => cp(join(SOURCE, name), join(options.out, name), { recursive: true })),
]);

/** The service worker, with the names of the samples that it keeps. */
async function writeOffline() {
  const files = JSON.stringify(await readdir(join(SOURCE, "samples")));
  const worker = await readFile(join(SOURCE, "offline.js"), "utf8");
  await writeFile(join(options.out, "offline.js"), `const SAMPLE_FILES = ${files};\n${worker}`);
}
