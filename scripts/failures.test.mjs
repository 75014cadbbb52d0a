/** What is told at the end of `./build.sh test` of tests that failed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { failuresOf, report } from "./failures.mjs";

const folder = mkdtempSync(join(tmpdir(), "quotelight-failures-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The log of Node.js's own runner for a file with this source. */
function logOf(source) {
  const path = join(folder, "some.test.mjs");
  writeFileSync(path, source);
  // Within a test the runner would take another for one of its own.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = spawnSync(process.execPath, ["--test", "--test-reporter=tap", path], { encoding: "utf8", env });
  return { path, log: stdout };
}

test("of Node.js's tests: file, suites, name and message of each that failed, and of no other", () => {
  const { path, log } = logOf(`
    import assert from "node:assert/strict";
    import { before, describe, test } from "node:test";
    describe("firefox", () => {
      test("works", () => {});
      test("it's late", () => { throw new Error("Waited in vain") });
      describe("inner", () => test("differs", () => assert.deepEqual([1, 2], [1, 3])));
      test("never", { skip: true }, () => {});
    });
    describe("chromium", () => {
      before(() => { throw new Error("no browser") });
      test("could not run", () => {});
    });`);
  const failures = failuresOf(log);
  assert.deepEqual(failures.map(({ name }) => name), [`${path}: firefox › it's late`, `${path}: firefox › inner › differs`, `${path}: chromium`]);
  assert.equal(failures[0].message, "Waited in vain");
  assert.match(failures[1].message, /^Expected values.*\+ *2.*- *3/s);
  assert.equal(failures[2].message, "no browser");
});

test("of a file that breaks off: what it wrote", () => {
  const { path, log } = logOf(`throw new Error("no such build")`);
  const [{ name, message }] = failuresOf(log);
  assert.equal(name, `${path}: ${path}`);
  assert.match(message, /Error: no such build/);
});

test("of cargo's tests and of those in browsers: name and message", () => {
  const log = `
test dates::reads ... FAILED
test dates::writes ... ok

failures:

---- dates::reads stdout ----

thread 'dates::reads' panicked at tests/dates.rs:9:5:
assertion failed: false
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace

---- walks output ----
    error output:
        panicked at tests/wasm/walk.rs:3:1

failures:
    dates::reads

test result: FAILED. 1 passed; 1 failed`;
  assert.deepEqual(failuresOf(log), [
    { name: "dates::reads", message: "thread 'dates::reads' panicked at tests/dates.rs:9:5:\nassertion failed: false" },
    { name: "walks", message: "error output:\n        panicked at tests/wasm/walk.rs:3:1" },
  ]);
});

test("of floors: the line that says so", () => {
  assert.deepEqual(failuresOf("ok quotes f1: 90.1\nnot ok quotes f1: 80.0, at least 90.0 (as it was)\n"), [{ name: "quotes f1: 80.0, at least 90.0 (as it was)", message: "" }]);
});

test("where no test is named, the last lines; of many failures or long messages, not all", () => {
  const lines = Array.from({ length: 60 }, (_, index) => `line ${index}`);
  assert.match(report(lines.join("\n")), /^ {2}line 46\n[^]*line 59$/);
  const many = report(lines.map((line) => `not ok ${line}`).join("\n"));
  assert.match(many, /line 39\n {2}… 20 more tests$/);
  assert.match(report(`---- long stdout ----\n${lines.join("\n")}\nfailures:\n`), /line 13\n {6}… 46 more lines$/);
});
