/** The core as modules that scripts can import, for esbuild. */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * `quotelight:core`, `quotelight:takeaway`: wasm-bindgen's glue as a function that makes a fresh instance at each call
 * (the glue itself is a module with one instance for good, which a trap would leave unusable); `quotelight:wasm-base64`:
 * the core's wasm.
 *
 * @param {string} wasm the folder that `wasm-bindgen --target web` wrote
 * @param {string} [takeaway] the folder that it wrote for the second wasm
 */
export function coreModules(wasm, takeaway) {
  return {
    name: "core",
    setup(bundler) {
      bundler.onResolve({ filter: /^quotelight:/ }, ({ path }) => ({ path, namespace: "core" }));
      for (const [name, folder, functions] of [["core", wasm, "initSync, extract"], ["takeaway", takeaway, "initSync, take"]]) {
        bundler.onLoad({ filter: new RegExp(`${name}$`), namespace: "core" }, async () => ({
          contents: `export default function create() {\n${await glue(folder, functions)}\nreturn glue;\n}`,
        }));
      }
      bundler.onLoad({ filter: /wasm-base64$/, namespace: "core" }, async () => ({
        contents: (await readFile(join(wasm, "quotelight_bg.wasm"))).toString("base64"),
        loader: "text",
      }));
    },
  };
}

async function glue(folder, functions) {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${functions} } from "./quotelight.js";`, resolveDir: folder },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "glue",
    // The glue's own way of fetching the wasm is not used.
    logOverride: { "empty-import-meta": "silent" },
  });
  return outputFiles[0].text;
}
