/** What can be said of the extension without starting it. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { extension, ROOT } from "./lib/builds.mjs";

const SOURCE = join(ROOT, "extension");

/** What turns strings into markup or code. */
const FORBIDDEN = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|setHTML|srcdoc|\beval\b|new Function|javascript:/;

const sources = await filesBelow(SOURCE, /\.(js|html|css)$/);

test("no source turns a string into markup or code", async () => {
  assert.ok(sources.length > 20);
  for (const path of sources) {
    const lines = (await readFile(path, "utf8")).split("\n");
    const found = lines.filter((line) => FORBIDDEN.test(line));
    assert.deepEqual(found, [], path);
  }
});

test("no bundled script holds such a way either", async () => {
  for (const browser of ["chromium", "firefox"]) {
    for (const name of ["content.js", "background.js", "popup.js", "options.js", "notebook.js", "auto.js"]) {
      const script = await readFile(join(extension(browser), name), "utf8");
      assert.equal(FORBIDDEN.exec(script)?.[0] ?? null, null, `${browser}/${name}`);
    }
  }
});

test("the manifests ask for what the surface names and expose nothing", async () => {
  for (const browser of ["chromium", "firefox"]) {
    const manifest = JSON.parse(await readFile(join(extension(browser), "manifest.json"), "utf8"));
    assert.deepEqual(manifest.permissions, ["activeTab", "contextMenus", "scripting", "storage"]);
    for (const key of ["host_permissions", "optional_permissions", "web_accessible_resources", "content_scripts", "externally_connectable"]) {
      assert.equal(manifest[key], undefined, `${browser}: ${key}`);
    }
    assert.deepEqual(manifest.optional_host_permissions, ["https://*/*", "http://*/*"], browser);
    assert.match(manifest.content_security_policy.extension_pages, /^default-src 'none'; script-src 'self'/);
    assert.equal(manifest.commands._execute_action.suggested_key.default, "Alt+Shift+Q");
    for (const path of [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)]) {
      assert.ok((await readFile(join(extension(browser), path))).length > 100, path);
    }
  }
  const gecko = JSON.parse(await readFile(join(extension("firefox"), "manifest.json"), "utf8")).browser_specific_settings.gecko;
  assert.deepEqual(gecko.data_collection_permissions, { required: ["none"] });
});

test("every string is there in every language, and used", async () => {
  const english = await messages("en");
  const names = Object.keys(english).sort();
  for (const locale of await readdir(join(SOURCE, "_locales"))) {
    const translated = await messages(locale);
    assert.deepEqual(Object.keys(translated).sort(), names, locale);
    for (const name of names) {
      const places = (text) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
      assert.ok(translated[name].message.length > 0, `${locale}: ${name}`);
      assert.deepEqual(places(translated[name].message), places(english[name].message), `${locale}: ${name}`);
    }
  }
  const files = [...sources, join(SOURCE, "manifest/base.json")];
  const texts = (await Promise.all(files.map((path) => readFile(path, "utf8")))).join("\n");
  for (const name of names) assert.match(texts, new RegExp(`"${name}"|__MSG_${name}__`), `${name} is used`);
});

async function messages(locale) {
  return JSON.parse(await readFile(join(SOURCE, "_locales", locale, "messages.json"), "utf8"));
}

async function filesBelow(folder, pattern) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name) && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
