/** Every pair of colours that meet in the reader has the contrast that WCAG 2.2 AA asks for. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const css = await readFile(new URL("styles/tokens.css", import.meta.url), "utf8");
const dark = css.indexOf("@media (prefers-color-scheme: dark)");
const light = tokensOf(css.slice(0, dark));
const themes = { light, dark: { ...light, ...tokensOf(css.slice(dark)) } };

const HUES = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const TEXT = 4.5;
const CONTROL = 3;

/** What is drawn on what, and how much contrast it needs. */
const PAIRS = [
  ...["paper", "surface", "hue-0-tint"].flatMap((ground) =>
    ["ink", "soft", "muted", "link", "visited"].map((ink) => [ink, ground, TEXT]),
  ),
  ...HUES.flatMap((hue) => [
    ...["ink", "link", "visited"].map((ink) => [ink, `hue-${hue}-tint`, TEXT]),
    ...["paper", "surface", `hue-${hue}-tint`].map((ground) => [`hue-${hue}-ink`, ground, TEXT]),
    ["focus", `hue-${hue}-tint`, CONTROL],
  ]),
  ["ink", "selection", TEXT],
  ["edge", "paper", CONTROL],
  ["edge", "surface", CONTROL],
  ["focus", "paper", CONTROL],
  ["focus", "surface", CONTROL],
];

for (const [theme, tokens] of Object.entries(themes)) {
  test(`${theme}: every pair has its contrast`, () => {
    for (const [ink, ground, least] of PAIRS) {
      const found = contrast(tokens[ink], tokens[ground]);
      assert.ok(found >= least, `${ink} ${tokens[ink]} on ${ground} ${tokens[ground]}: ${found.toFixed(2)} < ${least}`);
    }
  });

  test(`${theme}: a tint is no more than a hint of its hue`, () => {
    for (const hue of HUES) {
      const found = contrast(tokens[`hue-${hue}-tint`], tokens.paper);
      assert.ok(found > 1.05 && found < 1.45, `hue ${hue}: ${found.toFixed(2)}`);
    }
  });
}

test("the cover has the papers of the tokens, so that nothing flashes", async () => {
  const cover = await readFile(new URL("../content/cover.css", import.meta.url), "utf8");
  for (const { paper } of Object.values(themes)) assert.ok(cover.includes(`background: ${paper} `), paper);
});

function tokensOf(part) {
  return Object.fromEntries([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

/** The contrast ratio of WCAG 2. */
function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
