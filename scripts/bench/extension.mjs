/** The benchmark's own extension: a content script with all contenders, on pages of this machine only. */
import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { coreModules } from "../../extension/core-modules.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));

const BACKGROUND = {
  chromium: { manifest_version: 3, background: { service_worker: "background.js" } },
  // In Firefox, version 3 would leave the content script to a grant by hand.
  firefox: {
    manifest_version: 2,
    background: { scripts: ["background.js"] },
    browser_specific_settings: { gecko: { id: "quotelight@quotelight.invalid" } },
  },
};

/** Builds it into a folder. `wasm` is what `wasm-bindgen --target web` wrote. */
export async function makeExtension(browser, { wasm, out }) {
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: [join(HERE, "content.js")],
    outfile: join(out, "content.js"),
    bundle: true,
    minify: true,
    format: "iife",
    plugins: [coreModules(wasm)],
    logLevel: "error",
  });
  await writeFile(join(out, "background.js"), "");
  const content = { matches: ["http://localhost/*"], js: ["content.js"], run_at: "document_idle" };
  const manifest = { name: "Benchmark", version: "1", content_scripts: [content], ...BACKGROUND[browser] };
  await writeFile(join(out, "manifest.json"), JSON.stringify(manifest));
  return out;
}
