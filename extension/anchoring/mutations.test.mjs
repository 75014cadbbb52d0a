/** Few words are lost and none is put anywhere else when stories change: the table of `scripts/anchors.mjs`, on stories of ours. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { measure } from "../../scripts/anchors/measure.mjs";
import arabic from "../../tests/e2e/stories/arabic.mjs";
import english from "../../tests/e2e/stories/english.mjs";
import japanese from "../../tests/e2e/stories/japanese.mjs";

/** Of the words that are there, how many must be found, in percent. */
const LEAST = {
  "nothing": 100,
  "marks and dashes of another kind": 100,
  "1 word in 20 changed": 90,
  "1 word in 7 changed": 80,
  "1 word in 4 changed": 60,
  "paragraphs moved": 95,
  "advertisements put in": 90,
  "1 paragraph in 3 taken out": 95,
  "all of it at once": 75,
};

const rows = measure([english.text, arabic.text, japanese.text]);

for (const { name, there, right, wrong } of rows) {
  test(`${name}: what is there is found, and nothing else`, () => {
    assert.equal(wrong, 0);
    if (there > 0) assert.ok((right / there) * 100 >= LEAST[name], `${right} of ${there}`);
  });
}
