/** The core as modules that scripts can import, for esbuild. */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * `quotelight:core`: wasm-bindgen's glue as a function that makes a fresh instance at each call (the glue itself
 * is a module with one instance for good, which a trap would leave unusable); `quotelight:wasm-base64`: the wasm.
 *
 * @param {string} wasm the folder that `wasm-bindgen --target web` wrote
 */
export function coreModules(wasm) {
  return {
    name: "core",
    setup(bundler) {
      bundler.onResolve({ filter: /^quotelight:/ }, ({ path }) => ({ path, namespace: "core" }));
      bundler.onLoad({ filter: /core$/, namespace: "core" }, async () => ({
        contents: `export default function createCore() {\n${await glue(wasm)}\nreturn core;\n}`,
      }));
      bundler.onLoad({ filter: /wasm-base64$/, namespace: "core" }, async () => ({
        contents: (await readFile(join(wasm, "quotelight_bg.wasm"))).toString("base64"),
        loader: "text",
      }));
    },
  };
}

async function glue(wasm) {
  const { outputFiles } = await build({
    stdin: { contents: `export { initSync, extract } from "./quotelight.js";`, resolveDir: wasm },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "core",
    // The glue's own way of fetching the wasm is not used.
    logOverride: { "empty-import-meta": "silent" },
  });
  return outputFiles[0].text;
}
