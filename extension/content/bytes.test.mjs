import assert from "node:assert/strict";
import { test } from "node:test";
import { literalOf } from "../core-modules.mjs";
import { bytesOf, wasmIn } from "./bytes.js";

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const module = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, ...every, 92, 34, 92, 92, 10, 48]);

test("a literal of bytes is a string with these characters", () => {
  const literal = literalOf(module);
  assert.deepEqual([...bytesOf(new Function(`"use strict"; return ${literal}`)())], [...module]);
});

test("the wasm in a script is found and read", () => {
  const script = `const a = "\\0asm, in words", b = ${literalOf(module)}, c = "after \\"it\\"";`;
  assert.deepEqual([...wasmIn(script)], [...module]);
});
