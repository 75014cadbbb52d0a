/** The core as modules that scripts can import, for esbuild. */
import { build } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Stands for the wasm until the script is bundled: esbuild would escape most of it. */
const PLACEHOLDER = "the wasm of quotelight";

/**
 * `quotelight:core`, `quotelight:takeaway`: wasm-bindgen's glue as a function that makes a fresh instance at each call
 * (the glue itself is a module with one instance for good, which a trap would leave unusable); `quotelight:wasm`: the
 * core's wasm as a string, a character a byte. As UTF-8 that compresses by a fifth better than base64.
 *
 * @param {string} wasm the folder that `wasm-bindgen --target web` wrote
 * @param {string} [takeaway] the folder that it wrote for the second wasm
 */
export function coreModules(wasm, takeaway) {
  return {
    name: "core",
    setup(bundler) {
      bundler.initialOptions.write = false;
      bundler.onResolve({ filter: /^quotelight:/ }, ({ path }) => ({ path, namespace: "core" }));
      for (const [name, folder, functions] of [["core", wasm, "initSync, extract"], ["takeaway", takeaway, "initSync, take"]]) {
        bundler.onLoad({ filter: new RegExp(`${name}$`), namespace: "core" }, async () => ({
          contents: `export default function create() {\n${await glue(folder, functions)}\nreturn glue;\n}`,
        }));
      }
      bundler.onLoad({ filter: /wasm$/, namespace: "core" }, () => ({ contents: PLACEHOLDER, loader: "text" }));
      bundler.onEnd(async ({ outputFiles }) => {
        const literal = literalOf(await readFile(join(wasm, "quotelight_bg.wasm")));
        for (const { path, text } of outputFiles ?? []) {
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text.split(`"${PLACEHOLDER}"`).join(literal));
        }
      });
    },
  };
}

/** Bytes as a string literal, with no more escapes than the grammar asks for. `wasmIn` reads it back. */
export function literalOf(bytes) {
  const escapes = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };
  return `"${bytes.toString("latin1").replace(/[\\"\n\r]/g, (char) => escapes[char])}"`;
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
