/** What the caller gets when the core answers, when it refuses, and when it breaks. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** `core.js` with another core: `calls` is what each call of each instance does. */
async function coreWith(instances) {
  const stub = {
    name: "stub",
    setup(bundler) {
      bundler.onResolve({ filter: /^quotelight:/ }, ({ path }) => ({ path, namespace: "stub" }));
      bundler.onLoad({ filter: /wasm$/, namespace: "stub" }, () => ({ contents: "\0asm", loader: "text" }));
      bundler.onLoad({ filter: /core$/, namespace: "stub" }, () => ({ contents: "export default () => globalThis.nextInstance();" }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("core.js", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    plugins: [stub],
  });
  globalThis.nextInstance = () => ({ initSync() {}, extract: instances.shift() });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}#${Math.random()}`;
  return (await import(url)).extract;
}

const snapshot = { words: new Uint32Array(), text: "" };
const fails = (error) => () => {
  throw error;
};

test("an answer is given as it is", async () => {
  const extract = await coreWith([() => ({ title: "A mill" })]);
  assert.deepEqual(await extract(snapshot, ""), { title: "A mill" });
});

test("an error that the core gives keeps its code, and the instance", async () => {
  let calls = 0;
  const extract = await coreWith([() => (calls++ === 0 ? fails({ code: "no-article", message: "No story." })() : "a story")]);
  await assert.rejects(extract(snapshot, ""), { code: "no-article" });
  assert.equal(await extract(snapshot, ""), "a story");
});

test("after a trap the error is internal, and the next call gets a fresh instance", async () => {
  const extract = await coreWith([fails(new WebAssembly.RuntimeError("unreachable")), () => "a story"]);
  await assert.rejects(extract(snapshot, ""), { code: "internal", message: "unreachable" });
  assert.equal(await extract(snapshot, ""), "a story");
});
