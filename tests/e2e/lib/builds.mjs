/** The unpacked extensions under test. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const dist = resolve(ROOT, process.env.QUOTELIGHT_DIST ?? "dist");
const wasm = resolve(ROOT, process.env.QUOTELIGHT_WASM ?? "target/wasm-pkg");
const takeaway = resolve(ROOT, process.env.QUOTELIGHT_TAKEAWAY ?? "target/takeaway-pkg");

/** The extension's folder for a browser, as `build.sh` made it. `QUOTELIGHT_DIST` may name another place. */
export function extension(browser) {
  const folder = join(dist, browser);
  if (!existsSync(join(folder, "manifest.json"))) throw new Error(`${folder} is not there: run ./build.sh first.`);
  return folder;
}

/** A build whose shadow root is open, for tools that cannot see into a closed one. Removed when the process ends. */
export async function openRootExtension(browser) {
  const out = mkdtempSync(join(tmpdir(), "quotelight-open-root-"));
  process.on("exit", () => rmSync(out, { recursive: true, force: true }));
  const bundler = join(ROOT, "extension/bundle.mjs");
  await promisify(execFile)(process.execPath, [bundler, "--wasm", wasm, "--takeaway", takeaway, "--out", out, "--browser", browser, "--open-root"]);
  return join(out, browser);
}
