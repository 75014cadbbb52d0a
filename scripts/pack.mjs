/**
 * `dist/chromium` and `dist/firefox` → the packages for the stores, `dist/quotelight-VERSION-BROWSER.zip`.
 *
 *     node scripts/pack.mjs DIST
 *
 * The same files give the same bytes: names in order, one date for all.
 */
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import JSZip from "jszip";

const [dist] = process.argv.slice(2);
// The first that a zip can hold, in local time, which is what it stores.
const DATE = new Date(1980, 0, 1);

for (const old of (await readdir(dist)).filter((name) => name.endsWith(".zip"))) await rm(join(dist, old));
for (const browser of ["chromium", "firefox"]) {
  const folder = join(dist, browser);
  const { version } = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  await writeFile(join(dist, `quotelight-${version}-${browser}.zip`), await packed(folder));
}

async function packed(folder) {
  const zip = new JSZip();
  for (const path of await files(folder)) {
    const name = relative(folder, path).split(sep).join("/");
    zip.file(name, await readFile(path), { date: DATE, createFolders: false });
  }
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 }, platform: "UNIX" });
}

async function files(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}
